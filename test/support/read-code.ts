/** What a program that is not ours reads from the QR code in a picture. */
import jsQR from 'jsqr';
import type { Picture } from './ink.js';

/** Undefined if it finds none; dark modules on a light ground only, as the standard has them. */
export function readCode({ grey, width, height }: Picture): string | undefined {
  const rgba = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) rgba.fill(grey[pixel] ?? 255, 4 * pixel, 4 * pixel + 3);
  // The package is CommonJS: its function is the default of what Node takes for the default.
  return jsQR.default(rgba, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
