import type { Colour } from '../base/colour.js';
import { contrastOf, isEnough } from './contrast.js';
import type { Converter } from './create-converter.js';
import { hexOfRgb } from './hex.js';
import { inksFor } from './inks-for.js';
import { luminanceOfRgb, oklchOf, rgbOfOklch } from './perception.js';
import type { Token } from './types.js';

/**
 * The nearest lighter or darker colour of the same hue that can be read on `ground`, as `#RRGGBB`:
 * undefined if not even black or white can be, because the ground itself is of middle lightness.
 */
export function suggestColour(token: Token, colour: Colour, ground: Colour, converter: Converter): string | undefined {
  const start = oklchOf(colour.rgb);
  const darker = luminanceOfRgb(colour.rgb) <= luminanceOfRgb(ground.rgb);
  for (const down of [darker, !darker]) {
    for (let step = 1; step <= 100; step++) {
      const l = start.l + (down ? -step : step) / 100;
      if (l < 0 || l > 1) break;
      const rgb = rgbOfOklch({ ...start, l });
      if (isEnough(contrastOf({ rgb, cmyk: inksFor(token, rgb, converter) }, ground, converter))) return hexOfRgb(rgb);
    }
  }
  return undefined;
}
