/** German Braille, held against liblouis: its published results everywhere, the program itself where it is installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forFingers, translate } from '../../src/tactile/translate.js';
import { judge } from '../support/judges.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Results of liblouis 3.24 (`de-g0.utb`), text and Basisschrift. */
const GOLDEN = read('./braille-golden.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string]);

/** Where we know better, or refuse. */
const OTHERWISE = new Map([
  // liblouis takes the German closing quotation mark for an English opening one.
  ['„Bitte klingeln“', '⠦⠃⠊⠞⠞⠑⠀⠅⠇⠊⠝⠛⠑⠇⠝⠴'],
]);
/** Computer Braille has no place on a sign. */
const REFUSED = 'info@kreis-heinsberg.de';

describe('German Braille', () => {
  test.each(GOLDEN.filter(([text]) => text !== REFUSED))('of “%s” is that of liblouis', (text, cells) => {
    expect(translate(text)).toEqual({ cells: OTHERWISE.get(text) ?? cells, unknown: [] });
  });

  test('names what it has no cell for', () => {
    expect(translate(REFUSED).unknown).toEqual(['@']);
    expect(translate('Кабинет 2').unknown).toEqual(['к', 'а', 'б', 'и', 'н', 'е', 'т']);
  });

  test('has times with a point, and neither seams nor middle dots', () => {
    expect(forFingers('8:00–12:00 Uhr')).toBe('8.00–12.00 Uhr');
    expect(forFingers('Wohn·geld\u00adstelle\n2.14')).toBe('Wohngeldstelle 2.14');
  });
});

describe('German Braille as the program liblouis writes it', () => {
  const here = judge('lou_translate');
  const theirs = (lines: readonly string[]): string[] =>
    spawnSync('lou_translate', ['-f', 'unicode.dis,de-g0.utb'], { input: `${lines.join('\n')}\n`, encoding: 'utf8' })
      .stdout.split('\n')
      .slice(0, lines.length);

  test.skipIf(!here)('is ours for every German text that is shipped', () => {
    const lines = ['de', 'de-simple']
      .flatMap((tag) =>
        ['rooms', 'places', 'units', 'waiting', 'words'].map((name) => `../../locales/${tag}/${name}.json`),
      )
      .flatMap((path) => Object.values(JSON.parse(read(path)) as Record<string, string>))
      .map(forFingers)
      .filter((text) => !text.includes('{{'));
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.map((line) => translate(line).cells)).toEqual(theirs(lines));
  });

  test.skipIf(!here)('is ours for numbers, signs and words in any order', () => {
    const words =
      'Raum Zimmer WC EG Straße Müller Yılmaz Café Łódź 2 12 2.14 101 2a 12b 12k 3,50 U1 B2 1. – / & (links) (2.14) Wer? Halt! 8.30 8.00–12.00 13-0 E-Mail 3: Ziel: A:B Ärzt:innen 2; 2? 2! (2a) 2/3 1, x'.split(
        ' ',
      );
    const lines = words.flatMap((word, at) =>
      [1, 3, 8, 21].map((step) => `${word} ${words[(at + step) % words.length]}`),
    );
    expect(lines.map((line) => translate(line).cells)).toEqual(theirs(lines));
  });
});
