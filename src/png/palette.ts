import type { Colour } from '../base/colour.js';

type Rgb = Colour['rgb'];

/** A PNG's palette holds no more (PNG 3rd edition, 11.2.2). */
const MOST_COLOURS = 256;

export const OPAQUE = 255;

/** The colours of a picture, in the order in which they were first painted. */
export interface Palette {
  readonly colours: readonly Rgb[];
  /** Of each colour, from 0 (nothing of it is seen) to 255. */
  readonly opacities: readonly number[];
  /** The place of a colour, new or known; -1 if the palette is full. */
  place(colour: Rgb, opacity?: number): number;
}

export function createPalette(): Palette {
  const colours: Rgb[] = [];
  const opacities: number[] = [];
  const places = new Map<number, number>();
  return {
    colours,
    opacities,
    place(colour, opacity = OPAQUE) {
      const key = (OPAQUE - opacity) * 2 ** 24 + ((colour[0] << 16) | (colour[1] << 8) | colour[2]);
      const known = places.get(key);
      if (known !== undefined) return known;
      if (colours.length === MOST_COLOURS) return -1;
      places.set(key, colours.length);
      opacities.push(opacity);
      return colours.push(colour) - 1;
    },
  };
}
