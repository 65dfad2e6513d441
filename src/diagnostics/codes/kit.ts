import type { Words } from '../words.js';

export type KitFacts = Record<never, never>;

export const kitWords: Words<KitFacts> = {};
