/**
 * The display list: one side of one sign, finished. Lengths in mm, origin at the top left corner of the
 * trimmed sign, y down. Nothing in it refers to a kit, a catalogue, a font file or a theme.
 * `docs/display-list.md` says what can occur.
 */
import type { Colour } from '../base/colour.js';
import type { Box, Outline } from '../base/outline.js';
import type { Process } from '../base/press.js';
import type { Mm } from '../base/units.js';

export interface Page {
  readonly width: Mm;
  readonly height: Mm;
  /** How far items that touch an edge reach beyond it. */
  readonly bleed: Mm;
  /** What the sign is called, for titles and bookmarks. */
  readonly title: string;
  /** BCP 47 tag of the sign's first language. */
  readonly language: string;
  readonly items: readonly Item[];
  /** The shapes of all text on this page, each once; text items point into it. */
  readonly glyphs: readonly Glyph[];
  /** What is done to the sign beside printing it, at most one of each process. Says nothing to a person who is read to. */
  readonly plates?: readonly Plate[];
}

/** The shapes of one process. */
export interface Plate {
  readonly process: Process;
  readonly shapes: readonly PlateShape[];
}

export interface PlateShape {
  readonly outline: Outline;
  /** A machine follows a `stroke` (how thick it is drawn is the press's matter); a `fill` (nonzero) is an area. */
  readonly paint: 'fill' | 'stroke';
}

export type Item = PathItem | TextItem | GroupItem;

/** A filled shape, in mm. */
export interface PathItem {
  readonly kind: 'path';
  readonly outline: Outline;
  readonly rule: 'nonzero' | 'evenodd';
  readonly fill: Colour;
}

/** One line of text in one language, positioned cluster by cluster. */
export interface TextItem {
  readonly kind: 'text';
  /** The line in logical order, with the space that a line break swallowed at its end (if one did). */
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Left end of the baseline. */
  readonly x: Mm;
  readonly y: Mm;
  /** Em size in mm. */
  readonly size: Mm;
  readonly fill: Colour;
  /** In logical order; their texts joined give `text`. */
  readonly clusters: readonly PlacedCluster[];
}

export interface PlacedCluster {
  /** Index into the page's glyph table. */
  readonly glyph: number;
  /** From the line's left end to the cluster's origin, in em. */
  readonly x: number;
}

/** The shape of one text cluster (base and marks, or a ligature), in em, y up, origin on the baseline. */
export interface Glyph {
  readonly outline: Outline;
  readonly advance: number;
  /** The characters it stands for: what a reader of the file gets back. */
  readonly text: string;
}

/** Items that mean one thing together. */
export interface GroupItem {
  readonly kind: 'group';
  readonly meaning: Meaning;
  readonly items: readonly Item[];
}

/** What a group is to a person who can't see the sign. */
export type Meaning =
  /** Decoration: says nothing. */
  | { readonly role: 'artifact' }
  /** A heading or a paragraph in one language. */
  | { readonly role: 'heading' | 'paragraph'; readonly language: string }
  /** A picture, with what it says in the sign's first language; and where it is, unless its ink says so. */
  | { readonly role: 'figure'; readonly alt: string; readonly language: string; readonly box?: Box }
  /** Things that belong together: a destination with its pictogram, what one language says. The language is that of all. */
  | { readonly role: 'section'; readonly language?: string }
  /** A table holds rows, a row holds cells, as many as every other. */
  | { readonly role: 'table' | 'row' }
  /** `heads`: it says what its column, or its row, is about. */
  | { readonly role: 'cell'; readonly heads?: 'column' | 'row' };
