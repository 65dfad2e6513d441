/**
 * German text as Braille for signs: Basisschrift without signs for capitals, letter for letter, so that no word can be
 * contracted across the seam of a compound. Judged by liblouis in the tests; where it differs, the test says why.
 */
import {
  ACCENT,
  BLANK,
  DIGITS,
  END_OF_NUMBER,
  LETTERS,
  MINUS,
  NUMBER_SIGN,
  RATIO,
  SIGNS,
  UNUSUAL_PLACE,
} from './cells.js';

export interface BrailleText {
  /** Unicode Braille patterns; U+2800 is the gap between words. */
  readonly cells: string;
  /** Characters that German Braille has no cell for, each once. They are not in `cells`: whoever gets any must not print. */
  readonly unknown: readonly string[];
}

/**
 * What a sign says, made fit for fingers: times with a point (`8.30`), seams and middle dots of Leichte Sprache gone,
 * one kind of space.
 */
export const forFingers = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u00b7\u2060\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\b\d{1,2}):(?=\d\d\b)/g, '.')
    .trim();

/** A part of a text that has cells of its own; one without cells is a gap that German Braille leaves out. */
export interface SpelledPart {
  readonly text: string;
  readonly cells: string;
}

/** One line. Capitals are not marked. */
export function translate(text: string): BrailleText {
  const { parts, unknown } = spell(text);
  return { cells: parts.map(({ cells }) => cells).join(''), unknown };
}

/** The same, character by character: for people who check Braille by eye. */
export function spell(text: string): { readonly parts: readonly SpelledPart[]; readonly unknown: readonly string[] } {
  const characters = [...text.normalize('NFC').replace(/\s/gu, ' ').toLowerCase()];
  const unknown = new Set<string>();
  const parts: SpelledPart[] = [];
  const add = (character: string, cells: string): void => void parts.push({ text: character, cells });
  let inNumber = false;
  for (const [at, character] of characters.entries()) {
    const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
    const digit = DIGITS.get(character);
    if (digit !== undefined) {
      add(character, inNumber ? digit : NUMBER_SIGN + digit);
      inNumber = true;
      continue;
    }
    if (character === ' ') {
      // § and % belong to their number, a dash to the word before it: no gap between them.
      add(character, before !== '§' && !isPercent(after) && after !== '–' ? BLANK : '');
      inNumber = false;
      continue;
    }
    const sign = inNumber ? insideNumber(character, after) : undefined;
    if (sign !== undefined) {
      add(character, sign);
      inNumber = DIGITS.has(after);
      continue;
    }
    const cell = letter(character) ?? SIGNS.get(character);
    if (cell === undefined) unknown.add(character);
    else add(character, prefix(character, before, after, inNumber) + cell);
    inNumber = false;
  }
  return { parts, unknown: [...unknown] };
}

const isPercent = (character: string): boolean => character === '%' || character === '‰';

/** Points and commas stay in the number; a colon between figures is that of a ratio. */
function insideNumber(character: string, after: string): string | undefined {
  if (character === '.' || (character === ',' && DIGITS.has(after))) return SIGNS.get(character);
  return character === ':' && DIGITS.has(after) ? RATIO : undefined;
}

function letter(character: string): string | undefined {
  const own = LETTERS.get(character);
  if (own !== undefined) return own;
  if (character === 'ı') return ACCENT + LETTERS.get('i');
  if (character === 'ł') return ACCENT + LETTERS.get('l');
  const [base = '', ...marks] = [...character.normalize('NFD')];
  const cell = LETTERS.get(base);
  return marks.length > 0 && cell !== undefined ? ACCENT + cell : undefined;
}

function prefix(character: string, before: string, after: string, inNumber: boolean): string {
  if (inNumber) {
    // The letters a to j and these signs would be read as figures or as parts of the number.
    return /[a-j;?!:)“]/u.test(character) ? END_OF_NUMBER : '';
  }
  const isInside = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  // A hyphen with a gap before it is a dash, or the sign of a floor below the ground.
  if (character === '-' && before === ' ') return DIGITS.has(after) ? MINUS : UNUSUAL_PLACE;
  if (character === ':') return isInside ? UNUSUAL_PLACE : '';
  if (character === '?' || character === '!') return isInside || before === ' ' ? UNUSUAL_PLACE : '';
  return '';
}
