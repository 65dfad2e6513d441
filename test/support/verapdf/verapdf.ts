import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { judge } from '../judges.js';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/verapdf', import.meta.url));

/** PDF/A-2a and PDF/UA-1, as veraPDF calls them. */
export type Flavour = '2a' | 'ua1';

/**
 * Whether veraPDF can be asked; `test/support/verapdf/fetch.sh` gets it. Missing, it fails under `REQUIRE_JUDGES=1`,
 * unless `WITHOUT_JUDGES=verapdf` says that it could not be fetched.
 */
export function hasVeraPdf(): boolean {
  if (process.env.WITHOUT_JUDGES?.split(' ').includes('verapdf') === true) {
    console.warn('SKIPPED: veraPDF could not be fetched, so its judgement is missing.');
    return false;
  }
  if (!judge('java')) return false;
  const fetched = existsSync(CACHE) && readdirSync(CACHE).some((name) => name.startsWith('greenfield-apps-'));
  if (fetched) return true;
  if (process.env.REQUIRE_JUDGES === '1') throw new Error('veraPDF is not there: run test/support/verapdf/fetch.sh.');
  console.warn('SKIPPED: veraPDF has not been fetched, so its judgement is missing.');
  return false;
}

/** What veraPDF says of each file, one line a file: `PASS …` or `FAIL …` followed by the rules that were broken. */
export function veraPdf(files: readonly string[], flavour: Flavour): string {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const options = ['--format', 'text', '-v', '--flavour', flavour];
  const { stdout, stderr, error } = spawnSync('java', ['-cp', join(CACHE, '*'), main, ...options, ...files], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error) throw error;
  return stdout || stderr;
}

export interface ProfileCount {
  readonly files: number;
  /** That were looked at in each file, and how often in all files together. */
  readonly rules: number;
  readonly checks: number;
  /** Paths of files that break a rule. */
  readonly failed: readonly string[];
}

/**
 * Every PDF in folders and the folders within them, held against each standard that it says it keeps, by standard:
 * `PDF/A-2A`, `PDF/UA-1`. One start of Java for all.
 */
export async function veraPdfCounts(folders: readonly string[]): Promise<ReadonlyMap<string, ProfileCount>> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const options = ['--format', 'xml', '--flavour', '0', '--recurse'];
  const { stdout } = await promisify(execFile)('java', ['-cp', join(CACHE, '*'), main, ...options, ...folders], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).catch((error: { code?: unknown; stdout?: string }) => {
    // 1: a file broke a rule; what says which comes on stdout as always.
    if (error.code === 1 && error.stdout) return { stdout: error.stdout };
    throw error;
  });
  const counts = new Map<string, { files: number; rules: number; checks: number; failed: string[] }>();
  for (const job of stdout.split('<job>').slice(1)) {
    const file = /<name>([^<]*)<\/name>/.exec(job)?.[1] ?? '';
    const reports = job.matchAll(
      /profileName="(\S+) validation profile"[^>]*isCompliant="(\w+)">\s*<details passedRules="(\d+)" failedRules="(\d+)" passedChecks="(\d+)" failedChecks="(\d+)"/g,
    );
    let said = 0;
    for (const [, profile = '', compliant, ...numbers] of reports) {
      const [passed = 0, failed = 0, checks = 0, failedChecks = 0] = numbers.map(Number);
      const count = counts.get(profile) ?? { files: 0, rules: 0, checks: 0, failed: [] };
      counts.set(profile, count);
      said += 1;
      count.files += 1;
      count.rules = passed + failed;
      count.checks += checks + failedChecks;
      if (compliant !== 'true') count.failed.push(file);
    }
    if (said === 0) throw new Error(`veraPDF says nothing of ${file}: ${job.slice(0, 500)}`);
  }
  return counts;
}
