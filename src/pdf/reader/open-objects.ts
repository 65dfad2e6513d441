/**
 * A file as its objects. They are found by walking through the file, not by its cross-reference table: so a damaged
 * table costs nothing, and of an object that was written twice the later one counts, as in an incremental update.
 */
import { PDFContext, PDFDict, PDFRawStream, PDFRef } from 'pdf-lib';
import type { Budget } from './limits.js';
import { ObjectParser } from './object-parser.js';
import { unpack } from './unpack.js';
import { type Found, nameEntry, numberEntry, rawEntry, resolved } from './values.js';

export interface OpenFile {
  readonly context: PDFContext;
  /** `1.6`, as the first line says. */
  readonly version: string;
  /** Whether the second line has bytes above 127, so that no program takes the file for text. */
  readonly saysBinary: boolean;
  readonly root: PDFDict | undefined;
  readonly info: Found;
  readonly id: Found;
  readonly encrypted: boolean;
  /** How often something was appended to the finished file. */
  readonly updates: number;
  /** Streams that hold objects, or the table of them. */
  readonly packedObjects: number;
  readonly damage: FileDamage;
}

export interface FileDamage {
  /** Objects that can't be read. */
  readonly brokenObjects: number;
  /** The end of the file is missing, or says nothing true about where the table of objects is. */
  readonly brokenEnd: boolean;
}

/** Undefined: no PDF. */
export function openObjects(bytes: Uint8Array, budget: Budget): OpenFile | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const header = /%PDF-(\d\.\d)[^\r\n]{0,20}(\r\n|\r|\n)?(%[\x80-\xff]{4})?/.exec(text.slice(0, 2048));
  if (header === null) return undefined;
  const context = PDFContext.create();
  const scan = scanner(bytes, context, budget);
  const token =
    /(?<!\d)(\d{1,10})[\s\0]{1,32}(\d{1,5})[\s\0]{1,32}obj(?![a-z])|trailer(?=[\s\0]*<<)|startxref[\s\0]{1,9}(\d{1,12})|%%EOF/g;
  let [ends, xrefAt, unfinished] = [0, -1, false];
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const end = match.index + match[0].length;
    // What begins after the last end is an addition that was never finished.
    unfinished = match[0] !== '%%EOF';
    if (!unfinished) ends += 1;
    else if (match[3] !== undefined) xrefAt = Number(match[3]);
    else if (match[0] === 'trailer') scan.trailer(end);
    else if (!scan.object(PDFRef.of(Number(match[1]), Number(match[2])), end)) break;
    token.lastIndex = Math.max(end, scan.offset());
  }
  const linearised = /\/Linearized\b/.test(text.slice(0, 2048));
  const { Root, Info, ID, Encrypt } = scan.trailers;
  return {
    context,
    version: header[1] ?? '',
    saysBinary: header[3] !== undefined,
    root: dictIn(resolved(context, Root)) ?? scan.catalog(),
    info: resolved(context, Info),
    id: resolved(context, ID),
    encrypted: Encrypt !== undefined,
    updates: Math.max(0, ends - 1 - (linearised ? 1 : 0)),
    packedObjects: scan.packed(),
    damage: {
      brokenObjects: scan.broken(),
      brokenEnd:
        unfinished ||
        ends === 0 ||
        !/^[\s\0]*(?:xref|\d+\s+\d+\s+obj)/.test(text.slice(header.index + xrefAt, header.index + xrefAt + 64)),
    },
  };
}

const dictIn = (found: Found): PDFDict | undefined => (found instanceof PDFDict ? found : undefined);

const TRAILER = ['Root', 'Info', 'ID', 'Encrypt'] as const;

function scanner(bytes: Uint8Array, context: PDFContext, budget: Budget) {
  const parser = new ObjectParser(bytes, context);
  const trailers: Partial<Record<(typeof TRAILER)[number], Found>> = {};
  let [broken, wasted, lastGood, packed] = [0, 0, 0, 0];
  let catalog: PDFDict | undefined;

  const remember = (dict: Found): void => {
    for (const name of TRAILER) trailers[name] = rawEntry(dict, name) ?? trailers[name];
  };
  const parse = (offset: number): Found => {
    try {
      const object = parser.objectAt(offset);
      lastGood = parser.offset;
      return object;
    } catch {
      broken += 1;
      wasted += Math.max(0, parser.offset - offset);
      lastGood = offset;
      return undefined;
    }
  };
  const keep = (ref: PDFRef, object: Found): boolean => {
    if (object === undefined) return true;
    if (!budget.spend('objects')) return false;
    context.assign(ref, object);
    if (object instanceof PDFDict && nameEntry(object, 'Type') === 'Catalog') catalog = object;
    return true;
  };
  return {
    trailers,
    broken: () => broken,
    packed: () => packed,
    offset: () => lastGood,
    catalog: () => catalog,
    trailer(offset: number): void {
      remember(parse(offset));
    },
    /** False: enough. A parser that runs to the end of the file and fails, object after object, would never end. */
    object(ref: PDFRef, offset: number): boolean {
      const object = parse(offset);
      if (wasted > 4 * bytes.length + 1_000_000) {
        budget.spend('objects', Infinity);
        return false;
      }
      const kind = object instanceof PDFRawStream ? nameEntry(object, 'Type') : undefined;
      if (kind === 'XRef' || kind === 'ObjStm') packed += 1;
      if (kind === 'XRef' && object instanceof PDFRawStream) remember(object.dict);
      if (!(object instanceof PDFRawStream) || kind !== 'ObjStm') return keep(ref, object);
      const inner = objectsWithin(object, budget);
      if (inner === undefined) broken += 1;
      return (inner ?? []).every(([number, value]) => keep(PDFRef.of(number, 0), value));
    },
  };
}

/** The objects of an object stream (PDF 32000-1, 7.5.7); undefined if it can't be read at all. */
function objectsWithin(stream: PDFRawStream, budget: Budget): readonly (readonly [number, Found])[] | undefined {
  const bytes = unpack(stream, budget);
  const [first, count] = [numberEntry(stream, 'First'), numberEntry(stream, 'N')];
  if (bytes === undefined || first === undefined || count === undefined) return undefined;
  const parser = new ObjectParser(bytes, stream.dict.context);
  const numbers = Buffer.from(bytes.subarray(0, Math.max(0, first)))
    .toString('latin1')
    .split(/[\s\0]+/)
    .filter((word) => word !== '')
    .map(Number);
  const found: [number, Found][] = [];
  // Entries may all point to the same long object: what they cost together is bounded by what the stream has.
  let read = 0;
  for (let index = 0; index < Math.min(count, numbers.length / 2) && read <= 4 * bytes.length; index++) {
    const [number = NaN, offset = NaN] = [numbers[2 * index], numbers[2 * index + 1]];
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(offset)) return undefined;
    try {
      found.push([number, parser.objectAt(first + offset)]);
    } catch {
      return undefined;
    } finally {
      read += Math.max(1, parser.offset - first - offset);
    }
  }
  return found;
}
