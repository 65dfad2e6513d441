import { describe, expect, test } from 'vitest';
import { readCells } from '../../src/kit/read-cells.js';
import { row } from './fake-world.js';

const read = (values: Record<string, unknown>) => readCells(row(7, values));

describe('a cell', () => {
  test.each([
    ['quantity', '2', 2],
    ['distance', '2,5', 2.5],
    ['distance', '2.5', 2.5],
    ['tactile', 'ja', true],
    ['tactile', 'X', true],
    ['tactile', 'Nein', false],
    ['easy', 'only', 'only'],
    ['easy', 'nein', false],
    ['languages', 'de, en; ar', ['de', 'en', 'ar']],
    ['pictogram', 'kitchen; cup', ['kitchen', 'cup']],
    ['messages', 'a.b\nc.d; e.f', ['a.b', 'c.d', 'e.f']],
    ['valid-from', '1.2.2026', '2026-02-01'],
    ['valid-until', '2026-12-31', '2026-12-31'],
    ['size', '150 × 100 mm', [150, 100]],
    ['size', 'a6', 'a6'],
    ['number', '0.10', '0.10'],
    ['arrow', 'up-left', 'up-left'],
  ])('%s "%s" is read as kit.yaml would say it', (field, cell, value) => {
    const { value: sign, diagnostics } = read({ [field]: cell });
    expect(diagnostics).toEqual([]);
    expect(sign?.values).toEqual({ [field]: value });
  });

  test.each([
    ['quantity', 'zwei', 'quantity'],
    ['distance', '3 m', 'distance'],
    ['tactile', 'vielleicht', 'flag'],
    ['valid-from', '30.2.2026', 'date'],
    ['languages', 'Deutsch und Englisch!', 'tag'],
  ])('%s "%s" is refused at its own place, and its sign is not built', (field, cell, expected) => {
    const { value, diagnostics } = read({ id: '1', [field]: cell });
    expect(diagnostics).toMatchObject([
      { code: 'kit/wrong-value', facts: { key: field, expected }, place: { line: 7, column: 2 } },
    ]);
    expect(value?.broken).toBe(true);
    expect(value?.values).toEqual({ id: '1' });
  });

  test('an unknown arrow is refused with the nearest one', () => {
    expect(read({ arrow: 'lefft' }).diagnostics).toMatchObject([{ facts: { value: 'lefft', nearest: 'left' } }]);
  });

  test('what a source says for all rows is left as it is', () => {
    expect(read({ quantity: { standard: 2 }, size: [1, 2] }).value?.values).toEqual({
      quantity: { standard: 2 },
      size: [1, 2],
    });
  });
});
