import { type CsvRecord, isBlank, tokeniseCsv } from './tokenise-csv.js';

/** In the order of trust: tabs and semicolons seldom stand in a text by chance, commas do. */
const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows say enough. */
const SAMPLE = 200;
/** Two shares of regular rows nearer than this are the same. */
const MARGIN = 0.2;

export interface DelimiterHints {
  /** As in the kit: `true` for the first row with text, `false` for none, else its line. */
  readonly header: boolean | number;
  /** Column names that the kit asks for. */
  readonly columns: readonly string[];
}

interface Score {
  readonly delimiter: Delimiter;
  readonly hits: number;
  readonly stray: number;
  readonly regular: number;
}

/** The delimiter of a CSV text; `;` where nothing tells (a single column). */
export function detectDelimiter(text: string, hints: DelimiterHints): Delimiter {
  const scores = DELIMITERS.map((delimiter) => score(text, delimiter, hints)).filter((found) => found !== undefined);
  const [best] = scores.sort(compare);
  return best?.delimiter ?? ';';
}

function compare(a: Score, b: Score): number {
  if (a.hits !== b.hits) return b.hits - a.hits;
  if (a.stray !== b.stray) return a.stray - b.stray;
  if (Math.abs(a.regular - b.regular) > MARGIN) return b.regular - a.regular;
  return DELIMITERS.indexOf(a.delimiter) - DELIMITERS.indexOf(b.delimiter);
}

/** Undefined if the delimiter divides nothing. */
function score(text: string, delimiter: Delimiter, { header, columns }: DelimiterHints): Score | undefined {
  const records = tokeniseCsv(text, { delimiter, records: SAMPLE }).filter((record) => !isBlank(record));
  const headerRecord =
    typeof header === 'number' ? records.find((record) => record[0]?.line === header) : header ? records[0] : undefined;
  const width = headerRecord?.length ?? commonLength(records);
  if (width < 2) return undefined;
  const names = new Set(headerRecord?.map((field) => field.text.trim()));
  return {
    delimiter,
    hits: columns.filter((column) => names.has(column)).length,
    // A quote that ends in the middle of a field was opened by somebody with another delimiter in mind.
    stray: records.flat().filter(({ flaw }) => flaw !== undefined).length,
    regular: records.filter((record) => record.length === width).length / records.length,
  };
}

function commonLength(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
