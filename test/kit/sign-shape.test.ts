import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { kitJsonSchema } from '../../src/kit/kit-schema.js';
import type { Sign } from '../../src/kit/sign.js';
import { COLUMN_FIELDS } from '../../src/kit/source-config.js';
import { HEAD, run } from './fake-world.js';

const kit = (...fields: readonly string[]): string =>
  `${HEAD}signs:\n  - id: a\n    template: door-sign\n    number: "1"\n${fields.map((field) => `    ${field}\n`).join('')}`;

function signOf(...fields: readonly string[]): Sign {
  const { resolved, diagnostics } = run(kit(...fields));
  expect(diagnostics).toEqual([]);
  const [sign] = resolved.signs;
  if (sign === undefined) throw new Error('There is no sign.');
  return sign;
}

/** What is wrong with the one sign of a kit, and whether it can be made all the same. */
function faultsOf(...fields: readonly string[]): { readonly found: readonly Diagnostic[]; readonly made: boolean } {
  const { resolved, diagnostics } = run(kit(...fields));
  return { found: diagnostics, made: resolved.signs.length > 0 };
}

describe('the shape of a sign', () => {
  test('is not there where nobody asks for one', () => {
    for (const sign of [signOf(), signOf('shape: {}'), signOf('shape: { contour: false }', 'white: none')]) {
      expect(sign).not.toHaveProperty('shape');
      expect(sign).not.toHaveProperty('white');
    }
  });

  test('has holes in four corners, 12 mm from the edges, where only their diameter is said', () => {
    expect(signOf('shape: { holes: { diameter: 4 } }').shape?.holes).toEqual([
      { x: 12, y: 12, diameter: 4 },
      { x: 138, y: 12, diameter: 4 },
      { x: 12, y: 138, diameter: 4 },
      { x: 138, y: 138, diameter: 4 },
    ]);
  });

  test.each([
    ['top', 'a6', ['20,20', '128,20']],
    ['bottom', 'a6', ['20,85', '128,85']],
    ['sides', 'a6', ['20,52.5', '128,52.5']],
    ['corners', '[200, 60]', ['20,20', '180,20', '20,40', '180,40']],
  ])('has its holes at %s of %s', (at, size, places) => {
    const { shape } = signOf(`size: ${size}`, `shape: { holes: { diameter: 5, inset: 20, at: ${at} } }`);
    expect(shape?.holes.map(({ x, y }) => `${x},${y}`)).toEqual(places);
  });

  test('has its holes where a list of places says', () => {
    const { shape } = signOf('shape: { holes: { diameter: 6.5, at: [[75, 20], [75, 130.5]] } }');
    expect(shape?.holes).toEqual([
      { x: 75, y: 20, diameter: 6.5 },
      { x: 75, y: 130.5, diameter: 6.5 },
    ]);
  });

  test.each([
    ['corners: 6', 'cut'],
    ['holes: { diameter: 5 }', 'cut'],
    ['contour: true', 'cut'],
    ['contour: kiss', 'kiss-cut'],
    ['corners: 6, contour: kiss', 'kiss-cut'],
    // Drilled, and cut with all its neighbours in one stroke.
    ['holes: { diameter: 5 }, contour: false', 'none'],
  ])('with { %s } has the contour %s', (asked, contour) => {
    expect(signOf(`shape: { ${asked} }`).shape?.contour).toBe(contour);
  });

  test('is the same for the twin in Leichte Sprache', () => {
    const { resolved } = run(kit('easy: true', 'message: rooms.kitchenette', 'shape: { corners: 6 }', 'white: print'));
    expect(resolved.signs.map(({ variant, shape, white }) => [variant, shape?.corners, white])).toEqual([
      ['standard', 6, 'print'],
      ['easy', 6, 'print'],
    ]);
  });

  test('is a default of a source like any other field', () => {
    const source =
      'sources:\n  - file: rooms.csv\n    template: door-sign\n    columns: { id: Nr }\n    shape: { corners: 6 }\n    white: full\n';
    const { config, diagnostics } = run(`${HEAD}${source}`);
    expect(diagnostics.filter(({ code }) => code !== 'kit/no-signs')).toEqual([]);
    expect(config.sources[0]?.defaults).toEqual({
      template: 'door-sign',
      shape: { corners: 6 },
      white: 'full',
    });
  });

  test('stands in no column: a cell has no room for it', () => {
    expect(COLUMN_FIELDS).not.toContain('shape');
    expect(COLUMN_FIELDS).not.toContain('white');
  });

  test('is known to editors', () => {
    const text = JSON.stringify(kitJsonSchema());
    for (const key of ['"shape"', '"corners"', '"holes"', '"inset"', '"contour"', '"white"', '"kiss"', '"sides"'])
      expect(text).toContain(key);
  });
});

describe('a fault in the shape', () => {
  test.each([
    ['shape: { corner: 6 }', { key: 'corner', within: 'shape', nearest: 'corners' }],
    ['shape: { holes: { diametre: 5 } }', { key: 'diametre', within: 'shape.holes', nearest: 'diameter' }],
    ['shape: { holes: { diameter: 5, at: corner } }', { key: 'shape.holes.at', value: 'corner', nearest: 'corners' }],
    ['shape: { holes: { diameter: 5, at: [[1, 2, 3]] } }', { expected: 'hole-places' }],
    [
      'shape: { holes: { diameter: 5, inset: 9, at: [[20, 20]] } }',
      { key: 'shape.holes.inset', expected: 'hole-inset' },
    ],
    ['shape: { holes: { diameter: 0.5 } }', { key: 'shape.holes.diameter', value: '0.5', expected: 'hole-diameter' }],
    ['shape: { holes: 4 }', { key: 'shape.holes', value: '4', expected: 'holes' }],
    ['shape: { holes: { inset: 12 } }', { key: 'diameter', within: 'shape.holes' }],
    ['shape: { corners: -1 }', { key: 'shape.corners', value: '-1', expected: 'corners' }],
    ['shape: { contour: kis }', { key: 'shape.contour', value: 'kis', expected: 'contour', nearest: 'kiss' }],
    ['shape: round', { key: 'shape', value: 'round', expected: 'sign-shape' }],
    ['white: ful', { key: 'white', value: 'ful', expected: 'white', nearest: 'full' }],
  ])('%s is named with its place and what would be right', (field, facts) => {
    const { found, made } = faultsOf(field);
    expect(found.map((each) => each.facts)).toContainEqual(expect.objectContaining(facts));
    expect(found[0]?.place).toMatchObject({ file: 'kit.yaml', line: 9, sign: 'a' });
    expect(made).toBe(false);
  });

  test('corners are at most half circles', () => {
    expect(signOf('shape: { corners: 75 }').shape?.corners).toBe(75);
    const { found, made } = faultsOf('shape: { corners: 75.5 }');
    expect(found).toMatchObject([{ code: 'kit/corners-too-large', facts: { radius: 75.5, mostMm: 75 } }]);
    expect(made).toBe(false);
  });

  test('round corners need a blade that follows them', () => {
    const { found, made } = faultsOf('shape: { corners: 5, contour: false }');
    expect(found).toMatchObject([{ code: 'kit/corners-without-contour', severity: 'error', facts: { radius: 5 } }]);
    expect(made).toBe(false);
  });

  test.each([
    // Over the edge, beside the sign, and in a corner that has been rounded away.
    ['shape: { holes: { diameter: 10, at: [[4, 75]] } }'],
    ['shape: { holes: { diameter: 10, at: [[75, 160]] } }'],
    ['shape: { corners: 60, holes: { diameter: 5, inset: 10, at: corners } }'],
  ])('%s asks for a hole that is not inside the sign', (field) => {
    const { found, made } = faultsOf(field);
    expect(new Set(found.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['kit/hole-outside error']),
    );
    expect(made).toBe(false);
  });

  test.each([
    ['diameter: 5, at: [[9.5, 75]]', 9.5, 10],
    ['diameter: 6, at: [[75, 141]]', 9, 10],
    // A larger hole needs more beside it.
    ['diameter: 20, at: [[75, 16]]', 16, 17],
  ])('a hole with { %s } is told to be near the edge, and is drilled all the same', (holes, distanceMm, leastMm) => {
    const { found, made } = faultsOf(`shape: { holes: { ${holes} } }`);
    expect(found).toMatchObject([
      { code: 'kit/hole-near-edge', severity: 'warning', facts: { distanceMm, leastMm }, place: { line: 9 } },
    ]);
    expect(made).toBe(true);
  });

  test('a round corner is an edge too', () => {
    const { found } = faultsOf('shape: { corners: 40, holes: { diameter: 5, at: [[18, 18]] } }');
    // The corner's centre lies at 40, 40: 40 − 22 √2 are left.
    expect(found).toMatchObject([
      { code: 'kit/hole-near-edge', facts: { distanceMm: expect.closeTo(40 - 22 * Math.SQRT2, 6) } },
    ]);
  });

  test('two holes in one place are one too many', () => {
    const { found, made } = faultsOf('shape: { holes: { diameter: 5, at: [[75, 20], [79, 20], [90, 20]] } }');
    expect(found).toMatchObject([{ code: 'kit/holes-overlap', facts: { x: 75, otherX: 79, apartMm: 4 } }]);
    expect(made).toBe(false);
  });
});
