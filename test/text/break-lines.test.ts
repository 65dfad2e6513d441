import fc from 'fast-check';
import { expect, test } from 'vitest';

import { evenBreaks, greedyBreaks, type WidthOf } from '../../src/text/break-lines.js';

/** Words as wide as the numbers say, spaces of no width. */
const words =
  (widths: readonly number[]): WidthOf =>
  (from, to) =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0);

test('no short word is left alone on the last line', () => {
  const widths = [4, 4, 4, 1];
  expect(greedyBreaks(4, words(widths), 12)).toEqual([3, 4]);
  expect(evenBreaks(4, words(widths), 12)).toEqual([2, 4]);
});

test('a word that is too wide stands alone and loses nothing', () => {
  expect(evenBreaks(3, words([2, 20, 2]), 10)).toEqual([1, 2, 3]);
});

test('a break inside a word is avoided where another does nearly as well', () => {
  const widths = words([5, 5, 4]);
  expect(evenBreaks(3, widths, 10)).toEqual([1, 3]);
  expect(evenBreaks(3, widths, 10, { penalty: (end) => (end === 1 ? 0.5 : 0) })).toEqual([2, 3]);
});

test('even lines are as few as greedy ones, none is wider than the measure if its words are not, and nothing is lost', () => {
  const paragraph = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(paragraph, fc.integer({ min: 3, max: 40 }), (widths, measure) => {
      const widthOf = words(widths);
      const even = evenBreaks(widths.length, widthOf, measure);
      expect(even.length).toBe(greedyBreaks(widths.length, widthOf, measure).length);
      expect(even.at(-1)).toBe(widths.length);
      even.forEach((to, line) => {
        const from = even[line - 1] ?? 0;
        expect(to).toBeGreaterThan(from);
        if (to - from > 1) expect(widthOf(from, to)).toBeLessThanOrEqual(measure);
      });
    }),
  );
});
