/** Letters as shapes, for presses that want no fonts: the ink of `paint-text.ts`, and nothing that a search finds. */
import type { Glyph, TextItem } from '../display/item.js';
import type { UserSpace } from './numbers.js';
import { paintOutline } from './paint-path.js';

/** The operators that paint a line in the current colour, one a line. */
export function paintLetters(item: TextItem, glyphs: readonly Glyph[], space: UserSpace): string[] {
  const { x, y, size } = item;
  return item.clusters.flatMap((cluster) => {
    const glyph = glyphs[cluster.glyph];
    if (glyph === undefined) {
      throw new Error(`Cluster of "${item.text}" points to glyph ${cluster.glyph}, which the page lacks.`);
    }
    if (glyph.outline.ops === '') return [];
    const left = x + cluster.x * size;
    const letter = { x: (em: number) => space.x(left + em * size), y: (em: number) => space.y(y - em * size) };
    // Each by itself, as text is painted: two fonts may turn their contours in opposite directions, and where two such
    // letters overlap, one path would have a hole.
    return [...paintOutline(glyph.outline, letter), 'f'];
  });
}
