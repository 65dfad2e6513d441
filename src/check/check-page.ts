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
  /** Bounds of all its ink, and of each cluster's. */
  readonly box: Box;
  readonly clusters: readonly Box[];
  readonly size: number;
}

/** Texts stay this far from the trim: the house margin is two of 24 parts of the short side, half of it is the limit. */
const leastMargin = (page: Page): number => Math.min(page.width, page.height) / 24;

/** Bounds of two clusters may overlap this much and their ink still be apart: a descender's tip beside a dot. In em. */
const TOLERATED_OVERLAP = 0.06;

export function checkPage(page: Page, place: Place): readonly Diagnostic[] {
  const texts = inkedTexts(page);
  return [...nearEdges(texts, page, place), ...touching(texts, place)];
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

function inkedTexts(page: Page): InkedText[] {
  const found: InkedText[] = [];
  const visit = (item: Item): void => {
    if (item.kind === 'group') item.items.forEach(visit);
    if (item.kind === 'text') {
      const clusters = clusterInk(item, page);
      if (clusters.length > 0)
        found.push({ text: item.text.trim(), box: boundsOf(clusters), clusters, size: item.size });
    }
  };
  page.items.forEach(visit);
  return found;
}

const clusterInk = ({ clusters, x, y, size }: TextItem, { glyphs }: Page): Box[] =>
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

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function nearEdges(texts: readonly InkedText[], page: Page, place: Place): Diagnostic[] {
  const leastMm = leastMargin(page);
  return texts.flatMap(({ text, box }) => {
    const distanceMm = Math.min(box.x, box.y, page.width - box.x - box.width, page.height - box.y - box.height);
    return distanceMm < leastMm - 0.01 ? [problem('layout/too-near-edge', { text, distanceMm, leastMm }, place)] : [];
  });
}

function touching(texts: readonly InkedText[], place: Place): Diagnostic[] {
  return texts.flatMap((first, index) =>
    texts.slice(index + 1).flatMap((second) => {
      const overlapMm = overlapOf(first, second);
      return overlapMm > 0
        ? [problem('layout/texts-touch', { first: first.text, second: second.text, overlapMm }, place)]
        : [];
    }),
  );
}

/** How deep the ink of two texts overlaps, in mm; 0 or less if it does not. */
function overlapOf(first: InkedText, second: InkedText): number {
  if (depth(first.box, second.box) <= 0) return 0;
  const tolerated = TOLERATED_OVERLAP * Math.min(first.size, second.size);
  const deepest = first.clusters.map((mine) => Math.max(...second.clusters.map((theirs) => depth(mine, theirs))));
  return Math.max(...deepest) - tolerated;
}

const depth = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );
