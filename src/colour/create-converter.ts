/**
 * The press as its profile describes it: sRGB to inks, inks to the light that comes back and to what a screen shows.
 * The only file that knows lcms.
 */
/// <reference path="./untyped.d.ts" />
import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  INTENT_ABSOLUTE_COLORIMETRIC,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_16,
  TYPE_Lab_16,
  TYPE_RGB_16,
} from 'lcms-wasm';

import type { Colour } from '../base/colour.js';
import { holdInk } from './hold-ink.js';
import { luminanceOfRgb } from './perception.js';

type Rgb = Colour['rgb'];
type Cmyk = Colour['cmyk'];

export interface Converter {
  /** What all inks together may come to on this press, in percent; `NO_INK_LIMIT` where it names none. */
  readonly inkLimit: number;
  /** Process inks in whole percent for an sRGB colour, never above the ink limit. */
  toCmyk(rgb: Rgb): Cmyk;
  /** The black ink alone, in whole percent, that looks as light as a grey of sRGB; 100 for what is nearly black. */
  toBlackInk(rgb: Rgb): number;
  /** Inks within the limit that look as near to these as can be: black replaces what the others have in common. */
  held(cmyk: Cmyk): Cmyk;
  /** What a screen shows of a printed colour (sRGB): paper is white, the press's deepest black is black. */
  onScreen(cmyk: Cmyk): Rgb;
  /** The share of light that a printed colour throws back, 0 to 1 (CIE Y, paper included). */
  luminance(cmyk: Cmyk): number;
}

/** Total ink of coated offset and of most sign presses. */
export const COATED_INK_LIMIT = 300;
/** All four inks in full: nothing is more. */
export const NO_INK_LIMIT = 400;
/** Percent to the 16 bits of a channel. */
const PERCENT = 655.35;

/** Throws if the bytes are no CMYK profile: profiles are chosen by name, so only a broken file gets here. */
export async function createConverter(profile: Uint8Array, inkLimit = COATED_INK_LIMIT): Promise<Converter> {
  const lcms = await instantiate();
  const press = lcms.cmsOpenProfileFromMem(profile, profile.length);
  const space = press === 0 ? null : lcms.cmsGetColorSpaceASCII(press);
  if (space !== 'CMYK') throw new Error(`A press needs a CMYK profile; this one is ${space ?? 'not a profile'}.`);

  const separate = lcms.cmsCreateTransform(
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_16,
    press,
    TYPE_CMYK_16,
    INTENT_RELATIVE_COLORIMETRIC,
    cmsFLAGS_BLACKPOINTCOMPENSATION,
  );
  // Absolute: paper is not perfectly white, and contrast is measured on paper.
  const measure = lcms.cmsCreateTransform(
    press,
    TYPE_CMYK_16,
    lcms.cmsCreateLab4Profile(),
    TYPE_Lab_16,
    INTENT_ABSOLUTE_COLORIMETRIC,
    0,
  );

  // As sRGB is separated, and as viewers show a press file: what was separated comes back as it was.
  const show = lcms.cmsCreateTransform(
    press,
    TYPE_CMYK_16,
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_16,
    INTENT_RELATIVE_COLORIMETRIC,
    cmsFLAGS_BLACKPOINTCOMPENSATION,
  );

  const through = (transform: number, values: Iterable<number>): readonly [number, number, number, number] => {
    const [a = 0, b = 0, c = 0, d = 0] = lcms.cmsDoTransform(transform, Uint16Array.from(values), 1);
    return [a, b, c, d];
  };
  const inked = (cmyk: Cmyk): Uint16Array => Uint16Array.from(cmyk, (ink) => Math.round(ink * PERCENT));
  const luminance = (cmyk: Cmyk): number => luminanceOfLightness(through(measure, inked(cmyk))[0] / PERCENT);
  const lab = (cmyk: Cmyk): readonly [number, number, number] => {
    const [l, a, b] = through(measure, inked(cmyk));
    return [l / PERCENT, a / 257 - 128, b / 257 - 128];
  };
  const held = (cmyk: Cmyk): Cmyk => (totalOf(cmyk) > inkLimit ? holdInk(cmyk, inkLimit, lab) : cmyk);

  return {
    inkLimit,
    toCmyk: (rgb) => {
      const inks = through(
        separate,
        rgb.map((channel) => channel * 257),
      ).map((ink) => ink / PERCENT) as unknown as Cmyk;
      return held(whole(inks, inkLimit));
    },
    toBlackInk: (rgb) => blackInkFor(rgb, luminance),
    held,
    onScreen: (cmyk) => {
      const [red, green, blue] = through(show, inked(cmyk));
      return [Math.round(red / 257), Math.round(green / 257), Math.round(blue / 257)];
    },
    luminance,
  };
}

export const totalOf = (cmyk: Cmyk): number => cmyk.reduce((sum, ink) => sum + ink, 0);

/** Rounded to the nearest, four inks could exceed a limit that they keep. */
function whole(inks: Cmyk, limit: number): Cmyk {
  const total = totalOf(inks);
  const round = total <= limit && total > limit - 2 ? Math.floor : Math.round;
  const [cyan, magenta, yellow, key] = inks;
  return [round(cyan), round(magenta), round(yellow), round(key)];
}

/** Below this luminance (L* 15) a grey is meant as black and gets the full ink. */
const NEARLY_BLACK = 0.0191;

function blackInkFor(rgb: Rgb, luminance: (cmyk: Cmyk) => number): number {
  const grey = luminanceOfRgb(rgb);
  if (grey < NEARLY_BLACK) return 100;
  const printed = (ink: number): number => luminance([0, 0, 0, ink]);
  // Black point compensation: screen white becomes paper, screen black the ink at its fullest.
  const wanted = printed(100) + grey * (printed(0) - printed(100));
  let [light, dark] = [0, 100];
  while (dark - light > 1) {
    const middle = Math.round((light + dark) / 2);
    if (printed(middle) > wanted) light = middle;
    else dark = middle;
  }
  return printed(light) - wanted < wanted - printed(dark) ? light : dark;
}

// CIE 15, 8.2.1.
const luminanceOfLightness = (lightness: number): number =>
  lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
