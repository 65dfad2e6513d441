/** What somebody who can't read a script can still compare: where a text begins, with what, and how long it is. */
import type { LanguageEntry } from './data.js';

export interface ReadingHelp {
  readonly first: string;
  /** Not there if the first is the only one. */
  readonly last?: string;
  /** Of a text of one word or of a script without spaces. */
  readonly firstLetter?: string;
  readonly count: number;
  readonly unit: 'words' | 'characters';
}

/** Scripts that put no space between words. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set([
  ...['Hans', 'Hant', 'Hani', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'],
]);

/** Undefined for the Latin script: who reads German can compare its letters without help. */
export function readingHelp(text: string, { script }: Pick<LanguageEntry, 'script'>): ReadingHelp | undefined {
  if (script === 'Latn') return undefined;
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined) return undefined;
  if (WITHOUT_SPACES.has(script)) {
    const letters = lettersOf(words.join(''));
    return { first: letters[0] ?? first, count: letters.length, unit: 'characters' };
  }
  const last = words.at(-1) ?? first;
  return words.length === 1
    ? { first, firstLetter: lettersOf(first)[0] ?? first, count: 1, unit: 'words' }
    : { first, last, count: words.length, unit: 'words' };
}

/** Between spaces; isolates and other marks of direction are no part of a word, joiners are. */
const wordsOf = (text: string): readonly string[] =>
  visible(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Letters with the marks that stand on them; punctuation is none. */
const lettersOf = (word: string): readonly string[] => word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];

/** Without soft hyphens and marks of direction: what a person sees. */
export const visible = (text: string): string =>
  text.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
