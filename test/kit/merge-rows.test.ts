import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../src/kit/merge-rows.js';
import { row } from './fake-world.js';

describe('rows with one id', () => {
  test('are one sign with everybody’s name, each once', () => {
    const { signs, merged, failed, diagnostics } = mergeRows([
      row(2, { id: '1', message: 'rooms.office', persons: ['Ay'], note: 'links' }),
      row(3, { id: '2', message: 'rooms.office', persons: ['Berg'] }),
      row(4, { id: '1', message: 'rooms.office', persons: ['Celik', 'Ay'], note: 'rechts', quantity: 2 }),
    ]);
    expect({ merged, failed, diagnostics }).toEqual({ merged: 1, failed: 0, diagnostics: [] });
    expect(signs.map(({ values }) => values)).toEqual([
      { id: '1', message: 'rooms.office', persons: ['Ay', 'Celik'], note: 'links; rechts', quantity: 2 },
      { id: '2', message: 'rooms.office', persons: ['Berg'] },
    ]);
    expect(signs[0]?.place.line).toBe(2);
  });

  test('that disagree are all refused, with the fields and the first place', () => {
    const { signs, merged, failed, diagnostics } = mergeRows([
      row(2, { id: '1', number: '1', floor: 'EG' }),
      row(3, { id: '1', number: '2' }),
      row(4, { id: '1', number: '1', floor: 'EG' }),
      row(5, { id: '2', number: '5' }),
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'kit/duplicate-id',
        facts: { id: '1', differing: ['floor', 'number'], first: { line: 2 } },
        place: { line: 3, column: 1, sign: '1' },
      },
    ]);
    expect({ merged, failed, ids: signs.map(({ values }) => values.id) }).toEqual({ merged: 0, failed: 3, ids: ['2'] });
  });

  test('that have none stay apart', () => {
    expect(mergeRows([row(2, { number: '1' }), row(3, { number: '1' })]).signs).toHaveLength(2);
  });

  test('of two quantities the larger holds: two rows for two people hang one sign', () => {
    const { signs } = mergeRows([row(2, { id: '1', quantity: 1 }), row(3, { id: '1', quantity: 1 })]);
    expect(signs[0]?.values.quantity).toBe(1);
  });
});
