import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { textHash } from '../../src/catalogue/review.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const shipped = [
  { path: 'locales/de/rooms.json', text: '{ "office": "Büro" }' },
  { path: 'locales/en/rooms.json', text: '{ "office": "Office" }' },
  { path: 'locales/de-simple/rooms.json', text: '{ "office": "Büro" }' },
];
const record = (state: string, source: string, text: string, by = 'A. Reader') => ({
  state,
  by,
  on: '2026-11-20',
  source: textHash(source),
  text: textHash(text),
});
const load = (tag: string, review: unknown) =>
  loadCatalogue({ shipped, kit: [{ path: `locales/${tag}/review.json`, text: JSON.stringify(review) }] });
const faults = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ facts }) => ('fault' in facts ? facts.fault : undefined));

test('what nobody has read is a draft', () => {
  expect(loadCatalogue({ shipped }).value?.state('rooms.office', 'en')).toBe('draft');
});

test("a kit's review vouches for a shipped message as long as both texts stay as they were read", () => {
  const state = (source: string, text: string) =>
    load('en', { 'rooms.office': record('reviewed', source, text) }).value?.state('rooms.office', 'en');
  expect(state('Büro', 'Office')).toBe('reviewed');
  expect(state('Amtsstube', 'Office')).toBe('draft');
  expect(state('Büro', 'Bureau')).toBe('draft');
});

test('only Leichte Sprache can be tested', () => {
  const review = { 'rooms.office': record('tested', 'Büro', 'Büro') };
  expect(load('de-simple', review).value?.state('rooms.office', 'de-simple')).toBe('tested');
  expect(faults(load('de', review).diagnostics)).toEqual(['tested']);
});

test('a record that cannot be read is an error and vouches for nothing', () => {
  const good = record('reviewed', 'Büro', 'Office');
  const { value, diagnostics } = load('en', {
    'rooms.a': 'reviewed',
    'rooms.b': { ...good, state: 'ok' },
    'rooms.c': { ...good, by: '' },
    'rooms.d': { ...good, on: '20.11.2026' },
    'rooms.office': { ...good, text: 'Office' },
    '*': good,
  });
  expect(faults(diagnostics)).toEqual(['not-an-object', 'state', 'by', 'on', 'hash', 'default']);
  expect(value?.state('rooms.office', 'en')).toBe('draft');
});

test('a hash does not depend on how letters are composed', () => {
  expect(textHash('Bu\u0308ro')).toBe(textHash('B\u00FCro'));
  expect(textHash('Büro')).toMatch(/^[0-9a-f]{16}$/);
});

test('the record in the translators’ guide fits the shipped texts', () => {
  for (const page of ['docs/translators.md', 'docs/de/translators.md']) {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    expect(text).toContain(`"source": "${textHash('Wohngeld')}"`);
    expect(text).toContain(`"text": "${textHash('Housing benefit')}"`);
  }
});
