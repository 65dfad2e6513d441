/** What an ICC profile says of itself (ICC.1, 7.2): read, never trusted to be complete. */
import type { ProfileFacts } from './facts.js';

const COMPONENTS: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, 'Lab ': 3, CMYK: 4 };

/** Undefined: no profile. */
export function readProfile(bytes: Uint8Array, declared: number): ProfileFacts | undefined {
  if (bytes.length < 132 || ascii(bytes, 36, 4) !== 'acsp') return undefined;
  const space = ascii(bytes, 16, 4);
  return {
    kind: ascii(bytes, 12, 4),
    space: space.trim(),
    components: COMPONENTS[space] ?? declared,
    bytes: bytes.length,
    name: description(bytes),
  };
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.subarray(at, at + length)).toString('latin1');

/** The tag `desc`, in the form of version 2 (ASCII) or 4 (UTF-16). */
function description(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = Math.min(view.getUint32(128), 100);
  for (let entry = 132; entry < 132 + 12 * count && entry + 12 <= bytes.length; entry += 12) {
    if (ascii(bytes, entry, 4) !== 'desc') continue;
    const at = view.getUint32(entry + 4);
    if (at + 28 > bytes.length) return undefined;
    if (ascii(bytes, at, 4) === 'desc') return ascii(bytes, at + 12, view.getUint32(at + 8)).split('\0')[0];
    const start = at + view.getUint32(at + 24);
    const letters = Buffer.from(bytes.subarray(start, start + Math.min(400, view.getUint32(at + 20))));
    return letters.length % 2 === 0 ? letters.swap16().toString('utf16le').replaceAll('\0', '') : undefined;
  }
  return undefined;
}
