import { beforeAll, expect, test } from 'vitest';
import { mm } from '../../src/base/units.js';
import { type PaintedTexts, paintedTexts, type XHeight } from '../../src/check/painted-texts.js';
import type { Page, TextItem } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { layoutContext } from '../support/layout.js';
import { destination, sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const xHeight: XHeight = (language) => context.typesetter.measures(language, 500).xHeight;

async function painted(asked: Sign): Promise<PaintedTexts> {
  const { value, diagnostics } = await layOut(asked, context);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return paintedTexts(asked, value, xHeight);
}

const boxOf = (found: PaintedTexts, slot: string, language: string): number[] =>
  (found[slot]?.[language]?.box ?? '').split(' ').map(Number);

test('every language of a door is found where it stands: German at the left, Arabic at the right edge of the words', async () => {
  const door = sign({
    id: 'a',
    number: '2.14',
    message: texts({ de: 'Wohngeld', en: 'Housing benefit', ar: 'إعانة السكن' }),
  });
  const found = await painted(door);
  expect(Object.keys(found.message ?? {})).toEqual(['de', 'en', 'ar']);
  const [left = 0] = boxOf(found, 'message', 'de');
  const [x = 0, , width = 0] = boxOf(found, 'message', 'ar');
  expect(left).toBeCloseTo(12.5, 0);
  expect(x + width).toBeCloseTo(137.5, 0);
});

test('a sign that was fitted for a distance can be read from there', async () => {
  const door = (distance: number) =>
    sign({ id: 'a', number: '2.14', distance, message: texts({ de: 'Wohngeld', ar: 'إعانة السكن' }) });
  for (const distance of [1, 1.5, 2]) {
    const found = await painted(door(distance));
    expect(found.message?.de?.metres).toBeGreaterThanOrEqual(distance);
    // Other languages stand at 60 % or more.
    expect(found.message?.ar?.metres).toBeGreaterThanOrEqual(Math.floor(distance * 6) / 10);
  }
});

test('twice the size is read from twice as far', () => {
  const item = (size: number): TextItem => ({
    kind: 'text',
    text: 'Amt',
    language: 'de',
    direction: 'ltr',
    x: mm(10),
    y: mm(50),
    size: mm(size),
    fill: { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] },
    clusters: [{ glyph: 0, x: 0 }],
  });
  const page = (size: number): Page => ({
    width: mm(100),
    height: mm(100),
    bleed: mm(0),
    title: 'Amt',
    language: 'de',
    items: [{ kind: 'group', meaning: { role: 'heading', language: 'de' }, items: [item(size)] }],
    glyphs: [{ outline: { ops: 'MLLZ', xy: [0, 0, 1, 0, 1, 1] }, advance: 1, text: 'Amt' }],
  });
  const asked = sign({ id: 'a', message: texts({ de: 'Amt' }) });
  const metres = (size: number) => paintedTexts(asked, [page(size)], () => 0.5).message?.de?.metres;
  // 0.5 em of 10.48 mm is 5.24 mm, and 2.62 mm are read from a metre.
  expect([metres(10.48), metres(20.96)]).toEqual([2, 4]);
  expect(paintedTexts(asked, [page(10)], () => 0.5).message?.de?.box).toBe('10 40 10 10');
  expect(paintedTexts(asked, [{ ...page(10), items: [] }, page(10)], () => 0.5).message?.de?.side).toBe(2);
});

test('the pieces of a text in Leichte Sprache are one text, read from as far as its smallest letters', async () => {
  const text = 'Wohn·geld\nHier bekommen Sie\nGeld für Ihre Miete.';
  const easy = sign({
    id: 'a',
    variant: 'easy',
    number: '2.14',
    languages: ['de-simple'],
    message: texts({ 'de-simple': text }),
  });
  expect((await painted(easy)).message?.['de-simple']).toMatchObject({ lines: 3, metres: 1.1 });
});

test('of a text whose beginning alone stands on the sign, that is said', async () => {
  const easy = sign({
    id: 'a',
    template: 'direction-sign',
    size: { name: '600x300', width: 600, height: 300 },
    variant: 'easy',
    distance: 3,
    languages: ['de-simple'],
    destinations: [destination('left', { 'de-simple': 'Wohn·geld\nHier bekommen Sie\nGeld für Ihre Miete.' })],
  });
  expect((await painted(easy))['destinations.0']?.['de-simple']).toMatchObject({ lines: 1, partly: true });
});

test('a text that is not painted is not found', async () => {
  const door = sign({ id: 'a', number: '2.14', message: texts({ de: 'Wohngeld' }) });
  const { value = [] } = await layOut(door, context);
  const other = { ...door, message: texts({ de: 'Elterngeld' }) };
  expect(paintedTexts(other, value ?? [], xHeight)).toEqual({});
});
