/** The lists as pages to print, looked at by programs that are not ours. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folders.js';
import { judge } from '../../support/judges.js';
import { schildwerk } from '../../support/program.js';
import { hasVeraPdf, veraPdf } from '../../support/verapdf/verapdf.js';

const LISTS = ['pictograms', 'templates', 'languages'] as const;

describe.each(LISTS)('the sheet of %s', (name) => {
  test('is written as one PDF and a PNG for each page, and the same again the next time', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const { status, stdout } = await schildwerk([name, '--sheet', '--out', first]);
    expect(status).toBe(0);
    const files = readdirSync(first).sort();
    expect(stdout.trim().split('\n').sort()).toEqual(files.map((file) => join(first, file)));
    expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([`${name}.pdf`]);
    await schildwerk([name, '--sheet', '--out', second], { env: { LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' } });
    for (const file of files) {
      expect([file, readFileSync(join(first, file)).equals(readFileSync(join(second, file)))]).toEqual([file, true]);
    }
  });

  test('fails with the reason where the disk refuses it', async () => {
    const folder = temporaryFolder({ 'a-file': '' });
    const { status, stdout, stderr } = await schildwerk([name, '--sheet', '--out', join(folder, 'a-file', 'x')]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('build/not-writable');
  });

  test('is one kind of file where a file is named', async () => {
    const folder = temporaryFolder();
    await schildwerk([name, '--sheet', '--out', join(folder, 'here', 'x.pdf')]);
    expect(readdirSync(join(folder, 'here'))).toEqual(['x.pdf']);
  });
});

describe('a sheet as others see it', () => {
  test.skipIf(!hasVeraPdf()).each(['2a', 'ua1'] as const)(
    'is PDF/%s for veraPDF',
    async (flavour) => {
      const folder = temporaryFolder();
      for (const name of LISTS) await schildwerk([name, '--sheet', '--out', join(folder, `${name}.pdf`)]);
      const said = veraPdf(
        LISTS.map((name) => join(folder, `${name}.pdf`)),
        flavour,
      );
      expect(
        said
          .trim()
          .split('\n')
          .filter((line) => !line.startsWith('PASS')),
      ).toEqual([]);
      expect(said.match(/^PASS/gm)).toHaveLength(LISTS.length);
    },
    240_000,
  );

  test.skipIf(!judge('pdftotext'))('says the name of every pictogram, each beside its id', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'p.pdf');
    await schildwerk(['pictograms', '--sheet', '--out', file]);
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    const { pictograms } = JSON.parse((await schildwerk(['pictograms', '--json'])).stdout) as {
      pictograms: { id: string; names: { de: string; en: string } }[];
    };
    const missing = pictograms.filter(({ id, names }) => {
      // Where a word was broken at its seam, the line says it with a hyphen.
      const plain = text.replaceAll('\u00AD', '').replaceAll(/[-‐] /g, '');
      const said = `${names.de} ${names.en} ${id}`.replaceAll('- ', '');
      return !plain.replaceAll(' ', '').includes(said.replaceAll(' ', ''));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
