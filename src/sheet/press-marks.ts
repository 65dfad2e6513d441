/** What stands around one sign on its medium, outside of the bleed: for whoever prints and cuts it. */
import { type Colour, REGISTRATION } from '../base/colour.js';
import { type Box, joinOutlines, type Outline, type Point, rectangle } from '../base/outline.js';
import { circle } from '../base/round-shapes.js';
import { mm } from '../base/units.js';
import type { Page, PathItem } from '../display/item.js';
import { cutMarks } from './cut-marks.js';

/** `crop`: where to cut; `full`: also how plates lie on each other, what the inks look like, and which file it is. */
export type PressMarks = 'none' | 'crop' | 'full';

/** A strip around the bleed, in mm: marks keep clear of the bleed and of the medium's edge. Strokes of a quarter point. */
const STRIP = { gap: 1, depth: 5, edge: 1 };
const WEIGHT = (0.25 * 25.4) / 72;

/** How far the medium reaches beyond the bleed, in mm. */
export const reachOfMarks = (marks: PressMarks): number =>
  marks === 'none' ? 0 : STRIP.gap + STRIP.depth + STRIP.edge;

/** A ring with a cross through it. */
const TARGET = { radius: 1.3, arm: STRIP.depth / 2 };

/** Free room beside targets and crop marks. */
const AIR = 2;

const PATCH = { most: 4, least: 1.5 };

const ink = (cyan: number, magenta: number, yellow: number, key: number, rgb: Colour['rgb']): Colour => ({
  cmyk: [cyan, magenta, yellow, key],
  rgb,
});

/** Left of the middle the inks, right of it what two of them make, and half of black. */
const PROCESS_BAR: readonly (readonly Colour[])[] = [
  [
    ink(100, 0, 0, 0, [0, 158, 224]),
    ink(0, 100, 0, 0, [230, 0, 126]),
    ink(0, 0, 100, 0, [255, 237, 0]),
    ink(0, 0, 0, 100, [0, 0, 0]),
  ],
  [
    ink(0, 100, 100, 0, [227, 6, 19]),
    ink(100, 0, 100, 0, [0, 150, 64]),
    ink(100, 100, 0, 0, [49, 39, 131]),
    ink(0, 0, 0, 50, [157, 157, 156]),
  ],
];

export interface Marked {
  /** Of the medium, which the page of marks covers. */
  readonly width: number;
  readonly height: number;
  readonly bleed: Box;
  readonly trim: Box;
}

/** The marks as a page that covers the medium; nothing of it is read to anybody. `spots`: named inks of the sign. */
export function markPage(
  { width, height, bleed, trim }: Marked,
  marks: Exclude<PressMarks, 'none'>,
  { title, language, spots }: Pick<Page, 'title' | 'language'> & { readonly spots: readonly Colour[] },
): Page {
  const offset = trim.x - bleed.x + STRIP.gap;
  const crops = cutMarks(trim, { offset, length: STRIP.depth, weight: WEIGHT });
  const items = [
    // Each by itself: together they would seem to cover the sign.
    ...crops.map((box) => filled(rectangle(box))),
    ...(marks === 'full' ? [...middles(bleed).map((at) => target(at)), ...colourBar(bleed, trim, spots)] : []),
  ];
  return {
    width: mm(width),
    height: mm(height),
    bleed: mm(0),
    title,
    language,
    items: [{ kind: 'group', meaning: { role: 'artifact' }, items }],
    glyphs: [],
  };
}

/** Where a line of text has room among full marks, on the medium: above the sign, from the left to the middle. */
export const slugBox = (bleed: Box, trim: Box): Box => ({
  x: trim.x + AIR,
  y: bleed.y - STRIP.gap - STRIP.depth,
  width: roomBesideMiddle(trim),
  height: STRIP.depth,
});

const roomBesideMiddle = ({ width }: Box): number => width / 2 - TARGET.arm - 2 * AIR;

const filled = (outline: Outline, fill = REGISTRATION, rule: PathItem['rule'] = 'nonzero'): PathItem => ({
  kind: 'path',
  outline,
  rule,
  fill,
});

/** The middle of the strip on each side. */
function middles({ x, y, width, height }: Box): readonly Point[] {
  const away = STRIP.gap + STRIP.depth / 2;
  const [midX, midY] = [x + width / 2, y + height / 2];
  return [
    { x: midX, y: y - away },
    { x: midX, y: y + height + away },
    { x: x - away, y: midY },
    { x: x + width + away, y: midY },
  ];
}

function target({ x, y }: Point): PathItem {
  const { radius, arm } = TARGET;
  const ring = [radius + WEIGHT / 2, radius - WEIGHT / 2].map((each) => circle({ x, y }, each));
  // With even-odd the crossing and the ring's crossings would be holes: arms begin and end where another line is.
  const half = WEIGHT / 2;
  const arms = [
    { x: x - arm, y: y - half, width: arm - radius - half, height: WEIGHT },
    { x: x - radius + half, y: y - half, width: 2 * (radius - half), height: WEIGHT },
    { x: x + radius + half, y: y - half, width: arm - radius - half, height: WEIGHT },
    { x: x - half, y: y - arm, width: WEIGHT, height: arm - radius - half },
    { x: x - half, y: y - radius + half, width: WEIGHT, height: radius - 2 * half },
    { x: x - half, y: y + half, width: WEIGHT, height: radius - 2 * half },
    { x: x - half, y: y + radius + half, width: WEIGHT, height: arm - radius - half },
  ];
  return filled(joinOutlines([...ring, ...arms.map(rectangle)]), REGISTRATION, 'evenodd');
}

/**
 * Below the sign, on both sides of the target, named inks at the outer ends: to the right and to the left in turn. What is
 * too narrow for patches that one can measure has none, and of the named inks those that there is room for.
 */
function colourBar(bleed: Box, trim: Box, spots: readonly Colour[]): readonly PathItem[] {
  const room = roomBesideMiddle(trim);
  const mostBeside = Math.floor(room / PATCH.least);
  if (mostBeside < 4) return [];
  const shown = spots.slice(0, 2 * (mostBeside - 4));
  const side = Math.min(PATCH.most, room / (4 + Math.ceil(shown.length / 2)));
  const top = bleed.y + bleed.height + STRIP.gap + (STRIP.depth - side) / 2;
  const middle = trim.x + trim.width / 2;
  const [inks = [], pairs = []] = PROCESS_BAR;
  const left = [...shown.filter((_, index) => index % 2 === 1).reverse(), ...inks];
  const right = [...pairs, ...shown.filter((_, index) => index % 2 === 0)];
  const row = (colours: readonly Colour[], start: number): PathItem[] =>
    colours.map((colour, index) =>
      filled(rectangle({ x: start + index * side, y: top, width: side, height: side }), colour),
    );
  return [...row(left, middle - TARGET.arm - AIR - left.length * side), ...row(right, middle + TARGET.arm + AIR)];
}
