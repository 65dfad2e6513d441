/** The demo kit as the program writes it: made once for all test files of a run, by the first that asks. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Manifest, ManifestSign } from '../../src/build/manifest.js';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const CACHE = inProject('node_modules/.cache/schildwerk-demo');

export interface DemoKit {
  /** Its output. */
  readonly folder: string;
  readonly signs: readonly ManifestSign[];
  /** The path of a sign's file. */
  readonly file: (sign: ManifestSign, extension: 'pdf' | 'png') => string;
}

/** Test files of one run are children of one process: its number names their folder. Throws with what the build said. */
export async function demoKit(): Promise<DemoKit> {
  const folder = join(CACHE, String(process.ppid));
  forgetEarlierRuns();
  await makeOnce(folder);
  const { signs } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const file: DemoKit['file'] = ({ id, outputs }, extension) => {
    const found = outputs.find(({ path }) => path.endsWith(`.${extension}`));
    if (found === undefined) throw new Error(`${id} has no ${extension}.`);
    return join(folder, found.path);
  };
  return { folder, signs, file };
}

const BUILD_TAKES_AT_MOST = 120_000;

async function makeOnce(folder: string): Promise<void> {
  const claim = `${folder}.claim`;
  const made = existsSync(folder);
  if (made) return;
  try {
    mkdirSync(claim);
  } catch {
    for (let waited = 0; !existsSync(folder); waited += 100) {
      if (!existsSync(claim) || waited > BUILD_TAKES_AT_MOST) throw new Error('The demo kit could not be built.');
      await wait(100);
    }
    return;
  }
  try {
    const unfinished = join(claim, 'output');
    const build = [inProject('dist/bin.js'), 'build', inProject('examples/kreishaus'), '--out', unfinished];
    await promisify(execFile)(process.execPath, build, { timeout: BUILD_TAKES_AT_MOST });
    renameSync(unfinished, folder);
  } finally {
    rmSync(claim, { recursive: true, force: true });
  }
}

function forgetEarlierRuns(): void {
  if (!existsSync(CACHE)) {
    mkdirSync(CACHE, { recursive: true });
    return;
  }
  for (const name of readdirSync(CACHE)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
