/** Shapes with arcs, as outlines of few nodes: a quarter of a circle is one cubic, as machines that follow it want it. */
import { type Box, type Outline, type Point, rectangle } from './outline.js';

/** How far a quarter's control points lie from its ends, for a radius of 1: off the circle by 3 parts in 10,000 at most. */
const HANDLE = (4 / 3) * Math.tan(Math.PI / 8);

export function circle({ x, y }: Point, radius: number): Outline {
  return roundedRectangle({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius);
}

/** Clockwise from the left end of the top edge. Sides that are nothing but arcs have no lines between them. */
export function roundedRectangle(box: Box, radius: number): Outline {
  if (radius <= 0) return rectangle(box);
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const control = radius * (1 - HANDLE);
  const [isWide, isHigh] = [width > 2 * radius, height > 2 * radius];
  const ops: string[] = ['M'];
  const xy: number[] = [x + radius, y];
  const draw = (op: string, ...coordinates: readonly number[]): void => {
    ops.push(op);
    xy.push(...coordinates);
  };
  if (isWide) draw('L', right - radius, y);
  draw('C', right - control, y, right, y + control, right, y + radius);
  if (isHigh) draw('L', right, bottom - radius);
  draw('C', right, bottom - control, right - control, bottom, right - radius, bottom);
  if (isWide) draw('L', x + radius, bottom);
  draw('C', x + control, bottom, x, bottom - control, x, bottom - radius);
  if (isHigh) draw('L', x, y + radius);
  draw('C', x, y + control, x + control, y, x + radius, y);
  return { ops: `${ops.join('')}Z`, xy };
}

/** How deep a point lies inside a rectangle (its corner at 0, 0) with rounded corners; below 0 outside. */
export function depthInside({ width, height }: Pick<Box, 'width' | 'height'>, radius: number, { x, y }: Point): number {
  const beyondX = Math.abs(x - width / 2) - width / 2 + radius;
  const beyondY = Math.abs(y - height / 2) - height / 2 + radius;
  const outside = Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
  return radius - outside - Math.min(Math.max(beyondX, beyondY), 0);
}
