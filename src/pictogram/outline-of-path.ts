import svgpath from 'svgpath';

import { inkBox } from '../base/ink-box.js';
import { type Box, COORDINATES, joinOutlines, type Outline } from '../base/outline.js';
import type { Matrix } from './matrix.js';

/**
 * SVG path data as an outline: absolute, without arcs and shorthands, every subpath closed (a fill closes
 * them anyway, a cut contour would not), mapped by `matrix`. A string says what is wrong with the data.
 */
export function outlineOfPath(data: string, matrix: Matrix): Outline | string {
  const path = svgpath(data);
  // The parser keeps its complaint in a field that its types leave out.
  const { err } = path as unknown as { readonly err: string };
  if (err !== '') return err.replace(/^SvgPath: /, '');
  const writer = createWriter(matrix);
  path
    .abs()
    // Before arcs become curves: a shorthand after an arc has no curve to continue.
    .unshort()
    .unarc()
    .iterate((segment, _, x, y) => {
      const [command, ...values] = segment as readonly [string, ...number[]];
      if (command === 'H') writer.draw('L', [values[0] ?? x, y]);
      else if (command === 'V') writer.draw('L', [x, values[0] ?? y]);
      else writer.draw(command, values);
    });
  const outline = writer.end();
  return outline.xy.every((value) => Math.abs(value) < 1e6) ? outline : 'a number is too large';
}

function createWriter([a, b, c, d, e, f]: Matrix) {
  const ops: string[] = [];
  const xy: number[] = [];
  let start: readonly number[] = [0, 0];
  let drawing = false;

  const put = (op: string, values: readonly number[]): void => {
    ops.push(op);
    for (let index = 0; index < values.length; index += 2) {
      const [x, y] = [values[index] ?? 0, values[index + 1] ?? 0];
      xy.push(a * x + c * y + e, b * x + d * y + f);
    }
  };
  const close = (): void => {
    if (drawing) ops.push('Z');
    drawing = false;
  };
  return {
    draw(op: string, values: readonly number[]): void {
      if (op === 'M' || op === 'Z') {
        close();
        if (op === 'M') start = values;
      } else {
        // A move is written with its first line: a lone point paints nothing, but would widen the ink box.
        if (!drawing) put('M', start);
        drawing = true;
        put(op, values);
      }
    },
    end(): Outline {
      close();
      return { ops: ops.join(''), xy };
    },
  };
}

/** The outline with its coordinates rounded to a thousandth of a unit: the same on every machine, and short. */
export const roundOutline = ({ ops, xy }: Outline): Outline => ({ ops, xy: xy.map(roundCoordinate) });

/** `+ 0` turns a negative zero into zero, which JSON could not tell apart but a comparison can. */
export const roundCoordinate = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The bounds of all that outlines paint, rounded likewise; undefined if they paint nothing. */
export function inkOf(outlines: readonly Outline[]): Box | undefined {
  const box = inkBox(joinOutlines(outlines));
  if (box === undefined) return undefined;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(roundCoordinate);
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

/** The path data of an outline, for tools that read SVG. */
export function pathData({ ops, xy }: Outline): string {
  let next = 0;
  let data = '';
  for (const op of ops) {
    const count = COORDINATES[op] ?? 0;
    data += op + xy.slice(next, next + count).join(' ');
    next += count;
  }
  return data;
}
