/**
 * The shipped themes. Every colour has two masters, chosen by eye and on the press sheet: sRGB for screens,
 * inks for presses. Neither is computed from the other. Text and thin lines are one ink (or none) wherever they can be.
 */
import type { Colour } from '../base/colour.js';
import { rgbOfHex } from './hex.js';
import type { Theme } from './types.js';

function colour(hex: string, ...cmyk: Colour['cmyk']): Colour {
  const rgb = rgbOfHex(hex);
  if (rgb === undefined) throw new Error(`${hex} is no colour`);
  return { rgb, cmyk };
}

const WHITE = colour('#FFFFFF', 0, 0, 0, 0);
const BLACK = colour('#1D1D1B', 0, 0, 0, 100);
const GREY = colour('#636362', 0, 0, 0, 75);
const MINT = colour('#CAE2D9', 22, 3, 17, 0);
const PETROL = colour('#0B3B45', 95, 55, 50, 50);
const BRIGHT_PETROL = colour('#1A5662', 88, 45, 45, 30);
const HAIR = colour('#AEC4BE', 35, 13, 25, 3);
/** Rich black: for large grounds only, never for text. */
const DEEP_BLACK = colour('#000000', 60, 40, 40, 100);
const PURE_BLACK = colour('#000000', 0, 0, 0, 100);
const YELLOW = colour('#FFD500', 0, 15, 100, 0);

const DARK_ON_LIGHT: Theme['weights'] = {
  number: 600,
  primary: 700,
  other: 500,
  names: 600,
  figures: 500,
  caption: 500,
};

const light: Theme = {
  name: 'light',
  colours: {
    ground: WHITE,
    ink: BLACK,
    quiet: GREY,
    block: MINT,
    'on-block': PETROL,
    rule: PETROL,
    hair: HAIR,
    own: PETROL,
    'on-own': WHITE,
    'own-row': MINT,
  },
  weights: DARK_ON_LIGHT,
  offersEasy: true,
};

const head: Theme = {
  ...light,
  name: 'head',
  colours: { ...light.colours, block: PETROL, 'on-block': WHITE, own: MINT, 'on-own': PETROL },
};

const full: Theme = {
  name: 'full',
  colours: {
    ground: PETROL,
    ink: WHITE,
    quiet: colour('#B4CDC7', 30, 8, 20, 0),
    block: BRIGHT_PETROL,
    'on-block': WHITE,
    // A shade lighter than drawn first: half of the light has to come back from it.
    rule: colour('#93C7BA', 46, 4, 30, 0),
    hair: colour('#4D7078', 65, 35, 35, 25),
    own: MINT,
    'on-own': PETROL,
    'own-row': BRIGHT_PETROL,
  },
  // Light strokes on a dark ground spread: one weight less keeps them as strong as the dark ones.
  weights: { number: 600, primary: 600, other: 400, names: 500, figures: 400, caption: 400 },
  offersEasy: false,
};

const contrast: Theme = {
  name: 'contrast',
  colours: {
    ground: DEEP_BLACK,
    ink: WHITE,
    quiet: colour('#D9D9D9', 0, 0, 0, 15),
    block: YELLOW,
    'on-block': PURE_BLACK,
    rule: YELLOW,
    hair: colour('#8A8A8A', 0, 0, 0, 55),
    own: WHITE,
    'on-own': PURE_BLACK,
    'own-row': DEEP_BLACK,
  },
  // The spreading stays: this theme is for people with low vision.
  weights: { number: 700, primary: 700, other: 500, names: 600, figures: 500, caption: 500 },
  offersEasy: false,
};

export const THEMES = { light, head, full, contrast } as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];
export const DEFAULT_THEME: Theme = light;
