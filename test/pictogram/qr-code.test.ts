import fc from 'fast-check';
import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import { placeOutline } from '../../src/base/outline.js';
import type { PathItem } from '../../src/display/item.js';
import { type QrCode, QUIET_ZONE, qrCode } from '../../src/pictogram/qr-code.js';
import { black, canvasOf, colourAt, pageOf } from '../png/pixels.js';
import { readCode } from '../support/read-code.js';

const ADDRESS = 'https://www.musterkreis.example/termin';

/** Dark and light, one letter a module, as our painter fills the outline by the rule that is said. */
function painted({ modules, outline }: QrCode, quiet = 0): boolean[][] {
  const side = modules + 2 * quiet;
  const path: PathItem = {
    kind: 'path',
    outline: placeOutline(outline, { x: quiet, y: quiet }, 1),
    rule: 'nonzero',
    fill: black,
  };
  const canvas = canvasOf(pageOf(side, side, path));
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => {
      const [grey = -1] = colourAt(canvas, x, y) ?? [];
      // Nothing between: a module is filled or free, whatever its neighbours are.
      expect([0, 255]).toContain(grey);
      return grey === 0;
    }),
  );
}

/** A picture with so many pixels a module. */
function picture(rows: readonly (readonly boolean[])[], scale: number) {
  const side = rows.length * scale;
  const grey = Uint8Array.from({ length: side * side }, (_, pixel) =>
    rows[Math.floor(pixel / side / scale)]?.[Math.floor((pixel % side) / scale)] === true ? 0 : 255,
  );
  return { width: side, height: side, grey };
}

describe('a QR code', () => {
  test('is read as what was put into it', () => {
    const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((text) => /^[!-~]+$/.test(text));
    fc.assert(
      fc.property(url, (text) => {
        expect(readCode(picture(painted(qrCode(text), QUIET_ZONE), 3))).toBe(text);
      }),
      { numRuns: 20, seed: 4 },
    );
  });

  test('has its modules where the matrix has them', () => {
    const code = qrCode(ADDRESS);
    const matrix = generate(ADDRESS);
    const expected = Array.from({ length: code.modules }, (_, y) =>
      Array.from({ length: code.modules }, (_, x) => matrix.get(x, y)),
    );
    expect(painted(code)).toEqual(expected);
  });

  test('is one outline of closed contours with right angles only, no point of which could be spared', () => {
    const { ops, xy } = qrCode(ADDRESS).outline;
    expect(ops).toMatch(/^(ML+Z)+$/);
    let next = 0;
    for (const contour of ops.split('Z').slice(0, -1)) {
      const points = Array.from(contour, () => [xy[next++] ?? 0, xy[next++] ?? 0] as const);
      const turns = points.map(([x, y], index) => {
        const [ax = 0] = points.at(index - 1) ?? [];
        const [bx = 0] = points[(index + 1) % points.length] ?? [];
        const [, ay = 0] = points.at(index - 1) ?? [];
        const [, by = 0] = points[(index + 1) % points.length] ?? [];
        return (ax === x && by === y && ay !== y && bx !== x) || (ay === y && bx === x && ax !== x && by !== y);
      });
      expect(turns).not.toContain(false);
    }
    expect(next).toBe(xy.length);
  });

  test('fills its square and nothing beyond', () => {
    const { modules, outline } = qrCode(ADDRESS);
    expect(inkBox(outline)).toEqual({ x: 0, y: 0, width: modules, height: modules });
  });

  test('is as small as its text allows, and the same for the same text', () => {
    expect([17, 38, 94, 600].map((length) => qrCode('a'.repeat(length)).modules)).toEqual([25, 29, 41, 93]);
    expect(qrCode(ADDRESS)).toEqual(qrCode(ADDRESS));
  });

  test('is still read when a patch of six by six modules in its middle is lost', () => {
    const rows = painted(qrCode(ADDRESS), QUIET_ZONE);
    const lost = (index: number): boolean => Math.abs(index - rows.length / 2 + 0.5) < 3;
    const patched = rows.map((row, y) => row.map((dark, x) => dark && !(lost(x) && lost(y))));
    expect(patched).not.toEqual(rows);
    expect(readCode(picture(patched, 4))).toBe(ADDRESS);
  });
});
