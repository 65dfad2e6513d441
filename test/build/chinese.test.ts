/** Who has no Chinese pays nothing for it: neither the unpacker nor a slice is loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { writeFiles } from '../support/folders.js';
import { schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

/** Writes the unpacker's modules that the process has loaded, and the font files it has read, when it ends. */
const WATCH = `
const fs = require('node:fs');
const read = fs.readFileSync;
const fonts = new Set();
fs.readFileSync = (path, ...rest) => {
  if (/@fontsource/.test(String(path))) fonts.add(String(path));
  return read(path, ...rest);
};
require('node:module').syncBuiltinESMExports();
process.on('exit', () => {
  const unpacker = Object.keys(require('node:module')._cache).filter((path) => path.includes('wawoff2'));
  fs.writeFileSync(process.env.LOADED, JSON.stringify({ unpacker: unpacker.length, slices: fonts.size }));
});
`;

async function loadedBy(root: string, args: readonly string[]): Promise<{ unpacker: number; slices: number }> {
  writeFiles(root, { 'watch.cjs': WATCH });
  const env = { NODE_OPTIONS: `--require=${join(root, 'watch.cjs')}`, LOADED: join(root, 'loaded.json') };
  const { status, stderr } = await schildwerk(args, { env });
  expect(status, stderr).toBe(0);
  return JSON.parse(readFileSync(join(root, 'loaded.json'), 'utf8')) as { unpacker: number; slices: number };
}

const CHINESE = `${HEAD}signs:
  - { id: hall, template: door-sign, number: "2.14", text: { de: Wartebereich, zh-Hans: 等候区 } }
`;

const build = (root: string): string[] => ['build', join(root, 'kit'), '--out', join(root, 'out'), '--jobs', '1'];

test('the help and a kit in German and English load neither the unpacker nor a slice', async () => {
  const root = kitFolder(doors(['1', '2']));
  expect(await loadedBy(root, ['--help'])).toEqual({ unpacker: 0, slices: 0 });
  expect(await loadedBy(root, build(root))).toEqual({ unpacker: 0, slices: 0 });
});

test('a kit with Chinese loads them, and its texts are in the manifest and the files', async () => {
  const root = kitFolder(CHINESE);
  const { unpacker, slices } = await loadedBy(root, build(root));
  expect(unpacker).toBeGreaterThan(0);
  expect(slices).toBeGreaterThan(1);
  const manifest = JSON.parse(readFileSync(join(root, 'out/manifest.json'), 'utf8')) as Manifest;
  expect(manifest.signs[0]?.outputs.map(({ path }) => path)).toEqual([
    'pdf/hall.pdf',
    'png/hall.png',
    'proof/hall.png',
  ]);
}, 30_000);
