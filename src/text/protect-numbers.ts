/**
 * Numbers that mean one thing (a room, a telephone, a time, a range) keep their order in right-to-left text and
 * are never broken: they get isolates (UAX 9) and word joiners (UAX 14). Only invisible characters are added.
 */
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
const WORD_JOINER = '\u2060';

const SPACE = '[ \\u00A0\\u2009\\u202F]';
/** Chinese writes ranges with a wave as well. */
const DASH = '[-\\u2010-\\u2015\\u301C\\uFF0D\\uFF5E]';

/** `+49 228 77-1234`, `(0228) 77 12 34`, `0228/77-1234`, `116 117`: begins like a telephone number, groups may be parted by spaces. */
const TELEPHONE = `(?:\\+\\p{Nd}{1,3}|\\(\\p{Nd}{2,6}\\)|(?:0|\\u0660|\\u06F0)\\p{Nd}+|116(?=${SPACE}\\p{Nd}{3}(?!\\p{Nd})))(?:${SPACE}?[/-]${SPACE}?\\p{Nd}+|${SPACE}?\\(0\\)|${SPACE}\\p{Nd}{2,})+`;
/** Of a word: Chinese has no spaces between words, so its characters say nothing of where a number begins or ends. */
const LETTER = '(?!\\p{Ideographic})[\\p{L}\\p{M}]';
/** `2.14`, `8:30`, `23.11.2026`, `3/4`, `2.14–2.18`, `8:30 – 12:00`, `1.–3.`, with a letter before or behind: `B 2.145`, `E.07`, `2.14a`. */
const FIGURE = `\\p{Nd}+(?:[.,:/：]\\p{Nd}+)*[a-z]?(?!${LETTER})`;
const NUMBER = `(?:(?<!${LETTER}|\\p{N})[A-Z]{1,3}[ .-]?)?${FIGURE}(?:\\.?${SPACE}?${DASH}${SPACE}?(?:[A-Z]{1,3}[ .-]?)?${FIGURE})*`;

const PATTERN = new RegExp(`(?<![\\p{Nd}+])(?:(?<telephone>${TELEPHONE})|${NUMBER})(?!\\p{Nd})`, 'gu');
/** After these a line could end; a space is followed by the joiner and not replaced, so that the text can be read back as written. */
const BREAKABLE = new RegExp(`${SPACE}|${DASH}|[/：]|\\)(?=.)|(?<=.)(?=\\()`, 'gu');
/** Full-width: a line could end before these too. */
const WIDE = /[\u301C\uFF0D\uFF1A\uFF5E]/;
const COMPOSITE = /[^\p{Nd}]/u;
const LATIN_DIGIT = /[0-9]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** `B-12` or `U-Bahn`: one letter never stands alone before its hyphen at a line's end. */
const LETTER_HYPHEN = /(?<![\p{L}\p{N}\p{M}])(\p{L}\p{M}*-)(?=\p{L})/gu;

/**
 * The text with its numbers protected. Isolates are added where right-to-left letters are near: in a paragraph of
 * that direction, and after such words in any. There, ranges and times of Arabic-Indic or Persian digits are
 * joined but not turned: they are read from the right, like the words around them.
 */
export function protectNumbers(text: string, direction: 'ltr' | 'rtl'): string {
  const turns = direction === 'rtl' || RIGHT_TO_LEFT.test(text);
  return text
    .replace(LETTER_HYPHEN, `$1${WORD_JOINER}`)
    .replace(PATTERN, (number: string, telephone: string | undefined) => {
      if (!COMPOSITE.test(number)) return number;
      const joined = number.replace(BREAKABLE, (gap) => `${WIDE.test(gap) ? WORD_JOINER : ''}${gap}${WORD_JOINER}`);
      const isolated = turns && (telephone !== undefined || LATIN_DIGIT.test(number));
      return isolated ? `${LEFT_TO_RIGHT_ISOLATE}${joined}${POP_ISOLATE}` : joined;
    });
}

/** Marks of direction and of line breaking: they do their work before painting and never reach a font or a reader. */
export const CONTROL = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** What can be read on the sign and copied from the file: the text without those marks. */
export const readableText = (text: string): string => text.replace(new RegExp(CONTROL, 'gu'), '');
