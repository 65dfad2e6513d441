import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { languageOf } from '../../src/catalogue/language.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { placeholdersOf } from '../../src/catalogue/placeholders.js';
import { shippedLocales } from '../support/shipped-locales.js';

const files = shippedLocales();
const { value: loaded, diagnostics } = loadCatalogue({ shipped: files });
if (loaded === undefined) throw new Error('the shipped catalogue does not load');
const catalogue = loaded;
const TRANSLATIONS = catalogue.languages.filter((tag) => tag !== 'de');

/** The 6763 characters of GB 2312, the set of the mainland: none of them is only traditional. */
const simplifiedHan = (): string => {
  const cells = Array.from({ length: 72 * 94 }, (_, cell) => [0xb0 + Math.floor(cell / 94), 0xa1 + (cell % 94)]);
  const text = new TextDecoder('gbk').decode(Uint8Array.from(cells.flat()));
  return text.replace(/\P{Script=Han}/gu, '');
};

/** Each consonant in its seven orders, then the labialised ones; without ሠ ኀ ፀ, which Eritrean spelling does not use. */
const tigrinyaLetters = (): string =>
  Array.from('ሀለሐመረሰሸቀቐበቨተቸነኘአከኸወዐዘዠየደጀገጠጨጸፈፐ', (first) => first.codePointAt(0) ?? 0)
    .flatMap((first) => Array.from({ length: 7 }, (_, order) => String.fromCodePoint(first + order)))
    .concat('ቈቊቋቌቍቘቚቛቜቝኰኲኳኴኵዀዂዃዄዅጐጒጓጔጕ')
    .join('');

const filled = (key: string, language: string): string => {
  const values = { code: '2', number: '2.14', numbers: '2.01' };
  return catalogue.message(key, language, values).value ?? '';
};
const all = (language: string): readonly (readonly [key: string, text: string])[] =>
  catalogue.keys.map((key) => [key, filled(key, language)]);

/** Main letters of CLDR 48, with what is common in loan words (Turkish â î û), the apostrophe and marks of their own. One entry for every shipped language. */
const LETTERS: Readonly<Record<string, string>> = {
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzâîûABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىًٌٍَُِّْ؟',
  fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیًٌٍّٔ\u200C؟،',
  nl: 'abcdefghijklmnopqrstuvwxyzáéëïóöüABCDEFGHIJKLMNOPQRSTUVWXYZ’',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuvwxyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUVWXYZŹŻ’\u00A0',
  ro: 'aăâbcdefghiîjklmnopqrsștțuvwxyzAĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ',
  en: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZé’',
  de: 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜé',
  'de-simple': 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜé·',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ?',
  ti: `${tigrinyaLetters()}።?`,
  hi: 'अआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैॉोौंँः्\u093C।?',
  'zh-Hans': `${simplifiedHan()}（），。？`,
};
/** Messages that name the same place or thing. */
const ONE_THING = [
  ['rooms.reception', 'places.reception', 'pictograms.reception'],
  ['rooms.information', 'places.information', 'pictograms.information'],
  ['rooms.waiting-area', 'places.waiting-area', 'pictograms.waiting-area'],
  ['rooms.cash-desk', 'places.cash-desk', 'pictograms.cash-payment'],
  ['rooms.registry-office', 'pictograms.civil-registry'],
  ['rooms.health-office', 'pictograms.health-office'],
  ['rooms.lost-property', 'pictograms.lost-property'],
  ['rooms.meeting-room', 'pictograms.meeting-room'],
  ['rooms.council-chamber', 'places.council-chamber'],
  ['rooms.quiet-room', 'pictograms.quiet-room'],
  ['rooms.prayer-room', 'pictograms.prayer-room'],
  ['places.lift', 'pictograms.lift'],
  ['places.stairs', 'pictograms.stairs'],
  ['places.toilets', 'pictograms.toilets'],
  ['places.toilet-women', 'pictograms.toilet-women'],
  ['places.toilet-men', 'pictograms.toilet-men'],
  ['places.toilet-all', 'pictograms.toilet-all-gender'],
  ['places.baby-changing', 'pictograms.baby-changing'],
  ['places.cloakroom', 'pictograms.wardrobe'],
  ['places.lockers', 'pictograms.locker'],
  ['places.cash-machine', 'pictograms.cash-machine'],
  ['places.photo-booth', 'pictograms.photo-booth'],
  ['places.canteen', 'pictograms.canteen'],
  ['places.library', 'pictograms.library'],
  ['words.opening-hours', 'pictograms.opening-hours'],
  ['words.easy-language', 'pictograms.easy-language'],
] as const;

/** What spelling rules forbid and keyboards make easy. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  // “And” is one letter that belongs to the next word; the tanwin stands before its alif.
  ar: /(?:^|\s)و\s|اً/,
  // Prefixes and endings hang on a zero-width non-joiner, not on a space.
  fa: /(?:^|\s)ن?می\s|\s(?:ها|های|تر|ترین)(?:\s|$)/,
  // A word of one letter does not end a line.
  pl: /(?:^|[ \u00A0])[aiouwz] /i,
  // Inside a word the sound is written â, but for î after a prefix.
  ro: /(?<!\b(?:ne|re|pre|auto))(?<=\p{L})î/u,
};

/** Names that stay as they are in every language. */
const KEPT_NAMES = /Jobcenter|Wi-Fi|\bQR\b/g;

test('the shipped files have no finding', () => {
  expect(diagnostics).toEqual([]);
});

test('every language whose letters are known here is shipped, and no other', () => {
  expect(catalogue.languages).toEqual(Object.keys(LETTERS).sort());
});

test('a building finds at least 80 messages for its walls, 30 of them for waiting areas', () => {
  const painted = catalogue.keys.filter((key) => !/^(pictograms|arrows)\./.test(key));
  expect(painted.length).toBeGreaterThanOrEqual(80);
  expect(painted.filter((key) => key.startsWith('waiting.')).length).toBeGreaterThanOrEqual(30);
});

describe.each(catalogue.languages)('%s', (language) => {
  test('says every message', () => {
    expect(catalogue.keys.filter((key) => !catalogue.has(key, language))).toEqual([]);
  });

  test('is written with the letters of the language', () => {
    const known = new Set([...(LETTERS[language] ?? ''), ...' \u00AD\n.,:?-–()0123456789\u2068\u2069']);
    const strange = all(language).flatMap(([key, text]) =>
      Array.from(text.replace(KEPT_NAMES, '')).flatMap((letter) => (known.has(letter) ? [] : [`${key}: ${letter}`])),
    );
    expect(strange).toEqual([]);
  });

  test('is a draft until someone has read it', () => {
    expect(new Set(catalogue.keys.map((key) => catalogue.state(key, language)))).toEqual(new Set(['draft']));
  });

  test('holds its keys in the order of the German files', () => {
    for (const { path, text } of files.filter((file) => file.path.startsWith(`locales/${language}/`))) {
      const source = files.find((file) => file.path === path.replace(`/${language}/`, '/de/'));
      if (source !== undefined && !path.endsWith('review.json')) {
        expect(Object.keys(JSON.parse(text) as object), path).toEqual(Object.keys(JSON.parse(source.text) as object));
      }
    }
  });
});

test('a translator finds a note, in German and English, for every message and no other', () => {
  const notes = JSON.parse(files.find(({ path }) => path === 'locales/de/notes.json')?.text ?? '{}') as Record<
    string,
    { de?: string; en?: string }
  >;
  expect(Object.keys(notes).sort()).toEqual(catalogue.keys);
  expect(Object.entries(notes).filter(([, { de = '', en = '' }]) => de.length < 5 || en.length < 5)).toEqual([]);
});

test('both guides for translators list the shipped languages, by tag and autonym', () => {
  for (const guide of ['docs/translators.md', 'docs/de/translators.md']) {
    const rows = readFileSync(new URL(`../../${guide}`, import.meta.url), 'utf8').matchAll(
      /^\| `([\w-]+)` \| [^|]+ \| ([^|]+) \|$/gm,
    );
    const listed = Array.from(rows, ([, tag = '', autonym]) => `${tag} ${autonym}`);
    const shipped = catalogue.languages.map((tag) => `${tag} ${languageOf(tag)?.autonym}`);
    expect(listed.sort(), guide).toEqual(shipped.sort());
  }
});

test('a text is a sentence with its full stop in every language, or in none', () => {
  // Dutch signs abbreviate “please”, and the abbreviation ends in a full stop.
  const ends = (text: string) => /[.?!।።。？]$/u.test(text.replace(/a\.u\.b\.$/, ''));
  const odd = TRANSLATIONS.filter((tag) => tag !== 'de-simple').flatMap((tag) =>
    catalogue.keys.filter((key) => ends(filled(key, tag)) !== ends(filled(key, 'de'))).map((key) => `${tag} ${key}`),
  );
  expect(odd).toEqual([]);
});

test('what is one thing has one name in rooms, places and pictograms', () => {
  // On a door the name of an office has capitals in English and Turkish.
  const keyword = (key: string, tag: string) => filled(key, tag).split('\n')[0]?.toLocaleLowerCase(tag);
  const odd = TRANSLATIONS.flatMap((tag) =>
    ONE_THING.filter((keys) => new Set(keys.map((key) => keyword(key, tag))).size > 1).map(([key]) => `${tag} ${key}`),
  );
  expect(odd).toEqual([]);
});

test('no language has the slips its typists make', () => {
  const slips = catalogue.languages.flatMap((tag) =>
    all(tag).flatMap(([key, text]) =>
      / {2}| [.,?]/.test(text) || SLIPS[tag]?.test(text) ? [`${tag} ${key}: ${text}`] : [],
    ),
  );
  expect(slips).toEqual([]);
});

test('no word of a plain German sign is longer than 14 letters without a seam', () => {
  const long = all('de').flatMap(([key, text]) =>
    text
      .split(/[ -]/)
      .filter((word) => word.length > 14 && !word.includes('\u00AD'))
      .map((word) => `${key}: ${word}`),
  );
  expect(long).toEqual([]);
});

test('a German line between two seams fits a door: at most 22 letters', () => {
  const long = catalogue.keys
    .filter((key) => key.startsWith('rooms.'))
    .flatMap((key) =>
      filled(key, 'de')
        .split(/[ \u00AD]/)
        .filter((part) => part.length > 22)
        .map((part) => `${key}: ${part}`),
    );
  expect(long).toEqual([]);
});

test('a door sign has room for every translation of a room: at most 31 characters', () => {
  const long = TRANSLATIONS.filter((tag) => tag !== 'de-simple').flatMap((tag) =>
    all(tag)
      .filter(([key, text]) => /^(rooms|places)\./.test(key) && text.replaceAll('\u00AD', '').length > 31)
      .map(([key, text]) => `${tag} ${key}: ${text}`),
  );
  expect(long).toEqual([]);
});

describe('Leichte Sprache', () => {
  const easy = all('de-simple');
  const rooms = easy.filter(([key]) => /^(rooms|units)\./.test(key));
  const violations = (pattern: RegExp, of = easy) =>
    of.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

  test('says of every room and unit what one can do there, below its keyword', () => {
    expect(rooms.filter(([, text]) => !/^[^\n]+\n.+\.$/s.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('makes one statement of at most 8 words in at most two lines', () => {
    const statements = rooms.map(([key, text]) => [key, text.split('\n').slice(1)] as const);
    const long = statements.filter(
      ([, lines]) => lines.length > 2 || lines.join(' ').split(' ').length > 8 || /[.?!]./.test(lines.join(' ')),
    );
    expect(long).toEqual([]);
  });

  test('splits a word the same way wherever it stands', () => {
    const ways = new Map<string, Set<string>>();
    for (const [, text] of easy) {
      for (const word of text.match(/[\p{L}·]+/gu) ?? []) {
        const whole = word.replaceAll('·', '');
        ways.set(whole, (ways.get(whole) ?? new Set()).add(word));
      }
    }
    expect([...ways.values()].filter(({ size }) => size > 1).map((words) => [...words])).toEqual([]);
  });

  test('begins a line with every sentence of a waiting area, each of at most 8 words', () => {
    const sentences = easy
      .filter(([key]) => key.startsWith('waiting.'))
      .flatMap(([, text]) => text.split(/(?<=[.?])\n/));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => /[.?]./s.test(sentence) || sentence.split(/\s/).length > 8)).toEqual([]);
  });

  test('keeps lines to 26 characters', () => {
    const long = easy
      .filter(([key]) => !key.startsWith('pictograms.'))
      .flatMap(([key, text]) =>
        text
          .split('\n')
          .filter((line) => line.replaceAll('·', '').length > 26)
          .map((line) => `${key}: ${line}`),
      );
    expect(long).toEqual([]);
  });

  test('splits long words, always with the Mediopunkt and in small letters after it', () => {
    expect(violations(/\u00AD/)).toEqual([]);
    expect(violations(/·[^a-zäöüß]|[^A-Za-zÄÖÜäöüß]·/)).toEqual([]);
    expect(violations(/[A-Za-zÄÖÜäöüß]{15,}/)).toEqual([]);
  });

  test('has no abbreviation, negation, Konjunktiv, passive, bracket or number word', () => {
    expect(violations(/\b(?:z\. ?B\.|bzw|usw|ggf|inkl|Tel|Nr|Str|IT|WC|Kfz)\b|\b[A-ZÄÖÜ]{2,}\b/)).toEqual([]);
    expect(violations(/\b(?:nicht|kein\w*|nie|niemand|ohne)\b/i, rooms)).toEqual([]);
    expect(
      violations(/\b(?:würde|könnte|möchte|hätte|wäre|sollte|müsste|dürfte)\w*\b|\b(?:wird|werden|wurde)\b/i),
    ).toEqual([]);
    expect(violations(/[/&§%();„“…–*_]/)).toEqual([]);
    expect(violations(/\b(?:man|dass|weil|wenn|obwohl|damit|falls|ob)\b/)).toEqual([]);
  });
});

test('no German text names only one sex or puts a sign inside a word', () => {
  const one = all('de').filter(([, text]) =>
    /[a-zäöüß][*:_·/](?:in|innen)|\b(?:Besucher|Mitarbeiter|Antragsteller|Ansprechpartner|Damen|Herren|Hausmeister)\b/.test(
      text,
    ),
  );
  expect(one).toEqual([]);
});

test('Hindi puts the dot below only where it is spoken: ड़ ढ़ ज़ फ़', () => {
  const dotted = all('hi').flatMap(([key, text]) => (/(?<![डढजफ])\u093C/u.test(text) ? [`${key}: ${text}`] : []));
  expect(dotted).toEqual([]);
});

test('a sentence ends with the full stop of its own script', () => {
  const borrowed = ['hi', 'ti', 'zh-Hans'].flatMap((tag) =>
    all(tag).flatMap(([key, text]) => (/\.$/m.test(text) ? [`${tag} ${key}: ${text}`] : [])),
  );
  expect(borrowed).toEqual([]);
});

test('a floor is never counted: every language paints the code of the building', () => {
  for (const language of catalogue.languages) {
    expect(placeholdersOf(catalogue.message('floors.level', language, { code: '{{code}}' }).value ?? '')).toEqual([
      'code',
    ]);
    expect(filled('floors.ground', language)).not.toMatch(/\d|перший|первый|first|birinci|一层|首层|पहल|ቀዳማይ/i);
  }
});
