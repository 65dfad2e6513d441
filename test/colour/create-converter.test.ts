import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createConverter, NO_INK_LIMIT, totalOf } from '../../src/colour/create-converter.js';
import { differenceOf } from '../../src/colour/perception.js';

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

test('the press’s own separation keeps 300 percent, as its profile was made', async () => {
  const { toCmyk } = await createConverter(profile, NO_INK_LIMIT);
  const steps = Array.from({ length: 16 }, (_, step) => step * 17);
  const totals = steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => totalOf(toCmyk([red, green, blue])))),
  );
  expect(Math.max(...totals)).toBe(287);
});

test('under a lower ink limit black takes over what the other inks have in common', async () => {
  const sparing = await createConverter(profile, 220);
  expect(converter.toCmyk([0, 0, 0])).toEqual([76, 63, 50, 98]);
  const black = sparing.toCmyk([0, 0, 0]);
  expect(black[3]).toBe(100);
  expect(sparing.held([88, 45, 45, 30])).toEqual([88, 45, 45, 30]);
  const petrol = [95, 55, 50, 50] as const;
  const held = sparing.held(petrol);
  expect(totalOf(held)).toBeLessThanOrEqual(220);
  expect(held).toEqual([83, 34, 34, 67]);
  // Less ink in proportion would be a lighter, greener colour.
  expect(differenceOf(sparing.onScreen(held), sparing.onScreen(petrol))).toBeLessThan(1);
});

test('any inks can be held to any limit that leaves room for black, without a new tone where there is a way', async () => {
  const ink = fc.integer({ min: 0, max: 100 });
  for (const limit of [180, 240, 300]) {
    const sparing = await createConverter(profile, limit);
    fc.assert(
      fc.property(fc.tuple(ink, ink, ink, ink), (cmyk) => {
        const held = sparing.held(cmyk);
        expect(totalOf(held)).toBeLessThanOrEqual(limit);
        for (const each of held) expect(Number.isInteger(each) && each >= 0 && each <= 100).toBe(true);
        if (totalOf(cmyk) <= limit) expect(held).toEqual(cmyk);
      }),
      { numRuns: 60 },
    );
  }
});

test.each([
  ['paper', [0, 0, 0, 0], [255, 255, 255]],
  ['black ink alone', [0, 0, 0, 100], [31, 31, 29]],
  ['rich black', [60, 40, 40, 100], [7, 13, 13]],
  ['petrol', [95, 55, 50, 50], [7, 63, 73]],
  ['cyan, as no screen can show it', [100, 0, 0, 0], [0, 159, 227]],
] as const)('a screen shows %s as the profile says', (_, cmyk, rgb) => {
  expect(converter.onScreen(cmyk)).toEqual(rgb);
});

test('what was separated comes back from the press as it was on the screen', () => {
  for (const rgb of [
    [91, 44, 111],
    [20, 90, 70],
    [128, 128, 128],
  ] as const) {
    expect(differenceOf(converter.onScreen(converter.toCmyk(rgb)), rgb)).toBeLessThan(2);
  }
});

test('black ink follows the lightness of a grey', () => {
  expect([255, 217, 138, 99, 60, 20].map((grey) => converter.toBlackInk([grey, grey, grey]))).toEqual([
    0, 20, 58, 74, 88, 100,
  ]);
});

test('a file that is no CMYK profile is refused', async () => {
  await expect(createConverter(new Uint8Array(200))).rejects.toThrow('CMYK profile');
});
