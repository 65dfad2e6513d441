/** Pieces, the stock they are cut from, and where they lie: the words of imposition. */
import type { Box, Point } from '../base/outline.js';

/** In mm, as a person would read it. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
}

export interface Stock {
  readonly width: number;
  readonly height: number;
  /** Where pieces may lie on it. */
  readonly area: Box;
  /** Free room between two pieces: for marks, bleed or a blade. */
  readonly gap: number;
  /** Material with a grain or a pattern lies one way only. */
  readonly mayTurn: boolean;
  /** Where pieces lie on a sheet that they don't fill: in the corner, the rest is one offcut that can be used again. */
  readonly anchor: 'middle' | 'corner';
}

export interface Placement {
  /** Its place in the list of pieces. */
  readonly piece: number;
  /** From 1 to the piece's quantity. */
  readonly copy: number;
  /** The top left corner, as it lies there. */
  readonly at: Point;
  readonly turned: boolean;
}

export interface ImposedSheet {
  readonly placements: readonly Placement[];
  /** The share of the sheet that its pieces cover, 0 to 1. */
  readonly fill: number;
}

export interface Imposition {
  readonly sheets: readonly ImposedSheet[];
  /** Places in the list of pieces that lie on no sheet, because the area is too small for them. */
  readonly tooLarge: readonly number[];
}

/** Noise of arithmetic, in mm: a piece that is exactly as large as the area has room on it. */
export const NOISE = 1e-6;

/** How a piece may lie. */
export interface Way {
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

/** All pieces of one size, in the order given. */
export interface Batch {
  /** The way of which more have room on a sheet first. */
  readonly ways: readonly [Way, ...Way[]];
  readonly pieces: readonly Pick<Placement, 'piece' | 'copy'>[];
}

/** What lies on each sheet, `at` counted from the area's corner. */
export type Layout = readonly (readonly Placement[])[];
