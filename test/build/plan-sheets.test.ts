/** Signs on the sheets of a print shop: which sheet, where on it, and what is said of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/base/outline.js';
import type { CollectedSign, ImposedPlan, PlacedSign, StockNotes } from '../../src/build/collect/collected-plan.js';
import type { KitSheet } from '../../src/build/collect/kit-sheets.js';
import { type Collecting, planCollected } from '../../src/build/collect/plan.js';
import { totalsOf } from '../../src/build/collect/sheet-list.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import { isSheetsCsv, sheetsCsv } from '../../src/build/sheets-csv.js';
import type { Sign } from '../../src/kit/sign.js';
import { cutMarks, grown, marksAmong } from '../../src/sheet/cut-marks.js';
import { sign } from '../support/signs.js';

const BOARD: KitSheet = { width: 1500, height: 1000, gap: 10, margin: 15, mayTurn: true, marks: true };
const BLEED = 3;

const collected = (id: string, more: Partial<Sign> = {}, sides = 1): CollectedSign => ({
  sign: sign({ id, number: id, ...more }),
  content: id,
  sides,
});

const size = (width: number, height: number) => ({ size: { width, height } });

const planned = (signs: readonly CollectedSign[], impose: readonly KitSheet[], more: Partial<Collecting> = {}) =>
  planCollected(signs, {
    config: { name: 'Probe', documents: 'de', floors: {} },
    press: pressNamed('generic-x4').profile,
    group: undefined,
    proof: false,
    selection: undefined,
    settings: '',
    impose,
    ...more,
  });

type StockPlan = ImposedPlan & { readonly notes: StockNotes };

const sheetsOf = (signs: readonly CollectedSign[], impose: readonly KitSheet[]): readonly StockPlan[] =>
  planned(signs, impose).plans.flatMap(({ sheets }) => sheets as readonly StockPlan[]);

const boxOf = ({ at, turned }: PlacedSign, { width, height }: { width: number; height: number }): Box =>
  turned ? { ...at, width: height, height: width } : { ...at, width, height };

const apart = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

describe('which sheet', () => {
  const alu: KitSheet = { ...BOARD, material: 'Alu-Dibond 3 mm' };
  const film: KitSheet = { ...BOARD, material: 'Folie', width: 500, height: 400, mayTurn: false };

  test('signs lie on sheets of their material, whatever its capitals and spaces, and never on those of another', () => {
    const { plans, printed } = planned(
      [
        collected('1', { material: 'Alu-Dibond 3 mm' }),
        collected('2', { material: 'folie' }),
        collected('3', { material: 'alu-dibond  3 MM' }),
      ],
      [film, alu],
    );
    expect(plans.map(({ path, signs }) => [path, signs.map(({ id }) => id)])).toEqual([
      ['press/sheets-alu-dibond-3-mm-1500x1000.pdf', ['1', '3']],
      ['press/sheets-folie-500x400.pdf', ['2']],
    ]);
    expect(printed.get('standard 2')).toEqual({ path: 'press/sheets-folie-500x400.pdf', pages: [1] });
  });

  test('the first of several that a sign fits on; one without a material takes what no other does', () => {
    const small = { ...alu, width: 300, height: 300 };
    const any = { ...BOARD, width: 700, height: 500 };
    const { plans } = planned(
      [
        collected('door', { material: 'Alu-Dibond 3 mm' }),
        collected('way', { material: 'Alu-Dibond 3 mm', ...size(600, 300) }),
        collected('glass', { material: 'Acryl' }),
        collected('plain'),
      ],
      [any, small, alu],
    );
    expect(plans.map(({ path, signs }) => [path, signs.map(({ id }) => id)])).toEqual([
      ['press/sheets-alu-dibond-3-mm-300x300.pdf', ['door']],
      ['press/sheets-alu-dibond-3-mm-1500x1000.pdf', ['way']],
      ['press/sheets-acryl-700x500.pdf', ['glass']],
      ['press/sheets-700x500.pdf', ['plain']],
    ]);
  });

  test('two sheets of one size keep files of their own', () => {
    const tight = { ...alu, margin: 100 };
    const { plans } = planned(
      [
        collected('1', { material: 'Alu-Dibond 3 mm' }),
        collected('2', { material: 'Alu-Dibond 3 mm', ...size(1460, 100) }),
      ],
      [tight, alu],
    );
    expect(new Set(plans.map(({ path }) => path)).size).toBe(2);
    for (const { path } of plans) expect(path).toMatch(/^press\/sheets-alu-dibond-3-mm-1500x1000-[0-9a-f]{6}\.pdf$/);
  });

  test('--group keeps floors apart, and materials always', () => {
    const signs = [
      collected('1', { floor: '0', material: 'A' }),
      collected('2', { floor: '1', material: 'A' }),
      collected('3', { floor: '0', material: 'B' }),
    ];
    expect(planned(signs, [BOARD], { group: ['floor'] }).plans.map(({ path }) => path)).toEqual([
      'press/sheets-a-0-1500x1000.pdf',
      'press/sheets-b-0-1500x1000.pdf',
      'press/sheets-a-1-1500x1000.pdf',
    ]);
  });

  test('of a material that the kit has no sheet of is said, with the nearest name; the sign keeps its own file', () => {
    const { plans, printed, sheets, diagnostics } = planned(
      [collected('1', { material: 'Alu-Dibond 3mm' }), collected('2')],
      [alu],
    );
    expect([plans, printed.size, sheets]).toEqual([[], 0, []]);
    expect(diagnostics.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
      [
        'build/sheet-material',
        'info',
        { signs: 1, material: 'Alu-Dibond 3mm', known: ['Alu-Dibond 3 mm'], nearest: 'Alu-Dibond 3 mm' },
      ],
      ['build/sheet-material', 'info', { signs: 1, material: '', known: ['Alu-Dibond 3 mm'] }],
    ]);
  });

  test('a sign that fits on none is told with the measured excess, on the sheet that comes closest', () => {
    const wide = [collected('1', size(1600, 300)), collected('2', size(1600, 300)), collected('3', size(150, 150))];
    const { printed, diagnostics } = planned(wide, [{ ...BOARD, width: 800 }, BOARD]);
    expect([...printed.keys()]).toEqual(['standard 3']);
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['build/sheet-unfit', { signs: 2, width: 1600, height: 300, sheet: '1500 x 1000 mm', tooWide: 130, tooHigh: 0 }],
    ]);
    const grain = planned([collected('1', size(300, 1200))], [{ ...BOARD, mayTurn: false }]).diagnostics;
    expect(grain.map(({ facts }) => facts)).toMatchObject([{ tooWide: 0, tooHigh: 230 }]);
    expect(planned([collected('1', size(300, 1200))], [BOARD]).diagnostics).toEqual([]);
  });

  test('a sheet smaller than any sign gives no file', () => {
    const { plans, diagnostics } = planned([collected('1')], [{ ...BOARD, width: 100, height: 80 }]);
    expect([plans, diagnostics.map(({ code }) => code)]).toEqual([[], ['build/sheet-unfit']]);
  });

  test('signs of quantity 0 lie on none, and are no reason for a sheet', () => {
    expect(planned([collected('1', { quantity: 0 })], [BOARD]).plans).toEqual([]);
  });

  test('wins over the sheets of the house printer', () => {
    const press = pressNamed('office').profile;
    expect(planned([collected('1')], [BOARD], { press }).plans.map(({ path }) => path)).toEqual([
      'press/sheets-1500x1000.pdf',
    ]);
  });
});

describe('where on it', () => {
  const anyKit = fc.record({
    signs: fc.array(
      fc.record({
        width: fc.integer({ min: 40, max: 400 }),
        height: fc.integer({ min: 40, max: 400 }),
        quantity: fc.integer({ min: 0, max: 5 }),
        sides: fc.constantFrom(1, 1, 2),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    sheet: fc.record({
      width: fc.integer({ min: 200, max: 900 }),
      height: fc.integer({ min: 200, max: 900 }),
      gap: fc.integer({ min: 0, max: 14 }),
      margin: fc.integer({ min: 0, max: 20 }),
      mayTurn: fc.boolean(),
      marks: fc.boolean(),
    }),
  });
  const signsOf = (given: readonly { width: number; height: number; quantity: number; sides: number }[]) =>
    given.map(({ width, height, quantity, sides }, at) =>
      collected(String(at), { ...size(width, height), quantity }, sides),
    );
  test('every copy of every sign is on exactly one sheet, or the sign is told', () => {
    fc.assert(
      fc.property(anyKit, ({ signs: given, sheet }) => {
        const signs = signsOf(given);
        const { plans, diagnostics } = planned(signs, [sheet]);
        const shown = plans.flatMap(({ signs: members, sheets }) =>
          (sheets as readonly StockPlan[]).flatMap(({ placed }) =>
            placed.map(({ sign: place, side, copy }) => `${members[place]?.id} ${side} ${copy}`),
          ),
        );
        expect(new Set(shown).size).toBe(shown.length);
        const left = diagnostics.flatMap((found) => (found.code === 'build/sheet-unfit' ? found.facts.signs : 0));
        const told = left.reduce((sum, count) => sum + count, 0);
        const wanted = signs.filter(({ sign: { quantity } }) => quantity > 0);
        const complete = wanted.filter(({ sign: { id, quantity }, sides }) =>
          Array.from({ length: quantity }, (_, copy) => copy + 1).every((copy) =>
            Array.from({ length: sides }, (_, side) => side).every((side) => shown.includes(`${id} ${side} ${copy}`)),
          ),
        );
        expect(complete.length + told).toBe(wanted.length);
      }),
    );
  });

  test('signs stay in the area and a gap apart; no print reaches into a neighbour’s', () => {
    fc.assert(
      fc.property(anyKit, ({ signs: given, sheet }) => {
        const { plans } = planned(signsOf(given), [sheet]);
        for (const { signs: members, sheets } of plans) {
          for (const { placed } of sheets as readonly StockPlan[]) {
            const boxes = placed.map((each) => boxOf(each, members[each.sign]?.size ?? { width: 0, height: 0 }));
            for (const [at, box] of boxes.entries()) {
              expect(box.x).toBeGreaterThanOrEqual(sheet.margin - 0.011);
              expect(box.y).toBeGreaterThanOrEqual(sheet.margin - 0.011);
              expect(box.x + box.width).toBeLessThanOrEqual(sheet.width - sheet.margin + 0.011);
              expect(box.y + box.height).toBeLessThanOrEqual(sheet.height - sheet.margin + 0.011);
              for (const other of boxes.slice(at + 1)) expect(apart(box, other)).toBeGreaterThan(sheet.gap - 0.011);
            }
            const clips = placed.map(({ clip }) => clip as Box);
            for (const [at, clip] of clips.entries()) {
              expect(clip.width - (boxes[at]?.width ?? 0)).toBeCloseTo(2 * Math.min(BLEED, sheet.gap / 2), 1);
              for (const other of clips.slice(at + 1)) expect(apart(clip, other)).toBeGreaterThan(-0.011);
            }
          }
        }
      }),
    );
  });

  test('no cut mark lies on a sign, on its bleed or beyond the sheet', () => {
    let marked = 0;
    fc.assert(
      fc.property(anyKit, ({ signs: given, sheet }) => {
        const { plans } = planned(signsOf(given), [{ ...sheet, marks: true }]);
        for (const { signs: members, sheets } of plans) {
          for (const { placed, notes } of sheets as readonly StockPlan[]) {
            const { marks, bleed } = notes;
            if (marks === undefined) throw new Error('Marks were asked for.');
            const boxes = placed.map((each) => boxOf(each, members[each.sign]?.size ?? { width: 0, height: 0 }));
            const medium = { x: 0, y: 0, width: sheet.width, height: sheet.height };
            const made = marksAmong(boxes, marks, { medium, bleed, clear: 0.5, boxes: [] });
            marked += made.length;
            for (const mark of made) {
              expect(apart(mark, { ...medium, width: 0 })).toBeGreaterThanOrEqual(0);
              for (const box of boxes) expect(apart(mark, grown(box, bleed))).toBeGreaterThan(0.3);
            }
          }
        }
      }),
    );
    expect(marked).toBeGreaterThan(1000);
  });

  test('with the usual gap every sign has all its marks', () => {
    const [sheet] = sheetsOf([collected('1', { quantity: 12 })], [BOARD]);
    if (sheet === undefined) throw new Error('No sheet.');
    const boxes = sheet.placed.map((each) => boxOf(each, { width: 150, height: 150 }));
    const { marks, bleed } = sheet.notes;
    if (marks === undefined) throw new Error('No marks.');
    const medium = { x: 0, y: 0, width: 1500, height: 1000 };
    const made = marksAmong(boxes, marks, { medium, bleed, clear: 0.5, boxes: [] });
    const lies = (mark: Box): string => [mark.x, mark.y].map((edge) => edge.toFixed(2)).join(' ');
    const there = new Set(made.map(lies));
    expect(boxes.flatMap((box) => cutMarks(box, marks)).every((mark) => there.has(lies(mark)))).toBe(true);
  });

  test('the rest of a sheet is one piece: signs begin in the corner', () => {
    const [sheet] = sheetsOf([collected('1')], [BOARD]);
    expect(sheet?.placed).toMatchObject([{ at: { x: 15, y: 15 }, turned: false }]);
  });

  test('a sign exactly as large as the area has a sheet of its own', () => {
    const sheets = sheetsOf([collected('1', { ...size(1470, 970), quantity: 2 })], [BOARD]);
    expect(sheets.map(({ placed, notes: { number, of } }) => [placed.length, number, of])).toEqual([
      [1, 1, 2],
      [1, 2, 2],
    ]);
  });

  test('500 of one sign take as few sheets as their grid allows', () => {
    const sheets = sheetsOf([collected('1', { quantity: 500 })], [BOARD]);
    expect(sheets.map(({ placed }) => placed.length)).toEqual([54, 54, 54, 54, 54, 54, 54, 54, 54, 14]);
  });

  test('a gap smaller than two bleeds is said, and each bleed ends halfway', () => {
    const [signs, impose] = [[collected('1', { quantity: 2 })], [{ ...BOARD, gap: 4 }]];
    const { diagnostics } = planned(signs, impose);
    const [sheet] = sheetsOf(signs, impose);
    expect(sheet?.placed.map(({ clip }) => clip)).toEqual([
      { x: 13, y: 13, width: 154, height: 154 },
      { x: 167, y: 13, width: 154, height: 154 },
    ]);
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['build/sheet-bleed', { sheet: '1500 x 1000 mm', gap: 4, bleed: 3, kept: 2, least: 6 }],
      ['build/sheet-marks', { sheet: '1500 x 1000 mm', gap: 4, leastGap: 9 }],
    ]);
  });

  test('the gap that is asked for is enough', () => {
    const codes = (gap: number) => planned([collected('1')], [{ ...BOARD, gap }]).diagnostics.map(({ code }) => code);
    expect([codes(8.9), codes(9)]).toEqual([['build/sheet-marks'], []]);
  });

  test('a margin without room for marks and line is said, and what would be enough is enough', () => {
    const tight = (margin: number) => planned([collected('1')], [{ ...BOARD, margin }]).diagnostics;
    const [found] = tight(5);
    if (found?.code !== 'build/sheet-marks') throw new Error(`Found ${found?.code}.`);
    const { leastMargin = 0 } = found.facts;
    expect(leastMargin).toBeGreaterThan(5);
    expect(tight(leastMargin)).toEqual([]);
    expect(tight(leastMargin - 0.2)).toHaveLength(1);
  });
});

describe('sheets printed on both sides', () => {
  /** Where a point of the sheet is seen from behind, turned over its long edge. */
  const fromBehind = ({ x, y }: { x: number; y: number }, { width, height }: KitSheet) =>
    width >= height ? { x, y: height - y } : { x: width - x, y };

  /** Corners of a page as it lies: where its top left and its top right one are. */
  function corners({ at, turned, upended = false }: PlacedSign, { width, height }: { width: number; height: number }) {
    const lies = turned ? { width: height, height: width } : { width, height };
    const [left, top, right, bottom] = [at.x, at.y, at.x + lies.width, at.y + lies.height];
    const around = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ] as const;
    const quarters = (turned ? 1 : 0) + (upended ? 2 : 0);
    return { topLeft: around[quarters % 4], topRight: around[(quarters + 1) % 4] };
  }

  test.each([
    ['lying', BOARD],
    ['standing', { ...BOARD, width: 1000, height: 1500 }],
    ['square', { ...BOARD, width: 1000, height: 1000 }],
  ])('on a %s sheet the back of each sign meets its front, upright for whoever walks round it', (_, sheet) => {
    const signs = [
      collected('wide', { ...size(420, 100), quantity: 7 }, 2),
      collected('high', { ...size(120, 600), quantity: 9 }, 2),
    ];
    const [plan] = planned(signs, [sheet]).plans;
    const sheets = (plan?.sheets ?? []) as readonly StockPlan[];
    expect(sheets.map(({ notes: { face } }) => face)).toEqual(sheets.map((_, at) => (at % 2 === 0 ? 'front' : 'back')));
    let turned = 0;
    for (let at = 0; at < sheets.length; at += 2) {
      const [front, back] = [sheets[at] as StockPlan, sheets[at + 1] as StockPlan];
      expect([front.notes.number, front.notes.of]).toEqual([back.notes.number, back.notes.of]);
      expect(back.placed).toHaveLength(front.placed.length);
      for (const [index, ahead] of front.placed.entries()) {
        const behind = back.placed[index] as PlacedSign;
        expect([behind.sign, behind.copy, behind.side]).toEqual([ahead.sign, ahead.copy, 1]);
        const measures = plan?.signs[ahead.sign]?.size ?? { width: 0, height: 0 };
        const [seen, made] = [corners(ahead, measures), corners(behind, measures)];
        // Seen from behind, the front's top left corner is at the top right.
        expect(fromBehind(seen.topLeft as Box, sheet)).toEqual(made.topRight);
        expect(fromBehind(seen.topRight as Box, sheet)).toEqual(made.topLeft);
        turned += ahead.turned ? 1 : 0;
      }
    }
    expect(turned).toBeGreaterThan(0);
  });

  test('hold no sign that has no back; the ticket names both pages', () => {
    const signs = [collected('1', { quantity: 2 }), collected('2', {}, 2)];
    const { printed, sheets } = planned(signs, [BOARD]);
    expect(sheetsOf(signs, [BOARD]).map(({ placed }) => placed.map(({ sign: at }) => at))).toEqual([[0, 0], [1], [1]]);
    expect(printed.get('standard 2')?.pages).toEqual([2, 3]);
    expect(sheets.map(({ pages, pieces }) => [pages, pieces])).toEqual([
      [[1], 2],
      [[2, 3], 1],
    ]);
  });
});

describe('the list of sheets', () => {
  test('names file, page, stock, fill and how many of which sign', () => {
    const { sheets } = planned(
      [
        collected('A', { quantity: 53, material: '=1' }),
        collected('B', { variant: 'easy', quantity: 2, material: '=1' }),
      ],
      [BOARD],
    );
    const path = 'press/sheets-1-1500x1000.pdf';
    const text = sheetsCsv(sheets, [{ path, bytes: 1, sha256: 'abc' }]);
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      'file;page;material;width_mm;height_mm;pieces;fill_percent;signs;sha256',
      `${path};1;'=1;1500;1000;54;81;53 x A, 1 x B (easy);abc`,
      `${path};2;'=1;1500;1000;1;2;1 x B (easy);abc`,
      '',
    ]);
    expect([isSheetsCsv(text), isSheetsCsv('file;page\r\n')]).toEqual([true, false]);
    expect(totalsOf(sheets)).toEqual({ count: 2, fill: 0.413 });
    expect(totalsOf([])).toBeUndefined();
  });
});
