/** PDF files, whoever made them, against a printer profile: reads them one by one, so that a hundred fit in memory. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KitFiles } from '../base/kit-files.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, type Outcome, problem } from '../diagnostics/diagnostic.js';
import type { Tongue } from '../diagnostics/words.js';
import type { PreflightLimits } from '../preflight/limits.js';
import { type Preflighted, preflight } from '../preflight/preflight.js';
import { openKitFolder } from './kit-folder.js';
import { limitsOf } from './preflight-limits.js';
import type { PreflightAnswer, PreflightRequest } from './preflight-request.js';
import { isFile } from './press-names.js';
import { loadPress, type Press } from './press-profiles.js';
import { reportDiagnostic } from './report.js';
import { compare } from './stable-json.js';

const LARGEST_MEGABYTES = 256;

export async function preflightFiles({ files, press }: PreflightRequest, tongue: Tongue): Promise<PreflightAnswer> {
  const { value, diagnostics } = pressFor(press);
  const results: { file: string; result: Preflighted }[] = [];
  if (value === undefined) {
    results.push(...files.map((file) => ({ file, result: failed(...diagnostics) })));
  } else {
    const limits = limitsOf(value.profile);
    for (const file of (await Promise.all(files.map(filesAt))).flat()) {
      results.push({ file, result: await checkFile(file, limits) });
    }
  }
  const report = results.map(({ file, result: { passed, summary, diagnostics } }) => ({
    file,
    passed,
    ...(summary === undefined ? {} : { summary }),
    diagnostics: diagnostics.map((diagnostic) => reportDiagnostic(diagnostic, tongue)),
  }));
  return {
    report: { schema: 1, profile: press, passed: report.every(({ passed }) => passed), files: report },
    files: results.map(({ file, result }) => ({ file, ...result })),
  };
}

/** A shipped profile, or one in a file: it may read what lies beside it. */
function pressFor(press: string): Outcome<Press> {
  const folder = dirname(press);
  if (!isFile(press)) return loadPress(press, NO_FILES, {});
  if (!existsSync(folder)) return { value: undefined, diagnostics: [problem('kit/file-missing', { file: press })] };
  return loadPress(`./${basename(press)}`, openKitFolder(folder), {});
}

const NO_FILES: KitFiles = { read: () => 'missing', list: () => [] };

const failed = (...diagnostics: readonly Diagnostic[]): Preflighted => ({
  passed: false,
  summary: undefined,
  diagnostics,
});

/**
 * A folder stands for the PDFs in it, and so does a pattern: the shell of Windows leaves `*.pdf` to the program.
 * What is neither, or holds none, is looked for as it was written.
 */
async function filesAt(written: string): Promise<readonly string[]> {
  const isPdf = (name: string): boolean => /\.pdf$/i.test(name);
  const within = async (folder: string, fits: (name: string) => boolean): Promise<string[]> =>
    (await namesIn(folder)).filter(fits).map((name) => join(folder, name));
  const folder = await stat(written).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (folder === true) return orItself(await within(written, isPdf), written);
  if (folder === false || !/[*?]/.test(basename(written))) return [written];
  const pattern = basename(written).replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const fits = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
  return orItself(await within(dirname(written), (name) => fits.test(name)), written);
}

const orItself = (found: readonly string[], written: string): readonly string[] =>
  found.length === 0 ? [written] : found;

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort(compare);

async function checkFile(file: string, limits: PreflightLimits): Promise<Preflighted> {
  try {
    const { size } = await stat(file);
    const megabytes = Math.ceil(size / 2 ** 20);
    if (megabytes > LARGEST_MEGABYTES) {
      return failed(problem('preflight/file-too-large', { megabytes, limit: LARGEST_MEGABYTES }));
    }
    return preflight(await readFile(file), limits);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return failed(problem('preflight/file-unreadable', { file, cause: code }));
    }
    const meant = nearest(basename(file), await namesIn(dirname(file)));
    return failed(
      problem('preflight/file-missing', {
        file,
        ...(meant === undefined ? {} : { nearest: join(dirname(file), meant) }),
      }),
    );
  }
}
