import { expect, test } from 'vitest';
import type { Outline } from '../../src/base/outline.js';
import { type ContourPoint, quadraticContours } from '../../src/pdf/quadratic-contours.js';

const UNITS = 2000;
const contoursOf = (outline: Outline): string[] =>
  quadraticContours(outline, UNITS).map((contour) =>
    contour.map(({ x, y, on }) => `${x},${y}${on ? '' : '~'}`).join(' '),
  );

test('a contour does not repeat its first point', () => {
  expect(contoursOf({ ops: 'MLLLZ', xy: [0, 0, 0.5, 0, 0.5, 0.5, 0, 0] })).toEqual(['0,0 1000,0 1000,1000']);
});

test('every M begins a contour, closed or not', () => {
  expect(contoursOf({ ops: 'MLLMLL', xy: [0, 0, 0.1, 0, 0, 0.1, 1, 1, 1.1, 1, 1, 1.1] })).toHaveLength(2);
});

test('a contour without area is left out', () => {
  expect(contoursOf({ ops: 'MLZMZ', xy: [0, 0, 1, 1, 2, 2] })).toEqual([]);
});

test('a point half-way between two control points goes without saying, but the first point stays', () => {
  const lens = {
    ops: 'MQQQQZ',
    xy: [0, 0, 0.1, 0.1, 0.2, 0.1, 0.3, 0.1, 0.4, 0, 0.3, -0.1, 0.2, -0.1, 0.1, -0.1, 0, 0],
  };
  expect(contoursOf(lens)).toEqual(['0,0 200,200~ 600,200~ 800,0 600,-200~ 200,-200~']);
});

test('quadratics stay within half a unit of the cubic they stand for, and rounding adds no more than another', () => {
  const cubic = [0, 0, 0.9, 0.05, -0.4, 0.7, 0.6, 0.8] as const;
  const [contour = []] = quadraticContours({ ops: 'MCLZ', xy: [...cubic, 3, 3] }, UNITS);
  const wanted = Array.from({ length: 2001 }, (_, step) => cubicPoint(cubic, step / 2000));
  for (const { x, y } of sampled(contour.slice(0, -1))) {
    const nearest = Math.min(...wanted.map((point) => Math.hypot(point.x * UNITS - x, point.y * UNITS - y)));
    expect(nearest).toBeLessThan(1.3);
  }
});

function cubicPoint(
  [x0, y0, x1, y1, x2, y2, x3, y3]: readonly [number, number, number, number, number, number, number, number],
  t: number,
) {
  const s = 1 - t;
  const at = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3) };
}

/** Points on an open run of quadratics as TrueType reads them: between two control points lies a point of the curve. */
function sampled(points: readonly ContourPoint[]): { x: number; y: number }[] {
  const full = points.flatMap((point, index) => {
    const before = points[index - 1];
    const implied =
      before && !before.on && !point.on ? [{ x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 }] : [];
    return [...implied, point];
  });
  const samples: { x: number; y: number }[] = [];
  for (let index = 0; index + 2 < full.length; index += 2) {
    const [a, b, c] = [full[index], full[index + 1], full[index + 2]];
    if (!a || !b || !c) continue;
    for (let t = 0; t <= 1; t += 0.1) {
      const at = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t * t * r;
      samples.push({ x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) });
    }
  }
  return samples;
}
