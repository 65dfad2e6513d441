/** What a file says about itself, twice: the Info dictionary and XMP must agree (ISO 15930-7). */
import { type PDFContext, type PDFDict, PDFName, PDFString } from 'pdf-lib';
import { type Dialect, PDF_X } from './dialect.js';
import { textString } from './text-string.js';

export interface PdfMetadata {
  readonly title: string;
  /** The program that made the signs, with its version if that should be known. */
  readonly creator: string;
  readonly producer: string;
  /** ISO 8601: a day, or a moment in UTC. Both dates of the file; there is no clock. */
  readonly date: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** A draft calls itself a proof, so that nobody prints it by mistake. */
  readonly draft: boolean;
}

/** `document` and `instance` are UUIDs. */
export interface FileIds {
  readonly document: string;
  readonly instance: string;
}

/** What the file says of itself. */
export type Claims = Pick<Dialect, 'pdfX' | 'tagged'>;

export function infoDictionary(
  context: PDFContext,
  { title, creator, producer, date, draft }: PdfMetadata,
  { pdfX }: Pick<Claims, 'pdfX'>,
): PDFDict {
  const at = PDFString.of(`D:${moment(date).replace(/[-:T]/g, '')}`);
  const dict = context.obj({ CreationDate: at, ModDate: at });
  dict.set(PDFName.of('Title'), textString(title));
  dict.set(PDFName.of('Creator'), textString(creator));
  dict.set(PDFName.of('Producer'), textString(producer));
  // A name, and never Unknown (ISO 15930-7).
  dict.set(PDFName.of('Trapped'), PDFName.of('False'));
  if (pdfX === 'x3' || pdfX === 'x1a') {
    for (const [key, value] of Object.entries(INFO_CLAIMS[pdfX])) dict.set(PDFName.of(key), PDFString.of(value));
    // There is no XMP that could say it.
    if (draft) dict.set(PDFName.of('Keywords'), PDFString.of(PROOF));
  }
  return dict;
}

/** XMP's word for what must not be printed as it is. */
const PROOF = 'proof:pdf';

/** Before PDF/X-4 the Info dictionary says it. PDF/X-1a:2001 is a conformance level of PDF/X-1:2001 (ISO 15930-1). */
const INFO_CLAIMS = {
  x3: { GTS_PDFXVersion: PDF_X.x3 },
  x1a: { GTS_PDFXVersion: 'PDF/X-1:2001', GTS_PDFXConformance: PDF_X.x1a },
} as const;

export function xmpPacket(
  { title, creator, producer, date, language, draft }: PdfMetadata,
  ids: FileIds,
  { pdfX, tagged }: Claims,
): string {
  const at = moment(date);
  const fields = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((field) => `<xmp:${field}>${at}</xmp:${field}>`),
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmpMM:DocumentID>uuid:${ids.document}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${ids.instance}</xmpMM:InstanceID>`,
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    `<xmpMM:RenditionClass>${draft ? PROOF : 'default'}</xmpMM:RenditionClass>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    '<pdf:Trapped>False</pdf:Trapped>',
    ...(pdfX === 'x4' ? [`<pdfxid:GTS_PDFXVersion>${PDF_X.x4}</pdfxid:GTS_PDFXVersion>`] : []),
    ...(tagged ? ACCESSIBLE : []),
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES}>`,
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

const PDFX = 'http://www.npes.org/pdfx/ns/id/';
const PDFUA = 'http://www.aiim.org/pdfua/ns/id/';
const PDF = 'http://ns.adobe.com/pdf/1.3/';

const NAMESPACES = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: PDF,
  pdfxid: PDFX,
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: PDFUA,
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** PDF/A knows only its own schemas; what else stands in XMP is declared (ISO 19005-2, 6.6.2.3). */
const EXTENSION_SCHEMAS = `<pdfaExtension:schemas><rdf:Bag>${[
  schema('PDF/X identification', PDFX, 'pdfxid', 'GTS_PDFXVersion', 'Text', 'The version of PDF/X this file obeys'),
  schema('PDF/UA identification', PDFUA, 'pdfuaid', 'part', 'Integer', 'The part of ISO 14289 this file obeys'),
  schema('Adobe PDF', PDF, 'pdf', 'Trapped', 'Text', 'Whether the file has been trapped'),
].join('')}</rdf:Bag></pdfaExtension:schemas>`;

const ACCESSIBLE: readonly string[] = [
  '<pdfaid:part>2</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance>',
  '<pdfuaid:part>1</pdfuaid:part>',
  EXTENSION_SCHEMAS,
];

function schema(
  title: string,
  uri: string,
  prefix: string,
  property: string,
  type: string,
  description: string,
): string {
  const fields = { name: property, valueType: type, category: 'internal', description };
  const declared = Object.entries(fields).map(
    ([field, value]) => `<pdfaProperty:${field}>${value}</pdfaProperty:${field}>`,
  );
  return [
    '<rdf:li rdf:parseType="Resource">',
    `<pdfaSchema:schema>${title}</pdfaSchema:schema>`,
    `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>`,
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    ...declared,
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li>',
  ].join('');
}

/** To the second, in UTC: `2026-11-23` and `2026-11-23T08:00:00.000Z` both become `…Z`. */
function moment(date: string): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) throw new Error(`"${date}" is not a date.`);
  return `${at.toISOString().slice(0, 19)}Z`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
