import type { PdfStandard } from '../base/press.js';

/** What a print shop accepts, as far as a finished file shows it. */
export interface PreflightLimits {
  readonly name: string;
  readonly standard: PdfStandard;
  /** Lengths in the file for one on the sign: 0.1 in a file at 1:10. All other limits are those of the sign. */
  readonly scale: 1 | 0.1;
  /** The colours that the printer takes: inks of a press, or those of a screen. */
  readonly colours: 'cmyk' | 'rgb';
  /** In mm, on every side; 0: signs are cut out of white. */
  readonly bleed: number;
  /** Nothing that must be kept comes nearer to the trim, in mm. */
  readonly safety: number;
  /** Percent, over all plates; undefined: nobody claims anything. */
  readonly totalInk: number | undefined;
  /** Smallest sizes in points: dark on white, and white in colour. */
  readonly text: { readonly least: number; readonly leastReversed: number };
  /** `outlined`: letters are wanted as shapes. */
  readonly letters: 'live' | 'outlined';
  readonly lines: { readonly least: number; readonly leastReversed: number };
  /** Pixels per inch; a page whose longer side has more than `largeFrom` mm is seen from further away. */
  readonly images: { readonly least: number; readonly leastLarge: number; readonly largeFrom: number };
  /** Up to this size (points) black text should overprint and must not be mixed. */
  readonly finestBlack: number;
  readonly layers: 'allowed' | 'forbidden';
  /** `plates`: a machine follows its paths, and nothing is printed. */
  readonly paints: 'all' | 'plates';
  /** Whether inks beside the process inks are printed. */
  readonly spotColours: 'allowed' | 'forbidden';
  /** Printing conditions that are at home here: parts of the identifiers of output intents. */
  readonly conditions: readonly string[];
  /** The exact name of the spot that the cutter follows. */
  readonly cut: string;
  /** Spots that stand for what is done beside printing, as the shop calls them. */
  readonly plates: readonly string[];
  /** Spots that put no ink where artwork is: they don’t count for the ink limit. */
  readonly withoutInk: readonly string[];
  /** Names that are right although they are near the cut contour’s. */
  readonly alsoKnown: readonly string[];
}

/** What a file says of itself to keep a standard, and how new a PDF it may be. */
export interface StandardClaim {
  readonly said: string;
  readonly claims: RegExp;
  readonly newest: string;
}

/** A press for PDF/X-3 takes PDF/X-1a as well, which is less. `plain` claims nothing. */
export const CLAIMS: Readonly<Record<PdfStandard, StandardClaim | undefined>> = {
  x4: { said: 'PDF/X-4', claims: /^PDF\/X-4p?$/, newest: '1.6' },
  x3: { said: 'PDF/X-3', claims: /^PDF\/X-(?:3:200[23]|1a?:200[13])$/, newest: '1.3' },
  x1a: { said: 'PDF/X-1a', claims: /^PDF\/X-1a:200[13]$/, newest: '1.3' },
  plain: undefined,
};
