/** A page as a small picture on another one: every item at its scale, cut off at the trim. */
import { type Outline, type Point, placeOutline } from '../base/outline.js';
import { mm } from '../base/units.js';
import type { Glyph, Item, Page } from './item.js';

export interface Place {
  /** Where the trimmed page's top left corner comes to lie. */
  readonly at: Point;
  readonly scale: number;
  /** The other page's table of glyphs: where a glyph stands in it. */
  readonly indexOf: (glyph: Glyph) => number;
}

/** What the page paints, without what it means: a picture says one thing, and whoever places it knows what. */
export const miniature = (page: Page, place: Place): readonly Item[] =>
  page.items.flatMap((item) => shrunk(item, page, place));

function shrunk(item: Item, page: Page, place: Place): readonly Item[] {
  const { at, scale, indexOf } = place;
  switch (item.kind) {
    case 'path':
      return [{ ...item, outline: placeOutline(trimmed(item.outline, page), at, scale) }];
    case 'text': {
      const clusters = item.clusters.map(({ glyph, x }) => {
        const shape = page.glyphs[glyph];
        if (shape === undefined) throw new Error(`"${item.text}" points to glyph ${glyph}, which its page lacks.`);
        return { glyph: indexOf(shape), x };
      });
      const [x, y] = [mm(at.x + item.x * scale), mm(at.y + item.y * scale)];
      return [{ ...item, x, y, size: mm(item.size * scale), clusters }];
    }
    case 'group':
      return item.items.flatMap((each) => shrunk(each, page, place));
  }
}

/** What bleeds is upright rectangles: a rectangle whose corners are drawn in is the rectangle cut off. */
function trimmed(outline: Outline, { width, height }: Page): Outline {
  const { ops, xy } = outline;
  const isInside = xy.every((value, index) => value >= 0 && value <= (index % 2 === 0 ? width : height));
  if (isInside) return outline;
  return { ops, xy: xy.map((value, index) => Math.min(Math.max(value, 0), index % 2 === 0 ? width : height)) };
}
