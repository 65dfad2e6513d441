import { inkBox } from '../base/ink-box.js';
import { type Box, placeOutline } from '../base/outline.js';
import type { Item, Page } from './item.js';

/** The tight bounds of all that items paint, in mm on the page; undefined if they paint nothing. */
export function bounds(items: readonly Item[], glyphs: Page['glyphs']): Box | undefined {
  return items.reduce<Box | undefined>((box, item) => join(box, itemBounds(item, glyphs)), undefined);
}

function itemBounds(item: Item, glyphs: Page['glyphs']): Box | undefined {
  switch (item.kind) {
    case 'path':
      return inkBox(item.outline);
    case 'text':
      return item.clusters.reduce<Box | undefined>((box, { glyph, x }) => {
        const shape = glyphs[glyph];
        if (shape === undefined)
          throw new Error(`Cluster of "${item.text}" points to glyph ${glyph}, which the page lacks.`);
        const origin = { x: item.x + x * item.size, y: item.y };
        return join(box, inkBox(placeOutline(shape.outline, origin, item.size, -item.size)));
      }, undefined);
    case 'group':
      return bounds(item.items, glyphs);
  }
}

function join(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
