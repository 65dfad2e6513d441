import type { Box } from '../base/outline.js';
import { mm, toPx } from '../base/units.js';
import type { Sheet } from '../sheet/sheet.js';
import { type Canvas, createCanvas } from './canvas.js';
import { type Look, paintSheet } from './paint-sheet.js';

/** Steps of grey at the edges, fewer if a picture of many colours fills its palette otherwise. */
const STEPS = [64, 32, 16, 8, 4, 2, 1];

/** The part of a sheet that lies in `box`, as pixels of the palette. Whole pixels: the box is stretched by half of one at most. */
export function rasterise(sheet: Sheet, box: Box, dpi: number, look: Look = 'printed'): Canvas {
  const width = Math.max(1, toPx(mm(box.width), dpi));
  const height = Math.max(1, toPx(mm(box.height), dpi));
  if (!(width * height > 0)) throw new Error(`"${sheet.title}" has no size: ${box.width} x ${box.height} mm.`);
  for (const steps of STEPS) {
    const canvas = createCanvas(width, height, steps);
    paintSheet(sheet, box, canvas, look);
    if (!canvas.overflown) return canvas;
  }
  throw new Error(`"${sheet.title}" has more than 256 colours.`);
}
