import { describe, expect, test } from 'vitest';
import { covers, flatten } from '../../src/base/polygons.js';
import { CARRIERS, type CarrierName, carrier } from '../../src/pictogram/carriers.js';
import { drawRecipe, type Ingredients, type Recipe } from '../../src/pictogram/draw-recipe.js';
import type { IconSet } from '../../src/pictogram/icon-set.js';
import { pathData } from '../../src/pictogram/outline-of-path.js';
import type { PictogramLayer } from '../../src/pictogram/types.js';
import { svg } from './drawings.js';

const icons: IconSet = {
  prefix: 'tiny',
  width: 12,
  icons: {
    square: { body: '<path fill="currentColor" d="M0 0h12v12H0z"/>', height: 12 },
    shifted: { body: '<path d="M-6 -6h6v6h-6z"/>', left: -6, top: -6, width: 6, height: 6 },
  },
  aliases: { box: { parent: 'square' }, crate: { parent: 'box', width: 24, height: 24 }, loop: { parent: 'loop' } },
};
const ingredients: Ingredients = {
  icons: new Map([['tiny', icons]]),
  drawings: new Map([['dot', svg('<circle cx="12" cy="12" r="2"/>')]]),
};

const draw = (recipe: Recipe) => drawRecipe('thing', recipe, ingredients, { file: 'register.json' });
const bar: Recipe['layers'][number] = { path: 'M2 2h20v4H2z' };
const onCarrier = (name: CarrierName, path = 'M2 2h20v20H2z'): readonly PictogramLayer[] =>
  draw({ layers: [{ path }], carrier: name }).value?.layers ?? [];

describe('a recipe puts drawings together', () => {
  test('a path is placed by scale, turn and shift', () => {
    expect(draw({ layers: [{ ...bar, at: [4, 3], scale: 0.5 }] }).value?.ink).toEqual({
      x: 5,
      y: 4,
      width: 10,
      height: 2,
    });
    expect(draw({ layers: [{ ...bar, rotate: 90 }] }).value?.ink).toEqual({ x: 18, y: 2, width: 4, height: 20 });
    expect(draw({ layers: [{ ...bar, rotate: 90, scale: 0.5, at: [0, 1] }] }).value?.ink).toEqual({
      x: 9,
      y: 2,
      width: 2,
      height: 10,
    });
  });

  test('layers keep their order and stay separate, so overlaps are no holes', () => {
    const { value } = draw({ layers: [bar, { svg: 'dot' }, { icon: 'tiny:square', scale: 0.5 }] });
    expect(value?.layers.map(({ fill }) => fill)).toEqual(['ink', 'ink', 'ink']);
    expect(value?.layers[0]).toMatchObject({ outline: { ops: 'MLLLZ' } });
    expect(value?.ink).toEqual({ x: 0, y: 0, width: 22, height: 14 });
  });

  test('an icon takes the box of its set, its own before it, and an alias may override both', () => {
    const ink = (icon: string) => draw({ layers: [{ icon }] }).value?.ink;
    expect(ink('tiny:square')).toEqual({ x: 0, y: 0, width: 24, height: 24 });
    expect(ink('tiny:shifted')).toEqual({ x: 0, y: 0, width: 24, height: 24 });
    expect(ink('tiny:box')).toEqual(ink('tiny:square'));
    expect(ink('tiny:crate')).toEqual({ x: 0, y: 0, width: 12, height: 12 });
  });

  test('an icon that does not exist is refused with the nearest name', () => {
    expect(draw({ layers: [{ icon: 'tiny:sqare' }] }).diagnostics).toMatchObject([
      { code: 'pictogram/unknown-icon', facts: { icon: 'tiny:sqare', guess: 'tiny:square' } },
    ]);
    for (const icon of ['tiny:loop', 'tiny:constructor', 'huge:square', 'square']) {
      expect(draw({ layers: [{ icon }] })).toMatchObject({
        value: undefined,
        diagnostics: [{ code: 'pictogram/unknown-icon' }],
      });
    }
  });

  test('parts go through the gate', () => {
    expect(draw({ layers: [{ path: 'M2 2h4x' }, { svg: 'dog' }] }).diagnostics.map(({ code }) => code)).toEqual([
      'pictogram/bad-value',
      'pictogram/unknown-icon',
    ]);
  });
});

describe('a carrier says what kind of safety sign it is', () => {
  test.each(CARRIERS)('%s: the symbol stays inside the field that the standard keeps free', (name) => {
    for (const path of ['M2 2h20v20H2z', 'M2 10h20v4H2z', 'M11 1h2v22h-2z', 'M1 1L5 1L1 23z']) {
      const { under, over, symbol, field } = carrier(name);
      const layers = onCarrier(name, path);
      expect(layers).toHaveLength(under.length + 1 + over.length);
      const glyph = layers[under.length];
      expect(glyph?.fill).toBe(symbol);
      const outside = flatten(glyph?.outline ?? { ops: '', xy: [] })
        .flat()
        .map((point) => field.outside(point));
      expect(Math.max(...outside)).toBeLessThan(0.01);
      expect(Math.max(...outside), 'it is as large as it can be').toBeGreaterThan(-0.4);
    }
  });

  test('a prohibition is a red ring and a red bar over a black symbol on white', () => {
    const [ground, glyph, ring, slash] = onCarrier('prohibition');
    expect([ground, glyph, ring, slash].map((layer) => layer?.fill)).toEqual([
      'safety-white',
      'safety-black',
      'safety-red',
      'safety-red',
    ]);
    const isRed = (x: number, y: number) =>
      [ring, slash].some((layer) => layer !== undefined && covers(flatten(layer.outline, 32), layer.rule, { x, y }));
    // ISO 3864-1: ring 0.1 d, bar 0.08 d, from the top left to the bottom right.
    expect([isRed(12, 0.1), isRed(12, 2.3), isRed(12, 2.5)]).toEqual([true, true, false]);
    expect([isRed(8, 8), isRed(16, 16), isRed(8, 16), isRed(16, 8)]).toEqual([true, true, false, false]);
    const half = (0.08 * 24) / 2;
    const across = (distance: number): boolean => isRed(12 + distance / Math.SQRT2, 12 - distance / Math.SQRT2);
    expect([across(half - 0.05), across(half + 0.05)]).toEqual([true, false]);
  });

  test('at least 35 % of a prohibition is red', () => {
    const [, , ring, slash] = onCarrier('prohibition');
    let [red, all] = [0, 0];
    for (let y = 0.1; y < 24; y += 0.2) {
      for (let x = 0.1; x < 24; x += 0.2) {
        if (Math.hypot(x - 12, y - 12) > 12) continue;
        all++;
        if ([ring, slash].some((layer) => layer !== undefined && covers(flatten(layer.outline), layer.rule, { x, y })))
          red++;
      }
    }
    expect(red / all).toBeGreaterThan(0.35);
  });

  test('the other carriers have their shape and colours', () => {
    const fills = (name: CarrierName) => onCarrier(name).map(({ fill }) => fill);
    expect(fills('mandatory')).toEqual(['safety-blue', 'safety-white']);
    expect(fills('warning')).toEqual(['safety-black', 'safety-yellow', 'safety-black']);
    expect(fills('safe')).toEqual(['safety-green', 'safety-white']);
    expect(fills('fire')).toEqual(['safety-red', 'safety-white']);
    const ground = onCarrier('safe')[0]?.outline;
    expect(ground === undefined ? '' : pathData(ground)).toBe('M0 0L24 0L24 24L0 24Z');
  });
});
