/** A picture of a sign as it will hang: nothing outside its contour, nothing in its holes. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rectangle } from '../../src/base/outline.js';
import { circle, roundedRectangle } from '../../src/base/round-shapes.js';
import type { Page, Plate } from '../../src/display/item.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { blue, pageOf } from './pixels.js';

const block = {
  kind: 'path',
  outline: rectangle({ x: -3, y: -3, width: 66, height: 23 }),
  rule: 'nonzero',
  fill: blue,
} as const;
const plate = (process: Plate['process'], outline: Plate['shapes'][number]['outline']): Plate => ({
  process,
  shapes: [{ outline, paint: 'stroke' }],
});
const RADIUS = 15;
const cut = plate('cut', roundedRectangle({ x: 0, y: 0, width: 60, height: 40 }, RADIUS));
const drill = plate('drill', circle({ x: 30, y: 10 }, 4));

interface Picture {
  readonly channels: number;
  readonly at: (x: number, y: number) => number[];
  /** How much of the picture one sees through, in mm². */
  readonly clear: number;
}

/** Ten pixels a millimetre, read by a decoder that is not ours. */
async function pictureOf(plates: readonly Plate[] | undefined, box: 'trim' | 'media' = 'trim'): Promise<Picture> {
  const page: Page = { ...pageOf(60, 40, block), ...(plates === undefined ? {} : { plates }) };
  const png = encodePng(placeOnSheet(page, { bleed: box === 'trim' ? 0 : 3 }), { dpi: 254, box });
  const { channels = 3 } = await sharp(png).metadata();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => {
    const from = (Math.round(y * 10) * info.width + Math.round(x * 10)) * 4;
    return [...data.subarray(from, from + 4)];
  };
  let clear = 0;
  for (let place = 3; place < data.length; place += 4) clear += 1 - (data[place] as number) / 255;
  return { channels, at, clear: clear / 100 };
}

describe('the picture of a sign', () => {
  test('lets one look through at its corners and holes, and nowhere else', async () => {
    const { at, clear } = await pictureOf([cut, drill]);
    expect([at(1, 1), at(59, 1), at(1, 39), at(30, 10)].map(([, , , opacity]) => opacity)).toEqual([0, 0, 0, 0]);
    expect(at(15, 3)).toEqual([0, 0, 255, 255]);
    expect(at(30, 30)).toEqual([255, 255, 255, 255]);
    expect(clear).toBeCloseTo((4 - Math.PI) * RADIUS ** 2 + Math.PI * 4 ** 2, 0);
  });

  test('has soft edges there, in the colour that is cut', async () => {
    const { at } = await pictureOf([drill]);
    const edge = Array.from({ length: 30 }, (_, step) => at(25.5 + step / 10, 10)).filter(
      ([, , , opacity = 0]) => opacity > 0 && opacity < 255,
    );
    expect(edge.length).toBeGreaterThan(0);
    for (const [red, green, blueness] of edge) expect([red, green, blueness]).toEqual([0, 0, 255]);
  });

  test('is opaque without a contour and holes, and where it shows what the press prints', async () => {
    const white: Plate = {
      process: 'white',
      shapes: [{ outline: rectangle({ x: 5, y: 5, width: 9, height: 9 }), paint: 'fill' }],
    };
    for (const picture of [
      await pictureOf(undefined),
      await pictureOf([white]),
      await pictureOf([cut, drill], 'media'),
    ]) {
      expect([picture.channels, picture.clear]).toEqual([3, 0]);
    }
  });

  test('of a film that is cut to its carrier is cut out as well', async () => {
    const { clear } = await pictureOf([{ ...cut, process: 'kiss-cut' }]);
    expect(clear).toBeCloseTo((4 - Math.PI) * RADIUS ** 2, 0);
  });
});
