import { expect, test } from 'vitest';

import { canonicalTag, languageOf, nearestTag } from '../../src/catalogue/language.js';
import { ALIASES, LANGUAGES } from '../../src/catalogue/languages.js';

const PROMISED =
  'de de-simple en nl tr ar uk pl ro ru fa fa-AF ku ckb fr bg sq sr-Latn sr-Cyrl hr bs it es pt el so ti ps ur zh-Hans mk hu vi hi am'.split(
    ' ',
  );

test('every promised language is known, with its name in itself', () => {
  for (const tag of PROMISED) expect(languageOf(tag)?.autonym, tag).toBeTruthy();
});

test('every tag is written as ICU writes it and has the script that ICU expects', () => {
  for (const [tag, { script }] of LANGUAGES) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect([tag, new Intl.Locale(tag).maximize().script]).toEqual([tag, script]);
  }
});

test('names in the table are those of CLDR, but for languages that CLDR names ambiguously', () => {
  const own = new Set(['de-simple', 'ckb', 'fa-AF', 'ku', 'sr-Cyrl', 'sr-Latn', 'zh-Hans', 'zh-Hant']);
  for (const tag of PROMISED.filter((name) => !own.has(name))) {
    expect(languageOf(tag)?.autonym).toBe(new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
    expect(LANGUAGES.get(tag)?.german).toBe(new Intl.DisplayNames(['de'], { type: 'language' }).of(tag));
    expect(LANGUAGES.get(tag)?.english).toBe(new Intl.DisplayNames(['en'], { type: 'language' }).of(tag));
  }
});

test('right-to-left is what is written in a right-to-left script', () => {
  const rightToLeft = [...LANGUAGES.keys()].filter((tag) => languageOf(tag)?.direction === 'rtl');
  expect(rightToLeft).toEqual(['ar', 'ckb', 'fa', 'fa-AF', 'he', 'ps', 'syr', 'ug', 'ur']);
});

test('other spellings lead to the one tag', () => {
  const written = {
    prs: 'fa-AF',
    kmr: 'ku',
    'ku-Latn': 'ku',
    DE: 'de',
    de_DE: 'de',
    'tr-TR': 'tr',
    sr: 'sr-Cyrl',
    zh: 'zh-Hans',
    'sr-latn': 'sr-Latn',
  };
  for (const [from, to] of Object.entries(written)) expect([from, canonicalTag(from)]).toEqual([from, to]);
  for (const tag of ['de-simple', 'de-DE-simple', 'de-LS', 'de-x-simple']) expect(canonicalTag(tag)).toBe('de-simple');
  expect(canonicalTag('klingon')).toBeUndefined();
});

test('every alias leads to a language of the table', () => {
  for (const [alias, tag] of ALIASES) {
    expect(LANGUAGES.has(tag), alias).toBe(true);
    expect(LANGUAGES.has(alias), alias).toBe(false);
  }
});

test('a language called by its name gets its tag', () => {
  expect([nearestTag('Türkçe'), nearestTag('ukrainisch'), nearestTag('Arabic')]).toEqual(['tr', 'uk', 'ar']);
});
