/** Small parts of what stands on a sheet beside its signs, as display items. */
import type { Colour } from '../../base/colour.js';
import { type Box, joinOutlines, rectangle } from '../../base/outline.js';
import { mm } from '../../base/units.js';
import type { Glyph, GroupItem, Item, Page, PathItem } from '../../display/item.js';
import type { Typesetter, Weight } from '../../text/types.js';

const BLACK: Colour = { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] };

/** What is measured: with the house's own ruler, or a school one. */
export const RULER_LENGTH = 100;

/** Strokes and ticks of the ruler, in mm. */
const RULER = { weight: 0.25, every: 10, low: 1.4, middle: 2.2, high: 3.2 };

/** A part of a note: its items, given the page's glyphs. */
export type Part = (glyphs: Glyph[]) => Item;

export function note(
  width: number,
  height: number,
  { title, language }: Pick<Page, 'title' | 'language'>,
  parts: readonly Part[],
): Page {
  const glyphs: Glyph[] = [];
  const items = parts.map((part) => part(glyphs));
  return { width: mm(width), height: mm(height), bleed: mm(0), title, language, items, glyphs };
}

export const artifact =
  (item: Item): Part =>
  (): GroupItem => ({ kind: 'group', meaning: { role: 'artifact' }, items: [item] });

export const shapes = (boxes: readonly Box[]): PathItem => ({
  kind: 'path',
  outline: joinOutlines(boxes.map(rectangle)),
  rule: 'nonzero',
  fill: BLACK,
});

/** At the left end of its strip, standing on the foot: the outer edges of its first and last tick are what is 100 mm apart. */
export function rulerItems({ x, y, height }: Box): readonly Box[] {
  const { weight, every, low, middle, high } = RULER;
  const foot = y + height;
  const ticks = Array.from({ length: RULER_LENGTH / every + 1 }, (_, index) => {
    const at = index * every;
    const tall = at % RULER_LENGTH === 0 ? high : at % (RULER_LENGTH / 2) === 0 ? middle : low;
    const left = Math.min(Math.max(at - weight / 2, 0), RULER_LENGTH - weight);
    return { x: x + left, y: foot - tall, width: weight, height: tall };
  });
  return [{ x, y: foot - weight, width: RULER_LENGTH, height: weight }, ...ticks];
}

/** A name in another script does not carry the numbers beside it along (UAX 9: first strong isolate). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

export interface LineStyle {
  readonly language: string;
  readonly weight: Weight;
  /** Where its ink begins. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  /** It gets smaller rather than wider. */
  readonly room: number;
}

/** One line that is read like a paragraph of its own. */
export const line =
  (text: string, { language, weight, x, y, size, room }: LineStyle, typesetter: Typesetter): Part =>
  (glyphs): GroupItem => {
    const paragraph = typesetter.shape(text, { language, weight });
    const em = Math.min(size, room / Math.max(paragraph.width, 1e-6));
    const indices = new Map(glyphs.map((glyph, index) => [glyph, index]));
    const indexOf = (glyph: Glyph): number => {
      const known = indices.get(glyph) ?? glyphs.push(glyph) - 1;
      indices.set(glyph, known);
      return known;
    };
    const lines = paragraph.breakLines(Number.POSITIVE_INFINITY);
    return {
      kind: 'group',
      meaning: { role: 'paragraph', language },
      items: lines.map(({ text: said, direction, clusters, ink }) => ({
        kind: 'text',
        text: said,
        language,
        direction,
        x: mm(x - Math.max(0, ink.left) * em),
        y: mm(y),
        size: mm(em),
        fill: BLACK,
        clusters: clusters.map(({ glyph, x: at }) => ({ glyph: indexOf(glyph), x: at })),
      })),
    };
  };
