/**
 * The press as its profile describes it: sRGB to inks, inks to the light that comes back.
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
import { luminanceOfRgb } from './perception.js';

type Rgb = Colour['rgb'];
type Cmyk = Colour['cmyk'];

export interface Converter {
  /** What all inks together may come to on this press, in percent. */
  readonly inkLimit: number;
  /** Process inks in whole percent for an sRGB colour, never above the ink limit. */
  toCmyk(rgb: Rgb): Cmyk;
  /** The black ink alone, in whole percent, that looks as light as a grey of sRGB; 100 for what is nearly black. */
  toBlackInk(rgb: Rgb): number;
  /** The share of light that a printed colour throws back, 0 to 1 (CIE Y, paper included). */
  luminance(cmyk: Cmyk): number;
}

/** Total ink of coated offset and of most sign presses. */
const COATED_INK_LIMIT = 300;
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

  const luminance = (cmyk: Cmyk): number => {
    const inks = Uint16Array.from(cmyk, (ink) => Math.round(ink * PERCENT));
    const [lightness = 0] = lcms.cmsDoTransform(measure, inks, 1);
    return luminanceOfLightness(lightness / PERCENT);
  };

  return {
    inkLimit,
    toCmyk: (rgb) => {
      const [cyan = 0, magenta = 0, yellow = 0, key = 0] = lcms.cmsDoTransform(
        separate,
        Uint16Array.from(rgb, (channel) => channel * 257),
        1,
      );
      return limitInk([cyan / PERCENT, magenta / PERCENT, yellow / PERCENT, key / PERCENT], inkLimit);
    },
    toBlackInk: (rgb) => blackInkFor(rgb, luminance),
    luminance,
  };
}

/** Coloured inks give way in proportion; black carries the drawing and stays. */
function limitInk([cyan, magenta, yellow, key]: Cmyk, inkLimit: number): Cmyk {
  const coloured = cyan + magenta + yellow;
  const excess = coloured + key - inkLimit;
  // Rounded up, three inks could exceed the limit again by a percent and a half: then round down.
  const scale = excess > 0 ? (coloured - excess) / coloured : 1;
  const round = excess > -1.5 ? Math.floor : Math.round;
  return [round(cyan * scale), round(magenta * scale), round(yellow * scale), Math.round(key)];
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
