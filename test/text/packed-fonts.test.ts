/** Chinese comes in slices: what is read and unpacked, when, and what is painted from them. */
import { describe, expect, test } from 'vitest';

import { createTypesetter } from '../../src/text/create-typesetter.js';
import type { FontSource } from '../../src/text/font-families.js';
import type { Line, Typesetter, Weight } from '../../src/text/types.js';
import { unpackFont } from '../../src/text/unpack-font.js';
import { CORPUS } from './corpus.js';
import { installedFonts } from './installed-fonts.js';

const HAN = /\p{Script=Han}/u;

/** The installed fonts, and which files have been asked for. */
function watchedFonts(source: FontSource = installedFonts): { fonts: FontSource; read: string[] } {
  const read: string[] = [];
  const bytes = (file: string): Uint8Array | undefined => {
    read.push(file);
    return source.bytes(file);
  };
  return { fonts: { bytes }, read };
}

const chinese = (typesetter: Typesetter, text: string, weight: Weight = 500): Promise<Line> =>
  typesetter.unpacking(() => {
    const [line] = typesetter.shape(text, { language: 'zh-Hans', weight }).breakLines(Number.POSITIVE_INFINITY);
    if (line === undefined) throw new Error('A paragraph without lines.');
    return line;
  });

const slicesIn = (files: readonly string[]): string[] => files.filter((file) => file.endsWith('.woff2')).sort();

test('texts of other languages read no slice, and not even their index', async () => {
  const { fonts, read } = watchedFonts();
  const typesetter = await createTypesetter(fonts);
  const others = CORPUS.filter(({ text }) => !HAN.test(text) && !/[\u3000-\u303F\uFF00-\uFFEF]/.test(text));
  for (const { text, language } of [...others, { text: '→ \u{1F415} ✓', language: 'de' }]) {
    typesetter.shape(text, { language: language === 'zh-Hans' ? 'de' : language, weight: 500 });
    typesetter.missing(text, language === 'zh-Hans' ? 'de' : language, 500);
    if (language !== 'zh-Hans') typesetter.measures(language, 500);
  }
  expect(read.filter((file) => file.includes('@fontsource'))).toEqual([]);
  expect(others.length).toBeGreaterThan(280);
});

test('a Chinese text reads the slices of its characters, each once for all weights', async () => {
  const { fonts, read } = watchedFonts();
  const typesetter = await createTypesetter(fonts);
  for (const weight of [400, 500, 600, 700] as const) await chinese(typesetter, '市民处', weight);
  const folder = '@fontsource-variable/noto-sans-sc/files/noto-sans-sc';
  expect(slicesIn(read)).toEqual([`${folder}-116-wght-normal.woff2`, `${folder}-118-wght-normal.woff2`]);
});

test('a few Chinese characters in a German text are painted too', async () => {
  const typesetter = await createTypesetter(installedFonts);
  const text = 'Konfuzius-Institut 孔子学院';
  expect(await typesetter.unpacking(() => typesetter.missing(text, 'de', 500))).toEqual([]);
});

test('outside of unpacking a packed text is refused aloud, and afterwards it is simply there', async () => {
  const typesetter = await createTypesetter(installedFonts);
  const shape = () => typesetter.shape('市民', { language: 'zh-Hans', weight: 500 });
  expect(shape).toThrow('unpacking');
  expect(() => typesetter.missing('市民', 'zh-Hans', 500)).toThrow('unpacking');
  const line = await chinese(typesetter, '市民');
  expect(shape().breakLines(9)).toEqual([line]);
});

test('faults of the work itself come through', async () => {
  const typesetter = await createTypesetter(installedFonts);
  const work = typesetter.unpacking(() => {
    throw new RangeError('not ours');
  });
  await expect(work).rejects.toThrow(RangeError);
});

test('texts that are unpacked at the same time come out as one after the other', async () => {
  const together = await createTypesetter(installedFonts);
  const samples = CORPUS.filter(({ language }) => language === 'zh-Hans').map(({ text }) => text);
  const lines = await Promise.all(samples.map((text) => chinese(together, text)));
  const apart = await createTypesetter(installedFonts);
  for (const [index, text] of samples.entries()) expect(lines[index], text).toEqual(await chinese(apart, text));
});

test('two fonts unpacked at once do not share their memory', async () => {
  const bytes = (slice: string): Uint8Array =>
    installedFonts.bytes(`@fontsource-variable/noto-sans-sc/files/noto-sans-sc-${slice}-wght-normal.woff2`) ??
    new Uint8Array();
  const [first, second] = await Promise.all([unpackFont(bytes('118')), unpackFont(bytes('119'))]);
  expect(first).toEqual(await unpackFont(bytes('118')));
  expect(second).toEqual(await unpackFont(bytes('119')));
  await expect(unpackFont(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  expect(await unpackFont(bytes('118'))).toEqual(first);
});

describe('what is painted', () => {
  test('grows heavier with the weight and keeps its width', async () => {
    const typesetter = await createTypesetter(installedFonts);
    const lines = await Promise.all(([400, 500, 600, 700] as const).map((weight) => chinese(typesetter, '一', weight)));
    const strokes = lines.map(({ ink }) => ink.top - ink.bottom);
    expect(strokes).toEqual([...strokes].sort((a, b) => a - b));
    expect(new Set(strokes).size).toBe(4);
    expect(lines.map(({ advance }) => advance)).toEqual([1, 1, 1, 1]);
  });

  test('has the Latin letters and figures of all other lines, and Chinese marks of full width', async () => {
    const typesetter = await createTypesetter(installedFonts);
    const line = await chinese(typesetter, 'B 2.14室，“一”');
    const [german] = typesetter.shape('B 2.14', { language: 'de', weight: 500 }).breakLines(99);
    expect(line.clusters.slice(0, 6).map(({ glyph }) => glyph.outline)).toEqual(
      german?.clusters.map(({ glyph }) => glyph.outline),
    );
    expect(line.clusters.slice(6).map(({ glyph }) => glyph.advance)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('missing', () => {
  test.each([
    ['a character in no slice', '㐀'],
    ['a character that the index promises and its slice lacks', '\u{1F330}'],
  ])('%s is named', async (_, character) => {
    const typesetter = await createTypesetter(installedFonts);
    const missing = () => typesetter.missing(`市民${character}处`, 'zh-Hans', 500);
    expect(await typesetter.unpacking(missing)).toEqual([character]);
  });

  test.each(['zh-Hant', 'zh-TW', 'zh-HK', 'ja', 'ko'])(
    'characters of %s are, as long as its own font is not installed: simplified Chinese draws them otherwise',
    async (language) => {
      const typesetter = await createTypesetter(installedFonts);
      expect(await typesetter.unpacking(() => typesetter.missing('直B', language, 500))).toEqual(['直']);
    },
  );

  test('without the package all Chinese characters are, and nothing crashes', async () => {
    const { fonts } = watchedFonts({
      bytes: (file) => (file.includes('@fontsource') ? undefined : installedFonts.bytes(file)),
    });
    const typesetter = await createTypesetter(fonts);
    expect(typesetter.missing('市民B', 'zh-Hans', 500)).toEqual(['市', '民']);
    expect(typesetter.measures('zh-Hans', 500)).toEqual({ xHeight: 0.92, capHeight: 0.92 });
  });
});
