/** A worker thread: makes signs and collected files and writes them into the staging folder. Plans in, hashes out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import type { PaintedTexts } from '../../check/painted-texts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Sign } from '../../kit/sign.js';
import type { CollectedPlan } from '../collect/collected-plan.js';
import { makeCollected } from '../collect/make-collected.js';
import { writeProblem } from '../output/disk.js';
import type { StagedFile } from '../output/journal.js';
import { sha256 } from '../stable-json.js';
import { createSignContext, type SignContext } from './sign-context.js';
import { createSignMaker, type MakerSettings, type SignMaker } from './sign-maker.js';

export interface WorkerData {
  readonly settings: MakerSettings;
  /** Where files are written to; undefined if none are made. */
  readonly staging: string | undefined;
}

export interface Made {
  readonly files: readonly StagedFile[];
  /** Pages of the sign, one a side; 0 if it could not be made. */
  readonly sides: number;
  /** Inks beside the process inks, in the order they were met. */
  readonly plates: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly painted: PaintedTexts;
}

/** What became of a collected file. */
export interface MadeCollected {
  readonly file: StagedFile;
  readonly fault: Diagnostic | undefined;
}

let bench: Bench | undefined;

export default async function makeSign(sign: Sign): Promise<Made> {
  bench ??= createBench(Tinypool.workerData as WorkerData);
  return bench.make(sign);
}

export async function collect(plan: CollectedPlan): Promise<MadeCollected> {
  bench ??= createBench(Tinypool.workerData as WorkerData);
  return bench.collect(plan);
}

/** What one thread works at: everything is loaded when it is first needed, and once. */
export interface Bench {
  make(sign: Sign): Promise<Made>;
  collect(plan: CollectedPlan): Promise<MadeCollected>;
}

export function createBench({ settings, staging }: WorkerData): Bench {
  let context: Promise<SignContext> | undefined;
  let maker: Promise<SignMaker> | undefined;
  const load = (): Promise<SignContext> => {
    context ??= createSignContext(settings);
    return context;
  };
  return {
    async make(sign) {
      maker ??= createSignMaker(settings, load());
      return writeMade(await (await maker)(sign), staging);
    },
    async collect(plan) {
      const content = await makeCollected(plan, await load(), settings);
      const { path } = plan;
      const fault = staging === undefined ? undefined : writeStaged(join(staging, path), content);
      return { file: { path, bytes: content.byteLength, sha256: sha256(content) }, fault };
    },
  };
}

async function writeMade(
  { files, sides, plates, diagnostics, painted }: Awaited<ReturnType<SignMaker>>,
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
  return { files: staged, sides, plates, diagnostics: [...diagnostics, ...faults], painted };
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
