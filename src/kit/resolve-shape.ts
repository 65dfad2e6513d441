/** The shape that a sign asks for, in numbers: which outline a blade follows and where holes are drilled. */
import { depthInside } from '../base/round-shapes.js';
import { problem, warning } from '../diagnostics/diagnostic.js';
import { type Draft, report } from './resolution.js';
import type { Hole, Sign, SignShape } from './sign.js';
import type { HolePlaces, ShapeValues } from './sign-shape-schema.js';

/** From the edges to the middle of a hole, in mm, where nobody says anything else. */
const USUAL_INSET = 12;

/** No hole's middle comes nearer to the edge, in mm. */
const LEAST_INSET = 10;

/** Nor is less left beside a hole, in mm: what a hole of 6 mm leaves there. Acrylic breaks where less is left. */
const LEAST_WALL = 7;

/** Undefined for a plain rectangle. Says what of it can't be made. */
export function shapeOf(draft: Draft, size: Sign['size']): SignShape | undefined {
  const asked = draft.values.shape;
  if (asked === undefined) return undefined;
  const { corners = 0 } = asked;
  const holes = holesOf(asked, size);
  const contour = contourOf(asked.contour ?? (corners > 0 || holes.length > 0));
  if (corners === 0 && holes.length === 0 && contour === 'none') return undefined;
  const mostMm = Math.min(size.width, size.height) / 2;
  if (corners > mostMm) report(draft, problem('kit/corners-too-large', { radius: corners, mostMm }), 'shape');
  if (corners > 0 && contour === 'none')
    report(draft, problem('kit/corners-without-contour', { radius: corners }), 'shape');
  checkHoles(holes, Math.min(corners, mostMm), size, draft);
  return { corners, holes, contour };
}

function contourOf(asked: NonNullable<ShapeValues['contour']>): SignShape['contour'] {
  if (asked === 'kiss') return 'kiss-cut';
  return asked ? 'cut' : 'none';
}

function holesOf({ holes }: ShapeValues, { width, height }: Sign['size']): Hole[] {
  if (holes === undefined) return [];
  const { diameter, inset = USUAL_INSET, at = 'corners' } = holes;
  const [left, right, top, bottom] = [inset, width - inset, inset, height - inset];
  const places: Readonly<Record<HolePlaces, readonly (readonly [number, number])[]>> = {
    corners: [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ],
    top: [
      [left, top],
      [right, top],
    ],
    bottom: [
      [left, bottom],
      [right, bottom],
    ],
    sides: [
      [left, height / 2],
      [right, height / 2],
    ],
  };
  return (typeof at === 'string' ? places[at] : at).map(([x, y]) => ({ x, y, diameter }));
}

function checkHoles(holes: readonly Hole[], corners: number, size: Sign['size'], draft: Draft): void {
  for (const [index, hole] of holes.entries()) {
    const { x, y, diameter } = hole;
    const distanceMm = depthInside(size, corners, hole);
    const leastMm = Math.max(LEAST_INSET, diameter / 2 + LEAST_WALL);
    if (distanceMm < diameter / 2) {
      const { width, height } = size;
      report(draft, problem('kit/hole-outside', { x, y, diameter, width, height }), 'shape');
    } else if (distanceMm < leastMm - 1e-6) {
      report(draft, warning('kit/hole-near-edge', { x, y, diameter, distanceMm, leastMm }), 'shape');
    }
    for (const other of holes.slice(index + 1)) {
      const apartMm = Math.hypot(other.x - x, other.y - y);
      if (apartMm > diameter) continue;
      const facts = { x, y, otherX: other.x, otherY: other.y, diameter, apartMm };
      report(draft, problem('kit/holes-overlap', facts), 'shape');
    }
  }
}
