/** Colours that no theme exchanges: what a camera reads must be black on white. */
import type { Colour } from '../base/colour.js';

/** One plate: nothing can be out of register. */
export const CODE_INK: Colour = { rgb: [29, 29, 27], cmyk: [0, 0, 0, 100] };

export const isPaper = ({ cmyk, spot }: Colour): boolean => spot === undefined && cmyk.every((ink) => ink === 0);
