/** Matrices of PDF (32000-1, 8.3.3) as `[a b c d e f]`, and boxes under them. */
import type { Box } from '../../base/outline.js';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

export const asMatrix = (numbers: readonly number[] | undefined): Matrix | undefined =>
  numbers?.length === 6 ? (numbers as unknown as Matrix) : undefined;

/** How much longer a stroke’s width becomes: the mean of both directions. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

export const through = (m: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The upright box around a box that may have been turned. */
export function boxThrough(m: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [through(m, x0, y0), through(m, x1, y0), through(m, x0, y1), through(m, x1, y1)];
  return boxAround(
    corners.map(([x]) => x),
    corners.map(([, y]) => y),
  );
}

export function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Undefined if they don’t even touch. */
export function overlap(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [width, height] = [Math.min(a.x + a.width, b.x + b.width) - x, Math.min(a.y + a.height, b.y + b.height) - y];
  return width < 0 || height < 0 ? undefined : { x, y, width, height };
}
