/** All signs that a kit asks for, before anything is looked up: the rows of its sources, then its own `signs:`. */
import type { KitFiles } from '../base/kit-files.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { KitConfig } from './kit-config.js';
import { mergeRows } from './merge-rows.js';
import type { PersonPolicy, RawSign, SkippedRow, SourceRows } from './raw-sign.js';
import { readCells } from './read-cells.js';
import type { SourceConfig } from './source-config.js';

/** What a table reader answers; opening a workbook takes time, so whoever calls has read the sources before. */
export type ReadSource = (source: SourceConfig, files: KitFiles, policy: PersonPolicy) => Outcome<SourceRows>;

/** Every row read is one of `merged`, `skipped`, `failed` or a sign whose origin is a source. */
export interface RawSigns {
  readonly signs: readonly RawSign[];
  readonly read: number;
  readonly merged: number;
  readonly skipped: readonly SkippedRow[];
  readonly failed: number;
}

/** A source that can't be read leaves the others and `signs:` as they are; its fault is among the diagnostics. */
export function readRows(config: KitConfig, files: KitFiles, readSource: ReadSource): Outcome<RawSigns> {
  const diagnostics: Diagnostic[] = [];
  const signs: RawSign[] = [];
  const skipped: SkippedRow[] = [];
  let [read, merged, failed] = [0, 0, 0];
  for (const source of config.sources) {
    const reading = readSource(source, files, config.personNames);
    diagnostics.push(...reading.diagnostics);
    const rows = reading.value;
    if (rows === undefined) continue;
    const one = mergeRows(rows.signs.map((row) => withShapes(row, diagnostics)));
    diagnostics.push(...one.diagnostics);
    signs.push(...one.signs);
    skipped.push(...rows.skipped);
    read += rows.read;
    merged += rows.merged + one.merged;
    failed += rows.failed + one.failed;
  }
  return { value: { signs: [...signs, ...config.signs], read, merged, skipped, failed }, diagnostics };
}

function withShapes(row: RawSign, diagnostics: Diagnostic[]): RawSign {
  const outcome = readCells(row);
  diagnostics.push(...outcome.diagnostics);
  return outcome.value ?? row;
}
