import { DrawFuncs } from 'harfbuzzjs';

import type { Outline } from '../base/outline.js';
import type { Face } from './face.js';

interface Pen {
  ops: string;
  readonly xy: number[];
}

let drawing: DrawFuncs | undefined;
const remembered = new WeakMap<Face, Map<number, Outline>>();

/** The outline of one glyph of a face, in units of the face, y up. */
export function glyphOutline(face: Face, glyph: number): Outline {
  let outlines = remembered.get(face);
  if (outlines === undefined) {
    outlines = new Map();
    remembered.set(face, outlines);
  }
  let outline = outlines.get(glyph);
  if (outline === undefined) {
    const pen: Pen = { ops: '', xy: [] };
    drawing ??= createDrawing();
    face.font.drawGlyph(glyph, drawing, pen);
    outline = pen;
    outlines.set(glyph, outline);
  }
  return outline;
}

function createDrawing(): DrawFuncs {
  const functions = new DrawFuncs();
  const draw = (data: unknown, op: string, ...coordinates: number[]): void => {
    // HarfBuzz hands back the data that `drawGlyph` was given.
    const pen = data as Pen;
    pen.ops += op;
    pen.xy.push(...coordinates);
  };
  functions.setMoveToFunc((x, y, pen) => draw(pen, 'M', x, y));
  functions.setLineToFunc((x, y, pen) => draw(pen, 'L', x, y));
  functions.setQuadraticToFunc((cx, cy, x, y, pen) => draw(pen, 'Q', cx, cy, x, y));
  functions.setCubicToFunc((ax, ay, bx, by, x, y, pen) => draw(pen, 'C', ax, ay, bx, by, x, y));
  functions.setClosePathFunc((pen) => draw(pen, 'Z'));
  return functions;
}
