import { expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { checkPage } from '../../src/check/check-page.js';
import { checkPrint, type PrintRules } from '../../src/check/check-print.js';
import { colourNames } from '../../src/colour/name-of.js';
import { SAFETY_COLOURS } from '../../src/colour/safety-colours.js';
import { THEMES } from '../../src/colour/themes.js';
import { explain } from '../../src/diagnostics/explain.js';
import type { Page } from '../../src/display/item.js';
import { layOut } from '../../src/layout/lay-out.js';
import { black, blue, type Draft, figure, page, paragraph, rectangle, textLine, white } from '../support/display.js';
import { layoutContext } from '../support/layout.js';
import { sign, texts } from '../support/signs.js';

const RICH: Colour = { rgb: [0, 0, 0], cmyk: [60, 40, 40, 100] };
const rules: PrintRules = { totalInk: 300, nameOf: colourNames(THEMES.light) };

const found = (asked: Page | readonly Draft[], more: Partial<PrintRules> = {}) =>
  checkPrint('items' in asked ? asked : page(150, 150, asked), { ...rules, ...more }, { sign: 'a' });
const said = (...asked: Parameters<typeof found>): string[] =>
  found(...asked).map((each) => `${each.severity}: ${explain(each, 'en').what}`);

/** Points as the millimetres of the display list. */
const pt = (points: number): number => (points / 72) * 25.4;
const text = (size: number, fill: Colour, more = {}) =>
  paragraph('de', textLine('Wohngeld', { size: pt(size), fill, ...more }));
const ground = rectangle(-3, -3, 156, 156, blue);

test('the inks of every colour on a page are counted, once for all that is painted in it', () => {
  const wet: Colour = { rgb: [0, 0, 0], cmyk: [80, 80, 80, 80] };
  const drafts = [
    rectangle(0, 0, 50, 50, wet),
    figure('Pfeil', rectangle(60, 60, 20, 20, wet)),
    text(24, black, { y: 100 }),
  ];
  expect(said(drafts)).toEqual(['error: The inks of "cmyk(80, 80, 80, 80)" [80, 80, 80, 80] come to 320 %.']);
  expect(said(drafts, { totalInk: 320 })).toEqual([]);
  expect(found(drafts)[0]?.place).toEqual({ sign: 'a' });
});

test('a press that names no limit is held to none', () => {
  const { totalInk, ...without } = rules;
  const wet = page(150, 150, [rectangle(0, 0, 50, 50, { rgb: [0, 0, 0], cmyk: [100, 100, 100, 100] })]);
  expect(checkPrint(wet, without, {})).toEqual([]);
});

test('what is painted over something else takes its place, and does not add to it', () => {
  const first: Colour = { rgb: [20, 20, 40], cmyk: [100, 80, 40, 30] };
  const second: Colour = { rgb: [60, 20, 20], cmyk: [30, 100, 80, 40] };
  expect(said([rectangle(0, 0, 50, 50, first), rectangle(10, 10, 30, 30, second)])).toEqual([]);
});

test('fine black prints over its ground, and is told with it once a ground', () => {
  const dark: Colour = { rgb: [20, 30, 60], cmyk: [100, 80, 40, 30] };
  const area = rectangle(0, 0, 150, 100, dark);
  const sums = (drafts: readonly Draft[], more: Partial<PrintRules> = {}) =>
    found(drafts, more).flatMap(({ code, severity, facts }) =>
      code === 'layout/black-over-ink' ? [[severity, facts]] : [],
    );
  const told = (more: object) => ['warning', { token: 'cmyk(100, 80, 40, 30)', total: 320, limit: 300, ...more }];
  expect(sums([area, text(12, black)])).toEqual([told({ text: 'Wohngeld' })]);
  expect(sums([area, text(24, black), text(10, black, { y: 60 })])).toEqual([told({ text: 'Wohngeld' })]);
  expect(sums([area, rectangle(10, 10, 50, 0.5, black)])).toEqual([told({})]);
  // What knocks out, lies beside it or on something lighter, or is within the limit, adds to nothing.
  expect(sums([area, text(25, black)])).toEqual([]);
  expect(sums([area, rectangle(10, 10, 50, 5, black)])).toEqual([]);
  expect(sums([area, text(12, { rgb: [0, 0, 0], cmyk: [0, 0, 1, 100] })])).toEqual([]);
  expect(sums([area, rectangle(5, 5, 80, 40, white), text(12, black)])).toEqual([]);
  expect(sums([area, text(12, black, { y: 130 })])).toEqual([]);
  expect(sums([area, text(12, black)], { totalInk: 320 })).toEqual([]);
  const { totalInk, ...without } = rules;
  expect(checkPrint(page(150, 150, [area, text(12, black)]), without, {}).map(({ code }) => code)).not.toContain(
    'layout/black-over-ink',
  );
});

test('a ground of one spot ink counts as that, unless the press has only four', () => {
  const spot: Colour = { rgb: [20, 30, 60], cmyk: [100, 80, 40, 30], spot: { name: 'HKS 41 K', tint: 100 } };
  const drafts = [rectangle(0, 0, 150, 100, spot), text(12, black)];
  const codes = (more: Partial<PrintRules>) => found(drafts, more).map(({ code }) => code);
  expect(codes({})).not.toContain('layout/black-over-ink');
  expect(codes({ totalInk: 190 })).toContain('layout/black-over-ink');
  expect(codes({ spotColours: false })).toContain('layout/black-over-ink');
});

test('a colour is called what it is called where somebody may change it', () => {
  const { own } = THEMES.light.colours;
  const { 'safety-red': red } = SAFETY_COLOURS;
  const drafts = [rectangle(0, 0, 50, 50, own), rectangle(60, 0, 50, 50, red)];
  expect(said(drafts, { totalInk: 220 })).toEqual([
    'error: The inks of "on-block, rule, own" [95, 55, 50, 50] come to 250 %.',
    'error: The inks of "safety-red" [15, 100, 100, 10] come to 225 %.',
  ]);
});

test('a spot colour is one ink, unless the press has only four', () => {
  const spot: Colour = { rgb: [0, 0, 0], cmyk: [90, 80, 80, 100], spot: { name: 'PANTONE Black 6 C', tint: 100 } };
  expect(said([rectangle(0, 0, 50, 50, spot)])).toEqual([]);
  expect(said([rectangle(0, 0, 50, 50, spot)], { spotColours: false })).toHaveLength(1);
});

test.each([
  ['dark on paper', 6, black, []],
  [
    'dark on paper, a little smaller',
    5.9,
    black,
    ['warning: "Wohngeld" is set in 5.9 pt; presses want 6 pt at least.'],
  ],
  ['white on blue', 8, white, [], ground],
  [
    'white on blue, a little smaller',
    7.9,
    white,
    ['warning: "Wohngeld" is set in 7.9 pt, light on dark; presses want 8 pt at least.'],
    ground,
  ],
  ['black on blue', 6, black, [], ground],
  [
    'white on a tint that is nearly paper',
    7,
    white,
    [],
    rectangle(0, 0, 150, 150, { rgb: [240, 240, 240], cmyk: [0, 0, 0, 6] }),
  ],
] as const)('text can be printed from 6 points, reversed from 8: %s', (_, size, fill, expected, below?: Draft) => {
  expect(said([...(below === undefined ? [] : [below]), text(size, fill)])).toEqual(expected);
});

test('what a text stands on is what was painted last below it', () => {
  const panel = rectangle(5, 5, 100, 30, white);
  expect(said([ground, panel, text(7, black)])).toEqual([]);
  expect(said([panel, ground, text(7, white)])).toHaveLength(1);
});

test.each([
  ['dark on paper', 0.25, black, 0],
  ['dark on paper, thinner', 0.2, black, 1],
  ['white on blue', 0.75, white, 0, ground],
  ['white on blue, thinner', 0.7, white, 1, ground],
] as const)(
  'a line can be printed from a quarter of a point, reversed from three: %s',
  (_, width, fill, count, below?: Draft) => {
    const lines = [rectangle(10, 50, 80, pt(width), fill), rectangle(10, 60, pt(width), 80, fill)];
    const warnings = found([...(below === undefined ? [] : [below]), ...lines]);
    expect(warnings.map(({ code }) => code)).toEqual(Array(count * 2).fill('layout/thin-line'));
  },
);

test('rich black is for areas: a text in it is warned about at any size, a shape below 8 mm', () => {
  expect(said([rectangle(0, 0, 8, 80, RICH)])).toEqual([]);
  expect(said([rectangle(0, 0, 7.5, 80, RICH), text(40, RICH)])).toEqual([
    'warning: A shape of 7.5 mm is painted in rich black [60, 40, 40, 100]; 8 mm is the least.',
    'warning: "Wohngeld" is set in rich black [60, 40, 40, 100].',
  ]);
});

test('a dark colour is no rich black: without its other inks it would be another colour', () => {
  const brown: Colour = { rgb: [59, 28, 16], cmyk: [40, 70, 70, 85] };
  expect(said([text(40, brown)])).toEqual([]);
});

test.each(Object.values(THEMES))('a door in the theme $name can be printed', async (theme) => {
  const context = await layoutContext({ theme });
  const door = sign({ id: 'a', number: '2.14', message: texts({ de: 'Wohngeld', en: 'Housing benefit' }) });
  const { value = [] } = await layOut(door, context);
  expect(value).toHaveLength(1);
  for (const side of value) {
    expect(checkPage(side, {})).toEqual([]);
    expect(checkPrint(side, { totalInk: 300, nameOf: colourNames(theme) }, {})).toEqual([]);
  }
});
