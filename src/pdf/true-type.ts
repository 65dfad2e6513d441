/**
 * A TrueType font program with what PDF needs of one and no more (PDF 32000-1, 9.9, table 126):
 * a CIDFontType2 font finds its glyphs by number, so there is no `cmap`, `name`, `post` or `OS/2`.
 */
import { byteWriter } from './byte-writer.js';
import type { EncodedGlyph, GlyphBounds } from './encode-glyph.js';

export interface FontGlyph extends EncodedGlyph {
  /** In font units. */
  readonly advance: number;
}

export interface FontProgram {
  readonly bytes: Uint8Array;
  /** Bounds of all glyphs, in font units. */
  readonly bounds: GlyphBounds;
}

const NO_INK: GlyphBounds = { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
const CHECKSUM_OF_ALL = 0xb1b0afba;
/** Position of `checkSumAdjustment` in `head`. */
const ADJUSTMENT = 8;

/** Glyph 0 must be `.notdef`. The same glyphs give the same bytes. */
export function writeTrueType(glyphs: readonly FontGlyph[], unitsPerEm: number): FontProgram {
  const bounds = joinBounds(glyphs);
  const tables: [tag: string, bytes: Uint8Array][] = [
    ['glyf', glyf(glyphs)],
    ['head', head(bounds, unitsPerEm)],
    ['hhea', hhea(glyphs, bounds)],
    ['hmtx', hmtx(glyphs)],
    ['loca', loca(glyphs)],
    ['maxp', maxp(glyphs)],
  ];
  return { bytes: assemble(tables), bounds };
}

function glyf(glyphs: readonly FontGlyph[]): Uint8Array {
  const table = byteWriter();
  for (const { bytes } of glyphs) table.bytes(bytes);
  // An empty table confuses some readers; one byte that nothing points to does not.
  if (table.length === 0) table.uint8(0);
  return table.finish();
}

function loca(glyphs: readonly FontGlyph[]): Uint8Array {
  const table = byteWriter();
  let offset = 0;
  table.uint32(offset);
  for (const { bytes } of glyphs) {
    offset += bytes.length;
    table.uint32(offset);
  }
  return table.finish();
}

function hmtx(glyphs: readonly FontGlyph[]): Uint8Array {
  const table = byteWriter();
  for (const { advance, bounds } of glyphs) {
    table.uint16(advance);
    table.uint16(bounds?.xMin ?? 0);
  }
  return table.finish();
}

function head({ xMin, yMin, xMax, yMax }: GlyphBounds, unitsPerEm: number): Uint8Array {
  const table = byteWriter();
  table.uint32(0x00010000); // version
  table.uint32(0x00010000); // fontRevision
  table.uint32(0); // checkSumAdjustment: filled in by assemble
  table.uint32(0x5f0f3cf5); // magicNumber
  table.uint16(0b11); // flags: baseline and left side bearing at 0; sizes need not be whole
  table.uint16(unitsPerEm);
  for (let word = 0; word < 4; word++) table.uint32(0); // created, modified: a clock would change the bytes
  for (const edge of [xMin, yMin, xMax, yMax]) table.uint16(edge);
  table.uint16(0); // macStyle
  table.uint16(6); // lowestRecPPEM
  table.uint16(2); // fontDirectionHint
  table.uint16(1); // indexToLocFormat: long offsets
  table.uint16(0); // glyphDataFormat
  return table.finish();
}

function hhea(glyphs: readonly FontGlyph[], { xMin, yMin, xMax, yMax }: GlyphBounds): Uint8Array {
  const advances = glyphs.map(({ advance }) => advance);
  const table = byteWriter();
  table.uint32(0x00010000); // version
  table.uint16(yMax); // ascender
  table.uint16(yMin); // descender
  table.uint16(0); // lineGap
  table.uint16(Math.max(...advances)); // advanceWidthMax
  table.uint16(xMin); // minLeftSideBearing
  table.uint16(Math.min(0, Math.min(...advances) - xMax)); // minRightSideBearing
  table.uint16(xMax); // xMaxExtent
  table.uint16(1); // caretSlopeRise: upright
  for (let word = 0; word < 7; word++) table.uint16(0); // caretSlopeRun, caretOffset, 4 reserved, metricDataFormat
  table.uint16(glyphs.length); // numberOfHMetrics
  return table.finish();
}

function maxp(glyphs: readonly FontGlyph[]): Uint8Array {
  const table = byteWriter();
  table.uint32(0x00010000);
  table.uint16(glyphs.length);
  table.uint16(Math.max(...glyphs.map(({ points }) => points)));
  table.uint16(Math.max(...glyphs.map(({ contours }) => contours)));
  table.uint16(0); // maxCompositePoints
  table.uint16(0); // maxCompositeContours
  table.uint16(2); // maxZones
  for (let word = 0; word < 8; word++) table.uint16(0); // no instructions, no composites
  return table.finish();
}

/** The table directory and the tables, each on a multiple of four bytes, with their checksums. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = 12 + 16 * tables.length;
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const font = byteWriter();
  font.uint32(0x00010000);
  for (const field of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16]) font.uint16(field);
  let offset = directory;
  for (const [tag, bytes] of tables) {
    for (const letter of tag) font.uint8(letter.charCodeAt(0));
    for (const field of [checksum(bytes), offset, bytes.length]) font.uint32(field);
    offset += aligned(bytes.length);
  }
  for (const [, bytes] of tables) {
    font.bytes(bytes);
    font.bytes(new Uint8Array(aligned(bytes.length) - bytes.length));
  }
  const program = font.finish();
  const headAt = directory + aligned(tables[0]?.[1].length ?? 0);
  new DataView(program.buffer).setUint32(headAt + ADJUSTMENT, (CHECKSUM_OF_ALL - checksum(program)) >>> 0);
  return program;
}

const aligned = (length: number): number => (length + 3) & ~3;

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4) {
    const word =
      ((bytes[index] ?? 0) << 24) |
      ((bytes[index + 1] ?? 0) << 16) |
      ((bytes[index + 2] ?? 0) << 8) |
      (bytes[index + 3] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

function joinBounds(glyphs: readonly FontGlyph[]): GlyphBounds {
  const inked = glyphs.flatMap(({ bounds }) => bounds ?? []);
  if (inked.length === 0) return NO_INK;
  return {
    xMin: Math.min(...inked.map(({ xMin }) => xMin)),
    yMin: Math.min(...inked.map(({ yMin }) => yMin)),
    xMax: Math.max(...inked.map(({ xMax }) => xMax)),
    yMax: Math.max(...inked.map(({ yMax }) => yMax)),
  };
}
