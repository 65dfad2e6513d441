/** What preflight is asked for and what it answers: plain values. */
import type { Preflighted } from '../preflight/preflight.js';
import type { PreflightSummary } from '../preflight/summarise.js';
import type { ReportedDiagnostic } from './report.js';

export interface PreflightRequest {
  /** Files, folders with files, or patterns. */
  readonly files: readonly string[];
  /** The printer profile’s name, or its file. */
  readonly press: string;
}

/** What `--json` prints: one versioned document, the same shape whatever was found. */
export interface PreflightReport {
  readonly schema: 1;
  readonly profile: string;
  readonly passed: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly passed: boolean;
    /** Missing if the file can’t be read. */
    readonly summary?: PreflightSummary;
    readonly diagnostics: readonly ReportedDiagnostic[];
  }[];
}

export interface PreflightAnswer {
  readonly report: PreflightReport;
  /** The same, with findings that are not yet in words. */
  readonly files: readonly (Preflighted & { readonly file: string })[];
}
