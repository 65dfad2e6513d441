/**
 * Sheets in, the bytes of a press file out: PDF/X-4, PDF/A-2a and PDF/UA-1 at once (in sRGB: the last two). Knows no
 * kit, no font file and no clock: the same sheets and options give the same bytes.
 */
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString, PDFWriter } from 'pdf-lib';
import type { Box } from '../base/outline.js';
import type { PressRules } from '../base/press.js';
import { mm, toPt } from '../base/units.js';
import type { Sheet } from '../sheet/sheet.js';
import { clusterFont } from './cluster-font.js';
import { encodePage, type FileParts } from './encode-page.js';
import { fileId, growingId, uuid } from './ids.js';
import { createInks } from './inks.js';
import { infoDictionary, type PdfMetadata, xmpPacket } from './metadata.js';
import { rounded } from './numbers.js';
import { type PageNames, writeOutline, writePageLabels } from './outline.js';
import { type OutputIntent, writeOutputIntents } from './output-intent.js';
import { FONT_RESOURCE } from './paint-text.js';
import { type Layers, writeLayers } from './plates.js';
import { type StructureElement, writeStructure } from './structure.js';
import { writeFont } from './write-font.js';
import { type StreamWriter, streamWriter } from './write-stream.js';

export interface PdfOptions {
  readonly outputIntent: OutputIntent;
  readonly metadata: PdfMetadata;
  /** What the file is, through all its versions: its name in the kit. The file's lasting identifier is made of it. */
  readonly id: string;
  /** Without it: PDF/X-4 in live text, without plates. */
  readonly press?: PressRules;
  /** Streams stay readable: for goldens and for people. */
  readonly pretty?: boolean;
}

/** What a file is made by if nobody says otherwise. */
const PLAIN = { spotColours: false, spots: {}, layers: false } as const satisfies Partial<PressRules>;

/** ISO 19005-2, 6.1.13: 14,400 units of a 72nd of an inch. */
const LONGEST_SIDE = 5080;

/** Sheets are asked for one after the other, and none is kept: a file of many needs no more memory than its pages' bytes. */
export type Sheets = Iterable<Sheet> | AsyncIterable<Sheet>;

export async function encodePdf(sheets: Sheets, options: PdfOptions): Promise<Uint8Array> {
  const { pretty = false, outputIntent, metadata } = options;
  const context = PDFContext.create();
  const stream = streamWriter(context, pretty);
  const font = clusterFont();
  const resources = context.nextRef();
  const { space } = outputIntent;
  const { spotColours, spots, layers: withLayers } = { ...PLAIN, ...options.press };
  const inks = createInks(space, spotColours);
  const layers: Layers = new Set();
  // Inks of an sRGB file have no plates.
  const rules = { layers: withLayers, spots: space === 'cmyk' ? spots : {} };
  const pages = await writePages(sheets, { context, stream, resources, options, parts: { font, inks, layers, rules } });
  const layered = writeLayers(context, layers, spots);
  const program = font.program();
  // A file without text has no font: an empty one helps nobody.
  const hasText = font.texts.length > 1;
  const fonts = hasText ? { Font: { [FONT_RESOURCE]: writeFont(context, font, program, stream) } } : {};
  const properties = layered === undefined ? {} : { Properties: layered.properties };
  context.assign(resources, context.obj({ ...fonts, ...inks.resources(context), ...properties }));
  pages.identity.add(JSON.stringify(font.texts), program.bytes, outputIntent.profile);
  const ids: [string, string] = [fileId(options.id), pages.identity.finish()];
  const packet = xmpPacket(
    metadata,
    { document: uuid(ids[0]), instance: uuid(ids[1]) },
    { pdfX: outputIntent.space === 'cmyk' },
  );
  const outline = writeOutline(context, pages.names, pages.refs);
  const labels = writePageLabels(context, pages.names);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.tree,
    // Never compressed: programs that know no PDF look for it (ISO 15930-7).
    Metadata: context.register(context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' })),
    OutputIntents: writeOutputIntents(context, outputIntent, stream),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(context, documentElement(pages.parts), pages.refs),
    Lang: PDFString.of(metadata.language),
    ViewerPreferences: { DisplayDocTitle: true },
    ...(outline === undefined ? {} : { Outlines: outline, PageMode: 'UseOutlines' }),
    ...(labels === undefined ? {} : { PageLabels: labels }),
    ...(layered === undefined ? {} : { OCProperties: layered.catalog }),
  });
  context.trailerInfo = {
    Root: context.register(catalog),
    Info: context.register(infoDictionary(context, metadata)),
    ID: context.obj(ids.map((id) => PDFHexString.of(id))),
  };
  return serialise(context, pretty);
}

interface Writing {
  readonly context: PDFContext;
  readonly stream: StreamWriter;
  readonly resources: PDFRef;
  readonly options: PdfOptions;
  readonly parts: FileParts;
}

interface WrittenPages {
  readonly tree: PDFRef;
  readonly refs: readonly PDFRef[];
  readonly names: readonly PageNames[];
  readonly parts: readonly StructureElement[];
  /** The second half of the trailer's ID: the first stays the same when the file changes (PDF 32000-1, 14.4). */
  readonly identity: ReturnType<typeof growingId>;
}

async function writePages(
  sheets: Sheets,
  { context, stream, resources, options, parts: shared }: Writing,
): Promise<WrittenPages> {
  const { id, metadata, outputIntent } = options;
  const identity = growingId(id, JSON.stringify([metadata, outputIntent.identifier]));
  const tree = context.nextRef();
  const [refs, names, parts]: [PDFRef[], PageNames[], StructureElement[]] = [[], [], []];
  for await (const sheet of sheets) {
    const number = refs.length;
    const { content, elements } = encodePage(sheet, number, shared);
    const { width, height, bleed, trim, language, label, bookmarks = [] } = sheet;
    identity.add(JSON.stringify([width, height, bleed, trim, elements, label, bookmarks]), content);
    const page = context.obj({
      Type: 'Page',
      Parent: tree,
      ...pageBoxes(sheet),
      Resources: resources,
      Contents: context.register(stream(content, {})),
      StructParents: number,
    });
    refs.push(context.register(page));
    names.push({ label, bookmarks });
    parts.push({ role: 'Part', language, kids: [...elements] });
  }
  if (refs.length === 0) throw new Error('A PDF without a page is not a PDF.');
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  return { tree, refs, names, parts, identity };
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
function documentElement(parts: readonly StructureElement[]): StructureElement {
  const kids = parts.length === 1 ? parts.flatMap((part) => part.kids) : parts.filter((part) => part.kids.length > 0);
  return { role: 'Document', kids };
}

async function serialise(context: PDFContext, pretty: boolean): Promise<Uint8Array> {
  // pdf-lib waits for the event loop every so many objects: in a worker nobody else wants it.
  const writer = pretty ? PDFWriter.forContext(context, Infinity) : PDFStreamWriter.forContext(context, Infinity);
  const bytes = await writer.serializeToBuffer();
  // pdf-lib always writes `%PDF-1.7`; PDF/X-4 is PDF 1.6 (ISO 15930-7).
  bytes['%PDF-1.'.length] = '6'.charCodeAt(0);
  return bytes;
}
