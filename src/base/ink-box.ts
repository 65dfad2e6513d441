import type { Box, Outline } from './outline.js';

/** The tight bounds of what an outline paints, curves at their extremes and not at their control points; undefined if it paints nothing. */
export function inkBox({ ops, xy }: Outline): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  let [atX, atY, next] = [0, 0, 0];
  const take = (): number => xy[next++] ?? 0;
  for (const op of ops) {
    if (op === 'M' || op === 'L') {
      [atX, atY] = [take(), take()];
      include(atX, atY);
    } else if (op === 'Q') {
      const [cx, cy, x, y] = [take(), take(), take(), take()];
      for (const t of [quadraticExtreme(atX, cx, x), quadraticExtreme(atY, cy, y)]) {
        if (t > 0 && t < 1) include(quadratic(atX, cx, x, t), quadratic(atY, cy, y, t));
      }
      include(x, y);
      [atX, atY] = [x, y];
    } else if (op === 'C') {
      const [ax, ay, bx, by, x, y] = [take(), take(), take(), take(), take(), take()];
      for (const t of [...cubicExtremes(atX, ax, bx, x), ...cubicExtremes(atY, ay, by, y)]) {
        if (t > 0 && t < 1) include(cubic(atX, ax, bx, x, t), cubic(atY, ay, by, y, t));
      }
      include(x, y);
      [atX, atY] = [x, y];
    }
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

const quadratic = (a: number, b: number, c: number, t: number): number => {
  const s = 1 - t;
  return s * s * a + 2 * s * t * b + t * t * c;
};

/** Where the derivative of a quadratic is zero; NaN for a straight one, which no comparison lets through. */
const quadraticExtreme = (a: number, b: number, c: number): number => (a - b) / (a - 2 * b + c);

const cubic = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

/** The roots of the derivative of a cubic. */
function cubicExtremes(a: number, b: number, c: number, d: number): number[] {
  const [p, q, r] = [3 * (d - 3 * c + 3 * b - a), 6 * (c - 2 * b + a), 3 * (b - a)];
  if (Math.abs(p) < 1e-12) return Math.abs(q) < 1e-12 ? [] : [-r / q];
  const root = q * q - 4 * p * r;
  if (root < 0) return [];
  const half = Math.sqrt(root);
  return [(-q + half) / (2 * p), (-q - half) / (2 * p)];
}
