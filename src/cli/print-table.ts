/** Rows in aligned columns; where the terminal is too narrow for that, one row a paragraph. */
import { cellsOf, printable } from './printable.js';
import type { Style, Tint } from './style.js';
import { wrap } from './wrap.js';

export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly tint?: Tint;
}

export interface Section {
  /** What its rows have in common; none for a table of one piece. */
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
}

export interface TableView {
  readonly style: Style;
  /** Cells in a line; undefined if nobody knows: a file, a pipe. */
  readonly width: number | undefined;
}

const GAP = '  ';

/** Columns that are empty in every row are left out. Ends with a line break, unless there is nothing to show. */
export function printTable(columns: readonly Column[], sections: readonly Section[], view: TableView): string {
  const rows = sections.flatMap((section) => section.rows);
  if (rows.length === 0) return '';
  const used = columns.map((_, index) => rows.some((row) => (row[index] ?? '') !== ''));
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => used[index]);
  const table = {
    columns: kept(columns),
    sections: sections.map((each) => ({ ...each, rows: each.rows.map(clean(kept)) })),
  };
  const widths = table.columns.map(({ heading }, index) =>
    Math.max(...[heading, ...table.sections.flatMap((each) => each.rows.map((row) => row[index] ?? ''))].map(cellsOf)),
  );
  const whole = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  const isWide = view.width === undefined || whole <= view.width;
  return isWide ? aligned(table, widths, view.style) : paragraphs(table, view);
}

const clean =
  (kept: (row: readonly string[]) => string[]) =>
  (row: readonly string[]): string[] =>
    kept(row).map(printable);

interface Table {
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
}

function aligned({ columns, sections }: Table, widths: readonly number[], { tint, readable }: Style): string {
  const line = (cells: readonly string[], shown: (text: string, column: Column) => string): string =>
    columns
      .map((column, index) => {
        const text = cells[index] ?? '';
        const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - cellsOf(text)));
        const tinted = text === '' ? '' : shown(text, column);
        return column.align === 'right' ? room + tinted : tinted + room;
      })
      .join(GAP)
      .trimEnd();
  const heading = line(
    columns.map((column) => column.heading),
    (text) => tint(text, 'quiet'),
  );
  const body = sections.flatMap(({ title, rows }) => [
    ...(title === undefined ? [] : ['', tint(title, 'strong')]),
    ...rows.map((row) => line(row, (text, column) => (column.tint === undefined ? text : tint(text, column.tint)))),
  ]);
  return readable(`${[heading, ...body].join('\n')}\n`);
}

/** The first cell as a heading, each of the others on a line of its own with its column's name. */
function paragraphs({ columns, sections }: Table, { style: { tint, readable }, width }: TableView): string {
  const [, ...others] = columns;
  const entries = sections.flatMap(({ title, rows }) => [
    ...(title === undefined ? [] : [`${tint(title, 'strong')}\n`]),
    ...rows.map(([first = '', ...cells]) =>
      [
        first,
        ...cells.flatMap((cell, index) =>
          cell === '' ? [] : [wrap(`${tint(`${others[index]?.heading ?? ''}:`, 'quiet')} ${cell}`, width, 2)],
        ),
        '',
      ].join('\n'),
    ),
  ]);
  return readable(`${entries.join('\n').trimEnd()}\n`);
}
