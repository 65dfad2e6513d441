/** Bytes of a text file to text, whatever program wrote it. */

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Where (index into `text`) a UTF-8 letter stands in a file that is not UTF-8 as a whole: two encodings were mixed. */
  readonly mixedAt?: number;
}

/** 0x80 to 0x9F of Windows-1252. Our own table: some releases of Node decode it as Latin-1. Five codes stay controls. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: utf16(bytes.subarray(2), 'utf-16le'), encoding: 'UTF-16LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: utf16(bytes.subarray(2), 'utf-16be'), encoding: 'UTF-16BE' };
  const guess = utf16WithoutMark(bytes);
  if (guess !== undefined)
    return { text: utf16(bytes, guess), encoding: guess === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE' };
  try {
    // `ignoreBOM: false` takes the mark away.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = windows1252(bytes);
    const mixedAt = utf8LetterIn(bytes);
    return { text, encoding: 'Windows-1252', ...(mixedAt === undefined ? {} : { mixedAt }) };
  }
}

const utf16 = (bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

/** Text of western letters in UTF-16 is every other byte zero; no other text holds zeros. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) index % 2 === 0 ? even++ : odd++;
  }
  const quarter = sample.length / 8;
  if (odd > quarter && even === 0) return 'utf-16le';
  return even > quarter && odd === 0 ? 'utf-16be' : undefined;
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const CHUNK = 8192;
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return parts.join('').replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}

/** `Ã` before a continuation byte: that is `ä`, `ö`, `ü` or `ß` in UTF-8, and in no German word anything else. */
function utf8LetterIn(bytes: Uint8Array): number | undefined {
  for (let index = 0; index + 1 < bytes.length; index++) {
    const next = bytes[index + 1] ?? 0;
    if (bytes[index] === 0xc3 && next >= 0x80 && next <= 0xbf) return index;
  }
  return undefined;
}
