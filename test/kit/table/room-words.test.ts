import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { ROOM_WORDS } from '../../../src/kit/table/room-words.js';

const messages = (namespace: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../locales/de/${namespace}.json`, import.meta.url), 'utf8'));

test('every shipped room-use word means a message that is there', () => {
  const known = new Set(
    ['rooms', 'places'].flatMap((namespace) => Object.keys(messages(namespace)).map((key) => `${namespace}.${key}`)),
  );
  expect([...ROOM_WORDS.values()].filter((key) => !known.has(key))).toEqual([]);
  expect(ROOM_WORDS.size).toBeGreaterThan(150);
});

test('no word stands in the list twice with two meanings', () => {
  // A map would silently keep the last: count what was written.
  const source = readFileSync(new URL('../../../src/kit/table/room-words.ts', import.meta.url), 'utf8');
  const words = Array.from(source.matchAll(/^ {2}'[a-z.-]+': '([^']+)'/gm), ([, list = '']) =>
    list.toLowerCase().split(', '),
  ).flat();
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words.length).toBe(ROOM_WORDS.size);
});
