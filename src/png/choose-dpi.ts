import { type Mm, toPx } from '../base/units.js';

/** Enough for a proof on paper at arm's length, and what print shops expect. */
const USUAL_DPI = 300;

/** Beyond this, picture viewers and mail programs of ordinary office computers give up. */
const MOST_PIXELS = 36_000_000;

/** Pixels an inch for a picture of this size. `auto` gives 300, or whole dpi below it that keep to 36 megapixels. */
export function chooseDpi(width: Mm, height: Mm, asked: number | 'auto'): number {
  if (asked !== 'auto') return asked;
  let dpi = Math.min(USUAL_DPI, Math.ceil(Math.sqrt(MOST_PIXELS / (width * height)) * 25.4));
  while (dpi > 1 && toPx(width, dpi) * toPx(height, dpi) > MOST_PIXELS) dpi--;
  return dpi;
}
