import { expect, test } from 'vitest';
import { rectangle } from '../../src/base/outline.js';
import type { TextItem } from '../../src/display/item.js';
import { readableGlyphs } from '../../src/pdf/readable-glyphs.js';
import { page, textLine } from '../support/display.js';

const RLM = '\u200f';
const LRM = '\u200e';

function readable(text: string, direction: 'ltr' | 'rtl') {
  const { items, glyphs } = page(100, 100, [textLine(text, { direction })]);
  const all = readableGlyphs(items[0] as TextItem, glyphs);
  // What opens a right-to-left line has a test of its own.
  return direction === 'rtl' ? all.slice(1) : all;
}

const texts = (text: string, direction: 'ltr' | 'rtl'): string[] =>
  readable(text, direction).map(({ glyph }) => glyph.text);

test('German is shown as it is written, swallowed space included', () => {
  expect(texts('Büro und ', 'ltr').join('')).toBe('Büro und ');
});

test('a right-to-left cluster gives every character its share, from right to left, and the ink to the first', () => {
  const [letter, mark] = readable('نِا', 'rtl');
  expect(letter).toMatchObject({
    x: expect.closeTo(0.825) as number,
    alone: false,
    glyph: { text: 'ن', advance: 0.275 },
  });
  expect(mark).toMatchObject({ x: 0.55, alone: true, glyph: { text: 'ِ', advance: 0.275, outline: { ops: '' } } });
  // The box began 0.05 em right of the cluster's origin, and still does.
  expect((letter?.x ?? 0) + (letter?.glyph.outline.xy[0] ?? 0)).toBeCloseTo(0.55 + 0.05);
});

test('a mark at the end of a right-to-left word is closed, or it would be read as left-to-right', () => {
  expect(texts('شكرًا', 'rtl').join('')).toBe('شكرًا');
  expect(texts('شكراً', 'rtl').join('')).toBe(`شكراً${RLM}`);
});

test('a non-joiner takes part in the letter before it', () => {
  const glyphs = readable('می\u200cخ', 'rtl');
  expect(glyphs.map(({ glyph }) => glyph.text)).toEqual(['م', 'ی', '\u200c', 'خ']);
  expect(glyphs.map(({ glyph }) => glyph.advance)).toEqual([0.55, 0.275, 0.275, 0.55]);
});

test('isolates are not in the file: they have done their work', () => {
  expect(texts('\u20662.14\u2069', 'rtl').join('')).toBe('2.14');
});

test('spaces between Arabic words carry their direction, those beside a number turn it, those inside one are plain', () => {
  expect(texts('رقم \u206602162 39\u2069 هنا الآن', 'rtl').join('')).toBe(
    `رقم${RLM} 02162 39${RLM}${LRM} هنا${RLM} الآن`,
  );
});

test('an Arabic word in a German line is kept apart on both sides', () => {
  expect(texts('Raum مرحبا Tür', 'ltr').join('')).toBe(`Raum${RLM} مرحبا${RLM}${LRM} Tür`);
});

test('left of a word the space leaves a gap, for readers that go by place', () => {
  const space = readable('رقم 2', 'rtl').find(({ glyph }) => glyph.text.endsWith(' '));
  // The digit ends at 0.55 em, the word begins at 0.81.
  expect(space?.x).toBeCloseTo(0.55 + 0.6 * 0.26);
  expect(space?.glyph.advance).toBeCloseTo(0.4 * 0.26);
});

test('a right-to-left line opens with a space at its right end: it may share its baseline with a line on its left', () => {
  const { items, glyphs } = page(100, 100, [textLine('اب', { direction: 'rtl' })]);
  expect(readableGlyphs(items[0] as TextItem, glyphs)[0]).toMatchObject({
    x: 1.1,
    glyph: { text: ' ', outline: { ops: '' } },
  });
});

test('seams and joiners of words are not in the file, but a hyphen that one sees is', () => {
  expect(texts('Sprech\u00adzimmer 2\u2060-\u20604', 'ltr').join('')).toBe('Sprechzimmer 2-4');
  const hyphen = { outline: rectangle({ x: 0, y: 0.2, width: 0.3, height: 0.1 }), advance: 0.3, text: '\u00ad' };
  const { items } = page(10, 10, [textLine('f')]);
  expect(readableGlyphs(items[0] as TextItem, [hyphen]).map(({ glyph }) => glyph.text)).toEqual(['\u00ad']);
});

test('a space that does not break is a space like others between Arabic words', () => {
  expect(texts('رقم\u00a0هنا', 'rtl').join('')).toBe(`رقم${RLM} هنا`);
});

test('a space that a line break swallowed is plain', () => {
  expect(texts('مكتب ', 'rtl').join('')).toBe('مكتب ');
});

test('a ligature of Latin letters stays whole', () => {
  const { items } = page(10, 10, [textLine('f')]);
  const item = items[0] as TextItem;
  const ligature = { outline: { ops: '', xy: [] }, advance: 0.6, text: 'ffi' };
  expect(readableGlyphs(item, [ligature]).map(({ glyph }) => glyph)).toEqual([ligature]);
});

test('a glyph that a line divides is divided once for all lines', () => {
  const { items, glyphs } = page(100, 100, [
    textLine('نِ', { direction: 'rtl' }),
    textLine('نِ', { direction: 'rtl', y: 40 }),
  ]);
  const [first, second] = items.map((item) => readableGlyphs(item as TextItem, glyphs));
  expect(first?.[1]?.glyph).toBe(second?.[1]?.glyph);
});
