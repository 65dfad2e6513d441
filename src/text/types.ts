/**
 * What typesetting gives to layout. All lengths are in em of the text's own size: a text is shaped
 * once and fitted by arithmetic.
 */
import type { Glyph } from '../display/item.js';

export type Weight = 400 | 500 | 600 | 700;

export interface TextStyle {
  /** BCP 47 tag; sets OpenType language and script and the paragraph's direction. */
  readonly language: string;
  readonly weight: Weight;
  /** Figures as wide as they are, or all of one width. Default: `tabular` never happens by itself. */
  readonly figures?: 'proportional' | 'tabular';
  /** Extra space after every cluster, in em; for numbers only. Arabic is never tracked. */
  readonly tracking?: number;
}

/** A paragraph that is shaped and knows where it may break. */
export interface Paragraph {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The ink width of the whole text on one line (forced breaks excepted: the widest of its lines). */
  readonly width: number;
  /** The ink width of the widest part that can't be broken: no measure below it works. */
  readonly minWidth: number;
  /** Breaks at the given measure. The same measure gives the same lines. A part that can't be broken may stick out. */
  breakLines(measure: number): readonly Line[];
}

/** One line as it will stand. x = 0 is the left end of its advance, whatever the direction. */
export interface Line {
  /** Logical text, with the swallowed space at its end if a break took one. */
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly advance: number;
  /** Ink bounds, y up from the baseline; all 0 for a line without ink. */
  readonly ink: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly clusters: readonly { readonly glyph: Glyph; readonly x: number }[];
}

/** Vertical measures of the face that carries a language, in em. */
export interface FaceMeasures {
  /** x-height, or for a script without one the height of its core letters (Arabic teeth, Ethiopic body …). */
  readonly xHeight: number;
  readonly capHeight: number;
}

export interface Typesetter {
  /**
   * Does work that sets text. Chinese comes in packed slices, and unpacking takes a moment: where the work meets one,
   * it ends, the slice is unpacked, and the work begins again, so it must not leave anything behind. Outside of this the
   * functions below throw when they meet a packed slice; texts of other scripts never do.
   */
  unpacking<Result>(work: () => Result): Promise<Result>;
  /** Shapes a text; remembers it, so the same text and style cost nothing the second time. Glyph objects are shared and frozen. */
  shape(text: string, style: TextStyle): Paragraph;
  measures(language: string, weight: Weight): FaceMeasures;
  /** Characters (as clusters) of a text that no font has; empty if all can be set. */
  missing(text: string, language: string, weight: Weight): readonly string[];
}
