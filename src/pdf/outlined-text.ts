/** Letters as shapes, for presses that want no fonts: the ink of `paint-text.ts`, and nothing that a search finds. */
import type { Outline } from '../base/outline.js';
import { toPt } from '../base/units.js';
import type { Glyph, TextItem } from '../display/item.js';
import { UNITS_PER_EM } from './cluster-font.js';
import { pdfNumber, rounded, type UserSpace } from './numbers.js';
import { paintPlain } from './paint-path.js';

/**
 * Shapes are written in hundredths of an em, wherever and however large they stand: so the same letter is the same
 * bytes, and compression takes all but the first away. Not in smaller units: readers that calculate with fixed points
 * (PDF Reference 1.3, appendix C) would see too little of a scale like 0.002.
 */
const UNITS = 100;

/** The operators that paint a line in the current colour, one a line. */
export function paintLetters(item: TextItem, glyphs: readonly Glyph[], space: UserSpace): string[] {
  const lines: string[] = [];
  let pen = 0;
  for (const cluster of item.clusters) {
    const glyph = glyphs[cluster.glyph];
    if (glyph === undefined) {
      throw new Error(`Cluster of "${item.text}" points to glyph ${cluster.glyph}, which the page lacks.`);
    }
    if (glyph.outline.ops === '') continue;
    // Rounded before the step from the one before is taken: errors do not add up along the line.
    const at = rounded(cluster.x * UNITS);
    if (at !== pen) lines.push(`1 0 0 1 ${pdfNumber(at - pen)} 0 cm`);
    pen = at;
    lines.push(shapeOf(glyph.outline));
  }
  if (lines.length === 0) return [];
  const scale = Number((toPt(item.size) / UNITS).toFixed(6));
  return [`q ${scale} 0 0 ${scale} ${pdfNumber(space.x(item.x))} ${pdfNumber(space.y(item.y))} cm`, ...lines, 'Q'];
}

/** Glyphs are shared between signs and never change: each is written once. */
const shapes = new WeakMap<Outline, string>();

/** On the grid of the font that live text has: the same ink, and no digits that nobody sees. */
const inUnits = (em: number): number => (Math.round(em * UNITS_PER_EM) * UNITS) / UNITS_PER_EM;
const GRID: UserSpace = { x: inUnits, y: inUnits };

function shapeOf(outline: Outline): string {
  let shape = shapes.get(outline);
  if (shape === undefined) {
    // Each is filled by itself, as text is: two fonts may turn their contours in opposite directions, and where two
    // such letters overlap, one path would have a hole.
    shape = [...paintPlain(outline, GRID), 'f'].join('\n');
    shapes.set(outline, shape);
  }
  return shape;
}
