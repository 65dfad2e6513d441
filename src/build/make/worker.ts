/** A worker thread: makes signs and writes their files into the staging folder. Signs in, hashes out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import type { PaintedTexts } from '../../check/painted-texts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Sign } from '../../kit/sign.js';
import { writeProblem } from '../output/disk.js';
import type { StagedFile } from '../output/journal.js';
import { sha256 } from '../stable-json.js';
import { createSignMaker, type MakerSettings, type SignMaker } from './sign-maker.js';

export interface WorkerData {
  readonly settings: MakerSettings;
  /** Where files are written to; undefined if none are made. */
  readonly staging: string | undefined;
}

export interface Made {
  readonly files: readonly StagedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly painted: PaintedTexts;
}

let maker: Promise<SignMaker> | undefined;

export default async function makeSign(sign: Sign): Promise<Made> {
  const { settings, staging } = Tinypool.workerData as WorkerData;
  maker ??= createSignMaker(settings);
  return writeMade(await (await maker)(sign), staging);
}

export async function writeMade(
  { files, diagnostics, painted }: Awaited<ReturnType<SignMaker>>,
  staging: string | undefined,
): Promise<Made> {
  const staged: StagedFile[] = [];
  const faults: Diagnostic[] = [];
  for (const { path, content } of files) {
    const fault = staging === undefined ? undefined : writeStaged(join(staging, path), content);
    if (fault !== undefined) faults.push(fault);
    staged.push({ path, bytes: content.byteLength, sha256: sha256(content) });
  }
  // The rasteriser frees its pictures from the event loop only: without this pause memory grows with every sign.
  await new Promise((resume) => setImmediate(resume));
  return { files: staged, diagnostics: [...diagnostics, ...faults], painted };
}

/** What the disk says, if it refuses. Errors lose their code on the way from a thread: it is put into words here. */
function writeStaged(file: string, content: Uint8Array): Diagnostic | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return undefined;
  } catch (cause) {
    return writeProblem(cause, basename(file));
  }
}
