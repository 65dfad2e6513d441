import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';

import { fileKind } from '../../../src/kit/table/file-kind.js';
import { readXlsx } from '../../../src/kit/table/read-xlsx.js';
import { latin1, sheetRows, utf8, workbook, zip } from './builders.js';

type Rows = Parameters<typeof sheetRows>[0];

async function read(
  rows: Rows,
  more: { formats?: readonly string[]; merges?: readonly string[]; strings?: readonly string[] } = {},
) {
  const { merges = [], ...parts } = more;
  const { value } = await readXlsx(
    workbook({ sheets: [{ name: 'Räume', rows: sheetRows(rows), merges }], ...parts }),
    'rooms.xlsx',
  );
  return value?.rows ?? [];
}

const firstCell = async (cell: Rows[number][number], ...formats: string[]) =>
  (await read([[cell]], { formats }))[0]?.cells[0];

describe('a number is shown through its number format', () => {
  test.each([
    [2.1, '0.00', '2.10'],
    [7, '000', '007'],
    [7, '00000', '00007'],
    [7, '0', '7'],
    [2.1, '@', '2.1'],
    [2.1, '"B "0.00', 'B 2.10'],
    [2.1, 'B\\ 0.00', 'B 2.10'],
    [114, '0\\.00', '1.14'],
    [2.1, '0.00_ ;-0.00\\ ', '2.10'],
    [2.1, '[$-407]0.00', '2.10'],
    [114, '0"."00', '1.14'],
    [5, '0"."00', '0.05'],
    [12, '"UG-"00', 'UG-12'],
    [2.5, '0.##', '2.5'],
    [12, '00"a"', '12a'],
    [-1.5, '0.00', '-1.50'],
    [2, '"Raum "0;"UG "0', 'Raum 2'],
    [-2, '"Raum "0;"UG "0', 'UG 2'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.25, '0%', '25%'],
  ])('%s as %s is %s', async (value, format, shown) => {
    const cell = await firstCell({ v: value, s: 1 }, format);
    expect([cell?.text, cell?.flaw]).toEqual([shown, undefined]);
  });
});

test('a whole number without a format is fine', async () => {
  expect(await firstCell(114)).toMatchObject({ text: '114' });
  expect((await firstCell(114))?.flaw).toBeUndefined();
});

test('another number without a format may have lost its zeros', async () => {
  expect(await firstCell(2.1)).toMatchObject({ text: '2.1', flaw: { kind: 'number', value: '2.1' } });
});

test('a date is marked, and written as in kit.yaml', async () => {
  expect(await firstCell({ v: 46327, s: 1 }, 'd\\.m\\.yyyy')).toMatchObject({
    text: '2026-11-01',
    flaw: { kind: 'date' },
  });
  expect(await firstCell({ v: 46327, s: 1 }, 'dd. mmm')).toMatchObject({ flaw: { kind: 'date' } });
});

test('text keeps its zeros', async () => {
  expect((await read([['0.01', '007']]))[0]?.cells.map(({ text }) => text)).toEqual(['0.01', '007']);
  expect(await firstCell({ v: 0, t: 's' })).toMatchObject({ text: '' });
  expect((await read([[{ v: 0, t: 's' }]], { strings: ['0.01'] }))[0]?.cells[0]).toMatchObject({ text: '0.01' });
});

describe('a formula', () => {
  test('gives the value that was saved with it', async () => {
    expect(await firstCell({ f: 'A2&"-"&B2', v: 'A-2.14', t: 'str' })).toMatchObject({ text: 'A-2.14' });
    expect(await firstCell({ f: '1+1', v: 2 })).toMatchObject({ text: '2' });
    expect(await firstCell({ f: '21/10', v: 2.1, s: 1 }, '0.00')).toMatchObject({ text: '2.10' });
  });
  test('that was never calculated is marked', async () =>
    expect(await firstCell({ f: 'A2&B2' })).toMatchObject({ text: '', flaw: { kind: 'formula' } }));
  test('with an error is marked', async () =>
    expect(await firstCell({ f: 'A2/0', v: '#REF!', t: 'e' })).toMatchObject({
      flaw: { kind: 'error', value: '#REF!' },
    }));
});

test('cells merged downwards hold for all their rows, which are no rows by themselves', async () => {
  const rows = await read(
    [
      ['Bauamt', '2.01'],
      [null, '2.02'],
      [null, {}],
    ],
    { merges: ['A1:A3'] },
  );
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['Bauamt', 'Bauamt', 'Bauamt']);
  expect(rows.map(({ filled }) => filled)).toEqual([true, true, false]);
});

test('cells merged sideways hold for their first column', async () => {
  const [row] = await read([['Titel', null, 'x']], { merges: ['A1:B1'] });
  expect(row?.cells.map(({ text }) => text)).toEqual(['Titel', '', 'x']);
});

test('a cell knows its sheet, row and column', async () => {
  const rows = await read([['a'], [], [null, null, 'x']]);
  expect(rows[2]?.cells[2]?.place).toEqual({ file: 'rooms.xlsx', sheet: 'Räume', line: 3, column: 3 });
});

describe('the sheet', () => {
  const bytes = workbook({
    sheets: [
      { name: 'Listen', rows: sheetRows([['versteckt']]), hidden: true },
      { name: 'Räume', rows: sheetRows([['a']]) },
      { name: 'Räume alt', rows: sheetRows([['b']]) },
    ],
  });
  const text = async (sheet?: string) =>
    (await readXlsx(bytes, 'rooms.xlsx', sheet === undefined ? {} : { sheet })).value?.rows[0]?.cells[0]?.text;
  test('is the first that can be seen', async () => expect(await text()).toBe('a'));
  test('or the one of the name', async () => expect(await text('Räume alt')).toBe('b'));
  test('of no such name is an error that knows all names', async () =>
    expect((await readXlsx(bytes, 'rooms.xlsx', { sheet: 'Raume' })).diagnostics).toMatchObject([
      { code: 'kit/unknown-sheet', facts: { sheet: 'Raume', known: ['Listen', 'Räume', 'Räume alt'] } },
    ]));
});

test('a workbook that would fill the memory is refused before it is unpacked', async () => {
  const bomb = zip({ 'xl/workbook.xml': 'x' }, 3_000_000_000);
  expect((await readXlsx(bomb, 'rooms.xlsx')).diagnostics).toMatchObject([{ code: 'kit/source-too-large' }]);
  const unbounded = zip({ 'xl/workbook.xml': 'something' }, 0);
  expect((await readXlsx(unbounded, 'rooms.xlsx')).diagnostics).toMatchObject([{ code: 'kit/source-too-large' }]);
});

test('a sheet with a cell in its last corner is refused, not spread out in memory', async () => {
  const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const { diagnostics } = await readXlsx(workbook({ sheets: [{ name: 'a', rows }] }), 'rooms.xlsx');
  expect(diagnostics).toMatchObject([{ code: 'kit/source-damaged' }]);
});

test('an entity declared in the file is not resolved', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&amp;x;&boom;</t></is></c></row>';
  const { value } = await readXlsx(workbook({ sheets: [{ name: 'a', rows }] }), 'rooms.xlsx');
  expect(value?.rows[0]?.cells[0]?.text).toBe('&x;&boom;');
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
  ['cut off at the front', (bytes: Uint8Array) => bytes.subarray(100)],
])('a workbook %s is damaged', async (_, cut) => {
  const bytes = cut(workbook({ sheets: [{ name: 'a', rows: sheetRows([['x']]) }] }));
  expect((await readXlsx(bytes, 'rooms.xlsx')).diagnostics).toMatchObject([{ code: 'kit/source-damaged' }]);
});

describe('a file is known by its content', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['text', utf8('a;b\n')],
    ['text', latin1('ü')],
    ['xlsx', workbook({ sheets: [{ name: 'a', rows: '' }] })],
    ['xlsb', zip({ 'xl/workbook.bin': '' })],
    ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' })],
    ['numbers', zip({ 'Index/Document.iwa': '' })],
    ['zip', zip({ 'a.txt': '' })],
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['pdf', utf8('%PDF-1.7')],
    ['html', utf8('<html><table>')],
  ] as const)('%s', (kind, bytes) => expect(fileKind(bytes)).toBe(kind));
  test('with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'geheim', spinCount: 10 },
    });
    expect(fileKind(bytes)).toBe('encrypted');
  });
});
