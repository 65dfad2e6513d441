/**
 * Where the dots stand. Braille is made for one fingertip: it is never scaled, sheared or stretched, so these are
 * lengths in mm and no factor goes into them.
 */
import type { Outline, Point } from '../base/outline.js';
import { circle } from '../base/round-shapes.js';

export interface BrailleGeometry {
  /** Between the centres of two dots of a cell, across and down. */
  readonly dotAcross: number;
  readonly dotDown: number;
  /** Between the same dots of two cells, and of two lines. */
  readonly cell: number;
  readonly line: number;
  /** Diameter of a dot at its base. */
  readonly dot: number;
  /** How high a dot rises. */
  readonly height: number;
}

/** Marburg Medium, as the German pharmaceutical and sign trades use it (DIN 32976 names the larger print beside it). */
export const MARBURG_MEDIUM: BrailleGeometry = {
  dotAcross: 2.5,
  dotDown: 2.5,
  cell: 6,
  line: 10,
  dot: 1.6,
  height: 0.5,
};

/** The first of the 256 patterns; its low six bits are the dots 1 to 6. */
const FIRST_PATTERN = 0x2800;

/** Centres of the dots of one line of patterns, in mm from the centre of the first cell's dot 1, y down. */
export function dotsOf(cells: string, { dotAcross, dotDown, cell }: BrailleGeometry): Point[] {
  return [...cells].flatMap((pattern, column) => {
    const bits = (pattern.codePointAt(0) ?? FIRST_PATTERN) - FIRST_PATTERN;
    if (bits < 0 || bits > 0x3f) throw new Error(`"${pattern}" is no cell of six dots.`);
    return [0, 1, 2, 3, 4, 5]
      .filter((dot) => (bits >> dot) & 1)
      .map((dot) => ({ x: column * cell + (dot > 2 ? dotAcross : 0), y: (dot % 3) * dotDown }));
  });
}

/** How much room a line takes, dots and all, in mm. */
export const lineSize = (cells: string, { dotAcross, dotDown, cell, dot }: BrailleGeometry) => ({
  width: Math.max(0, [...cells].length - 1) * cell + dotAcross + dot,
  height: 2 * dotDown + dot,
});

/** A dot as a filled circle, from its centre in mm. */
export const dotOutline = (centre: Point, { dot }: BrailleGeometry): Outline => circle(centre, dot / 2);
