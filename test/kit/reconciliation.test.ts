import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasError } from '../../src/diagnostics/diagnostic.js';
import { parseKit } from '../../src/kit/parse-kit.js';
import type { RawSign, SourceRows } from '../../src/kit/raw-sign.js';
import { collectRows } from '../../src/kit/read-rows.js';
import { resolveSigns } from '../../src/kit/resolve-signs.js';
import { fakeFiles } from './fake-files.js';
import { HEAD, row, run, world } from './fake-world.js';

const cell = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Rows as bad as tables get: ids missing and repeated, faults in any field. */
const anyRow = fc.record({
  id: cell('1', '2', '3', 'A.1', 'a-1', 'Ж', 'con'),
  template: cell('door-sign', 'door-sign', 'plain-sign', 'dor-sign'),
  number: cell('1', '0.10'),
  message: cell('rooms.kitchenette', 'rooms.archive', 'rooms.nothing', 'Lager'),
  easy: cell('ja', 'only', 'vielleicht'),
  languages: cell('de', 'de tr', 'xx'),
  quantity: cell('1', 'zwei'),
  size: cell('a6', 'a9'),
  pictogram: cell('kitchen', 'kichen'),
});

const toRow = (values: Record<string, string | undefined>, index: number): RawSign =>
  row(index + 2, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

describe('every row that is read', () => {
  test('is counted once: sign, merged, skipped or failed', () => {
    const kit = parseKit(
      fakeFiles({
        'kit.yaml': `${HEAD}sources:\n  - { file: a.csv, columns: { id: A } }\n  - { file: b.csv, columns: { id: A } }\n`,
      }),
      'kit.yaml',
    ).value;
    if (kit === undefined) throw new Error('the kit has no value');
    const sheet = fc.record({ rows: fc.array(anyRow, { maxLength: 12 }), skipped: fc.nat(3), failed: fc.nat(3) });
    fc.assert(
      fc.property(fc.tuple(sheet, sheet), (sheets) => {
        const read = (index: number): SourceRows => {
          const { rows = [], skipped = 0, failed = 0 } = sheets[index] ?? {};
          const reasons = Array.from({ length: skipped }, (_, line) => ({
            place: { file: 'a.csv', line },
            reason: 'Schacht',
          }));
          return { read: rows.length + skipped + failed, signs: rows.map(toRow), skipped: reasons, failed, merged: 0 };
        };
        const readings = kit.sources.map((source, index) => [source, { value: read(index), diagnostics: [] }] as const);
        const raw = collectRows(kit, new Map(readings));
        if (raw.value === undefined) throw new Error('there are no rows');
        const { value, diagnostics } = resolveSigns(kit, raw.value, world);
        const { rows } = value ?? { rows: undefined };
        expect(rows?.read).toBe(
          (rows?.signs ?? 0) + (rows?.merged ?? 0) + (rows?.skipped.length ?? 0) + (rows?.failed ?? 0),
        );
        // Nothing fails without a word.
        const failedHere = (rows?.failed ?? 0) - sheets[0].failed - sheets[1].failed;
        expect(hasError([...raw.diagnostics, ...diagnostics])).toBe(failedHere > 0);
        const names = (value?.signs ?? []).map(({ name, variant }) => `${name}.${variant}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 300 },
    );
  });

  test('is skipped with its reason where only an easy sign is wanted and none can be made', () => {
    const { resolved } = run(`${HEAD}easy: only\nsources: [{ file: rooms.csv, columns: { id: A } }]\n`, [
      row(2, { id: '1', template: 'door-sign', message: 'Lager' }),
    ]);
    expect(resolved.rows).toMatchObject({
      read: 1,
      signs: 0,
      failed: 0,
      skipped: [{ reason: 'easy: only', place: { line: 2 } }],
    });
  });

  test('of a broken sign fails even if nothing else is wrong with it', () => {
    const { resolved } = run(`${HEAD}sources: [{ file: rooms.csv, columns: { id: A } }]\n`, [
      row(2, { id: '1', template: 'door-sign', number: '1', quantity: 'zwei' }),
    ]);
    expect(resolved.rows).toMatchObject({ read: 1, signs: 0, failed: 1 });
  });
});
