import type { KitFiles } from '../../base/kit-files.js';
import { type Diagnostic, type Outcome, problem } from '../../diagnostics/diagnostic.js';
import type { SourceConfig } from '../source-config.js';
import { fileKind } from './file-kind.js';
import { readCsv } from './read-csv.js';
import type { Table } from './table.js';

/** Reads the source's file as what its name says; if it is something else in truth, says so. */
export async function openTable(
  source: SourceConfig,
  files: KitFiles,
  columns: readonly string[],
): Promise<Outcome<Table>> {
  const { file, places } = source;
  const place = places.file ?? source.place;
  const fail = (diagnostic: Diagnostic): Outcome<Table> => ({ value: undefined, diagnostics: [diagnostic] });

  const type = /\.(csv|tsv|txt|xlsx|xlsm)$/i.exec(file)?.[1]?.toLowerCase();
  const bytes = files.read(file);
  if (bytes === 'missing')
    return fail(problem('kit/source-missing', { file, beside: filesBeside(file, files) }, place));
  if (bytes === 'outside') return fail(problem('kit/source-outside', { file }, place));
  if (bytes === 'unreadable') return fail(problem('kit/source-unreadable', { file }, place));
  if (type === undefined) return fail(problem('kit/source-type', { file }, place));

  const kind = fileKind(bytes);
  if (kind === 'empty') return fail(problem('kit/source-empty', { file }, place));
  if (kind === 'encrypted') return fail(problem('kit/source-encrypted', { file }, place));
  const isWorkbook = type === 'xlsx' || type === 'xlsm';
  // A broken archive under a workbook's name is for the reader of workbooks to complain about.
  if (isWorkbook && (kind === 'xlsx' || kind === 'zip')) {
    // Most lists are CSV: they need not wait for the reader of workbooks.
    const { readXlsx } = await import('./read-xlsx.js');
    const { value, diagnostics } = await readXlsx(
      bytes,
      file,
      source.sheet === undefined ? {} : { sheet: source.sheet },
    );
    return { value, diagnostics: diagnostics.map((found) => atSource(found, source)) };
  }
  if (isWorkbook || kind !== 'text') return fail(problem('kit/source-kind', { file, found: kind }, place));
  return readCsv(bytes, file, { header: source.header, columns });
}

/** A sheet's name stands in kit.yaml; whatever else is wrong with a workbook lies in the file. */
const atSource = (found: Diagnostic, { places, place }: SourceConfig): Diagnostic =>
  found.code === 'kit/unknown-sheet' ? { ...found, place: places.sheet ?? place } : found;

/** Tables in the folder where the file should be. */
function filesBeside(file: string, files: KitFiles): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return files
    .list(folder.replace(/\/$/, '') || '.')
    .filter((name) => /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(name))
    .map((name) => `${folder}${name}`);
}
