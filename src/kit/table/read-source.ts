/**
 * A table file to raw signs. In: one `sources:` entry and its file; out: every row as a sign, skipped or failed,
 * with all that is wrong. It applies the persons policy and knows nothing of catalogues, templates or other sources.
 */

import type { KitFiles } from '../../base/kit-files.js';
import { type Diagnostic, notice, type Outcome, problem, warning } from '../../diagnostics/diagnostic.js';
import { gather } from '../gather.js';
import type { PersonPolicy, RawSign, SkippedRow, SourceRows } from '../raw-sign.js';
import type { SourceConfig } from '../source-config.js';
import { findColumns, type Head, readHead, wantedColumns } from './find-columns.js';
import { maskNames } from './mask-names.js';
import { openTable } from './open-table.js';
import {
  AUTO_FIELDS,
  foldLists,
  isAuto,
  type RowReader,
  readRow,
  type ShippedWords,
  type SkippedReading,
} from './read-row.js';
import { useWords } from './room-use.js';
import type { Row, Table } from './table.js';

export interface SourceReading extends Outcome<SourceRows> {
  /** The file's text for code frames, with the names masked that the policy takes away; undefined for a workbook. */
  readonly text?: string;
}

/** Undefined as value if the file or its header could not be read at all. */
export async function readSource(
  source: SourceConfig,
  files: KitFiles,
  policy: PersonPolicy,
  shipped: ShippedWords = NO_MESSAGES,
): Promise<SourceReading> {
  const { value: table, diagnostics } = await openTable(source, files, wantedColumns(source));
  if (table === undefined) return { value: undefined, diagnostics };
  const head = readHead(table, source.header);
  if (head === undefined || head.width === 0) {
    const found = [...diagnostics, noHeader(source, table)];
    return withText({ value: undefined, diagnostics: found }, maskNames(table, undefined, {}, policy));
  }
  const { columns, lost, diagnostics: faults } = findColumns(source, head, policy);
  const rows = readRows(table, head, {
    source,
    columns,
    broken: lost.length > 0,
    policy,
    lists: foldLists(source, shipped),
  });
  const found = [...diagnostics, ...faults, ...unknownLists(source), ...rows.diagnostics];
  // Where the names stand is not known then, so nothing can be shown.
  const shown = lost.includes('persons') ? {} : columns;
  return withText({ value: rows.value, diagnostics: found }, maskNames(table, head, shown, policy));
}

/** All sources at once, for callers that want each one's rows without waiting. */
export async function readSources(
  sources: readonly SourceConfig[],
  files: KitFiles,
  policy: PersonPolicy,
  shipped: ShippedWords = NO_MESSAGES,
): Promise<ReadonlyMap<SourceConfig, SourceReading>> {
  const readings = await Promise.all(sources.map((source) => readSource(source, files, policy, shipped)));
  return new Map(sources.map((source, index) => [source, readings[index] as SourceReading])); // one reading for each source
}

/** The shipped words where no catalogue is known. */
const NO_MESSAGES: ShippedWords = { message: useWords(), unit: new Map() };

const withText = (outcome: Outcome<SourceRows>, text: string | undefined): SourceReading =>
  text === undefined ? outcome : { ...outcome, text };

function noHeader({ file, header, places, place }: SourceConfig, { rows }: Table): Diagnostic {
  return typeof header === 'number' && rows.some(({ filled }) => filled)
    ? problem('kit/no-header-row', { file, row: header }, places.header ?? place)
    : problem('kit/source-empty', { file }, places.file ?? place);
}

/** Rooms' uses and departments have shipped lists, and pictograms go by the message. */
const unknownLists = ({ values, places, place }: SourceConfig): readonly Diagnostic[] =>
  Object.entries(values).flatMap(([field, list]) =>
    isAuto(list) && !(AUTO_FIELDS as readonly string[]).includes(field)
      ? [problem('kit/no-shipped-values', { field }, places[`values.${field}`] ?? place)]
      : [],
  );

interface Rows {
  readonly value: SourceRows;
  readonly diagnostics: readonly Diagnostic[];
}

function readRows(table: Table, head: Head, reader: RowReader): Rows {
  const signs: RawSign[] = [];
  const skipped: SkippedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const unwanted = new Map<string, { readonly first: SkippedReading; rows: number }>();
  let [read, failed] = [0, 0];
  for (const row of head.rows) {
    if (!row.filled) continue;
    read++;
    const surplus = surplusField(table, head, row);
    if (surplus !== undefined) diagnostics.push(surplus);
    if (surplus !== undefined || row.torn) {
      failed++;
      continue;
    }
    const found = readRow(row, reader);
    if (found.kind === 'sign') {
      signs.push(found.sign);
      diagnostics.push(...found.diagnostics);
      continue;
    }
    const reason = `${found.field}: ${found.value}`;
    skipped.push({ place: found.place, reason });
    const group = unwanted.get(reason);
    if (group === undefined) unwanted.set(reason, { first: found, rows: 1 });
    else group.rows++;
  }
  for (const { first, rows } of unwanted.values()) {
    diagnostics.push(notice('kit/rows-skipped', { field: first.field, value: first.value, rows }, first.place));
  }
  const { file, places, place } = reader.source;
  if (read === 0) diagnostics.push(warning('kit/source-no-rows', { file }, places.file ?? place));
  return { value: { read, signs, skipped, failed, merged: 0 }, diagnostics: gather(diagnostics) };
}

/** The first field with text beyond the last column that has a name. In a workbook that is a remark, in CSV a torn text. */
function surplusField(table: Table, { width }: Head, { cells, torn }: Row): Diagnostic | undefined {
  if (table.kind !== 'csv' || torn) return undefined;
  const surplus = cells.slice(width).find(({ text }) => text.trim() !== '');
  if (surplus === undefined) return undefined;
  const fields = cells.findLastIndex(({ text }) => text.trim() !== '') + 1;
  return problem('kit/too-many-fields', { fields, columns: width, delimiter: table.delimiter ?? ';' }, surplus.place);
}
