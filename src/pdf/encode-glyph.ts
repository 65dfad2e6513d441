/** One glyph description of a TrueType `glyf` table (OpenType specification, "glyf": simple glyphs). */
import type { Outline } from '../base/outline.js';
import { type ByteWriter, byteWriter } from './byte-writer.js';
import { type ContourPoint, quadraticContours } from './quadratic-contours.js';

export interface GlyphBounds {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export interface EncodedGlyph {
  /** Empty for a glyph without ink; else padded to an even length. */
  readonly bytes: Uint8Array;
  readonly bounds: GlyphBounds | undefined;
  readonly points: number;
  readonly contours: number;
}

const ON_CURVE = 0x01;
const X_SHORT = 0x02;
const Y_SHORT = 0x04;
const REPEAT = 0x08;
const X_SAME_OR_POSITIVE = 0x10;
const Y_SAME_OR_POSITIVE = 0x20;
/** On the first flag: contours may overlap, as they do in clusters merged from base and marks. */
const OVERLAP = 0x40;

export function encodeGlyph(outline: Outline, unitsPerEm: number): EncodedGlyph {
  const contours = quadraticContours(outline, unitsPerEm);
  const points = contours.flat();
  if (points.length === 0) return { bytes: new Uint8Array(0), bounds: undefined, points: 0, contours: 0 };
  const bounds = boundsOf(points);
  const glyph = byteWriter();
  for (const field of [contours.length, bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax]) glyph.uint16(field);
  let last = -1;
  for (const contour of contours) {
    last += contour.length;
    glyph.uint16(last);
  }
  glyph.uint16(0); // No instructions.
  writePoints(glyph, points);
  if (glyph.length % 2 === 1) glyph.uint8(0);
  return { bytes: glyph.finish(), bounds, points: points.length, contours: contours.length };
}

function writePoints(glyph: ByteWriter, points: readonly ContourPoint[]): void {
  const [flags, xs, ys] = [[] as number[], byteWriter(), byteWriter()];
  let [atX, atY] = [0, 0];
  for (const point of points) {
    let flag = point.on ? ON_CURVE : 0;
    flag |= writeDelta(xs, point.x - atX, X_SHORT, X_SAME_OR_POSITIVE);
    flag |= writeDelta(ys, point.y - atY, Y_SHORT, Y_SAME_OR_POSITIVE);
    if (flags.length === 0) flag |= OVERLAP;
    flags.push(flag);
    [atX, atY] = [point.x, point.y];
  }
  writeFlags(glyph, flags);
  glyph.bytes(xs.finish());
  glyph.bytes(ys.finish());
}

function writeDelta(axis: ByteWriter, delta: number, short: number, sameOrPositive: number): number {
  if (delta === 0) return sameOrPositive;
  if (delta > 255 || delta < -255) {
    axis.uint16(delta);
    return 0;
  }
  axis.uint8(Math.abs(delta));
  return delta > 0 ? short | sameOrPositive : short;
}

function writeFlags(glyph: ByteWriter, flags: readonly number[]): void {
  for (let index = 0; index < flags.length; ) {
    const flag = flags[index] ?? 0;
    let repeats = 0;
    while (flags[index + repeats + 1] === flag && repeats < 255) repeats++;
    if (repeats > 0) {
      glyph.uint8(flag | REPEAT);
      glyph.uint8(repeats);
    } else {
      glyph.uint8(flag);
    }
    index += repeats + 1;
  }
}

function boundsOf(points: readonly ContourPoint[]): GlyphBounds {
  let [xMin, yMin, xMax, yMax] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    xMin = Math.min(xMin, x);
    yMin = Math.min(yMin, y);
    xMax = Math.max(xMax, x);
    yMax = Math.max(yMax, y);
  }
  return { xMin, yMin, xMax, yMax };
}
