/** The line among a sign's marks that tells a person at the press which file it is. */
import type { Slug } from '../../sheet/sheet.js';
import type { Typesetter } from '../../text/types.js';
import { line, note } from '../collect/sheet-notes.js';

/** In mm, like captions on the office's sheets. The line stands a little above the strip's foot. */
const SIZE = 2.3;
const FOOT = 1.7;

/** Names of files, sizes and dates read the same in every language. */
export const slugLine =
  (file: string, date: string, typesetter: Typesetter): Slug =>
  (page, { width, height }) => {
    const words = [file, `${page.width} × ${page.height} mm`, date].join(' · ');
    const style = { language: 'de', weight: 400, x: 0, y: height - FOOT, size: SIZE, room: width } as const;
    return note(width, height, page, [
      (glyphs) => ({
        kind: 'group',
        meaning: { role: 'artifact' },
        items: [line(words, style, typesetter)(glyphs)],
      }),
    ]);
  };
