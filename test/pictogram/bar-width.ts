/** How wide bars and gaps are, measured on the painted picture: what a disc of that width can't get into is too narrow. */
import { Resvg } from '@resvg/resvg-js';

import type { PictogramLayer } from '../../src/pictogram/types.js';
import { svgOf } from './drawings.js';

/** Pixels a unit of the grid: a width is found to a tenth of a unit. */
const FINE = 10;
/** Ground around the grid, in units. */
const MARGIN = 2;
const SIDE = (24 + 2 * MARGIN) * FINE;
const FAR = 1e9;

export interface Widths {
  /** Painted area, in square units. */
  readonly ink: number;
  /** The part of it that is narrower than `bar`: thin bars, and the tips of corners. */
  readonly thin: number;
  /** Ground that is narrower than `gap`: slits, and the nooks of corners. */
  readonly slits: number;
}

export function widths(layers: readonly PictogramLayer[], { bar, gap }: { bar: number; gap: number }): Widths {
  const page = `viewBox="${-MARGIN} ${-MARGIN} ${24 + 2 * MARGIN} ${24 + 2 * MARGIN}"`;
  const text = svgOf(layers).replace('viewBox="0 0 24 24"', page);
  const image = new Resvg(text, { fitTo: { mode: 'width', value: SIDE }, background: '#fff' }).render();
  // The getter copies the whole picture: ask once.
  const { pixels } = image;
  const painted = new Uint8Array(SIDE * SIDE).map((_, at) => ((pixels[4 * at] ?? 255) < 128 ? 1 : 0));
  const ground = painted.map((pixel) => 1 - pixel);
  const area = (mask: Uint8Array): number => mask.reduce((sum, pixel) => sum + pixel, 0) / FINE ** 2;
  return { ink: area(painted), thin: area(unreached(painted, bar)), slits: area(unreached(ground, gap)) };
}

/** What of a shape no disc of this width that stays inside it ever covers. */
function unreached(shape: Uint8Array, width: number): Uint8Array {
  const reach = ((width / 2) * FINE) ** 2;
  const toEdge = squaredDistances(shape.map((pixel) => 1 - pixel));
  const middles = shape.map((_, at) => ((toEdge[at] ?? 0) > reach ? 1 : 0));
  const toMiddle = squaredDistances(middles);
  return shape.map((pixel, at) => (pixel === 1 && (toMiddle[at] ?? 0) > reach ? 1 : 0));
}

/** From every pixel to the nearest of the mask: Felzenszwalb and Huttenlocher's distance transform. */
function squaredDistances(mask: Uint8Array): Float64Array {
  const values = Float64Array.from(mask, (pixel) => (pixel === 1 ? 0 : FAR));
  for (let at = 0; at < SIDE; at++) transformLine(values, at, SIDE);
  for (let at = 0; at < SIDE; at++) transformLine(values, at * SIDE, 1);
  return values;
}

/** The lower hull of one parabola a pixel: which, and from where on. Kept, because there are thousands of lines. */
const hullAt = new Int32Array(SIDE);
const hullFrom = new Float64Array(SIDE + 1);
const line = new Float64Array(SIDE);

function transformLine(values: Float64Array, start: number, step: number): void {
  for (let at = 0; at < SIDE; at++) line[at] = values[start + at * step] ?? FAR;
  let last = -1;
  for (let at = 0; at < SIDE; at++) {
    let from = Number.NEGATIVE_INFINITY;
    for (; last >= 0; last--) {
      const before = hullAt[last] ?? 0;
      from = ((line[at] ?? FAR) + at * at - (line[before] ?? FAR) - before * before) / (2 * (at - before));
      if (from > (hullFrom[last] ?? 0)) break;
    }
    last++;
    hullAt[last] = at;
    hullFrom[last] = last === 0 ? Number.NEGATIVE_INFINITY : from;
  }
  hullFrom[last + 1] = Number.POSITIVE_INFINITY;
  let piece = 0;
  for (let at = 0; at < SIDE; at++) {
    while ((hullFrom[piece + 1] ?? 0) < at) piece++;
    const middle = hullAt[piece] ?? at;
    values[start + at * step] = (at - middle) ** 2 + (line[middle] ?? FAR);
  }
}
