import type { Colour } from '../../src/base/colour.js';
import { mm } from '../../src/base/units.js';
import type { Item, Page } from '../../src/display/item.js';
import type { Canvas } from '../../src/png/canvas.js';
import { rasterise } from '../../src/png/rasterise.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';

const ONE_PIXEL_PER_MM = 25.4;

export const black: Colour = { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] };
export const blue: Colour = { rgb: [0, 0, 255], cmyk: [100, 70, 0, 0] };
export const red: Colour = { rgb: [255, 0, 0], cmyk: [0, 100, 100, 0] };

const LETTERS: Readonly<Record<string, string>> = { '255 255 255': '_', '0 0 0': 'K', '0 0 255': 'B', '255 0 0': 'R' };

export const pageOf = (width: number, height: number, ...items: readonly Item[]): Page => ({
  width: mm(width),
  height: mm(height),
  bleed: mm(3),
  title: 'test',
  language: 'de',
  items,
  glyphs: [],
});

/** The trimmed page, a pixel a millimetre. */
export function canvasOf(page: Page, dpi = ONE_PIXEL_PER_MM): Canvas {
  const sheet = placeOnSheet(page, { bleed: 0 });
  return rasterise(sheet, sheet.trim, dpi);
}

export const colourAt = ({ rows, width, palette }: Canvas, x: number, y: number): Colour['rgb'] | undefined =>
  palette.colours[rows[y * (width + 1) + 1 + x] ?? -1];

/** The painted page, one letter per millimetre; `?` for a colour the test did not expect. */
export function pixels(page: Page): string {
  const canvas = canvasOf(page);
  const letter = (x: number, y: number): string => LETTERS[colourAt(canvas, x, y)?.join(' ') ?? ''] ?? '?';
  const row = (y: number): string => Array.from({ length: canvas.width }, (_, x) => letter(x, y)).join('');
  return Array.from({ length: canvas.height }, (_, y) => row(y)).join('\n');
}

/** How much black ink lies on a white page, in mm². */
export function inkArea(page: Page, dpi = ONE_PIXEL_PER_MM): number {
  const canvas = canvasOf(page, dpi);
  let ink = 0;
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) ink += 1 - (colourAt(canvas, x, y)?.[0] ?? 0) / 255;
  }
  return (ink * page.width * page.height) / (canvas.width * canvas.height);
}
