import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';
import { kitJsonSchema } from '../../src/kit/kit-schema.js';
import { parseKit } from '../../src/kit/parse-kit.js';
import { fakeFiles } from './fake-files.js';

const HEAD = 'schema: 1\nname: Kreishaus\ndate: 2026-11-23\nlanguages: [de, en]\n';
const SIGN = 'signs:\n  - id: foyer\n    template: door-sign\n';

const parse = (text: string, others: Record<string, string> = {}) =>
  parseKit(fakeFiles({ 'kit.yaml': text, ...others }), 'kit.yaml');

/** `code line:column`, the form in which these tests speak of a diagnostic. */
const brief = ({ code, place }: Diagnostic): string => `${code} ${place?.line}:${place?.column}`;
const faults = (text: string, others?: Record<string, string>): string[] => parse(text, others).diagnostics.map(brief);
const only = (text: string): Diagnostic => {
  const [first, ...rest] = parse(text).diagnostics;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no diagnostic');
  return first;
};

test('an empty file is one fault, not one for each key that it lacks', () => {
  for (const text of ['', '\n\n', '# nothing yet\n']) {
    const { value, diagnostics } = parse(text);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['kit/empty']]);
  }
});

describe('a kit without faults', () => {
  test('says nothing and keeps every field with its place', () => {
    const { value, diagnostics } = parse(`${HEAD}${SIGN}    quantity: { standard: 2, easy: 1 }\n`);
    expect(diagnostics).toEqual([]);
    expect(value?.signs[0]?.values).toEqual({
      id: 'foyer',
      template: 'door-sign',
      quantity: { standard: 2, easy: 1 },
    });
    expect(value?.signs[0]?.places.quantity).toEqual({ file: 'kit.yaml', line: 8, column: 15 });
    expect(value?.places['languages.1']).toEqual({ file: 'kit.yaml', line: 4, column: 17 });
  });

  test('may begin with a byte order mark and the comment that editors read', () => {
    expect(faults(`\uFEFF# yaml-language-server: $schema=kit.schema.json\n${HEAD}${SIGN}`)).toEqual([]);
  });

  test('keeps its date as the day that is written, even in YAML 1.1', () => {
    expect(parse(`${HEAD}${SIGN}`).value?.date).toBe('2026-11-23');
    expect(parse(`%YAML 1.1\n---\n${HEAD}${SIGN}`).value?.date).toBe('2026-11-23');
  });

  test('keeps room numbers as they are written, though YAML takes them for numbers', () => {
    const { value } = parse(`${HEAD}signs:\n  - { id: 01, template: door-sign, number: 0.10, floor: 1 }\n`);
    expect(value?.signs[0]?.values).toMatchObject({ id: '01', number: '0.10', floor: '1' });
  });

  test('leaves the numbers alone that only a template understands', () => {
    const { value } = parse(`${HEAD}${SIGN}    with: { number: 3 }\n`);
    expect(value?.signs[0]?.values.with).toEqual({ number: 3 });
  });

  test('has defaults, the strict one for names', () => {
    expect(parse(`${HEAD}${SIGN}`).value).toMatchObject({
      documents: 'de',
      easy: false,
      personNames: 'surname',
      press: 'generic-x4',
      locales: 'locales',
      organisation: '',
    });
  });

  test('may leave a list empty that is only commented out', () => {
    expect(faults(`${HEAD}sources:\n  # - file: rooms.csv\n${SIGN}`)).toEqual([]);
  });

  test('shows of a name only what the persons policy lets through', () => {
    const text = `${HEAD}person-names: none\n${SIGN}    persons: [Dr. Anna Schulz]\n`;
    expect(JSON.stringify(parse(text))).not.toContain('Schulz');
  });

  test('describes a source with its columns, word lists, skip rules and defaults', () => {
    const { value, diagnostics } = parse(`${HEAD}sources:
  - file: rooms.xlsx
    sheet: 2026
    header: false
    template: door-sign
    columns: { id: 1, persons: ["{2} {3}", 4] }
    values: { message: { Teeküche: rooms.kitchenette }, floor: auto }
    skip: { message: [Schacht, 0] }
`);
    expect(diagnostics).toEqual([]);
    expect(value?.sources[0]).toMatchObject({
      file: 'rooms.xlsx',
      sheet: '2026',
      header: false,
      columns: { id: '1', persons: ['{2} {3}', '4'] },
      values: { message: { Teeküche: 'rooms.kitchenette' }, floor: 'auto' },
      skip: { message: ['Schacht', '0'] },
      defaults: { template: 'door-sign' },
    });
    expect(value?.sources[0]?.places['columns.persons.1']).toEqual({ file: 'kit.yaml', line: 10, column: 44 });
    expect(value?.sources[0]?.places.template).toEqual({ file: 'kit.yaml', line: 9, column: 15 });
  });
});

describe('a fault in the file', () => {
  test('a missing file is named with its nearest neighbour', () => {
    const { value, diagnostics } = parseKit(fakeFiles({ 'kit.yaml': HEAD }), 'kti.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'kit/file-missing', facts: { file: 'kti.yaml', nearest: 'kit.yaml' } }]);
  });

  test('a file in another encoding is refused', () => {
    const bytes = Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xfc]);
    expect(parseKit(fakeFiles({ 'kit.yaml': bytes }), 'kit.yaml').diagnostics).toMatchObject([
      { code: 'kit/not-utf8' },
    ]);
  });

  test('a list instead of keys is refused', () => {
    expect(faults('- a\n')).toEqual(['kit/not-a-map 1:1']);
  });

  test('a file with nothing but a name lacks what every kit needs', () => {
    expect(faults('name: X\n')).toEqual(Array(3).fill('kit/missing-key 1:1'));
  });

  test('a tab is named where it stands', () => {
    const found = only(`${HEAD}${SIGN}\tnumber: 3\n`);
    expect(brief(found)).toBe('kit/yaml-syntax 8:1');
    expect(found.facts).toMatchObject({ problem: 'TAB_AS_INDENT' });
    expect(explain(found, 'de').fix).toBe('Rücken Sie mit Leerzeichen ein.');
  });

  test('a quote that is never closed is named where it opens', () => {
    expect(faults(`${HEAD}organisation: "Kreis\n${SIGN}`)).toEqual(['kit/yaml-syntax 5:15']);
  });

  test('a bracket that is never closed is named where it opens', () => {
    expect(faults(`${HEAD}${SIGN}    languages: [de, en\n    number: 3\n`)[0]).toMatch(/^kit\/yaml-syntax [89]:/);
  });

  test('two colons in one line are one fault, not two', () => {
    const found = only(`${HEAD}organisation: Kreis: Muster\n${SIGN}`);
    expect(brief(found)).toBe('kit/yaml-syntax 5:15');
    expect(found.facts).toMatchObject({ problem: 'BLOCK_AS_IMPLICIT_KEY', line: 'organisation: Kreis: Muster' });
  });

  test('what stands before a syntax error is still checked, what stands behind it is not', () => {
    expect(faults(`schema: 2\n${HEAD.slice(10)}organisation: Kreis: Muster\nfoo: 1\n`)).toEqual([
      'kit/yaml-syntax 5:15',
      'kit/wrong-value 1:9',
    ]);
  });

  test('a key written twice is named with the line of the first', () => {
    const found = only(`${HEAD}name: Rathaus\n${SIGN}`);
    expect(brief(found)).toBe('kit/duplicate-key 5:1');
    expect(found.facts).toEqual({ key: 'name', firstLine: 2 });
  });

  test('a text that begins with a star is no silent reference', () => {
    expect(faults(`${HEAD}organisation: *kreis\n${SIGN}`)).toEqual(['kit/yaml-syntax 5:15']);
  });

  test('a type that YAML does not know is refused', () => {
    expect(faults(`${HEAD}organisation: !kreis x\n${SIGN}`)).toEqual(['kit/yaml-syntax 5:15']);
  });

  test('references are followed, and their places are where the text stands', () => {
    const { value, diagnostics } = parse(
      `${HEAD}easy: &list [x]\nsigns:\n  - id: a\n    template: b\n    languages: *list\n`,
    );
    expect(diagnostics.map(brief)).toEqual(['kit/wrong-value 5:14']);
    expect(value?.easy).toEqual(['x']);
  });

  test('references that would grow without measure are refused at once', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner =
        level === 0
          ? '"x"'
          : Array(12)
              .fill(`*l${level - 1}`)
              .join(', ');
      return `l${level}: &l${level} [${inner}]`;
    });
    const start = performance.now();
    expect(
      faults(`${HEAD}${SIGN}${levels.join('\n')}\n`).filter((code) => code.startsWith('kit/yaml-syntax')).length,
    ).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a fault in a value', () => {
  test('an unknown key is named with the nearest one', () => {
    const found = only(`${HEAD}organization: Kreis\n${SIGN}`);
    expect(brief(found)).toBe('kit/unknown-key 5:1');
    expect(found.facts).toMatchObject({ key: 'organization', nearest: 'organisation' });
    expect(explain(found, 'en')).toEqual({
      what: 'The kit knows no key "organization".',
      why: 'What stands there would have no effect.',
      fix: 'Did you mean "organisation"?',
    });
  });

  test('an unknown field of a sign is named with the nearest one and the sign', () => {
    const found = only(`${HEAD}${SIGN}    quantitiy: 2\n`);
    expect(found).toMatchObject({
      code: 'kit/unknown-key',
      facts: { key: 'quantitiy', within: 'signs', nearest: 'quantity' },
      place: { line: 8, column: 5, sign: 'foyer' },
    });
  });

  test.each([
    ['quantity: { standart: 2 }', 'standart', 'standard', 'quantity'],
    ['destinations: [{ message: a.b, arow: up, arrow: up }]', 'arow', 'arrow', 'destinations.0'],
    ['persons: [{ family: A, titel: Dr. }]', 'titel', 'title', 'persons.0'],
  ])('an unknown key inside "%s" is named with the nearest one', (line, key, nearest, within) => {
    expect(only(`${HEAD}${SIGN}    ${line}\n`).facts).toMatchObject({ key, nearest, within });
  });

  test('an unknown column field of a source is named with the nearest one', () => {
    const found = only(`${HEAD}sources:\n  - file: a.csv\n    columns: { id: A, nummer: B }\n`);
    expect(found).toMatchObject({
      facts: { key: 'nummer', nearest: 'number', within: 'columns' },
      place: { line: 7, column: 23 },
    });
  });

  test.each([
    ['quantity: -1', 'quantity', '-1'],
    ['quantity: 1.5', 'quantity', '1.5'],
    ['quantity: { standard: viele }', 'quantity', 'viele'],
    ['distance: 0', 'distance', '0'],
    ['distance: weit', 'distance', 'weit'],
    ['easy: vielleicht', 'sign-easy', 'vielleicht'],
    ['tactile: ja', 'flag', 'ja'],
    ['size: [150]', 'size', ''],
    ['size: [150, breit]', 'size', 'breit'],
    ['languages: de', 'languages', 'de'],
    ['languages: []', 'languages', ''],
    ['languages: [Deutsch und Englisch]', 'tag', 'Deutsch und Englisch'],
    ['valid-from: 2026-02-30', 'date', '2026-02-30'],
    ['valid-until: 1.2.2026', 'date', '1.2.2026'],
    ['message: ""', 'text', ''],
    ['message:', 'text', ''],
    ['destinations: [{ message: a.b }]', undefined, ''],
    ['destinations: [{ arrow: up }]', 'destination', ''],
    ['text: { de: "" }', 'texts', ''],
  ])('"%s" is refused with what should stand there', (line, expected, value) => {
    const found = only(`${HEAD}${SIGN}    ${line}\n`);
    expect(found.place).toMatchObject({ line: 8, sign: 'foyer' });
    if (expected === undefined) expect(found).toMatchObject({ code: 'kit/missing-key', facts: { key: 'arrow' } });
    else expect(found).toMatchObject({ code: 'kit/wrong-value', facts: { expected, value } });
  });

  test('an unknown arrow is named with the nearest one', () => {
    expect(only(`${HEAD}${SIGN}    arrow: upright\n`).facts).toMatchObject({
      value: 'upright',
      expected: 'arrow',
      nearest: 'up-right',
    });
  });

  test('a wrong entry among persons is not repeated: it may be a name', () => {
    const found = only(`${HEAD}${SIGN}    persons: [{ family: [Schulz] }]\n`);
    expect(JSON.stringify(found)).not.toContain('Schulz');
  });

  test('a date that does not exist is refused', () => {
    expect(faults(`${HEAD.replace('11-23', '13-01')}${SIGN}`)).toEqual(['kit/wrong-value 3:7']);
  });

  test('another schema is refused', () => {
    expect(faults(`${HEAD.replace('schema: 1', 'schema: 2')}${SIGN}`)).toEqual(['kit/wrong-value 1:9']);
  });

  test('a source needs a file and columns', () => {
    expect(faults(`${HEAD}sources:\n  - template: door-sign\n`)).toEqual([
      'kit/missing-key 6:5',
      'kit/missing-key 6:5',
    ]);
  });

  test('a kit that asks for no sign says so', () => {
    expect(faults(HEAD)).toEqual(['kit/no-signs 1:1']);
  });

  test('many faults are reported in one run, each at its own place', () => {
    expect(
      faults(`schema: 1
name: Kreishaus
date: 23.11.2026
lnaguages: [de]
easy: manchmal
person-names: initials
floors: { EG: { code: 0, order: unten } }
order: { dedline: 2026-12-18 }
release: { accept-drafts: [{ languages: [ar] }] }
name: Rathaus
sources:
  - file: rooms.csv
    header: vielleicht
    columns: { id: A, numbr: B }
signs:
  - id: a
    template: door-sign
    quantity: viele
    colour: red
  - just text
  - id: b
    destinations: [{ text: { de: Foyer }, arrow: north }]
`).sort(),
    ).toEqual(
      [
        'kit/duplicate-key 10:1',
        'kit/missing-key 1:1',
        'kit/missing-key 9:28',
        'kit/missing-key 9:28',
        'kit/unknown-key 14:23',
        'kit/unknown-key 19:5',
        'kit/unknown-key 4:1',
        'kit/unknown-key 8:10',
        'kit/wrong-value 13:13',
        'kit/wrong-value 18:15',
        'kit/wrong-value 20:5',
        'kit/wrong-value 22:50',
        'kit/wrong-value 3:7',
        'kit/wrong-value 5:7',
        'kit/wrong-value 6:15',
        'kit/wrong-value 7:33',
      ].sort(),
    );
  });
});

describe('extends', () => {
  const base = `${HEAD}organisation: Kreis\norder: { client: Kreis, contact: Amt 10 }\nlocales: sprachen\nsigns:\n  - { id: old, template: notice }\n`;

  test('merges maps and replaces lists', () => {
    const { value, diagnostics } = parse(
      `extends: shared/kreis.yaml\nname: Kreishaus Nord\nlanguages: [de]\norder: { contact: Amt 20 }\n${SIGN}`,
      {
        'shared/kreis.yaml': base,
      },
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'Kreishaus Nord',
      organisation: 'Kreis',
      languages: { all: ['de'] },
      order: { client: 'Kreis', contact: 'Amt 20' },
      files: ['kit.yaml', 'shared/kreis.yaml'],
    });
    expect(value?.signs.map(({ values }) => values.id)).toEqual(['foyer']);
  });

  test('paths are meant from the file they stand in', () => {
    const { value } = parse(`extends: shared/kreis.yaml\n${SIGN}`, {
      'shared/kreis.yaml': `${base}theme: theme.yaml\npress: generic-x4\n`,
    });
    expect(value).toMatchObject({ locales: 'shared/sprachen', theme: 'shared/theme.yaml', press: 'generic-x4' });
  });

  test('a fault in the file below is named with that file', () => {
    const [found] = parse(`extends: kreis.yaml\n${SIGN}`, { 'kreis.yaml': `${base}easy: oft\n` }).diagnostics;
    expect(found?.place).toEqual({ file: 'kreis.yaml', line: 10, column: 7 });
  });

  test('a circle is named with all its files', () => {
    const [found, ...rest] = parse(`extends: b.yaml\n${HEAD}${SIGN}`, { 'b.yaml': 'extends: kit.yaml\n' }).diagnostics;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'kit/extends-cycle',
      facts: { chain: ['kit.yaml', 'b.yaml', 'kit.yaml'] },
      place: { file: 'b.yaml', line: 1, column: 10 },
    });
  });

  test.each(['../kreis.yaml', '..\\kreis.yaml', '/etc/kreis.yaml', 'C:\\kreis.yaml'])(
    '%s lies outside the kit',
    (path) => {
      expect(faults(`extends: ${path}\n${HEAD}${SIGN}`)).toEqual(['kit/file-outside 1:10']);
    },
  );

  test('a file that is not there is one fault: what it may have held is not missed', () => {
    expect(faults(`extends: kries.yaml\n${SIGN}`, { 'kreis.yaml': base })).toEqual(['kit/file-missing 1:10']);
  });
});

test('the JSON Schema knows every key of a kit and of a sign', () => {
  const schema = kitJsonSchema() as { properties: Record<string, { items?: { properties: Record<string, unknown> } }> };
  expect(Object.keys(schema.properties)).toContain('person-names');
  expect(Object.keys(schema.properties.signs?.items?.properties ?? {})).toContain('valid-from');
  expect(Object.keys(schema.properties.sources?.items?.properties ?? {})).toEqual(
    expect.arrayContaining(['columns', 'template']),
  );
});

describe('sheets of the shop', () => {
  const sheets = (text: string) => parse(`${HEAD}sheets: ${text}\n${SIGN}`);

  test('say size and material; gap, margin, turning and marks have good defaults', () => {
    const { value, diagnostics } = sheets(
      '[{ material: 3, size: [1500, 1000.5] }, { size: [700, 500], gap: 0, margin: 5, turn: false, marks: false }]',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.sheets).toEqual([
      { material: '3', width: 1500, height: 1000.5, gap: 10, margin: 15, mayTurn: true, marks: true },
      { width: 700, height: 500, gap: 0, margin: 5, mayTurn: false, marks: false },
    ]);
    expect(value?.places['sheets.1']).toMatchObject({ file: 'kit.yaml', line: 5 });
    expect(parse(`${HEAD}${SIGN}`).value?.sheets).toEqual([]);
  });

  test.each([
    ['[{ size: [6000, 1000] }]', 'sheets.0.size.0', 'sheet-size'],
    ['[{ size: [5081, 1000] }]', 'sheets.0.size.0', 'sheet-size'],
    ['[{ size: [0, 1000] }]', 'sheets.0.size', 'sheet-size'],
    ['[{ size: [1000] }]', 'sheets.0.size', 'sheet-size'],
    ['[{ size: a3 }]', 'sheets.0.size', 'sheet-size'],
    ['[{ size: [30, 1000] }]', 'sheets.0.size', 'sheet-size'],
    ['[{ size: [300, 1000], margin: 150 }]', 'sheets.0.size', 'sheet-size'],
    ['[{ size: [300, 1000], gap: -1 }]', 'sheets.0.gap', 'sheet-distance'],
    ['[{ size: [300, 1000], margin: viel }]', 'sheets.0.margin', 'sheet-distance'],
    ['[{ size: [300, 1000], turn: no way }]', 'sheets.0.turn', 'flag'],
    ['{ size: [300, 1000] }', 'sheets', 'sheets'],
    ['[1500x1000]', 'sheets.0', 'sheets'],
  ])('%s is refused where it is wrong', (text, key, expected) => {
    expect(sheets(text).diagnostics).toMatchObject([{ code: 'kit/wrong-value', facts: { key, expected } }]);
  });

  test('a sheet without a size, or with a key that there is not, is told with the nearest one', () => {
    expect(sheets('[{ material: Alu }]').diagnostics).toMatchObject([
      { code: 'kit/missing-key', facts: { key: 'size', within: 'sheets.0' } },
    ]);
    expect(sheets('[{ size: [300, 1000], grain: true, margn: 3 }]').diagnostics).toMatchObject([
      { code: 'kit/unknown-key', facts: { key: 'grain' } },
      { code: 'kit/unknown-key', facts: { key: 'margn', nearest: 'margin' } },
    ]);
  });

  test('may be as long as a PDF page may be', () => {
    expect(sheets('[{ size: [5080, 5080] }]').diagnostics).toEqual([]);
  });
});
