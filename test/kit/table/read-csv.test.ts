import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCsv } from '../../../src/kit/table/read-csv.js';
import { tokeniseCsv } from '../../../src/kit/table/tokenise-csv.js';
import { latin1, utf8, utf16 } from './builders.js';

const read = (text: string | Uint8Array) => {
  const { value, diagnostics } = readCsv(typeof text === 'string' ? utf8(text) : text, 'rooms.csv');
  return {
    cells: value?.rows.map(({ cells }) => cells.map((cell) => cell.text)),
    delimiter: value?.delimiter,
    diagnostics,
  };
};

describe('the delimiter is found', () => {
  test.each([
    ['in a file of two lines', 'Raum;Name\r\n2.14;Müller\r\n', ';'],
    ['though names hold commas', 'Raum;Name\n2.14;Müller, Anna\n2.15;Öz, Cem\n', ';'],
    ['though even the header holds as many commas', 'Raum;Name, Vorname\n2.14;Müller, Anna\n', ';'],
    ['though every number has a decimal comma', 'Fläche;Höhe\n12,5;2,5\n8,25;2,5\n', ';'],
    ['though cells hold semicolons', 'Raum,Personen\n2.14,Müller; Öz\n2.15,Kurz\n', ','],
    ['though quoted cells hold other delimiters', 'Raum,"Personen; mit Titel"\n2.14,"a;b;c"\n', ','],
    ['tabs', 'Raum\tName\n2.14\tMüller, Anna; Öz\n', '\t'],
    ['though the header ends in empty fields', 'Raum;Name;;\n2.14;Müller, A.;;\n', ';'],
    ['as Excel tells it', 'sep=,\r\nRaum,a;b;c\r\n1,2;3;4\r\n', ','],
  ])('%s', (_, text, delimiter) => expect(read(text).delimiter).toBe(delimiter));

  test('by the columns that the kit asks for, where the file leaves a doubt', () => {
    const text = 'Raum,Name; Titel\n2.14,Müller; Dr.\n';
    expect(readCsv(utf8(text), 'rooms.csv', { header: true, columns: ['Raum'] }).value?.delimiter).toBe(',');
  });

  test('below a title that holds commas', () => {
    const text = 'Raumliste, Stand November, Entwurf\nRaum;Name\n2.14;Müller\n';
    expect(readCsv(utf8(text), 'rooms.csv', { header: 2, columns: [] }).value?.delimiter).toBe(';');
  });

  test('without a header', () => {
    const text = '2.14;Müller, Anna;1,5\n2.15;Öz;1\n2.16;;2\n';
    expect(readCsv(utf8(text), 'rooms.csv', { header: false, columns: [] }).value?.delimiter).toBe(';');
  });
});

test('line breaks and doubled quotes in a quoted cell stay in the cell', () => {
  expect(read('a;b\r\n"x\r\ny";"sagt ""hallo"""\r\n').cells).toEqual([
    ['a', 'b'],
    ['x\r\ny', 'sagt "hallo"'],
  ]);
});

test('a cell knows its line and column, below a cell of two lines too', () => {
  const { value } = readCsv(utf8('a;b\r\n"x\r\ny";12\r\n3;4\r\n'), 'rooms.csv');
  expect(value?.rows.map(({ cells }) => cells.map(({ place }) => [place.line, place.column]))).toEqual([
    [
      [1, 1],
      [1, 3],
    ],
    [
      [2, 1],
      [3, 4],
    ],
    [
      [4, 1],
      [4, 3],
    ],
  ]);
});

test('a quote in the middle of a cell is a quote', () => {
  expect(read('a;b\nRohr 5";x\n').cells?.[1]).toEqual(['Rohr 5"', 'x']);
});

test('spaces around a quoted cell are not part of it', () => {
  expect(read('a, b\n1, "x, y" \n').cells?.[1]).toEqual(['1', 'x, y']);
});

test('a quote that is never closed is named where it opens', () => {
  const { diagnostics } = read('a;b\n1;2\n3;"offen\n4;5\n');
  expect(diagnostics).toMatchObject([{ code: 'kit/quote-not-closed', place: { line: 3, column: 3 } }]);
});

test('every text behind a closing quote is named, not only the first', () => {
  const { diagnostics } = read('a;b\n1;"x"y\n2;3\n4;"x" z\n');
  expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ['kit/text-after-quote', 2, 3],
    ['kit/text-after-quote', 4, 3],
  ]);
});

test('umlauts of a DOS file are noticed, with the place of the first', () => {
  const { diagnostics } = read(Uint8Array.from([...latin1('Raum;Name\n1;M'), 0x81, ...latin1('ller\n2;B'), 0x81]));
  expect(diagnostics).toMatchObject([
    {
      code: 'kit/unreadable-character',
      count: 2,
      facts: { code: '0081', encoding: 'Windows-1252' },
      place: { line: 2, column: 4 },
    },
  ]);
});

test('a file of two encodings is noticed', () => {
  const { diagnostics } = read(Uint8Array.from([...latin1('Büro;Straße\n'), ...utf8('1;Müller\n')]));
  expect(diagnostics).toMatchObject([
    { code: 'kit/mixed-encoding', severity: 'warning', place: { line: 2, column: 4 } },
  ]);
});

test('a last line without a line break counts, an empty one gives no cells of its own', () => {
  expect(read('a;b\n1;2').cells).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(read('a;b\n1;').cells).toEqual([
    ['a', 'b'],
    ['1', ''],
  ]);
  expect(readCsv(utf8('a;b\n\n;\n1;2\n'), 'x').value?.rows.map(({ filled }) => filled)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

const DIALECTS = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  quoteAll: fc.boolean(),
  lastBreak: fc.boolean(),
});
type Dialect = typeof DIALECTS extends fc.Arbitrary<infer T> ? T : never;

function write(
  rows: readonly (readonly string[])[],
  { delimiter, newline, encoding, quoteAll, lastBreak }: Dialect,
): Uint8Array {
  const quote = (cell: string): string =>
    quoteAll || cell.includes(delimiter) || /["\r\n]|^ /.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = rows.map((row) => row.map(quote).join(delimiter)).join(newline) + (lastBreak ? newline : '');
  if (encoding === 'utf-16le') return utf16(text, 'le');
  if (encoding === 'utf-16be') return utf16(text, 'be');
  if (encoding === 'windows-1252') return latin1(text);
  return utf8(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

const western = fc.constantFrom(...'abzÄöüß019.,;|\t "\'\r\n&@éñ-–'.replace('–', ''));
const anything = fc.oneof(
  { weight: 3, arbitrary: western },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

test('any table comes back as it was, whatever the dialect and the encoding', () => {
  const table = (unit: fc.Arbitrary<string>) =>
    fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.tuple(
        fc.uniqueArray(
          fc
            .string({ unit: fc.constantFrom(...'abcÄö 123'), minLength: 1, maxLength: 6 })
            .filter((name) => name.trim() === name),
          { minLength: width, maxLength: width },
        ),
        fc.array(
          fc.array(
            fc.array(unit, { maxLength: 8 }).map((units) => units.join('')),
            { minLength: width, maxLength: width },
          ),
          { minLength: 1, maxLength: 6 },
        ),
      ),
    );
  const given = DIALECTS.chain((dialect) =>
    fc.tuple(fc.constant(dialect), table(dialect.encoding === 'windows-1252' ? western : anything)),
  );
  fc.assert(
    fc.property(given, ([dialect, [header, body]]) => {
      const rows = [header, ...body];
      const { cells, delimiter } = read(write(rows, dialect));
      expect(delimiter).toBe(dialect.delimiter);
      expect(cells).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('well-formed CSV means to us what it means to csv-parse', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'ü', ';', ',', '"', '\n', '\r\n', ' x'), { maxLength: 5 })
    .map((units) => units.join(''));
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ','), (given, delimiter) => {
      const text = given
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n');
      const theirs = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\n' });
      expect(tokeniseCsv(text, { delimiter }).map((record) => record.map((field) => field.text))).toEqual(theirs);
    }),
  );
});
