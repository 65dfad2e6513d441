/**
 * Rules that a finished page must keep, whatever template made it. They look at ink alone: a template that
 * reckons wrongly is found out here before anything is written.
 */
import type { Box } from '../base/outline.js';
import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import type { Item, Page } from '../display/item.js';
import { boundsOf, clusterInk } from './ink.js';
import { CLEARANCES, keepClear } from './keep-clear.js';

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

export function checkPage(page: Page, place: Place, clearances = CLEARANCES): readonly Diagnostic[] {
  const texts = inkedTexts(page);
  return [...nearEdges(texts, page, place), ...touching(texts, place), ...keepClear(page, clearances, place)];
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
