import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';
import { doorSign, HEAD, type Run, row, run, world } from './fake-world.js';

const door = (fields: string, head = HEAD): Run =>
  run(`${head}signs:\n  - id: a\n    template: door-sign\n${indent(fields)}`);
const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('');
const codes = ({ diagnostics }: Run): string[] => diagnostics.map(({ code }) => code);
const lines = (result: Run, field: 'message' | 'unit', sign = 0) =>
  result.resolved.signs[sign]?.[field]?.lines.map(({ language, text }) => `${language}: ${text}`);

function only(result: Run): Diagnostic {
  const [first, ...rest] = result.diagnostics;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no diagnostic');
  return first;
}

describe('a sign', () => {
  test('has everything looked up', () => {
    const result = door(
      'number: "0.10"\nmessage: rooms.kitchenette\nunit: units.youth\npersons: [Anna Schulz]\npictogram: kitchen',
    );
    expect(result.diagnostics).toEqual([]);
    expect(result.resolved.signs).toEqual([
      {
        id: 'a',
        name: 'a',
        variant: 'standard',
        template: 'door-sign',
        size: { name: '150x150', width: 150, height: 150 },
        distance: 1,
        languages: ['de', 'en'],
        number: '0.10',
        message: {
          key: 'rooms.kitchenette',
          lines: [
            { language: 'de', direction: 'ltr', text: 'Teeküche', state: 'draft' },
            { language: 'en', direction: 'ltr', text: 'Kitchenette', state: 'draft' },
          ],
        },
        unit: {
          key: 'units.youth',
          lines: [
            { language: 'de', direction: 'ltr', text: 'Jugendamt', state: 'draft' },
            { language: 'en', direction: 'ltr', text: 'Youth office', state: 'draft' },
          ],
        },
        messages: [],
        persons: ['Schulz'],
        pictograms: ['kitchen'],
        destinations: [],
        with: {},
        alt: { kitchen: 'Tasse' },
        quantity: 1,
        material: '',
        note: '',
        tactile: false,
        place: { file: 'kit.yaml', line: 6, column: 5, sign: 'a' },
      },
    ]);
  });

  test('takes a size in mm as well as by name', () => {
    expect(door('number: 1\nsize: a6').resolved.signs[0]?.size).toEqual({ name: 'a6', width: 148, height: 105 });
    expect(door('number: 1\nsize: [150, 150]').resolved.signs[0]?.size).toEqual({
      name: '150x150',
      width: 150,
      height: 150,
    });
    expect(door('number: 1\nsize: [200, 100.5]').resolved.signs[0]?.size).toEqual({ width: 200, height: 100.5 });
  });

  test('is read from the distance of its template unless it says another', () => {
    expect(door('number: 1').resolved.signs[0]?.distance).toBe(1);
    expect(door('number: 1\ndistance: 2.5').resolved.signs[0]?.distance).toBe(2.5);
  });

  test('speaks a right-to-left language in its direction', () => {
    const [sign] = door('message: rooms.kitchenette\nlanguages: [de, ar]').resolved.signs;
    expect(sign?.message?.lines.map(({ direction }) => direction)).toEqual(['ltr', 'rtl']);
  });

  test('has the address of its first language', () => {
    expect(door('number: 1\nurl: { en: https://en.example, de: https://de.example }').resolved.signs[0]?.url).toBe(
      'https://de.example',
    );
  });

  test('gets its own settings from its template, as the schema gives them back', () => {
    const withSchema = z.strictObject({ hours: z.string(), closed: z.boolean().default(false) });
    const templates = new Map([['door-sign', { ...doorSign, withSchema }]]);
    const kit = (line: string) =>
      run(`${HEAD}signs:\n  - { id: a, template: door-sign, with: ${line} }\n`, [], { templates });
    expect(kit('{ hours: 8-12 }').resolved.signs[0]?.with).toEqual({ hours: '8-12', closed: false });
    expect(only(kit('{ hours: 8-12, close: true }'))).toMatchObject({
      code: 'kit/unknown-key',
      facts: { key: 'close', within: 'with', nearest: 'closed' },
      place: { line: 6, sign: 'a' },
    });
    expect(only(kit('{ hours: [8] }'))).toMatchObject({
      code: 'kit/wrong-with',
      facts: { key: 'hours', template: 'door-sign' },
    });
    expect(codes(door('number: 1\nwith: { hours: 8 }'))).toEqual(['kit/unknown-key']);
  });
});

describe('key or text', () => {
  test('a key that nobody knows is an error with the nearest one', () => {
    const found = only(door('message: rooms.kitchenete'));
    expect(found).toMatchObject({
      code: 'kit/unknown-message',
      severity: 'error',
      facts: { key: 'rooms.kitchenete', nearest: 'rooms.kitchenette' },
      place: { file: 'kit.yaml', line: 8, column: 14, sign: 'a' },
    });
    expect(explain(found, 'de')).toEqual({
      what: 'Es gibt keine Meldung „rooms.kitchenete“.',
      why: 'Was wie ein Schlüssel aussieht, wird nie als Text angebracht.',
      fix: 'Meinten Sie „rooms.kitchenette“?',
    });
  });

  test.each(['Teeküche', 'WC', 'rooms', 'Raum 2.14', 'e.V.', 'rooms.Kitchen'])(
    '"%s" is literal text, in the first language alone',
    (text) => {
      const result = door(`message: ${text}`);
      expect(only(result)).toMatchObject({
        code: 'kit/literal-text',
        severity: 'warning',
        facts: { text, language: 'de' },
      });
      expect(lines(result, 'message')).toEqual([`de: ${text}`]);
    },
  );

  test('one literal text on many rows is one warning with its count', () => {
    const rows = [1, 2, 3].map((n) =>
      row(n + 1, { id: `r${n}`, template: 'door-sign', message: n < 3 ? 'Technik' : 'Lager' }),
    );
    const result = run(`${HEAD}sources: [{ file: rooms.csv, columns: { id: A } }]\n`, rows);
    expect(result.diagnostics).toMatchObject([
      { code: 'kit/literal-text', facts: { text: 'Technik' }, count: 2, place: { line: 2, sign: 'r1' } },
      { code: 'kit/literal-text', facts: { text: 'Lager' }, place: { line: 4, sign: 'r3' } },
    ]);
    expect(result.diagnostics[1]).not.toHaveProperty('count');
  });

  test('texts written out fix the languages to theirs, in the order of the kit', () => {
    const result = door('text: { en: Foyer, de: Eingangshalle, de-simple: Eingang }');
    expect(result.diagnostics).toEqual([]);
    expect(lines(result, 'message')).toEqual(['de: Eingangshalle', 'en: Foyer']);
  });

  test('texts written out must cover the languages that the sign asks for', () => {
    expect(only(door('languages: [de, en]\ntext: { de: Foyer }'))).toMatchObject({
      code: 'kit/text-without-language',
      facts: { language: 'en' },
    });
  });

  test('a text may be in a language that has no messages at all', () => {
    const result = door('languages: [de, el]\ntext: { de: Foyer, el: Φουαγιέ }');
    expect(result.diagnostics).toEqual([]);
    expect(lines(result, 'message')).toEqual(['de: Foyer', 'el: Φουαγιέ']);
  });

  test('a text in no language at all is an error with the nearest tag', () => {
    expect(only(door('text: { de: Foyer, Turkish: Fuaye }'))).toMatchObject({
      code: 'kit/unknown-language',
      facts: { language: 'Turkish', nearest: 'tr' },
    });
  });

  test('a message key and texts contradict each other', () => {
    expect(codes(door('message: rooms.archive\ntext: { de: Foyer }'))).toEqual(['kit/message-and-text']);
  });

  test('a message without a translation names sign, language, key and line', () => {
    expect(only(door('message: rooms.archive\nlanguages: [de, tr]'))).toMatchObject({
      code: 'catalogue/missing',
      severity: 'error',
      place: { file: 'kit.yaml', line: 8, column: 14, sign: 'a', language: 'tr', key: 'rooms.archive' },
    });
  });

  test('a translation that many signs lack is one error with its count', () => {
    const rows = [1, 2, 3].map((n) =>
      row(n, { id: `r${n}`, template: 'door-sign', message: 'rooms.archive', languages: 'de tr' }),
    );
    const result = run(`${HEAD}sources: [{ file: rooms.csv, columns: { id: A } }]\n`, rows);
    expect(only(result)).toMatchObject({ code: 'catalogue/missing', count: 3 });
    expect(result.resolved.rows).toEqual({ read: 3, signs: 0, merged: 0, skipped: [], failed: 3 });
  });
});

describe('languages', () => {
  const ALL = HEAD.replace('[de, en]', '{ all: [de, en, tr, ar], plain-sign: [en, de] }');

  test('are those of the kit, in its order', () => {
    expect(door('number: 1', HEAD.replace('[de, en]', '[de, ar, en]')).resolved.signs[0]?.languages).toEqual([
      'de',
      'ar',
      'en',
    ]);
  });

  test('of a template stand in the order of the kit', () => {
    const result = run(`${ALL}signs:\n  - { id: a, template: plain-sign, number: 1 }\n`);
    expect(result.resolved.signs[0]?.languages).toEqual(['de', 'en']);
  });

  test('of a sign stand in the order of the kit, each once', () => {
    expect(door('number: 1\nlanguages: [ar, de, ar]', ALL).resolved.signs[0]?.languages).toEqual(['de', 'ar']);
  });

  test('are known by any of their names', () => {
    expect(door('number: 1\nlanguages: [de_DE, TR]').resolved.signs[0]?.languages).toEqual(['de', 'tr']);
  });

  test('more than the template takes are an error: nothing is cut off', () => {
    const kit = HEAD.replace('[de, en]', '[de, en, tr, ar, de-simple]');
    expect(only(door('number: 1', kit))).toMatchObject({
      code: 'kit/too-many-languages',
      severity: 'error',
      facts: { template: 'door-sign', languages: ['de', 'en', 'tr', 'ar', 'de-simple'], max: 4 },
    });
  });

  test('more than recommended are a remark, once for the template', () => {
    const kit = HEAD.replace('[de, en]', '[de, en, tr]');
    const result = run(
      `${kit}signs:\n  - { id: a, template: door-sign, number: 1 }\n  - { id: b, template: door-sign, number: 1 }\n`,
    );
    expect(only(result)).toMatchObject({
      code: 'kit/many-languages',
      severity: 'info',
      count: 2,
      facts: { languages: 3, recommended: 2 },
    });
    expect(result.resolved.signs).toHaveLength(2);
  });

  test('an unknown one of the kit is named once, at its line, and its signs are not built', () => {
    const result = run(
      `${HEAD.replace('[de, en]', '[de, Englisch]')}signs:\n  - { id: a, template: door-sign, number: 1 }\n`,
    );
    expect(only(result)).toMatchObject({
      code: 'kit/unknown-language',
      facts: { language: 'Englisch', nearest: 'en' },
      place: { line: 4, column: 17 },
    });
    expect(result.resolved).toMatchObject({ signs: [], failed: [{ id: 'a', variant: 'standard' }] });
  });

  test('a list for an unknown template is an error with the nearest one', () => {
    const result = run(
      `${HEAD.replace('[de, en]', '{ all: [de], door-sing: [de] }')}signs:\n  - { id: a, template: door-sign, number: 1 }\n`,
    );
    expect(only(result)).toMatchObject({
      code: 'kit/unknown-template',
      facts: { nearest: 'door-sign' },
      place: { line: 4, column: 36 },
    });
  });

  test('a template without any is an error', () => {
    expect(codes(door('number: 1', HEAD.replace('[de, en]', '{ plain-sign: [de] }')))).toEqual(['kit/no-languages']);
  });

  test('that are selected never lose the primary one', () => {
    const kit = `${HEAD.replace('[de, en]', '[de, en, tr]')}signs:\n  - { id: a, template: door-sign, number: 1 }\n`;
    expect(run(kit, [], { only: ['tr', 'ar'] }).resolved.signs[0]?.languages).toEqual(['de', 'tr']);
  });
});

describe('a reference to nothing', () => {
  test.each([
    ['template: door-sgin', 'kit/unknown-template', { template: 'door-sgin', nearest: 'door-sign' }],
    ['template: door-sign\nsize: 150x15', 'kit/unknown-size', { size: '150x15', nearest: '150x150' }],
    ['template: door-sign\npictogram: kichen', 'kit/unknown-pictogram', { pictogram: 'kichen', nearest: 'kitchen' }],
    [
      'template: door-sign\npictogram: [kitchen, own-baer]',
      'kit/unknown-pictogram',
      { pictogram: 'own-baer', nearest: 'own-bear' },
    ],
    [
      'template: direction-sign\ndestinations: [{ message: rooms.archive, arrow: up, pictogram: kitchn }]',
      'kit/unknown-pictogram',
      { pictogram: 'kitchn', nearest: 'kitchen' },
    ],
  ])('"%s" is an error with the nearest name', (fields, code, facts) => {
    const result = run(`${HEAD}signs:\n  - id: a\n    number: 1\n${indent(fields)}`);
    expect(only(result)).toMatchObject({ code, severity: 'error', facts, place: { file: 'kit.yaml', sign: 'a' } });
    expect(result.resolved).toMatchObject({ signs: [], failed: [{ id: 'a' }] });
  });

  test('a pictogram without a description speaks with the words of its sign, and warns', () => {
    const result = door('message: rooms.kitchenette\npictogram: own-bear');
    expect(only(result)).toMatchObject({
      code: 'kit/pictogram-without-alt',
      severity: 'warning',
      facts: { key: 'pictograms.own-bear' },
    });
    expect(result.resolved.signs[0]?.alt).toEqual({ 'own-bear': 'Teeküche' });
  });
});

describe('a sign that can not be one', () => {
  test.each([
    ['- template: door-sign\n    number: 1', 'kit/no-id'],
    ['- id: a\n    number: 1', 'kit/no-template'],
    ['- id: a\n    template: door-sign', 'kit/nothing-to-paint'],
    ['- id: a\n    template: door-sign\n    floor: EG\n    building: A\n    note: x', 'kit/nothing-to-paint'],
    [
      '- { id: a, template: door-sign, number: 1, valid-from: 2026-12-01, valid-until: 2026-11-01 }',
      'kit/validity-reversed',
    ],
  ])('%j gives %s', (item, code) => {
    const result = run(`${HEAD}signs:\n  ${item}\n`);
    expect(codes(result)).toEqual([code]);
    expect(result.resolved.signs).toEqual([]);
  });

  test('two signs with one id are told of each other, and neither is built', () => {
    const result = run(
      `${HEAD}signs:\n  - { id: a, template: door-sign, number: 1 }\n  - { id: a, template: door-sign, number: 2 }\n`,
    );
    expect(only(result)).toMatchObject({
      code: 'kit/duplicate-id',
      facts: { id: 'a', first: { line: 6 } },
      place: { line: 7 },
    });
    expect(result.resolved.signs).toEqual([]);
    expect(explain(only(result), 'de').what).toBe('Die id „a“ ist vergeben: sie steht schon in kit.yaml, Zeile 6.');
  });

  test('two ids that would share a file are told of each other', () => {
    const result = run(
      `${HEAD}signs:\n  - { id: A.1, template: door-sign, number: 1 }\n  - { id: a-1, template: door-sign, number: 2 }\n`,
    );
    expect(only(result)).toMatchObject({ code: 'kit/same-file-name', facts: { id: 'a-1', other: 'A.1', name: 'a-1' } });
    expect(result.resolved.signs).toEqual([]);
  });
});

describe('Leichte Sprache', () => {
  const EASY = `${HEAD}easy: true\n`;

  test('leaves what is felt to the standard sign beside it, if there is one', () => {
    const felt = (head: string) =>
      door('number: 1\nmessage: rooms.kitchenette\ntactile: true', head).resolved.signs.map(({ tactile }) => tactile);
    expect(felt(EASY)).toEqual([true, false]);
    expect(felt(`${HEAD}easy: only\n`)).toEqual([true]);
  });

  test('gives a second sign in de-simple alone, with number, names and pictogram', () => {
    const { resolved, diagnostics } = door(
      'number: 1\nmessage: rooms.kitchenette\npersons: [Schulz]\npictogram: kitchen',
      EASY,
    );
    expect(diagnostics).toEqual([]);
    expect(resolved.signs.map(({ variant, name }) => `${variant} ${name}`)).toEqual(['standard a', 'easy a']);
    expect(resolved.signs[1]).toMatchObject({
      languages: ['de-simple'],
      number: '1',
      persons: ['Schulz'],
      pictograms: ['kitchen'],
      message: { lines: [{ language: 'de-simple', text: 'Küche' }] },
      alt: { kitchen: 'Tasse' },
    });
  });

  test('is left out where a text has none, with one warning for all', () => {
    const result = run(`${EASY}signs:
  - { id: a, template: door-sign, text: { de: Foyer, en: Foyer } }
  - { id: b, template: door-sign, text: { de: Halle, en: Hall } }
  - { id: c, template: door-sign, text: { de: Foyer, en: Foyer, de-simple: Eingang } }
`);
    expect(only(result)).toMatchObject({
      code: 'kit/no-easy-text',
      severity: 'warning',
      facts: { texts: ['Foyer', 'Halle'] },
      count: 2,
    });
    expect(result.resolved.signs.map(({ id, variant }) => `${id} ${variant}`)).toEqual([
      'a standard',
      'b standard',
      'c standard',
      'c easy',
    ]);
  });

  test('may be added to a literal message', () => {
    const result = door('message: Foyer\ntext: { de-simple: Eingang }', EASY);
    expect(codes(result)).toEqual(['kit/literal-text']);
    expect(lines(result, 'message', 0)).toEqual(['de: Foyer']);
    expect(lines(result, 'message', 1)).toEqual(['de-simple: Eingang']);
  });

  test('a message without it fails that sign and no other', () => {
    const result = door('message: rooms.archive', EASY);
    expect(only(result)).toMatchObject({
      code: 'catalogue/missing',
      place: { language: 'de-simple', key: 'rooms.archive' },
    });
    expect(result.resolved.signs.map(({ variant }) => variant)).toEqual(['standard']);
    expect(result.resolved.failed).toMatchObject([{ id: 'a', variant: 'easy' }]);
  });

  test('can be asked for by template, and by sign', () => {
    const variants = (text: string) => run(text).resolved.signs.map(({ variant }) => variant);
    const sign = (fields: string) => `signs:\n  - { id: a, template: door-sign, number: 1${fields} }\n`;
    expect(variants(`${HEAD}easy: [door-sign]\n${sign('')}`)).toEqual(['standard', 'easy']);
    expect(variants(`${HEAD}easy: [direction-sign]\n${sign('')}`)).toEqual(['standard']);
    expect(variants(`${HEAD}easy: only\n${sign('')}`)).toEqual(['easy']);
    expect(variants(`${EASY}${sign(', easy: false')}`)).toEqual(['standard']);
    expect(variants(`${HEAD}${sign(', easy: only')}`)).toEqual(['easy']);
  });

  test('can not be had of a template that has none', () => {
    const sign = (fields: string) => `signs:\n  - { id: a, template: plain-sign, number: 1${fields} }\n`;
    expect(only(run(`${HEAD}${sign(', easy: true')}`))).toMatchObject({ code: 'kit/no-easy-form', severity: 'error' });
    expect(only(run(`${HEAD}easy: [plain-sign]\n${sign('')}`))).toMatchObject({
      code: 'kit/no-easy-form',
      severity: 'error',
      place: { line: 5 },
    });
    const remark = run(`${EASY}${sign('')}`);
    expect(only(remark)).toMatchObject({ code: 'kit/no-easy-form', severity: 'info' });
    expect(remark.resolved.signs).toHaveLength(1);
  });

  test('has a quantity of its own', () => {
    const quantities = (line: string) =>
      door(`number: 1\n${line}`, EASY).resolved.signs.map(({ quantity }) => quantity);
    expect(quantities('quantity: 3')).toEqual([3, 3]);
    expect(quantities('quantity: { standard: 2, easy: 0 }')).toEqual([2, 0]);
    expect(quantities('quantity: { standard: 2 }')).toEqual([2, 1]);
  });

  test('shows no ranges of rooms', () => {
    const result = run(`${EASY}signs:
  - id: a
    template: direction-sign
    destinations:
      - { message: rooms.kitchenette, arrow: up, number: 2.14–2.18 }
      - { message: units.youth, arrow: left, number: "2.20" }
`);
    expect(result.diagnostics).toEqual([]);
    const numbers = result.resolved.signs.map(({ destinations }) => destinations.map(({ number }) => number));
    expect(numbers).toEqual([
      ['2.14–2.18', '2.20'],
      [undefined, '2.20'],
    ]);
  });
});

describe('a floor', () => {
  const FLOORS = `${HEAD}floors: { EG: { code: 0, order: 0 }, 1. OG: { code: A1, order: 1 } }\n`;
  const floorLines = (floor: string): string[] | undefined =>
    run(
      `${FLOORS}signs:\n  - id: a\n    template: direction-sign\n    destinations: [{ message: units.youth, arrow: up, floor: ${floor} }]\n`,
    ).resolved.signs[0]?.destinations[0]?.floor?.lines.map(({ text }) => text);

  test('is called by the code of the building, never counted', () => {
    expect(floorLines('1. OG')).toEqual(['Ebene A1', 'Level A1']);
    expect(door('number: 1\nfloor: 1. OG', FLOORS).resolved.signs[0]?.floor).toBe('A1');
  });

  test('has a word of its own if it is the ground floor', () => {
    expect(floorLines('EG')).toEqual(['Erdgeschoss', 'Ground floor']);
  });

  test('that the kit does not list is painted as it is, with a warning that guesses', () => {
    const result = door('number: 1\nfloor: 1.OG', FLOORS);
    expect(only(result)).toMatchObject({
      code: 'kit/unknown-floor',
      severity: 'warning',
      facts: { floor: '1.OG', nearest: '1. OG' },
    });
    expect(result.resolved.signs[0]?.floor).toBe('1.OG');
  });

  test('may be given by its code', () => {
    expect(door('number: 1\nfloor: A1', FLOORS).diagnostics).toEqual([]);
  });

  const rail = (fields: string): Run => run(`${FLOORS}signs:\n  - id: a\n    template: rail-sign\n${indent(fields)}`);
  const says = ({ resolved }: Run) => resolved.signs[0]?.floorText?.lines.map(({ text }) => text);

  test('is said in every language on a sign whose template paints it', () => {
    const result = rail('floor: 1. OG');
    expect(result.diagnostics).toEqual([]);
    expect(says(result)).toEqual(['Ebene A1', 'Level A1']);
    expect(says(rail('floor: EG'))).toEqual(['Erdgeschoss', 'Ground floor']);
  });

  test('is said neither beside a message nor by a template that does not paint it', () => {
    expect(says(rail('floor: EG\nmessage: rooms.archive'))).toBeUndefined();
    expect(says(door('number: 1\nfloor: EG', FLOORS))).toBeUndefined();
  });

  test('that nobody listed is warned of once, whatever says it', () => {
    expect(codes(rail('floor: 1.OG\neasy: true'))).toEqual(['kit/unknown-floor']);
  });
});

test('many faults of signs are reported in one run, and sound neighbours are whole', () => {
  const result = run(`${HEAD}easy: true
signs:
  - { id: good, template: door-sign, message: rooms.kitchenette }
  - { id: template, template: dor-sign, number: 1 }
  - { id: key, template: door-sign, message: rooms.kitchnette }
  - { id: picture, template: door-sign, number: 1, pictogram: kitchne }
  - { id: good, template: door-sign, number: 2 }
  - { id: size, template: door-sign, number: 1, size: a7 }
  - { id: missing, template: door-sign, message: rooms.archive, easy: false, languages: [de, tr] }
  - { id: arrow, template: direction-sign, destinations: [{ message: units.youth, arrow: norht }] }
  - { id: sound, template: door-sign, number: 7 }
`);
  expect(codes(result).sort()).toEqual([
    'catalogue/missing',
    'kit/duplicate-id',
    'kit/unknown-message',
    'kit/unknown-pictogram',
    'kit/unknown-size',
    'kit/unknown-template',
    'kit/wrong-value',
  ]);
  expect(result.resolved.signs.map(({ id, variant }) => `${id} ${variant}`)).toEqual(['sound standard', 'sound easy']);
});

test('an alt text is asked for in the language of the sign', () => {
  const result = run(
    `${HEAD}signs:\n  - { id: a, template: door-sign, languages: [en], message: rooms.archive, pictogram: kitchen }\n`,
    [],
    world,
  );
  expect(result.resolved.signs[0]?.alt).toEqual({ kitchen: 'Cup' });
});

test('a template that nobody knows is guessed by its first word, and nothing else is said of its sign', () => {
  const result = run(`${HEAD}signs:\n  - { id: a, template: waiting, floor: EG }\n`);
  expect(only(result)).toMatchObject({ code: 'kit/unknown-template', facts: { nearest: 'waiting-area' } });
});

describe('a template that is made for hands', () => {
  const rail = (fields: string): Run =>
    run(`${HEAD}signs:\n  - id: a\n    template: rail-sign\n    message: rooms.archive\n${fields}`);

  test('makes tactile signs without being asked', () => {
    expect(rail('').resolved.signs[0]?.tactile).toBe(true);
    expect(rail('    tactile: true\n').resolved.signs[0]?.tactile).toBe(true);
    expect(door('number: 1').resolved.signs[0]?.tactile).toBe(false);
  });

  test('makes no others', () => {
    const result = rail('    tactile: false\n');
    expect(only(result)).toMatchObject({
      code: 'kit/always-tactile',
      severity: 'error',
      facts: { template: 'rail-sign' },
      place: { line: 9 },
    });
    expect(result.resolved.signs).toEqual([]);
  });
});
