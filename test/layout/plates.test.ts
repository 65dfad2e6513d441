/** What layout asks of machines: the contour, the holes, the white below the print. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import { joinOutlines, rectangle } from '../../src/base/outline.js';
import { covers, flatten } from '../../src/base/polygons.js';
import { circle, depthInside, roundedRectangle } from '../../src/base/round-shapes.js';
import type { Page } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { withPlates } from '../../src/layout/plates/with-plates.js';
import { blue, rectangle as box, group, page, path, textLine, white } from '../support/display.js';
import { layoutContext } from '../support/layout.js';
import { sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const door = (fields: Partial<Sign> = {}): Sign =>
  sign({
    id: 'a',
    number: '2.14',
    message: texts({ de: 'Wohngeld', en: 'Housing' }),
    pictograms: ['housing'],
    ...fields,
  });

async function pageOf(asked: Sign): Promise<Page> {
  const { value, diagnostics } = await layOut(asked, context);
  const [first] = value ?? [];
  if (first === undefined) throw new Error(JSON.stringify(diagnostics));
  return first;
}

const SHAPE: Sign['shape'] = {
  corners: 8,
  holes: [
    { x: 75, y: 12, diameter: 5 },
    { x: 75, y: 138, diameter: 5 },
  ],
  contour: 'cut',
};

test('a plain sign has no plates, and nothing else of a page changes where there are some', async () => {
  const plain = await pageOf(door());
  expect(plain).not.toHaveProperty('plates');
  const { plates, ...rest } = await pageOf(door({ shape: SHAPE, white: 'full' }));
  expect(rest).toEqual(plain);
  expect(plates).toHaveLength(3);
});

test('a sign of acrylic stands as its golden shows', async () => {
  const golden = fileURLToPath(new URL('../golden/display/door-sign-shape.txt', import.meta.url));
  const printed = printPage(await pageOf(door({ shape: SHAPE, white: 'full' })));
  await expect(`${printed}\n`).toMatchFileSnapshot(golden);
});

describe('the contour', () => {
  test('is one closed path of four lines and four arcs', async () => {
    const { plates = [] } = await pageOf(door({ shape: SHAPE }));
    const [cut] = plates.filter(({ process }) => process === 'cut');
    expect(cut?.shapes.map(({ outline, paint }) => [outline.ops, paint])).toEqual([['MLCLCLCLCZ', 'stroke']]);
    expect(inkBox(cut?.shapes[0]?.outline ?? { ops: '', xy: [] })).toEqual({ x: 0, y: 0, width: 150, height: 150 });
  });

  test('has no arcs where corners are square, and no lines where there is no straight edge left', () => {
    expect(roundedRectangle({ x: 0, y: 0, width: 30, height: 20 }, 0).ops).toBe('MLLLZ');
    expect(roundedRectangle({ x: 0, y: 0, width: 30, height: 20 }, 10).ops).toBe('MLCCLCCZ');
    expect(circle({ x: 5, y: 5 }, 2).ops).toBe('MCCCCZ');
  });

  test('keeps to its circle within a thousandth of its radius', () => {
    const radii = (flatten(circle({ x: 7, y: -3 }, 50), 64)[0] ?? []).map(({ x, y }) => Math.hypot(x - 7, y + 3));
    expect(Math.min(...radii)).toBeGreaterThan(49.999);
    expect(Math.max(...radii)).toBeLessThan(50.02);
  });

  test('is as deep as it looks: the arithmetic of holes agrees with the drawn path', () => {
    const [size, radius] = [{ width: 90, height: 60 }, 20];
    const drawn = flatten(roundedRectangle({ x: 0, y: 0, ...size }, radius), 64);
    for (let x = -5.5; x < 95; x += 7) {
      for (let y = -5.5; y < 65; y += 7) {
        const depth = depthInside(size, radius, { x, y });
        if (Math.abs(depth) > 0.05) expect([x, y, covers(drawn, 'nonzero', { x, y })]).toEqual([x, y, depth > 0]);
      }
    }
  });

  test('goes through the film alone if the kit says so', async () => {
    const { plates = [] } = await pageOf(door({ shape: { corners: 4, holes: [], contour: 'kiss-cut' } }));
    expect(plates.map(({ process }) => process)).toEqual(['kiss-cut']);
  });

  test('is not there for a sign that is drilled and cut straight', async () => {
    const { plates = [] } = await pageOf(door({ shape: { corners: 0, holes: SHAPE?.holes ?? [], contour: 'none' } }));
    expect(plates.map(({ process }) => process)).toEqual(['drill']);
  });
});

describe('white below the print', () => {
  const ring = joinOutlines([
    rectangle({ x: 10, y: 10, width: 20, height: 20 }),
    rectangle({ x: 15, y: 15, width: 10, height: 10 }),
  ]);
  const whiteOf = (drawn: Page) =>
    (withPlates(drawn, door({ white: 'print' })).plates ?? []).flatMap(({ process, shapes }) =>
      process === 'white' ? shapes.map(({ outline }) => outline) : [],
    );
  /** Whether there is white at a place, by the rule that presses fill by. */
  const isWhite = (drawn: Page, x: number, y: number): boolean =>
    whiteOf(drawn).some((outline) => covers(flatten(outline), 'nonzero', { x, y }));

  test('reaches over the whole sign into its bleed, or as far as something is printed', async () => {
    const full = await pageOf(door({ white: 'full' }));
    expect(full.plates?.[0]?.shapes.map(({ outline }) => inkBox(outline))).toEqual([
      { x: -3, y: -3, width: 156, height: 156 },
    ]);
    const drawn = page(100, 100, [box(-3, -3, 106, 40, blue), textLine('Haus', { x: 20, y: 60, size: 10 })]);
    expect(isWhite(drawn, -2, -2)).toBe(true);
    expect(isWhite(drawn, 50, 90)).toBe(false);
    // The first letter's box, and the gap before the second.
    expect(isWhite(drawn, 22, 57)).toBe(true);
    expect(isWhite(drawn, 25.5, 57)).toBe(false);
  });

  test('has a contour for each that is painted, letters of a line as one', () => {
    const drawn = page(100, 100, [box(0, 0, 50, 20, blue), textLine('Haus im Hof', { x: 20, y: 60, size: 10 })]);
    expect(whiteOf(drawn)).toHaveLength(2);
  });

  test('leaves the inside of a ring free, whichever way round its contours run', () => {
    const reversedHole = { ops: ring.ops, xy: [...ring.xy.slice(0, 8), 15, 15, 15, 25, 25, 25, 25, 15] };
    for (const outline of [ring, reversedHole]) {
      const drawn = page(100, 100, [group({ role: 'artifact' }, path(outline, blue, 'evenodd'))]);
      expect([isWhite(drawn, 12, 20), isWhite(drawn, 20, 20), isWhite(drawn, 28, 20)]).toEqual([true, false, true]);
    }
    // By the other rule the same drawing has no hole.
    expect(isWhite(page(100, 100, [path(ring, blue)]), 20, 20)).toBe(true);
  });

  test('paints an island in a hole, and arcs stay arcs', () => {
    const target = joinOutlines([50, 30, 10].map((radius) => circle({ x: 50, y: 50 }, radius)));
    const drawn = page(100, 100, [path(target, blue, 'evenodd')]);
    expect([5, 20, 40].map((x) => isWhite(drawn, 50 + x, 50))).toEqual([true, false, true]);
    expect(whiteOf(drawn).map(({ ops }) => ops)).toEqual(['MCCCCZMCCCCZMCCCCZ']);
  });

  test('is not asked for below what leaves no ink', () => {
    const drawn = page(100, 100, [box(10, 10, 20, 20, white), textLine('weiß', { fill: white })]);
    expect(withPlates(drawn, door({ white: 'print' }))).toBe(drawn);
  });
});
