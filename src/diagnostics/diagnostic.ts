import type { BuildFacts } from './codes/build.js';
import type { BuildSheetFacts } from './codes/build-sheets.js';
import type { CatalogueFacts } from './codes/catalogue.js';
import type { ColourFacts } from './codes/colour.js';
import type { InkFacts } from './codes/ink.js';
import type { KitFacts } from './codes/kit.js';
import type { LayoutFacts } from './codes/layout.js';
import type { PictogramFacts } from './codes/pictogram.js';
import type { PreflightCarriedFacts } from './codes/preflight-carried.js';
import type { PreflightClaimFacts } from './codes/preflight-claims.js';
import type { PreflightColourFacts } from './codes/preflight-colour.js';
import type { PreflightFileFacts } from './codes/preflight-file.js';
import type { PreflightPageFacts } from './codes/preflight-page.js';
import type { PreflightPaintedFacts } from './codes/preflight-painted.js';
import type { PreflightPressFacts } from './codes/preflight-press.js';
import type { PressFacts } from './codes/press.js';
import type { SourceFacts } from './codes/source.js';
import type { TactileFacts } from './codes/tactile.js';
import type { TextFacts } from './codes/text.js';

/**
 * What can be wrong with a kit, as data. Every stage may return diagnostics; only `explain.ts`
 * puts them into words and only the command line prints them. Codes read `stage/what-happened` and are API.
 */
export interface Facts
  extends KitFacts,
    SourceFacts,
    CatalogueFacts,
    ColourFacts,
    InkFacts,
    PictogramFacts,
    TextFacts,
    LayoutFacts,
    TactileFacts,
    BuildFacts,
    BuildSheetFacts,
    PreflightFileFacts,
    PreflightClaimFacts,
    PreflightCarriedFacts,
    PreflightPageFacts,
    PreflightPaintedFacts,
    PreflightPressFacts,
    PreflightColourFacts,
    PressFacts {}

/** Where it is wrong: as much as the stage that noticed knows. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  /** Of a PDF, from 1. */
  readonly page?: number;
  /** On that page: millimetres from the left and the top edge of the trimmed page. */
  readonly x?: number;
  readonly y?: number;
  readonly sign?: string;
  readonly language?: string;
  readonly key?: string;
}

export type Code = keyof Facts;
export type Severity = 'error' | 'warning' | 'info';

export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly facts: Facts[C];
    readonly place?: Place;
    /** How many times the same thing was found, if it was gathered into one. */
    readonly count?: number;
    /** All signs that it was found on, if it was gathered from several: `place` names the first. */
    readonly signs?: readonly string[];
    /** It is about signs that were not selected: said, but no reason to stop. */
    readonly elsewhere?: true;
  };
}[Code];

export const problem = <C extends Code>(code: C, facts: Facts[C], place?: Place): Diagnostic =>
  diagnostic('error', code, facts, place);

export const warning = <C extends Code>(code: C, facts: Facts[C], place?: Place): Diagnostic =>
  diagnostic('warning', code, facts, place);

export const notice = <C extends Code>(code: C, facts: Facts[C], place?: Place): Diagnostic =>
  diagnostic('info', code, facts, place);

function diagnostic<C extends Code>(severity: Severity, code: C, facts: Facts[C], place?: Place): Diagnostic {
  // The one cast: the signature ties `facts` to `code`, but TypeScript can't follow that tie through a generic union.
  return (place === undefined ? { code, severity, facts } : { code, severity, facts, place }) as Diagnostic;
}

/** The result of a stage: its value (undefined if an error left none) and all that it found on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const hasError = (diagnostics: readonly Diagnostic[]): boolean => has('error', diagnostics);

/** What is told of signs that nobody asked for does not count. */
export const has = (wanted: Severity, diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity, elsewhere }) => severity === wanted && elsewhere !== true);

/** Adds what the caller knows of the place to what the callee knew; the callee's words win. */
export const at = (diagnostic: Diagnostic, place: Place): Diagnostic => ({
  ...diagnostic,
  place: { ...place, ...diagnostic.place },
});
