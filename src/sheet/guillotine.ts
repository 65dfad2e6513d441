/**
 * Denser than rows: a piece goes into the corner of a free box, and one cut from edge to edge makes two free boxes of
 * what is left (Jylänki, "A thousand ways to pack the bin", 2010, section 2). Which order, box and cut are best depends
 * on the pieces, so all pairings are tried.
 */
import type { Box } from '../base/outline.js';
import { type Batch, type Layout, NOISE, type Placement, type Stock, type Way } from './pieces.js';

/** Which pieces come first: the larger number. */
const ORDERS: readonly ((way: Way) => number)[] = [
  ({ width, height }) => width * height,
  ({ width, height }) => Math.max(width, height),
  ({ height }) => height,
  ({ width }) => width,
  ({ width, height }) => width + height,
];

/** How badly a piece suits a free box: the smaller number is taken. */
const MISFITS: readonly ((box: Box, way: Way) => number)[] = [
  (box, way) => Math.min(box.width - way.width, box.height - way.height),
  (box, way) => box.width * box.height - way.width * way.height,
  (box, way) => Math.max(box.width - way.width, box.height - way.height),
  (box) => box.y,
];

/** Whether the cut runs along the width, so that what lies below the piece keeps the box's whole width. */
const CUTS: readonly ((right: number, below: number, way: Way) => boolean)[] = [
  (right, below) => right <= below,
  (right, below, way) => right * way.height <= below * way.width,
  () => true,
  () => false,
];

/** Trials end after that many pieces have been laid, so that 8,000 doors cost seconds: the first orders are the best ones. */
const MOST_LAID = 60_000;

/** A layout for each pairing, one after the other: whoever has found a good one asks for no more. */
export function* denserLayouts(batches: readonly Batch[], stock: Stock): Generator<Layout> {
  const wanted = batches.reduce((sum, { pieces }) => sum + pieces.length, 0);
  let laid = 0;
  for (const order of ORDERS) {
    const sorted = [...batches].sort(
      ({ ways: [a] }, { ways: [b] }) => order(b) - order(a) || b.height - a.height || b.width - a.width,
    );
    for (const misfit of MISFITS) {
      for (const cut of CUTS) {
        if (laid >= MOST_LAID) return;
        laid += wanted;
        yield lay(sorted, stock, misfit, cut);
      }
    }
  }
}

type Misfit = (typeof MISFITS)[number];
type Cut = (typeof CUTS)[number];

/** One sheet after the other: every size, in order, puts on it as many as have room. */
function lay(batches: readonly Batch[], { area, gap }: Stock, misfit: Misfit, cut: Cut): Layout {
  const waiting = batches.map(({ ways, pieces }) => ({ ways: ways.map((way) => widened(way, gap)), pieces, next: 0 }));
  const sheets: Placement[][] = [];
  while (waiting.some(({ pieces, next }) => next < pieces.length)) {
    const sheet: Placement[] = [];
    // Every piece brings its gap along on the right and below, and the area has one more.
    const free: Box[] = [{ x: 0, y: 0, width: area.width + gap, height: area.height + gap }];
    for (const batch of waiting) {
      while (batch.next < batch.pieces.length) {
        const spot = bestSpot(free, batch.ways, misfit);
        if (spot === undefined) break;
        const [box] = free.splice(spot.index, 1) as [Box]; // the index comes from this very list
        const piece = batch.pieces[batch.next] as Batch['pieces'][number]; // next is below the length
        sheet.push({ ...piece, at: { x: box.x, y: box.y }, turned: spot.way.turned });
        free.push(...leftOver(box, spot.way, cut));
        batch.next += 1;
      }
    }
    sheets.push(sheet);
  }
  return sheets;
}

const widened = ({ width, height, turned }: Way, gap: number): Way => ({
  width: width + gap,
  height: height + gap,
  turned,
});

function bestSpot(
  free: readonly Box[],
  ways: readonly Way[],
  misfit: Misfit,
): { readonly index: number; readonly way: Way } | undefined {
  let best: { readonly index: number; readonly way: Way } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of free.entries()) {
    for (const way of ways) {
      if (way.width > box.width + NOISE || way.height > box.height + NOISE) continue;
      const bad = misfit(box, way);
      if (bad >= least - NOISE) continue;
      [best, least] = [{ index, way }, bad];
    }
  }
  return best;
}

function leftOver(box: Box, way: Way, cut: Cut): Box[] {
  const [right, below] = [box.width - way.width, box.height - way.height];
  const isAlongWidth = cut(right, below, way);
  const beside: Box = {
    x: box.x + way.width,
    y: box.y,
    width: right,
    height: isAlongWidth ? way.height : box.height,
  };
  const under: Box = { x: box.x, y: box.y + way.height, width: isAlongWidth ? box.width : way.width, height: below };
  return [beside, under].filter(({ width, height }) => width > NOISE && height > NOISE);
}
