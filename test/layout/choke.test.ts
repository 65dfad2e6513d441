/** White that is pulled in below the print, and what is too thin to be pulled in. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinOutlines, type Outline, type Point, placeOutline, rectangle } from '../../src/base/outline.js';
import { covers, flatten } from '../../src/base/polygons.js';
import { circle } from '../../src/base/round-shapes.js';
import type { Item, Page } from '../../src/display/item.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { choke, type PrintedArea } from '../../src/layout/plates/choke.js';
import { withPlates } from '../../src/layout/plates/with-plates.js';
import { blue, rectangle as box, page, path, white } from '../support/display.js';
import { layoutContext } from '../support/layout.js';
import { sign, texts } from '../support/signs.js';

const solid = (outline: Outline): PrintedArea => ({ outline, rule: 'nonzero' });
const area = (x: number, y: number, width: number, height: number): PrintedArea =>
  solid(rectangle({ x, y, width, height }));

/** Whether something is printed, or white, at a place. */
type At = (x: number, y: number) => boolean;
const at = (areas: readonly PrintedArea[]): At => {
  const drawn = areas.map(({ outline, rule }) => ({ polygons: flatten(outline, 64), rule }));
  return (x, y) => drawn.some(({ polygons, rule }) => covers(polygons, rule, { x, y }));
};
const whiteAt = (areas: readonly PrintedArea[], by: number): At => at([solid(choke(areas, by, undefined))]);

const AROUND: readonly Point[] = Array.from({ length: 48 }, (_, index) => {
  const angle = (index * Math.PI) / 24;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Whether nothing but print is as near as that. */
const isDeep = (isPrinted: At, x: number, y: number, depth: number): boolean =>
  isPrinted(x, y) && AROUND.every((to) => isPrinted(x + depth * to.x, y + depth * to.y));

describe('white that is pulled in', () => {
  const place = { x: fc.integer({ min: 0, max: 80 }), y: fc.integer({ min: 0, max: 80 }) };
  const anyArea = fc.oneof(
    fc
      .record({ ...place, width: fc.integer({ min: 20, max: 80 }), height: fc.integer({ min: 20, max: 80 }) })
      .map(({ x, y, width, height }) => area(x / 10, y / 10, width / 10, height / 10)),
    fc
      .record({ ...place, radius: fc.integer({ min: 10, max: 50 }) })
      .map(({ x, y, radius }) => solid(circle({ x: x / 10, y: y / 10 }, radius / 10))),
  );

  test('is so far from each edge of what is printed, and nowhere further', () => {
    const some = fc.tuple(fc.array(anyArea, { minLength: 1, maxLength: 5 }), fc.constantFrom(0.1, 0.2, 0.5));
    const spot = fc.double({ min: -1, max: 13, noNaN: true });
    fc.assert(
      fc.property(some, fc.array(fc.tuple(spot, spot), { minLength: 40, maxLength: 40 }), ([areas, by], spots) => {
        const [isPrinted, isWhite] = [at(areas), whiteAt(areas, by)];
        for (const [x, y] of spots) {
          if (isWhite(x, y)) expect([x, y, isDeep(isPrinted, x, y, by - 0.02)]).toEqual([x, y, true]);
          else expect([x, y, isDeep(isPrinted, x, y, by + 0.02)]).toEqual([x, y, false]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is pulled in where the print ends, and not where two colours meet', () => {
    const isWhite = whiteAt([area(0, 0, 10, 10), area(10, 0, 10, 10), area(3, 3, 2, 2)], 0.2);
    expect([0.1, 0.3, 9.9, 10, 10.1, 19.7, 19.9].map((x) => isWhite(x, 5))).toEqual([
      ...[false, true, true, true, true, true, false],
    ]);
    // The letter on the block: its edge is none of the print's.
    expect([2.9, 3.1, 4.9, 5.1].map((x) => isWhite(x, 4))).toEqual([true, true, true, true]);
  });

  test('leaves more of a hole free, whichever way round its contours run', () => {
    const ring = joinOutlines([
      rectangle({ x: 0, y: 0, width: 10, height: 10 }),
      rectangle({ x: 3, y: 3, width: 4, height: 4 }),
    ]);
    const isWhite = whiteAt([{ outline: ring, rule: 'evenodd' }], 0.2);
    expect([0.1, 0.3, 2.7, 2.9, 5, 7.1, 7.3].map((x) => isWhite(x, 5))).toEqual([
      ...[false, true, true, false, false, false, true],
    ]);
  });

  test('of shapes that run against each other is still that of both', () => {
    const mirrored = placeOutline(rectangle({ x: 0, y: 0, width: 10, height: 10 }), { x: 15, y: 0 }, -1, 1);
    const isWhite = whiteAt([area(0, 0, 10, 10), solid(mirrored)], 0.1);
    expect([0.05, 1, 7, 12, 14.95].map((x) => isWhite(x, 5))).toEqual([false, true, true, true, false]);
  });
});

describe('what is too thin', () => {
  /** How wide the white is below a stroke that is so wide. */
  const widthBelow = (width: number, by: number): number => {
    const isWhite = whiteAt([area(0, 0, 20, width)], by);
    const step = 0.0025;
    return (
      Array.from({ length: Math.ceil(width / step) }, (_, index) => (index + 0.5) * step).filter((y) => isWhite(10, y))
        .length * step
    );
  };

  test('keeps its white whole, if less than the thinnest line that prints would be left', () => {
    // A quarter of a point is 0.088 mm.
    expect(widthBelow(1, 0.1)).toBeCloseTo(0.8, 2);
    expect(widthBelow(0.3, 0.1)).toBeCloseTo(0.1, 2);
    expect(widthBelow(0.28, 0.1)).toBeCloseTo(0.28, 2);
    expect(widthBelow(0.2, 0.1)).toBeCloseTo(0.2, 2);
    expect(widthBelow(0.05, 0.1)).toBeCloseTo(0.05, 2);
  });

  test('stays joined to what is thicker', () => {
    // A block, a thin stroke out of it, and a wedge that ends in a point.
    const wedge = solid({ ops: 'MLLZ', xy: [20, 4, 40, 4.9, 20, 5.8] });
    for (const by of [0.1, 0.2, 0.3]) {
      const isWhite = whiteAt([area(0, 0, 10, 10), area(10, 4.8, 11, 0.2), wedge], by);
      for (let x = by + 0.05; x < 38; x += 0.05) expect([by, x, isWhite(x, 4.9)]).toEqual([by, x, true]);
    }
  });

  test('is a dot, too', () => {
    expect(whiteAt([solid(circle({ x: 5, y: 5 }, 0.09))], 0.1)(5, 5)).toBe(true);
  });

  test('is no corner: those are pulled in with the rest', () => {
    const arrow = solid({ ops: 'MLLZ', xy: [0, 0, 10, 5, 0, 10] });
    const isWhite = whiteAt([arrow], 0.2);
    expect([isWhite(0.05, 0.15), isWhite(9.9, 5), isWhite(9.4, 5)]).toEqual([false, false, true]);
  });
});

describe('below a sign', () => {
  let context: LayoutContext;
  beforeAll(async () => {
    context = await layoutContext();
  });

  const whiteOf = (drawn: Page): Outline[] =>
    (drawn.plates ?? []).flatMap(({ process, shapes }) =>
      process === 'white' ? shapes.map(({ outline }) => outline) : [],
    );
  const printedBelow = (drawn: Page, by: number): At => {
    const asked = withPlates(drawn, sign({ id: 'a', white: 'print' }), by);
    return at(whiteOf(asked).map(solid));
  };

  test('white reaches to the end of the bleed, where it is cut off, as it does below the whole of it', () => {
    const drawn = page(100, 100, [box(-3, -3, 106, 40, blue)]);
    const isWhite = printedBelow(drawn, 0.3);
    expect([isWhite(-2.95, 10), isWhite(50, -2.95), isWhite(50, 36.8), isWhite(50, 36.6)]).toEqual([
      ...[true, true, false, true],
    ]);
    const full = withPlates(drawn, sign({ id: 'a', white: 'full' }), 0.3);
    expect(whiteOf(full)).toEqual([rectangle({ x: -3, y: -3, width: 106, height: 106 })]);
  });

  test('that has no bleed it ends before the print does', () => {
    const isWhite = printedBelow(page(100, 100, [box(0, 0, 100, 40, blue)], { bleed: 0 }), 0.3);
    expect([isWhite(0.2, 10), isWhite(0.4, 10)]).toEqual([false, true]);
  });

  test('nothing white is asked for where there is no ink', () => {
    const drawn = page(100, 100, [path(rectangle({ x: 10, y: 10, width: 20, height: 20 }), white)]);
    expect(withPlates(drawn, sign({ id: 'a', white: 'print' }), 0.1)).toBe(drawn);
  });

  test.each([0.1, 0.6])('every letter of every language keeps some, and none beside it: %s mm', async (whiteChoke) => {
    const message = texts({ de: 'Wohngeld', en: 'Housing', ar: 'سكن', zh: '住房', ti: 'ኣባይቲ', hi: 'आवास' });
    const asked = sign({ id: 'a', number: '2.14', message, pictograms: ['housing'], white: 'print' });
    const { value, diagnostics } = await layOut(asked, { ...context, whiteChoke });
    const [drawn] = value ?? [];
    if (drawn === undefined) throw new Error(JSON.stringify(diagnostics));
    const isWhite = at(whiteOf(drawn).map(solid));
    const letters = lettersOf(drawn.items, drawn);
    expect(letters.length).toBeGreaterThan(20);
    for (const { text, isInked, places } of letters) {
      const inked = places.filter(({ x, y }) => isInked(x, y));
      expect([text, inked.some(({ x, y }) => isWhite(x, y))]).toEqual([text, true]);
    }
    const isPrinted = at(letters.map(({ outline }) => solid(outline)));
    const last = letters.at(-1)?.places ?? [];
    // The last line stands on bare ground: white is nowhere but below its letters, within what straight pieces are off.
    const isNearPrint = ({ x, y }: Point) => AROUND.some((to) => isPrinted(x + 0.01 * to.x, y + 0.01 * to.y));
    expect(last.filter((place) => isWhite(place.x, place.y) && !isNearPrint(place))).toEqual([]);
  });
});

interface Letter {
  readonly text: string;
  readonly outline: Outline;
  readonly isInked: At;
  /** All over its em square. */
  readonly places: readonly Point[];
}

const lettersOf = (items: readonly Item[], drawn: Page): Letter[] =>
  items.flatMap((item): Letter[] => {
    if (item.kind === 'group') return lettersOf(item.items, drawn);
    if (item.kind === 'path' || item.fill.cmyk.every((ink) => ink === 0)) return [];
    return item.clusters.flatMap(({ glyph, x }): Letter[] => {
      const shape = drawn.glyphs[glyph];
      if (shape === undefined || shape.outline.ops === '') return [];
      const origin = { x: item.x + x * item.size, y: item.y };
      const outline = placeOutline(shape.outline, origin, item.size, -item.size);
      const places = Array.from({ length: 60 * 60 }, (_, index) => ({
        x: origin.x + ((index % 60) / 60) * shape.advance * item.size,
        y: origin.y + (0.4 - Math.floor(index / 60) / 40) * item.size,
      }));
      return [{ text: shape.text, outline, isInked: at([solid(outline)]), places }];
    });
  });
