import { describe, expect, test } from 'vitest';
import { HEAD, run } from './fake-world.js';

const waiting = (fields: string) => run(`${HEAD}signs:\n  - id: a\n    template: waiting-area\n${fields}`);

const found = (fields: string) =>
  waiting(fields)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, facts, place }) => ({ code, facts, line: place?.line }));

const KEY = 'rooms.kitchenette';
const list = (count: number): string => `[${Array.from({ length: count }, () => KEY).join(', ')}]`;

describe('messages that stand one after the other', () => {
  test('may be as many as the template shows, message and messages together', () => {
    expect(found(`    messages: ${list(5)}\n`)).toEqual([]);
    expect(found(`    message: ${KEY}\n    messages: ${list(4)}\n`)).toEqual([]);
  });

  test('that are too many are an error at their line, which says that they want two signs', () => {
    expect(found(`    message: ${KEY}\n    messages: ${list(5)}\n`)).toEqual([
      { code: 'kit/too-many-messages', facts: { template: 'waiting-area', messages: 6, max: 5 }, line: 9 },
    ]);
  });

  test('have one pictogram for all, one for each, or none', () => {
    expect(found(`    messages: ${list(3)}\n`)).toEqual([]);
    expect(found(`    messages: ${list(3)}\n    pictogram: kitchen\n`)).toEqual([]);
    expect(found(`    messages: ${list(3)}\n    pictogram: [kitchen, kitchen, kitchen]\n`)).toEqual([]);
  });

  test('with pictograms of another number are an error at the pictograms’ line', () => {
    expect(found(`    messages: ${list(3)}\n    pictogram: [kitchen, kitchen]\n`)).toEqual([
      { code: 'kit/pictograms-unlike-messages', facts: { pictograms: 2, messages: 3 }, line: 9 },
    ]);
  });

  test('are no concern of a template that shows one message', () => {
    const door = run(
      `${HEAD}signs:\n  - { id: a, template: door-sign, message: ${KEY}, pictogram: [kitchen, kitchen] }\n`,
    );
    expect(door.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('more pictograms than the template has blocks for are an error at their line', () => {
  const toilet = (count: number) =>
    run(
      `${HEAD}signs:\n  - id: a\n    template: toilet-sign\n    message: ${KEY}\n    pictogram: [${Array.from({ length: count }, () => 'kitchen').join(', ')}]\n`,
    )
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code, facts, place }) => ({ code, facts, line: place?.line }));
  expect(toilet(3)).toEqual([]);
  expect(toilet(4)).toEqual([
    { code: 'kit/too-many-pictograms', facts: { template: 'toilet-sign', pictograms: 4, max: 3 }, line: 9 },
  ]);
});

test('a pictogram without an alt text of its own says what its message says', () => {
  const { resolved } = waiting(`    messages: [${KEY}, units.youth]\n    pictogram: [kitchen, own-bear]\n`);
  expect(resolved.signs[0]?.alt).toEqual({ kitchen: 'Tasse', 'own-bear': 'Jugendamt' });
});
