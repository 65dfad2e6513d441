/** pdf-lib's parser of objects, made safe for files of strangers: it neither prints, nor recurses without end. */
import { type PDFArray, type PDFContext, type PDFDict, type PDFObject, PDFObjectParser } from 'pdf-lib';
import { DEEPEST_OBJECT } from './limits.js';

type Bytes = ConstructorParameters<typeof PDFObjectParser>[0];

/** pdf-lib exports the parser but not the stream that its constructor wants. */
const streamOf = (bytes: Uint8Array, context: PDFContext): Bytes =>
  Reflect.get(PDFObjectParser.forBytes(bytes, context), 'bytes') as Bytes;

const ENDSTREAM = 'endstream';

export class ObjectParser extends PDFObjectParser {
  protected readonly all: Buffer;
  private depth = 0;
  /** From here on there is no `endstream`: not searched for twice. */
  private lastStreamEnd = Infinity;

  constructor(bytes: Uint8Array, context: PDFContext) {
    super(streamOf(bytes, context), context);
    this.all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get offset(): number {
    return this.bytes.offset();
  }

  objectAt(offset: number): PDFObject {
    this.bytes.moveTo(offset);
    this.depth = 0;
    return this.parseObject();
  }

  protected override parseArray(): PDFArray {
    return this.nested(() => super.parseArray());
  }

  protected override parseDict(): PDFDict {
    return this.nested(() => super.parseDict());
  }

  private nested<T>(parse: () => T): T {
    if (this.depth >= DEEPEST_OBJECT) throw new Error('Nested too deep.');
    this.depth += 1;
    try {
      return parse();
    } finally {
      this.depth -= 1;
    }
  }

  /** As forgiving as viewers are with `--5`, `.`, and `1.2.3`; and silent where pdf-lib writes to the console. */
  protected override parseRawNumber(): number {
    const start = this.bytes.offset();
    while (!this.bytes.done() && /[0-9+.-]/.test(String.fromCharCode(this.bytes.peek()))) this.bytes.next();
    const written = this.all.toString('latin1', start, this.bytes.offset()).replace(/^[+-]*(?=[+-])/, '');
    const value = Number.parseFloat(written);
    return Number.isFinite(value) ? value : 0;
  }

  /** pdf-lib walks byte by byte wherever the length is an object of its own: too slow for large files. */
  protected override findEndOfStreamFallback(): number {
    const start = this.bytes.offset();
    const found = start >= this.lastStreamEnd ? -1 : this.all.indexOf(ENDSTREAM, start, 'latin1');
    if (found < 0) {
      this.lastStreamEnd = Math.min(this.lastStreamEnd, start);
      throw new Error('A stream has no end.');
    }
    this.bytes.moveTo(found + ENDSTREAM.length);
    const eol = this.all.toString('latin1', Math.max(start, found - 2), found);
    return found - (eol === '\r\n' ? 2 : /[\r\n]$/.test(eol) ? 1 : 0);
  }
}
