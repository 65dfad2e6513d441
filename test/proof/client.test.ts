import { describe, expect, test } from 'vitest';
import { hashOf, lookOf } from '../../src/proof/client/address.js';
import type { PageData, SignEntry } from '../../src/proof/client/data.js';
import { createFinder, NOTHING, type Wish } from '../../src/proof/client/filters.js';
import { readingHelp } from '../../src/proof/client/reading.js';
import { GERMAN } from '../../src/proof/client/words-de.js';
import { ENGLISH } from '../../src/proof/client/words-en.js';
import { linkClient } from '../../src/proof/link-client.js';

describe('what helps to proof a script that one can’t read', () => {
  const arabic = { script: 'Arab' };

  test('is the first and the last word and how many there are', () => {
    expect(readingHelp('مكتب خدمات المواطنين', arabic)).toEqual({
      first: 'مكتب',
      last: 'المواطنين',
      count: 3,
      unit: 'words',
    });
  });

  test('is the first letter with its marks, if there is one word', () => {
    expect(readingHelp('إعانة', arabic)).toMatchObject({ firstLetter: 'إ', count: 1 });
    expect(readingHelp('हिन्दी', { script: 'Deva' })).toMatchObject({ firstLetter: 'हि' });
  });

  test('counts no isolates, dashes and line feeds, and breaks no joined word', () => {
    expect(readingHelp('الغرفة \u2068A-1.2\u2069 –\nأهلا', arabic)?.count).toBe(3);
    expect(readingHelp('کمک\u200cهزینهٔ مسکن', { script: 'Arab' })).toMatchObject({ first: 'کمک\u200cهزینهٔ', count: 2 });
  });

  test('counts characters where a script has no spaces', () => {
    expect(readingHelp('外国人管理局', { script: 'Hans' })).toEqual({ first: '外', count: 6, unit: 'characters' });
  });

  test('is not needed for Latin letters', () => {
    expect(readingHelp('Kira yardımı', { script: 'Latn' })).toBeUndefined();
  });
});

const door = (id: string, more: Partial<SignEntry> = {}): SignEntry => ({
  id,
  variant: 'standard',
  template: 'door-sign',
  width: 150,
  height: 150,
  distance: 1,
  building: 'A',
  floor: '0',
  quantity: 1,
  pictures: [],
  slots: [{ slot: 'message', texts: [{ text: 0 }, { text: 1 }] }],
  ...more,
});

const data: PageData = {
  kit: 'Probe',
  organisation: '',
  date: '2026-11-23',
  tongue: 'de',
  languages: {},
  floors: [{ code: '0', name: 'EG' }],
  texts: [
    { language: 'de', text: 'Bürger\u00adbüro', state: 'reviewed' },
    { language: 'ar', text: 'مَكتب', state: 'draft' },
    { language: 'ar', text: 'إعانة السكن', state: 'reviewed' },
    { language: 'de', text: 'Wohngeld', state: 'draft' },
  ],
  signs: [
    door('A-1'),
    door('A-2', { floor: '1', slots: [{ slot: 'message', texts: [{ text: 3 }, { text: 2 }] }] }),
    door('B-1', { building: 'B', variant: 'easy', persons: ['Frau Öztürk'], slots: [] }),
    { ...door('C-1'), floor: '1', findings: [{ severity: 'warning', code: 'x/y', message: 'm' }] },
  ],
  findings: [],
};
const find = createFinder(data);
const ids = (wish: Wish): string[] => find(wish).signs.map((index) => data.signs[index]?.id ?? '');

describe('a filter', () => {
  test('that is not set lets everything through, in the order of the page', () => {
    expect(ids({})).toEqual(['A-1', 'A-2', 'B-1', 'C-1']);
  });

  test('narrows together with the others', () => {
    expect(ids({ building: 'A' })).toEqual(['A-1', 'A-2', 'C-1']);
    expect(ids({ building: 'A', floor: '1' })).toEqual(['A-2', 'C-1']);
    expect(ids({ building: 'A', floor: '1', finding: 'none' })).toEqual(['A-2']);
    expect(ids({ finding: 'warning' })).toEqual(['C-1']);
    expect(ids({ finding: 'any', variant: 'easy' })).toEqual([]);
  });

  test('of language and state asks for one text that is both', () => {
    expect(ids({ language: 'ar', state: 'draft' })).toEqual(['A-1', 'C-1']);
    expect(ids({ language: 'ar', state: 'reviewed' })).toEqual(['A-2']);
  });

  test('knows how many signs each of its values would show', () => {
    const { counts } = find({ building: 'A', language: 'ar', state: 'draft' });
    expect(Object.fromEntries(counts.floor)).toEqual({ 0: 1, 1: 1 });
    expect(Object.fromEntries(counts.language)).toEqual({ ar: 2, de: 1 });
    expect(Object.fromEntries(counts.state)).toEqual({ draft: 2, reviewed: 1 });
    expect(Object.fromEntries(find({}).counts.building)).toEqual({ A: 3, B: 1 });
    for (const value of ['A', 'B']) {
      expect(find({}).counts.building.get(value)).toBe(find({ building: value }).signs.length);
    }
  });

  test('finds signs without a value', () => {
    const without = createFinder({
      ...data,
      signs: [
        {
          id: 'x',
          variant: 'standard',
          template: 't',
          width: 1,
          height: 1,
          distance: 1,
          quantity: 1,
          pictures: [],
          slots: [],
        },
      ],
    });
    expect(without({ floor: NOTHING }).signs).toEqual([0]);
    expect(without({ floor: '0' }).signs).toEqual([]);
  });
});

describe('the search', () => {
  test('looks into ids, names, floors and texts, all words of it', () => {
    expect(ids({ search: 'a-2' })).toEqual(['A-2']);
    expect(ids({ search: 'öztürk' })).toEqual(['B-1']);
    expect(ids({ search: 'EG wohn' })).toEqual([]);
    expect(ids({ search: 'السكن' })).toEqual(['A-2']);
  });

  test('needs no umlauts, no vowel marks and no seams', () => {
    expect(ids({ search: 'burgerburo' })).toEqual(['A-1', 'C-1']);
    expect(ids({ search: 'مكتب' })).toEqual(['A-1', 'C-1']);
  });
});

test('numbers are written as the reader’s language writes them', () => {
  expect([7, 1234, 12345.5, 1000000].map(GERMAN.number)).toEqual(['7', '1.234', '12.345,5', '1.000.000']);
  expect([7, 1234, 12345.5].map(ENGLISH.number)).toEqual(['7', '1,234', '12,345.5']);
});

describe('the address', () => {
  test('of nothing is empty', () => {
    expect(hashOf({ wish: {} })).toBe('');
    expect(lookOf('')).toEqual({ wish: {} });
  });

  test('brings everything back, whatever stands in an id', () => {
    const look = {
      wish: { floor: '1. OG', language: 'fa-AF', search: 'a&b=c #ä' },
      sign: { id: '<A> & "1"', variant: 'easy' as const },
    };
    expect(lookOf(hashOf(look))).toEqual(look);
  });

  test('that makes no sense asks for nothing', () => {
    expect(lookOf('#colour=red&floor=&%')).toEqual({ wish: {} });
  });
});

describe('the page’s script', () => {
  const run = (code: string): unknown => new Function(`${code}`)();

  test('is its modules in the order in which they need each other, each with names of its own', () => {
    const script = linkClient(
      [
        {
          name: 'main.js',
          code: "import { twice as double } from './a.js';\nimport { one } from './b-c.js';\nglobalThis.answer = double(one);\nexport {};\n",
        },
        {
          name: 'a.js',
          code: "import { one } from './b-c.js';\nconst own = 2;\nexport function twice(value) { return value * own * one; }\n",
        },
        { name: 'b-c.js', code: 'const own = 21;\nexport const one = own;\n' },
        { name: 'unused.js', code: 'throw new Error();\n' },
      ],
      'main.js',
    );
    run(script);
    expect((globalThis as { answer?: number }).answer).toBe(2 * 21 * 21);
  });

  test('is refused where it would be wrong', () => {
    expect(() => linkClient([{ name: 'main.js', code: "import x from './a.js';\n" }], 'main.js')).toThrow(/linked/);
    expect(() => linkClient([{ name: 'main.js', code: 'export default 1;\n' }], 'main.js')).toThrow(/linked/);
    expect(() => linkClient([{ name: 'main.js', code: "import { a } from './gone.js';\n" }], 'main.js')).toThrow(
      /gone/,
    );
  });
});
