/** A page of a technical drawing: texts, lines, measures. Everything in mm, black and greys. */
import type { Colour } from '../base/colour.js';
import { joinOutlines, type Outline, type Point, rectangle } from '../base/outline.js';
import { mm } from '../base/units.js';
import { createGlyphTable } from '../display/glyph-table.js';
import type { Item, Meaning, Page } from '../display/item.js';
import { miniature } from '../display/miniature.js';
import { recolour } from '../display/recolour.js';
import type { Typesetter, Weight } from '../text/types.js';

export const grey = (key: number): Colour => {
  const level = Math.round(255 * (1 - key / 100));
  return { rgb: [level, level, level], cmyk: [0, 0, 0, key] };
};
export const BLACK = grey(100);

export interface TextStyle {
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly align?: 'left' | 'centre' | 'right';
  /** Lines are broken at this width. */
  readonly width?: number;
  readonly role?: 'heading';
  readonly fill?: Colour;
  /** It is part of the picture: read aloud, it would help nobody. */
  readonly decorative?: true;
}

export interface Drawing {
  /** Gives back its last baseline. */
  text(text: string, style: TextStyle): number;
  shape(outlines: readonly Outline[], fill?: Colour): void;
  /** What has been drawn for somebody else, in grey, with its origin at a point of the page, without its bleed. */
  items(page: Page, at: Point): void;
  line(x1: number, y1: number, x2: number, y2: number, weight?: number): void;
  page(size: { readonly width: number; readonly height: number }): Page;
}

/** From baseline to baseline, in em. */
const PITCH = 1.35;
const HAIRLINE = 0.18;

export function createDrawing(title: string, language: string, typesetter: Typesetter): Drawing {
  const items: Item[] = [];
  const { list: glyphs, indexOf } = createGlyphTable();
  const shape = (outlines: readonly Outline[], fill: Colour = BLACK): void => {
    if (outlines.length === 0) return;
    const path: Item = { kind: 'path', outline: joinOutlines(outlines), rule: 'nonzero', fill };
    items.push({ kind: 'group', meaning: { role: 'artifact' }, items: [path] });
  };
  return {
    text(text, { x, y, size, weight = 400, align = 'left', width, role, fill = BLACK, decorative }) {
      const paragraph = typesetter.shape(text, { language, weight });
      const lines = paragraph.breakLines(width === undefined ? Number.POSITIVE_INFINITY : (width + 0.01) / size);
      const set = lines.map((line, index): Item => {
        const ink = { left: Math.max(0, line.ink.left) * size, right: line.ink.right * size };
        const start = { left: x - ink.left, centre: x - (ink.left + ink.right) / 2, right: x - ink.right }[align];
        return {
          kind: 'text',
          ...{ text: line.text, language, direction: line.direction },
          ...{ x: mm(start), y: mm(y + index * size * PITCH), size: mm(size), fill },
          clusters: line.clusters.map(({ glyph, x: at }) => ({ glyph: indexOf(glyph), x: at })),
        };
      });
      const meaning: Meaning = decorative ? { role: 'artifact' } : { role: role ?? 'paragraph', language };
      items.push({ kind: 'group', meaning, items: set });
      return y + (lines.length - 1) * size * PITCH;
    },
    shape,
    items(shown, at) {
      const background = miniature(recolour(shown, faint), { at, scale: 1, indexOf });
      items.push({ kind: 'group', meaning: { role: 'artifact' }, items: background });
    },
    line(x1, y1, x2, y2, weight = HAIRLINE) {
      const half = weight / 2;
      const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
      const [w, h] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
      shape([rectangle({ x: left - half, y: top - half, width: w + weight, height: h + weight })]);
    },
    page: ({ width, height }) => ({
      ...{ width: mm(width), height: mm(height), bleed: mm(0), title, language, items, glyphs },
    }),
  };
}

/** What stays of a colour where only its place matters. */
const FAINT = 0.22;

function faint({ rgb, cmyk }: Colour): Colour {
  const [r, g, b] = rgb;
  const pale = (level: number): number => Math.round(255 - (255 - level) * FAINT);
  const key = Math.min(100, Math.max(...cmyk.slice(0, 3), 0) * 0.6 + cmyk[3]);
  return { rgb: [pale(r), pale(g), pale(b)], cmyk: [0, 0, 0, Math.round(key * FAINT)] };
}
