import { expect, test } from 'vitest';

import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { SIMPLIFIED } from '../../src/catalogue/traditional.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { CODES, explain } from '../../src/diagnostics/explain.js';

const german = { path: 'locales/de/rooms.json', text: '{ "office": "Büro", "level": "Etage {{code}}" }' };
const file = (tag: string, messages: string, name = 'rooms') => ({
  path: `locales/${tag}/${name}.json`,
  text: messages,
});
const findings = (...kit: readonly { path: string; text: string }[]): readonly Diagnostic[] =>
  loadCatalogue({ shipped: [german], kit }).diagnostics;
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

function catalogue(...files: readonly { path: string; text: string }[]): Catalogue {
  const { value, diagnostics } = loadCatalogue({ shipped: [german, ...files] });
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no catalogue');
  return value;
}

test('a message is found by namespace and key in exactly the language that was asked for', () => {
  const messages = catalogue(
    file('tr', '{ "office": "Büro", "level": "Kat {{code}}" }'),
    file('en', '{ "office": "Office" }'),
  );
  expect(messages.languages).toEqual(['de', 'en', 'tr']);
  expect(messages.keys).toEqual(['rooms.level', 'rooms.office']);
  expect(messages.message('rooms.office', 'en').value).toBe('Office');
  expect(messages.message('rooms.level', 'tr', { code: '2' }).value).toBe('Kat 2');
});

test('a missing translation is an error and never the German text', () => {
  const { value, diagnostics } = catalogue(file('en', '{ "office": "Office" }')).message('rooms.level', 'en', {
    code: '2',
  });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'catalogue/missing', severity: 'error', facts: { key: 'rooms.level', language: 'en' } },
  ]);
});

test('a mistyped key is answered with the nearest one', () => {
  expect(catalogue().message('rooms.ofice', 'de').diagnostics[0]?.facts).toMatchObject({ nearest: 'rooms.office' });
});

test('a placeholder without a value is an error', () => {
  const { value, diagnostics } = catalogue().message('rooms.level', 'de');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'catalogue/missing-value', facts: { missing: ['code'] } }]);
});

test('a value is painted as it is: no escaping, no nesting, no second placeholder', () => {
  const messages = catalogue();
  for (const code of ['<A&B>', '$t(office)', '{{code}}', '$& $1']) {
    expect(messages.message('rooms.level', 'de', { code }).value).toBe(`Etage ${code}`);
  }
});

test('a value named like an option of the translator is only a value', () => {
  const tricky = file('de', '{ "a": "{{lng}} {{ns}} {{count}} {{context}}" }', 'tricky');
  const values = { lng: 'en', ns: 'rooms', count: '2', context: 'male' };
  expect(catalogue(tricky).message('tricky.a', 'de', values).value).toBe('en rooms 2 male');
});

test('a value in a right-to-left message stands in an isolate', () => {
  const messages = catalogue(file('ar', '{ "level": "الطابق {{code}}" }'));
  expect(messages.message('rooms.level', 'ar', { code: '-1' }).value).toBe('الطابق \u2068-1\u2069');
});

test("the kit's messages lie over the shipped ones, and translations of the old words are named", () => {
  const { value, diagnostics } = loadCatalogue({
    shipped: [german, file('en', '{ "office": "Office" }'), file('nl', '{ "office": "Kantoor" }')],
    kit: [file('de', '{ "office": "Amtsstube" }'), file('nl', '{ "office": "Ambtskamer" }')],
  });
  expect(value?.message('rooms.office', 'de').value).toBe('Amtsstube');
  expect(diagnostics).toMatchObject([
    { code: 'catalogue/source-changed', severity: 'info', facts: { languages: ['en'] } },
  ]);
});

test('the folders prs and kmr are Dari and Kurmancî', () => {
  const messages = catalogue(file('prs', '{ "office": "دفتر" }'), file('kmr', '{ "office": "Ofîs" }'));
  expect(messages.languages).toEqual(['de', 'fa-AF', 'ku']);
});

test('all faults of all files are reported in one run, each with its place', () => {
  const found = findings(
    file('de', '{ "a_b": "x", "nested": { "x": "y" }, "n": 1, "e": " ",\n  "dup": "1x", "dup": "2x" }', 'own'),
    file('turkce', '{}'),
    file('en', '{ "office": "Office",\n}'),
    file('nl', '{ "ofice": "Kantoor", "level": "Etage {{kode}}" }'),
    file('fr', '[]'),
  );
  expect(found.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)).toEqual([
    'catalogue/bad-key locales/de/own.json:1:3',
    'catalogue/not-flat locales/de/own.json:1:25',
    'catalogue/not-flat locales/de/own.json:1:44',
    'catalogue/empty-message locales/de/own.json:1:52',
    'catalogue/duplicate-key locales/de/own.json:2:16',
    'catalogue/bad-json locales/en/rooms.json:2:1',
    'catalogue/not-flat locales/fr/rooms.json:1:1',
    'catalogue/unknown-language locales/turkce:undefined:undefined',
    'catalogue/unknown-key locales/nl/rooms.json:1:3',
    'catalogue/placeholder-mismatch locales/nl/rooms.json:1:23',
  ]);
  const tags = found.find(({ code }) => code === 'catalogue/unknown-language');
  expect(tags?.facts).toEqual({ tag: 'turkce' });
});

test('a folder named after the language instead of its tag is told the tag', () => {
  expect(findings(file('Türkisch', '{}'))[0]?.facts).toEqual({ tag: 'Türkisch', nearest: 'tr' });
  expect(findings(file('de-simpel', '{}'))[0]?.facts).toEqual({ tag: 'de-simpel', nearest: 'de-simple' });
});

test('a faulty message of the kit does not let the shipped one through', () => {
  for (const text of ['{ "office": "" }', '{ "office": "Amts', '[]']) {
    const { value } = loadCatalogue({ shipped: [german], kit: [file('de', text)] });
    expect(value?.has('rooms.office')).toBe(false);
  }
});

test('letters that only look right are errors', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['fa', 'كمك', 'catalogue/wrong-letter'],
    ['fa', 'خروجي', 'catalogue/wrong-letter'],
    ['ro', 'Ieşire', 'catalogue/wrong-letter'],
    ['ar', '\uFEE3\uFEA8\uFEAE\uFE9D', 'catalogue/presentation-form'],
    ['uk', 'Лiфт', 'catalogue/mixed-scripts'],
    ['ru', 'Ліфт', 'catalogue/wrong-letter'],
    ['ti', 'ክtትበት', 'catalogue/mixed-scripts'],
    ['hi', 'पासपोrट', 'catalogue/mixed-scripts'],
    ['hi', '\u0905\u093Eप', 'catalogue/pieced-letter'],
    ['zh-Hans', '電梯', 'catalogue/traditional-form'],
    ['zh', '辦公室', 'catalogue/traditional-form'],
    ['tr', 'DanÄ±ÅŸma', 'catalogue/mojibake'],
    ['fr', 'EntrÃ©e', 'catalogue/mojibake'],
    ['ar', 'ط§Ù„Ù…ØµØ¹Ø¯', 'catalogue/mojibake'],
    ['tr', 'Giri\uFFFD', 'catalogue/mojibake'],
    ['fa', 'اتاق ۲', 'catalogue/native-digits'],
    ['ar', '\u202Eالمصعد', 'catalogue/hidden-character'],
    ['en', 'Office {number}', 'catalogue/bad-placeholder'],
    ['en', 'Office {{room_number}}', 'catalogue/bad-placeholder'],
  ];
  for (const [language, text, code] of wrong) {
    expect(codes(findings(file(language, JSON.stringify({ office: text })))), `${language} ${text}`).toContain(code);
  }
});

test('right letters pass, also where they resemble wrong ones', () => {
  const right: readonly (readonly [string, string])[] = [
    ['fa', 'کمک\u200Cهزینه'],
    ['ro', 'Ieșire și intrare'],
    ['tr', 'Nikâh şikâyet Ğ İ ı'],
    ['uk', 'Сім’я, Jobcenter'],
    ['pt', 'Não à saída'],
    ['fr', 'Entrée « Â »'],
    ['de', 'Kategorie „Ä“'],
    ['vi', 'Tầng trệt'],
    ['ru', 'Объезд, подъезд, этаж, приём'],
    ['ti', 'ብWLAN፡ ጆብ ሰንተር (Jobcenter)።'],
    ['hi', 'सीढ़ियाँ, लिफ़्ट और वाई-फ़ाई।'],
    ['zh-Hans', '乾隆、了解、明了、著名'],
    ['zh-Hans', '就业中心（Jobcenter），2.14室，8:30–12:00。'],
    ['zh-Hant', '電梯、辦公室'],
  ];
  for (const [language, text] of right) {
    const found = findings(file(language, JSON.stringify({ office: text })));
    expect(
      found.filter(({ severity }) => severity !== 'info'),
      text,
    ).toEqual([]);
  }
});

test('borrowed punctuation is named, with the text as it should be', () => {
  const borrowed: readonly (readonly [string, string, string])[] = [
    ['ti', 'ብኽብረትኩም ኮፍ በሉ፡፡', 'ብኽብረትኩም ኮፍ በሉ።'],
    ['ti', 'ብኽብረትኩም ኮፍ በሉ::', 'ብኽብረትኩም ኮፍ በሉ።'],
    ['hi', 'कृपया बैठें|', 'कृपया बैठें।'],
    ['zh-Hans', '就业中心(Jobcenter)', '就业中心（Jobcenter）'],
    ['zh-Hans', '请敲门, 谢谢.', '请敲门，谢谢。'],
    ['zh-Hant', '請進!', '請進！'],
  ];
  for (const [language, text, instead] of borrowed) {
    const found = findings(file(language, JSON.stringify({ office: text })));
    expect(found.map(({ code, facts }) => [code, facts])).toContainEqual([
      'catalogue/foreign-mark',
      { text, instead, language },
    ]);
  }
});

test('no character is both traditional and simplified, and each has one replacement', () => {
  const simplified = new Set(SIMPLIFIED.values());
  expect([...SIMPLIFIED.keys()].filter((letter) => simplified.has(letter))).toEqual([]);
  expect(SIMPLIFIED.size).toBeGreaterThan(2500);
  expect(SIMPLIFIED.get('門')).toBe('门');
});

test('text in pieces is put together and said so', () => {
  const { value, diagnostics } = loadCatalogue({ shipped: [german, file('nl', '{ "office": "Cafe\u0301" }')] });
  expect(codes(diagnostics)).toEqual(['catalogue/unnormalised']);
  expect(value?.message('rooms.office', 'nl').value).toBe('Caf\u00E9');
});

test('a Devanagari letter whose dot belongs apart is taken apart and said so', () => {
  const { value, diagnostics } = loadCatalogue({ shipped: [german, file('hi', '{ "office": "ब\u095Cा" }')] });
  const [found] = diagnostics;
  if (found === undefined) throw new Error('nothing is said');
  expect(found.code).toBe('catalogue/unnormalised');
  expect(explain(found, 'en').what).toContain('in one piece');
  expect(value?.message('rooms.office', 'hi').value).toBe('ब\u0921\u093Cा');
});

test('a decoded-twice text is given back as it was', () => {
  const [found] = findings(file('fr', '{ "office": "EntrÃ©e" }'));
  expect(found?.facts).toMatchObject({ instead: 'Entrée' });
});

test('every finding has words in German and English, and native digits are turned into ours', () => {
  const [found] = findings(file('fa', '{ "office": "اتاق ۲۰" }'));
  if (found === undefined) throw new Error('nothing found');
  expect(explain(found, 'en').fix).toBe('Write "اتاق 20".');
  expect(explain(found, 'de').fix).toBe('Schreiben Sie „اتاق 20“.');
});

test('every finding says what, why and what to do, and never "undefined"', () => {
  const found = [
    ...findings(
      file('de', '{ "A_b": "x", "n": null, "e": "", "o": "{{a b}}", "d": "1x", "d": "2x", "office": "Stube" }', 'own'),
      file('xq', '{}'),
      file('en', '{ „office": "Office" }'),
      file('nl', '{ "ofice": "Kantoor", "level": "Etage {{kode}}" }'),
      file('fa', '{ "office": " كمك ۲ ", "level": "\uFEE3 {{code}}" }'),
      file('uk', '{ "office": "Лiфт \u202E", "level": "Cafe\u0301 EntrÃ©e {{code}}" }'),
      file('tr', '{ "*": { "state": "tested" }, "rooms.office": 1 }', 'review'),
      file('ro', '[]'),
      file('hi', '{ "office": "\u0905\u093Eप|" }'),
      file('zh-Hans', '{ "office": "辦公室" }'),
    ),
    ...catalogue().message('rooms.level', 'de').diagnostics,
    ...catalogue().message('rooms.level', 'en').diagnostics,
    ...loadCatalogue({
      shipped: [german, file('nl', '{ "office": "Kantoor" }')],
      kit: [file('de', '{ "office": "Stube" }')],
    }).diagnostics,
  ];
  expect([...new Set(codes(found))].sort()).toEqual(CODES.filter((code) => code.startsWith('catalogue/')));
  for (const diagnostic of found) {
    for (const tongue of ['de', 'en'] as const) {
      const { what, why, fix = '' } = explain(diagnostic, tongue);
      for (const sentence of [what, why, fix])
        expect(sentence, `${diagnostic.code} ${tongue}`).toMatch(/^(?!.*undefined).{8,}[.?]$/s);
    }
  }
});
