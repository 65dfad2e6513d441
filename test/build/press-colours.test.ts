/** Themes on their way to a press, by whole builds. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KitFiles } from '../../src/base/kit-files.js';
import { loadTheme } from '../../src/build/load-theme.js';
import { genericPress, pressNamed } from '../../src/build/press-profiles.js';
import { sha256 } from '../../src/build/stable-json.js';
import { totalOf } from '../../src/colour/create-converter.js';
import { THEMES } from '../../src/colour/themes.js';
import type { KitConfig } from '../../src/kit/kit-config.js';
import type { PressProfile } from '../../src/kit/press/profile.js';
import { codesOf, reported } from '../support/program.js';
import { doors, kitFolder } from './kits.js';

const press = genericPress();

/** The theme that a kit names, or its file, on the shipped press with other rules or another colour profile. */
const themeOn = (named: string | undefined, more: Partial<PressProfile> = {}, yaml = '', icc = press.icc) =>
  loadTheme(
    { file: 'kit.yaml', theme: named, places: {} } as unknown as KitConfig,
    { read: () => new TextEncoder().encode(yaml) } as unknown as KitFiles,
    { profile: { ...press.profile, ...more }, icc, digest: sha256(icc) },
  );

test('a shipped theme goes as it is to the press that it was tried on', async () => {
  for (const named of [undefined, 'contrast']) {
    expect(await themeOn(named)).toEqual({
      value: THEMES[named === undefined ? 'light' : 'contrast'],
      diagnostics: [],
    });
  }
  const config = { file: 'kit.yaml', theme: 'full', places: {} } as unknown as KitConfig;
  expect(await loadTheme(config, {} as KitFiles, pressNamed('office'))).toEqual({
    value: THEMES.full,
    diagnostics: [],
  });
});

test('on a press that takes less ink its dark colours are held to the limit, and a note says so', async () => {
  const { value, diagnostics } = await themeOn('full', { totalInk: 220 });
  for (const { cmyk } of Object.values(value?.colours ?? {})) expect(totalOf(cmyk)).toBeLessThanOrEqual(220);
  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.file])).toEqual([
    ['colour/held-to-limit', 'info', 'kit.yaml'],
    ['colour/held-to-limit', 'info', 'kit.yaml'],
  ]);
  expect(value?.colours.ground.rgb).toEqual(THEMES.full.colours.ground.rgb);
});

test('a press that names no limit takes what the kit’s theme says', async () => {
  const yaml = 'colours: { own: { rgb: "#000000", cmyk: [90, 80, 80, 100] } }';
  const { totalInk, ...unlimited } = press.profile;
  const config = { file: 'kit.yaml', theme: 'theme.yaml', places: {} } as unknown as KitConfig;
  const files = { read: () => new TextEncoder().encode(yaml) } as unknown as KitFiles;
  const { value } = await loadTheme(config, files, { ...press, profile: unlimited });
  expect(value?.colours.own.cmyk).toEqual([90, 80, 80, 100]);
  expect((await themeOn('theme.yaml', {}, yaml)).value).toBeUndefined();
});

/** A press whose profile asks for magenta where the shipped one asks for cyan (ICC.1:2004, 10.8: lut16Type). */
function otherPress(): Uint8Array {
  const bytes = Buffer.from(press.icc);
  const tags = Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => 132 + 12 * index);
  for (const tag of tags.filter((at) => bytes.toString('latin1', at, at + 3) === 'B2A')) {
    const lut = bytes.readUInt32BE(tag + 4);
    const [inputs, outputs, points] = [bytes.readUInt8(lut + 8), bytes.readUInt8(lut + 9), bytes.readUInt8(lut + 10)];
    const [entries, rows] = [bytes.readUInt16BE(lut + 48), bytes.readUInt16BE(lut + 50)];
    const grid = lut + 52 + inputs * entries * 2;
    const nodes = points ** inputs;
    const exchange = (first: number, second: number, length: number): void => {
      const kept = Buffer.from(bytes.subarray(first, first + length));
      bytes.copyWithin(first, second, second + length);
      kept.copy(bytes, second);
    };
    for (let node = 0; node < nodes; node++) exchange(grid + node * outputs * 2, grid + node * outputs * 2 + 2, 2);
    const curves = grid + nodes * outputs * 2;
    exchange(curves, curves + rows * 2, rows * 2);
  }
  return new Uint8Array(bytes);
}

test('what has no inks is separated for the press that the kit is printed on, and for no other', async () => {
  const yaml = 'colours: { block: "#F2B8A0", own: { rgb: "#0B3B45", spot: HKS 57 K } }';
  const inks = async (icc: Uint8Array) => {
    const { value } = await themeOn('theme.yaml', {}, yaml, icc);
    return [value?.colours.block.cmyk, value?.colours.own.cmyk];
  };
  expect(await inks(press.icc)).toEqual([
    [2, 29, 32, 9],
    [75, 34, 33, 70],
  ]);
  expect(await inks(otherPress())).toEqual([
    [29, 2, 32, 9],
    [34, 75, 33, 70],
  ]);
});

test('a theme of one’s own can be printed in the house too', async () => {
  const kit = doors(['1'], 'theme: theme.yaml\n');
  const root = kitFolder(kit, { 'theme.yaml': 'colours: { block: "#F2B8A0" }\n' });
  const { status, report } = await reported([
    'build',
    join(root, 'kit'),
    '--out',
    join(root, 'out'),
    '--press',
    'office',
  ]);
  expect([status, codesOf(report, 'error')]).toEqual([0, []]);
});

test('inks beyond the limit stop a build once, at their place in the theme', async () => {
  const root = kitFolder(doors(['1', '2', '3'], 'theme: theme.yaml\n'), {
    'theme.yaml': 'colours:\n  block:\n    rgb: "#FFFFFF"\n    cmyk: [90, 80, 80, 100]\n',
  });
  const { status, report } = await reported(['build', join(root, 'kit'), '--out', join(root, 'out')]);
  expect(status).toBe(1);
  const found = report.diagnostics.filter(({ code }) => code === 'colour/too-much-ink');
  expect(found.map(({ place, count }) => [place?.file, place?.line, count])).toEqual([['theme.yaml', 3, undefined]]);
});

test('no ink of a theme is called like a plate of the press', async () => {
  const { value, diagnostics } = await themeOn(
    'theme.yaml',
    {},
    'colours: { own: { rgb: "#000000", spot: cutcontour } }',
  );
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([
    undefined,
    expect.arrayContaining(['colour/bad-spot']),
  ]);
});
