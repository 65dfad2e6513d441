import { expect, test } from 'vitest';
import { bounds } from '../../src/display/bounds.js';
import type { Glyph } from '../../src/display/item.js';
import { miniature } from '../../src/display/miniature.js';
import { figure, page, paragraph, rectangle, textLine } from '../support/display.js';

test('a miniature is the page at its scale and place, cut off at the trim, and means nothing by itself', () => {
  const sign = page(100, 50, [
    rectangle(-3, -3, 106, 20),
    figure('Pfeil', rectangle(10, 30, 10, 10)),
    paragraph('de', textLine('I', { x: 10, y: 40, size: 20 })),
  ]);
  const glyphs: Glyph[] = [];
  const items = miniature(sign, { at: { x: 200, y: 100 }, scale: 0.1, indexOf: (glyph) => glyphs.push(glyph) - 1 });
  expect(items.map(({ kind }) => kind)).toEqual(['path', 'path', 'text']);
  const ground = bounds(items.slice(0, 1), glyphs);
  expect([ground?.x, ground?.y, ground?.width]).toEqual([200, 100, 10]);
  expect(ground?.height).toBeCloseTo(1.7);
  const letter = bounds(items.slice(2), glyphs);
  const whole = bounds(sign.items.slice(2), sign.glyphs);
  expect(letter?.x).toBeCloseTo(200 + (whole?.x ?? 0) / 10);
  expect(letter?.height).toBeCloseTo((whole?.height ?? 0) / 10);
});
