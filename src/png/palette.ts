import type { Colour } from '../base/colour.js';

type Rgb = Colour['rgb'];

/** A PNG's palette holds no more (PNG 3rd edition, 11.2.2). */
const MOST_COLOURS = 256;

/** The colours of a picture, in the order in which they were first painted. */
export interface Palette {
  readonly colours: readonly Rgb[];
  /** The place of a colour, new or known; -1 if the palette is full. */
  place(colour: Rgb): number;
}

export function createPalette(): Palette {
  const colours: Rgb[] = [];
  const places = new Map<number, number>();
  return {
    colours,
    place(colour) {
      const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
      const known = places.get(key);
      if (known !== undefined) return known;
      if (colours.length === MOST_COLOURS) return -1;
      places.set(key, colours.length);
      return colours.push(colour) - 1;
    },
  };
}
