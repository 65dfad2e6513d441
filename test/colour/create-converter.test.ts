import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createConverter } from '../../src/colour/create-converter.js';

const profile = readFileSync('profiles/coated-fogra39l.icc');
const converter = await createConverter(profile);

// Measured values of FOGRA39L.ti3 (CIE Y in percent), not what any colour engine says.
test.each([
  ['paper', [0, 0, 0, 0], 87.6],
  ['K100', [0, 0, 0, 100], 2.1],
  ['K80', [0, 0, 0, 80], 9.3],
  ['K60', [0, 0, 0, 60], 22.1],
  ['C100', [100, 0, 0, 0], 22.9],
  ['M100', [0, 100, 0, 0], 16.8],
  ['M100 Y100', [0, 100, 100, 0], 16.0],
  ['C100 M70', [100, 70, 0, 0], 7.6],
] as const)('%s throws back as much light as was measured', (_, cmyk, measured) => {
  expect(Math.abs(converter.luminance(cmyk) * 100 - measured)).toBeLessThan(0.3);
});

test('no conversion exceeds the ink limit of the press', async () => {
  const sparing = await createConverter(profile, 220);
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (rgb) => {
      for (const { toCmyk, inkLimit } of [converter, sparing]) {
        expect(toCmyk(rgb).reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(inkLimit);
      }
    }),
  );
});

test('an ink limit takes colour away, never black', async () => {
  const sparing = await createConverter(profile, 220);
  expect(converter.toCmyk([0, 0, 0])).toEqual([76, 63, 50, 98]);
  expect(sparing.toCmyk([0, 0, 0])).toEqual([49, 41, 32, 98]);
});

test('black ink follows the lightness of a grey', () => {
  expect([255, 217, 138, 99, 60, 20].map((grey) => converter.toBlackInk([grey, grey, grey]))).toEqual([
    0, 20, 58, 74, 88, 100,
  ]);
});

test('a file that is no CMYK profile is refused', async () => {
  await expect(createConverter(new Uint8Array(200))).rejects.toThrow('CMYK profile');
});
