/** Reading pdf-lib's objects without trusting them: what is missing or of another kind is undefined, never thrown. */
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

export type Found = PDFObject | undefined;

/** What a reference leads to. References to references are followed a few steps: a circle has no end. */
export function resolved(context: PDFContext, object: Found): Found {
  let current = object;
  for (let step = 0; step < 8 && current instanceof PDFRef; step++) current = context.lookup(current);
  return current instanceof PDFRef || current === PDFNull ? undefined : current;
}

const keys = new Map<string, PDFName>();
const key = (name: string): PDFName => {
  const known = keys.get(name) ?? PDFName.of(name);
  keys.set(name, known);
  return known;
};

export const dictIn = (object: Found): PDFDict | undefined =>
  object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;

/** A dictionary’s or stream’s entry as it is written, perhaps a reference. */
export const rawEntry = (object: Found, name: string): Found => dictIn(object)?.get(key(name));

export function entry(object: Found, name: string): Found {
  const dict = dictIn(object);
  return dict === undefined ? undefined : resolved(dict.context, dict.get(key(name)));
}

export const hasEntry = (object: Found, name: string): boolean => entry(object, name) !== undefined;

export const dictEntry = (object: Found, name: string): PDFDict | undefined => dictIn(entry(object, name));

export function streamEntry(object: Found, name: string): PDFRawStream | undefined {
  const found = entry(object, name);
  return found instanceof PDFRawStream ? found : undefined;
}

export const numberIn = (object: Found): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;
export const numberEntry = (object: Found, name: string): number | undefined => numberIn(entry(object, name));

export const boolEntry = (object: Found, name: string): boolean | undefined => {
  const found = entry(object, name);
  return found instanceof PDFBool ? found.asBoolean() : undefined;
};

/** Names are bytes; by convention UTF-8, else each byte is a letter of Latin-1. */
export function nameIn(object: Found): string | undefined {
  if (!(object instanceof PDFName)) return undefined;
  const bytes = object.asBytes();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
export const nameEntry = (object: Found, name: string): string | undefined => nameIn(entry(object, name));

/** A text string as text; damaged escapes give what can be read of them. */
export function textIn(object: Found): string | undefined {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  try {
    return object.decodeText().replaceAll('\0', '');
  } catch {
    return '';
  }
}
export const textEntry = (object: Found, name: string): string | undefined => textIn(entry(object, name));

export const bytesIn = (object: Found): Uint8Array | undefined => {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  try {
    return object.asBytes();
  } catch {
    return undefined;
  }
};

/** The items, references followed; undefined if it is no array. */
export function itemsIn(object: Found): readonly Found[] | undefined {
  if (!(object instanceof PDFArray)) return undefined;
  return Array.from({ length: object.size() }, (_, index) => {
    const item = object.lookup(index);
    return item instanceof PDFRef || item === PDFNull ? undefined : item;
  });
}
export const itemsEntry = (object: Found, name: string): readonly Found[] | undefined => itemsIn(entry(object, name));

/** Only if every item is a number, and there are as many as asked for. */
export function numbersIn(object: Found, count?: number): readonly number[] | undefined {
  const numbers = itemsIn(object)?.map(numberIn);
  if (numbers === undefined || (count !== undefined && numbers.length !== count)) return undefined;
  return numbers.every((number) => number !== undefined) ? (numbers as number[]) : undefined;
}
export const numbersEntry = (object: Found, name: string, count?: number): readonly number[] | undefined =>
  numbersIn(entry(object, name), count);

/** Names and raw values of a dictionary's entries. */
export const entriesIn = (object: Found): readonly (readonly [string, PDFObject])[] =>
  (dictIn(object)?.entries() ?? []).map(([name, value]) => [nameIn(name) ?? '', value]);
