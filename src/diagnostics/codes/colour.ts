import type { Words } from '../words.js';

export type ColourFacts = Record<never, never>;

export const colourWords: Words<ColourFacts> = {};
