import type { Colour } from '../base/colour.js';
import type { Converter } from './create-converter.js';
import { luminanceOfRgb } from './perception.js';

/** How well one colour stands off another: on a screen and on paper. */
export interface Contrast {
  /** WCAG 2.2, 1.4.3: 1 to 21. */
  readonly wcag: number;
  /** Michelson's K as DIN 32975 has it, 0 to 1, of the sRGB masters. */
  readonly screen: number;
  /** The same of the ink masters, measured on the press's paper. */
  readonly press: number;
}

/** What text and pictograms need at least, WCAG level AA and DIN 32975. */
export const LEAST_CONTRAST: Contrast = { wcag: 4.5, screen: 0.7, press: 0.7 };

/** Any surface throws back some of the room's light, however black it is: no sign reaches K = 1. */
const SURFACE_REFLECTION = 0.04;

export function contrastOf(a: Colour, b: Colour, converter: Converter): Contrast {
  const [screenA, screenB] = [luminanceOfRgb(a.rgb), luminanceOfRgb(b.rgb)];
  return {
    wcag: (Math.max(screenA, screenB) + 0.05) / (Math.min(screenA, screenB) + 0.05),
    screen: michelson(screenA, screenB),
    press: michelson(converter.luminance(a.cmyk), converter.luminance(b.cmyk)),
  };
}

export const isEnough = (contrast: Contrast): boolean =>
  contrast.wcag >= LEAST_CONTRAST.wcag &&
  contrast.screen >= LEAST_CONTRAST.screen &&
  contrast.press >= LEAST_CONTRAST.press;

function michelson(a: number, b: number): number {
  const [x, y] = [Math.max(a, SURFACE_REFLECTION), Math.max(b, SURFACE_REFLECTION)];
  return Math.abs(x - y) / (x + y);
}
