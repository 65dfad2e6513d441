/**
 * A sheet: what the press prints on. One or more pages of signs at their places, with the boxes that tell the
 * print shop what to keep. Knows neither PDF nor kits.
 */
import type { Box, Point } from '../base/outline.js';
import { type Mm, mm } from '../base/units.js';
import type { Page } from '../display/item.js';

export interface Sheet {
  /** What the sheet is called, for titles. */
  readonly title: string;
  /** BCP 47 tag of the sheet's first language. */
  readonly language: string;
  /** The medium: in mm, origin at its top left corner, y down. What lies outside is not printed. */
  readonly width: Mm;
  readonly height: Mm;
  /** How far the print reaches, on the medium. */
  readonly bleed: Box;
  /** Where the blade cuts, on the medium. */
  readonly trim: Box;
  readonly placed: readonly PlacedPage[];
  /** What a reader's list of pages calls it; without one, its number in the file. */
  readonly label?: string;
  /** Where it stands in the file's table of contents: titles from the outermost in. Equal beginnings share an entry. */
  readonly bookmarks?: readonly (readonly string[])[];
}

export interface PlacedPage {
  readonly page: Page;
  /** Where the top left corner of the trimmed page, as it lies there, comes to lie on the medium, in mm. */
  readonly at: Point;
  /** A quarter turn clockwise: the page's top edge lies on the right. */
  readonly turned?: boolean;
  /** A half turn more: the backs of sheets that are turned over. */
  readonly upended?: boolean;
  /** Nothing of the page is printed outside this box on the medium. */
  readonly clip?: Box;
}

export interface SheetOptions {
  /** What the press asks for around the trimmed sign, in mm; 0 gives the sign as it will hang. */
  readonly bleed: number;
}

/**
 * One page on a medium that is as large as its bleed. Items of a page reach as far as the page's own bleed:
 * less is clipped by the medium, more would leave white edges and is a mistake of whoever laid the page out.
 */
export function placeOnSheet(page: Page, { bleed }: SheetOptions): Sheet {
  if (bleed > page.bleed) throw new Error(`"${page.title}" bleeds ${page.bleed} mm; the press needs ${bleed} mm.`);
  const [width, height] = [page.width + 2 * bleed, page.height + 2 * bleed];
  return {
    title: page.title,
    language: page.language,
    width: mm(width),
    height: mm(height),
    bleed: { x: 0, y: 0, width, height },
    trim: { x: bleed, y: bleed, width: page.width, height: page.height },
    placed: [{ page, at: { x: bleed, y: bleed } }],
  };
}
