/** Outlines as TrueType wants them: closed contours of whole-numbered points, quadratic curves only. */
import type { Outline } from '../base/outline.js';

export interface ContourPoint {
  readonly x: number;
  readonly y: number;
  /** Off-curve points are the control points of quadratic curves. */
  readonly on: boolean;
}

/** How far a quadratic may stray from the cubic it stands for, in font units. */
const TOLERANCE = 0.5;

/** The contours of an outline that is in em, in font units. Contours of fewer than three points paint nothing and are left out. */
export function quadraticContours({ ops, xy }: Outline, unitsPerEm: number): ContourPoint[][] {
  const contours: ContourPoint[][] = [];
  let contour: ContourPoint[] = [];
  let [atX, atY, next] = [0, 0, 0];
  const take = (): number => (xy[next++] ?? 0) * unitsPerEm;
  const finish = (): void => {
    const tidy = withoutImplied(closed(contour));
    if (tidy.length > 2) contours.push(tidy);
    contour = [];
  };
  for (const op of ops) {
    if (op === 'M') {
      finish();
      [atX, atY] = [take(), take()];
      contour.push(onCurve(atX, atY));
    } else if (op === 'L') {
      [atX, atY] = [take(), take()];
      contour.push(onCurve(atX, atY));
    } else if (op === 'Q') {
      contour.push(offCurve(take(), take()));
      [atX, atY] = [take(), take()];
      contour.push(onCurve(atX, atY));
    } else if (op === 'C') {
      const cubic = [atX, atY, take(), take(), take(), take(), take(), take()] as const;
      contour.push(...quadraticsFor(...cubic));
      [atX, atY] = [cubic[6], cubic[7]];
    } else if (op === 'Z') {
      finish();
    }
  }
  finish();
  return contours;
}

const onCurve = (x: number, y: number): ContourPoint => ({ x: Math.round(x), y: Math.round(y), on: true });
const offCurve = (x: number, y: number): ContourPoint => ({ x: Math.round(x), y: Math.round(y), on: false });

/** A cubic cut into equal parts of its parameter, each replaced by the quadratic with the same ends. */
function quadraticsFor(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
): ContourPoint[] {
  // The greatest distance between a cubic and its quadratic is sqrt(3)/36 times the third difference; it falls with the cube of the parts.
  const thirdDifference = Math.hypot(x3 - 3 * x2 + 3 * x1 - x0, y3 - 3 * y2 + 3 * y1 - y0);
  const parts = Math.max(1, Math.ceil(Math.cbrt((thirdDifference * Math.sqrt(3)) / 36 / TOLERANCE)));
  const points: ContourPoint[] = [];
  for (let part = 0; part < parts; part++) {
    const [from, to] = [part / parts, (part + 1) / parts];
    const x = controlAndEnd(x0, x1, x2, x3, from, to);
    const y = controlAndEnd(y0, y1, y2, y3, from, to);
    points.push(offCurve(x.control, y.control), onCurve(x.end, y.end));
  }
  return points;
}

/** One axis of the part of a cubic between two parameters: a quadratic's control point and its end. */
function controlAndEnd(a: number, b: number, c: number, d: number, from: number, to: number) {
  const start = cubicAt(a, b, c, d, from);
  const end = cubicAt(a, b, c, d, to);
  const third = (to - from) / 3;
  const near = start + third * slopeAt(a, b, c, d, from);
  const far = end - third * slopeAt(a, b, c, d, to);
  return { control: (3 * (near + far) - start - end) / 4, end };
}

const cubicAt = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

const slopeAt = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
};

/** Without an end that repeats the start: TrueType closes contours by itself. */
function closed(contour: ContourPoint[]): ContourPoint[] {
  const [first, last] = [contour[0], contour.at(-1)];
  if (contour.length > 1 && first && last?.on && first.x === last.x && first.y === last.y) return contour.slice(0, -1);
  return contour;
}

/** Without on-curve points that lie exactly between two control points: TrueType puts them there by itself. */
const withoutImplied = (contour: ContourPoint[]): ContourPoint[] =>
  contour.filter((point, index) => {
    // The first point stays, so that every contour begins on the curve.
    if (index === 0 || !point.on) return true;
    const before = contour[index - 1];
    const after = contour[(index + 1) % contour.length];
    if (!before || !after || before.on || after.on) return true;
    return point.x * 2 !== before.x + after.x || point.y * 2 !== before.y + after.y;
  });
