/** sheets.csv: which boards and films a job takes, and what lies on each. A row a sheet. */
import { stringify } from 'csv-stringify/sync';
import type { ListedSheet } from './collect/sheet-list.js';
import { harmless } from './order-csv.js';
import type { StagedFile } from './output/journal.js';

export const SHEETS_CSV = 'sheets.csv';

const COLUMNS = [
  'file',
  'page',
  'material',
  'width_mm',
  'height_mm',
  'pieces',
  'fill_percent',
  'signs',
  'sha256',
] as const;

/** In the dialect of order.csv. */
export function sheetsCsv(sheets: readonly ListedSheet[], files: readonly StagedFile[]): string {
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const rows = sheets.map(({ path, pages, material, width, height, pieces, fill, signs }) => {
    const ids = signs.map(
      ({ sign: { id, variant }, count }) => `${count} x ${id}${variant === 'easy' ? ' (easy)' : ''}`,
    );
    // Whole: a German spreadsheet makes a day of 12.3.
    const percent = Math.round(fill * 100);
    return [path, pages.join(' '), material, width, height, pieces, percent, ids.join(', '), digests.get(path) ?? ''];
  });
  return stringify(
    rows.map((row) => row.map(harmless)),
    { header: true, columns: [...COLUMNS], delimiter: ';', record_delimiter: '\r\n', bom: true },
  );
}

/** Whether a file of that name is a list of ours, and not somebody's own. */
export const isSheetsCsv = (text: string): boolean => text.startsWith(`\ufeff${COLUMNS.join(';')}\r\n`);
