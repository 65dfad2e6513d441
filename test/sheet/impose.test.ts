import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/base/outline.js';
import { cutMarks, reachOf } from '../../src/sheet/cut-marks.js';
import { fits, impose } from '../../src/sheet/impose.js';
import type { Batch, Layout, Piece, Placement, Stock } from '../../src/sheet/pieces.js';
import { layShelves } from '../../src/sheet/shelves.js';

const A4: Stock = {
  width: 210,
  height: 297,
  area: { x: 11, y: 11, width: 188, height: 266 },
  gap: 12,
  mayTurn: true,
  anchor: 'middle',
};

const boxOf = ({ at, turned }: Placement, { width, height }: Piece): Box =>
  turned ? { ...at, width: height, height: width } : { ...at, width, height };

const right = ({ x, width }: Box): number => x + width;
const bottom = ({ y, height }: Box): number => y + height;

/** How far two boxes are apart, along whichever axis parts them more; below 0 they overlap. */
const apart = (a: Box, b: Box): number => Math.max(a.x - right(b), b.x - right(a), a.y - bottom(b), b.y - bottom(a));

const NOISE = 1e-6;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - NOISE &&
  inner.y >= outer.y - NOISE &&
  right(inner) <= right(outer) + NOISE &&
  bottom(inner) <= bottom(outer) + NOISE;

/** Whether one straight cut after another, each through the whole of what is left, parts all boxes. */
function isGuillotine(boxes: readonly Box[]): boolean {
  if (boxes.length < 2) return true;
  return (['x', 'y'] as const).some((axis) => {
    const along = axis === 'x' ? 'width' : 'height';
    const sorted = [...boxes].sort((a, b) => a[axis] - b[axis]);
    let end = Number.NEGATIVE_INFINITY;
    for (const [index, box] of sorted.entries()) {
      if (index > 0 && box[axis] >= end - NOISE)
        return isGuillotine(sorted.slice(0, index)) && isGuillotine(sorted.slice(index));
      end = Math.max(end, box[axis] + box[along]);
    }
    return false;
  });
}

/** The layout in shelves, whether or not it is the best one. */
function rowsAlone(pieces: readonly Piece[], on: Stock): Layout {
  const batches = new Map<string, { ways: Batch['ways']; pieces: { piece: number; copy: number }[] }>();
  for (const [index, each] of pieces.entries()) {
    const ways = [
      { width: each.width, height: each.height, turned: false },
      { width: each.height, height: each.width, turned: true },
    ].filter(({ turned }) => on.mayTurn || !turned);
    const count = ({ width, height }: { width: number; height: number }): number =>
      Math.floor((on.area.width + on.gap + NOISE) / (width + on.gap)) *
      Math.floor((on.area.height + on.gap + NOISE) / (height + on.gap));
    const [first, ...more] = ways.filter((way) => count(way) > 0).sort((a, b) => count(b) - count(a));
    if (first === undefined) continue;
    const key = `${each.width} ${each.height}`;
    const batch = batches.get(key) ?? { ways: [first, ...more], pieces: [] };
    batches.set(key, batch);
    for (let copy = 1; copy <= each.quantity; copy++) batch.pieces.push({ piece: index, copy });
  }
  return layShelves([...batches.values()], on);
}

const piece = fc.record({
  width: fc.integer({ min: 20, max: 320 }),
  height: fc.integer({ min: 20, max: 320 }),
  quantity: fc.integer({ min: 0, max: 6 }),
});
const stock = fc
  .record({
    gap: fc.integer({ min: 0, max: 15 }),
    margin: fc.integer({ min: 0, max: 15 }),
    mayTurn: fc.boolean(),
    anchor: fc.constantFrom('middle' as const, 'corner' as const),
  })
  .map(
    ({ gap, margin, mayTurn, anchor }): Stock => ({
      width: 210,
      height: 297,
      area: { x: margin, y: margin, width: 210 - 2 * margin, height: 297 - 2 * margin },
      gap,
      mayTurn,
      anchor,
    }),
  );

describe('pieces on sheets, whatever their sizes', () => {
  const anyJob = fc.tuple(fc.array(piece, { maxLength: 25 }), stock);

  test('each lies there as often as it is wanted, with every copy once', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        const { sheets, tooLarge } = impose(pieces, on);
        const all = sheets.flatMap(({ placements }) => placements);
        for (const [index, wanted] of pieces.entries()) {
          const copies = all.filter((each) => each.piece === index).map(({ copy }) => copy);
          const expected = tooLarge.includes(index) ? 0 : wanted.quantity;
          expect(copies.sort((a, b) => a - b)).toEqual(Array.from({ length: expected }, (_, copy) => copy + 1));
        }
      }),
    );
  });

  test('none overlaps another, and between two there is room for what lies between them', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        for (const { placements } of impose(pieces, on).sheets) {
          const boxes = placements.map((each) => boxOf(each, pieces[each.piece] as Piece));
          for (const [index, box] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBeGreaterThan(on.gap - NOISE);
          }
        }
      }),
    );
  });

  test('all lie whole inside the area, and none is turned where it must not be', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        for (const { placements } of impose(pieces, on).sheets) {
          for (const each of placements) {
            expect(isInside(boxOf(each, pieces[each.piece] as Piece), on.area)).toBe(true);
            if (!on.mayTurn) expect(each.turned).toBe(false);
          }
        }
      }),
    );
  });

  test('only those are left out that fit no way round', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        const { tooLarge } = impose(pieces, on);
        const expected = pieces.flatMap((each, index) => (fits(each, on) ? [] : [index]));
        expect(tooLarge).toEqual(expected);
      }),
    );
  });

  test('no sheet is empty, and its fill is the share of it that its pieces cover', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        for (const { placements, fill } of impose(pieces, on).sheets) {
          expect(placements.length).toBeGreaterThan(0);
          const covered = placements.reduce((sum, { piece: at }) => {
            const { width, height } = pieces[at] as Piece;
            return sum + width * height;
          }, 0);
          expect(fill).toBeCloseTo(covered / (210 * 297), 3);
        }
      }),
    );
  });

  test('can be cut from edge to edge until only pieces are left', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        for (const { placements } of impose(pieces, on).sheets) {
          const boxes = placements.map((each) => boxOf(each, pieces[each.piece] as Piece));
          expect(isGuillotine(boxes)).toBe(true);
        }
      }),
    );
    // And the question can be answered with no: four pieces that hold a fifth between them.
    const pinwheel = [
      { x: 0, y: 0, width: 20, height: 10 },
      { x: 20, y: 0, width: 10, height: 20 },
      { x: 10, y: 20, width: 20, height: 10 },
      { x: 0, y: 10, width: 10, height: 20 },
      { x: 10, y: 10, width: 10, height: 10 },
    ];
    expect(isGuillotine(pinwheel)).toBe(false);
  });

  test('rows are given up only where that saves a sheet', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        const ours = impose(pieces, on);
        const rows = rowsAlone(pieces, on);
        expect(ours.sheets.length).toBeLessThanOrEqual(rows.length);
        if (ours.sheets.length < rows.length) return;
        const order = ours.sheets.map(({ placements }) => placements.map(({ piece: at, copy }) => [at, copy]));
        expect(order).toEqual(rows.map((sheet) => sheet.map(({ piece: at, copy }) => [at, copy])));
      }),
    );
  });

  test('the same pieces give the same sheets', () => {
    fc.assert(
      fc.property(anyJob, ([pieces, on]) => {
        expect(impose(pieces, on)).toEqual(impose(pieces, on));
      }),
    );
  });
});

describe('on A4', () => {
  const count = (width: number, height: number, on = A4): readonly number[] =>
    impose([{ width, height, quantity: 12 }], on).sheets.map(({ placements }) => placements.length);

  test('there is room for one door of 150 x 150, for two of A6, for nine of 80 x 50 if they are turned', () => {
    expect(count(150, 150)).toEqual(Array(12).fill(1));
    expect(count(148, 105)).toEqual(Array(6).fill(2));
    expect(count(80, 50)).toEqual([9, 3]);
    expect(count(80, 50, { ...A4, mayTurn: false })).toEqual([8, 4]);
  });

  test('an A5 sign is turned, for upright it is as wide as the sheet', () => {
    const [sheet] = impose([{ width: 210, height: 148, quantity: 1 }], A4).sheets;
    expect(sheet?.placements).toMatchObject([{ turned: true }]);
    expect(impose([{ width: 210, height: 148, quantity: 1 }], { ...A4, mayTurn: false }).tooLarge).toEqual([0]);
  });

  test('a lone sign lies in the middle of the area', () => {
    const [sheet] = impose([{ width: 150, height: 150, quantity: 1 }], A4).sheets;
    expect(sheet?.placements[0]?.at).toEqual({ x: 30, y: 69 });
  });

  test('pieces of one size stay in the order given', () => {
    const pieces = Array.from({ length: 9 }, () => ({ width: 80, height: 50, quantity: 1 }));
    const order = impose(pieces, A4).sheets.flatMap(({ placements }) => placements.map(({ piece: at }) => at));
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('a lone sign lies in the corner of what shall be used again', () => {
    const [sheet] = impose([{ width: 150, height: 150, quantity: 1 }], { ...A4, anchor: 'corner' }).sheets;
    expect(sheet?.placements[0]?.at).toEqual({ x: 11, y: 11 });
  });

  test('a piece exactly as large as the area has room, one a tenth larger has not', () => {
    expect(impose([{ width: 188, height: 266, quantity: 2 }], A4).sheets).toHaveLength(2);
    expect(impose([{ width: 188.1, height: 266, quantity: 2 }], A4).tooLarge).toEqual([0]);
  });

  test('quantity 0 takes no sheet', () => {
    expect(impose([{ width: 50, height: 50, quantity: 0 }], A4)).toEqual({ sheets: [], tooLarge: [] });
  });

  test('a sheet is saved where rows would waste one', () => {
    // Beside the tall piece there is room for two low ones, one above the other, which a row has not.
    const pieces = [
      { width: 100, height: 266, quantity: 1 },
      { width: 76, height: 127, quantity: 2 },
    ];
    const upright = { ...A4, mayTurn: false };
    expect([rowsAlone(pieces, upright).length, impose(pieces, upright).sheets.length]).toEqual([2, 1]);
  });

  test('what a large piece leaves free is used by small ones', () => {
    const pieces = [
      { width: 80, height: 50, quantity: 1 },
      { width: 150, height: 150, quantity: 1 },
    ];
    expect(impose(pieces, A4).sheets).toHaveLength(1);
  });
});

describe('cut marks', () => {
  const marks = { offset: 2, length: 4, weight: 0.15 };

  test('stand at every corner, along both edges, and never touch what is cut out', () => {
    const trim = { x: 30, y: 40, width: 150, height: 100 };
    const made = cutMarks(trim, marks);
    expect(made).toHaveLength(8);
    for (const mark of made) expect(apart(mark, trim)).toBeCloseTo(2, 6);
    // Half of each stroke lies on either side of the cut.
    const edges = made.map(({ x, y, width, height }) => (width < height ? x + width / 2 : y + height / 2));
    expect(edges.every((edge) => [30, 180, 40, 140].some((each) => Math.abs(each - edge) < NOISE))).toBe(true);
  });

  test('of one sign never reach another, nor what the printer leaves white', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const printable = { x: 5, y: 5, width: 200, height: 287 };
        for (const { placements } of impose(pieces, { ...A4, gap: 2 * reachOf(marks) }).sheets) {
          const boxes = placements.map((each) => boxOf(each, pieces[each.piece] as Piece));
          for (const mark of boxes.flatMap((box) => cutMarks(box, marks))) {
            expect(isInside(mark, printable)).toBe(true);
            for (const box of boxes) expect(apart(mark, box)).toBeGreaterThan(marks.offset - NOISE);
          }
        }
      }),
    );
  });
});
