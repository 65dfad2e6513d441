/** The kit whose signs are of acrylic and film: what is cut, drilled and laid below the print reaches every file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { writeFiles } from '../support/folders.js';
import { codesOf, reported } from '../support/program.js';
import { doors, kitFolder } from './kits.js';

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('examples/stadtbad', () => {
  const home = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  const out = join(home, 'out');
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../../examples/stadtbad', import.meta.url));
    const { status, report } = await reported(['build', folder, '--out', out]);
    expect([status, codesOf(report)]).toEqual([0, []]);
  }, 120_000);

  test('the ticket says what is done to each of its ten signs', () => {
    const rows = readFileSync(join(out, 'order.csv'), 'utf8').trim().split('\r\n').slice(1);
    const finishing = rows.map((row) => row.split(';')[13]?.replace(/^"|"$/g, ''));
    expect(finishing).toHaveLength(10);
    expect(new Set(finishing)).toEqual(
      new Set([
        'Ecken R 15 mm · 2 Löcher Ø 8 mm · Konturschnitt · Weiß vollflächig',
        'Ecken R 15 mm · 4 Löcher Ø 6 mm · Konturschnitt · Weiß vollflächig',
        'Ecken R 10 mm · Konturschnitt nur durch die Folie (Kiss-Cut) · Weiß unter dem Druck',
        'Ecken R 10 mm · 4 Löcher Ø 4 mm · Konturschnitt · Weiß vollflächig',
      ]),
    );
  });

  test('press files have a plate for each process and the house colour, as the ticket says', () => {
    const inks = (picked: RegExp): Set<string> => {
      const rows = readFileSync(join(out, 'order.csv'), 'utf8').split('\r\n');
      return new Set(rows.filter((row) => picked.test(row)).map((row) => row.split(';')[14] ?? ''));
    };
    expect(inks(/;E\d;/)).toEqual(new Set(['CMYK + HKS 41 K + White + CutContour + Drill']));
    expect(inks(/glastuer/)).toEqual(new Set(['CMYK + HKS 41 K + White + Kiss-cut']));
  });

  test('the manifest says it too, so that a later state can be compared', () => {
    const film = manifestIn(out).signs.find(({ id }) => id === 'glastuer-anstellen');
    expect(film?.fields).toMatchObject({ corners: 10, contour: 'kiss-cut', white: 'print' });
    const door = manifestIn(out).signs.find(({ id }) => id === 'E1');
    expect(door?.fields.holes).toEqual(['10 10 4', '190 10 4', '10 190 4', '190 190 4']);
  });

  test('pictures show the signs as they will hang', async () => {
    for (const picture of ['png/e1.png', 'proof/e1.png', 'png/glastuer-anstellen.png']) {
      const { data, info } = await sharp(join(out, picture)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([picture, info.width > 400, data[3]]).toEqual([picture, true, 0]);
    }
  });
});

test('a sign is made again when its shape changes, and its neighbour is not', async () => {
  const root = kitFolder(doors(['1', '2']));
  const [kit, output] = [join(root, 'kit'), join(root, 'out')];
  const content = (): Record<string, string> =>
    Object.fromEntries(manifestIn(output).signs.map(({ id, content: hash }) => [id, hash]));
  await reported(['build', kit, '--out', output]);
  const before = content();
  const seen = new Set([before['A-1']]);
  for (const field of ['shape: { corners: 6 }', 'shape: { corners: 7 }', 'white: full', 'white: print']) {
    const text = doors(['1', '2']).replace('number: "1",', `number: "1", ${field},`);
    expect(text).toContain(field);
    writeFiles(kit, { 'kit.yaml': text });
    const { report } = await reported(['build', kit, '--out', output]);
    expect(report.signs.map(({ status }) => status)).toEqual(['written', 'unchanged']);
    expect(content()['A-2']).toBe(before['A-2']);
    seen.add(content()['A-1']);
  }
  expect(seen.size).toBe(5);
}, 120_000);

test('a press that cuts less exactly has its own margin kept, and is told of by the sign', async () => {
  const margins = { 'press.yaml': 'extends: generic-x4\nsafety: 13\n' };
  const kit = doors(['1'], 'press: press.yaml\n').replace('number: "1",', 'number: "1", shape: { contour: true },');
  const strict = join(kitFolder(kit, margins), 'kit');
  const { report } = await reported(['check', strict]);
  const near = report.diagnostics.filter(({ code }) => code === 'layout/too-near-contour');
  // The house's own margin is 12.5 mm on this sign.
  expect(near.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ what: 'text', distanceMm: expect.closeTo(12.5, 1), leastMm: 13 }),
  );
  const usual = await reported(['check', join(kitFolder(kit.replace('press: press.yaml\n', '')), 'kit')]);
  expect(codesOf(usual.report)).not.toContain('layout/too-near-contour');
}, 60_000);
