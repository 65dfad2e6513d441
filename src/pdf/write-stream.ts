import type { PDFContext, PDFRawStream } from 'pdf-lib';

/** Makes a stream of a file: compressed, or plain for people to read. */
export interface StreamWriter {
  (content: Uint8Array | string, entries: StreamEntries): PDFRawStream;
  readonly compresses: boolean;
}

type StreamEntries = Readonly<Record<string, number | string>>;

/** Compression is pdf-lib's own, written in JavaScript: Node's gives other bytes on other machines. */
export function streamWriter(context: PDFContext, pretty: boolean): StreamWriter {
  const plain = (content: Uint8Array | string, entries: StreamEntries): PDFRawStream =>
    typeof content === 'string'
      ? context.stream(content, entries)
      : context.stream(hexLines(content), { ...entries, Filter: 'ASCIIHexDecode' });
  const flate = (content: Uint8Array | string, entries: StreamEntries): PDFRawStream =>
    context.flateStream(content, entries);
  return Object.assign(pretty ? plain : flate, { compresses: !pretty });
}

/** Bytes that a person can at least compare. */
function hexLines(bytes: Uint8Array): string {
  const digits = Buffer.from(bytes).toString('hex');
  return `${digits.replace(/.{1,96}/g, '$&\n')}>`;
}
