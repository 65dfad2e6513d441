/**
 * How much of each pixel a shape covers, by exact areas and not by samples. Every line adds the change it makes to the
 * signed area of its pixels; summed along a row this gives the winding number, with fractions where edges pass.
 * (The method of Raph Levien's font-rs.) Where edges of opposite direction share a pixel their areas cancel, so two
 * contours drawn in opposite directions that touch without overlapping show a hairline; no drawing of ours does that.
 */
import type { DrawLine } from './flatten.js';

export type Rule = 'nonzero' | 'evenodd';

/** Receives a run of pixels, `from` inclusive to `to` exclusive, that are covered alike: `share` is above 0, at most 1. */
export type PaintRun = (y: number, from: number, to: number, share: number) => void;

export interface Coverage {
  readonly line: DrawLine;
  /** Hands out what has been drawn, top to bottom, and forgets it. */
  paint(rule: Rule, run: PaintRun): void;
}

/** Coverage of a picture of whole pixels. Lines may leave it; what is outside is not painted. */
export function createCoverage(width: number, height: number): Coverage {
  // One column more: what lies right of the picture changes nothing inside.
  const stride = width + 2;
  const changes = new Float32Array(stride * height);
  // One bit a pixel says whether anything changes there: most rows have a handful of edges and nothing between.
  const words = (stride + 31) >>> 5;
  const touched = new Uint32Array(words * height);
  let [top, bottom] = [height, 0];

  const line: DrawLine = (fromX, fromY, toX, toY) => {
    if (fromY === toY) return;
    const downwards = fromY < toY;
    const [highX, highY, lowX, lowY] = downwards ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
    const slope = (lowX - highX) / (lowY - highY);
    const startRow = Math.max(0, Math.floor(highY));
    const endRow = Math.min(height, Math.ceil(lowY));
    if (startRow >= endRow) return;
    if (startRow < top) top = startRow;
    if (endRow > bottom) bottom = endRow;
    for (let row = startRow; row < endRow; row++) {
      const upper = Math.max(row, highY);
      const lower = Math.min(row + 1, lowY);
      const change = downwards ? lower - upper : upper - lower;
      const a = clamp(highX + (upper - highY) * slope, width);
      const b = clamp(highX + (lower - highY) * slope, width);
      if (a < b) addEdge(row, a, b, change);
      else addEdge(row, b, a, change);
    }
  };

  /** An edge that crosses a row between `left` and `right`: all pixels right of it change by `change`, its own in part. */
  function addEdge(row: number, left: number, right: number, change: number): void {
    const firstPixel = Math.floor(left);
    const lastPixel = Math.ceil(right);
    if (lastPixel <= firstPixel + 1) {
      const inside = (left + right) / 2 - firstPixel;
      add(row, firstPixel, change * (1 - inside));
      add(row, firstPixel + 1, change * inside);
      return;
    }
    const perPixel = change / (right - left);
    // The area right of the edge grows from pixel to pixel: a triangle, then trapezes, at last all that remains.
    let covered = 0;
    let share = 0;
    for (let pixel = firstPixel; pixel < lastPixel; pixel++) {
      const from = Math.max(pixel, left);
      const to = Math.min(pixel + 1, right);
      const height = (to - from) * perPixel;
      const now = covered + height * (pixel + 1 - (from + to) / 2);
      add(row, pixel, now - share);
      share = now;
      covered += height;
    }
    add(row, lastPixel, change - share);
  }

  function add(row: number, x: number, change: number): void {
    const index = row * stride + x;
    changes[index] = (changes[index] as number) + change;
    const word = row * words + (x >>> 5);
    touched[word] = (touched[word] as number) | (1 << (x & 31));
  }

  function paintRow(row: number, rule: Rule, run: PaintRun): void {
    const start = row * stride;
    let [from, winding, share] = [0, 0, 0];
    for (let word = 0; word < words; word++) {
      let bits = touched[row * words + word] as number;
      if (bits === 0) continue;
      touched[row * words + word] = 0;
      while (bits !== 0) {
        const lowest = 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const x = (word << 5) + lowest;
        if (share > NOISE && from < width) run(row, from, Math.min(x, width), share);
        winding += changes[start + x] as number;
        changes[start + x] = 0;
        share = shareOf(winding, rule);
        from = x;
      }
    }
    // Only what sticks out on the right is still open here.
    if (share > NOISE && from < width) run(row, from, width, share);
  }

  const paint = (rule: Rule, run: PaintRun): void => {
    for (let row = top; row < bottom; row++) paintRow(row, rule, run);
    [top, bottom] = [height, 0];
  };

  return { line, paint };
}

/** Shares this small are the sum's rounding, not ink. */
const NOISE = 1 / 1024;

function shareOf(winding: number, rule: Rule): number {
  const turns = Math.abs(winding);
  if (rule === 'nonzero') return Math.min(turns, 1);
  const rest = turns % 2;
  return rest > 1 ? 2 - rest : rest;
}

const clamp = (x: number, width: number): number => (x < 0 ? 0 : Math.min(x, width));
