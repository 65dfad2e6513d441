import { nearest } from '../base/nearest.js';
import { ALIASES, LANGUAGES } from './languages.js';
import type { Language } from './types.js';

/** The language all others are translated from. */
export const SOURCE_LANGUAGE = 'de';

/** Leichte Sprache: `simple` is a registered BCP 47 variant. */
export const EASY_LANGUAGE = 'de-simple';

/** Scripts whose paragraphs run from right to left. Direction is never asked of the language: ICU is wrong for some. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

const BY_LOWER_CASE = new Map([...LANGUAGES.keys()].map((tag) => [tag.toLowerCase(), tag]));

/** The one tag for a language, whatever way it was written (`prs`, `kmr`, `DE`, `de_DE`, `tr-TR`); undefined if it isn't known. */
export function canonicalTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-').toLowerCase();
  const known = ALIASES.get(tag) ?? BY_LOWER_CASE.get(tag);
  if (known !== undefined) return known;
  // A region says nothing here unless the table has it: one German, one Turkish.
  const shorter = tag.replace(/-([a-z]{2}|\d{3})$/, '');
  return shorter === tag ? undefined : (ALIASES.get(shorter) ?? BY_LOWER_CASE.get(shorter));
}

/** What a canonical tag stands for; undefined if the table does not have it. */
export function languageOf(tag: string): Language | undefined {
  const record = LANGUAGES.get(tag);
  if (record === undefined) return undefined;
  const { script, autonym } = record;
  return { tag, script, direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr', autonym };
}

/** The language's name for the people who run the tool. */
export const languageName = (tag: string, tongue: 'de' | 'en'): string =>
  LANGUAGES.get(tag)?.[tongue === 'de' ? 'german' : 'english'] ?? tag;

/** The tag or, for someone who wrote `Turkish` or `Türkisch`, the tag of that name; undefined if nothing is near. */
export function nearestTag(written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  for (const [tag, { autonym, german, english }] of LANGUAGES) {
    if ([autonym, german, english].some((name) => name.toLowerCase() === wanted)) return tag;
  }
  return nearest(written, LANGUAGES.keys());
}
