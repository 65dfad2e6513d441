/** What a program that is not ours reads from the QR code in a picture. */
import jsQR from 'jsqr';
import type { Picture } from './ink.js';

/**
 * Undefined if it finds none; dark modules on a light ground only, as the standard has them. On a poster full of letters
 * and pictograms this reader may take a round letter for a corner of the code: like a camera, it gets a second look, the
 * first from twice as far.
 */
export function readCode(picture: Picture): string | undefined {
  return readOnce(halved(picture)) ?? readOnce(picture);
}

function readOnce({ grey, width, height }: Picture): string | undefined {
  const rgba = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) rgba.fill(grey[pixel] ?? 255, 4 * pixel, 4 * pixel + 3);
  // The package is CommonJS: its function is the default of what Node takes for the default.
  return jsQR.default(rgba, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** Each pixel the mean of four. */
function halved({ grey, width, height }: Picture): Picture {
  const [columns, rows] = [Math.floor(width / 2), Math.floor(height / 2)];
  const small = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = 2 * y * width + 2 * x;
      const four = [at, at + 1, at + width, at + width + 1];
      small[y * columns + x] = four.reduce((sum, pixel) => sum + (grey[pixel] ?? 255), 0) / 4;
    }
  }
  return { width: columns, height: rows, grey: small };
}
