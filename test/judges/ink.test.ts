import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { type Picture, readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';

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
