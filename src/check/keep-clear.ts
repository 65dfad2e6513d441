/** What must be kept (letters, pictograms, dots) stays clear of holes and of the blade. Blocks of colour may be drilled through. */
import { inkBox } from '../base/ink-box.js';
import { type Box, type Outline, type Point, placeOutline } from '../base/outline.js';
import { covers, flatten } from '../base/polygons.js';
import { type Diagnostic, type Place, problem, warning } from '../diagnostics/diagnostic.js';
import type { Item, Page, PathItem, TextItem } from '../display/item.js';

/** In mm. */
export interface Clearances {
  /** From the rim of a hole: washers and screw caps cover so much. */
  readonly hole: number;
  /** From the cut contour: what printers call the safety margin. */
  readonly contour: number;
  /** How far a drill or a blade may be off: what is nearer will be hit on some signs. */
  readonly tolerance: number;
}

export const CLEARANCES: Clearances = { hole: 5, contour: 4, tolerance: 1 };

type Kind = 'text' | 'pictogram' | 'braille' | 'relief';

interface Kept {
  readonly what: Kind;
  /** Its words, or what the pictogram says; empty if nobody knows. */
  readonly text: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly outline: Outline;
  readonly rule: PathItem['rule'];
  readonly box: Box;
}

export function keepClear(page: Page, clearances: Clearances, place: Place): Diagnostic[] {
  const holes = outlinesOf(page, 'drill').flatMap((outline) => inkBox(outline) ?? []);
  const [contour] = [...outlinesOf(page, 'cut'), ...outlinesOf(page, 'kiss-cut')];
  if (holes.length === 0 && contour === undefined) return [];
  const kept = keptOf(page);
  return [
    ...kept.flatMap((each) => nearHoles(each, holes, clearances, place)),
    ...(contour === undefined ? [] : kept.flatMap((each) => nearContour(each, contour, clearances, place))),
  ];
}

const outlinesOf = ({ plates = [] }: Page, process: string): Outline[] =>
  plates.filter((plate) => plate.process === process).flatMap(({ shapes }) => shapes.map(({ outline }) => outline));

/** A drawn hole is a circle: its box says where and how large. */
function nearHoles({ parts, ...kept }: Kept, holes: readonly Box[], clearances: Clearances, place: Place) {
  const measured = holes.map((hole) => {
    const [radius, middle] = [hole.width / 2, { x: hole.x + hole.width / 2, y: hole.y + hole.height / 2 }];
    const reach = radius + clearances.hole;
    const near = parts.filter(({ box }) => distanceToBox(middle, box) < reach);
    const distanceMm = Math.min(...near.map((part) => distanceToInk(middle, part))) - radius;
    return { ...middle, diameter: hole.width, distanceMm };
  });
  const [nearest] = measured.sort((a, b) => a.distanceMm - b.distanceMm);
  if (nearest === undefined || nearest.distanceMm >= clearances.hole - NOISE) return [];
  const { x, y, diameter } = nearest;
  const distanceMm = Math.max(nearest.distanceMm, 0);
  const say = distanceMm < clearances.tolerance ? problem : warning;
  const facts = { ...kept, x, y, diameter, distanceMm, leastMm: clearances.hole };
  return [say('layout/too-near-hole', facts, place)];
}

function nearContour({ parts, ...kept }: Kept, contour: Outline, clearances: Clearances, place: Place) {
  const around = flatten(contour, STEPS);
  // What a contour of ours goes round has no dents: a box whose corners are deep enough inside is so as a whole.
  const shallow = parts.filter(({ box }) => corners(box).some((corner) => depth(corner, around) < clearances.contour));
  const points = shallow.flatMap(({ outline }) => flatten(outline).flat());
  const distanceMm = points.reduce((least, point) => Math.min(least, depth(point, around)), Infinity);
  if (distanceMm >= clearances.contour - NOISE) return [];
  const say = distanceMm < clearances.tolerance ? problem : warning;
  return [say('layout/too-near-contour', { ...kept, distanceMm, leastMm: clearances.contour }, place)];
}

/** Lengths that differ by less are the same. */
const NOISE = 0.01;

/** Straight pieces of a quarter circle: the chord of the largest corner lies a hundredth of a millimetre off. */
const STEPS = 48;

function keptOf(page: Page): Kept[] {
  const found: Kept[] = [];
  const add = (what: Kind, text: string, drawn: readonly Drawn[]): void => {
    const parts = drawn.flatMap(({ outline, rule = 'nonzero' }) => {
      const box = inkBox(outline);
      return box === undefined ? [] : [{ outline, rule, box }];
    });
    if (parts.length > 0) found.push({ what, text, parts });
  };
  const visit = (item: Item): void => {
    if (item.kind === 'text') add('text', item.text.trim(), lettersOf(item, page));
    if (item.kind !== 'group') return;
    const drawn = item.items.flatMap((child) => (child.kind === 'path' ? [child] : []));
    const { meaning } = item;
    if (meaning.role === 'figure') add('pictogram', meaning.alt, drawn);
    // Blocks and rules are rectangles; any other drawing is a pictogram that says what a text beside it says.
    else if (meaning.role === 'artifact' && !drawn.every(({ outline }) => isRectangle(outline)))
      add('pictogram', '', drawn);
    item.items.forEach(visit);
  };
  page.items.forEach(visit);
  for (const process of ['braille', 'relief'] as const) {
    add(
      process,
      '',
      outlinesOf(page, process).map((outline) => ({ outline })),
    );
  }
  return found;
}

interface Drawn {
  readonly outline: Outline;
  readonly rule?: PathItem['rule'];
}

const isRectangle = ({ ops }: Outline): boolean => ops === 'MLLLZ';

const lettersOf = ({ x, y, size, clusters }: TextItem, { glyphs }: Page): Drawn[] =>
  clusters.flatMap((cluster) => {
    const shape = glyphs[cluster.glyph]?.outline;
    return shape === undefined || shape.ops === ''
      ? []
      : [{ outline: placeOutline(shape, { x: x + cluster.x * size, y }, size, -size) }];
  });

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

function distanceToBox({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

/** From a point to the nearest ink; 0 where it lies on ink. */
function distanceToInk(point: Point, { outline, rule }: Part): number {
  const polygons = flatten(outline);
  return covers(polygons, rule, point) ? 0 : distanceToLines(point, polygons);
}

/** How far inside a contour a point lies; below 0 outside of it. */
function depth(point: Point, contour: readonly (readonly Point[])[]): number {
  const distance = distanceToLines(point, contour);
  return covers(contour, 'nonzero', point) ? distance : -distance;
}

function distanceToLines(point: Point, polygons: readonly (readonly Point[])[]): number {
  let least = Infinity;
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from !== undefined) least = Math.min(least, distanceToLine(point, from, to));
      from = to;
    }
  }
  return least;
}

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
