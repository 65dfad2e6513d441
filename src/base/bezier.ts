/** Bézier curves of any degree. */
import type { Point } from './outline.js';

/** Where the curve of these control points is at `t` from 0 to 1, by De Casteljau. */
export function pointAt(controls: readonly Point[], t: number): Point {
  let points = controls;
  while (points.length > 1) {
    points = points.slice(1).map((to, index) => {
      const from = points[index] as Point; // one for each that follows
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    });
  }
  return points[0] as Point; // a curve has a point
}
