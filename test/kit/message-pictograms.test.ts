import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MESSAGE_PICTOGRAMS, pictogramOf } from '../../src/kit/message-pictograms.js';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const messages = (namespace: string): string[] =>
  Object.keys(json(`locales/de/${namespace}.json`)).map((key) => `${namespace}.${key}`);
const register: ReadonlySet<string> = new Set(Object.keys(json('pictograms/register.json').pictograms));

describe('the pictogram of a message', () => {
  test('is one that we ship, for a message that is there', () => {
    const known = new Set(['rooms', 'places', 'waiting'].flatMap(messages));
    expect([...MESSAGE_PICTOGRAMS.keys()].filter((key) => !known.has(key))).toEqual([]);
    expect([...MESSAGE_PICTOGRAMS.values()].filter((id) => !register.has(id))).toEqual([]);
  });

  test('is there for nearly every room', () => {
    const without = messages('rooms').filter((key) => pictogramOf(key, register) === undefined);
    expect(without.sort()).toEqual([
      'rooms.civil-protection',
      'rooms.food-inspection',
      'rooms.volunteering',
      'rooms.weapons-and-hunting',
    ]);
  });

  test('is the one of the same name for a message of the kit’s own', () => {
    expect(pictogramOf('kreis.angling', new Set(['angling']))).toBe('angling');
    expect(pictogramOf('kreis.angling', new Set(['lift']))).toBeUndefined();
  });
});
