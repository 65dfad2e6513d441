import { type Diagnostic, problem, warning } from '../../diagnostics/diagnostic.js';
import type { PersonPolicy } from '../raw-sign.js';
import type { ColumnField, SourceConfig } from '../source-config.js';
import { type ColumnPattern, parsePattern } from './column-pattern.js';
import { clean, type Row, type Table } from './table.js';

/** A table's head: what its columns are called and where its rows begin. */
export interface Head {
  /** Cleaned; empty for a column without a name. */
  readonly names: readonly string[];
  /** Columns up to the last with a name; without a header as many as the widest row has. */
  readonly width: number;
  readonly rows: readonly Row[];
}

export function readHead({ rows }: Table, header: boolean | number): Head | undefined {
  if (header === false) {
    const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    return { names: Array.from({ length: width }, (_, index) => String(index + 1)), width, rows };
  }
  const at = rows.findIndex(({ place, filled }) => filled && (header === true || place.line === header));
  const names = rows[at]?.cells.map(({ text }) => clean(text));
  if (names === undefined) return undefined;
  return { names, width: names.findLastIndex((name) => name !== '') + 1, rows: rows.slice(at + 1) };
}

/** A pattern with the positions of its columns. */
export interface BoundPattern extends ColumnPattern {
  readonly positions: readonly number[];
}

export type BoundColumns = Partial<Record<ColumnField, readonly BoundPattern[]>>;

export interface FoundColumns {
  readonly columns: BoundColumns;
  /** Fields whose columns are not there. */
  readonly lost: readonly ColumnField[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks up every column that the kit names. */
export function findColumns(source: SourceConfig, { names }: Head, policy: PersonPolicy): FoundColumns {
  const columns: BoundColumns = {};
  const lost: ColumnField[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [field, path, written] of patternsOf(source)) {
    const pattern = parsePattern(written);
    const place = source.places[path] ?? source.places[`columns.${field}`] ?? source.place;
    const positions = pattern.columns.map((column) => {
      const found = names.flatMap((name, index) => (name === column ? [index] : []));
      if (found.length > 1) {
        const facts = { column, field, positions: found.map((index) => index + 1) };
        diagnostics.push(problem('kit/duplicate-column', facts, place));
      } else if (found.length === 0) {
        const known = names.filter((name) => name !== '');
        diagnostics.push(problem('kit/unknown-column', { file: source.file, column, field, known }, place));
      }
      return found.length === 1 ? found[0] : undefined;
    });
    if (positions.includes(undefined)) lost.push(field);
    else columns[field] = [...(columns[field] ?? []), { ...pattern, positions: positions as number[] }];
  }
  return { columns, lost, diagnostics: [...diagnostics, ...namesElsewhere(source, columns, policy)] };
}

/** Every pattern with its field and its path in kit.yaml. */
function patternsOf({ columns }: SourceConfig): readonly (readonly [ColumnField, path: string, written: string])[] {
  return Object.entries(columns).flatMap(([name, written]) => {
    // The keys of `columns` were checked against the list of fields when kit.yaml was read.
    const field = name as ColumnField;
    if (typeof written === 'string') return [[field, `columns.${name}`, written] as const];
    return written.map((each, index) => [field, `columns.${name}.${index}`, each] as const);
  });
}

/** Every column name that the kit asks for. */
export const wantedColumns = (source: SourceConfig): readonly string[] =>
  patternsOf(source).flatMap(([, , written]) => parsePattern(written).columns);

/** A policy that takes names off the signs can't help where another field is made of the same column. */
function namesElsewhere(source: SourceConfig, columns: BoundColumns, policy: PersonPolicy): readonly Diagnostic[] {
  if (policy === 'full') return [];
  const names = new Set(columns.persons?.flatMap((pattern) => pattern.columns));
  return patternsOf(source).flatMap(([field, path, written]) =>
    parsePattern(written)
      .columns.filter((column) => field !== 'persons' && names.has(column))
      .map((column) => warning('kit/person-in-field', { column, field }, source.places[path] ?? source.place)),
  );
}
