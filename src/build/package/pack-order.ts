/** One zip for the print shop: what is printed, the ticket, the colour profile, and checksums of it all. */
import { readFileSync } from 'node:fs';
import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { fileName } from '../../kit/file-name.js';
import type { Collected } from '../collect/collect-files.js';
import { pressWords } from '../collect/press-words.js';
import { withInksOf } from '../collect/ticket/plan-ticket.js';
import type { Manifest, ManifestCollected } from '../manifest.js';
import type { StagedFile } from '../output/journal.js';
import type { OutputFolder } from '../output/open-output.js';
import { inPackage } from '../package-files.js';
import { SHEETS_CSV, sheetsCsv } from '../sheets-csv.js';
import { compare, sha256, stableJson } from '../stable-json.js';
import type { Job, PlannedResult } from '../write-kit.js';
import { readme, readmeName } from './readme.js';
import { MOST_BYTES, MOST_FILES, writeZip, type ZipEntry, zipTime } from './write-zip.js';

export const SUMS = 'SHA256SUMS';

interface Order {
  readonly job: Job;
  readonly folder: OutputFolder<Manifest>;
  /** The program's own hash. */
  readonly program: string;
  readonly done: readonly PlannedResult[];
  readonly collected: Collected;
  /** The text of order.csv. */
  readonly csv: string;
}

export interface Packed {
  /** The package that lies in the output after this build. */
  readonly file?: ManifestCollected;
  /** It must be moved there. */
  readonly isNew: boolean;
  readonly fault?: Diagnostic;
}

const NONE: Packed = { isNew: false };

/** An entry with its digest; `file`: it lies in the output or in staging. */
interface Part {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly content: () => Uint8Array;
}

export function packOrder(order: Order): Packed {
  const { job, folder } = order;
  const { request, settings, progress } = job;
  if (order.collected.order.length === 0 || !request.formats.includes('pdf')) return NONE;
  const path = packageName(order);
  const parts = partsOf(order);
  const sums = parts.map(({ path: name, sha256: digest }) => `${digest}  ${name}\n`).join('');
  const key = sha256(stableJson([order.program, settings.date, sums]));
  const old = folder.previous?.collected?.find((file) => file.path === path && file.key === key);
  const isTrue = old !== undefined && folder.isIntact(old);
  // Who does not ask for it gets no new one, and keeps one that is still true.
  if (isTrue && !(request.package === true && request.force)) return { file: old, isNew: false };
  if (request.package !== true) return NONE;
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (parts.length >= MOST_FILES || bytes > MOST_BYTES * 0.99)
    return { isNew: false, fault: problem('build/package-too-large', { files: parts.length, bytes }) };
  function* entries(): Generator<ZipEntry> {
    for (const part of [...parts, textPart(SUMS, sums)].sort((a, b) => compare(a.path, b.path))) {
      progress.signal?.throwIfAborted();
      yield part;
    }
  }
  const written = writeZip(folder.stagingPath(path), entries(), zipTime(settings.date));
  return { file: { path, ...written, key }, isNew: true };
}

/** `kreishaus-2026-11-23.zip`; of a part of a kit, with the word for it. */
function packageName({ job: { kit, settings }, collected }: Order): string {
  const part = missingOf(kit, collected) === undefined ? [] : [PART[kit.config.documents]];
  return `${[fileName(kit.config.name), settings.date, ...part].join('-')}.zip`;
}

const PART = { de: 'teilauftrag', en: 'part' } as const;

/** How many signs the whole kit has, where they are not all in the order. */
function missingOf({ resolved }: Job['kit'], { order }: Collected): number | undefined {
  const all = resolved.signs.length + resolved.failed.length;
  return all > order.length ? all : undefined;
}

/** Sorted by path, the checksums alone not among them. */
function partsOf(order: Order): readonly Part[] {
  const { job, done, collected, csv, folder } = order;
  const { kit, settings } = job;
  const named = new Set(collected.order.map(({ cells }) => cells.file));
  const own = done.flatMap(({ files }) => files).filter(({ path }) => named.has(path) || path.startsWith('tactile/'));
  const files = [...own, ...collected.files].map((file) => filePart(file, folder));
  const sheets =
    collected.sheets.length === 0 ? [] : [textPart(SHEETS_CSV, sheetsCsv(collected.sheets, collected.files))];
  const made = [...files, textPart('order.csv', csv), ...sheets, ...profileParts(job)].sort((a, b) =>
    compare(a.path, b.path),
  );
  const language = kit.config.documents;
  const text = readme(
    {
      kit: kit.config.name,
      organisation: kit.config.organisation,
      date: settings.date,
      signs: collected.order.length,
      all: missingOf(kit, collected),
      drafts: collected.order.filter(({ cells }) => cells.status === 'draft').length,
      paths: made.map(({ path }) => path),
      press: pressWords(withInksOf(collected.order, settings.press.profile), language),
    },
    language,
  );
  return [...made, textPart(readmeName(language), text)].sort((a, b) => compare(a.path, b.path));
}

const filePart = (file: StagedFile, folder: OutputFolder<Manifest>): Part => ({
  path: file.path,
  bytes: file.bytes,
  sha256: file.sha256,
  content: () => {
    const content = folder.read(file);
    if (content === undefined) throw new Error(`${file.path} was made and can’t be found.`);
    return content;
  },
});

function textPart(path: string, text: string): Part {
  return bytesPart(path, new TextEncoder().encode(text));
}

const bytesPart = (path: string, bytes: Uint8Array): Part => ({
  path,
  bytes: bytes.length,
  sha256: sha256(bytes),
  content: () => bytes,
});

/** The colour profile that is in every file too; with where it is from, if it came with the program. */
function profileParts({ settings: { press } }: Job): readonly Part[] {
  const name = press.profile.output.icc.replace(/^.*[/\\]/, '');
  const isShipped = press.digest === shippedDigest(name);
  return [
    bytesPart(`profiles/${name}`, press.icc),
    ...(isShipped
      ? [bytesPart('profiles/NOTICE.md', new Uint8Array(readFileSync(inPackage('profiles', 'NOTICE.md'))))]
      : []),
  ];
}

function shippedDigest(name: string): string | undefined {
  try {
    return sha256(new Uint8Array(readFileSync(inPackage('profiles', name))));
  } catch {
    return undefined;
  }
}
