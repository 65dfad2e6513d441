/**
 * The ledger of PDF/X-4 (ISO 15930-7): there is no open validator for it, so every clause that our files touch is
 * checked here by itself. PDF/A-2a and PDF/UA-1 have a judge (judges.test.ts).
 */
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFNumber, PDFRawStream } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { latin1, pressFile } from '../support/pdf.js';
import { catalogOf, fontFacts, openPdf, pagesOf, streamBytes } from '../support/pdf-objects.js';
import { probeSign } from '../support/probe-sign.js';

let bytes: Uint8Array;
let context: PDFContext;
let xmp: string;

beforeAll(async () => {
  bytes = await pressFile([probeSign(), probeSign()], {
    metadata: { title: 'Raum 2.14', creator: 'Kit', producer: 'Writer' },
  });
  context = await openPdf(bytes);
  xmp = Buffer.from(metadataStream().contents).toString('utf8');
});

const metadataStream = (): PDFRawStream =>
  context.lookup(catalogOf(context).get(PDFName.of('Metadata'))) as PDFRawStream;
const xmpField = (name: string): string | undefined =>
  new RegExp(`<${name}>(?:<rdf:Alt>)?(?:<rdf:li[^>]*>)?([^<]*)`).exec(xmp)?.[1];
const info = (): PDFDict => context.lookup(context.trailerInfo.Info, PDFDict);
const infoField = (name: string): string => String(info().get(PDFName.of(name))).replace(/^\((.*)\)$/, '$1');

/** Every dictionary in the file, those of streams and those inside others included. */
function allDicts(): PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (object: unknown): void => {
    if (object instanceof PDFRawStream) visit(object.dict);
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    if (object instanceof PDFDict) {
      found.push(object);
      object.values().forEach(visit);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return found;
}

const keys = (): Set<string> => new Set(allDicts().flatMap((dict) => dict.keys().map((key) => key.decodeText())));

test('the header is that of PDF 1.6, with a line of bytes that says the file is binary', () => {
  expect(latin1(bytes)).toMatch(/^%PDF-1\.6\n%[\x80-\xff]{4}\n/);
});

test('the trailer has an ID and no encryption', () => {
  expect((context.trailerInfo.ID as PDFArray).size()).toBe(2);
  expect(context.trailerInfo.Encrypt).toBeUndefined();
});

test('the metadata are plain XMP', () => {
  expect(metadataStream().dict.has(PDFName.of('Filter'))).toBe(false);
  expect(xmp.startsWith('<?xpacket begin="\ufeff"')).toBe(true);
  expect(xmp).not.toMatch(/<\?xpacket[^>]*(bytes|encoding)=/);
});

test('XMP names the version, the Info dictionary does not', () => {
  expect(xmpField('pdfxid:GTS_PDFXVersion')).toBe('PDF/X-4');
  expect(info().has(PDFName.of('GTS_PDFXVersion'))).toBe(false);
});

test('XMP has every field that is asked for', () => {
  const fields = [
    'dc:title',
    'xmp:CreateDate',
    'xmp:ModifyDate',
    'xmp:MetadataDate',
    'xmpMM:DocumentID',
    'xmpMM:VersionID',
    'xmpMM:RenditionClass',
    'pdf:Trapped',
  ];
  for (const field of fields) expect(xmpField(field), field).toMatch(/./);
});

test('the Info dictionary says the same as XMP', () => {
  expect([infoField('Title'), infoField('Creator'), infoField('Producer')]).toEqual([
    xmpField('dc:title'),
    xmpField('xmp:CreatorTool'),
    xmpField('pdf:Producer'),
  ]);
  const date = (moment = '') => `D:${moment.replace(/[-:T]/g, '')}`;
  expect(infoField('CreationDate')).toBe(date(xmpField('xmp:CreateDate')));
  expect(infoField('ModDate')).toBe(date(xmpField('xmp:ModifyDate')));
  expect(info().get(PDFName.of('Trapped'))).toBe(PDFName.of('False'));
});

test('there is exactly one intent for PDF/X, complete, with an output profile for four inks inside', () => {
  const intents = catalogOf(context).lookup(PDFName.of('OutputIntents'), PDFArray);
  const press = intents
    .asArray()
    .map((intent) => context.lookup(intent, PDFDict))
    .filter((intent) => intent.get(PDFName.of('S')) === PDFName.of('GTS_PDFX'));
  expect(press).toHaveLength(1);
  for (const key of ['OutputConditionIdentifier', 'RegistryName', 'Info'])
    expect(String(press[0]?.get(PDFName.of(key)))).toMatch(/^\(.+\)$/);
  const profile = Buffer.from(streamBytes(context, press[0]?.get(PDFName.of('DestOutputProfile'))));
  expect([
    profile.toString('latin1', 12, 16),
    profile.toString('latin1', 16, 20),
    profile.toString('latin1', 36, 40),
  ]).toEqual(['prtr', 'CMYK', 'acsp']);
});

test('every page has a trim box inside a bleed box inside a media box, and no art box', () => {
  for (const page of pagesOf(context)) {
    const box = (name: string): number[] =>
      page
        .lookup(PDFName.of(name), PDFArray)
        .asArray()
        .map((edge) => (edge as PDFNumber).asNumber());
    const [media, bleed, trim] = [box('MediaBox'), box('BleedBox'), box('TrimBox')];
    for (const [outer, inner] of [
      [media, bleed],
      [bleed, trim],
    ] as const) {
      expect(inner.slice(0, 2).every((edge, index) => edge >= (outer[index] ?? 0))).toBe(true);
      expect(inner.slice(2).every((edge, index) => edge <= (outer[index + 2] ?? 0))).toBe(true);
    }
    expect(page.has(PDFName.of('ArtBox'))).toBe(false);
  }
});

test('every font is embedded and as wide as it says', () => {
  const { widths, programWidths } = fontFacts(context);
  expect(widths).toEqual(programWidths);
});

test('streams are compressed by Flate or not at all', () => {
  const filters = allDicts().flatMap((dict) =>
    dict.has(PDFName.of('Filter')) ? [String(dict.get(PDFName.of('Filter')))] : [],
  );
  expect(new Set(filters)).toEqual(new Set(['/FlateDecode']));
});

test.each([
  ['colour spaces and patterns', ['ColorSpace', 'Pattern', 'Shading']],
  [
    'transparency, transfer functions and halftones',
    ['Group', 'SMask', 'BM', 'CA', 'ca', 'AIS', 'TK', 'TR', 'TR2', 'BG', 'UCR', 'HT', 'FL', 'SM'],
  ],
  ['forms, pictures and PostScript', ['XObject', 'Ref', 'OPI', 'Alternates', 'PS']],
  ['annotations, forms to fill in and actions', ['Annots', 'AcroForm', 'AA', 'OpenAction', 'JS', 'JavaScript']],
  ['embedded files', ['EmbeddedFiles', 'EF', 'AF', 'Names']],
  ['layers', ['OCProperties', 'OC']],
  ['scaled units', ['UserUnit']],
])('there are no %s', (_, forbidden) => {
  const present = keys();
  expect(forbidden.filter((key) => present.has(key))).toEqual([]);
});
