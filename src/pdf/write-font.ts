import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { type ClusterFont, UNITS_PER_EM } from './cluster-font.js';
import { fontTag } from './ids.js';
import { toUnicode } from './to-unicode.js';
import type { FontProgram } from './true-type.js';
import type { StreamWriter } from './write-stream.js';

/** PDF 32000-1, 9.8.2: the font's own glyphs, not those of any character set. */
const SYMBOLIC = 4;

/** Registers the font as a composite one whose codes are glyph numbers (PDF 32000-1, 9.7). */
export function writeFont(context: PDFContext, font: ClusterFont, program: FontProgram, stream: StreamWriter): PDFRef {
  const { bytes, bounds } = program;
  const toThousandths = (units: number): number => Math.round((units * 1000) / UNITS_PER_EM);
  const name = `${fontTag(bytes)}+Schildwerk`;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC,
      FontBBox: [bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax].map(toThousandths),
      ItalicAngle: 0,
      Ascent: toThousandths(bounds.yMax),
      Descent: toThousandths(bounds.yMin),
      CapHeight: toThousandths(bounds.yMax),
      StemV: 80,
      FontFile2: context.register(stream(bytes, { Length1: bytes.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 0,
      W: [0, context.obj([...font.widths])],
      CIDToGIDMap: 'Identity',
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(stream(toUnicode(font.texts), {})),
    }),
  );
}
