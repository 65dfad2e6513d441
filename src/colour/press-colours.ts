import type { Colour } from '../base/colour.js';
import type { Converter } from './create-converter.js';

/** Colours whose screen master is what the press makes of their inks; of a spot, of what it looks like in process inks. */
export function pressColours({ onScreen }: Pick<Converter, 'onScreen'>): (colour: Colour) => Colour {
  const known = new Map<string, Colour['rgb']>();
  return (colour) => {
    const key = colour.cmyk.join(' ');
    const rgb = known.get(key) ?? onScreen(colour.cmyk);
    known.set(key, rgb);
    return { ...colour, rgb };
  };
}
