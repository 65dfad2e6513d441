import { expect, test } from 'vitest';
import { type FinishedSign, finishingOf } from '../../src/build/finishing.js';

const hole = { x: 10, y: 10, diameter: 5 };
const shape = (over: Partial<NonNullable<FinishedSign['shape']>>): FinishedSign => ({
  shape: { corners: 0, holes: [], contour: 'cut', ...over },
});

test.each<[FinishedSign, string, string]>([
  [{}, '', ''],
  [shape({}), 'Konturschnitt', 'contour cut'],
  [
    { ...shape({ corners: 6, holes: [hole, hole, hole, hole] }), white: 'full' },
    'Ecken R 6 mm · 4 Löcher Ø 5 mm · Konturschnitt · Weiß vollflächig',
    'corners R 6 mm · 4 holes Ø 5 mm · contour cut · white below all',
  ],
  [
    shape({ corners: 2.5, holes: [hole, { ...hole, diameter: 6.5 }], contour: 'none' }),
    'Ecken R 2,5 mm · 1 Loch Ø 5 mm · 1 Loch Ø 6,5 mm',
    'corners R 2.5 mm · 1 hole Ø 5 mm · 1 hole Ø 6.5 mm',
  ],
  [
    { ...shape({ contour: 'kiss-cut' }), white: 'print' },
    'Konturschnitt nur durch die Folie (Kiss-Cut) · Weiß unter dem Druck',
    'contour cut through the film alone (kiss cut) · white below the print',
  ],
])('%j is said in both languages', (sign, german, english) => {
  expect(finishingOf(sign, 'de')).toBe(german);
  expect(finishingOf(sign, 'en')).toBe(english);
});
