/**
 * The output folder of a build: what the last one left in it, a place to put new files, and the one moment in which
 * they take the old ones' place. Until then the folder is as it was.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, type Outcome, problem } from '../../diagnostics/diagnostic.js';
import { sha256 } from '../stable-json.js';
import { commitMoves } from './commit.js';
import { type Disk, isDiskFault, realDisk, writeProblem } from './disk.js';
import { appendJournal, isOutputPath, type JournalEntry, readJournal, type StagedFile } from './journal.js';
import { takeLock } from './lock.js';

/** What must be known of a manifest here: the files that are ours. */
export interface KnownFiles {
  readonly signs: readonly { readonly outputs: readonly StagedFile[] }[];
  readonly collected?: readonly StagedFile[];
}

export interface OutputOptions<Manifest extends KnownFiles> {
  /** Write into a folder, and over files, that are not ours. */
  readonly force: boolean;
  /** The manifest in a JSON value; undefined if it is none that this version knows. */
  readonly readManifest: (json: unknown) => Manifest | undefined;
  readonly disk?: Disk;
}

export interface CommitPlan {
  /** Paths staged in this build, and those of an interrupted one that are used again. */
  readonly files: readonly StagedFile[];
  /** Files of the last build that stay; what it made and is neither here nor in `files` is removed. */
  readonly keep: readonly string[];
  /** Written beside them: path and content. The manifest must not be among them. */
  readonly documents: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Of earlier documents: these are removed if they are there. */
  readonly obsolete?: readonly string[];
  readonly manifest: string;
}

export interface OutputFolder<Manifest extends KnownFiles> {
  readonly folder: string;
  readonly previous: Manifest | undefined;
  /** Absolute path for a file before the commit; its folder is made. */
  stagingPath(path: string): string;
  /** What an interrupted build has made under this key, if every file of it is still whole. */
  staged(key: string): JournalEntry | undefined;
  record(entry: JournalEntry): void;
  /** The bytes of a file of this build or the last one, as long as they are what they were. */
  read(file: StagedFile): Uint8Array | undefined;
  /** Whether a file of the last build still lies there as it was written. */
  isIntact(file: StagedFile): boolean;
  /** The text of one of our documents as the last build left it. */
  document(path: string): string | undefined;
  commit(plan: CommitPlan): Promise<Diagnostic | undefined>;
  /** After an error: nothing is left of this build. */
  discard(): void;
  /** After an interruption: what has been made stays for the next build. */
  release(): void;
}

const MANIFEST = 'manifest.json';
const STAGING = '.staging';

/** Opens or makes the folder and locks it. No value if it is not ours to write into. */
export function openOutput<Manifest extends KnownFiles>(
  folder: string,
  options: OutputOptions<Manifest>,
): Outcome<OutputFolder<Manifest>> {
  const made = firstMissing(folder);
  try {
    mkdirSync(folder, { recursive: true });
    const lock = takeLock(join(folder, '.lock'));
    if ('heldBy' in lock) {
      const facts = { folder, process: lock.heldBy, lock: join(folder, '.lock') };
      return failure(problem('build/folder-locked', facts));
    }
    const unlock = (): void => {
      lock.free();
      if (made !== undefined) removeIfEmpty(folder, made);
    };
    const journal = readJournal(join(folder, STAGING, 'journal'));
    const previous = readPrevious(folder, options, journal.length > 0);
    if ('severity' in previous) {
      unlock();
      return failure(previous);
    }
    return { value: outputFolder(folder, previous.manifest, journal, options, unlock), diagnostics: [] };
  } catch (cause) {
    return failure(writeProblem(cause, folder));
  }
}

const failure = (found: Diagnostic) => ({ value: undefined, diagnostics: [found] });

/** The topmost folder that has to be made for this one; undefined if it exists. */
function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const parent = dirname(folder);
  return parent === folder ? folder : (firstMissing(parent) ?? folder);
}

/** Removes folders that a failed build has made, from the innermost to `last`, as long as nothing lies in them. */
function removeIfEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
    if (folder !== last) removeIfEmpty(dirname(folder), last);
  } catch {
    // Somebody has put something there in the meantime: then it stays.
  }
}

function readPrevious<Manifest extends KnownFiles>(
  folder: string,
  { force, readManifest }: OutputOptions<Manifest>,
  interrupted: boolean,
): { readonly manifest: Manifest | undefined } | Diagnostic {
  const path = join(folder, MANIFEST);
  if (existsSync(path)) {
    const manifest = parseManifest(path, readManifest);
    const isOurs = manifest !== undefined && filesOf(manifest).every(({ path: file }) => isOutputPath(file));
    if (isOurs) return { manifest };
    return force ? { manifest: undefined } : problem('build/bad-manifest', { file: path });
  }
  // Hidden files are the system's or a version control's, and every system puts some everywhere.
  const foreign = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !SYSTEM_FILES.has(name.toLowerCase()))
    .sort();
  const [example] = foreign;
  if (example === undefined || force || interrupted) return { manifest: undefined };
  return problem('build/foreign-folder', { folder, example });
}

const filesOf = ({ signs, collected = [] }: KnownFiles): readonly StagedFile[] => [
  ...signs.flatMap(({ outputs }) => outputs),
  ...collected,
];

const SYSTEM_FILES = new Set(['desktop.ini', 'thumbs.db']);

function parseManifest<Manifest>(
  path: string,
  readManifest: (json: unknown) => Manifest | undefined,
): Manifest | undefined {
  try {
    return readManifest(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function outputFolder<Manifest extends KnownFiles>(
  folder: string,
  previous: Manifest | undefined,
  journal: readonly JournalEntry[],
  { force, disk = realDisk }: OutputOptions<Manifest>,
  unlock: () => void,
): OutputFolder<Manifest> {
  const staging = join(folder, STAGING);
  const moves = { folder, staging: join(staging, 'new'), aside: join(staging, 'old') };
  const unfinished = new Map(journal.map((entry) => [entry.key, entry]));
  const past = new Set(
    [...(previous === undefined ? [] : filesOf(previous)), ...journal.flatMap(({ files }) => files)].map(
      ({ path }) => path,
    ),
  );
  const documents = new Set<string>();
  rmSync(moves.aside, { recursive: true, force: true });

  const whole = (base: string, { path, bytes, sha256: digest }: StagedFile): Uint8Array | undefined => {
    try {
      const content = readFileSync(join(base, path));
      return content.length === bytes && sha256(content) === digest ? content : undefined;
    } catch {
      return undefined;
    }
  };
  const holds = (base: string, file: StagedFile): boolean => whole(base, file) !== undefined;
  // A commit that was cut off has moved some of its files already.
  const isReady = (file: StagedFile): boolean => holds(moves.staging, file) || holds(folder, file);

  const stage = (path: string): string => {
    const full = join(moves.staging, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  const discard = (): void => {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  };

  return {
    folder,
    previous,
    stagingPath: stage,
    staged(key) {
      const entry = unfinished.get(key);
      return entry?.files.every(isReady) ? entry : undefined;
    },
    record(entry) {
      try {
        mkdirSync(staging, { recursive: true });
        appendJournal(join(staging, 'journal'), entry);
      } catch (cause) {
        // The journal only saves work: a disk that is full is found out by the files themselves.
        if (!isDiskFault(cause)) throw cause;
      }
    },
    read: (file) => whole(moves.staging, file) ?? whole(folder, file),
    isIntact: (file) => holds(folder, file),
    document(path) {
      try {
        return readFileSync(join(folder, path), 'utf8');
      } catch {
        return undefined;
      }
    },
    async commit(plan) {
      const files = plan.files.map(({ path }) => path);
      for (const { path } of plan.documents) documents.add(path);
      const foreign = force
        ? undefined
        : plan.files.find(({ path }) => !past.has(path) && existsSync(join(folder, path)));
      if (foreign !== undefined) return problem('build/foreign-file', { file: foreign.path });
      let current = MANIFEST;
      try {
        for (const { path, content } of [...plan.documents, { path: MANIFEST, content: plan.manifest }]) {
          current = path;
          writeFileSync(stage(path), content);
        }
      } catch (cause) {
        return writeProblem(cause, current);
      }
      const staying = new Set([...files, ...plan.keep]);
      const remove = [...[...past].filter((path) => !staying.has(path)), ...(plan.obsolete ?? [])].sort();
      // What a cut-off commit has already moved needs no second move.
      const move = plan.files.filter((file) => holds(moves.staging, file)).map(({ path }) => path);
      const found = await commitMoves({ ...moves, place: [...move, ...documents, MANIFEST], remove }, disk);
      if (found !== undefined) return found;
      rmSync(staging, { recursive: true, force: true });
      unlock();
      removeEmptyFolders(folder, remove);
      return undefined;
    },
    discard,
    release: unlock,
  };
}

function removeEmptyFolders(folder: string, removed: readonly string[]): void {
  for (const path of new Set(removed.map((file) => dirname(file)))) {
    if (path === '.') continue;
    try {
      rmdirSync(join(folder, path));
    } catch {
      // Other files lie in it.
    }
  }
}
