/** The outline that a blade follows and the holes that are drilled. */
import type { Outline } from '../../base/outline.js';
import { circle, roundedRectangle } from '../../base/round-shapes.js';
import type { Page, Plate } from '../../display/item.js';
import type { SignShape } from '../../kit/sign.js';

export function shapePlates({ width, height }: Page, shape: SignShape | undefined): Plate[] {
  if (shape === undefined) return [];
  const { corners, holes, contour } = shape;
  const around = roundedRectangle({ x: 0, y: 0, width, height }, corners);
  return [
    ...(contour === 'none' ? [] : [stroked(contour, [around])]),
    ...(holes.length > 0
      ? [
          stroked(
            'drill',
            holes.map((hole) => circle(hole, hole.diameter / 2)),
          ),
        ]
      : []),
  ];
}

const stroked = (process: Plate['process'], outlines: readonly Outline[]): Plate => ({
  process,
  shapes: outlines.map((outline) => ({ outline, paint: 'stroke' })),
});
