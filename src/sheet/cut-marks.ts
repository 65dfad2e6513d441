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
