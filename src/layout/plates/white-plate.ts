/** White ink below the print, for what is not white itself: film, acrylic, wood. */

import { COORDINATES, joinOutlines, type Outline, placeOutline, rectangle } from '../../base/outline.js';
import { covers, flatten } from '../../base/polygons.js';
import { isPaper } from '../../colour/paper.js';
import type { Item, Page, PathItem, Plate, TextItem } from '../../display/item.js';
import type { Sign } from '../../kit/sign.js';
import { choke as chokeAreas } from './choke.js';

/**
 * The whole sign with its bleed, or only what is printed: the material shows through beside it. `choke`: how much smaller
 * than the print the white is on each side, in mm; the whole sign’s reaches into the bleed and is cut with it.
 */
export function whitePlates(page: Page, white: Sign['white'], choke: number): Plate[] {
  if (white === undefined) return [];
  const outlines = white === 'full' ? [wholeSign(page)] : belowPrint(page, choke);
  const shapes = outlines.map((outline) => ({ outline, paint: 'fill' as const }));
  return shapes.length === 0 ? [] : [{ process: 'white', shapes }];
}

function belowPrint(page: Page, choke: number): Outline[] {
  const inked = page.items.flatMap((item) => printed(item, page));
  if (choke === 0 || inked.length === 0) {
    return inked.map(({ outline, rule }) => (rule === 'evenodd' ? nonzero(outline) : outline));
  }
  const { width, height, bleed } = page;
  // Halfway into the bleed: no blade is off by so much.
  const half = bleed / 2;
  const uncut = { x: -half, y: -half, width: width + bleed, height: height + bleed };
  return [chokeAreas(inked, choke, bleed === 0 ? undefined : uncut)];
}

const wholeSign = ({ width, height, bleed }: Page): Outline =>
  rectangle({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed });

/** What of an item leaves ink. White letters on a block leave none: the block around them has its white below them too. */
function printed(item: Item, page: Page): Pick<PathItem, 'outline' | 'rule'>[] {
  if (item.kind === 'group') return item.items.flatMap((child) => printed(child, page));
  if (isPaper(item.fill)) return [];
  const { outline, rule } =
    item.kind === 'path' ? item : { outline: lineOutline(item, page), rule: 'nonzero' as const };
  return outline.ops === '' ? [] : [{ outline, rule }];
}

function lineOutline({ x, y, size, clusters }: TextItem, { glyphs }: Page): Outline {
  const placed = clusters.flatMap((cluster) => {
    const shape = glyphs[cluster.glyph]?.outline;
    if (shape === undefined || shape.ops === '') return [];
    return [placeOutline(shape, { x: x + cluster.x * size, y }, size, -size)];
  });
  return joinOutlines(placed);
}

/**
 * The same area by the nonzero rule: a contour that lies in an odd number of others is a hole and runs the other way
 * round. Contours that cross (none of ours do) would be white where they overlap: too much rather than too little.
 */
function nonzero(outline: Outline): Outline {
  const contours = contoursOf(outline);
  const polygons = contours.map((contour) => flatten(contour)[0] ?? []);
  const turned = contours.map((contour, index) => {
    const own = polygons[index] ?? [];
    const others = polygons.filter((_, other) => other !== index);
    // One point may lie on a neighbour's edge; most of them do not.
    const inside = own.filter((point) => covers(others, 'evenodd', point)).length;
    const isHole = inside * 2 > own.length;
    return isHole === signedArea(own) > 0 ? reversed(contour) : contour;
  });
  return joinOutlines(turned);
}

function signedArea(polygon: readonly { readonly x: number; readonly y: number }[]): number {
  return polygon.reduce((sum, from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
}

function contoursOf({ ops, xy }: Outline): Outline[] {
  let next = 0;
  return (ops.match(/M[^M]*/g) ?? []).map((contour) => {
    const from = next;
    for (const op of contour) next += COORDINATES[op] ?? 0;
    return { ops: contour, xy: xy.slice(from, next) };
  });
}

/** The contour drawn backwards: its points in the opposite order, its pieces too. */
function reversed({ ops, xy }: Outline): Outline {
  const points: number[] = [];
  for (let at = xy.length - 2; at >= 0; at -= 2) points.push(xy[at] ?? 0, xy[at + 1] ?? 0);
  const pieces = [...ops].filter((op) => op !== 'M' && op !== 'Z').reverse();
  return { ops: `M${pieces.join('')}${ops.endsWith('Z') ? 'Z' : ''}`, xy: points };
}
