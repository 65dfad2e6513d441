/**
 * Many pieces on few sheets, as plain data: which piece lies where. Knows neither signs nor pages; the same pieces
 * in the same order always give the same sheets.
 *
 * Every layout can be cut from edge to edge, again and again, until only pieces are left (a guillotine layout): a board
 * saw and a paper cutter know no other cut. Rows (`shelves.ts`) are what a person likes to cut, so they are taken
 * wherever the denser ways of `guillotine.ts` would not save a sheet.
 */
import { denserLayouts } from './guillotine.js';
import {
  type Batch,
  type ImposedSheet,
  type Imposition,
  type Layout,
  NOISE,
  type Piece,
  type Placement,
  type Stock,
  type Way,
} from './pieces.js';
import { layShelves } from './shelves.js';

export function impose(pieces: readonly Piece[], stock: Stock): Imposition {
  const batches = new Map<string, Batch & { readonly pieces: Pick<Placement, 'piece' | 'copy'>[] }>();
  const tooLarge: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const size = `${piece.width} ${piece.height}`;
    const ways = batches.get(size)?.ways ?? waysOf(piece, stock);
    if (ways === undefined) {
      tooLarge.push(index);
      continue;
    }
    const batch = batches.get(size) ?? { ways, pieces: [] };
    batches.set(size, batch);
    for (let copy = 1; copy <= piece.quantity; copy++) batch.pieces.push({ piece: index, copy });
  }
  const layout = fewestSheets([...batches.values()], pieces, stock);
  return { sheets: layout.map((sheet) => finish(sheet, pieces, stock)), tooLarge };
}

/** Whether at least one such piece has room on the stock, either way round if that is allowed. */
export const fits = (piece: Pick<Piece, 'width' | 'height'>, stock: Stock): boolean =>
  waysOf(piece, stock) !== undefined;

function fewestSheets(batches: readonly Batch[], pieces: readonly Piece[], stock: Stock): Layout {
  let best: Layout = layShelves(batches, stock);
  const least = leastSheets(best, pieces, stock);
  if (best.length <= least) return best;
  for (const layout of denserLayouts(batches, stock)) {
    if (layout.length < best.length) best = layout;
    if (best.length <= least) break;
  }
  return best;
}

/** No layout needs fewer: the room that pieces and gaps take, in sheets. */
function leastSheets(layout: Layout, pieces: readonly Piece[], { area, gap }: Stock): number {
  const taken = layout.flat().reduce((sum, { piece }) => sum + areaOf(pieces[piece], gap), 0);
  return Math.ceil(taken / ((area.width + gap) * (area.height + gap)) - NOISE);
}

function waysOf({ width, height }: Pick<Piece, 'width' | 'height'>, stock: Stock): Batch['ways'] | undefined {
  const upright: Way = { width, height, turned: false };
  const turned: Way = { width: height, height: width, turned: true };
  const ways = (stock.mayTurn ? [upright, turned] : [upright]).filter((way) => countOf(way, stock) > 0);
  const [first, second] = ways;
  if (first === undefined) return undefined;
  if (second === undefined) return [first];
  return countOf(second, stock) > countOf(first, stock) ? [second, first] : [first, second];
}

/** How many have room side by side and below each other. */
const countOf = (way: Way, { area, gap }: Stock): number =>
  Math.floor((area.width + gap + NOISE) / (way.width + gap)) *
  Math.floor((area.height + gap + NOISE) / (way.height + gap));

function finish(placements: readonly Placement[], pieces: readonly Piece[], stock: Stock): ImposedSheet {
  const { area, width, height, anchor } = stock;
  const far = (edge: 'width' | 'height', axis: 'x' | 'y'): number =>
    placements.reduce((most, { piece, at, turned }) => {
      const { [edge]: along = 0, [edge === 'width' ? 'height' : 'width']: across = 0 } = pieces[piece] ?? {};
      return Math.max(most, at[axis] + (turned ? across : along));
    }, 0);
  // What stays free is shared out to both sides: a lone sign lies in the middle.
  const free =
    anchor === 'corner' ? { x: 0, y: 0 } : { x: area.width - far('width', 'x'), y: area.height - far('height', 'y') };
  const shift = { x: area.x + free.x / 2, y: area.y + free.y / 2 };
  const covered = placements.reduce((sum, { piece }) => sum + areaOf(pieces[piece], 0), 0);
  return {
    placements: placements.map((each) => ({ ...each, at: { x: each.at.x + shift.x, y: each.at.y + shift.y } })),
    fill: Math.round((covered / (width * height)) * 1000) / 1000,
  };
}

const areaOf = (piece: Piece | undefined, gap: number): number =>
  piece === undefined ? 0 : (piece.width + gap) * (piece.height + gap);
