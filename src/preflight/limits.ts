import { LEAST_PRINTED } from '../base/print-limits.js';

/** What a print shop accepts, as far as a finished file shows it. */
export interface PreflightLimits {
  readonly name: string;
  /** In mm, on every side. */
  readonly bleed: number;
  /** Percent, over all plates. */
  readonly totalInk: number;
  /** Smallest sizes in points: dark on white, and white in colour. */
  readonly text: { readonly least: number; readonly leastReversed: number };
  readonly lines: { readonly least: number; readonly leastReversed: number };
  /** Pixels per inch; a page whose longer side has more than `largeFrom` mm is seen from further away. */
  readonly images: { readonly least: number; readonly leastLarge: number; readonly largeFrom: number };
  /** Up to this size (points) black text should overprint and must not be mixed. */
  readonly finestBlack: number;
  readonly layers: 'allowed' | 'forbidden';
  /** Printing conditions that are at home here: parts of the identifiers of output intents. */
  readonly conditions: readonly string[];
  /** The exact name of the spot that the cutter follows. */
  readonly cut: string;
  /** Spots that put no ink where artwork is: they don’t count for the ink limit. */
  readonly withoutInk: readonly string[];
  /** Names that are right although they are near the cut contour’s. */
  readonly alsoKnown: readonly string[];
}

const GENERIC_X4: PreflightLimits = {
  name: 'generic-x4',
  bleed: 3,
  totalInk: 300,
  ...LEAST_PRINTED,
  // Up to A3.
  images: { least: 300, leastLarge: 150, largeFrom: 420 },
  finestBlack: 24,
  layers: 'allowed',
  conditions: ['FOGRA39'],
  cut: 'CutContour',
  withoutInk: ['CutContour', 'PerfCutContour', 'Thru-cut', 'Kiss-cut', 'Crease', 'Drill', 'White', 'Weiß', 'Braille'],
  alsoKnown: ['PerfCutContour', 'Thru-cut', 'Kiss-cut'],
};

export const PREFLIGHT_LIMITS: Readonly<Record<string, PreflightLimits>> = { 'generic-x4': GENERIC_X4 };
