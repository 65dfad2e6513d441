import type { Colour } from '../base/colour.js';
import { pdfNumber } from './numbers.js';

/** The operator that sets the fill colour. Always process inks: no file mixes in RGB, and the intent is CMYK. */
export const paintColour = ({ cmyk }: Colour): string =>
  `${cmyk.map((percent) => pdfNumber(percent / 100)).join(' ')} k`;
