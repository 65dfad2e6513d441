/** A worker thread: makes signs and writes their files into the staging folder. Signs in, hashes out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import type { Sign } from '../../kit/sign.js';
import type { StagedFile } from '../output/journal.js';
import { sha256 } from '../stable-json.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { createSignMaker, type MakerSettings, type SignMaker } from './sign-maker.js';

export interface WorkerData {
  readonly settings: MakerSettings;
  /** Where files are written to; undefined if none are made. */
  readonly staging: string | undefined;
}

export interface Made {
  readonly files: readonly StagedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

let maker: Promise<SignMaker> | undefined;

export default async function makeSign(sign: Sign): Promise<Made> {
  const { settings, staging } = Tinypool.workerData as WorkerData;
  maker ??= createSignMaker(settings);
  return writeMade(await (await maker)(sign), staging);
}

export async function writeMade(
  { files, diagnostics }: Awaited<ReturnType<SignMaker>>,
  staging: string | undefined,
): Promise<Made> {
  const staged = files.map(({ path, content }): StagedFile => {
    if (staging !== undefined) {
      const file = join(staging, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return { path, bytes: content.byteLength, sha256: sha256(content) };
  });
  // The rasteriser frees its pictures from the event loop only: without this pause memory grows with every sign.
  await new Promise((resume) => setImmediate(resume));
  return { files: staged, diagnostics };
}
