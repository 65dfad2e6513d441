/** Small builders of display lists, so that a test shows only what matters to it. */
import bidiModule from 'bidi-js';
import type { Colour } from '../../src/base/colour.js';
import { type Outline, rectangle as rectangleOutline } from '../../src/base/outline.js';
import { mm } from '../../src/base/units.js';
import type {
  Glyph,
  GroupItem,
  Item,
  Meaning,
  Page,
  PathItem,
  PlacedCluster,
  TextItem,
} from '../../src/display/item.js';

export const black: Colour = { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] };
export const white: Colour = { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] };
export const blue: Colour = { rgb: [0, 84, 160], cmyk: [100, 60, 0, 0] };

/** A part of a page that may still have to put its glyphs into the page's table. */
export type Draft = Item | ((glyphs: Glyph[]) => Item);

export interface PageDetails {
  readonly bleed?: number;
  readonly title?: string;
  readonly language?: string;
}

export function page(width: number, height: number, drafts: readonly Draft[], details: PageDetails = {}): Page {
  const { bleed = 3, title = 'Probe', language = 'de' } = details;
  const glyphs: Glyph[] = [];
  const items = drafts.map((draft) => resolve(draft, glyphs));
  return { width: mm(width), height: mm(height), bleed: mm(bleed), title, language, items, glyphs };
}

const resolve = (draft: Draft, glyphs: Glyph[]): Item => (typeof draft === 'function' ? draft(glyphs) : draft);

export const rectangle = (x: number, y: number, width: number, height: number, fill: Colour = black): PathItem =>
  path(rectangleOutline({ x, y, width, height }), fill);

export const path = (outline: Outline, fill: Colour = black, rule: PathItem['rule'] = 'nonzero'): PathItem => ({
  kind: 'path',
  outline,
  rule,
  fill,
});

export const group =
  (meaning: Meaning, ...drafts: readonly Draft[]): Draft =>
  (glyphs): GroupItem => ({ kind: 'group', meaning, items: drafts.map((draft) => resolve(draft, glyphs)) });

export const paragraph = (language: string, ...drafts: readonly Draft[]): Draft =>
  group({ role: 'paragraph', language }, ...drafts);
export const heading = (language: string, ...drafts: readonly Draft[]): Draft =>
  group({ role: 'heading', language }, ...drafts);
export const figure = (alt: string, ...drafts: readonly Draft[]): Draft =>
  group({ role: 'figure', alt, language: 'de' }, ...drafts);

export interface LineDetails {
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly fill?: Colour;
  /** The shape of every cluster, in em, y up; a box of the cluster's width if left out. */
  readonly shape?: (cluster: string, advance: number) => Outline;
}

// bidi-js declares an ES default export; what Node loads is the factory itself.
const bidi = (bidiModule as unknown as typeof bidiModule.default)();

/** A line of boxes, one for every cluster, at the places where the Unicode bidirectional algorithm puts them. */
export const textLine =
  (text: string, details: LineDetails = {}): Draft =>
  (glyphs): TextItem => {
    const { language = 'de', direction = 'ltr', x = 10, y = 20, size = 8, fill = black, shape = box } = details;
    const clusters = clustersOf(text).map((cluster) => ({ ...cluster, advance: advanceOf(cluster.text) }));
    const places = visualPlaces(text, direction, clusters);
    const placed = clusters.map((cluster, index): PlacedCluster => {
      const glyph = { outline: shape(cluster.text, cluster.advance), advance: cluster.advance, text: cluster.text };
      return { glyph: enter(glyph, glyphs), x: places[index] ?? 0 };
    });
    return { kind: 'text', text, language, direction, x: mm(x), y: mm(y), size: mm(size), fill, clusters: placed };
  };

/** Letters with their marks; controls and joiners by themselves, as a shaper gives them. */
const clustersOf = (text: string): { text: string; at: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{P}\p{S}\p{Z}]\p{M}*|\p{Cf}|./gsu)].map((match) => ({
    text: match[0],
    at: match.index,
  }));

const advanceOf = (cluster: string): number => (/^\p{Cf}$/u.test(cluster) ? 0 : cluster === ' ' ? 0.26 : 0.55);

const box = (cluster: string, advance: number): Outline =>
  /^[\p{Z}\p{Cf}]$/u.test(cluster)
    ? { ops: '', xy: [] }
    : rectangleOutline({ x: 0.05, y: 0, width: advance - 0.1, height: 0.6 });

/** From the line's left end to each cluster, in em. */
function visualPlaces(
  text: string,
  direction: 'ltr' | 'rtl',
  clusters: readonly { readonly at: number; readonly advance: number }[],
): number[] {
  const order = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, direction));
  const rank = new Map(order.map((character, place) => [character, place]));
  const visual = clusters.map((_, index) => index);
  visual.sort((a, b) => (rank.get(clusters[a]?.at ?? 0) ?? 0) - (rank.get(clusters[b]?.at ?? 0) ?? 0));
  const places: number[] = [];
  let pen = 0;
  for (const index of visual) {
    places[index] = pen;
    pen += clusters[index]?.advance ?? 0;
  }
  return places;
}

function enter(glyph: Glyph, glyphs: Glyph[]): number {
  const known = glyphs.findIndex(({ text }) => text === glyph.text);
  if (known >= 0) return known;
  return glyphs.push(glyph) - 1;
}
