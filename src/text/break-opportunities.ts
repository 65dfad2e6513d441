/// <reference path="./untyped.d.ts" />
import LineBreaker from 'linebreak';

/** Scripts without spaces between words (UAX 14, class SA): their words come from a dictionary. */
const UNSPACED: readonly (readonly [language: string, letters: RegExp])[] = [
  ['th', /[\p{Script=Thai}]+/gu],
  ['lo', /[\p{Script=Lao}]+/gu],
  ['km', /[\p{Script=Khmer}]+/gu],
  ['my', /[\p{Script=Myanmar}]+/gu],
];

const EAST_ASIAN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF01-\\uFF60]';

/**
 * Between Chinese characters a curly quotation mark opens or closes as a bracket does (LB19a, in later versions of UAX 14
 * than linebreak knows, which never breaks beside one): a line may end before it or after it.
 */
const QUOTATION = new RegExp(
  [
    `(?<=[\\p{Ideographic}\\p{Pe}，。、；：！？])(?=[“‘]${EAST_ASIAN})`,
    `(?<=${EAST_ASIAN}[”’])(?=[\\p{Ideographic}\\p{Ps}])`,
  ].join('|'),
  'gu',
);

/** What Chinese counts, behind the number: `3楼`, `8月23日`; and the word before an ordinal: `第3`. */
const COUNTED = '[室楼层号栋座区厅年月日点时分元岁人％]';

/**
 * Where UAX 14 allows a break that no reader of a sign would expect: inside `C++`, after the slash of `A/B`, before
 * the unit of `12,50 €`, between a space and a mark it carries, at a seam without a letter before it, after a dash
 * that begins a word (LB20a, in later versions of UAX 14 than linebreak knows), inside a number of full-width digits,
 * between a number and what Chinese counts with it.
 */
const UNWANTED = new RegExp(
  [
    '(?<=\\S)(?=\\+)|(?<=\\+)(?=\\S)',
    '(?<=(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]/)|(?<=/)(?=[\\p{L}\\p{M}](?![\\p{L}\\p{M}]))',
    '(?<=\\p{Nd} )(?=[€%°])',
    '(?<=(?<![\\p{L}\\p{M}\\p{N}])\\u00AD)',
    '(?=[\\p{M}\\u200C\\u200D])',
    '(?<=(?<!\\S)[-\\u2010\\u2013\\u2014])(?=\\S)',
    '(?<=\\p{Nd})(?=\\p{Nd})',
    `(?<=\\p{Nd})(?=${COUNTED})|(?<=第)(?=\\p{Nd})`,
  ].join('|'),
  'gu',
);

/** Where a line may end (UAX 14): positions in UTF-16 units, ascending, the end of the text included. */
export function breakOpportunities(text: string): readonly number[] {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) positions.add(next.position);
  for (const [language, letters] of UNSPACED) {
    for (const { 0: part, index } of text.matchAll(letters)) {
      for (const word of new Intl.Segmenter(language, { granularity: 'word' }).segment(part)) {
        if (word.index > 0) positions.add(index + word.index);
      }
    }
  }
  for (const { index } of text.matchAll(QUOTATION)) positions.add(index);
  for (const { index } of text.matchAll(UNWANTED)) positions.delete(index);
  positions.add(text.length);
  return [...positions].filter((position) => position > 0).sort((a, b) => a - b);
}
