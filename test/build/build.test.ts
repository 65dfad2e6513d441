/** Whole builds of small kits by the built program, as a person starts it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import type { Report } from '../../src/build/report.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf, writeFiles } from '../support/folders.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { doors, HEAD, kitFolder } from './kits.js';

const places = (root: string) => ({ kit: join(root, 'kit'), out: join(root, 'out') });

const statuses = ({ signs }: Report): Record<string, string> =>
  Object.fromEntries(signs.map(({ id, variant, status }) => [variant === 'easy' ? `${id} easy` : id, status]));

const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;

describe('a whole build', () => {
  test('writes a PDF and a PNG for every sign and variant, the ticket, the report and the manifest', async () => {
    const { kit, out } = places(kitFolder(doors(['1']).replace('easy: false', 'easy: true')));
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect(status).toBe(0);
    expect(Object.keys(contentsOf(out))).toEqual([
      'index.html',
      'kit.pdf',
      'manifest.json',
      'order.csv',
      'pdf/a-1.easy.pdf',
      'pdf/a-1.pdf',
      'png/a-1.easy.png',
      'png/a-1.png',
      'proof/a-1.easy.png',
      'proof/a-1.png',
      'report.json',
      'ticket.pdf',
    ]);
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toEqual(report);
  });

  test('the manifest has the digest of every file, and no trace of this computer', async () => {
    const root = kitFolder(doors(['1']));
    const { kit, out } = places(root);
    await schildwerk(['build', kit, '--out', out]);
    const [sign] = manifestIn(out).signs;
    for (const { path, bytes, sha256: digest } of sign?.outputs ?? []) {
      const content = readFileSync(join(out, path));
      expect([content.length, sha256(content)]).toEqual([bytes, digest]);
    }
    expect(sign).toMatchObject({
      id: 'A-1',
      variant: 'standard',
      texts: { message: { de: 'Teeküche', en: 'Kitchenette' } },
    });
    for (const content of Object.values(contentsOf(out))) expect(content).not.toContain(root);
  });

  test('without --out it lands in output/ beside the kit', async () => {
    const { kit } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--format', 'pdf']);
    expect(Object.keys(contentsOf(join(kit, 'output')))).toContain('pdf/a-1.pdf');
  });
});

describe('warnings under --strict', () => {
  const literal = `${HEAD}signs:\n  - { id: A-1, template: door-sign, number: "1", text: { de: Eins, en: One } }\n`;
  const warned = literal.replace('text: { de: Eins, en: One }', 'message: Kühlraum');

  test('leave the old output as it was', async () => {
    const { kit, out } = places(kitFolder(literal));
    await schildwerk(['build', kit, '--out', out, '--format', 'pdf']);
    const before = contentsOf(out);
    writeFiles(kit, { 'kit.yaml': warned });
    const strict = await reported(['build', kit, '--out', out, '--format', 'pdf', '--strict']);
    expect([strict.status, codesOf(strict.report, 'warning').includes('kit/literal-text')]).toEqual([1, true]);
    expect(contentsOf(out)).toEqual(before);
    const { stderr } = await schildwerk(['build', kit, '--out', out, '--strict', '--lang', 'en']);
    expect(stderr).toContain('Nothing written: 1 warning, and --strict');
  });

  test('are written all the same with --keep-going, and the exit code says it', async () => {
    const { kit, out } = places(kitFolder(warned));
    const { status, report } = await reported([
      'build',
      kit,
      '--out',
      out,
      '--format',
      'pdf',
      '--strict',
      '--keep-going',
    ]);
    expect([status, statuses(report)]).toEqual([1, { 'A-1': 'written' }]);
  });
});

test('a sign that a profile of plates alone leaves empty is told, one with a contour is not', async () => {
  const codes = async (more: string) => {
    const kit = doors(['1'], 'press: plotter\n').replace('number: "1"', `number: "1"${more}`);
    const { report } = await reported(['check', join(kitFolder(kit), 'kit')]);
    return codesOf(report, 'warning');
  };
  expect(await codes('')).toEqual(['press/nothing-to-follow']);
  expect(await codes(', shape: { corners: 10 }')).toEqual([]);
  // It has an error already, and there is nothing yet that could follow its outline.
  expect(await codes(', distance: 60')).toEqual([]);
});

test('Leichte Sprache in a theme that is light on dark is made, with a warning at the theme', async () => {
  const found = async (theme: string, easy: string) => {
    const kit = doors(['1', '2'], `theme: ${theme}\n`).replace('easy: false', `easy: ${easy}`);
    const { report } = await reported(['check', join(kitFolder(kit), 'kit')]);
    return report.diagnostics.filter(({ code }) => code === 'kit/easy-on-dark');
  };
  expect(await found('contrast', 'true')).toMatchObject([
    { severity: 'warning', facts: { theme: 'contrast', signs: 2 }, place: { file: 'kit.yaml', line: 7 } },
  ]);
  expect(await found('full', 'false')).toEqual([]);
  expect(await found('head', 'true')).toEqual([]);
});

describe('the same inputs', () => {
  const many = doors(Array.from({ length: 40 }, (_, index) => String(index + 1)));

  test('give the same bytes for one worker and for three, in another folder, language and time zone', async () => {
    const [one, three] = [places(kitFolder(many)), places(kitFolder(many))];
    await schildwerk(['build', one.kit, '--out', one.out, '--jobs', '1'], {
      env: { LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' },
    });
    await schildwerk(['build', 'kit', '--out', 'out', '--jobs', '3'], {
      cwd: join(three.kit, '..'),
      env: { LANG: 'C' },
    });
    expect(contentsOf(three.out)).toEqual(contentsOf(one.out));
  });

  test('built twice into one folder change no byte and make nothing again', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    const before = contentsOf(out);
    const { report } = await reported(['build', kit, '--out', out]);
    expect(statuses(report)).toEqual({ 'A-1': 'unchanged', 'A-2': 'unchanged' });
    expect(contentsOf(out)).toEqual(before);
  });

  test('take their date from the kit, or from SOURCE_DATE_EPOCH', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out], { env: { SOURCE_DATE_EPOCH: '1700000000' } });
    expect(manifestIn(out).date).toBe('2023-11-14');
    const { status, report } = await reported(['build', kit, '--out', out], {
      env: { SOURCE_DATE_EPOCH: 'yesterday' },
    });
    expect([status, codesOf(report)]).toEqual([1, ['build/bad-date']]);
  });

  test('in another order of rows give the same signs', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    writeFileSync(join(kit, 'kit.yaml'), doors(['2', '1']));
    const { report } = await reported(['build', kit, '--out', out]);
    expect(statuses(report)).toEqual({ 'A-1': 'unchanged', 'A-2': 'unchanged' });
  });
});

describe('a build after another', () => {
  test('makes only what changed, and removes what is gone', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '3']));
    const { report } = await reported(['build', kit, '--out', out]);
    expect(statuses(report)).toEqual({ 'A-1': 'unchanged', 'A-3': 'written' });
    expect(Object.keys(contentsOf(join(out, 'pdf')))).toEqual(['a-1.pdf', 'a-3.pdf']);
  });

  test('makes a file anew that somebody changed or deleted', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    const before = contentsOf(out);
    writeFileSync(join(out, 'pdf', 'a-1.pdf'), 'scribbled over');
    rmSync(join(out, 'png', 'a-2.png'));
    const { report } = await reported(['build', kit, '--out', out]);
    expect(statuses(report)).toEqual({ 'A-1': 'written', 'A-2': 'written' });
    expect(contentsOf(out)).toEqual(before);
  });

  test('of another resolution makes the pictures anew', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out, '--dpi', '72']);
    const { report } = await reported(['build', kit, '--out', out, '--dpi', '100']);
    expect(statuses(report)).toEqual({ 'A-1': 'written' });
  });

  test('in one format leaves the other, as long as it is still true', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2'])));
    await schildwerk(['build', kit, '--out', out]);
    await schildwerk(['build', kit, '--out', out, '--format', 'pdf']);
    expect(Object.keys(contentsOf(join(out, 'png')))).toEqual(['a-1.png', 'a-2.png']);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']).replace('number: "2"', 'number: "2b"'));
    await schildwerk(['build', kit, '--out', out, '--format', 'pdf']);
    expect(Object.keys(contentsOf(join(out, 'png')))).toEqual(['a-1.png']);
  });
});

describe('a partial build', () => {
  test('replaces its selection, removes nothing, keeps the other entries and says so', async () => {
    const { kit, out } = places(kitFolder(doors(['1', '2', '3'])));
    await schildwerk(['build', kit, '--out', out]);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']).replaceAll('kitchenette', 'archive'));
    const { status, report } = await reported(['build', kit, '--out', out, '--only', 'A-1']);
    expect([status, statuses(report)]).toEqual([0, { 'A-1': 'written', 'A-2': 'unselected' }]);
    expect(report).toMatchObject({ selection: { only: ['A-1'] } });
    expect(codesOf(report, 'info')).toContain('build/selection-only');
    expect(manifestIn(out).signs.map(({ id, texts }) => [id, texts.message?.de])).toEqual([
      ['A-1', 'Archiv'],
      ['A-2', 'Teeküche'],
      ['A-3', 'Teeküche'],
    ]);
    expect(Object.keys(contentsOf(join(out, 'pdf')))).toEqual(['a-1.pdf', 'a-2.pdf', 'a-3.pdf']);
    expect(readFileSync(join(out, 'order.csv'), 'utf8').trim().split('\r\n')).toHaveLength(2);
  });

  test('that matches nothing is an error with the nearest id', async () => {
    const { kit, out } = places(kitFolder(doors(['101', '102'])));
    const { status, report } = await reported(['build', kit, '--out', out, '--only', 'A-1O1']);
    expect(status).toBe(1);
    expect(report.diagnostics).toMatchObject([{ code: 'build/nothing-selected', hint: 'Did you mean "A-101"?' }]);
    expect(existsSync(out)).toBe(false);
  });

  test('of a language the kit lacks is an error', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    const { status, report } = await reported(['build', kit, '--out', out, '--languages', 'fr']);
    expect([status, codesOf(report)]).toEqual([1, ['build/unknown-language']]);
  });
});

const TOO_LONG =
  '  - { id: long, template: door-sign, number: "9", message: Verwaltungsgemeinschaftsangelegenheitenzuständigkeitsübertragungsverordnung }\n';

describe('a sign that can’t be made', () => {
  test('leaves the output as it was, whatever else could have been made', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    await schildwerk(['build', kit, '--out', out]);
    const before = contentsOf(out);
    writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']) + TOO_LONG);
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report), report.written]).toEqual([1, ['text/overflow'], 0]);
    expect(contentsOf(out)).toEqual(before);
  });

  test('leaves no folder behind where there was none', async () => {
    const root = kitFolder(`${HEAD}signs:\n${TOO_LONG}`);
    const { kit, out } = places(root);
    expect((await schildwerk(['build', kit, '--out', out])).status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('does not stop the others with --keep-going, and the exit code still tells', async () => {
    const { kit, out } = places(kitFolder(doors(['1']) + TOO_LONG));
    const { status, report } = await reported(['build', kit, '--out', out, '--keep-going']);
    expect([status, statuses(report)]).toEqual([1, { 'A-1': 'written', long: 'failed' }]);
    expect(Object.keys(contentsOf(join(out, 'pdf')))).toEqual(['a-1.pdf']);
  });
});

describe('rows', () => {
  const source = `${HEAD}sources:\n  - file: rooms.csv\n    template: door-sign\n    columns: { id: Nr, number: Nr, message: Nutzung, persons: Person }\n    skip: { message: [Technik] }\n`;

  test('are all accounted for, also those whose sign failed only when it was laid out', async () => {
    const rows = [
      'Nr;Nutzung;Person',
      '1;rooms.kitchenette;Anna Müller',
      '1;rooms.kitchenette;Bernd Schulz',
      '2;Technik;',
      '3;Verwaltungsgemeinschaftsangelegenheitenzuständigkeitsübertragungsverordnung;',
      '4;rooms.kitchenette;;surplus',
      '5;rooms.archive;',
    ];
    const { kit, out } = places(kitFolder(source, { 'rooms.csv': rows.join('\r\n') }));
    const { report } = await reported(['build', kit, '--out', out, '--keep-going']);
    expect(report.rows).toMatchObject({
      read: 6,
      signs: 2,
      merged: 1,
      failed: 2,
      skipped: 1,
      reasons: [{ reason: 'message: Technik' }],
    });
  });

  test('first names that the kit does not want are in no file, message or digest', async () => {
    const rows = (name: string): string =>
      `Nr;Nutzung;Person\r\n1;rooms.kitchenette;${name} Müller\r\n2;nonsense.key;${name} Schulz\r\n`;
    const { kit, out } = places(
      kitFolder(
        `${source}signs:\n  - { id: B-1, template: door-sign, message: rooms.archive, persons: [Anna Meier], pictogramm: x }\n`,
        { 'rooms.csv': rows('Anna') },
      ),
    );
    const failing = await schildwerk(['build', kit, '--out', out]);
    expect(failing.status).toBe(1);
    expect(failing.stdout + failing.stderr).not.toContain('Anna');

    writeFiles(kit, { 'kit.yaml': source, 'rooms.csv': rows('Anna').replace('nonsense.key', 'rooms.archive') });
    await schildwerk(['build', kit, '--out', out]);
    const before = contentsOf(out);
    expect(Object.values(before).join('')).not.toContain('Anna');
    writeFiles(kit, { 'rooms.csv': rows('Beate').replace('nonsense.key', 'rooms.archive') });
    await schildwerk(['build', kit, '--out', out]);
    expect(contentsOf(out)).toEqual(before);
  });
});

describe('the output folder', () => {
  test('that holds somebody else’s files is refused', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    writeFiles(out, { 'thesis.docx': 'years of work' });
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report)]).toEqual([1, ['build/foreign-folder']]);
    expect(contentsOf(out)).toEqual({ 'thesis.docx': 'years of work' });
  });

  test('that can’t be written is an error and no crash', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    writeFileSync(out, 'a file');
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report)]).toEqual([1, ['build/not-writable']]);
  });

  test('in which another build is writing is refused', async () => {
    const { kit, out } = places(kitFolder(doors(['1'])));
    mkdirSync(out);
    writeFileSync(join(out, '.lock'), '1 elsewhere\n');
    const { status, report } = await reported(['build', kit, '--out', out]);
    expect([status, codesOf(report)]).toEqual([1, ['build/folder-locked']]);
  });
});

describe('an interruption', () => {
  const many = doors(Array.from({ length: 60 }, (_, index) => String(index + 1)));

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends with %i and the output is as it was; the next build takes up what was made',
    async (signal, code) => {
      const { kit, out } = places(kitFolder(doors(['1'])));
      await schildwerk(['build', kit, '--out', out]);
      const before = contentsOf(out);
      writeFileSync(join(kit, 'kit.yaml'), many);
      const journal = join(out, '.staging', 'journal');
      const begun = (): boolean => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 4;
      const { status } = await schildwerk(['build', kit, '--out', out, '--jobs', '1'], {
        interrupt: { signal, when: begun },
      });
      expect(status).toBe(code);
      const left = contentsOf(out);
      for (const [path, content] of Object.entries(before)) expect(left[path]).toBe(content);
      expect(Object.keys(left).filter((path) => !path.startsWith('.staging/'))).toEqual(Object.keys(before));

      const madeBefore = readFileSync(journal, 'utf8').trim().split('\n').length;
      expect(madeBefore).toBeLessThan(60);
      expect((await schildwerk(['build', kit, '--out', out])).status).toBe(0);
      const fresh = places(kitFolder(many));
      await schildwerk(['build', fresh.kit, '--out', fresh.out]);
      const files = (folder: string) => ({ ...contentsOf(folder), 'report.json': '' });
      expect(files(out)).toEqual(files(fresh.out));
    },
  );
});
