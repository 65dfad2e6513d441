/**
 * Rules that a finished page must keep, whatever template made it. They look at ink alone: a template that
 * reckons wrongly is found out here before anything is written.
 */
import { inkBox } from '../base/ink-box.js';
import type { Box } from '../base/outline.js';
import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import type { Glyph, Item, Page, TextItem } from '../display/item.js';

interface InkedText {
  readonly text: string;
  readonly box: Box;
}

/** Ink of texts stays this far from the trim: the house margin is two of 24 parts of the short side, half of it is the limit. */
const leastMargin = (page: Page): number => Math.min(page.width, page.height) / 24;

/** Ascenders and descenders of two scripts may come this near in one paragraph's rows, in mm of overlapping boxes. */
const TOLERATED_OVERLAP_EM = 0.22;

export function checkPage(page: Page, place: Place): readonly Diagnostic[] {
  const texts = inkedTexts(page);
  return [...nearEdges(texts, page, place), ...touching(texts, page, place)];
}

const glyphInk = new WeakMap<Glyph, Box | null>();

function inkOf(glyph: Glyph): Box | null {
  let box = glyphInk.get(glyph);
  if (box === undefined) {
    box = inkBox(glyph.outline) ?? null;
    glyphInk.set(glyph, box);
  }
  return box;
}

interface SizedText extends InkedText {
  readonly size: number;
}

function inkedTexts(page: Page): SizedText[] {
  const found: SizedText[] = [];
  const visit = (item: Item): void => {
    if (item.kind === 'group') item.items.forEach(visit);
    if (item.kind === 'text') {
      const box = lineInk(item, page);
      if (box !== undefined) found.push({ text: item.text.trim(), box, size: item.size });
    }
  };
  page.items.forEach(visit);
  return found;
}

function lineInk({ clusters, x, y, size }: TextItem, { glyphs }: Page): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const cluster of clusters) {
    const glyph = glyphs[cluster.glyph];
    const ink = glyph === undefined ? null : inkOf(glyph);
    if (ink === null) continue;
    left = Math.min(left, x + (cluster.x + ink.x) * size);
    right = Math.max(right, x + (cluster.x + ink.x + ink.width) * size);
    top = Math.min(top, y - (ink.y + ink.height) * size);
    bottom = Math.max(bottom, y - ink.y * size);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

function nearEdges(texts: readonly InkedText[], page: Page, place: Place): Diagnostic[] {
  const leastMm = leastMargin(page);
  return texts.flatMap(({ text, box }) => {
    const distanceMm = Math.min(box.x, box.y, page.width - box.x - box.width, page.height - box.y - box.height);
    return distanceMm < leastMm - 0.01 ? [problem('layout/too-near-edge', { text, distanceMm, leastMm }, place)] : [];
  });
}

function touching(texts: readonly SizedText[], page: Page, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, first] of texts.entries()) {
    for (const second of texts.slice(index + 1)) {
      const across = overlap(first.box.x, first.box.width, second.box.x, second.box.width);
      const down = overlap(first.box.y, first.box.height, second.box.y, second.box.height);
      // Line boxes of neighbouring rows may overlap where a descender meets a gap; their ink must not lie on it.
      const tolerated = TOLERATED_OVERLAP_EM * Math.min(first.size, second.size);
      if (across > 0 && down > tolerated) {
        found.push(problem('layout/texts-touch', { first: first.text, second: second.text, overlapMm: Math.min(across, down) }, place));
      }
    }
  }
  return page.items.length === 0 ? [] : found;
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
