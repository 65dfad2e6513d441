/** A row of a table has nothing but texts: here they become what kit.yaml would say, or a diagnostic at the cell. */
import { nearest } from '../base/nearest.js';
import { type Diagnostic, type Outcome, problem } from '../diagnostics/diagnostic.js';
import { shapeFault } from './check-value.js';
import type { RawSign, SignField } from './raw-sign.js';
import { ARROWS, isSignField, SIGN_FIELDS } from './sign-schema.js';

const YES = new Set(['ja', 'yes', 'true', 'x', '1', 'wahr']);
const NO = new Set(['nein', 'no', 'false', '-', '0', 'falsch']);

const flag = (cell: string): boolean | string => {
  const word = cell.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : cell;
};

/** German tables write 2,5. */
const number = (cell: string): number | string =>
  /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;

const day = (cell: string): string => {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  return date === undefined || month === undefined
    ? cell
    : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
};

const size = (cell: string): string | [number, number] => {
  const [, width, height] = /^(\d+(?:[.,]\d+)?)\s*[x×]\s*(\d+(?:[.,]\d+)?)(?:\s*mm)?$/i.exec(cell) ?? [];
  return width === undefined || height === undefined
    ? cell
    : [Number(width.replace(',', '.')), Number(height.replace(',', '.'))];
};

const words =
  (separator: RegExp) =>
  (cell: string): string[] =>
    cell
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);

const READERS: Readonly<Partial<Record<SignField, (cell: string) => unknown>>> = {
  size,
  languages: words(/[\s,;|]+/),
  easy: (cell) => (cell.toLowerCase() === 'only' ? 'only' : flag(cell)),
  distance: number,
  quantity: number,
  tactile: flag,
  'valid-from': day,
  'valid-until': day,
  messages: words(/[;\r\n]+/),
  pictogram: words(/[\s,;|]+/),
};

/** The row with the shapes of kit.yaml. A cell that fits no shape is left out, and the sign is `broken`. */
export function readCells(row: RawSign): Outcome<RawSign> {
  const values: Partial<Record<SignField, unknown>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [field, value] of Object.entries(row.values)) {
    if (!isSignField(field) || value === undefined) continue;
    // `150x150` names a size as well as it describes one: whether a template has it is asked later.
    const read = typeof value === 'string' ? (READERS[field]?.(value) ?? value) : value;
    const expected = field === 'persons' ? undefined : shapeFault(read, SIGN_FIELDS[field]);
    if (expected === undefined) {
      values[field] = read;
      continue;
    }
    const written = typeof value === 'string' ? value : '';
    const close = field === 'arrow' ? nearest(written, ARROWS) : undefined;
    const facts = { key: field, value: written, expected, ...(close === undefined ? {} : { nearest: close }) };
    const owner = typeof row.values.id === 'string' ? { sign: row.values.id } : {};
    diagnostics.push(problem('kit/wrong-value', facts, { ...(row.places[field] ?? row.place), ...owner }));
  }
  const broken = row.broken === true || diagnostics.length > 0;
  return { value: { ...row, values, ...(broken ? { broken } : {}) }, diagnostics };
}
