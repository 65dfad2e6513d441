import type { Outline } from '../base/outline.js';

/** From the outline's own lengths to pixels: x' = x * scaleX + shiftX, and so for y. */
export interface Placing {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

export type DrawLine = (fromX: number, fromY: number, toX: number, toY: number) => void;

/** How far a chord may lie off its curve, in pixels: a fiftieth changes no grey by more than a step. */
const TOLERANCE = 0.02;

/** Gives the outline to `line` as straight lines in pixels, every contour closed. */
export function flatten({ ops, xy }: Outline, { scaleX, scaleY, shiftX, shiftY }: Placing, line: DrawLine): void {
  let [atX, atY, startX, startY, next] = [0, 0, 0, 0, 0];
  const takeX = (): number => (xy[next++] ?? 0) * scaleX + shiftX;
  const takeY = (): number => (xy[next++] ?? 0) * scaleY + shiftY;
  for (const op of ops) {
    if (op === 'Z' || op === 'M') {
      // A fill closes what its drawing left open.
      if (atX !== startX || atY !== startY) line(atX, atY, startX, startY);
      if (op === 'M') [startX, startY] = [takeX(), takeY()];
      [atX, atY] = [startX, startY];
      continue;
    }
    const [aX, aY] = [takeX(), takeY()];
    if (op === 'L') {
      line(atX, atY, aX, aY);
      [atX, atY] = [aX, aY];
    } else if (op === 'Q') {
      const [toX, toY] = [takeX(), takeY()];
      quadratic(atX, atY, aX, aY, toX, toY, line);
      [atX, atY] = [toX, toY];
    } else {
      const [bX, bY, toX, toY] = [takeX(), takeY(), takeX(), takeY()];
      cubic(atX, atY, aX, aY, bX, bY, toX, toY, line);
      [atX, atY] = [toX, toY];
    }
  }
  if (atX !== startX || atY !== startY) line(atX, atY, startX, startY);
}

function quadratic(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, line: DrawLine): void {
  // A chord over 1/n of the curve is off by a quarter of the second difference over n squared.
  const bend = Math.sqrt((x0 - 2 * x1 + x2) ** 2 + (y0 - 2 * y1 + y2) ** 2);
  const steps = Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))) || 1;
  let [fromX, fromY] = [x0, y0];
  for (let step = 1; step < steps; step++) {
    const t = step / steps;
    const s = 1 - t;
    const toX = s * s * x0 + 2 * s * t * x1 + t * t * x2;
    const toY = s * s * y0 + 2 * s * t * y1 + t * t * y2;
    line(fromX, fromY, toX, toY);
    fromX = toX;
    fromY = toY;
  }
  line(fromX, fromY, x2, y2);
}

function cubic(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  line: DrawLine,
): void {
  const bend = Math.sqrt(
    Math.max((x0 - 2 * x1 + x2) ** 2 + (y0 - 2 * y1 + y2) ** 2, (x1 - 2 * x2 + x3) ** 2 + (y1 - 2 * y2 + y3) ** 2),
  );
  const steps = Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE)) || 1;
  let [fromX, fromY] = [x0, y0];
  for (let step = 1; step < steps; step++) {
    const t = step / steps;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const toX = a * x0 + b * x1 + c * x2 + d * x3;
    const toY = a * y0 + b * y1 + c * y2 + d * y3;
    line(fromX, fromY, toX, toY);
    fromX = toX;
    fromY = toY;
  }
  line(fromX, fromY, x3, y3);
}
