/**
 * Sheets in, the bytes of a press file out: PDF/X-4, PDF/A-2a and PDF/UA-1 at once, or what else a press asks for
 * (`dialect.ts`). Knows no kit, no font file and no clock: the same sheets and options give the same bytes.
 */
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString, PDFWriter } from 'pdf-lib';
import type { Box } from '../base/outline.js';
import type { PressRules } from '../base/press.js';
import { mm, toPt } from '../base/units.js';
import type { Sheet } from '../sheet/sheet.js';
import { clusterFont } from './cluster-font.js';
import { type Dialect, dialectOf } from './dialect.js';
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
const BARE = { spotColours: false, spots: {}, layers: false } as const satisfies Partial<PressRules>;

/** ISO 19005-2, 6.1.13: 14,400 units of a 72nd of an inch. */
const LONGEST_SIDE = 5080;

/** Sheets are asked for one after the other, and none is kept: a file of many needs no more memory than its pages' bytes. */
export type Sheets = Iterable<Sheet> | AsyncIterable<Sheet>;

export async function encodePdf(sheets: Sheets, options: PdfOptions): Promise<Uint8Array> {
  const { pretty = false, outputIntent } = options;
  const context = PDFContext.create();
  const stream = streamWriter(context, pretty);
  const font = clusterFont();
  const resources = context.nextRef();
  const { space } = outputIntent;
  const dialect = dialectOf(options.press, space);
  const metadata = dialect.scale === 1 ? options.metadata : scaled(options.metadata, dialect.scale);
  const { spotColours, spots, layers: withLayers } = { ...BARE, ...options.press };
  const inks = createInks(space, spotColours);
  const layers: Layers = new Set();
  // Layers are PDF 1.5; inks of an sRGB file have no plates.
  const rules = { layers: withLayers && dialect.version !== '1.3', spots: space === 'cmyk' ? spots : {} };
  const pages = await writePages(sheets, {
    context,
    stream,
    resources,
    options,
    parts: { font, inks, layers, rules, dialect },
  });
  const layered = writeLayers(context, layers, spots);
  const program = font.program();
  // A file without text has no font: an empty one helps nobody.
  const hasText = font.texts.length > 1;
  const fonts = hasText ? { Font: { [FONT_RESOURCE]: writeFont(context, font, program, stream) } } : {};
  const properties = layered === undefined ? {} : { Properties: layered.properties };
  context.assign(resources, context.obj({ ...fonts, ...inks.resources(context), ...properties }));
  pages.identity.add(JSON.stringify(font.texts), program.bytes, outputIntent.profile);
  const ids: [string, string] = [fileId(options.id), pages.identity.finish()];
  const outline = writeOutline(context, pages.names, pages.refs);
  const labels = writePageLabels(context, pages.names);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.tree,
    ...(dialect.version === '1.3' ? {} : { Metadata: writeMetadata(context, metadata, ids, dialect) }),
    ...writeOutputIntents(context, outputIntent, dialect, stream),
    ...(dialect.tagged ? tags(context, pages, metadata) : {}),
    ...(outline === undefined ? {} : { Outlines: outline, PageMode: 'UseOutlines' }),
    ...(labels === undefined ? {} : { PageLabels: labels }),
    ...(layered === undefined ? {} : { OCProperties: layered.catalog }),
  });
  context.trailerInfo = {
    Root: context.register(catalog),
    Info: context.register(infoDictionary(context, metadata, dialect)),
    ID: context.obj(ids.map((id) => PDFHexString.of(id))),
  };
  return serialise(context, pretty, dialect);
}

/** What is smaller than it will be says so in the first thing that anybody reads. */
const scaled = (metadata: PdfMetadata, scale: number): PdfMetadata => ({
  ...metadata,
  title: `${metadata.title} · 1:${Math.round(1 / scale)}`,
});

/** Never compressed: programs that know no PDF look for it (ISO 15930-7). */
function writeMetadata(
  context: PDFContext,
  metadata: PdfMetadata,
  ids: readonly [string, string],
  claims: Dialect,
): PDFRef {
  const packet = xmpPacket(metadata, { document: uuid(ids[0]), instance: uuid(ids[1]) }, claims);
  return context.register(context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' }));
}

/** What a reader needs that can't see the signs (PDF 32000-1, 14.7 and 14.9). */
const tags = (context: PDFContext, { parts, refs }: WrittenPages, { language }: PdfMetadata) => ({
  MarkInfo: { Marked: true },
  StructTreeRoot: writeStructure(context, documentElement(parts), refs),
  Lang: PDFString.of(language),
  ViewerPreferences: { DisplayDocTitle: true },
});

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
  const { dialect } = shared;
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
      ...pageBoxes(sheet, dialect),
      Resources: resources,
      Contents: context.register(stream(content, {})),
      ...(dialect.tagged ? { StructParents: number } : {}),
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
function pageBoxes({ title, width, height, bleed, trim }: Sheet, { scale }: Dialect): Record<string, number[]> {
  if (Math.max(width, height) * scale > LONGEST_SIDE) {
    throw new Error(`"${title}" is longer than ${LONGEST_SIDE / scale} mm.`);
  }
  const rectangle = (box: Box): number[] =>
    [box.x, height - box.y - box.height, box.x + box.width, height - box.y].map((edge) =>
      rounded(toPt(mm(edge * scale))),
    );
  const medium = { x: 0, y: 0, width: width as number, height: height as number };
  return { MediaBox: rectangle(medium), BleedBox: rectangle(bleed), TrimBox: rectangle(trim) };
}

/** A file of one sheet holds its elements directly; one of several has a part for each. */
function documentElement(parts: readonly StructureElement[]): StructureElement {
  const kids = parts.length === 1 ? parts.flatMap((part) => part.kids) : parts.filter((part) => part.kids.length > 0);
  return { role: 'Document', kids };
}

async function serialise(context: PDFContext, pretty: boolean, { version }: Dialect): Promise<Uint8Array> {
  // Object streams are PDF 1.5. pdf-lib waits for the event loop every so many objects: in a worker nobody else wants it.
  const Writer = pretty || version === '1.3' ? PDFWriter : PDFStreamWriter;
  const bytes = await Writer.forContext(context, Infinity).serializeToBuffer();
  // pdf-lib always writes `%PDF-1.7`; PDF/X-4 is PDF 1.6 (ISO 15930-7), PDF/X-1a:2001 and PDF/X-3:2002 are PDF 1.3.
  bytes['%PDF-1.'.length] = version.charCodeAt('1.'.length);
  return bytes;
}
