/**
 * How sRGB colours look to people: light, hue, difference. The only file that knows culori.
 */
/// <reference path="./untyped.d.ts" />
import { converter, differenceCiede2000, toGamut, wcagLuminance } from 'culori';

import type { Colour } from '../base/colour.js';

type Rgb = Colour['rgb'];

/** Lightness 0 to 1, chroma from 0 (grey), hue in degrees (absent for greys). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h?: number;
}

const convert = converter('oklch');
const intoGamut = toGamut('rgb', 'oklch');
const ciede2000 = differenceCiede2000();

/** The share of a white screen's light, 0 to 1 (WCAG 2.2, relative luminance). */
export const luminanceOfRgb = (rgb: Rgb): number => wcagLuminance(shares(rgb));

/** CIEDE2000: 1 is just visible. */
export const differenceOf = (a: Rgb, b: Rgb): number => ciede2000(shares(a), shares(b));

export const oklchOf = (rgb: Rgb): Oklch => convert(shares(rgb));

/** Colours that sRGB lacks lose chroma, never lightness or hue. */
export function rgbOfOklch(colour: Oklch): Rgb {
  const { r, g, b } = intoGamut({ mode: 'oklch', ...colour });
  return [byte(r), byte(g), byte(b)];
}

const shares = ([r, g, b]: Rgb) => ({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }) as const;

const byte = (share: number): number => Math.min(255, Math.max(0, Math.round(share * 255)));
