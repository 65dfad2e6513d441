import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { type Picture, readPng, strays } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';

/** MuPDF paints the notches of letters bolder than others do: so many pixels of a sign of three million may differ. */
const TOLERATED = 24;

let kit: DemoKit;
beforeAll(async () => {
  kit = await demoKit();
}, 120_000);

const pngOf = (sign: DemoKit['signs'][number]): Promise<Picture> => readPng(readFileSync(kit.file(sign, 'png')));

describe.each(RASTERISERS)('painted by %s', (rasteriser) => {
  test.skipIf(!judge(rasteriser))(
    'the PDF of every demo sign has its ink where the PNG has it, at most one pixel off',
    async () => {
      const off: string[] = [];
      const compare = async (sign: DemoKit['signs'][number]): Promise<void> => {
        const ours = await pngOf(sign);
        const found = strays(ours, await paintTrimmed(rasteriser, kit.file(sign, 'pdf'), ours));
        if (found > TOLERATED) off.push(`${sign.id} ${sign.variant}: ${found}`);
      };
      const queue = [...kit.signs];
      const lane = async (): Promise<void> => {
        for (let sign = queue.pop(); sign !== undefined; sign = queue.pop()) await compare(sign);
      };
      await Promise.all([lane(), lane(), lane()]);
      expect(off.sort()).toEqual([]);
    },
    240_000,
  );
});

describe('the comparison', () => {
  const arabic = (): DemoKit['signs'][number] => {
    const sign = kit.signs.find(({ id, variant }) => id === 'A-1.01' && variant === 'standard');
    if (sign === undefined) throw new Error('The demo kit has lost its door in seven languages.');
    return sign;
  };

  test('finds a sign that is moved by two pixels', async () => {
    const ours = await pngOf(arabic());
    const moved = Uint8Array.from(ours.grey, (_, at) => ours.grey[at - 2] ?? 255);
    expect(strays(ours, { ...ours, grey: moved })).toBeGreaterThan(10 * TOLERATED);
  });

  test('finds a dot that is gone, as small as those of the smallest Arabic', async () => {
    const ours = await pngOf(arabic());
    const without = Uint8Array.from(ours.grey);
    // A dot of Noto Sans Arabic is a tenth of an em: at 7 mm and 300 dpi some 8 by 8 pixels.
    const [left, top] = [600, 1000];
    const dotted = Uint8Array.from(ours.grey);
    for (let y = top; y < top + 8; y++) {
      for (let x = left; x < left + 8; x++) {
        dotted[y * ours.width + x] = 0;
        without[y * ours.width + x] = 255;
      }
    }
    const near = strays({ ...ours, grey: dotted }, { ...ours, grey: without });
    expect(near).toBeGreaterThan(TOLERATED);
  });

  test('finds nothing between a picture and itself', async () => {
    const ours = await pngOf(arabic());
    expect(strays(ours, ours)).toBe(0);
  });
});
