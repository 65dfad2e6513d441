import type { Words } from '../words.js';

export type PictogramFacts = Record<never, never>;

export const pictogramWords: Words<PictogramFacts> = {};
