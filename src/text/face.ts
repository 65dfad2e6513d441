import { Blob, Font, Face as HarfBuzzFace, Variation } from 'harfbuzzjs';

import type { Weight } from './types.js';

/** One weight of one font file, ready for HarfBuzz, at its own scale (`unitsPerEm`). */
export interface Face {
  readonly name: string;
  /** Where it comes from, for module resolution. */
  readonly file: string;
  /** What a file with all weights is set to, as HarfBuzz writes it: `wght=500`. Empty for a file of one weight. */
  readonly variation: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Whether all characters of a cluster can be drawn, composed or decomposed. */
  has(cluster: string): boolean;
}

/** What needs no glyph of its own: marks of direction, joiners, selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

export const openFile = (bytes: Uint8Array): HarfBuzzFace => new HarfBuzzFace(new Blob(bytes));

/** Faces of several weights share an open file that has them all; `weight` is undefined for a file of one weight. */
export function createFace(file: string, opened: HarfBuzzFace, weight?: Weight): Face {
  const font = new Font(opened);
  const variation = weight === undefined ? '' : `wght=${weight}`;
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)]);
  const covered = new Map<string, boolean>();
  const hasCharacter = (character: string): boolean => {
    let answer = covered.get(character);
    if (answer === undefined) {
      answer = INVISIBLE.test(character) || font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
      covered.set(character, answer);
    }
    return answer;
  };
  const hasAll = (text: string): boolean => {
    for (const character of text) if (!hasCharacter(character)) return false;
    return true;
  };
  return {
    name: `${file} ${variation}`,
    file,
    variation,
    font,
    unitsPerEm: opened.upem,
    has: (cluster) => hasAll(cluster) || hasAll(cluster.normalize('NFC')) || hasAll(cluster.normalize('NFD')),
  };
}
