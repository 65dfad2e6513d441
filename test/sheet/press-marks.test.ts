import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import type { Box } from '../../src/base/outline.js';
import { bounds } from '../../src/display/bounds.js';
import type { GroupItem, Item, Page } from '../../src/display/item.js';
import { type PlacedPage, placeOnSheet, type Sheet, type SheetOptions } from '../../src/sheet/sheet.js';
import { black, group, page, rectangle } from '../support/display.js';

const marked = (width: number, height: number, options: SheetOptions, spots: readonly Colour[] = []): Sheet => {
  const items = spots.map((fill) => rectangle(0, 0, width, height, fill));
  return placeOnSheet(page(width, height, items, { bleed: 10 }), { spotColours: true, ...options });
};

const hks = (number: number, tint = 100): Colour => ({
  rgb: [0, 84, 160],
  cmyk: [tint, 0.6 * tint, 0, 0],
  spot: { name: `HKS ${number} K`, tint },
});

const markItems = ({ placed: [first] }: Sheet): readonly Item[] =>
  ((first as PlacedPage).page.items[0] as GroupItem).items;

const boxesOf = (sheet: Sheet): Box[] => markItems(sheet).map((item) => bounds([item], []) as Box);

const NOISE = 1e-6;
const apart = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);
const isInside = (inner: Box, { width, height }: Sheet): boolean =>
  inner.x > 0 && inner.y > 0 && inner.x + inner.width < width && inner.y + inner.height < height;

const size = fc.record({ width: fc.integer({ min: 15, max: 1200 }), height: fc.integer({ min: 15, max: 1200 }) });
const anySheet = fc.tuple(
  size,
  fc.integer({ min: 0, max: 10 }),
  fc.constantFrom('crop' as const, 'full' as const),
  fc.nat(12).map((count) => Array.from({ length: count }, (_, index) => hks(index + 1))),
);

describe('marks around a sign, whatever its size and bleed', () => {
  test('lie on the medium and keep a millimetre from the bleed', () => {
    fc.assert(
      fc.property(anySheet, ([{ width, height }, bleed, marks, spots]) => {
        const sheet = marked(width, height, { bleed, marks }, spots);
        for (const box of boxesOf(sheet)) {
          expect(isInside(box, sheet)).toBe(true);
          expect(apart(box, sheet.bleed)).toBeGreaterThan(1 - NOISE - 0.05);
        }
      }),
    );
  });

  test('do not touch each other, but for patches of one colour bar', () => {
    fc.assert(
      fc.property(anySheet, ([{ width, height }, bleed, marks, spots]) => {
        const boxes = boxesOf(marked(width, height, { bleed, marks }, spots));
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBeGreaterThan(-NOISE);
        }
      }),
    );
  });

  test('point at all four edges of the trim, on both ends', () => {
    fc.assert(
      fc.property(anySheet, ([{ width, height }, bleed, marks, spots]) => {
        const sheet = marked(width, height, { bleed, marks }, spots);
        const { trim } = sheet;
        const middles = boxesOf(sheet)
          .slice(0, 8)
          .map((box) => ({
            across: box.width > box.height,
            at: box.width > box.height ? box.y + box.height / 2 : box.x + box.width / 2,
          }));
        const at = (across: boolean, where: number) =>
          middles.filter((each) => each.across === across && Math.abs(each.at - where) < NOISE).length;
        expect([at(true, trim.y), at(true, trim.y + height), at(false, trim.x), at(false, trim.x + width)]).toEqual([
          2, 2, 2, 2,
        ]);
      }),
    );
  });

  test('leave the sign at its place, cut off where the bleed ends', () => {
    const sheet = marked(150, 100, { bleed: 3, marks: 'crop' });
    expect(sheet).toMatchObject({
      width: 170,
      height: 120,
      bleed: { x: 7, y: 7, width: 156, height: 106 },
      trim: { x: 10, y: 10, width: 150, height: 100 },
    });
    expect(sheet.placed.at(-1)).toMatchObject({ at: { x: 10, y: 10 }, clip: sheet.bleed });
  });
});

describe('full marks', () => {
  test('are eight crop marks, four targets and eight patches', () => {
    expect(markItems(marked(150, 100, { bleed: 3, marks: 'full' }))).toHaveLength(20);
    expect(markItems(marked(150, 100, { bleed: 3, marks: 'crop' }))).toHaveLength(8);
  });

  test('have no colour bar where it would be too small to be measured', () => {
    expect(markItems(marked(20, 100, { bleed: 3, marks: 'full' }))).toHaveLength(12);
  });

  test('stand on all plates, but for the colour bar', () => {
    const fills = markItems(marked(150, 100, { bleed: 3, marks: 'full' })).map((item) =>
      item.kind === 'path' ? item.fill : undefined,
    );
    expect(fills.slice(0, 12).map((fill) => fill?.spot)).toEqual(Array(12).fill({ name: 'All', tint: 100 }));
    expect(fills.slice(12).map((fill) => fill?.cmyk.join(' '))).toEqual([
      ...['100 0 0 0', '0 100 0 0', '0 0 100 0', '0 0 0 100'],
      ...['0 100 100 0', '100 0 100 0', '100 100 0 0', '0 0 0 50'],
    ]);
  });

  describe('show named inks', () => {
    const patches = (width: number, spots: readonly Colour[], options: Partial<SheetOptions> = {}) =>
      markItems(marked(width, 100, { bleed: 3, marks: 'full', ...options }, spots))
        .slice(12)
        .map((item) => (item.kind === 'path' ? item.fill : undefined));
    const namesOf = (fills: readonly (Colour | undefined)[]): string[] =>
      fills.map((fill) => fill?.spot?.name ?? fill?.cmyk.join(' ') ?? '');

    test('at the outer ends of the bar, each once and full, to the right and to the left in turn', () => {
      const fills = patches(150, [hks(43, 20), hks(6), hks(43), hks(8, 50)]);
      expect(namesOf(fills)).toEqual([
        ...['HKS 6 K', '100 0 0 0', '0 100 0 0', '0 0 100 0', '0 0 0 100'],
        ...['0 100 100 0', '100 0 100 0', '100 100 0 0', '0 0 0 50', 'HKS 43 K', 'HKS 8 K'],
      ]);
      for (const fill of fills) expect(fill?.spot?.tint ?? 100).toBe(100);
    });

    test('in the process inks that their strongest tint stands for', () => {
      const [first] = patches(150, [hks(43, 20), hks(43, 80)]).filter((fill) => fill?.spot !== undefined);
      expect(first).toEqual({ rgb: [0, 84, 160], cmyk: [100, 60, 0, 0], spot: { name: 'HKS 43 K', tint: 100 } });
    });

    test('not where they are printed with process inks, and not those of which nothing is painted', () => {
      expect(patches(150, [hks(43)], { spotColours: false })).toHaveLength(8);
      expect(patches(150, [hks(43, 0)])).toHaveLength(8);
    });

    test('in smaller patches where that makes room, and else as many as can be measured', () => {
      const widths = (width: number, count: number): number[] =>
        boxesOf(
          marked(
            width,
            100,
            { bleed: 3, marks: 'full' },
            Array.from({ length: count }, (_, index) => hks(index + 1)),
          ),
        )
          .slice(12)
          .map((box) => box.width);
      // On each side 13.5 mm: three patches of four have room, nine of one and a half.
      expect(widths(40, 0)).toEqual(Array(8).fill(expect.closeTo(13.5 / 4)));
      expect(widths(40, 2)).toEqual(Array(10).fill(expect.closeTo(13.5 / 5)));
      expect(widths(40, 10)).toEqual(Array(18).fill(expect.closeTo(1.5)));
      expect(widths(40, 15)).toEqual(Array(18).fill(expect.closeTo(1.5)));
      expect(widths(20, 3)).toEqual([]);
    });

    test('that stand in groups, too', () => {
      const inner = group({ role: 'artifact' }, group({ role: 'artifact' }, rectangle(0, 0, 9, 9, hks(7))));
      const sheet = placeOnSheet(page(150, 100, [rectangle(0, 0, 9, 9, black), inner], { bleed: 3 }), {
        ...{ bleed: 3, marks: 'full', spotColours: true },
      });
      expect(markItems(sheet)).toHaveLength(21);
    });
  });

  test('leave room for a line above the sign that meets no mark', () => {
    let asked: Pick<Box, 'width' | 'height'> | undefined;
    const slug = (shown: Page, room: Pick<Box, 'width' | 'height'>): Page => {
      asked = room;
      return { ...shown, items: [] };
    };
    const sheet = marked(150, 100, { bleed: 3, marks: 'full', slug });
    const at = sheet.placed[1]?.at ?? { x: 0, y: 0 };
    const room = { ...at, width: asked?.width ?? 0, height: asked?.height ?? 0 };
    expect(room.width).toBeGreaterThan(60);
    for (const box of boxesOf(sheet)) expect(apart(box, room)).toBeGreaterThan(0);
    expect(apart(room, sheet.bleed)).toBeGreaterThan(0.9);
  });

  test('have no line where nobody gives one, nor have crop marks', () => {
    const slug = (shown: Page): Page => shown;
    expect(marked(150, 100, { bleed: 3, marks: 'full' }).placed).toHaveLength(2);
    expect(marked(150, 100, { bleed: 3, marks: 'crop', slug }).placed).toHaveLength(2);
  });
});
