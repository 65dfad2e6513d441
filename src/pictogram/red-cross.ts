/**
 * The red cross on white is an emblem of the Geneva Conventions (in Germany: section 125 OWiG): nobody but the
 * medical services and the Red Cross may show it, so a sign kit must not print it, whatever was meant.
 */
import { inkBox } from '../base/ink-box.js';
import type { Box, Point } from '../base/outline.js';
import { covers, flatten } from '../base/polygons.js';
import type { PictogramLayer } from './types.js';

/** Arms from a fifth to over half of the width look like the emblem. */
const ARMS = Array.from({ length: 14 }, (_, step) => 0.18 + step * 0.03);
const GRID = 24;
const ALIKE = 0.96;

interface Shape {
  readonly polygons: readonly (readonly Point[])[];
  readonly rule: 'nonzero' | 'evenodd';
}

/** Whether red layers hold an upright cross with four equal arms: all of them together, one of them, or a part of one. */
export function holdsRedCross(red: readonly PictogramLayer[]): boolean {
  const shapes = red.map(({ outline, rule }): Shape => ({ polygons: flatten(outline), rule }));
  const parts = shapes.flatMap((whole) =>
    whole.polygons.map((polygon): { part: Shape; whole: Shape } => ({
      part: { polygons: [polygon], rule: 'nonzero' },
      whole,
    })),
  );
  return (
    isCross(shapes, shapes) ||
    shapes.some((shape) => isCross([shape], [shape])) ||
    // A cross cut out of something red is a white one.
    parts.some(({ part, whole }) => isCross([part], [whole]))
  );
}

function isCross(shapes: readonly Shape[], painted: readonly Shape[]): boolean {
  const box = bounds(shapes);
  if (box === undefined || box.width < 0.8 * box.height || box.height < 0.8 * box.width) return false;
  const at = (u: number, v: number): Point => ({ x: box.x + u * box.width, y: box.y + v * box.height });
  const inside = (list: readonly Shape[], point: Point): boolean =>
    list.some(({ polygons, rule }) => covers(polygons, rule, point));
  if (!inside(painted, at(0.5, 0.5))) return false;
  const samples: { inArm: (arm: number) => boolean; ink: boolean }[] = [];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const [u, v] = [(column + 0.5) / GRID, (row + 0.5) / GRID];
      const nearest = Math.min(Math.abs(u - 0.5), Math.abs(v - 0.5));
      samples.push({ inArm: (arm) => nearest <= arm / 2, ink: inside(shapes, at(u, v)) });
    }
  }
  return ARMS.some((arm) => samples.filter(({ inArm, ink }) => inArm(arm) === ink).length >= ALIKE * samples.length);
}

function bounds(shapes: readonly Shape[]): Box | undefined {
  const xy = shapes.flatMap(({ polygons }) => polygons.flat().flatMap(({ x, y }) => [x, y]));
  if (xy.length === 0) return undefined;
  return inkBox({ ops: `M${'L'.repeat(xy.length / 2 - 1)}`, xy });
}
