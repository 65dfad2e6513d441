/** The graphics state (PDF 32000-1, 8.4): replaced, never changed, so that saving it is keeping it. */
import type { Box } from '../../base/outline.js';
import type { Font } from './fonts.js';
import type { Paint } from './marks.js';
import { IDENTITY, type Matrix } from './matrix.js';
import { GRAY, type SpaceFacts } from './spaces.js';
import type { Found } from './values.js';

export interface Ink {
  /** The space that `sc` speaks of; with a pattern not that of the paint. */
  readonly space: SpaceFacts;
  readonly paint: Paint;
  readonly pattern: Found;
}

export interface State {
  readonly ctm: Matrix;
  /** What is left of the page; undefined: nothing is. */
  readonly clip: Box | undefined;
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly lineWidth: number;
  readonly overprintFill: boolean;
  readonly overprintStroke: boolean;
  readonly overprintMode: number;
  readonly alphaFill: number;
  readonly alphaStroke: number;
  readonly blend: string;
  readonly softMask: boolean;
  readonly font: Font | undefined;
  readonly fontSize: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  /** 1 is as wide as the font says. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderMode: number;
}

const BLACK: Ink = { space: GRAY, paint: { space: GRAY, values: [0] }, pattern: undefined };

export const initialState = (ctm: Matrix, clip: Box): State => ({
  ctm,
  clip,
  fill: BLACK,
  stroke: BLACK,
  lineWidth: 1,
  overprintFill: false,
  overprintStroke: false,
  overprintMode: 0,
  alphaFill: 1,
  alphaStroke: 1,
  blend: 'Normal',
  softMask: false,
  font: undefined,
  fontSize: 0,
  characterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
});

/** Where the next letter stands, and the next line (PDF 32000-1, 9.4.1). */
export interface Pen {
  readonly letter: Matrix;
  readonly line: Matrix;
}

export const PEN: Pen = { letter: IDENTITY, line: IDENTITY };
