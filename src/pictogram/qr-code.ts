/**
 * A QR code as one outline: neighbouring modules share their contour, so that no press and no screen shows
 * hairlines between them. The unit is one module; the quiet zone is not in it.
 */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { EMPTY_OUTLINE, type Outline } from '../base/outline.js';
import { IDENTITY } from './matrix.js';
import { outlineOfPath } from './outline-of-path.js';

export interface QrCode {
  /** Of one side. */
  readonly modules: number;
  /** To be filled by `nonzero`. */
  readonly outline: Outline;
}

/** Light modules around the code that belong to it (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * The smallest code that holds the text with a seventh of it lost (level M; a higher one where it costs no module). On a
 * wall indoors, larger modules are worth more than more repair: what a camera fails at is their size. Same text, same code.
 */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const outline = outlineOfPath(toSvgPath(code), IDENTITY);
  if (typeof outline === 'string') throw new Error(`The outline of a QR code is wrong: ${outline}.`);
  return { modules: code.size, outline: withoutStops(outline) };
}

/** The contours come with a point at every module's corner: those in the middle of a straight edge say nothing. */
function withoutStops({ ops, xy }: Outline): Outline {
  const out = { ops: EMPTY_OUTLINE.ops, xy: [...EMPTY_OUTLINE.xy] };
  let next = 0;
  for (const contour of ops.split('Z')) {
    const points = Array.from({ length: contour.length }, () => [xy[next++] ?? 0, xy[next++] ?? 0] as const);
    const corners = points.filter(([x, y], index) => {
      const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
      const [afterX, afterY] = points[(index + 1) % points.length] ?? [x, y];
      return !((beforeX === x && x === afterX) || (beforeY === y && y === afterY));
    });
    if (corners.length === 0) continue;
    out.ops += `M${'L'.repeat(corners.length - 1)}Z`;
    out.xy.push(...corners.flat());
  }
  return out;
}
