/** What a finger would find on a page: measured on its plates, with nothing that made them. */
import { inkBox } from '../../src/base/ink-box.js';
import type { Box, Point } from '../../src/base/outline.js';
import type { Page } from '../../src/display/item.js';

const boxesOf = (page: Page, process: 'braille' | 'relief'): Box[] =>
  (page.plates ?? [])
    .filter((plate) => plate.process === process)
    .flatMap(({ shapes }) => shapes.map(({ outline }) => inkBox(outline)))
    .filter((box) => box !== undefined);

export const dotBoxes = (page: Page): Box[] => boxesOf(page, 'braille');
export const letterBoxes = (page: Page): Box[] => boxesOf(page, 'relief');

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Gap between two boxes, in mm; 0 if they touch. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

/**
 * The lines read off the dots: in Marburg Medium, with the first cell where the leftmost dot of all stands. A sign's lines
 * begin on one axis, and one of them has a dot there.
 */
export function readBraille(centres: readonly Point[]): string[] {
  const left = Math.min(...centres.map(({ x }) => x));
  const top = Math.min(...centres.map(({ y }) => y));
  const lines: number[][] = [];
  for (const { x, y } of centres) {
    const line = Math.floor((y - top + 0.1) / 10);
    const row = Math.round((y - top - line * 10) / 2.5);
    const column = Math.floor((x - left + 0.1) / 6);
    const side = Math.round((x - left - column * 6) / 2.5);
    const cells = lines[line] ?? [];
    lines[line] = cells;
    cells[column] = (cells[column] ?? 0) | (1 << (row + side * 3));
  }
  return lines.map((cells) => Array.from(cells, (bits = 0) => String.fromCodePoint(0x2800 + bits)).join(''));
}
