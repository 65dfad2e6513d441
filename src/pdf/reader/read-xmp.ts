/** XMP as far as print files need it: fields by their usual names, however the file itself calls its namespaces. */
import { PDFRawStream } from 'pdf-lib';
import type { XmpFacts } from './facts.js';
import { filtersOf } from './unpack.js';
import type { Found } from './values.js';

const NAMESPACES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  pdfx: 'http://ns.adobe.com/pdfx/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

/** Longer packets are no description of a file. */
const LONGEST = 2 ** 20;

/** Elements without an end that are put up with: for each the whole packet is searched. */
const MOST_OPEN = 100;

export function readXmp(
  metadata: Found,
  unpacked: (stream: PDFRawStream) => Uint8Array | undefined,
): XmpFacts | undefined {
  const bytes = metadata instanceof PDFRawStream ? unpacked(metadata) : undefined;
  if (bytes === undefined || !(metadata instanceof PDFRawStream)) return undefined;
  const utf16 = bytes[0] === 0xfe || bytes[1] === 0;
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(
    bytes.subarray(0, LONGEST),
  );
  const fields = new Map<string, string>();
  for (const [usual, uri] of Object.entries(NAMESPACES)) {
    for (const prefix of prefixesOf(text, uri)) readFields(text, prefix, usual, fields);
  }
  return { packed: filtersOf(metadata).length > 0, fields };
}

const prefixesOf = (text: string, uri: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/xmlns:([\w.-]{1,40})\s{0,9}=\s{0,9}["']([^"'<>]{1,200})["']/g)]
      .filter(([, , bound]) => bound === uri)
      .map(([, prefix = '']) => prefix),
  ),
];

/** A field is an attribute of the description, or an element with text, a list or alternatives in it. */
function readFields(text: string, prefix: string, usual: string, fields: Map<string, string>): void {
  const safe = prefix.replace(/[.-]/g, '\\$&');
  const attribute = new RegExp(`[\\s]${safe}:(\\w{1,80})\\s{0,9}=\\s{0,9}(?:"([^"<]*)"|'([^'<]*)')`, 'g');
  for (const [, name, double, single] of text.matchAll(attribute)) {
    fields.set(`${usual}:${name}`, plain(double ?? single ?? ''));
  }
  const element = new RegExp(`<${safe}:(\\w{1,80})(?:\\s[^<>]{0,400})?>`, 'g');
  let open = 0;
  for (const match of text.matchAll(element)) {
    const start = match.index + match[0].length;
    const end = text.indexOf(`</${prefix}:${match[1]}>`, start);
    if (end < 0 && ++open > MOST_OPEN) return;
    if (end < 0 || match[0].endsWith('/>') || end - start > 100_000) continue;
    const value = plain(text.slice(start, end).replace(/<[^<>]*>/g, ' '));
    if (!fields.has(`${usual}:${match[1]}`)) fields.set(`${usual}:${match[1]}`, value);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
