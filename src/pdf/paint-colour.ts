import type { Colour } from '../base/colour.js';
import { pdfNumber } from './numbers.js';

/** Which of a colour's two masters a file shows. */
export type ColourSpace = 'cmyk' | 'srgb';

/** The operator that sets the fill colour. A file never mixes the two: its intent says what the numbers mean. */
export const paintColour = ({ cmyk, rgb }: Colour, space: ColourSpace): string =>
  space === 'cmyk'
    ? `${cmyk.map((percent) => pdfNumber(percent / 100)).join(' ')} k`
    : `${rgb.map((level) => pdfNumber(level / 255)).join(' ')} rg`;
