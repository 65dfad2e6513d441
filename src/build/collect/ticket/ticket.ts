/** A job ticket as plain data: everything it says is in words already, so that whoever lays it out knows no kit. */
import type { Said } from '../press-words.js';

export interface Ticket {
  readonly name: string;
  /** Of whom and of which day. */
  readonly about: string;
  /** Where it is not the whole kit. */
  readonly part?: string;
  readonly words: TicketWords;
  /** Prints of all signs. */
  readonly pieces: number;
  readonly order: readonly Said[];
  readonly press: readonly Said[];
  /** By material and size. */
  readonly groups: readonly TicketGroup[];
  readonly total: TicketGroup;
  /** How many signs nobody has vouched for, and whose drafts have been accepted. */
  readonly drafts: readonly string[];
  readonly rows: readonly TicketRow[];
}

export interface TicketGroup {
  readonly material: string;
  readonly size: string;
  readonly signs: number;
  readonly pieces: number;
}

/** A printed file, or a sign's pages in one. */
export interface TicketRow {
  /** Its place in the plan's list of signs. */
  readonly sign: number;
  /** What its picture says to whoever can’t see it. */
  readonly alt: string;
  readonly id: string;
  readonly variant: string;
  readonly says: string;
  readonly place: string;
  readonly quantity: number;
  readonly size: string;
  readonly material: string;
  readonly finishing: string;
  readonly note: string;
  readonly file: string;
  /** Pages and plates. */
  readonly pages: string;
  /** Beginning of its SHA-256. */
  readonly digest: string;
  readonly status: string;
}

/** Headings and column heads. */
export interface TicketWords {
  readonly order: string;
  readonly scope: string;
  readonly press: string;
  readonly drafts: string;
  readonly list: string;
  readonly columns: Readonly<Record<'picture' | 'sign' | 'quantity' | 'size' | 'file', string>>;
  readonly totals: Readonly<Record<'material' | 'size' | 'signs' | 'pieces', string>>;
}
