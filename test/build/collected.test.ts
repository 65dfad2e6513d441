/** Files that show many signs: kit.pdf, press files by group, sheets for the house printer. By the built program. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

const places = (root: string) => ({ kit: join(root, 'kit'), out: join(root, 'out') });

const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;

const collectedIn = (out: string): string[] =>
  Object.keys(contentsOf(out)).filter((path) => path.startsWith('press/') || path.startsWith('kit'));

const pagesIn = async (file: string): Promise<{ count: number; size: string }> => {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const { width, height } = pdf.getPage(0).getSize();
  return { count: pdf.getPageCount(), size: [width, height].map((side) => Math.round((side / 72) * 25.4)).join('x') };
};

/** Rows of the ticket, cells by column. */
function ticket(out: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(join(out, 'order.csv'), 'utf8').replace('\ufeff', '').trim().split('\r\n');
  const columns = head.split(';');
  return rows.map((row) => Object.fromEntries(row.split(';').map((cell, at) => [columns[at] ?? '', cell])));
}

const sign = (id: string, more: Readonly<Record<string, string | number>> = {}): string => {
  const fields = { id, template: 'door-sign', number: id, message: 'rooms.kitchenette', ...more };
  return `  - ${JSON.stringify(fields)}\n`;
};
const kitOf = (...signs: readonly string[]): string => `${HEAD}signs:\n${signs.join('')}`;

/** Two materials, two sizes, two forms each of the first. */
const MIXED = kitOf(
  sign('1', { material: 'Alu 3 mm', quantity: 3 }),
  sign('2', { material: 'Alu 3 mm', size: 'a6' }),
  sign('3', { material: 'Acryl' }),
  sign('4', { material: 'Acryl' }),
);

describe('kit.pdf', () => {
  test('shows every sign of the kit as it will hang, and follows it', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2', '3'])));
    const { report } = await reported(['build', kit, '--out', out]);
    expect(report.collected).toEqual(['kit.pdf', 'ticket.pdf']);
    expect(await pagesIn(join(out, 'kit.pdf'))).toEqual({ count: 3, size: '150x150' });
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']));
    await schildwerk(['build', kit, '--out', out]);
    expect(await pagesIn(join(out, 'kit.pdf'))).toMatchObject({ count: 2 });
  });

  test('is made once: what has not changed is left as it is, what was lost or spoiled is made again', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    const before = contentsOf(out);
    const again = await schildwerk(['build', kit, '--out', out]);
    expect(again.stderr).toContain('Everything is up to date');
    expect(contentsOf(out)).toEqual(before);
    rmSync(join(out, 'kit.pdf'));
    await schildwerk(['build', kit, '--out', out]);
    expect(contentsOf(out)['kit.pdf']).toBe(before['kit.pdf']);
    writeFileSync(join(out, 'kit.pdf'), 'scribbled over');
    await schildwerk(['build', kit, '--out', out]);
    expect(contentsOf(out)['kit.pdf']).toBe(before['kit.pdf']);
  });

  test('stands in the manifest with its digest', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out]);
    const [file] = manifestIn(out).collected ?? [];
    const content = readFileSync(join(out, 'kit.pdf'));
    expect(file).toMatchObject({ path: 'kit.pdf', bytes: content.length, sha256: sha256(content) });
  });

  test('of somebody else is not overwritten', async () => {
    const { kit, out } = places(kitFolder(doors(['1']), {}));
    await schildwerk(['build', kit, '--out', out, '--format', 'png']);
    writeFileSync(join(out, 'kit.pdf'), 'mine');
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report)]).toEqual([1, ['build/foreign-file']]);
    expect(readFileSync(join(out, 'kit.pdf'), 'utf8')).toBe('mine');
  });

  test('leaves out what failed, under --keep-going', async () => {
    const long = sign('9', { message: 'Ein sehr langes Wort: '.repeat(40) });
    const { kit, out } = places(kitFolder(kitOf(sign('1'), long, sign('2'))));
    const { status } = await reported(['build', kit, '--out', out, '--keep-going']);
    expect(status).toBe(1);
    expect(await pagesIn(join(out, 'kit.pdf'))).toMatchObject({ count: 2 });
  });

  test('of a selection holds that alone, says so, and comes back whole with the next build', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2', '3'])));
    await schildwerk(['build', kit, '--out', out]);
    const whole = contentsOf(out)['kit.pdf'];
    await schildwerk(['build', kit, '--out', out, '--only', 'A-2']);
    const pdf = await PDFDocument.load(readFileSync(join(out, 'kit.pdf')), { updateMetadata: false });
    expect([pdf.getPageCount(), pdf.getTitle()]).toEqual([1, 'Probe · Selection: 1 of 3 signs']);
    expect(Object.keys(contentsOf(join(out, 'pdf')))).toHaveLength(3);
    await schildwerk(['build', kit, '--out', out]);
    expect(contentsOf(out)['kit.pdf']).toBe(whole);
  });

  test('stays while it is true when pictures alone are asked for, and goes when it is not', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    await schildwerk(['build', kit, '--out', out, '--format', 'png']);
    expect(collectedIn(out)).toEqual(['kit.pdf']);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1']));
    await schildwerk(['build', kit, '--out', out, '--format', 'png']);
    expect(collectedIn(out)).toEqual([]);
  });
});

describe('--group', () => {
  test('makes one file for all signs that agree, and the ticket names it and the page', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    await schildwerk(['build', kit, '--out', out, '--group', 'material,size']);
    expect(collectedIn(out)).toEqual([
      'kit.pdf',
      'press/acryl-150x150.pdf',
      'press/alu-3-mm-148x105.pdf',
      'press/alu-3-mm-150x150.pdf',
    ]);
    expect(await pagesIn(join(out, 'press/acryl-150x150.pdf'))).toEqual({ count: 2, size: '156x156' });
    const rows = ticket(out).map(({ id, file, page, quantity, sides, plates }) => [
      id,
      file,
      page,
      quantity,
      sides,
      plates,
    ]);
    expect(rows).toEqual([
      ['1', 'press/alu-3-mm-150x150.pdf', '1', '3', '1', 'CMYK'],
      ['2', 'press/alu-3-mm-148x105.pdf', '1', '1', '1', 'CMYK'],
      ['3', 'press/acryl-150x150.pdf', '1', '1', '1', 'CMYK'],
      ['4', 'press/acryl-150x150.pdf', '2', '1', '1', 'CMYK'],
    ]);
    for (const { file = '', sha256: digest } of ticket(out)) expect(sha256(readFileSync(join(out, file)))).toBe(digest);
  });

  test('names the fields in the order given, and forgets the files of another grouping', async () => {
    const { kit, out } = places(kitFolder(MIXED));
    await schildwerk(['build', kit, '--out', out, '--group', 'material']);
    expect(collectedIn(out)).toEqual(['kit.pdf', 'press/acryl.pdf', 'press/alu-3-mm.pdf']);
    await schildwerk(['build', kit, '--out', out, '--group', 'size,material']);
    expect(collectedIn(out)).toEqual([
      'kit.pdf',
      'press/148x105-alu-3-mm.pdf',
      'press/150x150-acryl.pdf',
      'press/150x150-alu-3-mm.pdf',
    ]);
    await schildwerk(['build', kit, '--out', out]);
    expect(collectedIn(out)).toEqual(['kit.pdf']);
    expect(ticket(out)[0]?.file).toBe('pdf/1.pdf');
  });

  test('keeps materials apart that would share a file name', async () => {
    const alike = kitOf(sign('1', { material: 'Alu 3 mm' }), sign('2', { material: 'Alu-3-mm' }));
    const { kit, out } = places(kitFolder(alike));
    await schildwerk(['build', kit, '--out', out, '--group', 'material']);
    const files = ticket(out).map(({ file = '' }) => file);
    expect(new Set(files).size).toBe(2);
    for (const file of files) expect(file).toMatch(/^press\/alu-3-mm-[0-9a-f]{6}\.pdf$/);
  });

  test('of a field that does not exist, or without PDF, is exit code 2', async () => {
    const { kit } = places(kitFolder(MIXED));
    const wrong = await schildwerk(['build', kit, '--group', 'materail,size']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('Did you mean "material"?');
    expect((await schildwerk(['build', kit, '--group', 'size', '--format', 'png'])).status).toBe(2);
  });
});

describe('--press office', () => {
  test('puts signs on A4 as often as they are wanted; the ticket names sheet and plates', async () => {
    const { kit, out } = places(kitFolder(kitOf(sign('1', { size: 'a6', quantity: 3 }), sign('2'))));
    await schildwerk(['build', kit, '--out', out, '--press', 'office']);
    expect(collectedIn(out)).toEqual(['kit.pdf', 'press/office-a4.pdf']);
    // One door of 150 x 150, then two and one of A6.
    expect(await pagesIn(join(out, 'press/office-a4.pdf'))).toEqual({ count: 3, size: '210x297' });
    const rows = ticket(out).map(({ id, file, page, bleed_mm, plates }) => [id, file, page, bleed_mm, plates]);
    expect(rows).toEqual([
      ['1', 'press/office-a4.pdf', '2 3', '0', 'RGB'],
      ['2', 'press/office-a4.pdf', '1', '0', 'RGB'],
    ]);
    expect(await pagesIn(join(out, 'pdf/2.pdf'))).toEqual({ count: 1, size: '150x150' });
  });

  test('tells of signs that A4 has no room for, and puts them on A3 or a sheet of their own', async () => {
    const destinations = '[{ message: places.lift, arrow: up }, { message: places.exit, arrow: left }]';
    const large = (id: string, width: number, height: number): string =>
      `  - { id: ${id}, template: direction-sign, size: [${width}, ${height}], distance: 1, destinations: ${destinations} }\n`;
    const { kit, out } = places(kitFolder(kitOf(large('a3', 270, 250), large('big', 600, 300), large('a4', 297, 210))));
    const { status, report } = await reported(['build', kit, '--out', out, '--press', 'office']);
    expect(status).toBe(0);
    expect(collectedIn(out)).toEqual([
      'kit.pdf',
      'press/office-600x300.pdf',
      'press/office-a3.pdf',
      'press/office-a4.pdf',
    ]);
    const told = report.diagnostics.filter(({ code }) => code === 'build/sheet-too-small').map(({ facts }) => facts);
    expect(told).toEqual([
      { signs: 1, width: 270, height: 250, sheet: 'A4', larger: 'A3' },
      { signs: 1, width: 600, height: 300, sheet: 'A4' },
    ]);
    // A sign of exactly A4 is the sheet.
    expect(await pagesIn(join(out, 'press/office-a4.pdf'))).toEqual({ count: 1, size: '297x210' });
  });

  test('stands in the kit as well, and a flag says otherwise for one build', async () => {
    const office = doors(['1'], 'press: office\n');
    const { kit, out } = places(kitFolder(office));
    await schildwerk(['build', kit, '--out', out]);
    expect(collectedIn(out)).toEqual(['kit.pdf', 'press/office-a4.pdf']);
    await schildwerk(['build', kit, '--out', out, '--press', 'generic-x4']);
    expect(collectedIn(out)).toEqual(['kit.pdf']);
    expect(ticket(out)[0]).toMatchObject({ bleed_mm: '3', plates: 'CMYK' });
  });

  test('captions and the kit’s name may be in any script, and letters that no font has stop nothing', async () => {
    const ids = [sign('غرفة-3', { number: '3' }), sign('房间-1', { number: '1' }), sign('raum😀2', { number: '2' })];
    const { kit, out } = places(kitFolder(kitOf(...ids).replace('name: Probe', 'name: 县政府 🏛')));
    const { status } = await schildwerk(['build', kit, '--out', out, '--press', 'office']);
    expect(status).toBe(0);
    if (!judge('pdftotext')) return;
    const text = execFileSync('pdftotext', [join(out, 'press/office-a4.pdf'), '-'], { encoding: 'utf8' });
    const said = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    for (const caption of ['房间-1 · 150 × 150 mm', 'raum-2 · 150 × 150 mm', 'Sheet 1 of 3'])
      expect(said).toContain(caption);
    // The numbers after an Arabic name stay in their order.
    expect(said.match(/150 × 150 mm/g)).toHaveLength(3);
    expect(said).toContain('غرفة');
  });

  test('with a group has a file for each, so that every floor has its own pile', async () => {
    const floors = kitOf(sign('1', { building: 'A' }), sign('2', { building: 'B' }));
    const { kit, out } = places(kitFolder(floors));
    await schildwerk(['build', kit, '--out', out, '--press', 'office', '--group', 'building']);
    expect(collectedIn(out)).toEqual(['kit.pdf', 'press/office-a-a4.pdf', 'press/office-b-a4.pdf']);
  });

  test('a profile that does not exist is exit code 2 with the nearest one', async () => {
    const { kit } = places(kitFolder(doors(['1'])));
    const { status, stderr } = await schildwerk(['build', kit, '--press', 'ofice']);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean "office"?');
  });
});

test('collected files are the same bytes for one worker and for three, made at once or one after the other', async () => {
  const many = kitOf(
    ...Array.from({ length: 40 }, (_, at) =>
      sign(`${at + 1}`, { material: at % 2 ? 'Alu' : 'Acryl', size: at % 3 ? 'a6' : '150x150' }),
    ),
  );
  const [one, three] = [places(kitFolder(many)), places(kitFolder(many))];
  const flags = ['--group', 'material', '--press', 'office', '--format', 'pdf'];
  await schildwerk(['build', one.kit, '--out', one.out, '--only', '1', ...flags]);
  await schildwerk(['build', one.kit, '--out', one.out, '--jobs', '1', ...flags]);
  await schildwerk(['build', three.kit, '--out', three.out, '--jobs', '3', ...flags]);
  const files = (out: string) => ({ ...contentsOf(out), 'report.json': '' });
  expect(files(three.out)).toEqual(files(one.out));
});
