/**
 * A sign as somebody wrote it, before anything is looked up: fields with the shapes they have in kit.yaml,
 * each with the place it came from.
 */
import type { Place } from '../diagnostics/diagnostic.js';

/** What may stand on a sign, in the order in which documents list it. */
export const SIGN_FIELD_NAMES = [
  'id',
  'template',
  'size',
  'languages',
  'easy',
  'distance',
  'quantity',
  'material',
  'note',
  'tactile',
  'shape',
  'white',
  'valid-from',
  'valid-until',
  'number',
  'floor',
  'building',
  'message',
  'unit',
  'messages',
  'persons',
  'pictogram',
  'url',
  'text',
  'arrow',
  'destinations',
  'with',
] as const;
export type SignField = (typeof SIGN_FIELD_NAMES)[number];

/** How much of a person's name a sign shows. */
export const PERSON_POLICIES = ['full', 'surname', 'function', 'none'] as const;
export type PersonPolicy = (typeof PERSON_POLICIES)[number];

export interface RawSign {
  /**
   * Only fields that have a value: an empty cell is no field. Shapes as in kit.yaml, with two exceptions:
   * a cell of a table is always a string (trimmed, never empty), also in `quantity` or `distance`, and
   * `persons` is always a list of names as they will be painted: the persons policy has been applied.
   */
  readonly values: Readonly<Partial<Record<SignField, unknown>>>;
  /** Where each field stands: the cell, or the line of kit.yaml (for a source's defaults: there). */
  readonly places: Readonly<Partial<Record<SignField, Place>>>;
  /** Where the sign begins: the row, or the list item. */
  readonly place: Place;
  readonly origin: 'signs' | 'source';
  /** Some of its fields were wrong and have been left out, with a diagnostic: it can be checked, not built. */
  readonly broken?: true;
}

/** What one source gave. Every row read is exactly one of `signs`, `skipped`, `failed` and `merged`. */
export interface SourceRows {
  /** Rows with a non-empty cell after the header. */
  readonly read: number;
  /** In row order. */
  readonly signs: readonly RawSign[];
  readonly skipped: readonly SkippedRow[];
  readonly failed: number;
  /** 0 from the table reader: `merge-rows.ts` counts. */
  readonly merged: number;
}

export interface SkippedRow {
  readonly place: Place;
  /** The value that was on the skip list, with its field. */
  readonly reason: string;
}
