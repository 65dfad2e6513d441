/** Streams without their filters, never more of them than the budget has left. */
import { inflateSync, constants as zlib } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { Budget } from './limits.js';
import { entry, type Found, itemsIn, nameIn, numberEntry } from './values.js';

/** As the file names them; abbreviations of inline images are written out. */
export function filtersOf(stream: Found): readonly string[] {
  const filter = entry(stream, 'Filter') ?? entry(stream, 'F');
  const names = filter instanceof PDFName ? [nameIn(filter)] : (itemsIn(filter) ?? []).map(nameIn);
  return names.filter((name) => name !== undefined).map((name) => SHORT[name] ?? name);
}

const SHORT: Readonly<Record<string, string>> = {
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

/** Undefined: damaged, packed in a way that only pictures are, or more than may be unpacked. */
export function unpack(stream: PDFRawStream, budget: Budget): Uint8Array | undefined {
  let bytes = stream.contents;
  const params = entry(stream, 'DecodeParms');
  for (const [index, filter] of filtersOf(stream).entries()) {
    const own = params instanceof PDFArray ? itemsIn(params)?.[index] : params;
    const step =
      filter === 'FlateDecode'
        ? inflate(bytes, budget)
        : otherwise(PDFRawStream.of(stream.dict, bytes), filter, own, budget);
    if (step === undefined) return undefined;
    bytes = filter === 'FlateDecode' || filter === 'LZWDecode' ? unpredicted(step, own) : step;
  }
  return budget.spend('unpacked', bytes.length) ? bytes : undefined;
}

function inflate(bytes: Uint8Array, budget: Budget): Uint8Array | undefined {
  try {
    // What can be had of a stream that breaks off is better than nothing: viewers do the same.
    return inflateSync(bytes, {
      maxOutputLength: Math.max(1, budget.left('unpacked')),
      finishFlush: zlib.Z_SYNC_FLUSH,
    });
  } catch (error) {
    if (error instanceof RangeError) budget.spend('unpacked', Infinity);
    return undefined;
  }
}

/** pdf-lib's filters give as many bytes as they are asked for, so they can be stopped. */
function otherwise(packed: PDFRawStream, filter: string, params: Found, budget: Budget): Uint8Array | undefined {
  const dict = PDFDict.withContext(packed.dict.context);
  dict.set(PDFName.of('Filter'), PDFName.of(filter));
  if (params instanceof PDFDict) dict.set(PDFName.of('DecodeParms'), params);
  try {
    const most = budget.left('unpacked');
    const decoded = decodePDFRawStream(PDFRawStream.of(dict, packed.contents)).getBytes(most + 1);
    if (decoded.length > most) budget.spend('unpacked', Infinity);
    return decoded.length > most ? undefined : Uint8Array.from(decoded);
  } catch {
    return undefined;
  }
}

/** PNG predictors (RFC 2083, 6): object streams of some writers have them. */
function unpredicted(bytes: Uint8Array, params: Found): Uint8Array {
  if ((numberEntry(params, 'Predictor') ?? 1) < 10) return bytes;
  const [colours, bits, columns] = ['Colors', 'BitsPerComponent', 'Columns'].map((key) => numberEntry(params, key));
  const pixel = Math.max(1, Math.ceil(((colours ?? 1) * (bits ?? 8)) / 8));
  const width = Math.max(1, Math.ceil(((colours ?? 1) * (bits ?? 8) * (columns ?? 1)) / 8));
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      const left = x >= pixel ? (out[row * width + x - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * width + x] ?? 0) : 0;
      const corner = row > 0 && x >= pixel ? (out[(row - 1) * width + x - pixel] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[row * width + x] = (bytes[row * (width + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
