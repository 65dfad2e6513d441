/** The house style's numbers against the ink of the fonts that are really used. */
import { expect, test } from 'vitest';

import { createTypesetter } from '../../src/text/create-typesetter.js';
import { scriptFactor } from '../../src/text/script-factors.js';
import { installedFonts } from './installed-fonts.js';

const typesetter = await createTypesetter(installedFonts);

/** Letters of a script as they are mostly: without marks above or below. */
const LETTERS: Readonly<Record<string, string>> = {
  de: 'xzvw',
  ru: 'нипк',
  ti: 'ሀለሐመሠተነዘገጠ',
  hi: 'कपमनवयगच',
  'zh-Hans': '国办公室市民服务处请取号等候区电话外管理局',
};

/** Height of the ink of each letter, in em: the middle one. */
async function bodyHeight(language: string): Promise<number> {
  const heights = await typesetter.unpacking(() =>
    [...(LETTERS[language] ?? '')].map((letter) => {
      const [line] = typesetter.shape(letter, { language, weight: 500 }).breakLines(9);
      return line === undefined ? 0 : line.ink.top - line.ink.bottom;
    }),
  );
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
}

test.each(Object.keys(LETTERS))('the body height of %s is what its letters measure', async (language) => {
  expect(Math.abs((await bodyHeight(language)) - scriptFactor(language).bodyHeight)).toBeLessThan(0.02);
});

test('beside Latin no script looks small, and none shouts', async () => {
  const latin = typesetter.measures('de', 500);
  const [whole] = typesetter.shape('hp', { language: 'de', weight: 500 }).breakLines(9);
  const ascenderToDescender = whole === undefined ? 0 : whole.ink.top - whole.ink.bottom;
  for (const language of ['ti', 'hi', 'zh-Hans']) {
    const height = (await bodyHeight(language)) * scriptFactor(language).size;
    // Scripts without small letters stand between x-height and capitals; dense Chinese above, as it goes below the baseline.
    expect(height, language).toBeGreaterThan(latin.xHeight * 1.1);
    expect(height, language).toBeLessThan(ascenderToDescender * 0.9);
  }
});

test('rows of these scripts keep their ink apart at the house style’s pitch', async () => {
  const deepest: Readonly<Record<string, string>> = { ti: 'ፏጯ', hi: 'र्द्रू कीं', 'zh-Hans': '请候管' };
  for (const [language, text] of Object.entries(deepest)) {
    const { size, rowPitch, linePitch } = scriptFactor(language);
    const [line] = await typesetter.unpacking(() => typesetter.shape(text, { language, weight: 500 }).breakLines(99));
    const ink = line === undefined ? 9 : line.ink.top - line.ink.bottom;
    expect(ink * size, language).toBeLessThan(rowPitch);
    expect(ink, language).toBeLessThan(linePitch);
  }
});
