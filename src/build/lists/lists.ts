/** What the lists hold: plain values with the shape that `--json` prints. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ReportedDiagnostic } from '../report.js';
import type { GroupName } from './group-names.js';

export type Origin = 'shipped' | 'kit';

export interface ListedPictogram {
  readonly id: string;
  /** The id of its group. */
  readonly group: string;
  readonly origin: Origin;
  /** What it shows, in both languages of the tool; missing where the catalogue has no text for it. */
  readonly names: { readonly de?: string; readonly en?: string };
  readonly facing: 'left' | 'right' | 'none';
  /** It has colours of its own, which no theme changes. */
  readonly safety: boolean;
  readonly source: string;
  readonly licence: string;
}

export interface ListedTemplate {
  readonly name: string;
  readonly origin: Origin;
  /** False: it lies in the kit and may not run, so nothing more is known of it. */
  readonly trusted: boolean;
  readonly sizes?: readonly {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly default: boolean;
  }[];
  /** Metres. */
  readonly distance?: number;
  readonly languages?: { readonly max: number; readonly recommended: number };
  readonly easy?: boolean;
  /** Whether its signs can have raised letters and Braille, or always have. */
  readonly tactile?: boolean | 'always';
  readonly fields?: readonly string[];
  /** What may stand under `with`. */
  readonly with?: readonly string[];
}

export interface ListedLanguage {
  readonly tag: string;
  readonly autonym: string;
  readonly names: { readonly de: string; readonly en: string };
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Messages that it has, of all that there are in German. */
  readonly messages: number;
  readonly of: number;
  /** Whole per cent, rounded down: 100 is all of them. */
  readonly complete: number;
  readonly states: { readonly draft: number; readonly reviewed: number; readonly tested: number };
}

export interface ListDocuments {
  readonly pictograms: ListDocument & {
    readonly groups: readonly GroupName[];
    readonly pictograms: readonly ListedPictogram[];
  };
  readonly templates: ListDocument & { readonly templates: readonly ListedTemplate[] };
  readonly languages: ListDocument & { readonly languages: readonly ListedLanguage[] };
}

interface ListDocument {
  readonly schema: 1;
  /** Only where a kit was asked about: what it calls itself. */
  readonly kit?: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** No value where a kit was asked for and can't be read. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly kit: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
