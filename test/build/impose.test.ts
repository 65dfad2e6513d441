/** Signs on the sheets of a print shop, by the built program: files, ticket, list of sheets, what is said. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { HEAD, kitFolder } from './kits.js';

const places = (root: string) => ({ kit: join(root, 'kit'), out: join(root, 'out') });

const sign = (id: string, more: Readonly<Record<string, string | number>> = {}): string =>
  `  - ${JSON.stringify({ id, template: 'door-sign', number: id, message: 'rooms.kitchenette', ...more })}\n`;
const kitOf = (sheets: string, ...signs: readonly string[]): string =>
  `${HEAD}sheets:\n${sheets}signs:\n${signs.join('')}`;

const BOARDS = '  - { material: Alu 3 mm, size: [500, 400] }\n';
const MIXED = kitOf(
  BOARDS,
  sign('1', { material: 'Alu 3 mm', quantity: 5 }),
  sign('2', { material: 'Alu 3 mm', size: 'a6', quantity: 3 }),
  sign('3', { material: 'Acryl' }),
);

/** Rows of a list, cells by column. */
function rows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').replace('\ufeff', '').trim().split('\r\n');
  const columns = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [columns[at] ?? '', cell])));
}

const BOARD_FILE = 'press/sheets-alu-3-mm-500x400.pdf';

describe('--impose', () => {
  test('writes the sheets at 1:1, their list, and a ticket that names them; totals stand in the report', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    const { status, report } = await reported(['build', kit, '--out', out, '--impose']);
    expect([status, report.collected]).toEqual([0, ['kit.pdf', BOARD_FILE, 'ticket.pdf']]);
    const pdf = await PDFDocument.load(readFileSync(join(out, BOARD_FILE)), { updateMetadata: false });
    const mm = ({ width, height }: { width: number; height: number }) =>
      [width, height].map((side) => Math.round((side / 72) * 25.4 * 100) / 100);
    for (const page of pdf.getPages()) {
      expect([mm(page.getSize()), mm(page.getTrimBox()), mm(page.getBleedBox())]).toEqual(Array(3).fill([500, 400]));
    }
    const listed = rows(join(out, 'sheets.csv'));
    expect(listed.map(({ file, page, pieces, signs }) => [file, page, pieces, signs])).toEqual([
      [BOARD_FILE, '1', '6', '5 x 1, 1 x 2'],
      [BOARD_FILE, '2', '2', '2 x 2'],
    ]);
    expect(listed).toHaveLength(pdf.getPageCount());
    const digest = sha256(readFileSync(join(out, BOARD_FILE)));
    expect(new Set(listed.map(({ sha256: each }) => each))).toEqual(new Set([digest]));
    expect(report.sheets).toEqual({ count: 2, fill: 0.398 });
    expect(rows(join(out, 'order.csv')).map(({ id, file, page, quantity }) => [id, file, page, quantity])).toEqual([
      ['1', BOARD_FILE, '1', '5'],
      ['2', BOARD_FILE, '1 2', '3'],
      ['3', 'pdf/3.pdf', '1', '1'],
    ]);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.collected?.map(({ path }) => path)).toEqual(['kit.pdf', BOARD_FILE, 'ticket.pdf']);
    expect(codesOf(report, 'info')).toContain('build/sheet-material');
  });

  test('says in one line how many sheets and how full, and where their list is', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    const { stdout, stderr } = await schildwerk(['build', kit, '--out', out, '--impose']);
    expect(stderr).toMatch(/Sheets +2, 39.8 % filled \(sheets.csv\)/);
    expect(stdout).toContain(join(out, 'sheets.csv'));
    const german = await schildwerk(['build', kit, '--out', out, '--impose', '--lang', 'de']);
    expect(german.stderr).toMatch(/Bögen +2, zu 39,8 % belegt \(sheets.csv\)/);
  });

  test('is up to date the second time, and forgets sheets and list when it is not asked for', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    await schildwerk(['build', kit, '--out', out, '--impose']);
    const before = contentsOf(out);
    const again = await schildwerk(['build', kit, '--out', out, '--impose']);
    expect(again.stderr).toContain('Everything is up to date');
    expect(contentsOf(out)).toEqual(before);
    await schildwerk(['build', kit, '--out', out]);
    expect([existsSync(join(out, 'sheets.csv')), existsSync(join(out, BOARD_FILE))]).toEqual([false, false]);
  });

  test('follows the sheets of the kit: another gap is another file', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    await schildwerk(['build', kit, '--out', out, '--impose']);
    const before = contentsOf(out)[BOARD_FILE];
    writeFileSync(join(kit, 'kit.yaml'), MIXED.replace('400] }', '400], gap: 12 }'));
    await schildwerk(['build', kit, '--out', out, '--impose']);
    expect(contentsOf(out)[BOARD_FILE]).not.toBe(before);
  });

  test('of a kit that names no sheets is an error that says what to write', async () => {
    const { kit, out } = places(kitFolder(`${HEAD}signs:\n${sign('1')}`));
    const { status, report } = await reported(['build', kit, '--out', out, '--impose']);
    expect([status, codesOf(report), existsSync(out)]).toEqual([1, ['build/no-sheets'], false]);
    expect(report.diagnostics.find(({ code }) => code === 'build/no-sheets')?.hint).toContain('size: [1500, 1000]');
  });

  test('leaves somebody else’s sheets.csv alone', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    await schildwerk(['build', kit, '--out', out]);
    writeFileSync(join(out, 'sheets.csv'), 'mine');
    const { status, report } = await reported(['build', kit, '--out', out, '--impose']);
    expect([status, codesOf(report)]).toEqual([1, ['build/foreign-file']]);
    expect((await schildwerk(['build', kit, '--out', out, '--jobs', '1'])).status).toBe(0);
    expect(readFileSync(join(out, 'sheets.csv'), 'utf8')).toBe('mine');
  });

  test('without PDF is exit code 2, and so is a misspelled flag', async () => {
    const { kit } = places(kitFolder(MIXED));
    expect((await schildwerk(['build', kit, '--impose', '--format', 'png'])).status).toBe(2);
    const typo = await schildwerk(['build', kit, '--impse']);
    expect([typo.status, typo.stderr.includes('--impose')]).toEqual([2, true]);
  });

  test('gives the same bytes for one worker and for three, made at once or one after the other', async () => {
    const many = kitOf(
      '  - { size: [700, 500] }\n',
      ...Array.from({ length: 40 }, (_, at) =>
        sign(`${at + 1}`, {
          material: at % 2 ? 'Alu' : 'Acryl',
          size: at % 3 ? 'a6' : '150x150',
          quantity: 1 + (at % 4),
        }),
      ),
    );
    const [one, three] = [places(kitFolder(many)), places(kitFolder(many))];
    const flags = ['--impose', '--format', 'pdf'];
    await schildwerk(['build', one.kit, '--out', one.out, '--only', '1', ...flags]);
    await schildwerk(['build', one.kit, '--out', one.out, '--jobs', '1', ...flags]);
    await schildwerk(['build', three.kit, '--out', three.out, '--jobs', '3', ...flags]);
    const files = (out: string) => ({ ...contentsOf(out), 'report.json': '' });
    expect(files(three.out)).toEqual(files(one.out));
  });

  test.skipIf(!judge('pdftotext'))(
    'says at each sheet’s edge which one it is, and nothing inside the signs',
    async () => {
      const { kit, out } = places(kitFolder(MIXED.replace('documents: en', 'documents: de')));
      await schildwerk(['build', kit, '--out', out, '--impose']);
      const text = (...where: string[]): string =>
        execFileSync('pdftotext', ['-r', '254', ...where, join(out, BOARD_FILE), '-'], { encoding: 'utf8' });
      expect(text().match(/^Probe · .*$/gm)).toEqual([
        'Probe · Bogen 1 von 2 · Alu 3 mm · 500 × 400 mm · 100 % drucken · 64 % belegt',
        'Probe · Bogen 2 von 2 · Alu 3 mm · 500 × 400 mm · 100 % drucken · 15,5 % belegt',
      ]);
      // Ten pixels a millimetre: everything down to the margin is signs alone.
      expect(text('-x', '0', '-y', '0', '-W', '5000', '-H', '3850')).not.toContain('Bogen');
    },
  );
});
