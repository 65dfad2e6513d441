/**
 * A sheet: what the press prints on. One or more pages of signs at their places, with the boxes that tell the
 * print shop what to keep. Knows neither PDF nor kits.
 */
import type { Box, Point } from '../base/outline.js';
import { type Mm, mm } from '../base/units.js';
import type { Page } from '../display/item.js';
import { spotInks } from '../display/spot-inks.js';
import { markPage, type PressMarks, reachOfMarks, slugBox } from './press-marks.js';

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
  /** What stands around it, outside the bleed; without it nothing. */
  readonly marks?: PressMarks;
  /** Whether named inks are printed as such: full marks then show each that the page paints. */
  readonly spotColours?: boolean;
  /** Makes the line of text that stands among full marks, in the room that there is for it. */
  readonly slug?: Slug;
}

export type Slug = (page: Page, room: Pick<Box, 'width' | 'height'>) => Page;

/**
 * One page on a medium that is as large as its bleed and the marks around it. Items of a page reach as far as the
 * page's own bleed: less is clipped, more would leave white edges and is a mistake of whoever laid the page out.
 */
export function placeOnSheet(page: Page, options: SheetOptions): Sheet {
  const { bleed, marks = 'none' } = options;
  if (bleed > page.bleed) throw new Error(`"${page.title}" bleeds ${page.bleed} mm; the press needs ${bleed} mm.`);
  const reach = reachOfMarks(marks);
  const [bled, sides] = [bleed + reach, { width: page.width + 2 * bleed, height: page.height + 2 * bleed }];
  const boxes = {
    width: mm(sides.width + 2 * reach),
    height: mm(sides.height + 2 * reach),
    bleed: { x: reach, y: reach, ...sides },
    trim: { x: bled, y: bled, width: page.width, height: page.height },
  };
  const around = marks === 'none' ? [] : placedMarks(page, marks, boxes, options);
  // With marks around it the medium's edge is not the bleed's, and does not clip what bleeds further.
  const clip = marks === 'none' ? {} : { clip: boxes.bleed };
  return {
    title: page.title,
    language: page.language,
    ...boxes,
    placed: [...around, { page, at: { x: bled, y: bled }, ...clip }],
  };
}

function placedMarks(
  page: Page,
  marks: Exclude<PressMarks, 'none'>,
  boxes: Pick<Sheet, 'width' | 'height' | 'bleed' | 'trim'>,
  { slug, spotColours = false }: SheetOptions,
): PlacedPage[] {
  const { title, language, items } = page;
  const spots = spotColours ? spotInks(items) : [];
  const placed: PlacedPage[] = [{ page: markPage(boxes, marks, { title, language, spots }), at: { x: 0, y: 0 } }];
  const room = slugBox(boxes.bleed, boxes.trim);
  if (marks === 'full' && slug !== undefined && room.width > 0) placed.push({ page: slug(page, room), at: room });
  return placed;
}
