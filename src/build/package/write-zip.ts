/** A zip, one file after the other: none but the one that is being written is in memory. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  /** With `/`. */
  readonly path: string;
  /** Asked for when its turn comes. */
  readonly content: () => Uint8Array;
}

/** What the directory of a zip without extensions can count. */
export const MOST_FILES = 65_535;
export const MOST_BYTES = 0xffff_ffff;

/** Given to every entry: noon of the day, in the zone of whoever asks, for a zip knows no zones. */
export function zipTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip counts its years in seven bits from 1980.
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
}

/** Throws what the disk says. */
export function writeZip(
  file: string,
  entries: Iterable<ZipEntry>,
  mtime: Date,
): { readonly bytes: number; readonly sha256: string } {
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let fault: Error | undefined;
  try {
    const zip = new Zip((error, chunk) => {
      if (error !== null) fault ??= error;
      hash.update(chunk);
      bytes += chunk.length;
      for (let written = 0; written < chunk.length; ) written += writeSync(descriptor, chunk, written);
    });
    for (const { path, content } of entries) {
      // Press files are packed inside: packing them again took ten times as long and made 1,500 of them 3 % smaller. They
      // are deflated as they are and not stored, for a stored file whose size follows it is one that some readers refuse.
      const entry = new ZipDeflate(path, { level: path.endsWith('.pdf') ? 0 : 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(content(), true);
    }
    zip.end();
  } finally {
    closeSync(descriptor);
  }
  if (fault !== undefined) throw fault;
  return { bytes, sha256: hash.digest('hex') };
}
