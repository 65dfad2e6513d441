import type { Colour } from '../base/colour.js';
import type { Converter } from './create-converter.js';
import { oklchOf } from './perception.js';
import type { Token } from './types.js';

/** Tokens that thin shapes are painted in: several inks would never meet exactly at their edges. */
export const THIN: readonly Token[] = ['ink', 'quiet', 'on-block', 'on-own', 'rule', 'hair'];

/** Chroma (OKLCH) below which a colour counts as grey. */
const NEUTRAL = 0.015;

/** Inks for a colour that names none: greys of text become black ink alone, all else goes through the profile. */
export function inksFor(token: Token, rgb: Colour['rgb'], converter: Converter): Colour['cmyk'] {
  return THIN.includes(token) && oklchOf(rgb).c < NEUTRAL
    ? [0, 0, 0, converter.toBlackInk(rgb)]
    : converter.toCmyk(rgb);
}
