import type { Colour } from '../base/colour.js';
import { SAFETY_COLOURS } from './safety-colours.js';
import type { Theme } from './types.js';

/** What colours of a page are called where they are decided: roles of the theme, else safety colours, else their inks. */
export function colourNames({ colours }: Pick<Theme, 'colours'>): (colour: Colour) => string {
  const names = new Map<string, string>();
  for (const [name, { cmyk }] of [...Object.entries(colours), ...Object.entries<Colour>(SAFETY_COLOURS)]) {
    const key = cmyk.join(' ');
    const others = names.get(key);
    names.set(key, others === undefined ? name : `${others}, ${name}`);
  }
  return ({ cmyk }) => names.get(cmyk.join(' ')) ?? `cmyk(${cmyk.join(', ')})`;
}
