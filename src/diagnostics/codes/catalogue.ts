import type { Words } from '../words.js';

export type CatalogueFacts = Record<never, never>;

export const catalogueWords: Words<CatalogueFacts> = {};
