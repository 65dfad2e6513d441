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
  ['a number keeps its digits, wide ones too', '全角２０１', '全|角|２０１'],
  ['Chinese parts at every character', '市民服务处', '市|民|服|务|处'],
  ['no line begins with what ends a phrase', '请稍等，谢谢。好吗？是、不！', '请|稍|等，|谢|谢。|好|吗？|是、|不！'],
  ['brackets hold what is in them', '《居留》（二楼）', '《居|留》|（二|楼）'],
  ['curly quotation marks hold what they quote', '请说“您好”再进', '请|说|“您|好”|再|进'],
  ['but not an apostrophe between letters', 'Mr O’Neill’s “new” office', 'Mr |O’Neill’s |“new” |office'],
  ['dashes and dots that are doubled stay so', '福利——住房……请', '福|利|——|住|房……|请'],
  ['a number keeps what is counted', '第3号窗口，23日8:30在2楼', '第3号|窗|口，|23日|8:30|在|2楼'],
  ['Ethiopic words part at spaces and at word marks', 'ቤት፡ጽሕፈት ዜጋታት።', 'ቤት፡|ጽሕፈት |ዜጋታት።'],
  ['Ethiopic marks stay with the word before', 'ሰዓት፣ ዕለት፤ ቦታ፧', 'ሰዓት፣ |ዕለት፤ |ቦታ፧'],
  ['Devanagari parts at spaces, before no danda', 'कृपया नंबर लें। धन्यवाद॥', 'कृपया |नंबर |लें। |धन्यवाद॥'],
  ['a conjunct is never broken', 'क्षेत्र', 'क्षेत्र'],
  ['Thai words are found without spaces', 'ห้องรอตรวจ', 'ห้อง|รอ|ตรวจ'],
])('%s', (_, text, expected) => {
  expect(pieces(text)).toBe(expected);
});
