import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../judges.js';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/proof-pdf', import.meta.url));

/**
 * Whether proof-pdf can be asked; `test/support/proof-pdf/fetch.sh` gets it. Missing, it fails under `REQUIRE_JUDGES=1`,
 * unless `WITHOUT_JUDGES` names it.
 */
export function hasProofPdf(): boolean {
  const isExcused = process.env.WITHOUT_JUDGES?.split(' ').includes('proof-pdf') === true;
  if (!isExcused && !judge('gs')) return false;
  if (existsSync(join(CACHE, 'ready'))) return true;
  if (process.env.REQUIRE_JUDGES === '1' && !isExcused) {
    throw new Error('proof-pdf is not there: run test/support/proof-pdf/fetch.sh.');
  }
  console.warn('SKIPPED: proof-pdf has not been fetched, so its judgement of PDF/X-4 is missing.');
  return false;
}

export interface ProofPdfReport {
  readonly file: string;
  /** `trimbox: no TrimBox or ArtBox …`. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Page boxes, output intent, trapping, XMP, inks, overprint, fonts and whether artwork fills the bleed; PDF/A is veraPDF’s. */
export function proofPdf(
  files: readonly string[],
  options: readonly string[] = [],
): Promise<readonly ProofPdfReport[]> {
  const run = [
    '-c',
    'from proof_pdf.cli import pdf_app; pdf_app()',
    'verify',
    '--no-pdfa',
    '--json',
    ...options,
    ...files,
  ];
  const env = { ...process.env, PYTHONPATH: join(CACHE, 'site') };
  return new Promise((resolve, reject) => {
    const python = join(CACHE, 'venv', 'bin', 'python');
    execFile(python, run, { env, encoding: 'utf8', maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // 1: something was found.
      if (error !== null && error.code !== 1) return reject(new Error(stderr || error.message));
      const reports = JSON.parse(stdout) as readonly { path: string; findings: readonly Record<string, unknown>[] }[];
      resolve(
        reports.map(({ path, findings }) => {
          const saying = (severity: string): string[] =>
            findings
              .filter((each) => each.severity === severity)
              .map(({ check, message }) => `${String(check)}: ${String(message)}`);
          return { file: path, errors: saying('error'), warnings: saying('warning') };
        }),
      );
    });
  });
}
