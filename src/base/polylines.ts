/** Curves as straight lines: for machines that know no others, and for arithmetic that does not. */
import { pointAt } from './bezier.js';
import type { Outline, Point } from './outline.js';

/** Closed or open, without its first point again at its end. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How far a line may be from its curve, in mm: a tenth of what a good engraver or printer keeps. */
const TOLERANCE = 0.005;
const MOST_STEPS = 64;

export function polylinesOf({ ops, xy }: Outline): readonly Polyline[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let next = 0;
  const take = (): Point => ({ x: xy[next++] ?? 0, y: xy[next++] ?? 0 });
  for (const op of ops) {
    const line = lines.at(-1);
    if (op === 'M') lines.push({ points: [take()], closed: false });
    else if (line === undefined) throw new Error(`An outline begins with ${op}.`);
    else if (op === 'Z') line.closed = true;
    else {
      const from = line.points.at(-1) as Point; // it begins with one
      const controls = Array.from({ length: { L: 1, Q: 2, C: 3 }[op] ?? 0 }, take);
      line.points.push(...stepsAlong([from, ...controls]));
    }
  }
  return lines.map(withoutEnd).filter(({ points }) => points.length > 1);
}

/** Points on a Bézier curve of any degree, its beginning excepted. */
function stepsAlong(controls: readonly Point[]): Point[] {
  const degree = controls.length - 1;
  // A curve bends no more than the second differences of its control points.
  const bend = Math.max(
    0,
    ...controls.slice(2).map((point, index) => {
      const [a, b] = [controls[index] as Point, controls[index + 1] as Point]; // both stand before `point`
      return Math.hypot(a.x - 2 * b.x + point.x, a.y - 2 * b.y + point.y);
    }),
  );
  const count = Math.min(
    MOST_STEPS,
    Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * bend) / (8 * TOLERANCE)))),
  );
  return Array.from({ length: count }, (_, index) => pointAt(controls, (index + 1) / count));
}

function withoutEnd({ points, closed }: Polyline): Polyline {
  const [first, last] = [points[0], points.at(-1)];
  const meets = first !== undefined && last !== undefined && Math.hypot(first.x - last.x, first.y - last.y) < 1e-6;
  return closed && meets && points.length > 2 ? { points: points.slice(0, -1), closed } : { points, closed };
}
