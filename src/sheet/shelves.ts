/** Rows: the tallest pieces first, each on the first shelf that has room (first fit by decreasing height). */
import { type Batch, type Layout, NOISE, type Placement, type Stock, type Way } from './pieces.js';

interface Shelf {
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
}

export function layShelves(batches: readonly Batch[], stock: Stock): Layout {
  const sorted = [...batches].sort(
    ({ ways: [a] }, { ways: [b] }) => b.height - a.height || b.width - a.width || Number(a.turned) - Number(b.turned),
  );
  const open: OpenSheet[] = [];
  for (const { ways, pieces } of sorted) {
    // Sheets only fill up: where one of this size found no room, the next need not look again.
    let at = 0;
    for (const piece of pieces) {
      while (!takes(open[at] ?? newSheet(open), piece, ways, stock)) at += 1;
    }
  }
  return open.map(({ placements }) => placements);
}

function newSheet(open: OpenSheet[]): OpenSheet {
  const sheet: OpenSheet = { shelves: [], placements: [], y: 0 };
  open.push(sheet);
  return sheet;
}

/** Puts the piece on the sheet if there is room: on a shelf, else on a new one below. */
function takes(
  sheet: OpenSheet,
  piece: Pick<Placement, 'piece' | 'copy'>,
  ways: readonly Way[],
  { area, gap }: Stock,
): boolean {
  for (const way of ways) {
    const isBelow = sheet.y + way.height <= area.height + NOISE;
    const shelf =
      sheet.shelves.find(({ x, height }) => way.height <= height + NOISE && x + way.width <= area.width + NOISE) ??
      (isBelow ? addShelf(sheet, way.height, gap) : undefined);
    if (shelf === undefined) continue;
    sheet.placements.push({ ...piece, at: { x: shelf.x, y: shelf.y }, turned: way.turned });
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
