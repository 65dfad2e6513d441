/** Marks that tell where to cut, outside of what is cut out. */
import type { Box } from '../base/outline.js';

export interface CutMarks {
  /** From the trim to the mark's near end, in mm: a cut that slips must not leave a mark on the sign. */
  readonly offset: number;
  readonly length: number;
  /** Its stroke, half of it on either side of the cut. */
  readonly weight: number;
}

/** How far marks reach beyond the trim. */
export const reachOf = ({ offset, length }: CutMarks): number => offset + length;

/** What marks stay clear of beside the edges of the medium. */
export interface KeepOut {
  readonly medium: Box;
  /** How far the print of each piece reaches beyond its trim, in mm. */
  readonly bleed: number;
  /** Between a mark and print, in mm. */
  readonly clear: number;
  readonly boxes: readonly Box[];
}

/** The marks of pieces that lie close together: one that has no room is left out, one that several need is there once. */
export function marksAmong(pieces: readonly Box[], marks: CutMarks, { medium, bleed, clear, boxes }: KeepOut): Box[] {
  const forbidden = [...pieces.map((piece) => grown(piece, bleed)), ...boxes];
  const seen = new Map<string, Box>();
  for (const mark of pieces.flatMap((piece) => cutMarks(piece, marks))) {
    const key = [mark.x, mark.y, mark.width, mark.height].map((edge) => edge.toFixed(3)).join(' ');
    if (!seen.has(key) && holds(medium, mark) && forbidden.every((box) => apart(box, mark) >= clear - marks.weight))
      seen.set(key, mark);
  }
  return [...seen.values()];
}

/** A box with as much around it. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How far two boxes are apart along the axis that parts them more; below 0 they overlap. */
const apart = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Eight thin boxes: at each corner one along the width and one along the height. */
export function cutMarks({ x, y, width, height }: Box, { offset, length, weight }: CutMarks): readonly Box[] {
  const edges = { left: x, right: x + width, top: y, bottom: y + height };
  return [edges.top, edges.bottom].flatMap((edgeY) =>
    [edges.left, edges.right].flatMap((edgeX) => [
      {
        x: edgeX === edges.left ? edgeX - offset - length : edgeX + offset,
        y: edgeY - weight / 2,
        width: length,
        height: weight,
      },
      {
        x: edgeX - weight / 2,
        y: edgeY === edges.top ? edgeY - offset - length : edgeY + offset,
        width: weight,
        height: length,
      },
    ]),
  );
}
