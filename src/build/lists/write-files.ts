/** A few files at the places that the user names, each replaced in one step. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isDiskFault, realDisk, renamePatiently, writeProblem } from '../output/disk.js';

export interface NamedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Which files are asked for: `x.pdf` the PDF alone, `x.png` the pictures alone, a folder both. */
export function wantedFiles(
  out: string | undefined,
  name: string,
  pages: number,
): { readonly pdf: string | undefined; readonly png: readonly string[] } {
  const kind = /\.(pdf|png)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const stem = kind === undefined ? join(out ?? '', name) : (out ?? '').slice(0, -'.pdf'.length);
  const pictures =
    pages === 1 ? [`${stem}.png`] : Array.from({ length: pages }, (_, index) => `${stem}-${index + 1}.png`);
  return {
    pdf: kind === 'png' ? undefined : kind === 'pdf' ? out : `${stem}.pdf`,
    png: kind === 'pdf' ? [] : kind === 'png' && pages === 1 && out !== undefined ? [out] : pictures,
  };
}

/** Stops at the first that the disk refuses. */
export async function writeFiles(files: readonly NamedFile[]): Promise<readonly Diagnostic[]> {
  for (const { path, content } of files) {
    const beside = join(dirname(path), `.${basename(path)}.new`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, content);
      await renamePatiently(realDisk, beside, path);
    } catch (cause) {
      if (!isDiskFault(cause)) throw cause;
      removeIfThere(beside);
      return [writeProblem(cause, path)];
    }
  }
  return [];
}

/** Where no file could be made, none has to be taken away. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder that it should have been in is none.
  }
}
