/** A content stream as its instructions: operands before each operator (PDF 32000-1, 7.8.2). */
import { type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { ObjectParser } from './object-parser.js';

export interface Instruction {
  readonly operator: string;
  readonly operands: readonly PDFObject[];
}

const WHITE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;
/** More operands than any operator takes: what comes first is of no use. */
const MOST_OPERANDS = 64;

export class ContentParser extends ObjectParser {
  private readonly context2: PDFContext;
  /** Places that make no sense. */
  broken = 0;
  private wasted = 0;

  constructor(bytes: Uint8Array, context: PDFContext) {
    super(bytes, context);
    this.context2 = context;
  }

  /** `0 1 RG` are two numbers and an operator: there are no references here. */
  protected override parseNumberOrRef(): PDFNumber {
    return PDFNumber.of(this.parseRawNumber());
  }

  /** Undefined at the end, or where so much is broken that going on is pointless. */
  next(): Instruction | undefined {
    const operands: PDFObject[] = [];
    for (;;) {
      this.skipWhitespaceAndComments();
      if (this.bytes.done()) return undefined;
      const start = this.offset;
      const letter = String.fromCharCode(this.bytes.peek());
      const word = /[A-Za-z'"*]/.test(letter) ? this.word() : '';
      if (word !== '' && !LITERALS.has(word)) return { operator: word, operands };
      try {
        operands.push(this.objectAt(start));
        if (operands.length > MOST_OPERANDS) operands.shift();
      } catch {
        this.broken += 1;
        this.wasted += Math.max(1, this.offset - start);
        // A parser that fails again and again after a long way would never end.
        if (this.wasted > 4 * this.all.length + 10_000) return undefined;
        this.bytes.moveTo(start + 1);
      }
    }
  }

  private word(): string {
    const start = this.offset;
    while (!this.bytes.done() && !DELIMITER.test(String.fromCharCode(this.bytes.peek()))) this.bytes.next();
    return this.all.toString('latin1', start, Math.min(this.offset, start + 40));
  }

  /** After `BI`: the dictionary of an inline image, its abbreviations written out; its data are skipped. */
  inlineImage(): PDFDict {
    const dict = PDFDict.withContext(this.context2);
    for (;;) {
      this.skipWhitespaceAndComments();
      if (this.bytes.done()) return dict;
      const start = this.offset;
      if (this.bytes.peek() !== SLASH) {
        if (this.word() !== 'ID') this.bytes.moveTo(Math.max(start + 1, this.offset));
        else return this.skipData(dict);
        continue;
      }
      try {
        const key = this.parseName();
        this.skipWhitespaceAndComments();
        const long = LONG[key.asString().slice(1)];
        dict.set(long === undefined ? key : PDFName.of(long), this.parseObject());
      } catch {
        this.broken += 1;
        this.bytes.moveTo(start + 1);
      }
    }
  }

  /** Data may hold the letters EI by chance: what follows the real ones is text. */
  private skipData(dict: PDFDict): PDFDict {
    let from = this.offset;
    for (;;) {
      const found = this.all.indexOf('EI', from, 'latin1');
      if (found < 0) break;
      const around = this.all.toString('latin1', found - 1, found + 12);
      if (WHITE.test(around[0] ?? '') && /^(?:[\0\t\n\f\r ][\t\n\r -~]*)?$/.test(around.slice(3))) {
        this.bytes.moveTo(found + 2);
        return dict;
      }
      from = found + 2;
    }
    this.broken += 1;
    this.bytes.moveTo(this.all.length);
    return dict;
  }
}

const SLASH = 0x2f;
const LITERALS = new Set(['true', 'false', 'null']);
const LONG: Readonly<Record<string, string>> = {
  BPC: 'BitsPerComponent',
  CS: 'ColorSpace',
  D: 'Decode',
  DP: 'DecodeParms',
  F: 'Filter',
  H: 'Height',
  IM: 'ImageMask',
  I: 'Interpolate',
  W: 'Width',
};
