import { parseLength, parseNumbers } from './matrix.js';
import type { SvgElement } from './parse-svg.js';

/** The attributes that give a shape its form. */
const GEOMETRY = new Map<string, readonly string[]>(
  Object.entries({
    path: ['d'],
    rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
    circle: ['cx', 'cy', 'r'],
    ellipse: ['cx', 'cy', 'rx', 'ry'],
    line: ['x1', 'y1', 'x2', 'y2'],
    polyline: ['points'],
    polygon: ['points'],
  }),
);

export const isShape = (element: string): boolean => GEOMETRY.has(element);

export const isGeometry = (element: string, attribute: string): boolean =>
  GEOMETRY.get(element)?.includes(attribute) ?? false;

type Lengths = { [Name in 'x' | 'y' | 'width' | 'height' | 'rx' | 'ry' | 'cx' | 'cy' | 'r']?: number };

/** A shape as SVG path data, empty if it paints nothing; or the name of the attribute that makes no sense. */
export function shapePath({ name, attributes }: SvgElement): { readonly data: string } | { readonly wrong: string } {
  const text = (attribute: string): string | undefined => attributes.find((own) => own.name === attribute)?.value;
  if (name === 'path') return { data: text('d') ?? '' };
  if (name === 'polyline' || name === 'polygon') {
    const numbers = parseNumbers(text('points') ?? '');
    if (numbers === undefined || numbers.length % 2 !== 0) return { wrong: 'points' };
    return { data: numbers.length < 4 ? '' : `M${numbers.join(' ')}Z` };
  }
  const values: Lengths = {};
  for (const attribute of GEOMETRY.get(name) ?? []) {
    const given = text(attribute);
    if (given === undefined || given.trim() === 'auto') continue;
    const value = parseLength(given);
    const isSize = /^(r|rx|ry|width|height)$/.test(attribute);
    if (value === undefined || (isSize && value < 0)) return { wrong: attribute };
    values[attribute as keyof Lengths] = value;
  }
  if (name === 'rect') return { data: rectPath(values) };
  const { cx = 0, cy = 0, r, rx = r ?? values.ry ?? 0, ry = r ?? rx } = values;
  // A line has no inside.
  return { data: name === 'line' ? '' : ellipsePath(cx, cy, rx, ry) };
}

function rectPath({ x = 0, y = 0, width = 0, height = 0, ...radii }: Lengths): string {
  if (width === 0 || height === 0) return '';
  // SVG 2, 7.4: one radius stands for both; neither is more than half its side.
  const rx = Math.min(radii.rx ?? radii.ry ?? 0, width / 2);
  const ry = Math.min(radii.ry ?? radii.rx ?? 0, height / 2);
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  if (rx === 0 || ry === 0) return '';
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z`;
}
