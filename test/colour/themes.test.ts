import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

import { checkContrast, READABLE_PAIRS } from '../../src/colour/check-theme.js';
import { contrastOf } from '../../src/colour/contrast.js';
import { type Converter, createConverter } from '../../src/colour/create-converter.js';
import { hexOfRgb } from '../../src/colour/hex.js';
import { SAFETY_COLOURS } from '../../src/colour/safety-colours.js';
import { DEFAULT_THEME, THEMES } from '../../src/colour/themes.js';

let converter: Converter;
beforeAll(async () => {
  converter = await createConverter(readFileSync('profiles/coated-fogra39l.icc'));
});

describe.each(Object.values(THEMES))('the theme $name', (theme) => {
  test('can be read on screens and in print', () => expect(checkContrast(theme, converter)).toEqual([]));

  test('stays under the ink limit', () => {
    for (const { cmyk } of Object.values(theme.colours)) {
      expect(cmyk.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(250);
    }
  });

  test('prints text that is not white in black ink alone, or as a tint', () => {
    const { cmyk } = theme.colours.ink;
    expect(cmyk.slice(0, 3)).toEqual([0, 0, 0]);
  });
});

describe('on a press whose black is weak', () => {
  const weak = (): Converter => ({ ...converter, luminance: (cmyk) => 0.25 + converter.luminance(cmyk) * 0.6 });

  test('the shipped themes are warned about: no kit can mend them', () => {
    const found = checkContrast(THEMES.light, weak());
    expect(found.length).toBeGreaterThan(0);
    for (const { code, severity } of found) expect([code, severity]).toEqual(['colour/low-contrast', 'warning']);
  });

  test('a kit’s own colours are refused', () => {
    const found = checkContrast(THEMES.light, weak(), ['ink']);
    expect(found.filter(({ severity }) => severity === 'error').map(({ place }) => place?.key)).toEqual([
      'colours.ink',
      'colours.ink',
    ]);
  });
});

test('Easy Language is offered on light grounds only', () => {
  expect(
    Object.values(THEMES)
      .filter(({ offersEasy }) => offersEasy)
      .map(({ name }) => name),
  ).toEqual(['light', 'head']);
  expect(DEFAULT_THEME.name).toBe('light');
});

test('light type on a dark ground is one weight lighter, except for low vision', () => {
  expect(THEMES.full.weights.primary).toBe(600);
  expect(THEMES.contrast.weights.primary).toBe(700);
});

test('the contrasts of the themes, for whoever changes a colour', () => {
  const rows = Object.values(THEMES).map((theme) =>
    [
      theme.name,
      ...READABLE_PAIRS.map(([text, ground]) => {
        const { wcag, screen, press } = contrastOf(theme.colours[text], theme.colours[ground], converter);
        return `${text}/${ground} ${wcag.toFixed(1)} ${screen.toFixed(2)} ${press.toFixed(2)}`;
      }),
    ].join('\n  '),
  );
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "light
      ink/ground 16.9 0.92 0.91
      quiet/ground 6.0 0.78 0.76
      rule/ground 12.2 0.92 0.91
      on-block/block 8.9 0.89 0.88
      on-own/own 12.2 0.92 0.91
      ink/own-row 12.4 0.89 0.88
    head
      ink/ground 16.9 0.92 0.91
      quiet/ground 6.0 0.78 0.76
      rule/ground 12.2 0.92 0.91
      on-block/block 12.2 0.92 0.91
      on-own/own 8.9 0.89 0.88
      ink/own-row 12.4 0.89 0.88
    full
      ink/ground 12.2 0.92 0.91
      quiet/ground 7.2 0.87 0.86
      rule/ground 6.4 0.85 0.83
      on-block/block 8.2 0.86 0.82
      on-own/own 8.9 0.89 0.88
      ink/own-row 8.2 0.86 0.82
    contrast
      ink/ground 21.0 0.92 0.91
      quiet/ground 14.9 0.89 0.89
      rule/ground 14.8 0.89 0.88
      on-block/block 14.8 0.89 0.88
      on-own/own 21.0 0.92 0.91
      ink/own-row 21.0 0.92 0.91"
  `);
});

test.each(['safety-red', 'safety-blue'] as const)('a symbol in %s can be read on white', (name) => {
  const { wcag, press } = contrastOf(SAFETY_COLOURS[name], SAFETY_COLOURS['safety-white'], converter);
  expect(wcag).toBeGreaterThan(4.5);
  expect(press).toBeGreaterThan(0.7);
});

test('safety green and yellow are those of the RAL samples', () => {
  expect(hexOfRgb(SAFETY_COLOURS['safety-green'].rgb)).toBe('#237F52');
  expect(hexOfRgb(SAFETY_COLOURS['safety-yellow'].rgb)).toBe('#F9A800');
});
