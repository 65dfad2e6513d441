/** Names made of content: the same file has the same ones, another file others. */
import { createHash } from 'node:crypto';

type Content = string | Uint8Array;

const sha256 = (...parts: readonly Content[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
};

/** 32 hexadecimal digits: one half of a trailer's ID. */
export const fileId = (...parts: readonly Content[]): string => idOf(sha256(...parts));

/** The same of content that comes page by page and is not kept. */
export function growingId(...parts: readonly Content[]): { add(...more: readonly Content[]): void; finish(): string } {
  const hash = createHash('sha256');
  const add = (...more: readonly Content[]): void => {
    for (const part of more) hash.update(part).update('\0');
  };
  add(...parts);
  return { add, finish: () => idOf(hash.digest()) };
}

const idOf = (digest: Buffer): string => digest.toString('hex', 0, 16).toUpperCase();

/** The same 128 bits as a UUID of version 8, the one for own schemes (RFC 9562, 5.8). */
export function uuid(id: string): string {
  const digits = [...id.toLowerCase()];
  digits[12] = '8';
  digits[16] = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4] ?? '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Six capitals: the tag of a font subset (PDF 32000-1, 9.6.4). */
export const fontTag = (program: Uint8Array): string =>
  [...sha256(program).subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
