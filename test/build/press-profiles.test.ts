/** Printer profiles as a kit names them: shipped, or its own file with a colour profile beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { KitFiles } from '../../src/base/kit-files.js';
import { PRESS_NAMES } from '../../src/build/press-names.js';
import { loadPress, pressNamed } from '../../src/build/press-profiles.js';

const folder = fileURLToPath(new URL('../../profiles/', import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (contents: Readonly<Record<string, Uint8Array>>): KitFiles => ({
  read: (path) => contents[path] ?? 'missing',
  list: () => [],
});
const place = { file: 'kit.yaml', line: 7 };
const srgb = new Uint8Array(readFileSync(`${folder}srgb.icc`));
const coated = new Uint8Array(readFileSync(`${folder}coated-fogra39l.icc`));

test('the shipped profiles are the files that are there, each whole, with its colour profile', () => {
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
  expect(names.sort()).toEqual([...PRESS_NAMES].sort());
  for (const name of PRESS_NAMES) {
    const { profile, icc } = pressNamed(name);
    expect(profile.name).toBe(name);
    expect(String.fromCharCode(...icc.slice(16, 20))).toBe(profile.output.space === 'cmyk' ? 'CMYK' : 'RGB ');
    expect(profile.about.de.length * profile.about.en.length).toBeGreaterThan(100);
  }
});

describe('a kit’s own printer profile', () => {
  test('takes the colour profile that lies beside it', () => {
    const own = files({
      'press/shop.yaml': bytes('output: { condition: FOGRA51, icc: shop.icc }'),
      'press/shop.icc': coated,
    });
    const { value, diagnostics } = loadPress('press/shop.yaml', own, place);
    expect(diagnostics).toEqual([]);
    expect(value?.profile).toMatchObject({ name: 'shop', output: { identifier: 'FOGRA51' } });
    expect(value?.icc).toBe(coated);
  });

  test('takes the shipped colour profile if it names no other', () => {
    const { value } = loadPress('shop.yaml', files({ 'shop.yaml': bytes('bleed: 5') }), place);
    expect(value?.profile.bleed).toBe(5);
    expect(value?.icc).toEqual(coated);
  });

  test.each([
    ['is not there', {}, 'kit/file-missing'],
    [
      'names a colour profile that is not there',
      { 'shop.yaml': bytes('output: { condition: X, icc: no.icc }') },
      'kit/file-missing',
    ],
    [
      'names a colour profile of a screen',
      { 'shop.yaml': bytes('output: { condition: X, icc: s.icc }'), 's.icc': srgb },
      'press/bad-icc',
    ],
    [
      'names a file that is no colour profile',
      { 'shop.yaml': bytes('output: { condition: X, icc: s.icc }'), 's.icc': bytes('ICC') },
      'press/bad-icc',
    ],
    [
      'climbs to a shipped file',
      { 'shop.yaml': bytes('output: { condition: X, icc: ../srgb.icc }') },
      'kit/file-missing',
    ],
  ])('that %s is refused', (_, contents, code) => {
    const { value, diagnostics } = loadPress('shop.yaml', files(contents), place);
    expect(value).toBeUndefined();
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
});

test('a name that is not shipped gets the nearest one, at the place where it stands', () => {
  const { diagnostics } = loadPress('generic-x5', files({}), place);
  expect(diagnostics).toMatchObject([{ code: 'build/unknown-press', facts: { nearest: 'generic-x4' }, place }]);
});
