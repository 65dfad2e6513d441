import { type Diagnostic, type Outcome, type Place, problem, warning } from '../../diagnostics/diagnostic.js';
import { type Decoded, decodeText } from './decode-text.js';
import { type DelimiterHints, detectDelimiter } from './detect-delimiter.js';
import type { Cell, Row, Table } from './table.js';
import { type CsvField, type CsvRecord, isBlank, tokeniseCsv } from './tokenise-csv.js';

const ANY_HEADER: DelimiterHints = { header: true, columns: [] };

/** Reads CSV or TSV of any dialect. Reports every quote that goes wrong and every character that can't be read. */
export function readCsv(bytes: Uint8Array, file: string, hints: DelimiterHints = ANY_HEADER): Outcome<Table> {
  const decoded = decodeText(bytes);
  const { text } = decoded;
  // Excel's own hint, which is no row: `sep=;`
  const [hint, told] = /^sep=([;,\t])(?=\r|\n|$)/i.exec(text) ?? [];
  const delimiter = told ?? detectDelimiter(text, hints);
  const records = tokeniseCsv(text, { delimiter }).slice(hint === undefined ? 0 : 1);
  return {
    value: { kind: 'csv', rows: records.map((record) => toRow(record, file)), text, delimiter },
    diagnostics: [...checkCharacters(decoded, file), ...records.flatMap((record) => checkQuotes(record, file))],
  };
}

function toRow(record: CsvRecord, file: string): Row {
  const cells = record.map(
    (field): Cell => ({ text: field.text, place: placeOf(field, file), range: [field.start, field.end] }),
  );
  const row = { place: { file, line: record[0]?.line ?? 1 }, cells, filled: !isBlank(record) };
  return record.some(({ flaw }) => flaw !== undefined) ? { ...row, torn: true } : row;
}

const placeOf = ({ line, column }: CsvField, file: string): Place => ({ file, line, column });

const checkQuotes = (record: CsvRecord, file: string): readonly Diagnostic[] =>
  record.flatMap((field) => {
    if (field.flaw === undefined) return [];
    const code = field.flaw === 'not-closed' ? 'kit/quote-not-closed' : 'kit/text-after-quote';
    return [problem(code, {}, placeOf(field, file))];
  });

/** Controls and replacement characters: the file has another encoding, or was damaged by the one who wrote it. */
function checkCharacters({ text, encoding, mixedAt }: Decoded, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  const unreadable = /[\x00-\x08\x0E-\x1F\x7F-\x9F\uFFFD]/g;
  const first = unreadable.exec(text);
  if (first !== null) {
    const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const count = text.match(unreadable)?.length ?? 1;
    found.push({ ...problem('kit/unreadable-character', { code, encoding }, placeAt(text, first.index, file)), count });
  }
  if (mixedAt !== undefined) found.push(warning('kit/mixed-encoding', {}, placeAt(text, mixedAt, file)));
  return found;
}

function placeAt(text: string, index: number, file: string): Place {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
