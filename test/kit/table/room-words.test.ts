import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold, roomUse, unitWords, useWords } from '../../../src/kit/table/room-use.js';
import { ROOM_WORDS } from '../../../src/kit/table/room-words.js';

const messages = (namespace: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../locales/de/${namespace}.json`, import.meta.url), 'utf8'));

const shipped: readonly (readonly [key: string, text: string])[] = ['rooms', 'places', 'units', 'pictograms'].flatMap(
  (namespace) => Object.entries(messages(namespace)).map(([key, text]) => [`${namespace}.${key}`, text] as const),
);
const WRITTEN = Object.values(ROOM_WORDS).flatMap((list) => list.split(', '));

describe('the list of room uses', () => {
  test('means messages that are there', () => {
    const known = new Set(shipped.map(([key]) => key));
    expect(Object.keys(ROOM_WORDS).filter((key) => !known.has(key))).toEqual([]);
    expect(WRITTEN.length).toBeGreaterThan(400);
  });

  test('gives no word two meanings', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [key, list] of Object.entries(ROOM_WORDS)) {
      for (const word of list.split(', '))
        meanings.set(fold(word), new Set([...(meanings.get(fold(word)) ?? []), key]));
    }
    expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test('finds every word that it has, and every German message of a room', () => {
    const words = useWords(shipped);
    for (const [key, list] of Object.entries(ROOM_WORDS))
      for (const word of list.split(', ')) expect([word, roomUse(word, words)]).toEqual([word, { key, others: [] }]);
    for (const [key, text] of shipped.filter(([name]) => name.startsWith('rooms.')))
      expect([key, roomUse(text, words)?.key]).toEqual([key, key]);
  });
});

describe('a word of a room list', () => {
  const words = useWords(shipped);

  test.each([
    ['Büro 1', 'rooms.office'],
    ['Büro 2.14', 'rooms.office'],
    ['Büro 3a', 'rooms.office'],
    ['Büro Nr. 4', 'rooms.office'],
    ['BÜRO', 'rooms.office'],
    ['Buero', 'rooms.office'],
    ['Büros', 'rooms.office'],
    ['Büroräume', 'rooms.office'],
    ['Büro (Süd)', 'rooms.office'],
    ['Büro (Leitung)', 'rooms.head-of-office'],
    ['Besprechung II', 'rooms.meeting-room'],
    ['Bespr.', 'rooms.meeting-room'],
    ['Bespr.-Zi.', 'rooms.meeting-room'],
    ['Bespr. Raum 2', 'rooms.meeting-room'],
    ['Dienstzi.', 'rooms.office'],
    ['Wartezi. 1', 'rooms.waiting-area'],
    ['Teekueche', 'rooms.kitchenette'],
    ['Tee-Küche', 'rooms.kitchenette'],
    ['Sitzungssäle', 'rooms.council-chamber'],
    ['WC D', 'places.toilet-women'],
    ['WC (Damen)', 'places.toilet-women'],
    ['D-WC', 'places.toilet-women'],
    ['WC Herren', 'places.toilet-men'],
    ['WC-H 2', 'places.toilet-men'],
    ['WC Beh.', 'places.toilet-accessible'],
    ['WC D/H', 'places.toilets'],
    ['Lagerräume', 'rooms.storage'],
    ['Beratungsräume 1-3', 'rooms.counselling-room'],
  ])('%s is %s', (word, key) => {
    expect(roomUse(word, words)).toEqual({ key, others: [] });
  });

  test('with two uses means the first, and says what it leaves out', () => {
    expect(roomUse('Lager/Archiv', words)).toEqual({ key: 'rooms.storage', others: ['Archiv'] });
    expect(roomUse('Teeküche + Pausenraum', words)).toEqual({ key: 'rooms.kitchenette', others: ['Pausenraum'] });
    expect(roomUse('Büro und Beratung', words)).toEqual({ key: 'rooms.office', others: ['Beratung'] });
    expect(roomUse('Kopierer/Drucker', words)).toEqual({ key: 'rooms.copy-room', others: [] });
  });

  test.each(['Kühlraum', 'Schacht', 'Herr Müller', '1.02', '', 'Lager/Schacht', 'Bürohund', 'Raum', 'WC x'])(
    '"%s" is nothing that the list knows, and stays as it is',
    (word) => {
      expect(roomUse(word, words)).toBeUndefined();
    },
  );

  test('of a kit’s own messages is known too, but does not change what ours mean', () => {
    const own = useWords([
      ['kreis.angel-permits', 'Angel\u00ADscheine'],
      ['kreis.desk', 'Büro'],
    ]);
    expect(roomUse('Angelscheine', own)?.key).toBe('kreis.angel-permits');
    expect(roomUse('Büro', own)?.key).toBe('rooms.office');
  });

  test('is a department only where departments are asked for', () => {
    expect(roomUse('Jugend und Familie', unitWords(shipped))?.key).toBe('units.youth-and-family');
    expect(roomUse('Büro', unitWords(shipped))).toBeUndefined();
  });
});
