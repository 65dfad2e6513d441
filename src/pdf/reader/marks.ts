/** One thing that a page paints: what, where, in which colour, and how it meets what lies beneath. */
import type { Box } from '../../base/outline.js';
import type { SpaceFacts } from './spaces.js';

export interface Paint {
  readonly space: SpaceFacts;
  /** In the units of the space; undefined where there is no single colour: pictures, patterns, shadings. */
  readonly values: readonly number[] | undefined;
}

interface MarkBase {
  readonly box: Box;
  readonly paint: Paint;
  readonly overprint: boolean;
  readonly overprintMode: number;
  readonly alpha: number;
  /** `Normal`, `Multiply` … */
  readonly blend: string;
  readonly softMask: boolean;
  readonly layer: string | undefined;
  /** In a layer that is switched off. */
  readonly hidden: boolean;
  /** Painted by a form, a pattern’s tile, a glyph of a Type 3 font, or the page itself. */
  readonly within: 'page' | 'form' | 'pattern' | 'glyph';
}

export interface FillMark extends MarkBase {
  readonly kind: 'fill';
  /** The shorter side in points if it is a plain rectangle: many programs draw their lines so. */
  readonly thickness: number | undefined;
}

export interface StrokeMark extends MarkBase {
  readonly kind: 'stroke';
  /** In points, on the page; 0: as thin as the device can. */
  readonly lineWidth: number;
}

export interface TextMark extends MarkBase {
  readonly kind: 'text';
  /** In points, on the page; undefined for fonts that don’t say how large their letters are. */
  readonly size: number | undefined;
  /** Index in the file’s fonts; -1: none. */
  readonly font: number;
  readonly mode: 'fill' | 'stroke' | 'both' | 'invisible';
  readonly characters: number;
}

export interface ImageMark extends MarkBase {
  readonly kind: 'image';
  readonly image: ImageFacts;
}

export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** Paints the current colour through a stencil of one bit. */
  readonly stencil: boolean;
  readonly inline: boolean;
  /** Pixels per inch along its sides, on the page. */
  readonly ppi: readonly [x: number, y: number];
  readonly filters: readonly string[];
}

export interface ShadingMark extends MarkBase {
  readonly kind: 'shading';
}

export type Mark = FillMark | StrokeMark | TextMark | ImageMark | ShadingMark;
