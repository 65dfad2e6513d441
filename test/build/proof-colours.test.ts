/** `--proof-colours`: pictures of what the press makes of the inks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentsOf } from '../support/folders.js';
import { codesOf, reported } from '../support/program.js';
import { doors, kitFolder } from './kits.js';

const built = (root: string, ...flags: string[]) =>
  reported(['build', join(root, 'kit'), '--out', join(root, 'out'), '--dpi', '40', ...flags]);

const inOut = (root: string): Record<string, string> => contentsOf(join(root, 'out'));
const changed = (before: Record<string, string>, after: Record<string, string>): readonly string[] =>
  Object.keys(after).filter((path) => after[path] !== before[path]);

async function colourAt(root: string, path: string): Promise<readonly number[]> {
  const { data } = await sharp(readFileSync(join(root, 'out', path)))
    .removeAlpha()
    .raw()
    .toBuffer({
      resolveWithObject: true,
    });
  return [...data.subarray(0, 3)];
}

test('pictures change, the press file does not, and back again', async () => {
  const root = kitFolder(doors(['1']));
  await built(root);
  const plain = inOut(root);
  expect(await colourAt(root, 'png/a-1.png')).toEqual([202, 226, 217]);
  const { report } = await built(root, '--proof-colours');
  expect(report.signs.map(({ status }) => status)).toEqual(['written']);
  // [22, 3, 17, 0] of coated offset.
  for (const path of ['png/a-1.png', 'proof/a-1.png']) expect(await colourAt(root, path)).toEqual([209, 228, 219]);
  const proofed = inOut(root);
  expect(changed(plain, proofed)).toEqual(['index.html', 'manifest.json', 'png/a-1.png', 'proof/a-1.png']);
  expect(proofed['index.html']).toContain('<p class="notice">The pictures show');
  expect(proofed['index.html']).toContain('FOGRA39');
  await built(root);
  expect(changed(plain, inOut(root)).filter((path) => path !== 'report.json')).toEqual([]);
});

test('the same once more makes nothing again', async () => {
  const root = kitFolder(doors(['1']));
  await built(root, '--proof-colours');
  const first = inOut(root);
  const { report } = await built(root, '--proof-colours');
  expect(report.signs.map(({ status }) => status)).toEqual(['unchanged']);
  expect(changed(first, inOut(root))).toEqual([]);
});

test('a printer of screen colours has nothing else to show, and a note says so', async () => {
  const root = kitFolder(doors(['1']));
  const { status, report } = await built(root, '--press', 'office', '--proof-colours');
  expect([status, codesOf(report, 'info').includes('build/no-press-colours')]).toEqual([0, true]);
  expect(await colourAt(root, 'png/a-1.png')).toEqual([202, 226, 217]);
  expect(inOut(root)['index.html']).not.toContain('<p class="notice">The pictures show');
});
