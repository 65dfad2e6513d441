import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CODES, explain } from '../../../src/diagnostics/explain.js';
import type { PersonPolicy } from '../../../src/kit/raw-sign.js';
import type { SourceConfig } from '../../../src/kit/source-config.js';
import { decodeText } from '../../../src/kit/table/decode-text.js';
import { readSource } from '../../../src/kit/table/read-source.js';
import { filesOf, sheetRows, source, utf8, workbook } from './builders.js';

const COLUMNS = { id: '{Gebäude}-{Raumnr}', number: 'Raumnr', floor: 'Etage', message: 'Nutzung' } as const;

const read = (content: string | Uint8Array, given: Partial<SourceConfig> = {}, policy: PersonPolicy = 'full') =>
  readSource(source({ columns: COLUMNS, ...given }), filesOf({ [given.file ?? 'rooms.csv']: content }), policy);

const values = async (...args: Parameters<typeof read>) =>
  (await read(...args)).value?.signs.map((sign) => sign.values);
const codes = async (...args: Parameters<typeof read>) => (await read(...args)).diagnostics.map(({ code }) => code);

const HEADER = 'Gebäude;Raumnr;Etage;Nutzung';

describe('a row becomes a sign', () => {
  test('with its leading zeros', async () =>
    expect(await values(`${HEADER}\nA;0.01;EG;Bürgerbüro\n`)).toEqual([
      { id: 'A-0.01', number: '0.01', floor: 'EG', message: 'Bürgerbüro' },
    ]));

  test('without the fields whose cells are empty', async () =>
    expect(await values(`${HEADER}\nA;0.01; ;\n`)).toEqual([{ id: 'A-0.01', number: '0.01' }]));

  test('whose id does without what is missing', async () =>
    expect(await values(`${HEADER}\n;0.01;;\n`)).toEqual([{ id: '0.01', number: '0.01' }]));

  test('with the defaults of its source where it says nothing', async () => {
    const defaults = { template: 'door-sign', floor: 'EG' };
    expect(await values(`${HEADER}\nA;1.01;1. OG;x\nA;0.01;;x\n`, { defaults })).toMatchObject([
      { template: 'door-sign', floor: '1. OG' },
      { template: 'door-sign', floor: 'EG' },
    ]);
  });

  test('that knows the place of every field', async () => {
    const { value } = await read(`${HEADER}\nA;0.01;EG;Büro\n`);
    expect(value?.signs[0]?.place).toEqual({ file: 'rooms.csv', line: 2 });
    expect(value?.signs[0]?.places).toMatchObject({
      id: { line: 2, column: 1 },
      number: { line: 2, column: 3 },
      message: { line: 2, column: 11 },
    });
  });

  test('though hard spaces, line breaks and split letters are in its cells', async () =>
    expect(await values(`${HEADER}\nA;\u00A00.01;EG;"Bu\u0308rger-\r\nbüro"\n`)).toMatchObject([
      { number: '0.01', message: 'Bürger- büro' },
    ]));
});

describe('columns', () => {
  test('are named by position without a header', async () =>
    expect(await values('A;0.01;x\nB;0.02;y\n', { header: false, columns: { id: '{1}-{2}' } })).toEqual([
      { id: 'A-0.01' },
      { id: 'B-0.02' },
    ]));
  test('are named by the row that the kit names', async () =>
    expect(await values(`Raumliste\n\n${HEADER}\nA;0.01;EG;x\n`, { header: 3 })).toHaveLength(1));
  test('that are not there are all reported, where kit.yaml names them', async () => {
    const places = { 'columns.floor': { file: 'kit.yaml', line: 12, column: 9 } };
    const { diagnostics } = await read(`${HEADER}\nA;1;EG;x\n`, {
      columns: { floor: 'Etgae', number: 'Raum' },
      places,
    });
    expect(diagnostics).toMatchObject([
      { code: 'kit/unknown-column', facts: { column: 'Etgae', field: 'floor' }, place: { line: 12 } },
      { code: 'kit/unknown-column', facts: { column: 'Raum' } },
    ]);
    expect(diagnostics[0] && explain(diagnostics[0], 'de').fix).toBe('Meinten Sie „Etage“?');
  });
  test('that are not there break every sign', async () => {
    const { value } = await read(`${HEADER}\nA;1;EG;x\n`, { columns: { ...COLUMNS, unit: 'Amt' } });
    expect(value).toMatchObject({ read: 1, signs: [{ broken: true, values: { number: '1' } }] });
  });
  test('of one name matter only if they are asked for', async () => {
    const text = 'Raumnr;Name;Name\n1;a;b\n';
    expect(await codes(text, { columns: { number: 'Raumnr' } })).toEqual([]);
    const { diagnostics } = await read(text, { columns: { unit: 'Name' } });
    expect(diagnostics).toMatchObject([{ code: 'kit/duplicate-column', facts: { positions: [2, 3] } }]);
  });
  test('give several messages, in their order', async () =>
    expect(await values(`${HEADER}\nA;;EG;x\n`, { columns: { messages: ['Nutzung', 'Raumnr', 'Etage'] } })).toEqual([
      { messages: ['x', 'EG'] },
    ]));
  test('leave the line breaks between several messages in one cell', async () =>
    expect(await values('Text\n"a\r\nb"\n', { columns: { messages: 'Text', unit: 'Text' } })).toEqual([
      { messages: 'a\r\nb', unit: 'a b' },
    ]));
  test('of other fields give the first that is not empty', async () =>
    expect(await values(`${HEADER}\nA;;EG;x\n`, { columns: { unit: ['Raumnr', 'Nutzung'] } })).toEqual([
      { unit: 'x' },
    ]));
});

describe('fields beyond the header', () => {
  test('are fine where they are empty', async () =>
    expect(await codes(`${HEADER}\nA;0.01;EG;x;;;\nA;0.02;EG;x;\n`)).toEqual([]));
  test('are an error where they are not, for every such row', async () => {
    const { value, diagnostics } = await read(`${HEADER};\nA;0.01;EG;x;y\nA;0.02;EG;x\nA;0.03;EG;x;;z\n`);
    expect(diagnostics).toMatchObject([
      { code: 'kit/too-many-fields', facts: { fields: 5, columns: 4 }, place: { line: 2, column: 13 } },
      { code: 'kit/too-many-fields', facts: { fields: 6 }, place: { line: 4, column: 14 } },
    ]);
    expect(value).toMatchObject({ read: 3, failed: 2 });
    expect(value?.signs).toHaveLength(1);
  });
  test('are remarks in a workbook', async () => {
    const rows = sheetRows([['Raumnr'], ['0.01', null, 'streichen?']]);
    expect(
      await codes(workbook({ sheets: [{ name: 'a', rows }] }), { file: 'rooms.xlsx', columns: { number: 'Raumnr' } }),
    ).toEqual([]);
  });
});

describe('values', () => {
  test('are exchanged, whatever their case and spaces', async () => {
    const map = { message: { Teeküche: 'rooms.kitchenette' } };
    expect(await values(`${HEADER}\nA;1;;Teeküche\nA;2;; TEEKÜCHE \nA;3;;Tee\n`, { values: map })).toMatchObject([
      { message: 'rooms.kitchenette' },
      { message: 'rooms.kitchenette' },
      { message: 'Tee' },
    ]);
  });
  test('that come with the product are found by the words of room lists', async () =>
    expect(
      await values(`${HEADER}\nA;1;;WC Damen\nA;2;;Registratur\nA;3;;Kühlraum\n`, { values: { message: 'auto' } }),
    ).toMatchObject([{ message: 'places.toilet-women' }, { message: 'rooms.archive' }, { message: 'Kühlraum' }]));
  test('that come with the product are known for what a room is used for, and for nothing else', async () =>
    expect(await codes(`${HEADER}\nA;1;;x\n`, { values: { floor: 'auto', message: 'auto' } })).toEqual([
      'kit/no-shipped-values',
    ]));
});

describe('rows', () => {
  test('that are not wanted are counted with their reason', async () => {
    const { value, diagnostics } = await read(`${HEADER}\nA;1;;Schacht\nA;2;;Büro\nA;3;;schacht\nA;4;;Technik\n`, {
      skip: { message: ['Schacht', 'Technik'] },
    });
    expect(value?.skipped.map(({ reason, place }) => [reason, place.line])).toEqual([
      ['message: Schacht', 2],
      ['message: schacht', 4],
      ['message: Technik', 5],
    ]);
    expect(value).toMatchObject({ read: 4, failed: 0 });
    expect(diagnostics.every(({ severity }) => severity === 'info')).toBe(true);
  });
  test('without text are no rows', async () =>
    expect((await read(`${HEADER}\n;;;\n\nA;1;;\n ; ;\n`)).value).toMatchObject({ read: 1 }));
  test('are missed if there is none', async () => expect(await codes(`${HEADER}\n`)).toEqual(['kit/source-no-rows']));
});

describe('a workbook', () => {
  const rows = sheetRows([
    ['Raumnr', 'Etage', 'Stand', 'Anzahl'],
    [{ v: 2.1, s: 1 }, 1, { v: 46327, s: 2 }, 2.5],
    [2.1, 'EG', null, null],
    [{ v: 46327, s: 2 }, { v: '#REF!', t: 'e' }, null, null],
  ]);
  const bytes = workbook({ sheets: [{ name: 'Raumliste', rows }], formats: ['0.00', 'dd.mm.yyyy'] });
  const config = {
    file: 'rooms.xlsx',
    columns: { number: 'Raumnr', floor: 'Etage', 'valid-from': 'Stand', quantity: 'Anzahl' },
  } as const;

  test('shows numbers through their format, and dates where a date is meant', async () =>
    expect((await values(bytes, config))?.[0]).toEqual({
      number: '2.10',
      floor: '1',
      'valid-from': '2026-11-01',
      quantity: '2.5',
    }));
  test('has every doubtful cell named', async () => {
    const { value, diagnostics } = await read(bytes, config);
    expect(diagnostics).toMatchObject([
      {
        code: 'kit/number-without-format',
        facts: { value: '2.1', column: 'Raumnr' },
        place: { sheet: 'Raumliste', line: 3, column: 1 },
      },
      { code: 'kit/date-instead-of-text', place: { line: 4, column: 1 } },
      { code: 'kit/cell-error', facts: { value: '#REF!', column: 'Etage' }, place: { line: 4, column: 2 } },
    ]);
    expect(value?.signs.map(({ broken }) => broken)).toEqual([undefined, true, true]);
    expect(diagnostics[0] && explain(diagnostics[0], 'en').what).toContain('2.1 or 2.10?');
  });
  test('does not put a default in the place of a doubtful cell', async () =>
    expect((await values(bytes, { ...config, defaults: { number: '0' } }))?.[1]).not.toHaveProperty('number'));
  test('has its unknown sheet named in kit.yaml', async () => {
    const places = { sheet: { file: 'kit.yaml', line: 3 } };
    expect((await read(bytes, { ...config, sheet: 'Raumlist', places })).diagnostics).toMatchObject([
      { code: 'kit/unknown-sheet', place: { line: 3 } },
    ]);
  });
});

describe('a file that can not be read says why', () => {
  const book = workbook({ sheets: [{ name: 'a', rows: '' }] });
  test.each([
    ['kit/source-kind', 'rooms.csv', book],
    ['kit/source-kind', 'rooms.xlsx', utf8('a;b')],
    ['kit/source-kind', 'rooms.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)],
    ['kit/source-type', 'rooms.ods', utf8('x')],
    ['kit/source-empty', 'rooms.csv', new Uint8Array()],
    ['kit/source-empty', 'rooms.csv', utf8('\r\n;;\r\n')],
    ['kit/source-empty', 'rooms.xlsx', book],
    ['kit/source-damaged', 'rooms.xlsx', book.subarray(0, 50)],
  ] as const)('%s: %s', async (code, file, bytes) => expect(await codes(bytes, { file })).toEqual([code]));
  test('no header in the row that the kit names', async () =>
    expect(await codes(`${HEADER}\nA;1;;\n`, { header: 7 })).toEqual(['kit/no-header-row']));
  test('and a missing one what lies beside it', async () => {
    const { diagnostics } = await readSource(
      source({ file: 'data/room.csv' }),
      filesOf({ 'data/rooms.csv': 'x' }),
      'full',
    );
    expect(diagnostics).toMatchObject([{ code: 'kit/source-missing', facts: { beside: ['data/rooms.csv'] } }]);
    expect(diagnostics[0] && explain(diagnostics[0], 'en').fix).toBe('Did you mean "data/rooms.csv"?');
  });
  test('outside the kit it stays closed', async () => {
    const { diagnostics } = await readSource(source({ file: '../rooms.csv' }), filesOf({}), 'full');
    expect(diagnostics).toMatchObject([{ code: 'kit/source-outside' }]);
  });
});

describe('names that the policy takes away', () => {
  const text = [
    'Raumnr;Titel;Vorname;Name;Person 2;Nutzung',
    '1;Dr.;Ayşe;Yıldız;Kurz, Eva;Büro',
    '2;;Cem;Öz;"Anna Groß; Jan Klein";Schacht',
    '3;;Olena;Melnyk;Li, Wei, Xu;Büro',
    '4;;Maria;Krull;;Büro;Peters',
    '5;;"Hans"x;Ohm;;Büro',
  ].join('\r\n');
  const config = {
    columns: { number: 'Raumnr', message: 'Nutzung', persons: ['{Titel} {Vorname} {Name}', 'Person 2'] },
    skip: { message: ['Schacht'] },
  } as const;
  const GIVEN = ['Ayşe', 'Eva', 'Cem', 'Anna', 'Jan', 'Olena', 'Wei', 'Maria', 'Peters', 'Hans'];

  test('stand on no sign under "surname"', async () =>
    expect((await values(text, config, 'surname'))?.map(({ persons }) => persons)).toEqual([
      ['Dr. Yıldız', 'Kurz'],
      ['Melnyk', 'Xu'],
    ]));
  test('stand nowhere in what is read: no sign, no diagnostic, no text for a code frame', async () => {
    const all = JSON.stringify(await read(text, config, 'surname'));
    expect(GIVEN.filter((name) => all.includes(name))).toEqual([]);
    const none = JSON.stringify(await read(text, config, 'none'));
    expect([...GIVEN, 'Yıldız', 'Kurz', 'Öz', 'Melnyk', 'Krull', 'Ohm'].filter((name) => none.includes(name))).toEqual(
      [],
    );
  });
  test('leave dots in the text for code frames, so that places still fit', async () => {
    const { text: shown } = await read(text, config, 'surname');
    expect(shown?.split('\r\n').slice(0, 2)).toEqual([
      'Raumnr;Titel;Vorname;Name;Person 2;Nutzung',
      '1;•••;••••;••••••;•••••••••;Büro',
    ]);
    expect(shown?.length).toBe(text.length);
  });
  test('leave the rest of a row in the text, though it ends in empty fields', async () => {
    const { text: shown } = await read(
      'Raumnr;Name;Nutzung\n1;Öz;Büro;;\n',
      { columns: { number: 'Raumnr', message: 'Nutzung' } },
      'none',
    );
    expect(shown).toBe('Raumnr;Name;Nutzung\n1;••;Büro;;\n');
  });
  test('are not told as the reason for skipping a row', async () => {
    const skip = { persons: ['Anna Müller'] };
    const outcome = await read('Raumnr;Name\n1;Anna Müller\n', { columns: { persons: 'Name' }, skip }, 'none');
    expect(outcome.value?.skipped).toHaveLength(1);
    expect(JSON.stringify(outcome)).not.toContain('Müller');
  });
  test('stay in the text where the policy keeps them', async () =>
    expect((await read(text, config, 'full')).text).toBe(text));
  test('are warned of where another field is made of them', async () => {
    const columns = { ...config.columns, id: '{Name}-{Raumnr}' };
    expect((await read(text, { columns }, 'surname')).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'kit/person-in-field',
        severity: 'warning',
        facts: { column: 'Name', field: 'id' },
      }),
    );
  });
  test('unclear ones are said with their place only', async () => {
    const { diagnostics } = await read(text, config, 'surname');
    expect(diagnostics.find(({ code }) => code === 'kit/unclear-persons')).toEqual({
      code: 'kit/unclear-persons',
      severity: 'warning',
      facts: {},
      place: { file: 'rooms.csv', line: 4, column: 4 },
    });
  });
});

test('the room list of the demo is what a German Excel writes, and reads without a fault', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../examples/kreishaus/rooms.csv', import.meta.url)));
  expect(decodeText(bytes)).toMatchObject({ encoding: 'Windows-1252' });
  const persons = ['Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 5'];
  const skip = { message: ['Schacht', 'Technik'] };
  const { value, diagnostics } = await read(bytes, { columns: { ...COLUMNS, persons }, skip }, 'surname');
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(value).toMatchObject({ read: 74, failed: 0, skipped: { length: 4 }, signs: { length: 70 } });
  const names = value?.signs.flatMap((sign) => (sign.values.persons as readonly string[] | undefined) ?? []);
  expect(names).toEqual(
    expect.arrayContaining([
      'Frau Dr. von Rhede',
      'Frau Meyer zu Bentrup',
      'Herr El Amrani',
      'Herr Dipl.-Ing. (FH) Böckmann',
    ]),
  );
});

test('every row read ends as exactly one of sign, skipped and failed', async () => {
  const cell = fc.constantFrom('', ' ', 'A', '1', 'Schacht', '"x', '"x"y', 'Müller, Eva', '"a;b"');
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const text = [HEADER, ...given.map((row) => row.join(';'))].join('\n');
      const { value } = await read(text, { skip: { message: ['Schacht'] } });
      expect(value?.read).toBe((value?.signs.length ?? 0) + (value?.skipped.length ?? 0) + (value?.failed ?? 0));
      if (!text.includes('"x'))
        expect(value?.read).toBe(given.filter((row) => row.some((each) => each.trim() !== '')).length);
    }),
  );
});

test('every code of a source has three sentences without "undefined", in both languages', async () => {
  const found = [
    ...(
      await read(`${HEADER};\nA;1;;;x\nA;"a"b;;\nA;"`, { columns: { id: 'X', unit: 'Y' }, values: { floor: 'auto' } })
    ).diagnostics,
    ...(await read(new Uint8Array())).diagnostics,
    ...(await read('x', { file: 'rooms.xlsx' })).diagnostics,
  ];
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(5);
  for (const diagnostic of found) {
    for (const tongue of ['de', 'en'] as const) {
      const { what, why, fix = 'Nothing.' } = explain(diagnostic, tongue);
      for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^(?!.*undefined).+[.?]$/u);
    }
    expect(CODES).toContain(diagnostic.code);
  }
});
