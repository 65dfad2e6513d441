/** Everything the command line itself says, in both tongues. What a diagnostic says stands with its code. */
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Tongue } from '../diagnostics/words.js';
import type { Command, FlagName, Group, Placeholder } from './flags.js';
import { german } from './words/de.js';
import { english } from './words/en.js';

type ExampleName =
  | 'build'
  | 'floor'
  | 'check'
  | 'report'
  | 'pictograms'
  | 'sheet'
  | 'templates'
  | 'trust'
  | 'languages'
  | 'languagesJson'
  | 'preflight'
  | 'help';

export interface CliWords {
  readonly commands: Readonly<Record<Command, string>>;
  readonly flags: Readonly<Record<FlagName, string>>;
  /** Where a flag means something else for one command. */
  readonly flagsOfCommand: { readonly [C in Command]?: Readonly<Partial<Record<FlagName, string>>> };
  readonly groups: Readonly<Record<Group, string>>;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly commandsHeading: string;
    readonly exampleHeading: string;
    readonly perCommand: string;
    readonly exitCodesHeading: string;
    readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
    readonly examples: Readonly<Record<ExampleName, string>>;
  };
  readonly misuse: MisuseWords;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly place: {
    readonly sheet: (sheet: string) => string;
    readonly row: (row: number) => string;
    readonly column: (column: number) => string;
    readonly page: (page: number, x: string | undefined, y: string | undefined) => string;
    readonly sign: (sign: string) => string;
    readonly key: (key: string) => string;
    readonly also: string;
    readonly more: (places: number) => string;
    readonly times: (count: number) => string;
  };
  readonly progress: (done: string, total: string, rate: string, left: string | undefined) => string;
  readonly minutes: (minutes: string) => string;
  readonly seconds: (seconds: string) => string;
  readonly summary: SummaryWords;
  readonly preflight: PreflightWords;
  readonly trust: { readonly done: (count: string, one: boolean) => string };
  readonly lists: ListWords;
  readonly interrupted: (outputUntouched: boolean) => string;
  readonly ourMistake: string;
}

/** Why a command line makes no sense. */
export interface MisuseWords {
  readonly noCommand: (commands: readonly string[]) => string;
  readonly unknownCommand: (name: string, nearest?: string) => string;
  readonly pathForCommand: (path: string) => string;
  readonly unknownFlag: (flag: string, nearest?: string) => string;
  readonly foreignFlag: (flag: string, command: string, takenBy: readonly string[]) => string;
  readonly surplus: (argument: string, command: string) => string;
  readonly noValue: (flag: string, value: string) => string;
  readonly switchWithValue: (flag: string) => string;
  readonly twice: (flag: string) => string;
  readonly wrongValue: (flag: string, value: string, known: readonly string[], nearest?: string) => string;
  readonly wrongNumber: (flag: string, value: string, least: number, most: number, other?: string) => string;
  readonly wrongWhere: (value: string) => string;
  readonly wrongField: (name: string, known: readonly string[], nearest?: string) => string;
  readonly preflightWhat: string;
  readonly wrongTag: (value: string) => string;
  readonly withoutPng: (flag: string) => string;
  readonly withoutPdf: (flag: string) => string;
  readonly notBoth: (flag: string, other: string) => string;
  readonly onlyWith: (flag: string, other: string) => string;
  readonly seeHelp: (command: string | undefined) => string;
}

export interface SummaryWords {
  readonly written: (signs: string, one: boolean) => string;
  readonly upToDate: string;
  readonly someFailed: (failed: string, total: string) => string;
  readonly nothingWritten: (errors: string, one: boolean) => string;
  /** Nothing but warnings, under `--strict`. */
  readonly tooStrict: (warnings: string, one: boolean) => string;
  readonly untouched: (out: string) => string;
  readonly checked: (signs: string, one: boolean) => string;
  readonly checkFailed: (errors: string, one: boolean) => string;
  readonly variants: { readonly standard: string; readonly easy: string };
  readonly status: {
    readonly written: string;
    readonly unchanged: string;
    readonly failed: string;
    readonly unselected: string;
  };
  readonly rowsLabel: string;
  readonly rows: (read: string, signs: string, merged: string, skipped: string, failed: string) => string;
  readonly sheetsLabel: string;
  readonly sheets: (count: string, fill: string) => string;
  readonly warningsLabel: string;
  readonly strict: string;
  readonly selectionLabel: string;
  readonly selection: string;
  readonly outputLabel: string;
  readonly timingLabel: string;
  readonly files: (count: string, one: boolean) => string;
}

export interface ListWords {
  readonly name: string;
  readonly says: string;
  /** The other language of the tool, as a column. */
  readonly tongues: Readonly<Record<Tongue, string>>;
  readonly facing: string;
  readonly facings: Readonly<Record<'left' | 'right' | 'none', string>>;
  readonly sizes: string;
  readonly distance: string;
  readonly languages: string;
  readonly upTo: (max: number, recommended: number) => string;
  readonly easy: string;
  readonly tactile: string;
  readonly always: string;
  readonly fields: string;
  readonly origin: string;
  readonly ofKit: string;
  readonly untrusted: string;
  readonly yes: string;
  readonly no: string;
  readonly tag: string;
  readonly language: string;
  readonly script: string;
  readonly direction: string;
  readonly directions: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly messages: string;
  readonly complete: string;
  readonly states: Readonly<Record<'draft' | 'reviewed' | 'tested', string>>;
  readonly autonym: string;
  readonly count: Readonly<Record<'pictograms' | 'templates' | 'languages', (count: string, one: boolean) => string>>;
}

export interface PreflightWords {
  readonly labels: Readonly<Record<'kind' | 'pages' | 'plates' | 'fonts' | 'images', string>>;
  /** On the sign; `times`: how many times smaller the file is, where it is. */
  readonly size: (width: string, height: string, bleed: string, pages: number, times?: string) => string;
  readonly plates: Readonly<Record<string, string>>;
  readonly font: (name: string, embedded: boolean) => string;
  readonly more: (count: number) => string;
  readonly verdict: (bad: boolean, errors: number, warnings: number) => string;
  readonly files: (all: number, good: number) => string;
}

export const WORDS: Readonly<Record<Tongue, CliWords>> = { de: german, en: english };
