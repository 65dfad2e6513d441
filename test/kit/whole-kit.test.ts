import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';
import { parseKit } from '../../src/kit/parse-kit.js';
import { collectRows } from '../../src/kit/read-rows.js';
import { resolveSigns } from '../../src/kit/resolve-signs.js';
import { readSources } from '../../src/kit/table/read-source.js';
import { fakeFiles } from './fake-files.js';
import { HEAD, world } from './fake-world.js';

const json = (tag: string, namespace: string, messages: Record<string, string>) => ({
  path: `locales/${tag}/${namespace}.json`,
  text: JSON.stringify(messages, undefined, 1),
});

const catalogue = loadCatalogue({
  shipped: [
    json('de', 'rooms', { kitchenette: 'Tee\u00adküche', archive: 'Archiv' }),
    json('en', 'rooms', { kitchenette: 'Kitchenette', archive: 'Archive' }),
    json('de-simple', 'rooms', { kitchenette: 'Küche' }),
    json('de', 'pictograms', { kitchen: 'Tee\u00adtasse' }),
    json('en', 'pictograms', { kitchen: 'Cup' }),
  ],
}).value;

async function build(files: Readonly<Record<string, string>>) {
  const kit = fakeFiles(files);
  const parsed = parseKit(kit, 'kit.yaml');
  if (parsed.value === undefined || catalogue === undefined) throw new Error('the kit has no value');
  const { sources, personNames } = parsed.value;
  const raw = collectRows(parsed.value, await readSources(sources, kit, personNames));
  if (raw.value === undefined) throw new Error('there are no rows');
  const resolved = resolveSigns(parsed.value, raw.value, { ...world, catalogue });
  return {
    resolved: resolved.value,
    diagnostics: [...parsed.diagnostics, ...raw.diagnostics, ...resolved.diagnostics],
  };
}

const SOURCE = `${HEAD}easy: true
person-names: surname
floors: { EG: { code: "0", order: 0 } }
sources:
  - file: rooms.csv
    template: door-sign
    columns: { id: "{Haus}-{Raum}", number: Raum, floor: Etage, message: Nutzung, persons: Person, quantity: Anzahl }
    values: { message: { Teeküche: rooms.kitchenette } }
    skip: { message: [Schacht] }
`;
const TABLE = 'Haus;Raum;Etage;Nutzung;Person;Anzahl\n';

const brief = ({ code, place }: Diagnostic): string => `${code} ${place?.file}:${place?.line}`;

describe('a kit with a table', () => {
  test('becomes signs, and every row is accounted for', async () => {
    const { resolved, diagnostics } = await build({
      'kit.yaml': `${SOURCE}signs:\n  - { id: foyer, template: door-sign, pictogram: kitchen, easy: false }\n`,
      'rooms.csv': `${TABLE}A;0.10;EG;Teeküche;Dr. Anna Schulz;2\nA;0.10;EG;Teeküche;Mehmet Ay;\nA;0.11;EG;Schacht;;\nA;0.12;EG;;;;\n`,
    });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(resolved?.rows).toMatchObject({
      read: 4,
      signs: 2,
      merged: 1,
      failed: 0,
      skipped: [{ reason: 'message: Schacht' }],
    });
    expect(resolved?.signs.map(({ name, variant }) => `${name} ${variant}`)).toEqual([
      'a-0-10 standard',
      'a-0-10 easy',
      'a-0-12 standard',
      'a-0-12 easy',
      'foyer standard',
    ]);
    expect(resolved?.signs[0]).toMatchObject({
      number: '0.10',
      floor: '0',
      quantity: 2,
      persons: ['Dr. Schulz', 'Ay'],
      message: { lines: [{ text: 'Tee\u00adküche' }, { text: 'Kitchenette' }] },
      place: { file: 'rooms.csv', line: 2, sign: 'A-0.10' },
    });
  });

  test('says what a picture shows without the seams of the wall', async () => {
    const { resolved } = await build({
      'kit.yaml': `${HEAD}signs:\n  - { id: a, template: door-sign, pictogram: kitchen }\n`,
    });
    expect(resolved?.signs[0]?.alt).toEqual({ kitchen: 'Teetasse' });
  });

  test('reports the faults of kit, table and catalogue in one run, each in both tongues', async () => {
    const { resolved, diagnostics } = await build({
      'kit.yaml': `${SOURCE}  - file: more.csv
    template: door-sgin
    columns: { id: Nr, number: Numer }
  - file: gone.csv
    columns: { id: Nr }
signs:
  - { id: A-1, template: door-sign, number: 7 }
  - { id: key, template: door-sign, message: rooms.kitchenete }
  - { id: missing, template: door-sign, message: rooms.archive }
  - { id: picture, template: door-sign, pictogram: kichen }
  - { id: typo, template: door-sign, numbr: 1 }
name: Zweiter
`,
      'rooms.csv': `${TABLE}A;1;EG;Teeküche;;\nA;2;EG;Teeküche;;1;zu;viel\nA;3;EG;Teeküche;;drei\n`,
      'more.csv': 'Nr;Nummer\n1;2\n',
    });
    expect(diagnostics.map(brief).sort()).toEqual(
      [
        'catalogue/missing kit.yaml:22',
        'kit/duplicate-id kit.yaml:20',
        'kit/duplicate-key kit.yaml:25',
        'kit/source-missing kit.yaml:17',
        'kit/too-many-fields rooms.csv:3',
        'kit/unknown-column kit.yaml:16',
        'kit/unknown-key kit.yaml:24',
        'kit/unknown-message kit.yaml:21',
        'kit/unknown-pictogram kit.yaml:23',
        'kit/unknown-template kit.yaml:15',
        'kit/wrong-value rooms.csv:4',
      ].sort(),
    );
    for (const diagnostic of diagnostics) {
      for (const tongue of ['de', 'en'] as const) expect(explain(diagnostic, tongue).what).toMatch(/\S/);
    }
    expect(resolved?.signs.map(({ id, variant }) => `${id} ${variant}`)).toEqual(['missing standard']);
    expect(resolved?.rows).toMatchObject({ read: 4, signs: 0, failed: 4 });
  });

  test('shows nowhere the given name that its policy removes, not even in a diagnostic', async () => {
    const result = await build({
      'kit.yaml': SOURCE,
      'rooms.csv': `${TABLE}A;1;EG;Nichts;Kunigunde Schulz;drei\nA;1;OG;Teeküche;Kunigunde Schulz;\n`,
    });
    expect(result.diagnostics.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain('Kunigunde');
  });
});
