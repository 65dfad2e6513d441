/// <reference path="./untyped.d.ts" />

let before: Promise<unknown> = Promise.resolve();

/**
 * A font file out of its WOFF2 wrapping. The unpacker is a WebAssembly of 300 KB that starts asynchronously: it is
 * loaded with the first slice, so that who needs no Chinese never waits for it. It hands out a window on memory that
 * the next font overwrites, so fonts are unpacked and copied one after the other, whoever asks.
 */
export function unpackFont(packed: Uint8Array): Promise<Uint8Array> {
  const unpacked = before.then(async () => {
    const { default: decompress } = await import('wawoff2/decompress.js');
    return Uint8Array.from(await decompress(packed));
  });
  before = unpacked.catch(() => undefined);
  return unpacked;
}
