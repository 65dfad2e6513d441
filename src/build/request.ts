/** What a build is asked for and what it answers: plain values, so that a command line, a test or a server can ask. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Variant } from '../kit/sign.js';
import type { Report } from './report.js';

export type Format = 'pdf' | 'png';

/** Each kind of file has its folder. */
export type FileKind = Format | 'proof' | 'tactile';

/** What signs of one press file may have in common. */
export const GROUP_FIELDS = ['material', 'size', 'template', 'floor', 'building'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

export interface CheckRequest {
  /** The kit's folder, or its YAML file. */
  readonly kit: string;
  /** A folder above the kit's that `extends` and sources may reach into. */
  readonly root?: string;
  /** Whether templates in the kit's own folder may run: as they are, or only as they were when somebody trusted them. */
  readonly templates: 'allowed' | 'trusted';
  /** A shipped printer profile, instead of the kit's. */
  readonly press?: string;
  /** Which of the kit's signs; all that are undefined select everything. */
  readonly selection: Selection;
}

export interface Selection {
  readonly variants?: readonly Variant[];
  /** Intersected with each sign's languages; the primary one always stays. */
  readonly languages?: readonly string[];
  /** Globs on ids. */
  readonly only?: readonly string[];
  /** A field of the sign and the value it must have. */
  readonly where?: readonly { readonly field: WhereField; readonly value: string }[];
}

/** The fields that a sign may be selected by. */
export const WHERE_FIELDS = [
  'id',
  'template',
  'variant',
  'size',
  'number',
  'floor',
  'building',
  'message',
  'unit',
  'material',
  'note',
] as const;
export type WhereField = (typeof WHERE_FIELDS)[number];

/** What a list is asked for: what is shipped and, with a kit, what it brings. */
export interface ListRequest {
  readonly kit?: string;
  readonly root?: string;
  readonly templates: CheckRequest['templates'];
}

export interface BuildRequest extends CheckRequest {
  /** Default: `output` in the kit's folder. */
  readonly out?: string;
  readonly formats: readonly Format[];
  /** Signs that agree in these fields go into one press file. */
  readonly group?: readonly GroupField[];
  /** Signs are put together on the sheets that the kit names. */
  readonly impose: boolean;
  readonly dpi: number | 'auto';
  readonly pngBox: 'trim' | 'media';
  /** Pictures show the colours that the press will make of the signs’ inks. */
  readonly proofColours: boolean;
  /** Whether a page is made on which people read what has been made. */
  readonly proof: boolean;
  /** Whether all that the print shop gets is put into one zip. */
  readonly package?: boolean;
  /** Worker threads; undefined: one a core. */
  readonly jobs?: number;
  /** Write the signs that can be made, although others can't. */
  readonly keepGoing: boolean;
  /** Warnings stop it as errors do; with `keepGoing` they don't. */
  readonly strict: boolean;
  /** Write into a folder that holds files of somebody else, and make unchanged signs again. */
  readonly force: boolean;
}

/** Whoever makes a sign from its press file makes what is felt from the drawings beside it. */
export const fileKinds = ({ formats, proof }: Pick<BuildRequest, 'formats' | 'proof'>): readonly FileKind[] => [
  ...formats,
  ...(formats.includes('pdf') ? (['tactile'] as const) : []),
  ...(proof ? (['proof'] as const) : []),
];

export interface Progress {
  /** Called after every sign: how many of the signs that must be made are done. */
  readonly signs?: (done: number, total: number) => void;
  /** Aborted: nothing more is made and `out` stays as it was. */
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly report: Report;
  /** The same findings as in the report, not yet in words. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files that diagnostics point into, for code frames; by the path that their places name. */
  readonly sources: ReadonlyMap<string, string>;
  /** False: an error was found; without `keepGoing` nothing was written. */
  readonly ok: boolean;
  /** Where the output lies, as it was asked for; undefined for a check. */
  readonly out?: string;
  /** Milliseconds by stage. */
  readonly timing: Readonly<Record<string, number>>;
}
