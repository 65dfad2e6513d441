import { describe, expect, test } from 'vitest';
import { rectangle } from '../../src/base/outline.js';
import { circle, roundedRectangle } from '../../src/base/round-shapes.js';
import { checkPage } from '../../src/check/check-page.js';
import { CLEARANCES, type Clearances } from '../../src/check/keep-clear.js';
import type { Page, Plate } from '../../src/display/item.js';
import { rectangle as box, type Draft, figure, group, page, paragraph, path, textLine } from '../support/display.js';

interface Machined {
  readonly corners?: number;
  readonly holes?: readonly (readonly [x: number, y: number])[];
  readonly more?: readonly Plate[];
}

/** A page of 150 x 150 mm with a contour and holes of 6 mm. */
function machined({ corners, holes = [], more = [] }: Machined, ...drafts: readonly Draft[]): Page {
  const cut = corners === undefined ? [] : [roundedRectangle({ x: 0, y: 0, width: 150, height: 150 }, corners)];
  const drill = holes.map(([x, y]) => circle({ x, y }, 3));
  const stroked = (process: Plate['process'], outlines: typeof cut): Plate[] =>
    outlines.length === 0 ? [] : [{ process, shapes: outlines.map((outline) => ({ outline, paint: 'stroke' })) }];
  return { ...page(150, 150, drafts), plates: [...stroked('cut', cut), ...stroked('drill', drill), ...more] };
}

const foundOn = (drawn: Page, clearances?: Clearances) =>
  checkPage(drawn, { sign: 'a' }, clearances).filter(({ code }) => /too-near-(hole|contour)/.test(code));

/** Letters of support/display are boxes: the first begins 0.05 em right of x and is 0.6 em high. */
const words = (x: number, y: number): Draft => paragraph('de', textLine('Haus', { x, y, size: 10 }));

describe('a hole', () => {
  test('has 5 mm around it without a letter', () => {
    // The first letter's left edge is at 60.5, and 8 mm are hole and clearance.
    for (const [x, codes] of [
      [52.4, []],
      [52.6, ['warning']],
      [56.4, ['warning']],
      [56.6, ['error']],
      [62, ['error']],
    ] as const) {
      expect([x, foundOn(machined({ holes: [[x, 57]] }, words(60, 60))).map(({ severity }) => severity)]).toEqual([
        x,
        codes,
      ]);
    }
  });

  test('is told with its place, what is near it and by how much', () => {
    expect(
      foundOn(
        machined(
          {
            holes: [
              [53.5, 57],
              [20, 20],
            ],
          },
          words(60, 60),
        ),
      ),
    ).toEqual([
      {
        code: 'layout/too-near-hole',
        severity: 'warning',
        facts: {
          what: 'text',
          text: 'Haus',
          x: 53.5,
          y: 57,
          diameter: 6,
          distanceMm: expect.closeTo(4, 3),
          leastMm: 5,
        },
        place: { sign: 'a' },
      },
    ]);
  });

  test('is measured to the ink and not to its box', () => {
    // A triangle whose box reaches to 60: along its slope it is farther away.
    const triangle = path({ ops: 'MLLZ', xy: [60, 60, 100, 60, 100, 100] });
    const near = machined({ holes: [[66, 94]] }, figure('Pfeil', triangle));
    expect(foundOn(near)).toEqual([]);
    expect(foundOn(machined({ holes: [[75, 85]] }, figure('Pfeil', triangle)))).toMatchObject([
      { facts: { what: 'pictogram', text: 'Pfeil', distanceMm: expect.closeTo(10 / Math.SQRT2 - 3, 3) } },
    ]);
  });

  test('goes through a block and beside a rule, but not through a pictogram that a text explains', () => {
    const block = group({ role: 'artifact' }, box(-3, -3, 156, 60));
    const rule = group({ role: 'artifact' }, box(10, 79.8, 130, 0.4));
    expect(
      foundOn(
        machined(
          {
            corners: 10,
            holes: [
              [20, 20],
              [75, 80],
            ],
          },
          block,
          rule,
        ),
      ),
    ).toEqual([]);
    const drawing = group({ role: 'artifact' }, path(circle({ x: 75, y: 75 }, 10)));
    expect(foundOn(machined({ holes: [[75, 75]] }, drawing))).toMatchObject([
      { severity: 'error', facts: { what: 'pictogram', text: '', distanceMm: 0 } },
    ]);
  });

  test('may lie in a ring without touching it', () => {
    const ring = {
      ops: 'MLLLZMLLLZ',
      xy: [
        ...rectangle({ x: 50, y: 50, width: 50, height: 50 }).xy,
        ...rectangle({ x: 60, y: 60, width: 30, height: 30 }).xy,
      ],
    };
    expect(foundOn(machined({ holes: [[75, 75]] }, figure('Ring', path(ring, undefined, 'evenodd'))))).toEqual([]);
    expect(foundOn(machined({ holes: [[75, 75]] }, figure('Platte', path(ring))))).toHaveLength(1);
  });

  test('keeps clear of Braille and raised letters', () => {
    const dots = (process: 'braille' | 'relief'): Plate => ({
      process,
      shapes: [{ outline: circle({ x: 75, y: 84 }, 0.8), paint: 'fill' }],
    });
    for (const process of ['braille', 'relief'] as const) {
      expect(foundOn(machined({ holes: [[75, 75.5]], more: [dots(process)] }))).toMatchObject([
        { facts: { what: process, distanceMm: expect.closeTo(4.7, 2) } },
      ]);
    }
  });
});

describe('a contour', () => {
  test('has as much free inside it as the press asks for', () => {
    const drawn = machined({ corners: 0 }, figure('Pfeil', path(rectangle({ x: 5, y: 70, width: 20, height: 10 }))));
    expect(foundOn(drawn)).toEqual([]);
    expect(foundOn(drawn, { ...CLEARANCES, contour: 6 })).toMatchObject([
      { code: 'layout/too-near-contour', severity: 'warning', facts: { distanceMm: expect.closeTo(5, 6), leastMm: 6 } },
    ]);
  });

  test('takes its round corners into account', () => {
    const corner = figure('Pfeil', path(rectangle({ x: 8, y: 8, width: 20, height: 20 })));
    expect(foundOn(machined({ corners: 4 }, corner))).toEqual([]);
    const rounder = foundOn(machined({ corners: 20 }, corner));
    expect(rounder).toMatchObject([
      { severity: 'warning', facts: { distanceMm: expect.closeTo(20 - 12 * Math.SQRT2, 1) } },
    ]);
    const outside = foundOn(machined({ corners: 45 }, corner));
    expect(outside).toMatchObject([
      { severity: 'error', facts: { distanceMm: expect.closeTo(45 - 37 * Math.SQRT2, 1) } },
    ]);
  });

  test('is not there on a plain sign, which has its own rule for texts alone', () => {
    const drawn = page(150, 150, [figure('Pfeil', path(rectangle({ x: 1, y: 70, width: 20, height: 10 })))]);
    expect(checkPage(drawn, {})).toEqual([]);
  });
});
