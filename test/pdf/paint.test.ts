import { expect, test } from 'vitest';
import { mm } from '../../src/base/units.js';
import type { TextItem } from '../../src/display/item.js';
import { clusterFont } from '../../src/pdf/cluster-font.js';
import { userSpace } from '../../src/pdf/numbers.js';
import { paintColour } from '../../src/pdf/paint-colour.js';
import { paintPath } from '../../src/pdf/paint-path.js';
import { paintText } from '../../src/pdf/paint-text.js';
import { readableGlyphs } from '../../src/pdf/readable-glyphs.js';
import { black, blue, page, path, rectangle, textLine } from '../support/display.js';

const inch = userSpace({ x: 0, y: 0 }, mm(25.4));

test('a path is filled in points, corner by corner, from the bottom left', () => {
  expect(paintPath(rectangle(0, 0, 12.7, 25.4), inch)).toEqual(['0 72 m', '36 72 l', '36 0 l', '0 0 l', 'h', 'f']);
});

test('the even-odd rule and curves keep their meaning', () => {
  const hole = path({ ops: 'MQCZ', xy: [0, 25.4, 12.7, 0, 25.4, 25.4, 20, 20, 10, 20, 0, 25.4] }, black, 'evenodd');
  expect(paintPath(hole, inch)).toEqual([
    '0 0 m',
    '24 48 48 48 72 0 c',
    '56.693 15.307 28.346 15.307 0 0 c',
    'h',
    'f*',
  ]);
});

test('a page that lies off the corner of its sheet takes its items along', () => {
  expect(paintPath(rectangle(0, 0, 25.4, 25.4), userSpace({ x: 25.4, y: 25.4 }, mm(76.2)))[0]).toBe('72 144 m');
});

test('the house printer gets the colours of the screen', () => {
  expect([black, blue].map((colour) => paintColour(colour, 'srgb'))).toEqual(['0 0 0 rg', '0 0.329 0.627 rg']);
});

test('black is black ink alone; other colours are process inks', () => {
  expect([black, blue].map((colour) => paintColour(colour, 'cmyk'))).toEqual(['0 0 0 1 k', '1 0.6 0 0 k']);
});

const painted = (...line: Parameters<typeof textLine>): { lines: string[]; texts: readonly string[] } => {
  const { items, glyphs } = page(100, 100, [textLine(...line)]);
  const font = clusterFont();
  const item = items[0] as TextItem;
  return { lines: paintText(item, readableGlyphs(item, glyphs), font, inch).flat(), texts: font.texts };
};

test('a left-to-right line is one string, moved only where the width does not say it', () => {
  expect(painted('Aa', { x: 0, y: 25.4, size: 25.4 }).lines).toEqual([
    'BT',
    '/F0 72 Tf',
    '1 0 0 1 0 0 Tm',
    '[<00010002>] TJ',
    'ET',
  ]);
});

test('a right-to-left line goes back for every cluster, first things first', () => {
  const { lines, texts } = painted('اب', { direction: 'rtl', x: 0, y: 25.4, size: 25.4 });
  expect(lines).toEqual(['BT', '/F0 72 Tf', '1 0 0 1 79.2 0 Tm', '[<0001>800<0002>1100<0003>] TJ', 'ET']);
  expect(texts).toEqual(['', ' ', 'ا', 'ب']);
});

test('a line of nothing but controls paints nothing', () => {
  expect(painted('\u2066\u2069').lines).toEqual([]);
});
