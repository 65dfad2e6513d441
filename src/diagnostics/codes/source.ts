import type { Words } from '../words.js';

export type SourceFacts = Record<never, never>;

export const sourceWords: Words<SourceFacts> = {};
