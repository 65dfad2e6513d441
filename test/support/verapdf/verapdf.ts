import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../judges.js';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/verapdf', import.meta.url));

/** PDF/A-2a and PDF/UA-1, as veraPDF calls them. */
export type Flavour = '2a' | 'ua1';

/**
 * Whether veraPDF can be asked; `test/support/verapdf/fetch.sh` gets it. Missing, it fails under `REQUIRE_JUDGES=1`,
 * unless `WITHOUT_JUDGES=verapdf` says that it could not be fetched.
 */
export function hasVeraPdf(): boolean {
  if (process.env.WITHOUT_JUDGES === 'verapdf') {
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
