/** The lists of what there is, by the built program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ListDocuments } from '../../../src/build/lists/lists.js';
import { writeFiles } from '../../support/folders.js';
import { schildwerk } from '../../support/program.js';
import { doors, kitFolder } from '../kits.js';

const root = new URL('../../../', import.meta.url);

async function listed<Name extends keyof ListDocuments>(name: Name, ...args: string[]) {
  const { status, stdout, stderr } = await schildwerk([name, ...args, '--json']);
  return { status, stderr, document: JSON.parse(stdout) as ListDocuments[Name] };
}

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 3H21V21H3Z"/></svg>';
/** Says on the disk that it was run. */
const TELLTALE = (path: string): string =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(path)}, 'run');\nexport const template = {};\n`;

describe('the list of pictograms', () => {
  test('has every pictogram of the register, with what it shows in both tongues', async () => {
    const register = JSON.parse(readFileSync(new URL('pictograms/register.json', root), 'utf8'));
    const { status, document } = await listed('pictograms');
    expect([status, document.schema, document.kit]).toEqual([0, 1, undefined]);
    expect(document.pictograms.map(({ id }) => id).sort()).toEqual(Object.keys(register.pictograms).sort());
    expect(document.pictograms.filter(({ names }) => !names.de || !names.en)).toEqual([]);
    const groups = document.groups.map(({ id }) => id);
    expect(document.pictograms.filter(({ group }) => !groups.includes(group))).toEqual([]);
  });

  test('has those of a kit in a group of their own, also in place of ours', async () => {
    const folder = kitFolder(doors(['1']), { 'pictograms/lift.svg': SQUARE, 'pictograms/angling.svg': SQUARE });
    const { status, document } = await listed('pictograms', join(folder, 'kit'));
    expect([status, document.kit]).toEqual([0, 'Probe']);
    const own = document.pictograms.filter(({ group }) => group === 'own');
    expect(own.map(({ id, origin }) => [id, origin])).toEqual([
      ['angling', 'kit'],
      ['lift', 'kit'],
    ]);
    expect(document.pictograms.filter(({ id }) => id === 'lift')).toHaveLength(1);
  });

  test('tells what is wrong with a kit’s own, and lists the others', async () => {
    const folder = kitFolder(doors(['1']), { 'pictograms/Aal.svg': SQUARE, 'pictograms/angling.svg': SQUARE });
    const { status, document } = await listed('pictograms', join(folder, 'kit'));
    expect([status, document.diagnostics.map(({ code }) => code)]).toEqual([1, ['pictogram/bad-name']]);
    expect(document.pictograms.some(({ id }) => id === 'angling')).toBe(true);
  });
});

describe('the list of templates', () => {
  test('has sizes, distance, languages and fields of each', async () => {
    const { status, document } = await listed('templates');
    expect(status).toBe(0);
    const files = readdirSync(new URL('templates/', root)).filter((name) => name.endsWith('.tsx'));
    expect(document.templates.map(({ name }) => `${name}.tsx`)).toEqual(files.sort());
    for (const { sizes = [], distance = 0, languages, fields = [] } of document.templates) {
      expect(sizes.filter(({ default: isDefault }) => isDefault)).toHaveLength(1);
      expect([distance > 0, (languages?.max ?? 0) > 0, fields.length > 0]).toEqual([true, true, true]);
    }
  });

  test('says which can be felt, and what stands under "with"', async () => {
    const { document } = await listed('templates');
    const of = (name: string) => document.templates.find((template) => template.name === name);
    expect(of('door-sign')).toMatchObject({ tactile: true, with: [] });
    expect(of('direction-sign')).toMatchObject({ tactile: false });
    expect(of('handrail-sign')).toMatchObject({ tactile: 'always', with: ['diameter'] });
    const { stdout } = await schildwerk(['templates', '--lang', 'en']);
    expect(stdout).toMatch(/^handrail-sign .* always +floor, message, with\.diameter/m);
  });

  test('names a kit’s own that are not trusted, and never runs them', async () => {
    const folder = kitFolder(doors(['1']));
    const trace = join(folder, 'trace');
    writeFiles(join(folder, 'kit'), {
      'templates/banner.tsx': TELLTALE(trace),
      'templates/door-sign.tsx': TELLTALE(trace),
    });
    const { status, document } = await listed('templates', join(folder, 'kit'));
    expect([status, existsSync(trace)]).toEqual([0, false]);
    expect(document.templates.filter(({ trusted }) => !trusted)).toEqual([
      { name: 'banner', origin: 'kit', trusted: false },
      { name: 'door-sign', origin: 'kit', trusted: false },
    ]);
    const { stdout } = await schildwerk(['templates', join(folder, 'kit'), '--lang', 'en']);
    expect(stdout).toMatch(/^banner .*not trusted/m);
  });
});

describe('the list of languages', () => {
  test('counts messages and their states', async () => {
    const { document } = await listed('languages');
    const german = document.languages.find(({ tag }) => tag === 'de');
    expect(german).toMatchObject({ autonym: 'Deutsch', script: 'Latn', direction: 'ltr', complete: 100 });
    for (const { messages, of, states } of document.languages) {
      expect(states.draft + states.reviewed + states.tested).toBe(messages);
      expect(messages).toBeLessThanOrEqual(of);
    }
  });

  test('has a language that only a kit brings, and never rounds up to whole', async () => {
    const folder = kitFolder(doors(['1']), { 'locales/cy/rooms.json': '{ "office": "Swyddfa" }' });
    const { document } = await listed('languages', join(folder, 'kit'));
    expect(document.languages.find(({ tag }) => tag === 'cy')).toMatchObject({ messages: 1, complete: 0 });
  });
});

test.each(['pictograms', 'templates', 'languages'])(
  '%s of a kit that is not there fail with the nearest path',
  async (name) => {
    const folder = kitFolder(doors(['1']));
    const { status, stderr, stdout } = await schildwerk([name, join(folder, 'kti'), '--lang', 'en']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Did you mean "${join(folder, 'kit')}"?`);
  },
);
