/**
 * A sign as the kit asks for it, with everything looked up: plain data, no references left but ids of
 * pictograms. It is what layout gets, what the manifest's hash is made of and what crosses to a worker.
 */
import type { ReviewState } from '../catalogue/types.js';
import type { Place } from '../diagnostics/diagnostic.js';

export type Variant = 'standard' | 'easy';

export type ArrowDirection = 'up' | 'up-right' | 'right' | 'down-right' | 'down' | 'down-left' | 'left' | 'up-left';

/** One text in all the languages that the sign shows, in the sign's order. */
export interface SignText {
  /** The message id, or undefined for literal text. */
  readonly key?: string;
  readonly lines: readonly LanguageText[];
}

export interface LanguageText {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** May hold soft hyphens (seams) and line feeds (breaks by sense). */
  readonly text: string;
  readonly state: ReviewState;
}

export interface Destination {
  readonly text: SignText;
  readonly arrow: ArrowDirection;
  readonly number?: string;
  /** The building's own code for the floor, in each language's pattern. */
  readonly floor?: SignText;
  readonly pictogram?: string;
}

/** What makes a sign other than a plain rectangle. In mm, from the top left corner of the trimmed sign. */
export interface SignShape {
  /** Radius; 0: square corners. */
  readonly corners: number;
  readonly holes: readonly Hole[];
  /** How a machine follows its outline: through all, or down to the carrier of a film. `none`: cut as any rectangle is. */
  readonly contour: 'none' | 'cut' | 'kiss-cut';
}

export interface Hole {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

export interface Sign {
  readonly id: string;
  /** File name without extension, unique in the kit. */
  readonly name: string;
  readonly variant: Variant;
  readonly template: string;
  /** Trimmed size in mm, with the name it was asked for by, if by name. */
  readonly size: { readonly name?: string; readonly width: number; readonly height: number };
  /** Metres from which it must be read. */
  readonly distance: number;
  /** Canonical tags, the primary first. For an easy sign: `de-simple` alone. */
  readonly languages: readonly string[];
  readonly number?: string;
  /** The building's own code for it. */
  readonly floor?: string;
  /** That code in each language's pattern: what a sign for a floor says that has no message. */
  readonly floorText?: SignText;
  readonly building?: string;
  readonly message?: SignText;
  readonly unit?: SignText;
  readonly messages: readonly SignText[];
  /** Names as they are painted: the persons policy has been applied. */
  readonly persons: readonly string[];
  readonly pictograms: readonly string[];
  /** What its code says, as it is written in the kit; `parseAddress` says more. */
  readonly url?: string;
  readonly arrow?: ArrowDirection;
  readonly destinations: readonly Destination[];
  /** What only this template needs; checked by the template's own schema. */
  readonly with: Readonly<Record<string, unknown>>;
  /** Alt texts of the pictograms in the primary language, by pictogram id; arrows under `arrow-<direction>`, its code under `qr-code`. */
  readonly alt: Readonly<Record<string, string>>;

  // What the print shop and the reports need; nothing of it is painted.
  readonly quantity: number;
  readonly material: string;
  readonly note: string;
  readonly tactile: boolean;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly place: Place;

  // What is done to it beside printing it.
  /** A plain rectangle if it is not said. */
  readonly shape?: SignShape;
  /** White ink below the whole sign, or below what is printed on it alone. */
  readonly white?: 'full' | 'print';
}
