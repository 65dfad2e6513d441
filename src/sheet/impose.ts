/**
 * Many pieces on few sheets, as plain data: which piece lies where. Knows neither signs nor pages; the same pieces
 * in the same order always give the same sheets.
 *
 * Pieces stand on shelves, the tallest first, each on the first shelf that has room (first fit by decreasing height).
 * That wastes a little more than the best packing there is and gives what a person with a cutter wants: rows.
 */
import type { Box, Point } from '../base/outline.js';

/** In mm, as a person would read it. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
}

export interface Stock {
  readonly width: number;
  readonly height: number;
  /** Where pieces may lie on it. */
  readonly area: Box;
  /** Free room between two pieces: for marks, bleed or a blade. */
  readonly gap: number;
  /** Material with a grain or a pattern lies one way only. */
  readonly mayTurn: boolean;
}

export interface Placement {
  /** Its place in the list of pieces. */
  readonly piece: number;
  /** From 1 to the piece's quantity. */
  readonly copy: number;
  /** The top left corner, as it lies there. */
  readonly at: Point;
  readonly turned: boolean;
}

export interface ImposedSheet {
  readonly placements: readonly Placement[];
  /** The share of the sheet that its pieces cover, 0 to 1. */
  readonly fill: number;
}

export interface Imposition {
  readonly sheets: readonly ImposedSheet[];
  /** Places in the list of pieces that lie on no sheet, because the area is too small for them. */
  readonly tooLarge: readonly number[];
}

/** Noise of arithmetic, in mm: a piece that is exactly as large as the area has room on it. */
const NOISE = 1e-6;

export function impose(pieces: readonly Piece[], stock: Stock): Imposition {
  const fitting: Turnable[] = [];
  const tooLarge: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const ways = waysOf(piece, stock);
    if (ways === undefined) tooLarge.push(index);
    else fitting.push({ index, piece, ways });
  }
  // Array sorting is stable: pieces of one size stay in the order given.
  fitting.sort((a, b) => b.ways[0].height - a.ways[0].height || b.ways[0].width - a.ways[0].width);
  const open: OpenSheet[] = [];
  /** Sheets only fill up: where a size found no room, its next piece need not look again. */
  const searchFrom = new Map<string, number>();
  for (const { index, piece, ways } of fitting) {
    const size = `${piece.width} ${piece.height}`;
    for (let copy = 1; copy <= piece.quantity; copy++) {
      let at = searchFrom.get(size) ?? 0;
      while (!takes(open[at] ?? newSheet(open), { index, copy, ways }, stock)) at += 1;
      searchFrom.set(size, at);
    }
  }
  return { sheets: open.map((sheet) => finish(sheet, pieces, stock)), tooLarge };
}

/** Whether at least one such piece has room on the stock, either way round if that is allowed. */
export const fits = (piece: Pick<Piece, 'width' | 'height'>, stock: Stock): boolean =>
  waysOf(piece, stock) !== undefined;

interface Way {
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

interface Turnable {
  readonly index: number;
  readonly piece: Piece;
  /** Ways it may lie, the one of which more have room on a sheet first. */
  readonly ways: Ways;
}

type Ways = readonly [Way, ...Way[]];

interface Shelf {
  /** From the area's corner. */
  readonly y: number;
  readonly height: number;
  /** Where the next piece begins. */
  x: number;
}

interface OpenSheet {
  readonly shelves: Shelf[];
  readonly placements: Placement[];
  /** Where the next shelf begins. */
  y: number;
  /** Where the pieces end on the right. */
  right: number;
}

function waysOf({ width, height }: Pick<Piece, 'width' | 'height'>, stock: Stock): Ways | undefined {
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

function newSheet(open: OpenSheet[]): OpenSheet {
  const sheet: OpenSheet = { shelves: [], placements: [], y: 0, right: 0 };
  open.push(sheet);
  return sheet;
}

/** Puts the piece on the sheet if there is room: on a shelf, else on a new one below. */
function takes(
  sheet: OpenSheet,
  { index, copy, ways }: Pick<Turnable, 'index' | 'ways'> & { readonly copy: number },
  { area, gap }: Stock,
): boolean {
  for (const way of ways) {
    const isBelow = sheet.y + way.height <= area.height + NOISE;
    const shelf =
      sheet.shelves.find(({ x, height }) => way.height <= height + NOISE && x + way.width <= area.width + NOISE) ??
      (isBelow ? addShelf(sheet, way.height, gap) : undefined);
    if (shelf === undefined) continue;
    const at = { x: area.x + shelf.x, y: area.y + shelf.y };
    sheet.placements.push({ piece: index, copy, at, turned: way.turned });
    sheet.right = Math.max(sheet.right, shelf.x + way.width);
    shelf.x += way.width + gap;
    return true;
  }
  return false;
}

function addShelf(sheet: OpenSheet, height: number, gap: number): Shelf {
  const shelf = { y: sheet.y, height, x: 0 };
  sheet.shelves.push(shelf);
  sheet.y += height + gap;
  return shelf;
}

/** What stays free is shared out to both sides: a lone sign lies in the middle. */
function finish({ placements, right, y }: OpenSheet, pieces: readonly Piece[], stock: Stock): ImposedSheet {
  const { area, gap, width, height } = stock;
  const shift = { x: (area.width - right) / 2, y: (area.height - (y - gap)) / 2 };
  const covered = placements.reduce((sum, { piece }) => sum + areaOf(pieces[piece]), 0);
  return {
    placements: placements.map((each) => ({ ...each, at: { x: each.at.x + shift.x, y: each.at.y + shift.y } })),
    fill: Math.round((covered / (width * height)) * 1000) / 1000,
  };
}

const areaOf = (piece: Piece | undefined): number => (piece === undefined ? 0 : piece.width * piece.height);
