import { type Diagnostic, type Place, problem, warning } from '../../diagnostics/diagnostic.js';
import type { PersonPolicy, RawSign, SignField } from '../raw-sign.js';
import type { ColumnField, SourceConfig } from '../source-config.js';
import { fillPattern } from './column-pattern.js';
import type { BoundColumns, BoundPattern } from './find-columns.js';
import { paintPersons } from './paint-persons.js';
import { ROOM_WORDS } from './room-words.js';
import { type Cell, clean, cleanLines, type Row } from './table.js';

/** All that is the same for every row of a source. */
export interface RowReader {
  readonly source: SourceConfig;
  readonly columns: BoundColumns;
  /** A column was not found: no sign of this source is whole. */
  readonly broken: boolean;
  readonly policy: PersonPolicy;
  readonly lists: WordLists;
}

/** The kit's word lists, folded: case, kinds of space and invisible characters make no difference. */
export interface WordLists {
  readonly values: Partial<Record<ColumnField, ReadonlyMap<string, string>>>;
  readonly skip: Partial<Record<ColumnField, ReadonlySet<string>>>;
}

export function foldLists({ values, skip }: SourceConfig): WordLists {
  const maps = Object.entries(values).map(([field, map]) => {
    if (map !== 'auto') return [field, new Map(Object.entries(map).map(([word, value]) => [fold(word), value]))];
    return [field, field === 'message' ? ROOM_WORDS : new Map()];
  });
  const sets = Object.entries(skip).map(([field, words]) => [field, new Set(words.map(fold))]);
  return { values: Object.fromEntries(maps), skip: Object.fromEntries(sets) };
}

const fold = (text: string): string => clean(text).toLowerCase();

export interface SignReading {
  readonly kind: 'sign';
  readonly sign: RawSign;
  readonly diagnostics: readonly Diagnostic[];
}

/** The row has a value that is on the kit's skip list. */
export interface SkippedReading {
  readonly kind: 'skipped';
  readonly place: Place;
  readonly field: ColumnField;
  readonly value: string;
}

/** What one field of a row holds: a text for each pattern that is not empty, and the first cell it comes from. */
interface Reading {
  readonly texts: readonly string[];
  readonly cells: readonly { readonly cell: Cell; readonly column: string }[];
  readonly place: Place | undefined;
}

/** Fields that are painted as they stand: here a number must look as it is meant. */
const EXACT: ReadonlySet<ColumnField> = new Set(['id', 'number', 'floor', 'building']);
/** Fields that may hold several values, one from each pattern; of others the first that is not empty counts. */
const SEVERAL: ReadonlySet<ColumnField> = new Set(['messages', 'languages', 'pictogram']);

export function readRow(row: Row, reader: RowReader): SignReading | SkippedReading {
  const { source, columns, policy, lists } = reader;
  const fields = Object.entries(columns).map(([name, patterns]) => {
    const field = name as ColumnField; // the keys of `columns` are fields by its type
    return { field, reading: readField(row, field, patterns) };
  });
  for (const { field, reading } of fields) {
    const value = reading.texts.find((text) => lists.skip[field]?.has(fold(text)));
    if (value === undefined) continue;
    const isSecret = field === 'persons' && policy !== 'full';
    return { kind: 'skipped', place: reading.place ?? row.place, field, value: isSecret ? '…' : value };
  }

  const values: Partial<Record<SignField, unknown>> = {};
  const places: Partial<Record<SignField, Place>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { field, reading } of fields) {
    const found = checkCells(field, reading.cells);
    diagnostics.push(...found);
    if (found.length > 0) continue;
    const place = reading.place ?? row.place;
    const { value, unclear } = toValue(field, reading, reader);
    if (unclear) diagnostics.push(warning('kit/unclear-persons', {}, place));
    if (value === undefined) continue;
    values[field] = value;
    places[field] = place;
  }
  for (const [name, value] of Object.entries(source.defaults)) {
    const field = name as SignField; // the keys of `defaults` are fields by its type
    if (values[field] !== undefined || hasFlaw(diagnostics, field)) continue;
    values[field] = value;
    places[field] = source.places[field] ?? source.place;
  }
  const sign: RawSign = { values, places, place: row.place, origin: 'source' };
  const isBroken = reader.broken || diagnostics.some(({ severity }) => severity === 'error');
  return { kind: 'sign', sign: isBroken ? { ...sign, broken: true } : sign, diagnostics };
}

/** A default must not stand in for a cell that could not be read. */
const hasFlaw = (diagnostics: readonly Diagnostic[], field: SignField): boolean =>
  diagnostics.some(({ facts }) => 'field' in facts && facts.field === field);

function readField(row: Row, field: ColumnField, patterns: readonly BoundPattern[]): Reading {
  // Where a line break divides one value from the next it must stay.
  const tidy = field === 'persons' || field === 'messages' ? cleanLines : clean;
  const texts: string[] = [];
  const cells: { cell: Cell; column: string }[] = [];
  for (const pattern of patterns) {
    const parts = pattern.positions.map((position) => row.cells[position]);
    parts.forEach((cell, index) => {
      if (cell === undefined || (cell.flaw === undefined && cell.text.trim() === '')) return;
      cells.push({ cell, column: pattern.columns[index] ?? '' });
    });
    const text = fillPattern(
      pattern,
      parts.map((cell) => tidy(cell?.text ?? '')),
    );
    if (text !== undefined && tidy(text) !== '') texts.push(tidy(text));
  }
  return { texts, cells, place: cells[0]?.cell.place };
}

/** The field as a sign has it; `unclear`: its names may have been taken apart wrongly. */
function toValue(field: ColumnField, { texts }: Reading, reader: RowReader): { value: unknown; unclear: boolean } {
  const { source, policy, lists } = reader;
  const values = texts.map((text) => lists.values[field]?.get(fold(text)) ?? text);
  if (field === 'persons') {
    const { names, unclear } = paintPersons(values, policy);
    return { value: names.length === 0 ? undefined : names, unclear };
  }
  const isList = SEVERAL.has(field) && Array.isArray(source.columns[field]);
  return { value: isList && values.length > 0 ? values : values[0], unclear: false };
}

function checkCells(field: ColumnField, cells: Reading['cells']): readonly Diagnostic[] {
  return cells.flatMap(({ cell: { flaw, place }, column }) => {
    if (flaw === undefined) return [];
    if (flaw.kind === 'error') return [problem('kit/cell-error', { field, column, value: flaw.value }, place)];
    if (flaw.kind === 'formula') return [problem('kit/formula-without-value', { field, column }, place)];
    if (!EXACT.has(field)) return [];
    const code = flaw.kind === 'date' ? 'kit/date-instead-of-text' : 'kit/number-without-format';
    return [problem(code, { field, column, value: flaw.value }, place)];
  });
}
