/**
 * What can be seen to be wrong with a message without knowing the language: letters that only look right,
 * text that was decoded twice, characters nobody sees. Each of these has been on a wall.
 */
import { type Diagnostic, type Place, problem, warning } from '../diagnostics/diagnostic.js';
import { SIMPLIFIED } from './traditional.js';

/** All findings for one message of one language. The text is the one in the file, before normalisation. */
export function checkText(text: string, language: string, place: Place): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (isMojibake(text)) {
    const instead = repaired(text);
    found.push(problem('catalogue/mojibake', instead === undefined ? { text } : { text, instead }, place));
  }
  const forms = matches(text, PRESENTATION_FORMS);
  if (forms.length > 0) {
    const instead = text.replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'));
    found.push(problem('catalogue/presentation-form', { text, characters: forms, instead }, place));
  }
  for (const [wrong, right] of WRONG_LETTERS[language.split('-')[0] ?? ''] ?? []) {
    if (text.includes(wrong)) found.push(problem('catalogue/wrong-letter', { text, wrong, right, language }, place));
  }
  for (const [wrong, right] of PIECED_LETTERS) {
    if (text.includes(wrong)) found.push(problem('catalogue/pieced-letter', { text, wrong, right }, place));
  }
  const traditional = language === 'zh-Hans' ? [...new Set(text)].filter((letter) => SIMPLIFIED.has(letter)) : [];
  if (traditional.length > 0) {
    const instead = Array.from(text, (letter) => SIMPLIFIED.get(letter) ?? letter).join('');
    found.push(problem('catalogue/traditional-form', { text, characters: traditional, instead }, place));
  }
  for (const word of mixedWords(text)) found.push(problem('catalogue/mixed-scripts', word, place));
  const hidden = matches(text, HIDDEN);
  if (hidden.length > 0) found.push(problem('catalogue/hidden-character', { text, characters: hidden }, place));
  const digits = matches(text, NATIVE_DIGITS);
  if (digits.length > 0) found.push(problem('catalogue/native-digits', { text, digits }, place));
  const marked = withOwnMarks(text, language);
  if (marked !== text) found.push(warning('catalogue/foreign-mark', { text, instead: marked, language }, place));
  if (text !== text.normalize('NFC')) found.push(warning('catalogue/unnormalised', { text }, place));
  if (text !== text.trim() || /[^\S\n]$|^[^\S\n]/m.test(text))
    found.push(warning('catalogue/outer-space', { text }, place));
  return found;
}

/** UTF-8 read as Windows-1252 or Latin-1: a lead byte that became a letter, then a continuation byte that did. */
const MOJIBAKE =
  /[\u00C3\u00C2\u00C4\u00C5\u00D8\u00D9\u00DA\u00DB\u00D0\u00D1\u00E2][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]/g;

/** One such pair may be chance (a capital before a quotation mark); two are not, nor a capital inside a word, nor a text that decodes. */
function isMojibake(text: string): boolean {
  if (text.includes('\uFFFD')) return true;
  const pairs = Array.from(text.matchAll(MOJIBAKE), ({ index }) => index);
  if (pairs.length !== 1) return pairs.length > 1;
  return /\p{Ll}$/u.test(text.slice(0, pairs[0])) || repaired(text) !== undefined;
}

/** Arabic letters frozen in one shape: they were pasted from a program that could not join letters, often in reverse order. */
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g;

/** Other digits than 0 to 9: on signs they'd have to be compared with the number on the door. */
const NATIVE_DIGITS = /(?![0-9])\p{Nd}/gu;

/** Controls, overrides and invisible characters; soft hyphen, joiners and isolates are wanted, a line feed is a break by sense. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2028\u2029\u202A-\u202E\uFEFF\uE000-\uF8FF]/g;

/** Letters of a neighbouring language that keyboards and converters put in, with the right ones. */
const WRONG_LETTERS: Readonly<Record<string, readonly (readonly [wrong: string, right: string])[]>> = {
  fa: [
    ['ي', 'ی'],
    ['ك', 'ک'],
    ['ى', 'ی'],
  ],
  ur: [
    ['ي', 'ی'],
    ['ك', 'ک'],
    ['ه', 'ہ'],
  ],
  ar: [
    ['ی', 'ي'],
    ['ک', 'ك'],
  ],
  ro: [
    ['ş', 'ș'],
    ['ţ', 'ț'],
    ['Ş', 'Ș'],
    ['Ţ', 'Ț'],
  ],
  ru: [
    ['і', 'и'],
    ['ї', 'и'],
    ['є', 'е'],
    ['ґ', 'г'],
  ],
  uk: [
    ['ы', 'и'],
    ['э', 'е'],
    ['ё', 'йо'],
    ['ъ', '’'],
    ["'", '’'],
  ],
};

/** Vowel letters of Indic scripts typed as another letter and a sign: on paper the same, for search and speech not. */
const PIECED_LETTERS: readonly (readonly [wrong: string, right: string])[] = [
  ['\u0905\u093E', 'आ'],
  ['\u0905\u0949', 'ऑ'],
  ['\u0905\u094B', 'ओ'],
  ['\u0905\u094C', 'औ'],
  ['\u090F\u0947', 'ऐ'],
  ['\u0930\u094D\u0907', 'ई'],
  ['\u0985\u09BE', 'আ'],
  ['\u0A05\u0A3E', 'ਆ'],
];

/** Full stops that keyboards lack and people replace: two colons for the Ethiopic one, a stroke for the danda. */
const OWN_MARKS: Readonly<Record<string, readonly (readonly [foreign: RegExp, own: string])[]>> = {
  am: [[/፡፡|::/g, '።']],
  ti: [[/፡፡|::/g, '።']],
  hi: [[/\|/g, '।']],
  ne: [[/\|/g, '।']],
  zh: [
    [/(?<=\p{Script=Han}|[）”])\.(?![\p{L}\p{N}])/gu, '。'],
    [/(?<=\p{Script=Han}) ?, ?|, ?(?=\p{Script=Han})/gu, '，'],
    [/(?<=\p{Script=Han}) ?: ?|: ?(?=\p{Script=Han})/gu, '：'],
    [/(?<=\p{Script=Han}) ?; ?/gu, '；'],
    [/(?<=\p{Script=Han}) ?!/gu, '！'],
    [/(?<=\p{Script=Han}) ?\?/gu, '？'],
    [/(?<=\p{Script=Han}) ?\(([^()]*)\)|\(([^()]*\p{Script=Han}[^()]*)\)/gu, '（$1$2）'],
  ],
};

/** The text with the punctuation of its own script. */
const withOwnMarks = (text: string, language: string): string =>
  (OWN_MARKS[language.split('-')[0] ?? ''] ?? []).reduce((now, [foreign, own]) => now.replace(foreign, own), text);

const matches = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

/**
 * Words that mix Latin with Cyrillic or Greek: an `i` or `o` from the wrong keyboard looks right and is read wrong.
 * With Ethiopic and Devanagari, a letter that the input method did not turn into theirs. A short Ethiopic prefix may
 * stand before a whole Latin word: `ብWLAN`.
 */
function mixedWords(text: string): readonly { word: string; letters: readonly string[] }[] {
  return (text.match(/[\p{L}\p{M}\u00AD]+/gu) ?? []).flatMap((word) => {
    const latin = matches(word, /\p{Script=Latin}/gu);
    const other = matches(word, /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Ethiopic}\p{Script=Devanagari}]/gu);
    if (latin.length === 0 || other.length === 0) return [];
    if (/^\p{Script=Ethiopic}{1,2}\p{Script=Latin}{2,}$/u.test(word)) return [];
    return [{ word, letters: latin.length <= other.length ? latin : other }];
  });
}

/** What the text was before it was decoded with the wrong table; undefined if that gives nothing readable. */
function repaired(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 256 ? code : WINDOWS_1252.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // Not valid UTF-8: a letter was lost on the way and no program can know which.
    return undefined;
  }
}

const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
);
