/**
 * White that is a little smaller than the print above it, so that none peeps out where a printer lays it a little off.
 * What is too thin for that keeps its white whole: a letter without white on glass is worse than one with an edge.
 */
import { differenceD, EndType, FillRule, inflatePathsD, intersectD, JoinType, type PathsD, unionD } from 'clipper2-ts';
import { inkBox } from '../../base/ink-box.js';
import type { Box, Outline, Point } from '../../base/outline.js';
import { polylinesOf } from '../../base/polylines.js';
import { LEAST_PRINTED } from '../../base/print-limits.js';

/** What is printed, by the rule that it is filled by. */
export interface PrintedArea {
  readonly outline: Outline;
  readonly rule: 'nonzero' | 'evenodd';
}

/** What is left of the white under the thinnest stroke that is pulled in, in mm: the thinnest line that prints. */
const LEAST_LEFT = (LEAST_PRINTED.lines.least * 25.4) / 72;

/** Curves are off by no more, in mm; numbers have four decimals. */
const EXACT = 0.005;
const DECIMALS = 4;

/** Thinner leftovers are the rounding of curves, in mm. */
const NOISE = 0.01;

/**
 * The area of all of them, pulled in by so many mm. `uncut`: what lies further out than this box stays as it is, for it is
 * cut off. Strokes keep their white if less than the thinnest line that prints would be left of it. Empty if nothing is.
 */
export function choke(areas: readonly PrintedArea[], by: number, uncut: Box | undefined): Outline {
  const printed = unite(areas.map(({ outline, rule }) => unite([polygonsOf(outline)], rule)));
  return outlineOf(
    piecesOf(printed).flatMap((piece) => {
      const parts = [grown(piece, -by), thinParts(piece, by)];
      if (uncut !== undefined) parts.push(differenceD(piece, [cornersOf(uncut)], FillRule.NonZero, DECIMALS));
      return unite(parts);
    }),
  );
}

/** What lies apart, most of it letters: arithmetic on a page of them takes many times as long as on each. */
function piecesOf(paths: PathsD): readonly PathsD[] {
  let pieces: { readonly box: Box; readonly paths: PathsD }[] = [];
  for (const path of paths) {
    let piece = { box: boxOf(path), paths: [path] };
    const apart: typeof pieces = [];
    for (const other of pieces) {
      if (touches(piece.box, other.box)) {
        piece = { box: around(piece.box, other.box), paths: [...other.paths, ...piece.paths] };
      } else apart.push(other);
    }
    pieces = [...apart, piece];
  }
  return pieces.map((piece) => piece.paths);
}

const boxOf = (path: PathsD[number]): Box => inkBox(outlineOf([path])) ?? { x: 0, y: 0, width: 0, height: 0 };

const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * What of an area is too thin to be pulled in, reaching a little into the rest, so that nothing gapes between them: what
 * is lost when it shrinks and grows again.
 */
function thinParts(whole: PathsD, by: number): PathsD {
  const half = by + LEAST_LEFT / 2;
  const thick = grown(grown(whole, -half), half, JoinType.Miter);
  const lost = differenceD(whole, thick, FillRule.NonZero, DECIMALS);
  const real = grown(grown(lost, -NOISE), NOISE, JoinType.Miter);
  const tips = real.filter((path) => isTip(path, thick, half));
  const strokes = tips.length === 0 ? real : differenceD(real, tips, FillRule.NonZero, DECIMALS);
  return strokes.length === 0 ? [] : intersectD(grown(strokes, by + NOISE), whole, FillRule.NonZero, DECIMALS);
}

/** The tip of a corner of something thicker: pulled in as all of it is. */
function isTip(path: PathsD[number], thick: PathsD, half: number): boolean {
  const { width, height } = boxOf(path);
  if (Math.hypot(width, height) > 3 * half) return false;
  return intersectD(grown([path], 2 * NOISE), thick, FillRule.NonZero, DECIMALS).length > 0;
}

const unite = (areas: readonly PathsD[], rule: PrintedArea['rule'] = 'nonzero'): PathsD =>
  unionD(areas.flat(), [], rule === 'evenodd' ? FillRule.EvenOdd : FillRule.NonZero, DECIMALS);

/** A negative length shrinks. Corners stay as far from the old ones as edges do, or keep their points up to a miter of 2. */
const grown = (paths: PathsD, mm: number, joins = JoinType.Round): PathsD =>
  paths.length === 0 ? [] : inflatePathsD(paths, mm, joins, EndType.Polygon, 2, DECIMALS, EXACT);

const polygonsOf = (outline: Outline): PathsD => polylinesOf(outline).map(({ points }) => [...points]);

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

const outlineOf = (paths: PathsD): Outline => ({
  ops: paths.map((path) => `M${'L'.repeat(path.length - 1)}Z`).join(''),
  xy: paths.flatMap((path) => path.flatMap(({ x, y }) => [x, y])),
});
