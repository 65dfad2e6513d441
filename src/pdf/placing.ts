/** Where a page lies on its sheet: shifted, turned, clipped. */
import type { Box } from '../base/outline.js';
import { mm, toPt } from '../base/units.js';
import type { PlacedPage, Sheet } from '../sheet/sheet.js';
import { pdfNumber, rounded, type UserSpace, userSpace } from './numbers.js';

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** How a page's coordinates become user space, and the operators that turn and clip what is painted there. */
export function placing({ page, at, turned = false, upended = false, clip }: PlacedPage, { height }: Sheet) {
  const state = clip === undefined ? [] : [`${clipBox(clip, userSpace({ x: 0, y: 0 }, height))} re W n`];
  if (!turned && !upended) {
    return { space: userSpace(at, height), onMedium: (box: Rectangle) => box, state };
  }
  // Painted upright with its lower left corner at the origin, turned about it, and moved to where that corner lies then.
  const { matrix, corner } = turnOf(turned, upended);
  const lies = turned ? { width: page.height, height: page.width } : page;
  const e = rounded(toPt(mm(at.x + (corner.isRight ? lies.width : 0))));
  const f = rounded(toPt(mm(height - at.y - (corner.isTop ? 0 : lies.height))));
  const [a, b, c, d] = matrix;
  return {
    space: userSpace({ x: 0, y: 0 }, page.height),
    onMedium: ([left, bottom, right, top]: Rectangle): Rectangle => {
      const xs = [a * left + c * bottom + e, a * right + c * top + e];
      const ys = [b * left + d * bottom + f, b * right + d * top + f];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    },
    state: [...state, `${[...matrix, e, f].map(pdfNumber).join(' ')} cm`],
  };
}

type Matrix = readonly [a: number, b: number, c: number, d: number];

/** A quarter turn clockwise, a half turn, or both: the matrix, and the corner to which the lower left one comes. */
function turnOf(turned: boolean, upended: boolean): { matrix: Matrix; corner: { isRight: boolean; isTop: boolean } } {
  if (!upended) return { matrix: [0, -1, 1, 0], corner: { isRight: false, isTop: true } };
  if (!turned) return { matrix: [-1, 0, 0, -1], corner: { isRight: true, isTop: true } };
  return { matrix: [0, 1, -1, 0], corner: { isRight: true, isTop: false } };
}

const clipBox = ({ x, y, width, height }: Box, space: UserSpace): string =>
  [space.x(x), space.y(y + height), toPt(mm(width)), toPt(mm(height))].map(pdfNumber).join(' ');
