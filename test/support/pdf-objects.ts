/** What must be true of every file we write, told by its objects and not by a judge. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

export const openPdf = async (bytes: Uint8Array): Promise<PDFContext> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).context;

export const catalogOf = (context: PDFContext): PDFDict => context.lookup(context.trailerInfo.Root, PDFDict);

export const pagesOf = (context: PDFContext): PDFDict[] =>
  [...dicts(context)].filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Page'));

/** Every object that is or holds a dictionary, by its number. */
function* dicts(context: PDFContext): Iterable<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) yield object;
  }
}

/** References to objects that the file lacks. */
export function danglingReferences(context: PDFContext): string[] {
  const missing: string[] = [];
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFRef && context.lookup(object) === undefined) missing.push(object.toString());
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    if (object instanceof PDFDict) object.values().forEach(visit);
    if (object instanceof PDFRawStream) visit(object.dict);
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return missing;
}

/** Objects that nothing refers to. */
export function orphans(context: PDFContext): string[] {
  const reached = new Set<string>();
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRef) {
      if (reached.has(object.toString())) return;
      reached.add(object.toString());
      visit(context.lookup(object));
    }
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    if (object instanceof PDFDict) object.values().forEach(visit);
    if (object instanceof PDFRawStream) visit(object.dict);
  };
  visit(context.trailerInfo.Root);
  visit(context.trailerInfo.Info);
  const all = context.enumerateIndirectObjects().filter(([, object]) => !isHousekeeping(object));
  return all.map(([ref]) => ref.toString()).filter((ref) => !reached.has(ref));
}

/** Cross-reference and object streams are how the file is written, not what it says. */
const isHousekeeping = (object: PDFObject): boolean =>
  object instanceof PDFRawStream && ['/XRef', '/ObjStm'].includes(String(object.dict.get(PDFName.of('Type'))));

export const streamText = (context: PDFContext, ref: PDFObject | undefined): string =>
  Buffer.from(streamBytes(context, ref)).toString('latin1');

export const streamBytes = (context: PDFContext, ref: PDFObject | undefined): Uint8Array =>
  decodePDFRawStream(context.lookup(ref) as PDFRawStream).decode();

export interface FontFacts {
  /** Widths by code, as the PDF says them, in thousandths of an em. */
  readonly widths: readonly number[];
  /** Widths by code, as the embedded program says them. */
  readonly programWidths: readonly number[];
  /** The text of each code. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The one font of a file; throws if it is not embedded. */
export function fontFacts(context: PDFContext): FontFacts {
  const fonts = [...dicts(context)].filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'));
  const composite = fonts.find((dict) => dict.has(PDFName.of('ToUnicode')));
  const descendant = fonts.find((dict) => dict.has(PDFName.of('FontDescriptor')));
  if (!composite || !descendant) throw new Error('The file has no font.');
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
  return {
    widths: widths.asArray().map((width) => (width as PDFNumber).asNumber()),
    programWidths: readHmtx(streamBytes(context, descriptor.get(PDFName.of('FontFile2')))),
    texts: readToUnicode(streamText(context, composite.get(PDFName.of('ToUnicode')))),
  };
}

function readHmtx(program: Uint8Array): number[] {
  const view = new DataView(program.buffer, program.byteOffset, program.length);
  const table = (tag: string): number => {
    for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
      const name = String.fromCharCode(...program.subarray(entry, entry + 4));
      if (name === tag) return view.getUint32(entry + 8);
    }
    throw new Error(`The font has no ${tag}.`);
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const count = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  return Array.from({ length: count }, (_, code) => (view.getUint16(hmtx + 4 * code) * 1000) / unitsPerEm);
}

function readToUnicode(cmap: string): Map<number, string> {
  const entries = [...cmap.matchAll(/^<(\w{4})> <(\w+)>$/gm)].filter(([, code]) => code !== '0000');
  return new Map(
    entries.map(([, code = '', units = '']) => [
      Number.parseInt(code, 16),
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}

/** Every code that a content stream shows. */
export const shownCodes = (content: string): number[] =>
  [...content.matchAll(/<((?:[0-9A-F]{4})+)>(?!>)/g)].flatMap(([, codes = '']) =>
    (codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
