import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/kit/file-name.js';

const hash = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 6);

describe('a file name', () => {
  test.each([
    ['foyer-waiting', 'foyer-waiting'],
    ['A 0.12', 'a-0-12'],
    ['Größe ÄÖÜ', 'groesse-aeoeue'],
    ['GROẞ', 'gross'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['Türe', 'tuere'],
    ['..\\..\\etc/passwd', 'etc-passwd'],
    ['--a__b--', 'a-b'],
    ['Raum²', 'raum2'],
    ['ﬁliale', 'filiale'],
    ['aux-1', 'aux-1'],
  ])('%j becomes %s', (id, name) => {
    expect(fileName(id)).toBe(name);
  });

  test.each([
    ['Zimmer Ж', 'zimmer'],
    ['Søren', 's-ren'],
    ['con', 'con'],
    ['LPT1', 'lpt1'],
    ['NUL', 'nul'],
    ['مكتب', 'sign'],
    ['–', 'sign'],
    ['', 'sign'],
  ])('%j keeps apart by its hash', (id, start) => {
    expect(fileName(id)).toBe(`${start}-${hash(id)}`);
  });

  test('decomposed umlauts are the same as composed ones', () => {
    expect(fileName('Tu\u0308r')).toBe('tuer');
  });

  test('is cut at 80 characters and keeps apart what was cut', () => {
    const [a, b] = [fileName(`${'x'.repeat(80)}a`), fileName(`${'x'.repeat(80)}b`)];
    expect(a).toHaveLength(80);
    expect(a).not.toBe(b);
    expect(fileName('x'.repeat(80))).toBe('x'.repeat(80));
  });

  test('of any id is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (id) => {
        const name = fileName(id);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      }),
    );
  });
});
