import type { PersonPolicy } from '../raw-sign.js';
import type { BoundColumns, Head } from './find-columns.js';
import type { Table } from './table.js';

/**
 * The text of a CSV file as a code frame may show it: where the policy takes names away, only columns that other
 * fields are made of can be read; the rest is dots of the same length, so that places still fit. Undefined for a workbook.
 */
export function maskNames(
  table: Table,
  head: Head | undefined,
  columns: BoundColumns,
  policy: PersonPolicy,
): string | undefined {
  const { text } = table;
  if (text === undefined || policy === 'full') return text;
  const { persons = [], ...others } = columns;
  const positions = (patterns: BoundColumns[keyof BoundColumns]): readonly number[] =>
    patterns?.flatMap((pattern) => pattern.positions) ?? [];
  const hidden = new Set(positions(persons));
  const shown = new Set(
    Object.values(others)
      .flatMap(positions)
      .filter((position) => !hidden.has(position)),
  );
  const parts: string[] = [];
  let done = 0;
  for (const row of head?.rows ?? table.rows) {
    // In a row with too many or torn fields a name may stand anywhere.
    const surplus = row.cells.slice(head?.width ?? 0);
    const isSure = !row.torn && surplus.every((cell) => cell.text.trim() === '');
    row.cells.forEach(({ range: [start, end] = [0, 0] }, position) => {
      if (isSure && shown.has(position)) return;
      parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, '•'));
      done = end;
    });
  }
  return parts.join('') + text.slice(done);
}
