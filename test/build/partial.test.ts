/** Builds and checks of a part of a kit: what is wrong elsewhere does not stop them, and what is selected is exact. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/build/report.js';
import { contentsOf, writeFiles } from '../support/folders.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

const places = (root: string) => ({ kit: join(root, 'kit'), out: join(root, 'out') });
const statuses = ({ signs }: Report): Record<string, string> =>
  Object.fromEntries(signs.map(({ id, status }) => [id, status]));
const counting = ({ diagnostics }: Report) => diagnostics.filter(({ elsewhere }) => elsewhere !== true);

const FLOORS = 'floors: { EG: { code: "0", order: 0 }, 1. OG: { code: "1", order: 1 } }\n';
const door = (id: string, more: string): string =>
  `  - { id: ${id}, template: door-sign, number: "1", message: rooms.kitchenette${more} }\n`;
const faulty = `${HEAD}${FLOORS}signs:\n${door('A-1', ', floor: EG')}${door('A-2', ', floor: EG')}${door('B-1', ', floor: 1. OG, pictogram: lfit')}`;

describe('an error in a sign that was not selected', () => {
  test.each([
    [['--only', 'A-*']],
    [['--where', 'floor=EG']],
    [['--where', 'floor=0']],
    [['--where', 'floor=EG', '--only', 'A-?']],
  ])('does not stop a build with %j, and is told as what it is', async (selection) => {
    const { kit, out } = places(kitFolder(faulty));
    const { status, report } = await reported(['build', kit, '--out', out, '--format', 'pdf', ...selection]);
    expect(status).toBe(0);
    expect(statuses(report)).toEqual({ 'A-1': 'written', 'A-2': 'written', 'B-1': 'unselected' });
    expect(report.diagnostics.find(({ code }) => code === 'kit/unknown-pictogram')).toMatchObject({
      severity: 'error',
      elsewhere: true,
    });
    expect(counting(report).map(({ code }) => code)).toContain('build/errors-elsewhere');
    expect(counting(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is one line for a person, with the sign’s name', async () => {
    const { kit } = places(kitFolder(faulty));
    const { status, stderr } = await schildwerk(['check', kit, '--only', 'A-1', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toContain('One error is outside the selection (B-1).');
    expect(stderr).not.toContain('lfit');
  });

  test('still stops a build of the whole kit, and one that selects it', async () => {
    const { kit, out } = places(kitFolder(faulty));
    for (const selection of [[], ['--only', 'B-1'], ['--where', 'floor=1. OG']]) {
      const { status, report } = await reported(['build', kit, '--out', out, ...selection]);
      expect([selection, status, codesOf(report).includes('kit/unknown-pictogram')]).toEqual([selection, 1, true]);
    }
  });

  test('that stands on several signs counts if one of them is selected', async () => {
    const twice = `${HEAD}signs:\n${door('A-1', ', pictogram: lfit')}${door('A-2', ', pictogram: lfit')}${door('A-3', '')}`;
    const { kit } = places(kitFolder(twice));
    expect((await reported(['check', kit, '--only', 'A-2'])).status).toBe(1);
    expect((await reported(['check', kit, '--only', 'A-3'])).status).toBe(0);
  });
});

describe('a fault of no sign', () => {
  test('of the kit itself stops a part too', async () => {
    const { kit } = places(kitFolder(`${faulty}theme: lihgt\n`));
    expect((await reported(['check', kit, '--only', 'A-1'])).status).toBe(1);
  });

  test('in a row without an id stops what it might belong to, and not a sign that is asked for by name', async () => {
    const source = `${HEAD}sources:\n  - { file: rooms.csv, template: door-sign, columns: { id: Nr, number: Nr, message: Nutzung }, values: { message: auto } }\n`;
    const rows = 'Nr;Nutzung\nA1;Büro\nA2;Teeküche;zu;viel\n';
    const { kit } = places(kitFolder(source, { 'rooms.csv': rows }));
    expect((await reported(['check', kit, '--only', 'A1'])).status).toBe(0);
    expect((await reported(['check', kit, '--only', 'A*'])).status).toBe(1);
  });
});

describe('a build of a part', () => {
  test('replaces its files, removes nothing, keeps other entries, and its derived files are about itself', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out, '--format', 'pdf']);
    const before = contentsOf(out);
    writeFiles(kit, { 'kit.yaml': doors(['1', '3']).replaceAll('rooms.kitchenette', 'rooms.archive') });
    const { status, report } = await reported(['build', kit, '--out', out, '--format', 'pdf', '--only', 'A-1']);
    const after = contentsOf(out);
    expect(status).toBe(0);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['pdf/a-1.pdf']).not.toBe(before['pdf/a-1.pdf']);
    expect(after['pdf/a-2.pdf']).toBe(before['pdf/a-2.pdf']);
    const manifest = JSON.parse(after['manifest.json'] ?? '{}') as { signs: { id: string }[] };
    expect(manifest.signs.map(({ id }) => id)).toEqual(['A-1', 'A-2']);
    const ticket = readFileSync(join(out, 'order.csv'), 'utf8');
    expect([ticket.includes('a-1.pdf'), ticket.includes('a-2.pdf')]).toEqual([true, false]);
    expect(codesOf(report, 'info')).toContain('build/selection-only');
  });

  test.each([
    ['--only', 'A-I', 'A-1'],
    ['--where', 'floor=EGG', 'floor=EG'],
    ['--where', 'message=rooms.kitchenete', 'message=rooms.kitchenette'],
  ])('%s %s matches nothing: exit 1 with what is nearest', async (flag, value, nearest) => {
    const { kit, out } = places(kitFolder(faulty));
    const { status, report } = await reported(['build', kit, '--out', out, flag, value]);
    expect(status).toBe(1);
    expect(report.diagnostics.find(({ code }) => code === 'build/nothing-selected')?.facts).toMatchObject({ nearest });
  });
});
