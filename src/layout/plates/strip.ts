/** How what is felt lies on a sign: planning asks the form for measures, and lets it put letters and dots in their places. */
import type { BrailleLine } from '../../tactile/break-braille.js';
import { lineSize, MARBURG_MEDIUM } from '../../tactile/geometry.js';
import type { TactileWork } from '../../tactile/work.js';
import type { SignSize } from '../template.js';
import type { RaisedBlock } from './raise-letters.js';

export interface StripForm {
  /** What every strip has room for across, in mm. */
  measure(size: SignSize): number;
  /** Heights of capitals in mm, best first; the last is the least. */
  capitals(size: SignSize): readonly number[];
  /** How high the strip is around letters of this height and so many lines of Braille, in mm. */
  height(letters: number, lines: number, size: SignSize): number;
  /** Where the print begins below the trim's top edge if the strip is so high, in mm. */
  printedAt(height: number): number;
  place(
    block: RaisedBlock,
    braille: readonly BrailleLine[],
    at: StripPlace,
  ): Pick<TactileWork, 'strip' | 'relief' | 'braille'>;
  /** Raised letters say all that Braille says, each of them on one line. */
  readonly alikeOnOneLine: boolean;
}

export interface StripPlace {
  readonly size: SignSize;
  /** Of the strip, in mm. */
  readonly height: number;
}

/** Dots and all, in mm. */
export const brailleHeight = (lines: number): number =>
  lineSize('', MARBURG_MEDIUM).height + (lines - 1) * MARBURG_MEDIUM.line;

/** Lines below each other, of which the first dots begin at a point. */
export const placeBraille = (
  braille: readonly BrailleLine[],
  { x, y }: { readonly x: number; readonly y: number },
): TactileWork['braille'] => ({
  geometry: MARBURG_MEDIUM,
  lines: braille.map((line, index) => ({
    ...line,
    at: { x: x + MARBURG_MEDIUM.dot / 2, y: y + MARBURG_MEDIUM.dot / 2 + index * MARBURG_MEDIUM.line },
  })),
});
