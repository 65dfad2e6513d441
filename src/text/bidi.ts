/** The Unicode Bidirectional Algorithm (UAX 9): levels of a paragraph, visual order of a line. */
import bidiModule from 'bidi-js';

// bidi-js declares an ES default export, but what Node loads is a CommonJS file whose whole export is the factory.
const bidi = (bidiModule as unknown as typeof bidiModule.default)();

/** The embedding level of each UTF-16 unit of one paragraph (a text without line feeds). */
export const embeddingLevels = (text: string, direction: 'ltr' | 'rtl'): Uint8Array =>
  bidi.getEmbeddingLevels(text, direction).levels;

const RESET = new Set(['WS', 'LRI', 'RLI', 'FSI', 'PDI', 'BN', 'LRE', 'RLE', 'LRO', 'RLO', 'PDF']);

/**
 * The levels of one line: UAX 9, L1. White space at its end, and before a tab, goes back to the paragraph's level.
 * (bidi-js does this too, but looks at the wrong characters if the line is not the paragraph's first.)
 */
export function lineLevels(
  text: string,
  levels: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  direction: 'ltr' | 'rtl',
): Uint8Array {
  const base = direction === 'rtl' ? 1 : 0;
  const line = levels.slice(start, end);
  let trailing = true;
  for (let at = end - 1; at >= start; at--) {
    const type = bidi.getBidiCharTypeName(text.charAt(at));
    if (type === 'S' || type === 'B') trailing = true;
    else if (!RESET.has(type)) trailing = false;
    if (trailing) line[at - start] = base;
  }
  return line;
}

/** UAX 9, L2: the things of a line from left to right, given in logical order with their levels. */
export function visualOrder<Thing extends { readonly level: number }>(things: readonly Thing[]): Thing[] {
  const order = [...things];
  const levels = things.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.map((level) => level | 1));
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}
