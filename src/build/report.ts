/** report.json, and what `--json` prints: one versioned document, the same shape for success and failure. */
import { type Diagnostic, hasError, type Place, type Severity } from '../diagnostics/diagnostic.js';
import { explain } from '../diagnostics/explain.js';
import type { Tongue } from '../diagnostics/words.js';
import type { ResolvedKit } from '../kit/resolve-signs.js';
import type { Sign, Variant } from '../kit/sign.js';
import type { SheetTotals } from './collect/sheet-list.js';
import type { StagedFile } from './output/journal.js';
import type { Selected } from './select-signs.js';
import { compare } from './stable-json.js';

export interface Report {
  readonly schema: 1;
  readonly kit: string;
  /** Only where less than the whole kit was asked for: the words it was selected by. */
  readonly selection?: Readonly<Record<string, string | readonly string[]>>;
  /** How many sign files were written or found unchanged. */
  readonly written: number;
  readonly signs: readonly ReportedSign[];
  /** Files that show many signs. */
  readonly collected: readonly string[];
  /** What signs were put together on: how many boards or films, and the share of them that signs cover, 0 to 1. */
  readonly sheets?: SheetTotals;
  readonly rows: ReportedRows;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

export type SignStatus = 'written' | 'unchanged' | 'failed' | 'unselected';

export interface ReportedSign {
  readonly id: string;
  readonly variant: Variant;
  readonly template: string;
  readonly status: SignStatus;
  /** Relative to the output folder, with `/`. */
  readonly files: readonly string[];
}

/** `read` = `signs` + `merged` + `skipped` + `failed`, whatever was selected or written. */
export interface ReportedRows {
  readonly read: number;
  readonly signs: number;
  readonly merged: number;
  readonly skipped: number;
  readonly failed: number;
  /** Which rows were skipped, and why. */
  readonly reasons: readonly { readonly place: Place; readonly reason: string }[];
}

export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and why it matters. */
  readonly message: string;
  readonly hint?: string;
  readonly facts: object;
  readonly count?: number;
  readonly place?: Place;
  /** It is about signs that were not selected, and does not count. */
  readonly elsewhere?: true;
}

/** What became of one sign. */
export interface SignResult {
  readonly sign: Sign;
  readonly status: SignStatus;
  readonly files: readonly StagedFile[];
  readonly findings: readonly Diagnostic[];
}

export interface ReportParts {
  readonly kit: string;
  /** Undefined if the kit could not be read. */
  readonly resolved: ResolvedKit | undefined;
  /** Files of sources: a sign that stands in one of them is a row. */
  readonly sourceFiles: ReadonlySet<string>;
  readonly selected: Selected;
  readonly tongue: Tongue;
  readonly results: readonly SignResult[];
  readonly collected?: readonly string[];
  readonly sheets: SheetTotals | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function makeReport(parts: ReportParts): Report {
  const { kit, resolved, selected, tongue, results, diagnostics } = parts;
  const signs: ReportedSign[] = [
    ...results.map(({ sign, status, files }) => reported(sign, status, files)),
    ...selected.others.map((sign) => reported(sign, 'unselected', [])),
    ...(resolved?.failed ?? []).map((sign) => reported(sign, selected.isMeant(sign) ? 'failed' : 'unselected', [])),
  ];
  return {
    schema: 1,
    kit,
    ...(selected.words === undefined ? {} : { selection: selected.words }),
    written: results.filter(({ status }) => status === 'written').reduce((sum, { files }) => sum + files.length, 0),
    signs: signs.sort((a, b) => compare(a.id, b.id) || compare(b.variant, a.variant)),
    collected: parts.collected ?? [],
    ...(parts.sheets === undefined ? {} : { sheets: parts.sheets }),
    rows: reportRows(parts),
    diagnostics: diagnostics.map((diagnostic) => reportDiagnostic(diagnostic, tongue)),
  };
}

const reported = (
  { id, variant, template }: Pick<Sign, 'id' | 'variant' | 'template'>,
  status: SignStatus,
  files: readonly StagedFile[],
): ReportedSign => ({ id, variant, template, status, files: files.map(({ path }) => path) });

/** A row whose sign could be looked up but not be made has failed after all. */
function reportRows({ resolved, results, sourceFiles }: ReportParts): ReportedRows {
  if (resolved === undefined) return { read: 0, signs: 0, merged: 0, skipped: 0, failed: 0, reasons: [] };
  const { read, signs, merged, skipped, failed } = resolved.rows;
  const known = new Set(resolved.failed.map(({ id }) => id));
  const late = new Set(
    results
      .filter(
        ({ sign, findings }) => hasError(findings) && sourceFiles.has(sign.place.file ?? '') && !known.has(sign.id),
      )
      .map(({ sign }) => sign.id),
  );
  return {
    read,
    signs: signs - late.size,
    merged,
    skipped: skipped.length,
    failed: failed + late.size,
    reasons: skipped.map(({ place, reason }) => ({ place, reason })),
  };
}

/** Whether a report says the same as one on the disk, but for when files were written. */
export function isSameReport(text: string | undefined, report: Report): boolean {
  if (text === undefined) return false;
  try {
    return JSON.stringify(timeless(JSON.parse(text) as Report)) === JSON.stringify(timeless(report));
  } catch {
    return false;
  }
}

const timeless = (report: Report): Report => ({
  ...report,
  written: 0,
  signs: report.signs.map((sign) => (sign.status === 'written' ? { ...sign, status: 'unchanged' } : sign)),
});

export function reportDiagnostic(diagnostic: Diagnostic, tongue: Tongue): ReportedDiagnostic {
  const { code, severity, facts, count, place, elsewhere } = diagnostic;
  const { what, why, fix } = explain(diagnostic, tongue);
  return {
    code,
    severity,
    message: `${what} ${why}`,
    ...(fix === undefined ? {} : { hint: fix }),
    facts,
    ...(count === undefined ? {} : { count }),
    ...(place === undefined ? {} : { place }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}
