/**
 * A sheet: what the press prints on. One or more pages of signs at their places, with the boxes that tell the
 * print shop what to keep. Knows neither PDF nor kits.
 */
import type { Box, Point } from '../base/outline.js';
import { type Mm, mm } from '../base/units.js';
import type { Page } from '../display/item.js';

export interface Sheet {
  /** What the sheet is called, for titles and bookmarks. */
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
}

export interface PlacedPage {
  readonly page: Page;
  /** Where the top left corner of the trimmed page comes to lie on the medium, in mm. */
  readonly at: Point;
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
