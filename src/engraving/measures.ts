/** Chains of measures beside a drawing, as machinists read them: ticks, a line, each length in its gap. */
import type { Drawing } from './drawing.js';

export interface Chain {
  /** Where things begin and end along the chain, in mm of the drawing. */
  readonly stops: readonly number[];
  /** Where the drawing's 0 lies on the page. */
  readonly origin: number;
  /** Where the chain lies on the other axis, and where its ticks' lines come from. */
  readonly at: number;
  readonly from: number;
}

const TEXT = 2.3;
/** Half a tick. */
const TICK = 0.9;
const OVERSHOOT = 1.2;
/** Between a measure's line and its figures. */
const GAP = 0.8;
/** Figures that stand in a smaller gap would touch their neighbours. */
const LEAST = { across: 6, down: 3.4 };

const sorted = (stops: readonly number[]): number[] =>
  [...new Set(stops.map((stop) => Math.round(stop * 100) / 100))].sort((a, b) => a - b);

/** Along the x axis; `at` and `from` are heights. */
export function measureAcross(drawing: Drawing, chain: Chain, said: (length: number) => string): void {
  const { origin, at, from } = chain;
  const stops = sorted(chain.stops);
  const side = at > from ? 1 : -1;
  drawing.line(origin + (stops[0] ?? 0), at, origin + (stops.at(-1) ?? 0), at);
  for (const stop of stops) {
    drawing.line(origin + stop, from + side, origin + stop, at + side * OVERSHOOT);
    drawing.line(origin + stop - TICK, at, origin + stop + TICK, at, 0.35);
  }
  for (const [index, stop] of stops.slice(1).entries()) {
    const before = stops[index] ?? 0;
    if (stop - before < LEAST.across) continue;
    const middle = origin + (before + stop) / 2;
    const y = side > 0 ? at + GAP + TEXT * 0.714 : at - GAP;
    drawing.text(said(stop - before), { x: middle, y, size: TEXT, align: 'centre' });
  }
}

/** Along the y axis, figures to the right; `at` and `from` are widths. */
export function measureDown(drawing: Drawing, chain: Chain, said: (length: number) => string): void {
  const { origin, at, from } = chain;
  const stops = sorted(chain.stops);
  drawing.line(at, origin + (stops[0] ?? 0), at, origin + (stops.at(-1) ?? 0));
  for (const stop of stops) {
    drawing.line(from + 1, origin + stop, at + OVERSHOOT, origin + stop);
    drawing.line(at, origin + stop - TICK, at, origin + stop + TICK, 0.35);
  }
  for (const [index, stop] of stops.slice(1).entries()) {
    const before = stops[index] ?? 0;
    if (stop - before < LEAST.down) continue;
    const middle = origin + (before + stop) / 2;
    drawing.text(said(stop - before), { x: at + GAP + OVERSHOOT, y: middle + (TEXT * 0.714) / 2, size: TEXT });
  }
}
