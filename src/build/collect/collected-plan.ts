/**
 * A collected file: one that shows many signs. Planned from the list of signs alone, made by a worker; plain data, so
 * that it can cross to one, and so that equal plans are known to give equal files.
 */
import type { Box, Point } from '../../base/outline.js';
import type { Sign } from '../../kit/sign.js';
import type { CutMarks } from '../../sheet/cut-marks.js';

export interface CollectedPlan {
  /** Below the output folder, with `/`. */
  readonly path: string;
  /** Stands for everything that shapes the file. */
  readonly key: string;
  readonly title: string;
  /** The language of what it says beside its signs. */
  readonly language: 'de' | 'en';
  /** One of its signs is. */
  readonly draft: boolean;
  readonly signs: readonly Sign[];
  readonly sheets: readonly SheetPlan[];
}

export type SheetPlan = PagePlan | ImposedPlan;

/** One side of one sign on a page of its own. */
export interface PagePlan {
  readonly kind: 'page';
  /** Its place in the list of signs. */
  readonly sign: number;
  /** From 0. */
  readonly side: number;
  readonly bleed: number;
  readonly label: string;
  /** The entries of the table of contents above the sign's own. */
  readonly branch: readonly string[];
  /** For people to leaf through: Braille, which no press prints, is drawn on it. */
  readonly showsBraille?: true;
}

/** Signs put together on a sheet of a printer. */
export interface ImposedPlan {
  readonly kind: 'imposed';
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedSign[];
  /** Marks, captions and the ruler; undefined on a sheet that is itself the sign. */
  readonly notes?: { readonly frame: number; readonly marks: CutMarks; readonly ruler: Box };
}

export interface PlacedSign {
  readonly sign: number;
  readonly side: number;
  /** From 1 to the sign's quantity. */
  readonly copy: number;
  readonly at: Point;
  readonly turned: boolean;
  /** What the printer can't print is not painted. */
  readonly clip?: Box;
}

/** A sign as it goes into collected files. */
export interface CollectedSign {
  readonly sign: Sign;
  /** Hash of all that shapes it. */
  readonly content: string;
  readonly sides: number;
}

/** Where a sign's print is found. */
export interface Whereabouts {
  readonly path: string;
  /** From 1. */
  readonly pages: readonly number[];
}
