/** All signs that a kit asks for, before anything is looked up: the rows of its sources, then its own `signs:`. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { KitConfig } from './kit-config.js';
import { mergeRows } from './merge-rows.js';
import type { RawSign, SkippedRow, SourceRows } from './raw-sign.js';
import { readCells } from './read-cells.js';
import type { SourceConfig } from './source-config.js';

/** What the table reader answered for each source. */
export type SourceReadings = ReadonlyMap<SourceConfig, Outcome<SourceRows>>;

/** Every row read is one of `merged`, `skipped`, `failed` or a sign whose origin is a source. */
export interface RawSigns {
  readonly signs: readonly RawSign[];
  readonly read: number;
  readonly merged: number;
  readonly skipped: readonly SkippedRow[];
  readonly failed: number;
}

/** A source that can't be read leaves the others and `signs:` as they are; its fault is among the diagnostics. */
export function collectRows(config: KitConfig, readings: SourceReadings): Outcome<RawSigns> {
  const diagnostics: Diagnostic[] = [];
  const signs: RawSign[] = [];
  const skipped: SkippedRow[] = [];
  let [read, merged, failed] = [0, 0, 0];
  for (const source of config.sources) {
    const reading = readings.get(source);
    diagnostics.push(...(reading?.diagnostics ?? []));
    const rows = reading?.value;
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
