import type { Outline } from '../base/outline.js';
import type { PathItem } from '../display/item.js';
import { pdfNumber, type UserSpace } from './numbers.js';

/** The operators that fill a path in the current colour, one a line. */
export function paintPath({ outline, rule }: PathItem, space: UserSpace): string[] {
  if (outline.ops === '') return [];
  return [...paintPlain(outline, space), rule === 'evenodd' ? 'f*' : 'f'];
}

/** The path alone, as it is about to be painted. */
export function paintPlain({ ops, xy }: Outline, space: UserSpace): string[] {
  const lines: string[] = [];
  let [atX, atY, next] = [0, 0, 0];
  const take = (): number => xy[next++] ?? 0;
  const pair = (x: number, y: number): string => `${pdfNumber(space.x(x))} ${pdfNumber(space.y(y))}`;
  for (const op of ops) {
    if (op === 'Z') {
      lines.push('h');
      continue;
    }
    if (op === 'C') {
      const [ax, ay, bx, by, x, y] = [take(), take(), take(), take(), take(), take()];
      lines.push(`${pair(ax, ay)} ${pair(bx, by)} ${pair(x, y)} c`);
      [atX, atY] = [x, y];
    } else if (op === 'Q') {
      // PDF has cubic curves only: the same curve has its control points two thirds of the way to the quadratic's.
      const [qx, qy, x, y] = [take(), take(), take(), take()];
      const near = pair(atX + (2 / 3) * (qx - atX), atY + (2 / 3) * (qy - atY));
      const far = pair(x + (2 / 3) * (qx - x), y + (2 / 3) * (qy - y));
      lines.push(`${near} ${far} ${pair(x, y)} c`);
      [atX, atY] = [x, y];
    } else {
      [atX, atY] = [take(), take()];
      lines.push(`${pair(atX, atY)} ${op === 'M' ? 'm' : 'l'}`);
    }
  }
  return lines;
}
