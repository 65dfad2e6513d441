import { pointAt } from './bezier.js';
import type { Outline, Point } from './outline.js';

/** The outline's subpaths as polygons; curves become `steps` straight pieces. */
export function flatten({ ops, xy }: Outline, steps = 8): Point[][] {
  const polygons: Point[][] = [];
  let polygon: Point[] = [];
  let next = 0;
  const take = (): Point => ({ x: xy[next++] ?? 0, y: xy[next++] ?? 0 });
  for (const op of ops) {
    const from = polygon.at(-1) ?? { x: 0, y: 0 };
    if (op === 'M') {
      polygon = [take()];
      polygons.push(polygon);
    } else if (op === 'L') polygon.push(take());
    else if (op === 'Q') {
      const [control, to] = [take(), take()];
      for (let step = 1; step <= steps; step++) polygon.push(pointAt([from, control, to], step / steps));
    } else if (op === 'C') {
      const [a, b, to] = [take(), take(), take()];
      for (let step = 1; step <= steps; step++) polygon.push(pointAt([from, a, b, to], step / steps));
    }
  }
  return polygons;
}

/** Whether a point lies in what the polygons fill. */
export function covers(polygons: readonly (readonly Point[])[], rule: 'nonzero' | 'evenodd', { x, y }: Point): boolean {
  let winding = 0;
  let crossings = 0;
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (
        from !== undefined &&
        from.y > y !== to.y > y &&
        x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x
      ) {
        crossings++;
        winding += to.y > from.y ? 1 : -1;
      }
      from = to;
    }
  }
  return rule === 'evenodd' ? crossings % 2 === 1 : winding !== 0;
}
