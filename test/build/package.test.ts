/** build --package, by the built program; opened by programs that are not ours. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf, writeFiles } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { reported, schildwerk } from '../support/program.js';
import { doors } from './kits.js';

const NAME = 'probe-2026-11-23.zip';

let root: string;
let kit: string;
let out: string;
const build = (...flags: readonly string[]) =>
  reported(['build', kit, '--out', out, '--format', 'pdf', '--no-proof', ...flags]);
const zips = (): string[] => readdirSync(out).filter((name) => name.endsWith('.zip'));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  writeFiles(root, { 'kit/kit.yaml': doors(['1', '2', '3'], 'order: { client: Town }\n') });
  [kit, out] = [join(root, 'kit'), join(root, 'out')];
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a package', () => {
  test('is one zip, in the report and with its digest in the manifest', async () => {
    const { status, report } = await build('--package');
    expect(status).toBe(0);
    expect(report.collected).toEqual([NAME, 'ticket.pdf']);
    const { collected = [] } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const content = readFileSync(join(out, NAME));
    expect(collected[0]).toMatchObject({ path: NAME, bytes: content.length, sha256: sha256(content) });
  }, 180_000);

  test.skipIf(!judge('unzip'))('opens without a fault for unzip, and holds what the print shop gets', () => {
    expect(execFileSync('unzip', ['-t', join(out, NAME)], { encoding: 'utf8' })).toContain('No errors detected');
    const names = execFileSync('unzip', ['-Z1', join(out, NAME)], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(names).toEqual([
      'README.txt',
      'SHA256SUMS',
      'order.csv',
      'pdf/a-1.pdf',
      'pdf/a-2.pdf',
      'pdf/a-3.pdf',
      'profiles/NOTICE.md',
      'profiles/coated-fogra39l.icc',
      'ticket.pdf',
    ]);
  });

  test.skipIf(!judge('unzip') || !judge('sha256sum'))('is checked by sha256sum, and is what lies in the output', () => {
    const opened = join(root, 'opened');
    mkdirSync(opened);
    execFileSync('unzip', ['-q', join(out, NAME), '-d', opened]);
    const sums = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: opened, encoding: 'utf8' });
    expect(sums.trim().split('\n')).toHaveLength(8);
    for (const name of ['order.csv', 'ticket.pdf', 'pdf/a-2.pdf'])
      expect(readFileSync(join(opened, name)).equals(readFileSync(join(out, name)))).toBe(true);
    const text = readFileSync(join(opened, 'README.txt'), 'utf8');
    expect(text).toContain('Probe\r\nas of 2026-11-23\r\n\r\nAll 3 signs of the kit.');
    expect(text).toContain('pdf/          press files: 3');
    // A file that came to harm on its way is found.
    writeFileSync(join(opened, 'pdf', 'a-2.pdf'), 'spoiled');
    expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: opened, stdio: 'ignore' })).toThrow();
  });

  test('has the same bytes however often and with however many threads it is made', async () => {
    const first = contentsOf(out)[NAME];
    await build('--package');
    expect(contentsOf(out)[NAME]).toBe(first);
    await build('--package', '--force', '--jobs', '2');
    expect(contentsOf(out)[NAME]).toBe(first);
    const elsewhere = join(root, 'elsewhere');
    const env = { TZ: 'Pacific/Auckland', LANG: 'de' };
    await schildwerk(['build', kit, '--out', elsewhere, '--format', 'pdf', '--no-proof', '--package', '--jobs', '1'], {
      env,
    });
    expect(contentsOf(elsewhere)[NAME]).toBe(first);
  }, 180_000);

  test('stays while it is true, and goes when it is not', async () => {
    const { report } = await build();
    expect([report.collected, zips()]).toEqual([[NAME, 'ticket.pdf'], [NAME]]);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']));
    await build();
    expect(zips()).toEqual([]);
  }, 180_000);

  test('of a selection says so in its name and in its README', async () => {
    await build('--package');
    await build('--package', '--only', 'A-2');
    expect(zips()).toEqual(['probe-2026-11-23-part.zip']);
    if (!judge('unzip')) return;
    const text = execFileSync('unzip', ['-p', join(out, 'probe-2026-11-23-part.zip'), 'README.txt'], {
      encoding: 'utf8',
    });
    expect(text).toContain('PART OF THE ORDER: 1 of the kit’s 2 signs.');
    expect(text).toContain('press files: 1');
  }, 180_000);

  test('needs press files', async () => {
    const { status, stderr } = await schildwerk(['build', kit, '--out', out, '--format', 'png', '--package']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--package')]);
  });
});
