import { at, type Diagnostic, type Place, problem, warning } from '../../diagnostics/diagnostic.js';
import { AUTO } from '../message-pictograms.js';
import type { PersonPolicy, RawSign, SignField } from '../raw-sign.js';
import type { ColumnField, ColumnValues, SourceConfig } from '../source-config.js';
import { fillPattern } from './column-pattern.js';
import type { BoundColumns, BoundPattern } from './find-columns.js';
import { paintPersons } from './paint-persons.js';
import { roomUse, type UseWords } from './room-use.js';
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
  /** The kit's own words: they come before those of a shipped list. */
  readonly values: Partial<Record<ColumnField, ReadonlyMap<string, string>>>;
  /** Fields whose other words are looked up in a shipped list. */
  readonly auto: ReadonlySet<string>;
  readonly shipped: ShippedWords;
  readonly skip: Partial<Record<ColumnField, ReadonlySet<string>>>;
}

/** The fields that have a shipped list. Pictograms go by the message, not by a word. */
export interface ShippedWords {
  readonly message: UseWords;
  readonly unit: UseWords;
}
export const AUTO_FIELDS = ['message', 'unit', 'pictogram'] as const satisfies readonly ColumnField[];

export function foldLists({ values, skip }: SourceConfig, shipped: ShippedWords): WordLists {
  const maps = Object.entries(values).map(([field, list]) => [
    field,
    new Map(Object.entries(ownWords(list)).map(([word, value]) => [fold(word), value])),
  ]);
  const auto = Object.entries(values).flatMap(([field, list]) => (isAuto(list) ? [field] : []));
  const sets = Object.entries(skip).map(([field, words]) => [field, new Set(words.map(fold))]);
  return { values: Object.fromEntries(maps), auto: new Set(auto), shipped, skip: Object.fromEntries(sets) };
}

/** Where everything is text, so is `true`. */
const isSwitch = (value: string | true | undefined): boolean => value === true || value === 'true';

export const isAuto = (list: ColumnValues | undefined): boolean =>
  list === 'auto' || (list !== undefined && isSwitch(list.auto));

/** The kit's own words of a list, without the switch. */
function ownWords(list: ColumnValues): Readonly<Record<string, string>> {
  if (list === 'auto') return {};
  const words = Object.entries(list).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !(entry[0] === AUTO && isSwitch(entry[1])),
  );
  return Object.fromEntries(words);
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
    const { value, unclear, unsaid } = toValue(field, reading, reader);
    if (unclear) diagnostics.push(warning('kit/unclear-persons', {}, place));
    diagnostics.push(...unsaid.map((facts) => warning('kit/several-uses', facts, place)));
    if (value === undefined) continue;
    values[field] = value;
    places[field] = place;
  }
  if (lists.auto.has('pictogram') && columns.pictogram === undefined && values.message !== undefined) {
    const use = fields.find(({ field }) => field === 'message')?.reading;
    values.pictogram = pictogramFor(use?.texts ?? [], lists);
    places.pictogram = use?.place ?? row.place;
  }
  for (const [name, value] of Object.entries(source.defaults)) {
    const field = name as SignField; // the keys of `defaults` are fields by its type
    if (values[field] !== undefined || hasFlaw(diagnostics, field)) continue;
    values[field] = value;
    places[field] = source.places[field] ?? source.place;
  }
  const sign: RawSign = { values, places, place: row.place, origin: 'source' };
  const isBroken = reader.broken || diagnostics.some(({ severity }) => severity === 'error');
  // Whose row it is decides whether it concerns somebody who asked for a few signs.
  const owner = typeof values.id === 'string' ? { sign: values.id } : {};
  const found = diagnostics.map((each) => at(each, owner));
  return { kind: 'sign', sign: isBroken ? { ...sign, broken: true } : sign, diagnostics: found };
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

interface Value {
  readonly value: unknown;
  /** Its names may have been taken apart wrongly. */
  readonly unclear: boolean;
  /** Uses of the room that the sign will not name. */
  readonly unsaid: readonly { readonly text: string; readonly key: string; readonly others: readonly string[] }[];
}

/** The field as a sign has it. */
function toValue(field: ColumnField, { texts }: Reading, reader: RowReader): Value {
  const { source, policy, lists } = reader;
  const unsaid: { text: string; key: string; others: readonly string[] }[] = [];
  const values = texts.map((text) => {
    const own = lists.values[field]?.get(fold(text));
    if (own !== undefined || !lists.auto.has(field)) return own ?? text;
    if (field === 'pictogram') return AUTO;
    const use = field === 'message' || field === 'unit' ? roomUse(text, lists.shipped[field]) : undefined;
    if (use !== undefined && use.others.length > 0) unsaid.push({ text, ...use });
    return use?.key ?? text;
  });
  if (field === 'persons') {
    const { names, unclear } = paintPersons(values, policy);
    return { value: names.length === 0 ? undefined : names, unclear, unsaid };
  }
  const isList = SEVERAL.has(field) && Array.isArray(source.columns[field]);
  return { value: isList && values.length > 0 ? values : values[0], unclear: false, unsaid };
}

/** The first use that the kit has a pictogram for; else the one that goes with the message. */
const pictogramFor = (uses: readonly string[], { values }: WordLists): string =>
  uses.map((use) => values.pictogram?.get(fold(use))).find((own) => own !== undefined) ?? AUTO;

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
