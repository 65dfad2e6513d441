/** What an unfinished build has already made: one line for every sign, so that the next build need not make it again. */
import { appendFileSync, readFileSync } from 'node:fs';

export interface StagedFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface JournalEntry {
  /** Stands for everything that shapes the files. */
  readonly key: string;
  readonly files: readonly StagedFile[];
  /** What the maker said beside them; plain data. */
  readonly facts?: unknown;
}

/** The last line may be torn where the build was. A missing file is an empty journal. */
export function readJournal(file: string): readonly JournalEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      const entry = JSON.parse(line) as JournalEntry;
      return typeof entry.key === 'string' && Array.isArray(entry.files) && entry.files.every(isStaged) ? [entry] : [];
    } catch {
      return [];
    }
  });
}

const isStaged = ({ path, bytes, sha256 }: StagedFile): boolean =>
  typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string' && isOutputPath(path);

export const appendJournal = (file: string, entry: JournalEntry): void =>
  appendFileSync(file, `${JSON.stringify(entry)}\n`);

/** Below the folder and nowhere else: journals and manifests are files that somebody may have changed. */
export const isOutputPath = (path: string): boolean =>
  path !== '' && !/[\\:\0]/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
