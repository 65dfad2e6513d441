import type { Box } from '../base/outline.js';
import { mm } from '../base/units.js';
import type { Sheet } from '../sheet/sheet.js';
import { chooseDpi } from './choose-dpi.js';
import { encodeIndexed } from './encode-indexed.js';
import { rasterise } from './rasterise.js';

export interface PngOptions {
  /** Pixels an inch; `auto` is 300, or less where that would be more than 36 megapixels. */
  readonly dpi: number | 'auto';
  /** The sign as it will hang, or all that the press prints. */
  readonly box: 'trim' | 'media';
}

/**
 * An sRGB picture of the sheet, opaque but for what is cut off or drilled out of a sign as it will hang. The same sheet
 * always gives the same bytes.
 */
export function encodePng(sheet: Sheet, { dpi, box }: PngOptions): Uint8Array {
  const area = boxOf(sheet, box);
  const chosen = chooseDpi(mm(area.width), mm(area.height), dpi);
  return encodeIndexed(rasterise(sheet, area, chosen, box === 'trim' ? 'hung' : 'printed'), chosen);
}

const boxOf = (sheet: Sheet, box: PngOptions['box']): Box =>
  box === 'trim' ? sheet.trim : { x: 0, y: 0, width: sheet.width, height: sheet.height };
