/** Marks in the press file: on every plate, outside the sign, and nothing to anybody who is read to. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { findings, generic, told } from '../preflight/files.js';
import { heading, page, paragraph, rectangle, textLine } from '../support/display.js';
import { temporaryFolder } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { latin1, onFiles, pressFile } from '../support/pdf.js';
import { pressRules } from '../support/press.js';

const hks: Colour = { rgb: [0, 84, 160], cmyk: [100, 60, 0, 0], spot: { name: 'HKS 43 K', tint: 100 } };
const sign = page(60, 40, [
  rectangle(-3, -3, 66, 23, hks),
  heading('de', textLine('Bad', { x: 20, y: 34, size: 10 })),
  paragraph('en', textLine('Bath', { language: 'en', x: 20, y: 38, size: 6 })),
]);
const spots = pressRules({ spotColours: true });

test('the same is read to people with marks and without', async () => {
  const tree = async (marks: 'none' | 'full') =>
    latin1(await pressFile(sign, { pretty: true, shortProfile: true, marks }))
      .match(/\/S \/\w+|\/Lang \(\w+\)/g)
      ?.filter((entry) => !entry.startsWith('/S /GTS'));
  expect(await tree('full')).toEqual(await tree('none'));
});

test('a sheet with marks has a larger medium, and the same bleed and trim', async () => {
  const file = latin1(await pressFile(sign, { pretty: true, shortProfile: true, marks: 'crop' }));
  expect(file).toContain('/MediaBox [ 0 0 226.772 170.079 ]');
  expect(file).toContain('/BleedBox [ 19.843 19.843 206.929 150.236 ]');
  expect(file).toContain('/TrimBox [ 28.346 28.346 198.425 141.732 ]');
  expect(file).toContain('19.843 19.843 187.087 130.394 re W n');
});

test('the registration colour is kept where spot colours are not', async () => {
  const file = latin1(await pressFile(sign, { pretty: true, shortProfile: true, marks: 'crop' }));
  expect(file).toMatch(/\/Separation \/All \/DeviceCMYK/);
  expect(file).not.toContain('HKS');
});

test('preflight has nothing against them: they are not on the sign', async () => {
  for (const marks of ['crop', 'full'] as const) {
    const found = told(findings(await pressFile(sign, { marks }), { ...generic, safety: 0 }));
    expect(found.filter((each) => !each.startsWith('info'))).toEqual([]);
  }
});

describe.runIf(judge('gs'))('Ghostscript', () => {
  test('puts crop marks and targets on every plate, spot inks too, and each patch on its own', async () => {
    const plates = await separated(await pressFile(sign, { marks: 'full', press: spots }));
    expect([...plates.keys()].sort()).toEqual(['Black', 'Cyan', 'HKS 43 K', 'Magenta', 'Yellow']);
    for (const inked of plates.values()) {
      // The crop mark on the left of the upper trim edge, and the upper target's arm.
      expect(inked(3, 10)).toBe(true);
      expect(inked(40, 2)).toBe(true);
      expect(inked(3, 20)).toBe(false);
    }
    const patch = (name: string): readonly boolean[] =>
      [0, 1, 2, 3].map((index) => plates.get(name)?.(40 - 2.5 - 2 - 4 * (3.5 - index), 56.5) ?? false);
    expect(['Cyan', 'Magenta', 'Yellow', 'Black'].map(patch)).toEqual([
      [true, false, false, false],
      [false, true, false, false],
      [false, false, true, false],
      [false, false, false, true],
    ]);
  }, 60_000);
});

const DPI = 600;

/** Each plate as a question: is there ink at this place, in mm from the medium's upper left corner? */
async function separated(pdf: Uint8Array): Promise<Map<string, (x: number, y: number) => boolean>> {
  const folder = temporaryFolder();
  onFiles([pdf], ([path = '']) => {
    const options = ['-q', '-dNOPAUSE', '-dBATCH', `-r${DPI}`, '-sDEVICE=tiffsep', '-o', join(folder, 'p%d.tif'), path];
    const { status, stderr } = spawnSync('gs', options, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });
  const plates = new Map<string, (x: number, y: number) => boolean>();
  for (const file of readdirSync(folder)) {
    const name = /^p1\((.*)\)\.tif$/.exec(file)?.[1];
    if (name === undefined) continue;
    const { data, info } = await sharp(join(folder, file)).greyscale().raw().toBuffer({ resolveWithObject: true });
    const pixel = (mm: number): number => Math.floor((mm * DPI) / 25.4);
    plates.set(name, (x, y) => (data[pixel(y) * info.width + pixel(x)] ?? 255) < 128);
  }
  return plates;
}
