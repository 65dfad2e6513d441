import { describe, expect, test } from 'vitest';
import type { Sign, SignText } from '../../src/kit/sign.js';
import { type ProofKit, type ProofSign, pageData } from '../../src/proof/page-data.js';
import { fakeCatalogue } from '../kit/fake-world.js';
import { destination, sign, texts } from '../support/signs.js';

const kit: ProofKit = {
  name: 'Probe',
  organisation: 'Stadt Probe',
  date: '2026-11-23',
  tongue: 'de',
  floors: { '1. OG': { code: '1', order: 1 }, EG: { code: '0', order: 0 } },
  selection: undefined,
  findings: [],
  catalogue: {
    ...fakeCatalogue({ 'rooms.housing': { de: 'Wohngeld', 'de-simple': 'Wohn·geld' } }),
    isStale: (key, language) => key === 'rooms.housing' && language === 'ar',
  },
};

const made = (asked: Sign, more: Partial<ProofSign> = {}): ProofSign => ({
  sign: asked,
  files: [`pdf/${asked.name}.pdf`, `png/${asked.name}.png`, `proof/${asked.name}.png`],
  painted: {},
  findings: [],
  ...more,
});

const housing = (byLanguage: Readonly<Record<string, string>>): SignText => ({
  ...texts(byLanguage),
  key: 'rooms.housing',
});

const dataOf = (...signs: readonly ProofSign[]) => pageData(signs, [], kit);

test('a text stands once, however many signs show it', () => {
  const message = housing({ de: 'Wohngeld', en: 'Housing benefit' });
  const { texts: table, signs } = dataOf(made(sign({ id: 'a', message })), made(sign({ id: 'b', message })));
  expect(table.map(({ text }) => text)).toEqual(['Wohngeld', 'Housing benefit']);
  expect(signs.map(({ slots }) => slots[0]?.texts.map(({ text }) => text))).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

describe('the source of a text', () => {
  test('is the German one beside it', () => {
    const { texts: table } = dataOf(made(sign({ id: 'a', message: housing({ de: 'Wohngeld', ar: 'إعانة السكن' }) })));
    expect(table.map(({ source }) => source)).toEqual([undefined, { language: 'de', text: 'Wohngeld' }]);
  });

  test('is the catalogue’s German where the sign shows none', () => {
    const message = housing({ 'de-simple': 'Wohn·geld' });
    const { texts: table, languages } = dataOf(made(sign({ id: 'a', variant: 'easy', message })));
    expect(table[0]?.source).toEqual({ language: 'de', text: 'Wohngeld' });
    expect(Object.keys(languages)).toEqual(['de', 'de-simple']);
  });

  test('is the first language of a text that the kit itself says', () => {
    const { texts: table } = dataOf(made(sign({ id: 'a', message: texts({ en: 'Ballroom', fr: 'Salle de bal' }) })));
    expect(table.map(({ source }) => source)).toEqual([undefined, { language: 'en', text: 'Ballroom' }]);
  });
});

test('a text that was vouched for and has changed since is stale', () => {
  const { texts: table } = dataOf(made(sign({ id: 'a', message: housing({ de: 'Wohngeld', ar: 'إعانة' }) })));
  expect(table.map(({ state }) => state)).toEqual(['reviewed', 'stale']);
});

test('languages have their name for the reader, their own name and their direction', () => {
  const { languages } = dataOf(made(sign({ id: 'a', message: housing({ de: 'Wohngeld', ar: 'إعانة' }) })));
  expect(languages.ar).toEqual({ name: 'Arabisch', autonym: 'العربية', script: 'Arab', direction: 'rtl' });
  expect(
    pageData([made(sign({ id: 'a', message: housing({ ar: 'إعانة' }) }))], [], { ...kit, tongue: 'en' }).languages.ar
      ?.name,
  ).toBe('Arabic');
});

test('floors are in the order of the building', () => {
  expect(dataOf().floors.map(({ name }) => name)).toEqual(['EG', '1. OG']);
});

test('a destination has its arrow, its number and its floor', () => {
  const to = destination('left', { de: 'Wohngeld' }, { number: '2.14', floor: texts({ de: 'Etage 2' }) });
  const { signs } = dataOf(made(sign({ id: 'a', destinations: [to] })));
  expect(signs[0]?.slots.map(({ slot, arrow, number }) => [slot, arrow, number])).toEqual([
    ['destinations.0', 'left', '2.14'],
    ['destinations.0.floor', undefined, undefined],
  ]);
});

test('where a text stands comes over in numbers, the side counted from 0', () => {
  const painted = { message: { de: { metres: 2.5, lines: 1, box: '12.5 75.4 60.1 9.2', side: 2 } } };
  const { signs } = dataOf(made(sign({ id: 'a', message: housing({ de: 'Wohngeld', en: 'Housing' }) }), { painted }));
  expect(signs[0]?.slots[0]?.texts).toEqual([
    { text: 0, painted: { metres: 2.5, lines: 1, box: [12.5, 75.4, 60.1, 9.2], side: 1, partly: false } },
    { text: 1 },
  ]);
});

test('every side has its picture, in their order, and files that are not there no link', () => {
  const files = ['proof/a.2.png', 'proof/a.png', 'png/a.png'];
  const [entry] = dataOf(made(sign({ id: 'a' }), { files })).signs;
  expect(entry).toMatchObject({ pictures: ['proof/a.png', 'proof/a.2.png'], png: ['png/a.png'] });
  expect(entry).not.toHaveProperty('pdf');
});

test('a sign that could not even be worded stands on the page as missing', () => {
  const finding = { severity: 'error', code: 'kit/unknown-message', message: 'm' } as const;
  const { signs } = pageData([], [{ id: 'a', variant: 'standard', template: 'door-sign', findings: [finding] }], kit);
  expect(signs).toMatchObject([{ id: 'a', pictures: [], findings: [finding] }]);
});
