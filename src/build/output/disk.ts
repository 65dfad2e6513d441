/**
 * The file operations that a commit is made of, as an argument: tests stand in for a disk that is full or a file
 * that another program holds open.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';

export interface Disk {
  exists(path: string): boolean;
  /** Replaces what is there, in one step. */
  rename(from: string, to: string): void;
  /** A second name for a file, or a copy where the disk has no second names. */
  keep(file: string, as: string): void;
  remove(path: string): void;
  makeFolder(path: string): void;
  /** Waits; milliseconds. */
  sleep(duration: number): Promise<void>;
}

export const realDisk: Disk = {
  exists: existsSync,
  rename: renameSync,
  keep(file, as) {
    try {
      linkSync(file, as);
    } catch {
      copyFileSync(file, as);
    }
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  sleep: (duration) => new Promise((wake) => setTimeout(wake, duration)),
};

/** A virus scanner or an indexer lets go within this time; a PDF viewer does not. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 100;

/** Windows says any of these when another program has the file open. */
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Renames; tries again for three seconds while somebody holds the file. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  disk.makeFolder(dirname(to));
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return disk.rename(from, to);
    } catch (cause) {
      if (!HELD.has(codeOf(cause)) || waited >= PATIENCE_MS) throw cause;
      await disk.sleep(PAUSE_MS);
    }
  }
}

/** The world's mistake as a diagnostic; anything that is not the file system's is ours and is thrown on. */
export function writeProblem(cause: unknown, file: string): Diagnostic {
  const code = codeOf(cause);
  if (code === '') throw cause;
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('build/disk-full', { file });
  if (code === 'EBUSY' || (code === 'EPERM' && process.platform === 'win32'))
    return problem('build/file-in-use', { file });
  return problem('build/not-writable', { file, cause: code });
}

export const isDiskFault = (cause: unknown): boolean => codeOf(cause) !== '';

export const codeOf = (cause: unknown): string => {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : '';
};
