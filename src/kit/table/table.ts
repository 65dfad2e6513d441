/** What every kind of table file becomes: rows of cells that know their places. */
import type { Place } from '../../diagnostics/diagnostic.js';

export interface Cell {
  /** As the file shows it: a number through its number format. Not yet trimmed. */
  readonly text: string;
  readonly place: Place;
  readonly flaw?: CellFlaw;
  /** Index range in the text of a CSV file. */
  readonly range?: readonly [start: number, end: number];
}

/** Why a cell's text can't be trusted. Whether that matters depends on the field it is for. */
export type CellFlaw =
  /** A number that may have lost its zeros. */
  | { readonly kind: 'number'; readonly value: string }
  /** A date that may have been a room number once. */
  | { readonly kind: 'date'; readonly value: string }
  /** `#REF!` and the like. */
  | { readonly kind: 'error'; readonly value: string }
  /** A formula that was never calculated. */
  | { readonly kind: 'formula' };

export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
  /** A cell of its own holds something; a row that only lies in cells merged from above is none. */
  readonly filled: boolean;
  /** Its fields can't be told apart; the table has said why. */
  readonly torn?: true;
}

export interface Table {
  readonly kind: 'csv' | 'xlsx';
  readonly rows: readonly Row[];
  /** The decoded text of a CSV file. */
  readonly text?: string;
  readonly delimiter?: string;
}

/** One line, one kind of space, no invisible characters: for names, keys and everything that is compared. */
export const clean = (text: string): string => cleanLines(text).replace(/\s+/gu, ' ').trim();

/** The same, with its line breaks. */
export const cleanLines = (text: string): string =>
  text
    .normalize('NFC')
    // Zero-width space and byte order mark; joiners stay, Persian needs them.
    .replace(/[\u200B\uFEFF]/gu, '')
    .replace(/[^\S\r\n\u2028\u2029]+/gu, ' ')
    .trim();
