/** Every PDF that the example kits make, before veraPDF, proof-pdf and our own preflight: what CI prints of them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Manifest } from '../../src/build/manifest.js';
import type { PreflightReport } from '../../src/build/preflight-request.js';
import { shippedPress } from '../../src/build/press-profiles.js';
import { demoKit } from '../support/demo-kit.js';
import { schildwerk } from '../support/program.js';
import { hasProofPdf, proofPdf } from '../support/proof-pdf/proof-pdf.js';
import { hasVeraPdf, veraPdfCounts } from '../support/verapdf/verapdf.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

interface Example {
  readonly name: string;
  /** Its output: signs, files by group, `kit.pdf` and what else it has. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly signs: number;
  readonly press: string;
}

let root: string;
let examples: Example[];
/** Said at the end, for whoever reads the log. */
const summary: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'kit.yaml')));
  examples = [];
  for (const name of names.sort()) examples.push(await made(name));
}, 300_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  console.log(['', 'Every PDF of every example kit:', ...summary, ''].join('\n'));
});

async function made(name: string): Promise<Example> {
  const folder = name === 'kreishaus' ? (await demoKit()).folder : join(root, name);
  if (name !== 'kreishaus') {
    const { status, stderr } = await schildwerk(['build', join(EXAMPLES, name), '--out', folder, '--format', 'pdf']);
    if (status !== 0) throw new Error(stderr);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf'))
    .sort();
  const { signs } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const { press = 'generic-x4' } = parse(readFileSync(join(EXAMPLES, name, 'kit.yaml'), 'utf8')) as { press?: string };
  return { name, folder, files, signs: signs.length, press };
}

/** A kit may be for a press that asks for another standard, and one may have a profile of its own. */
const standardOf = ({ press }: Example): string | undefined => shippedPress(press)?.standard;
const pathsOf = ({ folder, files }: Example): string[] => files.map((file) => join(folder, file));

test('each example has a file for each of its signs, and a kit.pdf', () => {
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(['kreishaus', 'rathaus']));
  for (const { name, files, signs, press } of examples) {
    expect(files.filter((file) => /^pdf\b/.test(file)).length, name).toBe(signs);
    expect(files, name).toContain('kit.pdf');
    summary.push(`  ${name} (${press}): ${files.length} files, ${signs} of them signs`);
  }
});

test.skipIf(!hasVeraPdf())(
  'veraPDF finds no fault by PDF/A-2a and PDF/UA-1',
  async () => {
    // What claims no standard of PDF/A is not held against it.
    const claiming = examples.filter((example) => !['x3', 'x1a'].includes(standardOf(example) ?? ''));
    const files = claiming.flatMap(pathsOf);
    const counts = await veraPdfCounts(claiming.map(({ folder }) => folder));
    for (const [profile, { files: seen, rules, checks, failed }] of counts) {
      summary.push(
        `  veraPDF, ${profile}: ${seen} files, ${failed.length} failures; ${rules} rules, ${checks.toLocaleString('en')} checks`,
      );
      expect(failed.map((file) => relative(root, file))).toEqual([]);
      expect(seen, profile).toBe(files.length);
      expect(rules, profile).toBeGreaterThan(100);
    }
    expect([...counts.keys()].sort()).toEqual(['PDF/A-2A', 'PDF/UA-1']);
  },
  600_000,
);

/** What a print shop prints from. `kit.pdf`, the ticket and data sheets are read: signs in them have no bleed, or are small. */
const isForPress = (path: string): boolean => /^(?:pdf|press)[/\\]/.test(path);

test('our own preflight finds no error, by the printer profile that each kit is for', async () => {
  for (const { name, folder, files, press } of examples) {
    const folders = [...new Set(files.map((file) => join(folder, file, '..')))];
    const named = /[/\\.]/.test(press) ? join(EXAMPLES, name, press) : press;
    const { stdout } = await schildwerk(['preflight', ...folders, '--press', named, '--json']);
    const report = JSON.parse(stdout) as PreflightReport;
    const all = report.files.flatMap(({ file, diagnostics }) => {
      const path = relative(folder, file);
      return diagnostics.map((each) => ({ ...each, path, said: `${path} ${each.code} ${each.message}` }));
    });
    const errors = all.filter(({ severity, code, path }) => {
      return severity === 'error' && (isForPress(path) || code !== 'preflight/small-bleed');
    });
    const warnings = all.filter(({ severity, path }) => severity === 'warning' && isForPress(path));
    const forPress = files.filter(isForPress).length;
    summary.push(
      `  preflight, ${name}, ${press}: ${forPress} files for the press, ${errors.length} errors, ${warnings.length} warnings;` +
        ` ${files.length - forPress} to be read (kit.pdf, tickets), without errors but for bleed`,
    );
    expect(report.files.length, name).toBe(files.length);
    expect(
      [...errors, ...warnings].map(({ said }) => said),
      name,
    ).toEqual([]);
  }
}, 300_000);

const BLEED = ['--require-bleed', '--output-condition', 'FOGRA39'];

test.skipIf(!hasProofPdf())(
  'proof-pdf finds no error by PDF/X-4: boxes, intent, trapping, fonts, bleed, and of the demo kit every ink',
  async () => {
    const claiming = examples.filter((example) => standardOf(example) === 'x4');
    const demo = claiming.find(({ name }) => name === 'kreishaus');
    if (demo === undefined) throw new Error('The demo kit is no longer made for PDF/X-4.');
    const runs = [
      ...claiming.map((example) => ({ example, said: 'structure', options: [...BLEED, '--no-colour'] })),
      // Inks are measured by Ghostscript, page by page: of thousands that takes longer than all the rest.
      { example: { ...demo, files: demo.files.filter((file) => /^pdf\b/.test(file)) }, said: 'inks', options: BLEED },
    ];
    for (const { example, said, options } of runs) {
      const reports = await proofPdf(pathsOf(example), options);
      const errors = reports.flatMap(({ file, errors: found }) => found.map((each) => `${file}: ${each}`));
      const warnings = reports.reduce((sum, each) => sum + each.warnings.length, 0);
      summary.push(
        `  proof-pdf, ${example.name}, ${said}: ${reports.length} files, ${errors.length} errors, ${warnings} warnings`,
      );
      expect(reports.length, example.name).toBe(example.files.length);
      expect(errors, example.name).toEqual([]);
    }
  },
  600_000,
);

test.skipIf(!hasProofPdf())('proof-pdf would tell us: files made wrong on purpose are refused', async () => {
  const wrong = ['hand-no-trim', 'hand-trapped-unknown', 'hand-no-intent', 'hand-box-order', 'hand-white-overprint'];
  const reports = await proofPdf(
    wrong.map((name) => fileURLToPath(new URL(`../preflight/files/${name}.pdf`, import.meta.url))),
    ['--max-tac', '300'],
  );
  expect(reports.map(({ errors }) => errors.length > 0)).toEqual(wrong.map(() => true));
});
