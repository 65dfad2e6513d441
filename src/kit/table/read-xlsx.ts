import { HucreError, readXlsx as readWorkbook, type Sheet, type Cell as SheetCell } from 'hucre';

import { type Diagnostic, type Outcome, problem } from '../../diagnostics/diagnostic.js';
import { listArchive } from './list-archive.js';
import { renderNumber } from './render-number.js';
import type { Cell, CellFlaw, Row, Table } from './table.js';

/** A room list of 8,000 rows unpacks to about 10 MB; far beyond that it is no room list. */
export const MAX_UNPACKED_MB = 128;
const MB = 1024 * 1024;

export interface XlsxOptions {
  /** Default: the first sheet that is not hidden. */
  readonly sheet?: string;
}

type SheetValue = Sheet['rows'][number][number];

/** Reads one sheet. Formulas give the value that Excel saved with them; numbers are shown through their number format. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  { sheet: wanted }: XlsxOptions = {},
): Promise<Outcome<Table>> {
  const fail = (diagnostic: Diagnostic): Outcome<Table> => ({ value: undefined, diagnostics: [diagnostic] });
  const archive = listArchive(bytes);
  if (archive === undefined) return fail(problem('kit/source-damaged', { file, cause: 'ZIP' }, { file }));
  if (archive.unbounded || archive.unpacked > MAX_UNPACKED_MB * MB) {
    return fail(
      problem(
        'kit/source-too-large',
        { file, megabytes: Math.ceil(archive.unpacked / MB), limit: MAX_UNPACKED_MB },
        { file },
      ),
    );
  }
  const names: string[] = [];
  let taken = false;
  try {
    const { sheets } = await readWorkbook(bytes, {
      readStyles: true,
      sheets: ({ name, hidden, veryHidden }) => {
        names.push(name);
        const isWanted = !taken && (wanted === undefined ? !hidden && !veryHidden : name.trim() === wanted.trim());
        taken ||= isWanted;
        return isWanted;
      },
    });
    const [sheet] = sheets;
    if (sheet !== undefined) return { value: toTable(sheet, file), diagnostics: [] };
  } catch (error) {
    // Besides its own errors hucre lets RangeErrors of broken archives through; all of them mean a file we can't read.
    if (!(error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)) throw error;
    return fail(problem('kit/source-damaged', { file, cause: error.message }, { file }));
  }
  return wanted === undefined
    ? fail(problem('kit/source-empty', { file }, { file }))
    : fail(problem('kit/unknown-sheet', { file, sheet: wanted, known: names }, { file }));
}

function toTable(sheet: Sheet, file: string): Table {
  const covers = coveredCells(sheet);
  const rows = sheet.rows.map((values, row): Row => {
    const place = { file, sheet: sheet.name, line: row + 1 };
    const own = values.map((value, column) =>
      toCell(value, sheet.cells?.get(`${row},${column}`), { ...place, column: column + 1 }),
    );
    const filled = own.some(({ text, flaw }) => text.trim() !== '' || flaw !== undefined);
    const cells = [...own];
    for (const [column, top] of covers.get(row) ?? []) {
      const cell = toCell(sheet.rows[top]?.[column] ?? null, sheet.cells?.get(`${top},${column}`), {
        ...place,
        column: column + 1,
      });
      while (cells.length < column) cells.push({ text: '', place: { ...place, column: cells.length + 1 } });
      cells[column] = cell;
    }
    return { place, cells, filled };
  });
  return { kind: 'xlsx', rows };
}

/**
 * Cells merged downwards: what stands in the first holds for every row beside it. Merged sideways is a matter of
 * looks: the other columns stay empty. By row: column and the row that has the value.
 */
function coveredCells({
  merges = [],
  rows,
}: Sheet): ReadonlyMap<number, readonly (readonly [column: number, top: number])[]> {
  const covers = new Map<number, (readonly [number, number])[]>();
  for (const { startRow, endRow, startCol } of merges) {
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const list = covers.get(row) ?? [];
      list.push([startCol, startRow]);
      covers.set(row, list);
    }
  }
  return covers;
}

function toCell(value: SheetValue, details: SheetCell | undefined, place: Cell['place']): Cell {
  const cell = (text: string, flaw?: CellFlaw): Cell => (flaw === undefined ? { text, place } : { text, place, flaw });
  if (details?.type === 'error') return cell('', { kind: 'error', value: String(value) });
  if (value === null) return details?.formula === undefined ? cell('') : cell('', { kind: 'formula' });
  if (typeof value === 'string' || typeof value === 'boolean') return cell(String(value));
  if (value instanceof Date) return cell(isoDate(value), { kind: 'date', value: isoDate(value) });
  const format = details?.style?.numFmt ?? 'General';
  if (format === '@') return cell(String(value));
  if (/^General$/i.test(format)) {
    return Number.isInteger(value)
      ? cell(String(value))
      : cell(String(value), { kind: 'number', value: String(value) });
  }
  return cell(renderNumber(value, format) || String(value));
}

/** Day, and time if it has one; a time alone counts from the day before 1900. */
function isoDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (date.getUTCFullYear() < 1900) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}
