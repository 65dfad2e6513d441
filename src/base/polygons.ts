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
      for (let step = 1; step <= steps; step++) polygon.push(bezier([from, control, to], step / steps));
    } else if (op === 'C') {
      const [a, b, to] = [take(), take(), take()];
      for (let step = 1; step <= steps; step++) polygon.push(bezier([from, a, b, to], step / steps));
    }
  }
  return polygons;
}

/** De Casteljau. */
function bezier(points: readonly Point[], t: number): Point {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const between = rest.map((point, index) => {
    const before = points[index] ?? point;
    return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
  });
  return bezier(between, t);
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
