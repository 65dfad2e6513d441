/** The small pictures of the proof page: the same painter, the same page, fewer pixels. */
import type { Page } from '../../display/item.js';
import { encodePng } from '../../png/encode-png.js';
import { placeOnSheet } from '../../sheet/sheet.js';
import type { MadeFile } from './sign-maker.js';

/**
 * Pixels along the long side. A large sign has more to read, though its letters are larger too: with the root of its
 * length every letter of the house style comes out at 15 pixels or more, and a door stays small.
 */
const pixelsAlong = (millimetres: number): number => Math.min(1600, Math.max(480, 60 * Math.sqrt(millimetres)));

export const proofPictures = (name: string, pages: readonly Page[]): readonly MadeFile[] =>
  pages.map((page, side) => {
    const long = Math.max(page.width, page.height);
    const dpi = (pixelsAlong(long) / long) * 25.4;
    const suffix = side === 0 ? '' : `.${side + 1}`;
    return {
      path: `proof/${name}${suffix}.png`,
      content: encodePng(placeOnSheet(page, { bleed: 0 }), { dpi, box: 'trim' }),
    };
  });
