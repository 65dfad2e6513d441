/**
 * CSV text to fields with their places (RFC 4180, and what people really write). Our own, because the packages
 * tell neither where a field begins nor go on after the first fault. It keeps every field as it is written.
 */
export interface CsvField {
  readonly text: string;
  /** Line (from 1) and column (UTF-16 units, from 1) where the field begins, its quote included. */
  readonly line: number;
  readonly column: number;
  /** The written form: `[start, end)` in the text. */
  readonly start: number;
  readonly end: number;
  readonly flaw?: 'not-closed' | 'text-after-quote';
}

export type CsvRecord = readonly CsvField[];

export interface CsvOptions {
  readonly delimiter: string;
  /** Stop after so many records. */
  readonly records?: number;
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x22, 0x0a, 0x0d, 0x20];

export function tokeniseCsv(text: string, { delimiter, records: limit = Infinity }: CsvOptions): readonly CsvRecord[] {
  const cursor: Cursor = { text, delimiter: delimiter.charCodeAt(0), at: 0, line: 1, lineStart: 0 };
  const records: CsvRecord[] = [];
  let fields: CsvField[] = [];
  while (cursor.at < text.length && records.length < limit) {
    fields.push(readField(cursor));
    if (cursor.at >= text.length) break;
    if (text.charCodeAt(cursor.at) === cursor.delimiter) {
      cursor.at++;
      // A delimiter at the very end opens one more, empty field.
      if (cursor.at >= text.length) fields.push(readField(cursor));
    } else {
      breakLine(cursor);
      records.push(fields);
      fields = [];
    }
  }
  if (fields.length > 0) records.push(fields);
  return records;
}

/** Where the reader stands; its functions move it. */
interface Cursor {
  readonly text: string;
  readonly delimiter: number;
  at: number;
  line: number;
  lineStart: number;
}

function readField(cursor: Cursor): CsvField {
  const { text, line, lineStart, at: start } = cursor;
  const place = { line, column: start - lineStart + 1, start };
  let opening = start;
  while (text.charCodeAt(opening) === SPACE) opening++;
  if (text.charCodeAt(opening) !== QUOTE) return { ...place, text: readPlain(cursor), end: cursor.at };
  cursor.at = opening + 1;
  const quoted = readQuoted(cursor);
  if (!quoted.closed) return { ...place, text: quoted.text, end: cursor.at, flaw: 'not-closed' };
  const rest = readPlain(cursor);
  if (rest.trim() === '') return { ...place, text: quoted.text, end: cursor.at };
  return { ...place, text: quoted.text + rest, end: cursor.at, flaw: 'text-after-quote' };
}

/** To the end of the field. */
function readPlain(cursor: Cursor): string {
  const { text, delimiter, at: from } = cursor;
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(++at)) {
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  cursor.at = at;
  return text.slice(from, at);
}

/** From behind the opening quote to behind the closing one. */
function readQuoted(cursor: Cursor): { text: string; closed: boolean } {
  const { text } = cursor;
  let value = '';
  let from = cursor.at;
  while (cursor.at < text.length) {
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) {
      value += text.slice(from, cursor.at++);
      if (text.charCodeAt(cursor.at) !== QUOTE) return { text: value, closed: true };
      from = cursor.at++;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) breakLine(cursor);
    else cursor.at++;
  }
  return { text: value + text.slice(from), closed: false };
}

/** Steps over CRLF, LF or CR. */
function breakLine(cursor: Cursor): void {
  const { text, at } = cursor;
  cursor.at += text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
  cursor.line++;
  cursor.lineStart = cursor.at;
}

export const isBlank = (record: CsvRecord): boolean => record.every(({ text }) => text.trim() === '');
