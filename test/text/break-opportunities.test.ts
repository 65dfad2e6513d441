import { expect, test } from 'vitest';

import { breakOpportunities } from '../../src/text/break-opportunities.js';

const pieces = (text: string): string => {
  let from = 0;
  return breakOpportunities(text)
    .map((to) => {
      const piece = text.slice(from, to);
      from = to;
      return piece;
    })
    .join('|');
};

test.each([
  ['words part at spaces', 'Amt für Schule', 'Amt |für |Schule'],
  ['a Mediopunkt never ends a line', 'Führer·schein·stelle', 'Führer·schein·stelle'],
  ['a hyphen may end a line', 'Sozial-Amt', 'Sozial-|Amt'],
  ['a seam may end a line', 'Bürger\u00ADbüro', 'Bürger\u00AD|büro'],
  ['brackets hold their words', 'Radiologie (MRT) hier', 'Radiologie |(MRT) |hier'],
  ['a long slash may end a line, a short one not', 'Anmeldung/Abmeldung A/B', 'Anmeldung/|Abmeldung |A/B'],
  ['C++ stays whole', 'Kurs C++ heute', 'Kurs |C++ |heute'],
  ['a dash that begins a word stays with it', 'Ebene −1 oder –2, Rad-Weg', 'Ebene |−1 |oder |–2, |Rad-|Weg'],
  ['an amount keeps its unit', 'Eintritt 12,50 € oder 50 % davon', 'Eintritt |12,50 € |oder |50 % |davon'],
  ['a mark stays with the space that carries it', 'A \u0301B', 'A \u0301B'],
  ['a no-break space holds', '12\u00A0Uhr', '12\u00A0Uhr'],
  ['Thai words are found without spaces', 'ห้องรอตรวจ', 'ห้อง|รอ|ตรวจ'],
])('%s', (_, text, expected) => {
  expect(pieces(text)).toBe(expected);
});
