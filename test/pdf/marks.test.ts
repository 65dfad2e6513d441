/** Marks in the press file: on every plate, outside the sign, and nothing to anybody who is read to. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { rectangle as outlineOf } from '../../src/base/outline.js';
import type { PressRules } from '../../src/base/press.js';
import type { Page } from '../../src/display/item.js';
import { findings, generic, told } from '../preflight/files.js';
import { heading, page, paragraph, rectangle, textLine } from '../support/display.js';
import { temporaryFolder } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { latin1, onFiles, pressFile } from '../support/pdf.js';
import { pressRules } from '../support/press.js';
import { separations } from '../support/separations.js';

const hks: Colour = { rgb: [0, 84, 160], cmyk: [100, 60, 0, 0], spot: { name: 'HKS 43 K', tint: 100 } };
const sign = page(60, 40, [
  rectangle(-3, -3, 66, 23, hks),
  heading('de', textLine('Bad', { x: 20, y: 34, size: 10 })),
  paragraph('en', textLine('Bath', { language: 'en', x: 20, y: 38, size: 6 })),
]);
const spots = pressRules({ spotColours: true });

/** Two named inks, one of them as tints alone, and plates for which nobody has an ink on the press. */
const manyInks: Page = {
  ...page(60, 40, [
    rectangle(-3, -3, 66, 23, hks),
    rectangle(10, 24, 9, 9, { rgb: [255, 220, 180], cmyk: [0, 20, 28, 0], spot: { name: 'HKS 6 K', tint: 40 } }),
    rectangle(30, 24, 9, 9, { rgb: [128, 170, 208], cmyk: [50, 30, 0, 0], spot: { name: 'HKS 43 K', tint: 50 } }),
  ]),
  plates: [
    { process: 'white', shapes: [{ outline: outlineOf({ x: -3, y: -3, width: 66, height: 23 }), paint: 'fill' }] },
    { process: 'cut', shapes: [{ outline: outlineOf({ x: 0, y: 0, width: 60, height: 40 }), paint: 'stroke' }] },
  ],
};
const platesOf = (standard: PressRules['standard']): PressRules =>
  pressRules({
    standard,
    spotColours: true,
    spots: {
      white: { name: 'White', cmyk: [20, 0, 0, 0], weight: 0.25, overprint: true },
      cut: { name: 'CutContour', cmyk: [0, 100, 0, 0], weight: 0.25, overprint: true },
    },
  });

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

describe.each(['x4', 'x3', 'x1a'] as const)('patches of named inks in a file of %s', (standard) => {
  const made = (marks: 'none' | 'full', shortProfile: boolean) =>
    pressFile(manyInks, { marks, press: platesOf(standard), pretty: true, shortProfile });
  /** What the file says an ink is: its name, the space that stands for it, and the process inks at full strength. */
  const inksOf = async (marks: 'none' | 'full'): Promise<string[]> => {
    const file = latin1(await made(marks, true));
    return [...file.matchAll(/\[ \/Separation (\/\S+) (\/\S+) (\d+) 0 R \]/g)]
      .filter(([, name]) => name !== '/All')
      .map(([, name, space, ref]) => {
        const tints = new RegExp(`\n${ref} 0 obj\n<<[^>]*/C1 (\\[[^\\]]*\\])`).exec(file)?.[1];
        return `${name} ${space} ${tints}`;
      })
      .sort();
  };

  test('are painted in the very inks of the sign: no name is there twice, and none looks otherwise than without marks', async () => {
    expect(await inksOf('full')).toEqual(await inksOf('none'));
    expect(await inksOf('full')).toEqual([
      '/CutContour /DeviceCMYK [ 0 1 0 0 ]',
      '/HKS#2043#20K /DeviceCMYK [ 1 0.6 0 0 ]',
      '/HKS#206#20K /DeviceCMYK [ 0 0.5 0.7 0 ]',
      '/White /DeviceCMYK [ 0.2 0 0 0 ]',
    ]);
  });

  test('are nothing that preflight objects to', async () => {
    const limits = { ...generic, standard, safety: 0 };
    const told = findings(await made('full', false), limits);
    const [names] = told.flatMap((each) => (each.code === 'preflight/spots' ? [each.facts.names] : []));
    expect([...(names ?? [])].sort()).toEqual(['CutContour', 'HKS 43 K', 'HKS 6 K', 'White']);
    expect(told.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.runIf(judge('gs'))(
    'are full ink on their own plate and nothing on others, as Ghostscript separates them',
    async () => {
      const ink = await separations(await made('full', false));
      // The middle of the medium is at 40 mm, patches of 4 mm stand in its lower strip: HKS 43 K first, to the right.
      const [right, left] = [40 + 2.5 + 2 + 4.5 * 4, 40 - 2.5 - 2 - 4.5 * 4];
      expect(ink(right, 56.5)).toEqual({ 'HKS 43 K': 100 });
      expect(ink(left, 56.5)).toEqual({ 'HKS 6 K': 100 });
      // White, cut and what is beyond the patches.
      expect(ink(right + 4, 56.5)).toEqual({});
      expect(ink(left - 4, 56.5)).toEqual({});
      expect(ink(40, 20)).toEqual({ 'HKS 43 K': 100, White: 100 });
    },
  );
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
