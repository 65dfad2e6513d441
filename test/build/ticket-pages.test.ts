import { describe, expect, test } from 'vitest';
import { type Brick, paginate, type Table } from '../../src/build/collect/ticket/paginate.js';
import { quickLines } from '../../src/build/collect/ticket/quick-lines.js';
import { createTypesetter } from '../../src/text/create-typesetter.js';
import type { TextStyle } from '../../src/text/types.js';
import { installedFonts } from '../text/installed-fonts.js';

const brick = (height: number, more: Partial<Brick> = {}): Brick => ({ height, put: () => [], ...more });
const heights = (bricks: readonly Brick[]) =>
  paginate(bricks, { first: 20, top: 10, bottom: 100 }).map(({ laid }) =>
    laid.map(({ brick: { height }, y }) => [y, height]),
  );

describe('the pages of a ticket', () => {
  test('are filled from the top, and what does not fit whole begins the next', () => {
    expect(heights([brick(50), brick(30), brick(1), brick(89)])).toEqual([
      [
        [20, 50],
        [70, 30],
      ],
      [
        [10, 1],
        [11, 89],
      ],
    ]);
  });

  test('keep a heading with what it is the heading of', () => {
    expect(heights([brick(60), brick(10, { isHeading: true }), brick(15)])).toEqual([
      [[20, 60]],
      [
        [10, 10],
        [20, 15],
      ],
    ]);
  });

  test('keep a section on one page, if a page has room for it', () => {
    const section = { isHeading: true, section: 2 } as const;
    expect(heights([brick(50), brick(10, section), brick(10), brick(15)])).toEqual([
      [[20, 50]],
      [
        [10, 10],
        [20, 10],
        [30, 15],
      ],
    ]);
    expect(heights([brick(50), brick(10, section), brick(10), brick(75)])).toEqual([
      [
        [20, 50],
        [70, 10],
        [80, 10],
      ],
      [[10, 75]],
    ]);
  });

  test('repeat a table’s head above its rows, once a page', () => {
    const table: Table = { head: brick(5) };
    const rows = Array.from({ length: 5 }, () => brick(30, { table }));
    expect(heights(rows)).toEqual([
      [
        [20, 5],
        [25, 30],
        [55, 30],
      ],
      [
        [10, 5],
        [15, 30],
        [45, 30],
      ],
      [
        [10, 5],
        [15, 30],
      ],
    ]);
  });

  test('leave the first one to the order, though there is room', () => {
    const list = brick(5, { leavesFirstPage: true });
    expect(heights([brick(5), list])).toEqual([[[20, 5]], [[10, 5]]]);
    expect(heights([brick(80), brick(5), list])).toEqual([
      [[20, 80]],
      [
        [10, 5],
        [15, 5],
      ],
    ]);
  });
});

describe('a plain line of a ticket', () => {
  const styles: TextStyle[] = [
    { language: 'de', weight: 700 },
    { language: 'en', weight: 500, figures: 'tabular' },
  ];

  test('is the typesetter’s own, cluster by cluster, kerning and all', async () => {
    const typesetter = await createTypesetter(installedFonts);
    const quick = quickLines(typesetter);
    const texts = [
      'A-2.14',
      'pdf/a-2-14.easy.pdf',
      'Gebäude A · EG · 2.14',
      'LTVA AVAToY',
      '600 × 300 mm',
      '0a1b2c3d',
      'Tr.-To',
    ];
    for (const text of texts)
      for (const style of styles) {
        const [own, ...more] = typesetter.shape(text, style).breakLines(Number.POSITIVE_INFINITY);
        const line = quick(text, style);
        expect(more).toEqual([]);
        expect(line?.clusters.map(({ glyph }) => glyph)).toEqual(own?.clusters.map(({ glyph }) => glyph));
        line?.clusters.forEach(({ x }, index) => {
          expect(x).toBeCloseTo(own?.clusters[index]?.x ?? Number.NaN, 9);
        });
        expect(line?.advance).toBeCloseTo(own?.advance ?? Number.NaN, 9);
        for (const side of ['left', 'right', 'top', 'bottom'] as const)
          expect(line?.ink[side]).toBeCloseTo(own?.ink[side] ?? Number.NaN, 9);
      }
  });

  test('is left to the typesetter where letters join or a script is not plain', async () => {
    const quick = quickLines(await createTypesetter(installedFonts));
    for (const text of ['office', 'غرفة', '会议室', 'é', ''])
      expect(quick(text, { language: 'de', weight: 500 })).toBeUndefined();
  });
});
