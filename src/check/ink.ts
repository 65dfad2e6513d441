/** Where the ink of a page's texts lies, in mm on the page. */
import { inkBox } from '../base/ink-box.js';
import type { Box } from '../base/outline.js';
import type { Glyph, Page, TextItem } from '../display/item.js';

const glyphInk = new WeakMap<Glyph, Box | null>();

function inkOf(glyph: Glyph): Box | null {
  let box = glyphInk.get(glyph);
  if (box === undefined) {
    box = inkBox(glyph.outline) ?? null;
    glyphInk.set(glyph, box);
  }
  return box;
}

/** Bounds of each cluster's ink; what paints nothing has none. */
export const clusterInk = ({ clusters, x, y, size }: TextItem, { glyphs }: Page): Box[] =>
  clusters.flatMap((cluster) => {
    const glyph = glyphs[cluster.glyph];
    const ink = glyph === undefined ? null : inkOf(glyph);
    if (ink === null) return [];
    return [
      {
        x: x + (cluster.x + ink.x) * size,
        y: y - (ink.y + ink.height) * size,
        width: ink.width * size,
        height: ink.height * size,
      },
    ];
  });

/** Of at least one box. */
export function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
