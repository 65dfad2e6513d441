import type { Outcome } from '../diagnostics/diagnostic.js';

export interface Language {
  /** Canonical BCP 47 tag. */
  readonly tag: string;
  /** ISO 15924 code of the script it is written in. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly autonym: string;
}

/** How far a translation is to be trusted. A stale one counts as `draft`. */
export type ReviewState = 'draft' | 'reviewed' | 'tested';

export interface Catalogue {
  /** Tags that have at least one message, sorted. */
  readonly languages: readonly string[];
  /** Every message id of the source language, sorted. */
  readonly keys: readonly string[];
  has(key: string, language?: string): boolean;
  /** The message with its placeholders filled. Missing message or value: an error, never another language. */
  message(key: string, language: string, values?: Readonly<Record<string, string>>): Outcome<string>;
  state(key: string, language: string): ReviewState;
  /** Somebody has vouched for it, but for another text than stands here now. */
  isStale(key: string, language: string): boolean;
}
