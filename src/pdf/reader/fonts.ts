/** Fonts: what the file says of them, how far each code moves the pen, and whether the embedded program agrees. */
import { type PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { FontFacts } from './facts.js';
import type { Budget } from './limits.js';
import { asMatrix, type Matrix } from './matrix.js';
import { type ProgramWidths, programWidths } from './true-type-widths.js';
import { unpack } from './unpack.js';
import {
  dictEntry,
  dictIn,
  entry,
  type Found,
  hasEntry,
  itemsEntry,
  itemsIn,
  nameEntry,
  nameIn,
  numberEntry,
  numberIn,
  numbersEntry,
  streamEntry,
  textEntry,
} from './values.js';

export interface Font {
  /** Place in the list of the file's fonts. */
  readonly index: number;
  /** Codes of a string that a page shows. */
  codes(bytes: Uint8Array): readonly number[];
  /** In text space units of one: thousandths of an em, divided. */
  advance(code: number): number;
  /** Only for Type 3: its glyphs are content streams. */
  readonly glyphs: GlyphPrograms | undefined;
  /** Says that text was set in it; `visible`: not as invisible text. */
  use(codes: readonly number[], visible: boolean): void;
}

export interface GlyphPrograms {
  readonly matrix: Matrix;
  readonly resources: Found;
  /** Height of the letters in the font's own units, where it says so. */
  readonly height: number | undefined;
  program(code: number): PDFRawStream | undefined;
}

export interface Fonts {
  read(object: Found): Font | undefined;
  facts(): readonly FontFacts[];
}

export function fontsOf(budget: Budget): Fonts {
  const known = new Map<PDFDict, Font & { facts(): FontFacts }>();
  return {
    read(object) {
      const dict = dictIn(object);
      if (dict === undefined) return undefined;
      const font = known.get(dict) ?? fontOf(dict, known.size, budget);
      known.set(dict, font);
      return font;
    },
    facts: () => [...known.values()].map((font) => font.facts()),
  };
}

function fontOf(dict: PDFDict, index: number, budget: Budget): Font & { facts(): FontFacts } {
  const descendant = dictIn(itemsEntry(dict, 'DescendantFonts')?.[0]);
  const kind = nameEntry(descendant, 'Subtype') ?? nameEntry(dict, 'Subtype') ?? 'unknown';
  const descriptor = dictEntry(descendant ?? dict, 'FontDescriptor');
  const type3 = kind === 'Type3';
  const widths = descendant === undefined ? simpleWidths(dict) : compositeWidths(descendant);
  const fallback =
    descendant === undefined
      ? (numberEntry(descriptor, 'MissingWidth') ?? 500)
      : (numberEntry(descendant, 'DW') ?? 1000);
  const glyphs = type3 ? glyphPrograms(dict) : undefined;
  const unit = glyphs === undefined ? 0.001 : Math.abs(glyphs.matrix[0]);
  const bytesPerCode = descendant === undefined ? 1 : codeLength(entry(dict, 'Encoding'), budget);
  const written = nameEntry(dict, 'BaseFont') ?? nameEntry(descriptor, 'FontName') ?? nameEntry(dict, 'Name') ?? kind;
  const used = new Set<number>();
  let visible = false;
  return {
    index,
    glyphs,
    codes: (bytes) => (bytesPerCode === 1 ? [...bytes] : pairs(bytes)),
    advance: (code) => (widths.get(code) ?? fallback) * unit,
    use(codes, seen) {
      for (const code of codes) used.add(code);
      visible ||= seen;
    },
    facts: () => ({
      name: written.replace(/^[A-Z]{6}\+/, ''),
      subset: /^[A-Z]{6}\+/.test(written),
      kind,
      embedded: type3 || ['FontFile', 'FontFile2', 'FontFile3'].some((file) => streamEntry(descriptor, file)),
      toUnicode: hasEntry(dict, 'ToUnicode'),
      readable: hasEntry(dict, 'ToUnicode') || hasCommonEncoding(dict, descendant, descriptor),
      wrongWidths: wrongWidths({ dict, descendant, descriptor, widths, used }, budget),
      used: visible,
    }),
  };
}

function pairs(bytes: Uint8Array): number[] {
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  return codes;
}

/** Of an embedded CMap the first code space decides; the predefined ones are read as two bytes. */
function codeLength(encoding: Found, budget: Budget): 1 | 2 {
  if (!(encoding instanceof PDFRawStream)) return 2;
  const cmap = Buffer.from(unpack(encoding, budget) ?? []).toString('latin1', 0, 100_000);
  return /begincodespacerange\s*<([0-9a-fA-F]{2})>/.test(cmap) ? 1 : 2;
}

function simpleWidths(dict: PDFDict): Map<number, number> {
  const first = numberEntry(dict, 'FirstChar') ?? 0;
  const widths = (itemsEntry(dict, 'Widths') ?? []).slice(0, 256).map(numberIn);
  return new Map(widths.flatMap((width, at) => (width === undefined ? [] : [[first + at, width] as const])));
}

/** `[first [w w w] first last w …]` (PDF 32000-1, 9.7.4.3). */
function compositeWidths(descendant: PDFDict): Map<number, number> {
  const widths = new Map<number, number>();
  const items = itemsEntry(descendant, 'W') ?? [];
  for (let at = 0; at + 1 < items.length; ) {
    const first = numberIn(items[at]) ?? 0;
    const list = itemsIn(items[at + 1]);
    if (list !== undefined) {
      for (const [offset, width] of list.entries()) widths.set(first + offset, numberIn(width) ?? 0);
      at += 2;
      continue;
    }
    const last = Math.min(numberIn(items[at + 1]) ?? 0, first + 0xffff);
    for (let code = first; code <= last && widths.size < 0x20000; code++)
      widths.set(code, numberIn(items[at + 2]) ?? 0);
    at += 3;
  }
  return widths;
}

function glyphPrograms(dict: PDFDict): GlyphPrograms {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of itemsEntry(entry(dict, 'Encoding'), 'Differences') ?? []) {
    const number = numberIn(item);
    if (number !== undefined) code = number;
    else names.set(code++, nameIn(item) ?? '');
  }
  const box = numbersEntry(dict, 'FontBBox', 4) ?? [0, 0, 0, 0];
  const height = Math.abs((box[3] ?? 0) - (box[1] ?? 0));
  return {
    matrix: asMatrix(numbersEntry(dict, 'FontMatrix')) ?? [0.001, 0, 0, 0.001, 0, 0],
    resources: entry(dict, 'Resources'),
    height: height > 0 ? height : undefined,
    program: (at) => streamEntry(entry(dict, 'CharProcs'), names.get(at) ?? ''),
  };
}

const COLLECTIONS = new Set(['Japan1', 'GB1', 'CNS1', 'Korea1', 'KR']);
const SYMBOLIC = 4;

function hasCommonEncoding(dict: PDFDict, descendant: PDFDict | undefined, descriptor: PDFDict | undefined): boolean {
  if (descendant !== undefined) return COLLECTIONS.has(textEntry(entry(descendant, 'CIDSystemInfo'), 'Ordering') ?? '');
  const encoding = entry(dict, 'Encoding');
  const symbolic = ((numberEntry(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0;
  return encoding instanceof PDFName || hasEntry(encoding, 'BaseEncoding') || !symbolic;
}

interface Compared {
  readonly dict: PDFDict;
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly widths: ReadonlyMap<number, number>;
  readonly used: ReadonlySet<number>;
}

/** A unit of rounding is allowed, as in PDF/A (ISO 19005-2, 6.2.11.5). */
const TOLERANCE = 1.01;

function wrongWidths(font: Compared, budget: Budget): number | undefined {
  const file = streamEntry(font.descriptor, 'FontFile2');
  const bytes = file === undefined ? undefined : unpack(file, budget);
  const program = bytes === undefined ? undefined : programWidths(bytes);
  if (program === undefined) return undefined;
  const glyphOf = font.descendant === undefined ? simpleGlyphs(font, program) : compositeGlyphs(font, budget);
  if (glyphOf === undefined) return undefined;
  const fallback = font.descendant === undefined ? undefined : (numberEntry(font.descendant, 'DW') ?? 1000);
  let wrong = 0;
  for (const code of font.used) {
    const glyph = glyphOf(code);
    const [said, real] = [font.widths.get(code) ?? fallback, glyph === undefined ? undefined : program.ofGlyph(glyph)];
    if (said !== undefined && real !== undefined && Math.abs(said - real) > TOLERANCE) wrong += 1;
  }
  return wrong;
}

type GlyphOf = (code: number) => number | undefined;

/** Only where a code is a glyph's number by way of a map that we read; other CMaps are left alone. */
function compositeGlyphs({ dict, descendant }: Compared, budget: Budget): GlyphOf | undefined {
  if (!/^Identity-[HV]$/.test(nameEntry(dict, 'Encoding') ?? '')) return undefined;
  const map = entry(descendant, 'CIDToGIDMap');
  if (!(map instanceof PDFRawStream)) return (code) => code;
  const bytes = unpack(map, budget);
  if (bytes === undefined) return undefined;
  return (code) =>
    2 * code + 1 < bytes.length ? ((bytes[2 * code] ?? 0) << 8) | (bytes[2 * code + 1] ?? 0) : undefined;
}

/** Symbolic fonts go by their own mapping; others by Unicode, which for these letters is the code itself. */
function simpleGlyphs({ dict, descriptor }: Compared, program: ProgramWidths): GlyphOf {
  const encoding = entry(dict, 'Encoding');
  const symbolic = encoding === undefined && ((numberEntry(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0;
  const plain = encoding instanceof PDFName && ['WinAnsiEncoding', 'MacRomanEncoding'].includes(nameIn(encoding) ?? '');
  return (code) => {
    if (symbolic) return program.glyphOfCode(code, true) || undefined;
    return plain && code >= 0x20 && code < 0x7f ? program.glyphOfCode(code, false) || undefined : undefined;
  };
}
