/** What both pages of a data sheet have: their formats, and the head that says which sign they are about. */
import type { Tongue } from '../diagnostics/words.js';
import type { Page } from '../display/item.js';
import type { TactileWork } from '../tactile/work.js';
import type { Typesetter } from '../text/types.js';
import { type Drawing, grey } from './drawing.js';
import { ENGRAVING_WORDS } from './words.js';

export interface DataSheetRequest {
  readonly page: Page;
  readonly work: TactileWork;
  readonly id: string;
  readonly building: string | undefined;
  readonly floor: string | undefined;
  readonly kit: string;
  readonly date: string;
  readonly tongue: Tongue;
  readonly typesetter: Typesetter;
}

export const A4 = { width: 210, height: 297 };
/** What the drawing may stand on, smallest first; a sign that is larger than all of them has a sheet of its own size. */
export const FORMATS = [A4, { width: 297, height: 420 }, { width: 420, height: 594 }, { width: 594, height: 841 }];
export const MARGIN = 18;

export function sheetHead(
  drawing: Drawing,
  { id, page, building, floor, kit, date, tongue }: DataSheetRequest,
  width: number,
) {
  const words = ENGRAVING_WORDS[tongue];
  const right = width - MARGIN;
  drawing.text(words.title, { x: MARGIN, y: 22, size: 6, weight: 700, role: 'heading' });
  const place = [
    [words.building, building],
    [words.floor, floor],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  // A sign for a floor is called by it already.
  const about = [...new Set([id, page.title, ...place, words.size(page.width, page.height)])].join('  ·  ');
  drawing.text(about, { x: MARGIN, y: 29, size: 3.4, width: right - MARGIN });
  drawing.text(`${kit}  ·  ${words.state} ${date}`, { x: right, y: 12, size: 2.6, align: 'right', fill: grey(70) });
  drawing.line(MARGIN, 33.5, right, 33.5, 0.35);
}
