/**
 * A picture as palette places, one byte a pixel: signs have few colours, and the greys between two of them are few too.
 * Nothing larger is ever made of it.
 */
import type { Colour } from '../base/colour.js';
import { createPalette, OPAQUE, type Palette } from './palette.js';

/** Rows as PNG wants them: a filter byte (0, none), then a byte a pixel. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
  readonly palette: Palette;
  /** Steps between no ink and full ink. */
  readonly steps: number;
  /** More colours came together than a palette holds: the picture is spoiled; fewer steps would help. */
  overflown: boolean;
}

export const PAPER: Colour['rgb'] = [255, 255, 255];

export function createCanvas(width: number, height: number, steps: number): Canvas {
  const palette = createPalette();
  // The first colour is place 0, and so are the rows that nothing has been painted on.
  palette.place(PAPER);
  return { width, height, rows: new Uint8Array((width + 1) * height), palette, steps, overflown: false };
}

/** Paints runs of pixels in one colour; `y` counts from the brush's own top row. */
export type Brush = (y: number, from: number, to: number, share: number) => void;

export function createBrush(canvas: Canvas, colour: Colour['rgb'], top: number): Brush {
  const { rows, width, height, steps, palette } = canvas;
  const full = placeIn(canvas, palette, colour);
  /** For every colour below and every step, the place of what comes out, plus one; 0 is not yet known. */
  const mixed = new Uint16Array(256 * steps);
  return (y, from, to, share) => {
    const step = Math.round(share * steps);
    // The last band may reach below the picture.
    if (step === 0 || top + y >= height) return;
    const start = (top + y) * (width + 1) + 1;
    if (step === steps) {
      if (to - from > 16) rows.fill(full, start + from, start + to);
      else for (let x = from; x < to; x++) rows[start + x] = full;
      return;
    }
    for (let x = from; x < to; x++) {
      const below = rows[start + x] as number;
      let place = mixed[below * steps + step] as number;
      if (place === 0) {
        place = placeIn(canvas, palette, mix(palette.colours[below] ?? PAPER, colour, step / steps)) + 1;
        mixed[below * steps + step] = place;
      }
      rows[start + x] = place - 1;
    }
  };
}

/** Takes away what has been painted, in shares like a brush: where nothing is left, one looks through the picture. */
export function createEraser(canvas: Canvas, top: number): Brush {
  const { rows, width, height, steps, palette } = canvas;
  return (y, from, to, share) => {
    const step = Math.round(share * steps);
    if (step === 0 || top + y >= height) return;
    const start = (top + y) * (width + 1) + 1;
    for (let at = start + from; at < start + to; at++) {
      const below = rows[at] as number;
      const opacity = Math.round((palette.opacities[below] ?? OPAQUE) * (1 - step / steps));
      // A program that knows no transparency shows the wall as paper.
      rows[at] = placeIn(canvas, palette, opacity === 0 ? PAPER : (palette.colours[below] ?? PAPER), opacity);
    }
  };
}

function placeIn(canvas: Canvas, palette: Palette, colour: Colour['rgb'], opacity = OPAQUE): number {
  const place = palette.place(colour, opacity);
  if (place < 0) canvas.overflown = true;
  return Math.max(place, 0);
}

const mix = (below: Colour['rgb'], above: Colour['rgb'], share: number): Colour['rgb'] => [
  Math.round(below[0] + (above[0] - below[0]) * share),
  Math.round(below[1] + (above[1] - below[1]) * share),
  Math.round(below[2] + (above[2] - below[2]) * share),
];
