/** Everything that a kit can get wrong at once, told in one run. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report, ReportedDiagnostic } from '../../src/build/report.js';
import { workbook } from '../kit/table/builders.js';
import { contentsOf, writeFiles } from '../support/folders.js';
import { reported, schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

const LONG = 'Verwaltungsgemeinschaftsangelegenheitenzuständigkeitsübertragungsverordnung';

const KIT = `${HEAD.replace('[de, en]', '[de, tr]')}locales: locales
sources:
  - file: rooms.csv
    template: door-sign
    columns: { id: Nr, number: Raumnumer, message: Nutzung }
  - file: more.csv
    template: door-sign
    columns: { id: Nr, number: Nr, message: Nutzung }
  - file: rooms.xlsx
    template: door-sign
    columns: { id: Nutzung, number: Raum, message: Nutzung }
  - file: nowhere.csv
    template: door-sign
    columns: { id: Nr }
signs:
  - { id: T-1, template: dor-sign, message: rooms.kitchenette }
  - { id: T-2, template: door-sign, message: rooms.kitchenete }
  - { id: T-3, template: door-sign, message: own.only-german }
  - { id: T-4, template: door-sign, message: own.cuneiform }
  - { id: T-5, template: door-sign, message: own.long }
  - { id: T-6, template: door-sign, message: rooms.kitchenette, pictogram: informatoin }
  - { id: T-7, template: door-sign, message: rooms.kitchenette }
  - { id: T-7, template: door-sign, message: rooms.archive }
  - { id: T-8, template: own-sign, message: rooms.archive }
  - { id: T-9, template: waiting-area, message: waiting.we-call-you, messages: [${'waiting.please-wait, '.repeat(5)}] }
  - { id: T-10, template: waiting-area, message: waiting.we-call-you, pictogram: [take-number, waiting-area] }
theme: { unclosed: [1, 2
`;

const FILES = {
  'kit.yaml': KIT,
  'rooms.csv': 'Nr;Raumnummer;Nutzung\r\nR-1;1;rooms.archive\r\n',
  'more.csv': 'Nr;Nutzung\r\nR-2;rooms.archive\r\nR-3;rooms.archive;too;many\r\n',
  'rooms.xlsx': workbook({
    sheets: [
      {
        name: 'Räume',
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Raum</t></is></c><c r="B1" t="inlineStr"><is><t>Nutzung</t></is></c></row><row r="2"><c r="A2"><v>2.1</v></c><c r="B2" t="inlineStr"><is><t>rooms.archive</t></is></c></row>',
      },
    ],
  }),
  'locales/de/own.json': `{ "only-german": "Nur deutsch", "cuneiform": "Tafel \u{12000}", "long": "${LONG}" }`,
  'locales/tr/own.json': '{ "cuneiform": "Tablet", "long": "Uzun" }',
  'templates/own-sign.tsx': 'throw new Error("this must never run");',
};

describe('a kit with every fault there is', () => {
  let report: Report;
  let status: number | null;
  let root: string;
  let before: Record<string, string>;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'schildwerk-'));
    writeFiles(root, { 'kit/kit.yaml': doors(['1']) });
    await schildwerk(['build', join(root, 'kit'), '--out', join(root, 'out')]);
    before = contentsOf(join(root, 'out'));
    writeFiles(join(root, 'kit'), FILES);
    ({ report, status } = await reported(['build', join(root, 'kit'), '--out', join(root, 'out')]));
    return () => rmSync(root, { recursive: true, force: true });
  });

  const found = (code: string): readonly ReportedDiagnostic[] =>
    report.diagnostics.filter((each) => each.code === code);
  const lineOf = (part: string): number => KIT.split('\n').findIndex((line) => line.includes(part)) + 1;

  test('fails with exit code 1', () => expect(status).toBe(1));

  test('leaves the old output as it was', () => expect(contentsOf(join(root, 'out'))).toEqual(before));

  test('writes nothing, and says so', () => expect(report.written).toBe(0));

  test.each<[string, string, object]>([
    ['an unknown template', 'kit/unknown-template', { facts: { template: 'dor-sign', nearest: 'door-sign' } }],
    ['an unknown message', 'kit/unknown-message', { facts: { key: 'rooms.kitchenete', nearest: 'rooms.kitchenette' } }],
    ['a missing translation', 'catalogue/missing', { facts: { key: 'own.only-german', language: 'tr' } }],
    ['a letter that no font has', 'text/missing-glyph', { place: { sign: 'T-4', language: 'de' } }],
    ['a text that is too long', 'text/overflow', { facts: { text: LONG }, place: { sign: 'T-5' } }],
    ['an unknown pictogram', 'kit/unknown-pictogram', { facts: { pictogram: 'informatoin', nearest: 'information' } }],
    ['an id that stands twice', 'kit/duplicate-id', { facts: { id: 'T-7' } }],
    ['a row with too many fields', 'kit/too-many-fields', { place: { file: 'more.csv', line: 3, column: 19 } }],
    [
      'a column that is not there',
      'kit/unknown-column',
      { facts: { column: 'Raumnumer' }, hint: 'Did you mean "Raumnummer"?' },
    ],
    [
      'a number without a format',
      'kit/number-without-format',
      { place: { file: 'rooms.xlsx', sheet: 'Räume', line: 2, column: 1 } },
    ],
    ['more messages than a poster holds', 'kit/too-many-messages', { facts: { messages: 6, max: 5 } }],
    ['pictograms of nothing', 'kit/pictograms-unlike-messages', { facts: { pictograms: 2, messages: 1 } }],
    ['a file that is not there', 'kit/source-missing', { facts: { file: 'nowhere.csv' } }],
    [
      'a template that may not run',
      'build/untrusted-template',
      { facts: { template: 'own-sign', file: 'templates/own-sign.tsx' } },
    ],
  ])('tells of %s', (_what, code, expected) => {
    expect(found(code)).toHaveLength(1);
    expect(found(code)[0]).toMatchObject({ severity: 'error', ...expected });
  });

  test('tells of broken YAML with line and column', () => {
    const [first] = found('kit/yaml-syntax');
    expect(first?.place).toMatchObject({ file: 'kit.yaml', line: expect.any(Number), column: expect.any(Number) });
    expect(first?.place?.line).toBeGreaterThanOrEqual(lineOf('theme:'));
  });

  test('names the line of every sign it refuses', () => {
    expect(found('kit/unknown-template')[0]?.place?.line).toBe(lineOf('T-1'));
    expect(found('build/untrusted-template')[0]?.place?.line).toBe(lineOf('T-8'));
  });

  test('accounts for every row all the same', () => {
    const { read, signs, merged, skipped, failed } = report.rows;
    expect(read).toBe(signs + merged + skipped + failed);
    expect(read).toBe(4);
  });
});

describe('other faults', () => {
  test.each(['build', 'check'])('a kit that is not there is an error of %s with the nearest name', async (command) => {
    const root = kitFolder(doors(['1']));
    const { status, report } = await reported([command, join(root, 'kitt')]);
    expect(status).toBe(1);
    expect(report.diagnostics).toMatchObject([
      { code: 'build/kit-missing', hint: `Did you mean "${join(root, 'kit')}"?` },
    ]);
  });

  test('a wrong flag is exit code 2 with the nearest flag, and nothing is read or written', async () => {
    const root = kitFolder(doors(['1']));
    const { status, stderr } = await schildwerk(['build', join(root, 'kit'), '--formt', 'pdf']);
    expect(status).toBe(2);
    expect(stderr).toContain('--format');
    expect(existsSync(join(root, 'kit', 'output'))).toBe(false);
  });

  test('a file outside the kit’s folder is not read, unless --root allows it', async () => {
    const root = kitFolder(
      `${HEAD.replace('schema: 1\n', 'schema: 1\nextends: ../base.yaml\n')}signs:\n  - { id: A, template: door-sign, message: rooms.archive }\n`,
    );
    writeFileSync(join(root, 'base.yaml'), 'organisation: Kreis Musterkreis\n');
    const refused = await reported(['check', join(root, 'kit')]);
    expect([refused.status, refused.report.diagnostics[0]?.code]).toEqual([1, 'kit/file-outside']);
    expect((await reported(['check', join(root, 'kit'), '--root', root])).status).toBe(0);
  });

  test('check finds what build would, and writes nothing', async () => {
    const root = kitFolder(`${HEAD}signs:\n  - { id: A, template: door-sign, message: ${LONG} }\n`);
    const { status, report } = await reported(['check', join(root, 'kit')]);
    expect(status).toBe(1);
    expect(report.diagnostics.map(({ code }) => code)).toContain('text/overflow');
    expect(Object.keys(contentsOf(root))).toEqual(['kit/kit.yaml']);
  });
});
