/** The proof page as a build writes it, and what later builds do to it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import type { PageData } from '../../src/proof/client/data.js';
import { contentsOf } from '../support/folders.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

const places = (root: string) => ({ kit: join(root, 'kit'), out: join(root, 'out') });

function pageIn(out: string): PageData {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const [, json = ''] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as PageData;
}

/** All but the report, which says what was made anew. */
const lasting = (out: string): Record<string, string> => {
  const { 'report.json': _, ...rest } = contentsOf(out);
  return rest;
};

const pictures = (out: string): string[] =>
  existsSync(join(out, 'proof')) ? Object.keys(contentsOf(join(out, 'proof'))) : [];

const shown = (out: string): string[] => pageIn(out).signs.map(({ id }) => id);

/** Width and height of a PNG. */
const sizeOf = (file: string): number[] => {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('a build', () => {
  test('writes a page with a picture of every sign and variant, though it makes PDF alone', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2']).replace('easy: false', 'easy: true')));
    const { status } = await reported(['build', kit, '--out', out, '--format', 'pdf']);
    expect(status).toBe(0);
    expect(pictures(out)).toEqual(['a-1.easy.png', 'a-1.png', 'a-2.easy.png', 'a-2.png']);
    for (const { pictures: paths, pdf = '', png } of pageIn(out).signs) {
      for (const path of [...paths, pdf]) expect(existsSync(join(out, path))).toBe(true);
      expect(png).toBeUndefined();
    }
  });

  test('makes pictures that are small, and as wide as they are high for a square sign', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out]);
    const [width = 0, height = 0] = sizeOf(join(out, 'proof', 'a-1.png'));
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(480);
    expect(width).toBeLessThan(900);
    expect(sizeOf(join(out, 'png', 'a-1.png'))[0]).toBeGreaterThan(1700);
  });

  test('says of every text where it stands and from where it can be read', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out]);
    const [slot] = pageIn(out).signs[0]?.slots ?? [];
    expect(slot?.texts).toHaveLength(2);
    for (const { painted } of slot?.texts ?? []) expect(painted?.metres).toBeGreaterThan(0.9);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    expect(Object.keys(manifest.signs[0]?.painted?.message ?? {})).toEqual(['de', 'en']);
  });

  test('twice into one folder changes no byte of the page, and a picture that somebody deleted comes back', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    const before = lasting(out);
    await schildwerk(['build', kit, '--out', out]);
    expect(lasting(out)).toEqual(before);
    rmSync(join(out, 'proof', 'a-1.png'));
    writeFileSync(join(out, 'index.html'), before['index.html']?.replace('Probe', 'Prob') ?? '', 'latin1');
    await schildwerk(['build', kit, '--out', out]);
    expect(lasting(out)).toEqual(before);
  });

  test('takes away the picture of a sign that is gone', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1']));
    await schildwerk(['build', kit, '--out', out]);
    expect([pictures(out), shown(out)]).toEqual([['a-1.png'], ['A-1']]);
  });

  test('with --no-proof leaves page, pictures and kit.pdf out, and takes those of an earlier build away', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out, '--no-proof']);
    const without = lasting(out);
    expect(Object.keys(without)).not.toContain('index.html');
    expect(Object.keys(without)).not.toContain('kit.pdf');
    expect(pictures(out)).toEqual([]);
    await schildwerk(['build', kit, '--out', out]);
    expect(pictures(out)).toEqual(['a-1.png']);
    expect(Object.keys(lasting(out))).toContain('kit.pdf');
    await schildwerk(['build', kit, '--out', out, '--no-proof']);
    expect(lasting(out)).toEqual(without);
  });

  test('of a selection shows that selection, and says so', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    await schildwerk(['build', kit, '--out', out, '--only', 'A-2']);
    expect(pageIn(out).selection).toEqual({ words: ['--only A-2'], of: 2 });
    expect([pictures(out), shown(out)]).toEqual([['a-1.png', 'a-2.png'], ['A-2']]);
  });

  test('never writes over a page that is not its own', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out, '--no-proof']);
    writeFileSync(join(out, 'index.html'), '<p>Ours</p>');
    const before = contentsOf(out);
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report)]).toEqual([1, ['build/foreign-file']]);
    await schildwerk(['build', kit, '--out', out, '--no-proof']);
    expect(contentsOf(out)).toEqual(before);
  });

  test('shows a sign that could not be made as missing, with what is wrong', async () => {
    const long = `${HEAD}signs:\n  - { id: "A-1", template: door-sign, number: "1", message: rooms.kitchenette }\n  - { id: "A-2", template: door-sign, number: "2", text: { de: ${'Donaudampfschifffahrt'.repeat(6)}, en: b } }\n`;
    const { kit, out } = places(kitFolder(long));
    const { status } = await reported(['build', kit, '--out', out, '--keep-going']);
    expect(status).toBe(1);
    const missing = pageIn(out).signs.find(({ id }) => id === 'A-2');
    expect(missing?.pictures).toEqual([]);
    expect(missing?.findings?.map(({ code }) => code)).toContain('text/overflow');
    expect(pictures(out)).toEqual(['a-1.png']);
  });

  test('shows findings with the sign that they are about, in the kit’s language', async () => {
    const { kit, out } = places(
      kitFolder(doors(['1', '2']).replace('message: rooms.kitchenette', 'message: Ballsaal')),
    );
    await schildwerk(['build', kit, '--out', out], { env: { LANG: 'de' } });
    const { signs, tongue } = pageIn(out);
    expect(tongue).toBe('en');
    expect(signs.map(({ findings = [] }) => findings.map(({ code, message }) => [code, message.slice(0, 12)]))).toEqual(
      [[['kit/literal-text', expect.stringMatching(/^[\x20-\x7e“”"…]+$/u)]], []],
    );
  });
});
