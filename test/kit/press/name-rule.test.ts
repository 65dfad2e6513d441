import { describe, expect, test } from 'vitest';
import { isNameRule, nameByRule } from '../../../src/kit/press/name-rule.js';
import type { Sign } from '../../../src/kit/sign.js';

// The rule looks at these fields alone.
const sign = (fields: Partial<Sign>): Sign =>
  ({
    name: 'a-1-01',
    size: { width: 150, height: 105.5 },
    quantity: 2,
    variant: 'standard',
    template: 'door-sign',
    material: '',
    ...fields,
  }) as Sign;

describe('a rule for file names', () => {
  test.each(['{name}', 'KH_{name}_{quantity}x', '{material}_{size}_{name}', '4711-{name}'])('may read %s', (rule) => {
    expect(isNameRule(rule)).toBe(true);
  });

  test.each([
    ['without the name: two signs would be one file', '{material}_{size}'],
    ['with fields that no underscore parts', '{material}-{name}'],
    ['with an unknown field', '{name}_{nummer}'],
    ['with a field twice', '{name}_{name}'],
    ['with a folder', 'druck/{name}'],
    ['with a step out of the folder', '../{name}'],
    ['with an open brace', '{name}_{size'],
    ['with an umlaut', 'tür_{name}'],
  ])('may not be one %s', (_, rule) => {
    expect(isNameRule(rule)).toBe(false);
  });

  test('gives names that every system takes', () => {
    expect(nameByRule('{material}_{size}_{name}_{quantity}x', sign({ material: 'Alu-Dibond 3 mm / weiß' }))).toBe(
      'alu-dibond-3-mm-weiss_150x105-5_a-1-01_2x',
    );
    expect(nameByRule('{material}_{name}', sign({}))).toBe('_a-1-01');
  });

  test('keeps names apart whatever the other fields hold', () => {
    const rule = '{material}_{name}';
    const names = [sign({ material: 'a_b', name: 'c' }), sign({ material: 'a', name: 'b-c' })].map((each) =>
      nameByRule(rule, each),
    );
    expect(new Set(names).size).toBe(2);
  });
});
