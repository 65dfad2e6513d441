/** What stands on a page, for tests that measure it. */
import type { GroupItem, Item, Page, TextItem } from '../../src/display/item.js';

export const linesOf = ({ items }: Pick<Page, 'items'>): TextItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? linesOf(item) : item.kind === 'text' ? [item] : []));

export const groupsOf = (items: readonly Item[]): GroupItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...groupsOf(item.items)] : []));

/** Where the ink of a line begins and ends, in mm. */
export function inkOf(line: TextItem, page: Page): { readonly left: number; readonly right: number } {
  let [left, right] = [Infinity, -Infinity];
  for (const { glyph, x } of line.clusters) {
    const xs = (page.glyphs[glyph]?.outline.xy ?? []).filter((_, index) => index % 2 === 0);
    for (const at of xs) {
      left = Math.min(left, line.x + (x + at) * line.size);
      right = Math.max(right, line.x + (x + at) * line.size);
    }
  }
  return { left, right };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bounds of every path of a group, in mm. */
export function pathsIn(items: readonly Item[]): Box[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return pathsIn(item.items);
    if (item.kind === 'text') return [];
    const xs = item.outline.xy.filter((_, index) => index % 2 === 0);
    const ys = item.outline.xy.filter((_, index) => index % 2 === 1);
    return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
}
