import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { type Converter, createConverter } from '../../src/colour/create-converter.js';
import { themeFrom } from '../../src/colour/theme-from.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';

let converter: Converter;
beforeAll(async () => {
  converter = await createConverter(readFileSync('profiles/coated-fogra39l.icc'));
});

const codes = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, place }) => `${code} ${place?.key ?? ''}`.trim());

test('a theme that says nothing is its base', () => {
  const { value, diagnostics } = themeFrom({}, 'head', converter);
  expect(diagnostics).toEqual([]);
  expect(value?.colours.block.rgb).toEqual([11, 59, 69]);
  expect(value?.name).toBe('head');
});

test('a house colour with its own inks is taken as it is', () => {
  const house = { rgb: '#5B2C6F', cmyk: [70, 95, 10, 20], spot: 'PANTONE 526 C', ral: 4007 };
  const { value, diagnostics } = themeFrom({ colours: { block: house, 'on-block': '#ffffff' } }, 'light', converter);
  expect(codes(diagnostics)).toEqual(['colour/converted colours.on-block']);
  expect(value?.colours.block).toEqual({
    rgb: [91, 44, 111],
    cmyk: [70, 95, 10, 20],
    spot: { name: 'PANTONE 526 C', tint: 100 },
    ral: '4007',
  });
});

describe('a colour without inks gets them from the profile', () => {
  const inks = (token: string, rgb: string, also = {}) =>
    themeFrom({ colours: { [token]: rgb, ...also } }, 'light', converter).value?.colours[token as 'ink'].cmyk;

  test('white is bare paper', () => expect(inks('ground', '#FFFFFF')).toEqual([0, 0, 0, 0]));
  test('black text is one ink', () => expect(inks('ink', '#000000')).toEqual([0, 0, 0, 100]));
  test('nearly black text is one ink too', () => expect(inks('ink', '#1A1A18')).toEqual([0, 0, 0, 100]));
  test('grey text stays grey ink', () => expect(inks('quiet', '#4D4D4D')).toEqual([0, 0, 0, 82]));
  test('a colour is separated', () => expect(inks('block', '#F2B8A0')).toEqual([2, 29, 32, 9]));
});

test('text that can hardly be read is refused with what it measures and a colour that would do', () => {
  const { value, diagnostics } = themeFrom(
    { colours: { quiet: { rgb: '#9A9A9A', cmyk: [0, 0, 0, 50] } } },
    'light',
    converter,
  );
  expect(value).toBeUndefined();
  const [found] = diagnostics;
  if (found?.code !== 'colour/low-contrast') throw new Error('expected low contrast');
  expect(explain(found, 'en').what).toBe(
    '"quiet" #9A9A9A can hardly be read on "ground" #FFFFFF: WCAG 2.81 (least 4.50), K 0.51 on screen (least 0.70), K 0.48 in print (least 0.70).',
  );
  const better = themeFrom({ colours: { quiet: found.facts.better } }, 'light', converter);
  expect(better.value).toBeDefined();
});

test('a colour that is legible on a screen but not in print is refused', () => {
  const { diagnostics } = themeFrom(
    { colours: { quiet: { rgb: '#005A8C', cmyk: [100, 0, 0, 0] } } },
    'light',
    converter,
  );
  expect(explain(diagnostics[0] as Diagnostic, 'de').what).toBe(
    '„quiet“ #005A8C ist auf „ground“ #FFFFFF kaum lesbar: K 0,58 im Druck (mindestens 0,70).',
  );
});

test('on a ground of middle lightness the ground is to blame', () => {
  const { diagnostics } = themeFrom(
    { colours: { block: { rgb: '#7A7A7A', cmyk: [0, 0, 0, 63] } } },
    'light',
    converter,
  );
  expect(codes(diagnostics)).toEqual(['colour/low-contrast colours.block']);
  expect(explain(diagnostics[0] as Diagnostic, 'en').fix).toBe(
    'Choose a lighter or darker "block": on this one neither black nor white would do.',
  );
});

test('two dark colours are warned about, however far apart they are', () => {
  const { value, diagnostics } = themeFrom(
    {
      colours: {
        block: { rgb: '#101418', cmyk: [60, 40, 40, 100] },
        'on-block': { rgb: '#A1A1A0', cmyk: [0, 0, 0, 40] },
      },
    },
    'light',
    converter,
  );
  expect(value).toBeDefined();
  expect(codes(diagnostics)).toEqual(['colour/both-dark colours.on-block']);
});

test('a house colour like a safety colour is warned about', () => {
  const { diagnostics } = themeFrom(
    {
      colours: {
        block: { rgb: '#AA1111', cmyk: [20, 100, 100, 15] },
        'on-block': { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
      },
    },
    'light',
    converter,
  );
  expect(codes(diagnostics)).toEqual(['colour/near-safety-colour colours.block']);
});

test('inks above the limit are kept and warned about', () => {
  const { value, diagnostics } = themeFrom(
    { colours: { own: { rgb: '#000000', cmyk: [90, 80, 80, 100] } } },
    'light',
    converter,
  );
  expect(value?.colours.own.cmyk).toEqual([90, 80, 80, 100]);
  expect(explain(diagnostics[0] as Diagnostic, 'en').fix).toBe(
    'Take 50 percentage points off cyan, magenta and yellow.',
  );
});

test('every mistake is reported at once, each at its place', () => {
  const { value, diagnostics } = themeFrom(
    {
      colour: {},
      base: 'lihgt',
      colours: {
        blok: '#000000',
        ink: { rgb: 'black' },
        quiet: 'grey',
        own: { rgb: '#000000', cmyk: [0, 0, 0, 101] },
        rule: { rgb: '#000000', cymk: [0, 0, 0, 100] },
        hair: { rgb: '#000000', spot: 'Black' },
      },
      weights: { number: 800, primry: 400 },
    },
    'light',
    converter,
  );
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual([
    'colour/unknown-key colour',
    'colour/unknown-base base',
    'colour/unknown-key colours.blok',
    'colour/bad-rgb colours.ink.rgb',
    'colour/bad-rgb colours.quiet',
    'colour/bad-cmyk colours.own.cmyk',
    'colour/unknown-key colours.rule.cymk',
    'colour/bad-spot colours.hair.spot',
    'colour/bad-weight weights.number',
    'colour/unknown-key weights.primry',
  ]);
  expect(diagnostics.map((diagnostic) => explain(diagnostic, 'de').fix).slice(0, 3)).toEqual([
    'Meinten Sie „colours“?',
    'Meinten Sie „light“?',
    'Meinten Sie „block“?',
  ]);
});

test.each([null, 'light', ['a'], 3])('%j is no theme', (data) => {
  expect(codes(themeFrom(data, 'light', converter).diagnostics)).toEqual(['colour/not-a-theme']);
});

test.each(['docs/theme.md', 'docs/de/theme.md'])('the example in %s is a theme that can be used', (manual) => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(manual, 'utf8')) ?? [];
  const { value, diagnostics } = themeFrom(parse(yaml), 'light', converter);
  expect(value?.name).toBe('Musterkreis');
  expect(codes(diagnostics)).toEqual(['colour/converted colours.on-block']);
});
