import { describe, expect, test } from 'vitest';

import { breakOpportunities } from '../../src/text/break-opportunities.js';
import { protectNumbers, readableText } from '../../src/text/protect-numbers.js';
import { CORPUS } from './corpus.js';

/** Invisible marks made visible: `<` and `>` for an isolate, `_` for a word joiner. */
const visible = (text: string): string =>
  text.replaceAll('\u2066', '<').replaceAll('\u2069', '>').replaceAll('\u2060', '_');

describe('in right-to-left text', () => {
  test.each([
    ['غرفة 2.14', 'غرفة <2.14>'],
    ['الغرف 2.14–2.18', 'الغرف <2.14–_2.18>'],
    ['الهاتف 0228 77-1234 الآن', 'الهاتف <0228 _77-_1234> الآن'],
    ['+49 228 77-1234', '<+49 _228 _77-_1234>'],
    ['0228 77-0', '<0228 _77-_0>'],
    ['(0228) 77 12 34', '<(0228)_ _77 _12 _34>'],
    ['8:30–12:00', '<8:30–_12:00>'],
    ['8:30 – 12:00', '<8:30 _–_ _12:00>'],
    ['القاعة B 2.145', 'القاعة <B _2.145>'],
    ['المبنى A-101', 'المبنى <A-_101>'],
    ['23.11.2026', '<23.11.2026>'],
    ['تلفن ۰۲۲۸ ۷۷-۱۲۳۴', 'تلفن <۰۲۲۸ _۷۷-_۱۲۳۴>'],
    ['116 117', '<116 _117>'],
  ])('"%s" is one left-to-right thing', (text, guarded) => {
    expect(visible(protectNumbers(text, 'rtl'))).toBe(guarded);
  });

  test.each([['الطابق 2'], ['50%'], ['101 102 103'], ['۸:۳۰']])('"%s" needs no isolate', (text) => {
    expect(protectNumbers(text, 'rtl')).toBe(text);
  });

  test('a range of Arabic-Indic digits is joined but read from the right', () => {
    expect(visible(protectNumbers('٨:٣٠–١٢:٠٠', 'rtl'))).toBe('٨:٣٠–_١٢:٠٠');
  });
});

describe('in left-to-right text', () => {
  test.each([
    ['Zimmer 2.14–2.18', 'Zimmer 2.14–_2.18'],
    ['Tel. 0228/77-1234', 'Tel. 0228/_77-_1234'],
    ['1.–3. Mai', '1.–_3. Mai'],
    ['U-Bahn und E-Mail', 'U-_Bahn und E-_Mail'],
    ['Haus 3, 12er-Karte, Montag 8 Uhr', 'Haus 3, 12er-Karte, Montag 8 Uhr'],
    ['Sozial-Amt', 'Sozial-Amt'],
    ['1-й поверх', '1-й поверх'],
    ['कमरे २.१४–२.१८', 'कमरे २.१४–_२.१८'],
    ['在B 2.145室', '在B _2.145室'],
    ['周一8:30–12:00开放', '周一8:30–_12:00开放'],
    ['8：30～12：00', '8_：_30_～_12_：_00'],
  ])('"%s" is joined where it must not break, and has no isolates', (text, guarded) => {
    expect(visible(protectNumbers(text, 'ltr'))).toBe(guarded);
  });
});

test('a telephone number after an Arabic name keeps its order in a German text too', () => {
  expect(visible(protectNumbers('محمد, Tel. 0228 77-0', 'ltr'))).toBe('محمد, Tel. <0228 _77-_0>');
});

test('protection adds nothing that can be read', () => {
  for (const { text } of CORPUS) {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(readableText(protectNumbers(text, direction))).toBe(readableText(text));
    }
  }
});

test.each([
  '2.14–2.18',
  '0228 77-1234',
  '+49 228 77-1234',
  '8:30–12:00',
  '8:30 – 12:00',
  'B 2.145',
  '0228/77-1234',
  'A-101',
  '8：30～12：00',
])('%s never breaks, whatever the language', (number) => {
  for (const before of ['Raum ', 'غرفة ', 'кімната ']) {
    const guarded = protectNumbers(before + number, before.startsWith('غ') ? 'rtl' : 'ltr');
    expect(breakOpportunities(guarded)).toEqual([before.length, guarded.length]);
  }
});
