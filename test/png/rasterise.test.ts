import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Colour } from '../../src/base/colour.js';
import { type Box, joinOutlines, type Outline, rectangle } from '../../src/base/outline.js';
import { mm } from '../../src/base/units.js';
import type { Item, PathItem, TextItem } from '../../src/display/item.js';
import { rasterise } from '../../src/png/rasterise.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { black, blue, canvasOf, colourAt, inkArea, pageOf, pixels, red } from './pixels.js';

const path = (outline: Outline, fill: Colour = black, rule: PathItem['rule'] = 'nonzero'): PathItem => ({
  kind: 'path',
  outline,
  rule,
  fill,
});
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const filled = (x: number, y: number, width: number, height: number, fill: Colour = black): PathItem =>
  path(rectangle(box(x, y, width, height)), fill);

/** A rectangle drawn the other way round. */
const reversed = ({ x, y, width, height }: Box): Outline => ({
  ops: 'MLLLZ',
  xy: [x, y, x, y + height, x + width, y + height, x + width, y],
});

describe('shapes', () => {
  test('a later item covers an earlier one', () => {
    expect(pixels(pageOf(8, 5, filled(1, 1, 4, 3), filled(3, 2, 4, 2, blue)))).toMatchInlineSnapshot(`
      "________
      _KKKK___
      _KKBBBB_
      _KKBBBB_
      ________"
    `);
  });

  test('a group paints its children in place', () => {
    const group: Item = {
      kind: 'group',
      meaning: { role: 'section' },
      items: [filled(0, 0, 2, 1), filled(3, 1, 1, 1, red)],
    };
    expect(pixels(pageOf(4, 2, group))).toMatchInlineSnapshot(`
      "KK__
      ___R"
    `);
  });

  test('what reaches into the bleed is cut at the edge, on all sides', () => {
    expect(pixels(pageOf(5, 4, filled(-3, 1, 11, 1, blue), filled(2, -3, 1, 10)))).toMatchInlineSnapshot(`
      "__K__
      BBKBB
      __K__
      __K__"
    `);
  });

  test('slanted edges far outside the page still fill what is inside', () => {
    const huge: Outline = { ops: 'MLLZ', xy: [-500, -3, 500, -3, 2, 2000] };
    expect(pixels(pageOf(4, 2, path(huge)))).toMatchInlineSnapshot(`
      "KKKK
      KKKK"
    `);
  });

  test('a contour left open is closed', () => {
    expect(pixels(pageOf(4, 3, path({ ops: 'MLLL', xy: [1, 1, 3, 1, 3, 2, 1, 2] })))).toMatchInlineSnapshot(`
      "____
      _KK_
      ____"
    `);
  });

  test('after a closed contour the next one starts anew', () => {
    const two: Outline = { ops: 'MLLLZMLLLZ', xy: [0, 0, 1, 0, 1, 1, 0, 1, 2, 1, 4, 1, 4, 2, 2, 2] };
    expect(pixels(pageOf(4, 2, path(two)))).toMatchInlineSnapshot(`
      "K___
      __KK"
    `);
  });

  test('an item may be empty', () => expect(pixels(pageOf(2, 1, path({ ops: '', xy: [] })))).toBe('__'));
});

describe('overlaps inside one shape', () => {
  const [outer, inner] = [box(0, 0, 5, 3), box(1, 1, 3, 1)];

  test('stay filled by the nonzero rule', () => {
    const both = joinOutlines([rectangle(outer), rectangle(inner)]);
    expect(pixels(pageOf(5, 3, path(both)))).toMatchInlineSnapshot(`
      "KKKKK
      KKKKK
      KKKKK"
    `);
  });

  test('become holes by the nonzero rule if drawn the other way round', () => {
    const both = joinOutlines([rectangle(outer), reversed(inner)]);
    expect(pixels(pageOf(5, 3, path(both)))).toMatchInlineSnapshot(`
      "KKKKK
      K___K
      KKKKK"
    `);
  });

  test('become holes by the even-odd rule in any case', () => {
    const both = joinOutlines([rectangle(outer), rectangle(inner)]);
    expect(pixels(pageOf(5, 3, path(both, black, 'evenodd')))).toMatchInlineSnapshot(`
      "KKKKK
      K___K
      KKKKK"
    `);
  });

  test('fill again where three lie on each other, by the even-odd rule', () => {
    const three = joinOutlines([rectangle(outer), rectangle(inner), rectangle(box(2, 1, 1, 1))]);
    expect(pixels(pageOf(5, 3, path(three, black, 'evenodd')))).toMatchInlineSnapshot(`
      "KKKKK
      K_K_K
      KKKKK"
    `);
  });
});

describe('edges between pixels', () => {
  test('a pixel covered by half is half as dark', () => {
    const canvas = canvasOf(pageOf(3, 1, filled(0.5, 0, 1, 1)));
    expect([0, 1, 2].map((x) => colourAt(canvas, x, 0)?.[0])).toEqual([128, 128, 255]);
  });

  test('two parts of one shape that touch inside a pixel show no seam', () => {
    const touching = joinOutlines([rectangle(box(0, 0, 1.3, 1)), rectangle(box(1.3, 0, 1.7, 1))]);
    expect(pixels(pageOf(3, 1, path(touching)))).toBe('KKK');
  });

  test('a diagonal halves the pixels it crosses', () => {
    const canvas = canvasOf(pageOf(3, 3, path({ ops: 'MLLZ', xy: [0, 0, 3, 3, 0, 3] })));
    expect([0, 1, 2].map((at) => colourAt(canvas, at, at)?.[0])).toEqual([128, 128, 128]);
    expect(colourAt(canvas, 0, 2)).toEqual([0, 0, 0]);
  });

  test.each([
    [0.1, 7],
    [1, 3.3],
    [12.5, 0.3],
    [0.02, 30],
  ])('a slanted bar %d by %d mm keeps its area', (width, height) => {
    const bar: Outline = { ops: 'MLLLZ', xy: [5, 4, 5 + width, 4, 5 + width + 9, 4 + height, 5 + 9, 4 + height] };
    expect(Math.abs(inkArea(pageOf(40, 40, path(bar)), 254) - width * height)).toBeLessThan(
      0.01 * width * height + 0.02,
    );
  });
});

describe('any polygon', () => {
  const SIZE = 12;
  const coordinate = fc.integer({ min: -300, max: 100 * SIZE + 300 }).map((hundredths) => hundredths / 100);
  const polygon = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 });

  /** How often the polygon turns around a point, counted as the definition has it: by crossings of a ray to the left. */
  const windingAt = (corners: readonly (readonly [number, number])[], x: number, y: number): number =>
    corners.reduce((turns, [fromX, fromY], index) => {
      const [toX, toY] = corners[(index + 1) % corners.length] ?? [0, 0];
      if (fromY <= y === toY <= y) return turns;
      const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      return crossing < x ? turns + (toY > fromY ? 1 : -1) : turns;
    }, 0);

  /** The points around a pixel that must all agree before it counts as free of edges. */
  const AROUND = [-0.02, 0.25, 0.5, 0.75, 1.02];

  test.each(['nonzero', 'evenodd'] as const)('is filled by the %s rule wherever no edge passes', (rule) => {
    fc.assert(
      fc.property(polygon, (corners) => {
        const outline: Outline = { ops: `M${'L'.repeat(corners.length - 1)}Z`, xy: corners.flat() };
        const canvas = canvasOf(pageOf(SIZE, SIZE, path(outline, black, rule)));
        for (let y = 0; y < SIZE; y++) {
          for (let x = 0; x < SIZE; x++) {
            const around = AROUND.flatMap((dy) => AROUND.map((dx) => windingAt(corners, x + dx, y + dy)));
            const [turns = 0] = around;
            if (around.some((other) => other !== turns)) continue;
            const inside = rule === 'nonzero' ? turns !== 0 : turns % 2 !== 0;
            const [grey = -1] = colourAt(canvas, x, y) ?? [];
            // A sliver thinner than the grid of points may still cross the pixel.
            expect(Math.abs(grey - (inside ? 0 : 255))).toBeLessThan(80);
          }
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('curves', () => {
  /** The handles that make a cubic a quarter of a circle, to a fiftieth of a percent. */
  const k = 0.5522847498;
  const circle = (r: number): Outline => ({
    ops: 'MCCCCZ',
    xy: [
      ...[10 + r, 10, 10 + r, 10 + k * r, 10 + k * r, 10 + r, 10, 10 + r],
      ...[10 - k * r, 10 + r, 10 - r, 10 + k * r, 10 - r, 10],
      ...[10 - r, 10 - k * r, 10 - k * r, 10 - r, 10, 10 - r],
      ...[10 + k * r, 10 - r, 10 + r, 10 - k * r, 10 + r, 10],
    ],
  });

  test.each([0.7, 2, 9.7])('a circle of radius %d mm has the area of a circle', (r) => {
    expect(inkArea(pageOf(20, 20, path(circle(r))), 254) / (Math.PI * r * r)).toBeCloseTo(1, 2);
  });

  test('a parabola has two thirds of its box', () => {
    const parabola: Outline = { ops: 'MQZ', xy: [2, 2, 10, 26, 18, 2] };
    expect(inkArea(pageOf(20, 20, path(parabola)), 254) / (16 * 12)).toBeCloseTo(2 / 3, 3);
  });
});

describe('text', () => {
  /** A stem of one square em on the baseline, and a small descender. */
  const glyphs = [
    { outline: rectangle(box(0, 0, 0.5, 1)), advance: 1, text: 'l' },
    { outline: rectangle(box(0, -0.5, 0.5, 0.5)), advance: 1, text: ',' },
  ];
  const line: TextItem = {
    kind: 'text',
    text: 'l,l',
    language: 'de',
    direction: 'ltr',
    x: mm(1),
    y: mm(3),
    size: mm(2),
    fill: black,
    clusters: [
      { glyph: 0, x: 0 },
      { glyph: 1, x: 1 },
      { glyph: 0, x: 2 },
    ],
  };

  test('stands on its baseline, cluster by cluster', () => {
    expect(pixels({ ...pageOf(7, 5, line), glyphs })).toMatchInlineSnapshot(`
      "_______
      _K___K_
      _K___K_
      ___K___
      _______"
    `);
  });

  test('with a glyph that its page lacks is our mistake', () => {
    expect(() => pixels(pageOf(7, 5, line))).toThrow('"l,l" points to glyph 0, which its page lacks.');
    // What the failed page had begun must not show on the next.
    expect(pixels(pageOf(7, 1, filled(0, 0, 1, 1)))).toBe('K______');
  });
});

describe('the medium', () => {
  test('shows the bleed', () => {
    const sheet = placeOnSheet(pageOf(2, 1, filled(-3, -3, 4, 7)), { bleed: 3 });
    const canvas = rasterise(sheet, { x: 0, y: 0, width: sheet.width, height: sheet.height }, 25.4);
    expect([canvas.width, canvas.height]).toEqual([8, 7]);
    expect([0, 3, 4, 7].map((x) => colourAt(canvas, x, 0)?.[0])).toEqual([0, 0, 255, 255]);
  });

  test('of a poster is painted in bands that leave no line between them', () => {
    const canvas = canvasOf(pageOf(300, 420, filled(0, 0, 300, 420)), 254);
    expect(canvas.width * canvas.height).toBeGreaterThan(8_000_000);
    expect(canvas.rows.every((place, at) => place === (at % (canvas.width + 1) === 0 ? 0 : 1))).toBe(true);
  });
});

describe('colours', () => {
  test('are exactly those of the display list', () => {
    const colours: Colour[] = Array.from({ length: 200 }, (_, i) => ({
      rgb: [i, 255 - i, (i * 7) % 256],
      cmyk: [0, 0, 0, 0],
    }));
    const canvas = canvasOf(pageOf(200, 1, ...colours.map((colour, x) => filled(x, 0, 1, 1, colour))));
    expect(colours.map((_, x) => colourAt(canvas, x, 0))).toEqual(colours.map(({ rgb }) => rgb));
  });

  test('that are many cost steps at the edges, never the colours themselves', () => {
    const colours: Colour[] = Array.from({ length: 30 }, (_, i) => ({
      rgb: [i * 8, 255 - i * 8, i],
      cmyk: [0, 0, 0, 0],
    }));
    const slanted = (x: number): Outline => ({ ops: 'MLLLZ', xy: [x, 0, x + 8, 0, x + 10, 40, x + 2, 40] });
    const canvas = canvasOf(pageOf(310, 40, ...colours.map((colour, i) => path(slanted(i * 10), colour))));
    expect(canvas.steps).toBeLessThan(64);
    expect(colours.map((_, i) => colourAt(canvas, i * 10 + 5, 20))).toEqual(colours.map(({ rgb }) => rgb));
  });

  test('more than a palette holds are our mistake', () => {
    const items = Array.from({ length: 300 }, (_, x) =>
      filled(x, 0, 1, 1, { rgb: [x % 256, x >> 8, 7], cmyk: [0, 0, 0, 0] }),
    );
    expect(() => canvasOf(pageOf(300, 1, ...items))).toThrow('more than 256 colours');
  });
});
