/** Advance widths of an embedded TrueType program, to hold a PDF's own widths against. */

export interface ProgramWidths {
  /** In thousandths of an em; undefined beyond the last glyph. */
  ofGlyph(glyph: number): number | undefined;
  /** By the subtable for symbolic fonts (3,0 or 1,0), else by the Unicode one (3,1); undefined: no such mapping. */
  glyphOfCode(code: number, symbolic: boolean): number | undefined;
}

/** Undefined if the program is not TrueType or is damaged. */
export function programWidths(bytes: Uint8Array): ProgramWidths | undefined {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch {
    return undefined;
  }
}

function read(view: DataView): ProgramWidths | undefined {
  const tables = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const [unitsPerEm, long] = [view.getUint16(head + 18), view.getUint16(hhea + 34)];
  const glyphs = view.getUint16(maxp + 4);
  if (unitsPerEm === 0 || long === 0) return undefined;
  const subtables = mappings(view, tables.get('cmap'));
  return {
    ofGlyph(glyph) {
      const at = hmtx + 4 * Math.min(glyph, long - 1);
      return glyph >= glyphs || at + 2 > view.byteLength ? undefined : (view.getUint16(at) * 1000) / unitsPerEm;
    },
    glyphOfCode(code, symbolic) {
      const unicode = subtables.get('3,1');
      if (!symbolic) return unicode === undefined ? undefined : mapped(view, unicode, code);
      const private3 = subtables.get('3,0');
      const found =
        private3 === undefined ? undefined : mapped(view, private3, 0xf000 + code) || mapped(view, private3, code);
      if (found) return found;
      const roman = subtables.get('1,0');
      return roman === undefined ? undefined : mapped(view, roman, code);
    },
  };
}

function mappings(view: DataView, cmap: number | undefined): Map<string, number> {
  const found = new Map<string, number>();
  if (cmap === undefined) return found;
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const entry = cmap + 4 + 8 * index;
    found.set(`${view.getUint16(entry)},${view.getUint16(entry + 2)}`, cmap + view.getUint32(entry + 4));
  }
  return found;
}

/** Formats 0, 4 and 6: what programs inside PDFs have. */
function mapped(view: DataView, table: number, code: number): number | undefined {
  try {
    switch (view.getUint16(table)) {
      case 0:
        return code < 256 ? view.getUint8(table + 6 + code) : undefined;
      case 4:
        return segment(view, table, code);
      case 6: {
        const index = code - view.getUint16(table + 6);
        return index >= 0 && index < view.getUint16(table + 8) ? view.getUint16(table + 10 + 2 * index) : undefined;
      }
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

function segment(view: DataView, table: number, code: number): number | undefined {
  const double = view.getUint16(table + 6);
  for (let at = 0; at < double; at += 2) {
    if (view.getUint16(table + 14 + at) < code) continue;
    const startAt = table + 16 + double + at;
    const start = view.getUint16(startAt);
    if (start > code) return undefined;
    const delta = view.getUint16(startAt + double);
    const rangeAt = startAt + 2 * double;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return undefined;
}
