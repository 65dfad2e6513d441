import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { type Converter, createConverter, totalOf } from '../../src/colour/create-converter.js';
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

describe('the ink limit of the press', () => {
  const errors = (data: unknown, on: Converter, rules = {}) =>
    themeFrom(data, 'light', on, rules).diagnostics.filter(({ severity }) => severity === 'error');

  test('refuses inks that a theme names beyond it, with inks that would do', () => {
    const own = { rgb: '#000000', cmyk: [90, 80, 80, 100] };
    const { value, diagnostics } = themeFrom({ colours: { own } }, 'light', converter);
    expect(value).toBeUndefined();
    const [found] = diagnostics;
    if (found?.code !== 'colour/too-much-ink') throw new Error('expected too much ink');
    expect(found).toMatchObject({ severity: 'error', place: { key: 'colours.own' } });
    expect(explain(found, 'en').what).toBe('The inks of "own" [90, 80, 80, 100] come to 350 %.');
    expect(found.facts).toMatchObject({ total: 350, limit: 300 });
    const { better = [0, 0, 0, 0] } = found.facts;
    expect(totalOf(better)).toBeLessThanOrEqual(300);
    expect(errors({ colours: { own: { rgb: '#000000', cmyk: better } } }, converter)).toEqual([]);
  });

  test('is another one on another press', async () => {
    const sparing = await createConverter(readFileSync('profiles/coated-fogra39l.icc'), 220);
    const own = { rgb: '#0B3B45', cmyk: [95, 55, 50, 50] };
    expect(codes(errors({ colours: { own } }, converter))).toEqual([]);
    expect(codes(errors({ colours: { own } }, sparing))).toEqual(['colour/too-much-ink colours.own']);
    // What nobody has named is computed so that it keeps the limit.
    const { value, diagnostics } = themeFrom({ colours: { own: '#0B3B45' } }, 'light', sparing);
    for (const { cmyk } of Object.values(value?.colours ?? {})) expect(totalOf(cmyk)).toBeLessThanOrEqual(220);
    expect(codes(diagnostics)).toEqual([
      'colour/converted colours.own',
      'colour/held-to-limit colours.on-block',
      'colour/held-to-limit colours.rule',
    ]);
  });

  test('does not count what a spot looks like in process inks, where the press has the spot', () => {
    const own = { rgb: '#000000', cmyk: [90, 80, 80, 100], spot: 'PANTONE Black 6 C' };
    expect(errors({ colours: { own } }, converter)).toEqual([]);
    expect(codes(errors({ colours: { own } }, converter, { spotColours: false }))).toEqual([
      'colour/too-much-ink colours.own',
    ]);
  });
});

describe('a spot colour', () => {
  const full = { rgb: '#F7B58A', cmyk: [0, 55, 95, 0], spot: 'HKS 7 K' };
  const themeOf = (colours: Readonly<Record<string, unknown>>) =>
    themeFrom({ colours: { 'on-block': { rgb: '#000000', cmyk: [0, 0, 0, 100] }, ...colours } }, 'light', converter);

  test('without inks of its own gets them from its screen colour, through the profile', () => {
    const { value } = themeOf({ block: { rgb: '#F2B8A0', spot: 'HKS 6 K' } });
    expect(value?.colours.block).toEqual({
      rgb: [242, 184, 160],
      spot: { name: 'HKS 6 K', tint: 100 },
      cmyk: [2, 29, 32, 9],
    });
  });

  test('in grey is separated like any other ink, also where text of that grey would be black ink', () => {
    const grey = { rgb: '#4D4D4D', spot: 'HKS 92 K' };
    const { value } = themeOf({ quiet: grey, hair: grey });
    expect(value?.colours.quiet.cmyk).toEqual(value?.colours.hair.cmyk);
    expect(value?.colours.quiet.cmyk).toEqual(converter.toCmyk([77, 77, 77]));
  });

  test('as a tint is in proportion to its full tone', () => {
    const tint = { rgb: '#F6C6A8', spot: { name: 'HKS 7 K', tint: 40 } };
    const { value, diagnostics } = themeOf({ block: full, 'own-row': tint });
    expect(value?.colours['own-row'].cmyk).toEqual([0, 22, 38, 0]);
    expect(codes(diagnostics)).toContain('colour/converted colours.own-row');
  });

  test('that is named twice must look the same twice', () => {
    const other = { rgb: '#E8702A', cmyk: [0, 60, 95, 0], spot: 'HKS 7 K' };
    const { value, diagnostics } = themeOf({ block: full, 'own-row': other });
    expect(value).toBeUndefined();
    expect(codes(diagnostics)).toEqual(['colour/spot-contradicts colours.own-row']);
    expect(explain(diagnostics[0] as Diagnostic, 'en').what).toBe(
      '"block" and "own-row" are both printed with "HKS 7 K", but at 100 % it would be [0, 55, 95, 0] after the one and [0, 60, 95, 0] after the other.',
    );
    expect(themeOf({ block: full, 'own-row': { ...full } }).value).toBeDefined();
  });

  test.each([
    ['a tint whose inks are those of the full tone', { rgb: '#F6C6A8', cmyk: full.cmyk, tint: 40 }],
    ['a tint that is weaker than it says', { rgb: '#F6C6A8', cmyk: [0, 10, 20, 0], tint: 40 }],
  ])('refuses %s', (_, { tint, ...colour }) => {
    const own = { ...colour, spot: { name: 'HKS 7 K', tint } };
    expect(codes(themeOf({ block: full, 'own-row': own }).diagnostics)).toEqual([
      'colour/spot-contradicts colours.own-row',
    ]);
  });

  test('with two screen colours and no inks has two looks too', () => {
    const [one, two] = ['#F2B8A0', '#F2B8B0'].map((rgb) => ({ rgb, spot: 'HKS 6 K' }));
    expect(codes(themeOf({ block: one, 'own-row': two }).diagnostics)).toContain(
      'colour/spot-contradicts colours.own-row',
    );
  });

  test('can’t be stronger than its full tone', () => {
    const strong = { rgb: '#E8702A', cmyk: [0, 55, 95, 0], spot: { name: 'HKS 7 K', tint: 40 } };
    expect(codes(themeOf({ block: strong }).diagnostics)).toEqual(['colour/tint-too-strong colours.block.cmyk']);
  });

  test('spelled in two ways would be two plates', () => {
    const { diagnostics } = themeOf({ block: full, 'own-row': { ...full, spot: 'HKS 7K' } });
    expect(codes(diagnostics)).toEqual(['colour/spot-spelled-twice colours.own-row.spot']);
  });

  test('can’t be called like a plate of the press, however it is spelled', () => {
    const colours = { own: { rgb: '#000000', spot: 'Cut Contour' } };
    const { value, diagnostics } = themeFrom({ colours }, 'light', converter, { plates: ['CutContour', 'White'] });
    expect(value).toBeUndefined();
    expect(codes(diagnostics)).toContain('colour/bad-spot colours.own.spot');
    expect(themeFrom({ colours }, 'light', converter).value).toBeDefined();
  });

  test('needs a tint', () => {
    expect(codes(themeOf({ block: { ...full, spot: { name: 'HKS 7 K', tint: 0 } } }).diagnostics)).toEqual([
      'colour/bad-spot colours.block.spot',
    ]);
  });
});

describe('rich black', () => {
  const inked = (data: Readonly<Record<string, unknown>>, base: 'light' | 'contrast' = 'light') => {
    const { value, diagnostics } = themeFrom(data, base, converter);
    const said = codes(diagnostics).filter((code) => !code.startsWith('colour/converted'));
    return {
      ground: value?.colours.ground.cmyk,
      row: value?.colours['own-row'].cmyk,
      ink: value?.colours.ink.cmyk,
      said,
    };
  };
  const dark = { ink: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] }, quiet: '#D9D9D9', rule: '#FFD500', ground: '#000000' };
  const RICH = [60, 40, 40, 100];
  const PETROL = [95, 55, 50, 50];

  test('lies below black areas if the theme wants it', () => {
    const row = { rgb: '#0B3B45', cmyk: PETROL };
    expect(inked({ colours: { ...dark, 'own-row': row }, 'rich-black': ['ground'] })).toEqual({
      ground: RICH,
      row: PETROL,
      ink: [0, 0, 0, 0],
      said: [],
    });
    const all = { ...dark, 'own-row': { rgb: '#000000', cmyk: [0, 0, 0, 100] } };
    expect(inked({ colours: all, 'rich-black': true })).toEqual({
      ground: RICH,
      row: RICH,
      ink: [0, 0, 0, 0],
      said: [],
    });
  });

  test('is what the theme for low vision has by itself, and can be left out of it', () => {
    expect(inked({}, 'contrast')).toMatchObject({ ground: RICH, row: RICH, said: [] });
    expect(inked({ 'rich-black': false }, 'contrast')).toMatchObject({ ground: [0, 0, 0, 100], row: [0, 0, 0, 100] });
  });

  test('of the kit’s own mixture stays', () => {
    const own = { rgb: '#000000', cmyk: [50, 40, 40, 100] };
    const colours = { ground: own, 'own-row': own };
    for (const wanted of [{}, { 'rich-black': true }, { 'rich-black': false }]) {
      expect(inked({ colours, ...wanted }, 'contrast').ground).toEqual(own.cmyk);
    }
  });

  test('keeps the limit of the press', async () => {
    const sparing = await createConverter(readFileSync('profiles/coated-fogra39l.icc'), 200);
    const { value } = themeFrom({ 'rich-black': true }, 'contrast', sparing);
    expect(totalOf(value?.colours.ground.cmyk ?? [0, 0, 0, 0])).toBeLessThanOrEqual(200);
    expect(value?.colours.ground.cmyk[3]).toBe(100);
  });

  test('is never for what is read: asked for, it is refused, and written, it is warned about', () => {
    expect(inked({ 'rich-black': ['ink'] }).said).toEqual(['colour/rich-black-thin rich-black']);
    const { ink, said } = inked({ colours: { ink: { rgb: '#000000', cmyk: RICH } } });
    expect([ink, said]).toEqual([RICH, ['colour/rich-black-thin colours.ink']]);
    expect(inked({ 'rich-black': true }).ink).toEqual([0, 0, 0, 100]);
  });

  test('is for black alone', () => {
    expect(inked({ 'rich-black': ['ground'] }).said).toEqual(['colour/not-black rich-black']);
    expect(inked({ 'rich-black': true }).said).toEqual([]);
  });

  test.each([
    ['yes', ['colour/bad-rich-black rich-black']],
    [['grund'], ['colour/unknown-key rich-black']],
  ])('%j is no answer', (wanted, said) => expect(inked({ 'rich-black': wanted }).said).toEqual(said));
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
