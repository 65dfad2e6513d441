/** Tactile signs in whole builds by the built program. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf } from '../support/folders.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { HEAD, kitFolder } from './kits.js';

const KIT = `${HEAD.replace('easy: false', 'easy: true')}signs:
  - { id: WC-1, template: door-sign, number: "0.08", message: rooms.kitchenette, tactile: true }
  - { id: WC-2, template: door-sign, number: "0.09", message: rooms.kitchenette }
`;

const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;

describe('a build with a tactile sign', () => {
  test('writes data sheet, SVG and DXF beside its press file, and lists them in the manifest', async () => {
    const root = kitFolder(KIT);
    const out = join(root, 'out');
    expect((await reported(['build', join(root, 'kit'), '--out', out])).status).toBe(0);
    const files = Object.keys(contentsOf(out)).filter((path) => path.startsWith('tactile/'));
    // The twin in Leichte Sprache hangs beside it: nobody needs to feel the same twice.
    expect(files).toEqual(['tactile/wc-1.dxf', 'tactile/wc-1.pdf', 'tactile/wc-1.svg']);
    const [sign] = manifestIn(out).signs;
    const listed = (sign?.outputs ?? []).filter(({ path }) => path.startsWith('tactile/'));
    expect(listed.map(({ path }) => path)).toEqual(files);
    for (const { path, bytes, sha256: digest } of listed) {
      const content = readFileSync(join(out, path));
      expect([content.length, sha256(content)]).toEqual([bytes, digest]);
    }
  });

  test('writes the same bytes again, on one thread and on several', async () => {
    const root = kitFolder(
      `${HEAD}signs:\n${Array.from({ length: 26 }, (_, index) => `  - { id: "W-${index}", template: door-sign, number: "0.${index}", message: rooms.kitchenette, tactile: true }\n`).join('')}`,
    );
    const build = async (out: string, jobs: string) => {
      const args = [
        'build',
        join(root, 'kit'),
        '--out',
        join(root, out),
        '--format',
        'pdf',
        '--no-proof',
        '--jobs',
        jobs,
      ];
      expect((await schildwerk(args)).status).toBe(0);
      return contentsOf(join(root, out));
    };
    const one = await build('one', '1');
    expect(Object.keys(one).filter((path) => path.startsWith('tactile/'))).toHaveLength(78);
    expect(await build('two', '2')).toEqual(one);
  });

  test('leaves an unchanged sign alone, makes it again when a drawing is gone, and removes what is no longer felt', async () => {
    const root = kitFolder(KIT);
    const [kit, out] = [join(root, 'kit'), join(root, 'out')];
    const build = async () => {
      const { report } = await reported(['build', kit, '--out', out]);
      return report.signs.map(({ status }) => status);
    };
    expect(await build()).toEqual(['written', 'written', 'written', 'written']);
    expect(await build()).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    writeFileSync(join(out, 'tactile/wc-1.dxf'), '');
    expect(await build()).toEqual(['written', 'unchanged', 'unchanged', 'unchanged']);
    expect(readFileSync(join(out, 'tactile/wc-1.dxf'), 'latin1')).toContain('AC1009');
    writeFileSync(join(kit, 'kit.yaml'), KIT.replace(', tactile: true', ''));
    expect(await build()).toEqual(['written', 'unchanged', 'unchanged', 'unchanged']);
    expect(existsSync(join(out, 'tactile/wc-1.dxf'))).toBe(false);
  });

  test('gives the ticket the press file, not the data sheet', async () => {
    const root = kitFolder(KIT);
    const out = join(root, 'out');
    await schildwerk(['build', join(root, 'kit'), '--out', out]);
    const ticket = readFileSync(join(out, 'order.csv'), 'utf8');
    expect(ticket).toContain(';pdf/wc-1.pdf;');
    expect(ticket).not.toContain(';tactile/');
  });

  test('makes no drawings where no PDF is asked for', async () => {
    const root = kitFolder(KIT);
    const out = join(root, 'out');
    expect((await schildwerk(['build', join(root, 'kit'), '--out', out, '--format', 'png'])).status).toBe(0);
    expect(existsSync(join(out, 'tactile'))).toBe(false);
  });

  test('stops at a sign that can’t be tactile, and says why', async () => {
    const root = kitFolder(
      `${HEAD}signs:\n  - { id: W, template: waiting-area, message: waiting.take-a-number, tactile: true }\n`,
    );
    const { status, report } = await reported(['build', join(root, 'kit'), '--out', join(root, 'out')]);
    expect(status).toBe(1);
    expect(codesOf(report)).toContain('tactile/not-offered');
  });
});
