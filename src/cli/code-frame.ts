import { cellsOf, printable } from './printable.js';
import type { Marks } from './style.js';

interface Cell {
  readonly text: string;
  readonly width: number;
}

const TAB = '    ';

/**
 * The line of a file with a caret under the column, both counted from 1 (columns in UTF-16 units, as all who
 * read files count them). A line longer than `width` cells is cut to what stands around the column.
 * Undefined if the text has no such line.
 */
export function codeFrame(
  text: string,
  place: { readonly line: number; readonly column?: number },
  { width, marks }: { readonly width: number; readonly marks: Marks },
): readonly string[] | undefined {
  const line = text.split(/\r\n|\r|\n/)[place.line - 1];
  if (line === undefined) return undefined;
  const number = String(place.line);
  const { shown, caretAt } = cut(cellsBefore(line, (place.column ?? 1) - 1), width - number.length - 3, marks.ellipsis);
  const frame = `${number} ${marks.bar} ${shown}`.trimEnd();
  if (place.column === undefined) return [frame];
  return [frame, `${' '.repeat(number.length)} ${marks.bar} ${' '.repeat(caretAt)}^`];
}

function cellsBefore(line: string, column: number): { cells: readonly Cell[]; index: number } {
  const cells: Cell[] = [];
  let index: number | undefined;
  let offset = 0;
  for (const codePoint of line) {
    if (offset >= column) index ??= cells.length;
    cells.push(
      codePoint === '\t' ? { text: TAB, width: TAB.length } : { text: printable(codePoint), width: cellsOf(codePoint) },
    );
    offset += codePoint.length;
  }
  return { cells, index: index ?? cells.length };
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

function cut({ cells, index }: ReturnType<typeof cellsBefore>, room: number, ellipsis: string) {
  const show = (part: readonly Cell[]): string => part.map(({ text }) => text).join('');
  if (widthOf(cells) <= room) return { shown: show(cells), caretAt: widthOf(cells.slice(0, index)) };
  const wanted = Math.max(20, room - 2 * ellipsis.length);
  let start = index;
  // Two fifths before the column: what follows it is what is wrong.
  for (let used = 0; start > 0 && used + (cells[start - 1]?.width ?? 0) <= wanted * 0.4; start--) {
    used += cells[start - 1]?.width ?? 0;
  }
  let end = start;
  for (let used = 0; end < cells.length && used + (cells[end]?.width ?? 0) <= wanted; end++)
    used += cells[end]?.width ?? 0;
  const before = start > 0 ? ellipsis : '';
  const after = end < cells.length ? ellipsis : '';
  return {
    shown: `${before}${show(cells.slice(start, end))}${after}`,
    caretAt: before.length + widthOf(cells.slice(start, index)),
  };
}
