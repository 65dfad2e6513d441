/** What the page is told: written once by the build, read once by the page's script. */

export type Tongue = 'de' | 'en';
export type Variant = 'standard' | 'easy';
export type Severity = 'error' | 'warning' | 'info';
/** A stale text has been vouched for, and has changed since. */
export type TextState = 'draft' | 'stale' | 'reviewed' | 'tested';

export interface PageData {
  readonly kit: string;
  readonly organisation: string;
  /** ISO 8601. */
  readonly date: string;
  readonly tongue: Tongue;
  /** Where the page shows only some of the kit's signs: what was asked for, and how many there are in all. */
  readonly selection?: { readonly words: readonly string[]; readonly of: number };
  /** The printing condition whose colours the pictures show. */
  readonly pressColours?: string;
  readonly languages: Readonly<Record<string, LanguageEntry>>;
  /** In the building's order. */
  readonly floors: readonly { readonly code: string; readonly name: string }[];
  /** Each text once: signs point into it. */
  readonly texts: readonly TextEntry[];
  /** As somebody walks through the building. */
  readonly signs: readonly SignEntry[];
  /** Findings that are about no sign of this page. */
  readonly findings: readonly FindingEntry[];
}

export interface LanguageEntry {
  readonly name: string;
  readonly autonym: string;
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface TextEntry {
  readonly language: string;
  readonly text: string;
  readonly state: TextState;
  /** What it was translated from; not there for a text that is the source itself. */
  readonly source?: { readonly language: string; readonly text: string };
}

export interface SignEntry {
  readonly id: string;
  readonly variant: Variant;
  readonly template: string;
  /** Trimmed, in mm. */
  readonly width: number;
  readonly height: number;
  /** Metres. */
  readonly distance: number;
  readonly building?: string;
  readonly floor?: string;
  readonly number?: string;
  readonly persons?: readonly string[];
  readonly quantity: number;
  readonly material?: string;
  readonly note?: string;
  /** Beside the page, one a side; none: the sign could not be made. */
  readonly pictures: readonly string[];
  readonly pdf?: string;
  readonly png?: readonly string[];
  readonly slots: readonly SlotEntry[];
  readonly findings?: readonly FindingEntry[];
}

export interface SlotEntry {
  /** `message`, `unit`, `messages.0`, `destinations.0`, `destinations.0.floor` … */
  readonly slot: string;
  readonly arrow?: string;
  readonly number?: string;
  readonly texts: readonly PlacedText[];
}

export interface PlacedText {
  /** Index into the page's texts. */
  readonly text: number;
  /** Where its ink lies on the sign; not there if nobody finds the text on it. */
  readonly painted?: {
    readonly metres: number;
    readonly lines: number;
    readonly box: readonly [x: number, y: number, width: number, height: number];
    /** Counted from 0. */
    readonly side: number;
    /** Only the beginning of the text stands there. */
    readonly partly: boolean;
  };
}

export interface FindingEntry {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly place?: string;
}
