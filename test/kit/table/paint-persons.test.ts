import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { paintPersons } from '../../../src/kit/table/paint-persons.js';
import { parsePerson, splitPersons } from '../../../src/kit/table/parse-person.js';

const full = (...entries: string[]) => paintPersons(entries, 'full').names;
const surname = (...entries: string[]) => paintPersons(entries, 'surname').names;
const role = (...entries: string[]) => paintPersons(entries, 'function').names;

describe('the people in a cell', () => {
  test.each(['Müller; Öz', 'Müller & Öz', 'Müller|Öz', 'Müller\nÖz', 'Müller;\r\n Öz;'])('are two in %j', (cell) =>
    expect(splitPersons(cell)).toEqual(['Müller', 'Öz']),
  );
  test('are one where titles hold a comma', () =>
    expect(splitPersons('Dr. med., M. Sc. Anna Müller')).toEqual(['Dr. med., M. Sc. Anna Müller']));
  test('are two where a second salutation begins', () => {
    expect(splitPersons('Frau Müller / Herr Öz')).toEqual(['Frau Müller', 'Herr Öz']);
    expect(splitPersons('Frau Dr. Müller und Herr Öz')).toEqual(['Frau Dr. Müller', 'Herr Öz']);
    expect(splitPersons('Frau Müller, Herr Öz')).toEqual(['Frau Müller', 'Herr Öz']);
  });
  test('are nobody where only a dash stands', () => expect(splitPersons(' - ; – ')).toEqual([]));
});

describe('"surname" keeps salutation, titles and the whole family name', () => {
  test.each([
    ['Frau Dr. Ayşe Yıldız', 'Frau Dr. Yıldız'],
    ['Herr Prof. Dr.-Ing. habil. Jörg Weiß', 'Herr Prof. Dr.-Ing. habil. Weiß'],
    ['Dr. med., M. Sc. Anna Müller', 'Dr. med., M. Sc. Müller'],
    ['Anna Müller, M. Sc., LL. M.', 'Müller, M. Sc., LL. M.'],
    ['Dipl.-Verw. (FH) Sabine Groß-Lüdenscheidt', 'Dipl.-Verw. (FH) Groß-Lüdenscheidt'],
    ['Diplom-Verwaltungswirtin Eva Kurz', 'Diplom-Verwaltungswirtin Kurz'],
    ['Dr. rer. nat. h. c. mult. Ernst Abbe', 'Dr. rer. nat. h. c. mult. Abbe'],
    ['Dr.Anna Müller', 'Dr. Müller'],
    ['M. A. Schmidt', 'Schmidt'],
    ['M. A. Anna Schmidt', 'M. A. Schmidt'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Karl-Theodor von und zu Guttenberg', 'von und zu Guttenberg'],
    ['Anna Gräfin von Berg', 'Gräfin von Berg'],
    ['Jan van der Berg', 'van der Berg'],
    ['Ana de la Cruz', 'de la Cruz'],
    ['José Ortega y Gasset', 'Ortega y Gasset'],
    ['Hans Meier jun.', 'Meier jun.'],
    ['Peter Müller - Schmidt', 'Müller-Schmidt'],
    ['Anna Müller (geb. Schulz)', 'Müller'],
    ['Ben Müller', 'Müller'],
    ['Олена Шевченко', 'Шевченко'],
    ['пані Ольга Мельник-Коваль', 'пані Мельник-Коваль'],
    ['د. أحمد الخطيب', 'د. الخطيب'],
    ['أحمد عبد الله', 'عبد الله'],
    ['Fatma Al-Khatib', 'Al-Khatib'],
    ['Herr Al Hassan', 'Herr Al Hassan'],
    ['Mohammed al Masri', 'al Masri'],
    ['Khaled Abu Bakr', 'Abu Bakr'],
    ['Nguyễn Văn An', 'An'],
    ['Müller', 'Müller'],
    ['N.N.', 'N. N.'],
  ])('%s → %s', (name, shown) => expect(surname(name)).toEqual([shown]));
});

describe('with one comma the family name comes first', () => {
  test.each([
    ['Müller, Anna', 'Anna Müller', 'Müller'],
    ['Müller, Dr. Anna', 'Dr. Anna Müller', 'Dr. Müller'],
    ['Müller, Frau Dr. Anna', 'Frau Dr. Anna Müller', 'Frau Dr. Müller'],
    ['Dr. Müller, Anna', 'Dr. Anna Müller', 'Dr. Müller'],
    ['Leyen, Dr. Ursula von der', 'Dr. Ursula von der Leyen', 'Dr. von der Leyen'],
    ['García López, María', 'María García López', 'García López'],
    ['Nguyễn, Văn An', 'Văn An Nguyễn', 'Nguyễn'],
    ['Müller, Anna, M. Sc.', 'Anna Müller, M. Sc.', 'Müller, M. Sc.'],
    ['Müller,', 'Müller', 'Müller'],
  ])('%s', (name, whole, family) => expect([full(name), surname(name)]).toEqual([[whole], [family]]));
});

test('more commas than a name has are said to be unclear, and only the last word is taken for the family name', () => {
  expect(paintPersons(['Müller, Schmidt, Öz'], 'surname')).toEqual({ names: ['Öz'], unclear: true });
  expect(paintPersons(['Müller, Schmidt, Öz'], 'full')).toEqual({ names: ['Müller, Schmidt, Öz'], unclear: true });
});

describe('"function" shows what somebody does, and nothing else', () => {
  test('from brackets or behind a dash', () => {
    expect(role('Anna Müller (Leitung)', 'Cem Öz – Sachbearbeitung', 'Müller, Anna, Sekretariat')).toEqual([
      'Leitung',
      'Sachbearbeitung',
      'Sekretariat',
    ]);
  });
  test('two people with one function are one line', () =>
    expect(role('Anna Müller (Beratung)', 'Cem Öz (Beratung)')).toEqual(['Beratung']));
  test('but never a birth name, a nickname or somebody without a function', () =>
    expect(role('Anna Müller (geb. Schulz)', 'Cem Öz (Memo)', 'Eva Kurz')).toEqual([]));
  test('from the parts of kit.yaml', () =>
    expect(
      paintPersons([{ title: 'Dr.', given: 'Anna', family: 'Müller', role: 'Landrätin' }], 'function').names,
    ).toEqual(['Landrätin']));
});

test('parts of kit.yaml are taken as they are, however many words they have', () => {
  const person = { title: 'Frau Dr. med., M. Sc.', given: 'María José', family: 'García López' };
  expect(paintPersons([person], 'full').names).toEqual(['Frau Dr. med., M. Sc. María José García López']);
  expect(paintPersons([person], 'surname').names).toEqual(['Frau Dr. med., M. Sc. García López']);
});

test('"full" shows what was written, in the order in which names are read', () => {
  expect(full('Anna  Müller (Leitung)', 'Dr. med. Karl-Heinz von Thun, M. Sc.')).toEqual([
    'Anna Müller (Leitung)',
    'Dr. med. Karl-Heinz von Thun, M. Sc.',
  ]);
});

test('"none" shows nobody', () => expect(paintPersons(['Anna Müller'], 'none').names).toEqual([]));

const word = fc.string({ unit: fc.constantFrom(...'abcdefü'), minLength: 2, maxLength: 7 }).map((each) => `X${each}`);

test('whatever the given names are, "surname" holds none of them and "full" all', () => {
  const title = fc.constantFrom('', 'Dr.', 'Frau', 'Herr Prof. Dr. med.', 'Dipl.-Ing. (FH)');
  const particle = fc.constantFrom('', 'von', 'von und zu', 'van der', 'Al');
  const given = fc.array(
    word.map((each) => `G${each}`),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(title, given, particle, word, fc.boolean(), (before, names, between, family, comma) => {
      const whole = [between, family].filter((part) => part !== '').join(' ');
      const entry = comma ? `${whole}, ${before} ${names.join(' ')}` : `${before} ${names.join(' ')} ${whole}`;
      expect(surname(entry)).toEqual([[before, whole].filter((part) => part !== '').join(' ')]);
      expect(full(entry)).toEqual([[before, ...names, whole].filter((part) => part !== '').join(' ')]);
    }),
  );
});

test('no text makes the parser fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parsePerson(text).family === 'string'));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Dr.', ',', ' ', 'M.', 'A.', 'von', '(', ')', 'X', '-', 'Frau')), (parts) => {
      paintPersons([parts.join('')], 'surname');
    }),
  );
});
