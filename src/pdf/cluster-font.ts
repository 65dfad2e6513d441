/**
 * The font of one file: a glyph for every text cluster in it and no other. A code stands for one shape and one
 * text, so the file says truthfully what it shows. Codes are given in the order of first use, so the same signs
 * give the same font.
 */
import type { Glyph } from '../display/item.js';
import { type EncodedGlyph, encodeGlyph } from './encode-glyph.js';
import { type FontProgram, writeTrueType } from './true-type.js';

/** Twice the grid of most fonts: their points, and the ones TrueType implies between them, keep their places exactly. */
export const UNITS_PER_EM = 2000;

/** PDF 32000-1, 9.7.4.3: widths are in thousandths of an em. */
const WIDTH_UNITS = 1000;

const MOST_GLYPHS = 0xffff;

export interface ClusterFont {
  /** The code that shows this glyph. */
  code(glyph: Glyph): number;
  /** In thousandths of an em, as the font program has it. */
  width(code: number): number;
  /** What each code stands for; the first, `.notdef`, for nothing. */
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  program(): FontProgram;
}

interface FontEntry extends EncodedGlyph {
  readonly advance: number;
}

const NOTDEF: FontEntry = { ...encodeGlyph({ ops: '', xy: [] }, UNITS_PER_EM), advance: 0 };

export function clusterFont(): ClusterFont {
  const entries: FontEntry[] = [NOTDEF];
  const texts: string[] = [''];
  const byObject = new Map<Glyph, number>();
  const byContent = new Map<string, number>();
  const add = (glyph: Glyph): number => {
    const known = byContent.get(contentKey(glyph));
    if (known !== undefined) return known;
    const code = entries.length;
    if (code > MOST_GLYPHS) throw new Error(`A file has at most ${MOST_GLYPHS} different text clusters.`);
    entries.push(fontEntry(glyph));
    texts.push(glyph.text);
    byContent.set(contentKey(glyph), code);
    return code;
  };
  return {
    code(glyph) {
      let code = byObject.get(glyph);
      if (code === undefined) {
        code = add(glyph);
        byObject.set(glyph, code);
      }
      return code;
    },
    width: (code) => toWidth(entries[code] ?? NOTDEF),
    texts,
    get widths() {
      return entries.map(toWidth);
    },
    program: () => writeTrueType(entries, UNITS_PER_EM),
  };
}

const toWidth = ({ advance }: FontEntry): number => (advance * WIDTH_UNITS) / UNITS_PER_EM;

/** Glyphs are shared between signs and never change: what was worked out for one is kept as long as it lives. */
const keys = new WeakMap<Glyph, string>();
const encoded = new WeakMap<Glyph, FontEntry>();

function contentKey(glyph: Glyph): string {
  let key = keys.get(glyph);
  if (key === undefined) {
    key = JSON.stringify([glyph.text, glyph.advance, glyph.outline.ops, glyph.outline.xy]);
    keys.set(glyph, key);
  }
  return key;
}

function fontEntry(glyph: Glyph): FontEntry {
  let entry = encoded.get(glyph);
  if (entry === undefined) {
    entry = { ...encodeGlyph(glyph.outline, UNITS_PER_EM), advance: Math.round(glyph.advance * UNITS_PER_EM) };
    encoded.set(glyph, entry);
  }
  return entry;
}
