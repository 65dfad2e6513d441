import type { Words } from '../words.js';

export type BuildFacts = Record<never, never>;

export const buildWords: Words<BuildFacts> = {};
