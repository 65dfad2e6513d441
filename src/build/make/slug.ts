/** The line among a sign's marks that tells a person at the press which file it is. */
import type { Page } from '../../display/item.js';
import type { SheetOptions } from '../../sheet/sheet.js';
import type { Typesetter } from '../../text/types.js';
import { line, note } from '../collect/sheet-notes.js';

/** In mm: cap height near that of captions on the office's sheets. Words stand on a line above the strip's foot. */
const SIZE = 2.3;
const FOOT = 1.7;

/** Numbers, names of files and dates read the same in every language. */
export const slugLine =
  (words: readonly string[], page: Pick<Page, 'title' | 'language'>, typesetter: Typesetter): SheetOptions['slug'] =>
  ({ width, height }) =>
    note(width, height, page, [
      (glyphs) => {
        const place = { x: 0, y: height - FOOT, size: SIZE, room: width };
        const said = line(words.join(' · '), { language: 'de', weight: 400, ...place }, typesetter)(glyphs);
        return { kind: 'group', meaning: { role: 'artifact' }, items: [said] };
      },
    ]);
