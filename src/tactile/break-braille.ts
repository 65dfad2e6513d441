/** Texts as lines of Braille: one line if all of it has room, else a new line for each text, broken at gaps and seams. */
import { forFingers, type SpelledPart, spell } from './translate.js';

export interface BrailleLine {
  readonly text: string;
  /** The line's cells with the characters that they stand for. */
  readonly parts: readonly SpelledPart[];
  readonly cells: string;
}

export type BrokenBraille =
  | { readonly lines: readonly BrailleLine[] }
  | { readonly tooLong: { readonly text: string; readonly cells: number } };

const SEAM = /[\u00ad\u00b7]/gu;

/** `most`: cells that a line has room for. */
export function breakBraille(texts: readonly string[], most: number): BrokenBraille {
  const whole = lineOf(texts.join(' '));
  if (lengthOf(whole) <= most) return { lines: [whole] };
  const lines: BrailleLine[] = [];
  for (const text of texts) {
    const broken = breakText(text, most);
    if ('tooLong' in broken) return broken;
    lines.push(...broken.lines);
  }
  // Texts share a line only where that saves one: a number is found sooner on a line of its own.
  const flowing = breakText(texts.join(' '), most);
  return 'lines' in flowing && flowing.lines.length < lines.length ? flowing : { lines };
}

/** All texts on one line, or how long it would be. */
export function oneLine(texts: readonly string[], most: number): BrokenBraille {
  const whole = lineOf(texts.map((text) => text.replace(SEAM, '')).join(' '));
  const cells = lengthOf(whole);
  return cells <= most ? { lines: [whole] } : { tooLong: { text: whole.text, cells } };
}

/** What no line of `most` cells can be made of. */
function breakText(text: string, most: number): BrokenBraille {
  const lines: BrailleLine[] = [];
  let rest = pieces(text);
  while (rest.length > 0) {
    let taken = 0;
    for (let count = 1; count <= rest.length; count++) {
      if (lengthOf(joined(rest.slice(0, count))) <= most) taken = count;
    }
    if (taken === 0) {
      const line = joined(rest.slice(0, 1));
      return { tooLong: { text: line.text, cells: lengthOf(line) } };
    }
    lines.push(joined(rest.slice(0, taken)));
    rest = rest.slice(taken);
  }
  return { lines };
}

interface Piece {
  readonly text: string;
  /** What stands between it and the next: a gap, or nothing where a word is put together of parts. */
  readonly end: 'gap' | 'seam';
}

const pieces = (text: string): readonly Piece[] =>
  text
    .normalize('NFC')
    .trim()
    .split(/[^\S\u00a0\u202f]+/u)
    .flatMap((word) =>
      word
        .split(SEAM)
        .filter((part) => part !== '')
        .map((part, index, all): Piece => ({ text: part, end: index < all.length - 1 ? 'seam' : 'gap' })),
    );

/** A word that goes on in the next line ends with a hyphen. */
function joined(all: readonly Piece[]): BrailleLine {
  const text = all.map(({ text: part, end }, index) => {
    if (index === all.length - 1) return end === 'seam' ? `${part}-` : part;
    return end === 'seam' ? part : `${part} `;
  });
  return lineOf(text.join(''));
}

function lineOf(text: string): BrailleLine {
  const said = forFingers(text);
  const { parts } = spell(said);
  return { text: said, parts, cells: parts.map(({ cells }) => cells).join('') };
}

const lengthOf = ({ cells }: BrailleLine): number => [...cells].length;

/** Characters that German Braille has no cell for. */
export const unknownIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => spell(forFingers(text)).unknown)),
];
