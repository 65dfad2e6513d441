import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { judge } from '../support/judges.js';

let kit: DemoKit;
beforeAll(async () => {
  kit = await demoKit();
}, 120_000);

const run = (command: string, words: readonly string[]): string =>
  execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

const pdfs = (): string[] => kit.signs.map((sign) => kit.file(sign, 'pdf'));

test('a door sign is less than 250 KB', () => {
  const doors = kit.signs.filter(({ template }) => template === 'door-sign');
  const heavy = doors.filter((sign) => statSync(kit.file(sign, 'pdf')).size >= 250_000);
  expect(doors.length).toBeGreaterThan(120);
  expect(heavy).toEqual([]);
});

describe('every demo PDF', () => {
  test.skipIf(!judge('qpdf'))(
    'is whole for qpdf and holds no colour but DeviceCMYK',
    () => {
      for (const file of pdfs()) {
        expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
        const opened = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 1 << 28 });
        const text = opened.toString('latin1');
        expect(text).not.toMatch(/\/Device(RGB|Gray)\b|\/(Cal|ICCBased)\w*\b/);
        expect(text).not.toMatch(/^[\d. ]+ (rg|RG|g|G)$/m);
        expect(text).toMatch(/^[\d. ]+ k$/m);
      }
    },
    120_000,
  );

  test.skipIf(!judge('pdffonts'))(
    'has all its fonts embedded, each with its characters',
    () => {
      for (const file of pdfs()) {
        const rows = run('pdffonts', [file]).trim().split('\n').slice(2);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes\s+\w+\s+yes/);
      }
    },
    120_000,
  );
});

test.skipIf(!judge('gs'))(
  'text of a door prints with the black plate alone',
  async () => {
    const sign = kit.signs.find(({ id, variant }) => id === 'A-1.01' && variant === 'standard');
    if (sign === undefined) throw new Error('The demo kit has lost its door in seven languages.');
    const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
    try {
      const out = join(folder, 'plate.tif');
      run('gs', [
        '-q',
        '-dNOPAUSE',
        '-dBATCH',
        '-sDEVICE=tiffsep',
        '-r100',
        `-sOutputFile=${out}`,
        kit.file(sign, 'pdf'),
      ]);
      const plates = Object.fromEntries(
        readdirSync(folder).map((name) => [/\((\w+)\)/.exec(name)?.[1] ?? 'all', name]),
      );
      const inkOf = async (plate: string): Promise<number> => {
        const image = sharp(readFileSync(join(folder, plates[plate] ?? '')));
        const { width, height } = await image.metadata();
        // Below the head there is nothing but text.
        const top = Math.round(height * 0.45);
        const words = image.extract({ left: 0, top, width, height: height - top }).greyscale();
        const { data } = await words.raw().toBuffer({ resolveWithObject: true });
        return data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
      };
      expect(await inkOf('Black')).toBeGreaterThan(1000);
      for (const plate of ['Cyan', 'Magenta', 'Yellow']) expect(await inkOf(plate)).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
