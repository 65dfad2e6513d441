import { toPt } from '../base/units.js';
import type { TextItem } from '../display/item.js';
import type { ClusterFont } from './cluster-font.js';
import { pdfNumber, rounded, type UserSpace } from './numbers.js';
import type { ReadableGlyph } from './readable-glyphs.js';

/** The name under which every page's resources list the file's one font. */
export const FONT_RESOURCE = 'F0';

/** How far the pen may be from where a glyph belongs before it is moved, in thousandths of an em. */
const STRAY = 0.02;

/**
 * The operators that show a line in the current colour, one a line: text objects, each of which stands in a
 * marked-content sequence of its own. Not nested in one: Poppler takes the end of the inner for the end of the outer.
 */
export function paintText(
  item: TextItem,
  glyphs: readonly ReadableGlyph[],
  font: ClusterFont,
  space: UserSpace,
): string[][] {
  return chunks(glyphs).map((chunk) => {
    const x = space.x(item.x + (chunk[0]?.x ?? 0) * item.size);
    return [
      'BT',
      `/${FONT_RESOURCE} ${pdfNumber(toPt(item.size))} Tf`,
      `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(space.y(item.y))} Tm`,
      `${showGlyphs(chunk, font)} TJ`,
      'ET',
    ];
  });
}

/** Glyphs that stand alone, and what lies between them. */
function chunks(glyphs: readonly ReadableGlyph[]): ReadableGlyph[][] {
  const parts: ReadableGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = parts.at(-1);
    if (last === undefined || glyph.alone || last[0]?.alone) parts.push([glyph]);
    else last.push(glyph);
  }
  return parts;
}

/** The array of a TJ operator (PDF 32000-1, 9.4.3): codes, and between them how far the pen goes back, in thousandths of an em. */
function showGlyphs(glyphs: readonly ReadableGlyph[], font: ClusterFont): string {
  let [array, codes] = ['', ''];
  // The pen is kept as a reader of the file will have it, rounding included: errors do not add up along the line.
  let pen = (glyphs[0]?.x ?? 0) * 1000;
  for (const { glyph, x } of glyphs) {
    const back = rounded(Math.round((pen - x * 1000) * 100) / 100);
    if (Math.abs(back) > STRAY) {
      array += codes === '' ? pdfNumber(back) : `<${codes}>${pdfNumber(back)}`;
      codes = '';
      pen -= back;
    }
    const code = font.code(glyph);
    codes += hexCode(code);
    pen += font.width(code);
  }
  return `[${array}<${codes}>]`;
}

export const hexCode = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase();
