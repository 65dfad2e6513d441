/**
 * How near two lines of text may come. A mark above a letter must not be read as one below a letter of the line
 * above it: in Arabic the two mean different things.
 */
import { inkBox } from '../base/ink-box.js';
import type { Box } from '../base/outline.js';
import type { Glyph } from '../display/item.js';
import type { Line } from './types.js';

/** A line at its place: `left` is where its x = 0 stands, in the unit of `size`, its em. */
export interface PlacedLine {
  readonly line: Line;
  readonly size: number;
  readonly left: number;
}

/**
 * The least distance from baseline to baseline at which ink of the lower line keeps `air` from all ink of the upper one
 * that stands over it, in the unit of the sizes; minus infinity if nothing stands over anything.
 */
export function leastStep(above: PlacedLine, below: PlacedLine, air: number): number {
  const upper = inkOf(above);
  // What stands beside a mark by less than the air is as near to it as what stands over it.
  return inkOf(below).reduce((least, low) => {
    const over = upper.filter(({ left, right }) => left < low.right + air && right > low.left - air);
    return over.reduce((step, { bottom }) => Math.max(step, low.top - bottom + air), least);
  }, Number.NEGATIVE_INFINITY);
}

interface Ink {
  readonly left: number;
  readonly right: number;
  /** y up from the baseline. */
  readonly top: number;
  readonly bottom: number;
}

const inkOf = ({ line, size, left }: PlacedLine): readonly Ink[] =>
  line.clusters.flatMap(({ glyph, x }) => {
    const box = boxOf(glyph);
    if (box === undefined) return [];
    const from = left + (x + box.x) * size;
    return [{ left: from, right: from + box.width * size, top: (box.y + box.height) * size, bottom: box.y * size }];
  });

const boxes = new WeakMap<Glyph, { readonly box: Box | undefined }>();

function boxOf(glyph: Glyph): Box | undefined {
  let known = boxes.get(glyph);
  if (known === undefined) {
    known = { box: inkBox(glyph.outline) };
    boxes.set(glyph, known);
  }
  return known.box;
}
