import { expect, test } from 'vitest';

import { resolveLocale } from '../../src/text/locale.js';
import { scriptFactor } from '../../src/text/script-factors.js';

test.each([
  ['de', 'Latn', 'ltr'],
  ['de-simple', 'Latn', 'ltr'],
  ['ar', 'Arab', 'rtl'],
  ['fa-AF', 'Arab', 'rtl'],
  ['ckb', 'Arab', 'rtl'],
  ['ku', 'Latn', 'ltr'],
  ['ps', 'Arab', 'rtl'],
  ['ur', 'Arab', 'rtl'],
  ['he', 'Hebr', 'rtl'],
  ['sr-Latn', 'Latn', 'ltr'],
  ['sr', 'Cyrl', 'ltr'],
  ['ti', 'Ethi', 'ltr'],
  ['zh-Hans', 'Hani', 'ltr'],
  ['zh-TW', 'Hani', 'ltr'],
  ['ja', 'Hani', 'ltr'],
  ['ko', 'Hang', 'ltr'],
  ['hi', 'Deva', 'ltr'],
  ['pa-PK', 'Arab', 'rtl'],
])('%s is written in %s, %s', (tag, script, direction) => {
  expect(resolveLocale(tag)).toMatchObject({ script, direction });
});

test('HarfBuzz gets a tag without variants', () => {
  expect(resolveLocale('de-simple').tag).toBe('de');
  expect(resolveLocale('zh-Hans').tag).toBe('zh-Hans');
});

test('Arabic letters are set larger than Latin ones and need more room below another Arabic row', () => {
  expect(scriptFactor('fa')).toMatchObject({ size: 1.2, rowPitch: 1.4, rowPitchAfterSame: 1.72, linePitch: 1.5 });
  expect(scriptFactor('uk')).toEqual(scriptFactor('de'));
  expect(scriptFactor('vi').rowPitch).toBeGreaterThan(scriptFactor('de').rowPitch);
});
