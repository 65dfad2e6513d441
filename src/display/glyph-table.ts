/** The glyphs of a page that is being filled: each stands in it once, however often it is set. */
import type { Glyph } from './item.js';

export interface GlyphTable {
  readonly list: readonly Glyph[];
  readonly indexOf: (glyph: Glyph) => number;
}

export function createGlyphTable(): GlyphTable {
  const list: Glyph[] = [];
  const indices = new Map<Glyph, number>();
  const indexOf = (glyph: Glyph): number => {
    let index = indices.get(glyph);
    if (index === undefined) {
      index = list.push(glyph) - 1;
      indices.set(glyph, index);
    }
    return index;
  };
  return { list, indexOf };
}
