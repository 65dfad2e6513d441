/**
 * Sheets in, the bytes of a press file out: PDF/X-4, PDF/A-2a and PDF/UA-1 at once. Knows no kit, no font file and
 * no clock: the same sheets and options give the same bytes.
 */
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString, PDFWriter } from 'pdf-lib';
import type { Box } from '../base/outline.js';
import { mm, toPt } from '../base/units.js';
import type { Sheet } from '../sheet/sheet.js';
import { clusterFont } from './cluster-font.js';
import { type EncodedPage, encodePage } from './encode-page.js';
import { fileId, uuid } from './ids.js';
import { infoDictionary, type PdfMetadata, xmpPacket } from './metadata.js';
import { rounded } from './numbers.js';
import { type OutputIntent, writeOutputIntents } from './output-intent.js';
import { FONT_RESOURCE } from './paint-text.js';
import { type StructureElement, writeStructure } from './structure.js';
import { writeFont } from './write-font.js';
import { type StreamWriter, streamWriter } from './write-stream.js';

export interface PdfOptions {
  readonly outputIntent: OutputIntent;
  readonly metadata: PdfMetadata;
  /** What the file is, through all its versions: its name in the kit. The file's lasting identifier is made of it. */
  readonly id: string;
  /** Streams stay readable: for goldens and for people. */
  readonly pretty?: boolean;
}

/** ISO 19005-2, 6.1.13: 14,400 units of a 72nd of an inch. */
const LONGEST_SIDE = 5080;

export async function encodePdf(sheets: readonly Sheet[], options: PdfOptions): Promise<Uint8Array> {
  if (sheets.length === 0) throw new Error('A PDF without a page is not a PDF.');
  const { pretty = false } = options;
  const context = PDFContext.create();
  const stream = streamWriter(context, pretty);
  const font = clusterFont();
  const encoded = sheets.map((sheet, number) => encodePage(sheet, number, font));
  const program = font.program();
  const ids = fileIds(sheets, encoded, [JSON.stringify(font.texts), program.bytes], options);
  // A file without text has no font: an empty one helps nobody.
  const resources =
    font.texts.length > 1 ? { Font: { [FONT_RESOURCE]: writeFont(context, font, program, stream) } } : {};
  const pages = writePages(context, sheets, encoded, context.register(context.obj(resources)), stream);
  const metadata = new TextEncoder().encode(
    xmpPacket(options.metadata, { document: uuid(ids[0]), instance: uuid(ids[1]) }),
  );
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.tree,
    // Never compressed: programs that know no PDF look for it (ISO 15930-7).
    Metadata: context.register(context.stream(metadata, { Type: 'Metadata', Subtype: 'XML' })),
    OutputIntents: writeOutputIntents(context, options.outputIntent, stream),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(context, documentElement(sheets, encoded), pages.refs),
    Lang: PDFString.of(options.metadata.language),
    ViewerPreferences: { DisplayDocTitle: true },
  });
  context.trailerInfo = {
    Root: context.register(catalog),
    Info: context.register(infoDictionary(context, options.metadata)),
    ID: context.obj(ids.map((id) => PDFHexString.of(id))),
  };
  return serialise(context, pretty);
}

interface WrittenPages {
  readonly tree: PDFRef;
  readonly refs: readonly PDFRef[];
}

function writePages(
  context: PDFContext,
  sheets: readonly Sheet[],
  encoded: readonly EncodedPage[],
  resources: PDFRef,
  stream: StreamWriter,
): WrittenPages {
  const tree = context.nextRef();
  const refs = sheets.map((sheet, number) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: tree,
        ...pageBoxes(sheet),
        Resources: resources,
        Contents: context.register(stream(encoded[number]?.content ?? '', {})),
        StructParents: number,
      }),
    ),
  );
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  return { tree, refs };
}

/** ISO 15930-7: the media box holds the bleed box, which holds the trim box; each is written out. */
function pageBoxes({ title, width, height, bleed, trim }: Sheet): Record<string, number[]> {
  if (Math.max(width, height) > LONGEST_SIDE) throw new Error(`"${title}" is longer than ${LONGEST_SIDE} mm.`);
  const rectangle = (box: Box): number[] =>
    [box.x, height - box.y - box.height, box.x + box.width, height - box.y].map((edge) => rounded(toPt(mm(edge))));
  const medium = { x: 0, y: 0, width: width as number, height: height as number };
  return { MediaBox: rectangle(medium), BleedBox: rectangle(bleed), TrimBox: rectangle(trim) };
}

/** A file of one sheet holds its elements directly; one of several has a part for each. */
function documentElement(sheets: readonly Sheet[], encoded: readonly EncodedPage[]): StructureElement {
  if (sheets.length === 1) return { role: 'Document', kids: encoded.flatMap(({ elements }) => elements) };
  const parts = sheets.map(
    ({ language }, number): StructureElement => ({
      role: 'Part',
      language,
      kids: [...(encoded[number]?.elements ?? [])],
    }),
  );
  return { role: 'Document', kids: parts.filter(({ kids }) => kids.length > 0) };
}

/** The first half of the trailer's ID stays the same when the file changes, the second doesn't (PDF 32000-1, 14.4). */
function fileIds(
  sheets: readonly Sheet[],
  encoded: readonly EncodedPage[],
  font: readonly (string | Uint8Array)[],
  { id, metadata, outputIntent }: PdfOptions,
): [string, string] {
  const boxes = sheets.map(({ width, height, bleed, trim }) => [width, height, bleed, trim]);
  const said = JSON.stringify([metadata, outputIntent.identifier, boxes, encoded.map(({ elements }) => elements)]);
  return [fileId(id), fileId(id, said, ...encoded.map(({ content }) => content), ...font, outputIntent.profile)];
}

async function serialise(context: PDFContext, pretty: boolean): Promise<Uint8Array> {
  // pdf-lib waits for the event loop every so many objects; our files are small.
  const writer = pretty ? PDFWriter.forContext(context, Infinity) : PDFStreamWriter.forContext(context, Infinity);
  const bytes = await writer.serializeToBuffer();
  // pdf-lib always writes `%PDF-1.7`; PDF/X-4 is PDF 1.6 (ISO 15930-7).
  bytes['%PDF-1.'.length] = '6'.charCodeAt(0);
  return bytes;
}
