import { describe, expect, test } from 'vitest';
import { printFindings } from '../../src/cli/print-findings.js';
import { styleOf } from '../../src/cli/style.js';
import { type Diagnostic, type Place, problem, warning } from '../../src/diagnostics/diagnostic.js';
import type { Tongue } from '../../src/diagnostics/words.js';
import { terminal } from './session.js';

const print = (
  diagnostics: readonly Diagnostic[],
  sources: Record<string, string> = {},
  tongue: Tongue = 'en',
): string =>
  printFindings(diagnostics, {
    tongue,
    style: styleOf(terminal([]).terminal),
    width: 60,
    sources: new Map(Object.entries(sources)),
  });

const unknown = (key: string, place?: Place): Diagnostic => problem('kit/unknown-message', { key }, place);
const literal = (place: Place): Diagnostic => warning('kit/literal-text', { text: 'Lager', language: 'de' }, place);
const heads = (text: string): string[] => text.split('\n').filter((line) => / (error|warning|note) /.test(line));

describe('findings', () => {
  test('come by file, line and column; those without a file last', () => {
    const text = print([
      unknown('a.a', { sign: 'door-2' }),
      unknown('a.b', { file: 'rooms.csv', line: 10, column: 2 }),
      unknown('a.c', { file: 'rooms.csv', line: 9, column: 8 }),
      unknown('a.d', { file: 'kit.yaml', line: 30, column: 1 }),
      unknown('a.e', { file: 'rooms.csv', line: 10, column: 1 }),
      unknown('a.f', { sign: 'door-1', language: 'ar' }),
    ]);
    expect(heads(text)).toEqual([
      'kit.yaml:30:1  error kit/unknown-message',
      'rooms.csv:9:8  error kit/unknown-message',
      'rooms.csv:10:1  error kit/unknown-message',
      'rooms.csv:10:2  error kit/unknown-message',
      'sign door-1, ar  error kit/unknown-message',
      'sign door-2  error kit/unknown-message',
    ]);
  });

  test('that are the same stand once, with five places and a count of the others', () => {
    const text = print(
      Array.from({ length: 8 }, (_, index) => literal({ file: 'rooms.csv', line: 20 - index, column: 3 })),
    );
    expect(heads(text)).toEqual(['rooms.csv:13:3  warning kit/literal-text']);
    expect(text.slice(text.indexOf('  also'))).toMatchInlineSnapshot(`
      "  also: rooms.csv:14:3
              rooms.csv:15:3
              rooms.csv:16:3
              rooms.csv:17:3
        and 3 more places

      "
    `);
  });

  test('that a stage counted by itself say how often', () => {
    expect(print([{ ...literal({ file: 'rooms.csv', line: 2 }), count: 14 }])).toMatch(
      /^rooms\.csv:2 {2}warning kit\/literal-text {2}\(14 times\)\n/,
    );
  });

  test('of an error and of a warning stay apart', () => {
    const facts = { text: 'Lager', language: 'de' };
    const text = print([problem('kit/literal-text', facts), warning('kit/literal-text', facts)]);
    expect(text.match(/kit\/literal-text/g)).toHaveLength(2);
  });

  test.each<[Tongue, string]>([
    ['en', 'rooms.xlsx, sheet Raumliste, row 12, column 3  error'],
    ['de', 'rooms.xlsx, Blatt Raumliste, Zeile 12, Spalte 3  Fehler'],
  ])('in a workbook name the cell (%s)', (tongue, head) => {
    const place = { file: 'rooms.xlsx', sheet: 'Raumliste', line: 12, column: 3 };
    expect(print([unknown('a.b', place)], {}, tongue)).toMatch(new RegExp(`^${head} kit/unknown-message\n`));
  });

  test('about a sign name it beside the place', () => {
    const place = { file: 'kit.yaml', line: 3, column: 5, sign: 'A-1', language: 'ar' };
    expect(print([unknown('a.b', place)])).toMatch(/^kit\.yaml:3:5 \(sign A-1, ar\) {2}error/);
  });

  test('without any place begin with what they are', () => {
    expect(print([unknown('a.b')])).toMatch(/^error kit\/unknown-message\n/);
  });

  test('show the line they are about, if its text is known', () => {
    const place = { file: 'rooms.csv', line: 2, column: 5 };
    expect(print([unknown('a.b', place)], { 'rooms.csv': 'id;use\r\n1.01;Büro\r\n' })).toMatchInlineSnapshot(`
      "rooms.csv:2:5  error kit/unknown-message
        There is no message "a.b".
        What looks like a key is never painted as text.
        Add it to the kit’s locales, or write the text itself.
        2 │ 1.01;Büro
          │     ^

      "
    `);
    expect(print([unknown('a.b', { ...place, line: 99 })], { 'rooms.csv': 'id;use' })).not.toContain('│');
  });

  test('cannot move the cursor of the terminal or turn its text around', () => {
    const evil = '\u001B]0;owned\u0007\u202Ereversed\nerror  forged';
    const text = print([unknown(evil, { file: `${evil}.csv`, line: 1, column: 1 })], { [`${evil}.csv`]: evil });
    for (const character of '\u001B\u0007\u202E') expect(text).not.toContain(character);
    expect(text).not.toMatch(/^error {2}forged/m);
  });
});
