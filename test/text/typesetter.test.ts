import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createTypesetter } from '../../src/text/create-typesetter.js';
import { readableText } from '../../src/text/protect-numbers.js';
import type { Line, TextStyle, Typesetter } from '../../src/text/types.js';
import { CORPUS } from './corpus.js';
import { installedFonts } from './installed-fonts.js';

/** With the slices that the corpus needs unpacked: from here on nothing waits. */
async function readyTypesetter(): Promise<Typesetter> {
  const ready = await createTypesetter(installedFonts);
  await ready.unpacking(() => {
    for (const { text, language } of CORPUS) ready.missing(text, language, 500);
  });
  return ready;
}

const typesetter = await readyTypesetter();

const style = (language: string, more: Partial<TextStyle> = {}): TextStyle => ({ language, weight: 500, ...more });
const onOneLine = (text: string, language: string, more?: Partial<TextStyle>): Line => {
  const [line] = typesetter.shape(text, style(language, more)).breakLines(Infinity);
  if (line === undefined) throw new Error('A paragraph without lines.');
  return line;
};
const fromLeft = ({ clusters }: Line): string =>
  [...clusters]
    .sort((a, b) => a.x - b.x)
    .map(({ glyph }) => glyph.text)
    .join('');
const widest = (lines: readonly Line[]): number => Math.max(...lines.map(({ ink }) => ink.right - ink.left));

describe('right-to-left text', () => {
  test('a range of rooms keeps its order and stands left of the word before it', () => {
    expect(fromLeft(onOneLine('غرفة 2.14–2.18', 'ar'))).toBe('2.14–2.18 ةفرغ');
  });

  test('two isolates that touch do not become one', () => {
    expect(fromLeft(onOneLine('\u2066AB\u2069\u2066CD\u2069', 'ar'))).toBe('CDAB');
  });

  test('brackets around a Latin word stay around it and are mirrored by the font', () => {
    expect(fromLeft(onOneLine('قسم (MRT)', 'ar'))).toBe(')MRT( مسق');
    const outline = (text: string): unknown => onOneLine(text, 'ar').clusters[0]?.glyph.outline;
    expect(outline('(')).toEqual(outline('\u2066)\u2069'));
    expect(outline('(')).not.toEqual(outline('\u2066(\u2069'));
  });

  test('a second line is levelled on its own: its last space is not painted inside', () => {
    const paragraph = typesetter.shape('مكتب Bürgerbüro للمواطنين', style('ar'));
    const lines = paragraph.breakLines(paragraph.minWidth);
    expect(lines.map(({ text }) => text)).toEqual(['مكتب ', 'Bürgerbüro ', 'للمواطنين']);
    expect(lines.map(({ clusters }) => clusters.filter(({ x }) => x < 0).length)).toEqual([1, 1, 0]);
  });

  test('a zero-width non-joiner paints nothing, parts the letters and comes back with the letter before it', () => {
    const line = onOneLine('می‌خواهم', 'fa');
    expect(line.clusters.map(({ glyph }) => glyph.text)).toEqual(['م', 'ی\u200C', 'خ', 'و', 'ا', 'ه', 'م']);
    expect(line.advance).not.toBeCloseTo(onOneLine('میخواهم', 'fa').advance, 3);
  });

  test('marks are part of their letter, dots included', () => {
    const line = onOneLine('مُحَمَّدٌ', 'ar');
    expect(line.clusters.map(({ glyph }) => glyph.text)).toEqual(['مُ', 'حَ', 'مَّ', 'دٌ']);
    expect(line.ink.top).toBeGreaterThan(onOneLine('محمد', 'ar').ink.top);
  });
});

describe('lines', () => {
  test('a seam paints a hyphen where it breaks, and nothing where it does not', () => {
    const paragraph = typesetter.shape('Bürger\u00ADbüro', style('de'));
    expect(paragraph.breakLines(Infinity).map(({ text }) => text)).toEqual(['Bürgerbüro']);
    const [first, second] = paragraph.breakLines(paragraph.minWidth);
    expect([first?.text, second?.text]).toEqual(['Bürger\u00AD', 'büro']);
    expect(first?.clusters.at(-1)?.glyph.outline).toEqual(onOneLine('-', 'de').clusters[0]?.glyph.outline);
  });

  test('a line feed ends a line and leaves a space behind, unless a hyphen stands before it', () => {
    const texts = (text: string): string[] =>
      typesetter
        .shape(text, style('de'))
        .breakLines(Infinity)
        .map((line) => line.text);
    expect(texts('Nummer ziehen.\nBitte warten.')).toEqual(['Nummer ziehen. ', 'Bitte warten.']);
    expect(texts('Standes-\r\namt')).toEqual(['Standes-', 'amt']);
    expect(texts('a\n\nb')).toEqual(['a ', '', 'b']);
  });

  test('the space that a break swallowed stands beyond the line and does not widen it', () => {
    const [line] = typesetter.shape('Warte bereich', style('de')).breakLines(4);
    expect(line?.clusters.at(-1)).toMatchObject({ glyph: { text: ' ' }, x: line?.advance });
    expect(line?.advance).toBe(onOneLine('Warte', 'de').advance);
  });

  test('lines are even and no wider than the measure', () => {
    const lines = typesetter.shape('Amt für Schule und Sport im Haus', style('de')).breakLines(14);
    expect(lines.map(({ text }) => text)).toEqual(['Amt für Schule ', 'und Sport im Haus']);
    expect(widest(lines)).toBeLessThanOrEqual(14);
  });

  test('an empty text is one line without ink', () => {
    expect(typesetter.shape('', style('de')).breakLines(5)).toEqual([
      { text: '', direction: 'ltr', advance: 0, ink: { left: 0, right: 0, top: 0, bottom: 0 }, clusters: [] },
    ]);
  });
});

describe('faces and features', () => {
  test('bold is wider than regular', () => {
    expect(onOneLine('Bürgerbüro', 'de', { weight: 700 }).advance).toBeGreaterThan(
      onOneLine('Bürgerbüro', 'de', { weight: 400 }).advance,
    );
  });

  test('Turkish keeps the dot of its i: no ligature swallows it', () => {
    expect(onOneLine('fi', 'de').clusters).toHaveLength(1);
    expect(onOneLine('fi', 'tr').clusters).toHaveLength(2);
  });

  test('Romanian letters have a comma below, not a cedilla, even where a text has the old code', () => {
    const old = onOneLine('ş', 'ro').clusters[0]?.glyph.outline;
    expect(old).toEqual(onOneLine('ș', 'ro').clusters[0]?.glyph.outline);
    expect(old).not.toEqual(onOneLine('ş', 'tr').clusters[0]?.glyph.outline);
  });

  test('tracking parts the figures of a number and never the letters of Arabic', () => {
    const plain = onOneLine('2.14', 'de');
    expect(onOneLine('2.14', 'de', { tracking: -0.02 }).advance).toBeCloseTo(plain.advance - 3 * 0.02, 9);
    expect(onOneLine('سلام', 'ar', { tracking: 0.1 }).advance).toBe(onOneLine('سلام', 'ar').advance);
  });

  test('tabular figures are of one width', () => {
    const width = (text: string): number => onOneLine(text, 'de', { figures: 'tabular' }).advance;
    expect(width('1111')).toBe(width('2048'));
  });

  test('x-height and capital height are those of the face', () => {
    expect(typesetter.measures('de', 400)).toEqual({ xHeight: 0.536, capHeight: 0.714 });
    expect(typesetter.measures('uk', 700)).toEqual({ xHeight: 0.546, capHeight: 0.714 });
    expect(typesetter.measures('fa', 500).xHeight).toBe(0.42);
    expect(typesetter.measures('ti', 500)).toEqual({ xHeight: 0.714, capHeight: 0.714 });
  });
});

describe('missing', () => {
  test('nothing of the languages that are shipped is missing', () => {
    for (const { text, language } of CORPUS) expect(typesetter.missing(text, language, 700), text).toEqual([]);
  });

  test('a character that no font has is named, with its marks, once', () => {
    expect(typesetter.missing('Amt \u{1F415} \u{1F415} ꙮ\u0301', 'de', 500)).toContain('\u{1F415}');
    expect(typesetter.missing('Amt \u{1F415} und \u{1F415}', 'de', 500)).toEqual(['\u{1F415}']);
  });

  test('a script whose fonts are not installed is missing and does not crash', () => {
    expect(typesetter.missing('ᚠ', 'de', 500)).toEqual(['ᚠ']);
    expect(onOneLine('ᚠ', 'de').clusters).toHaveLength(1);
  });

  test('Adlam is refused: its order would be wrong', () => {
    expect(typesetter.missing('\u{1E900}', 'ff-Adlm', 500)).toEqual(['\u{1E900}']);
  });
});

describe('always', () => {
  const alphabet =
    'Amt fi Bü-(.)ro\u00AD 0228 77-1234 2.14–2.18/ «»‌غرفةلامشهیمع٣۴ Київ\u0301\u064E\n„“ 市民（。，》ቤት፡።कार्यक्षि';
  const text = fc.oneof(
    fc.constantFrom(...CORPUS.map((sample) => sample.text)),
    fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((characters) => characters.join('')),
  );
  const language = fc.constantFrom(...new Set(CORPUS.map((sample) => sample.language)));

  test('the texts of the clusters, joined, are the text: no break loses or doubles a character', async () => {
    const plain = (lines: readonly Line[]): string =>
      lines.map(({ clusters }) => clusters.map(({ glyph }) => glyph.text).join('')).join('');
    const measures = fc.double({ min: 0.5, max: 30, noNaN: true });
    await fc.assert(
      fc.asyncProperty(text, language, measures, async (characters, tag, measure) => {
        const paragraph = await typesetter.unpacking(() => typesetter.shape(characters, style(tag)));
        const lines = paragraph.breakLines(measure);
        for (const line of lines) expect(line.text).toBe(plain([line]));
        // A forced break may leave a space; a broken seam leaves its mark.
        const squeezed = (value: string): string => readableText(value).replace(/\s/g, '');
        expect(squeezed(plain(lines))).toBe(squeezed(characters));
        const spaces = (value: string): number => value.replace(/[^ ]/g, '').length;
        expect(spaces(plain(lines))).toBeGreaterThanOrEqual(spaces(characters));
      }),
      { numRuns: 300 },
    );
  });

  test('no line is wider than the measure, if the measure is at least the widest part', async () => {
    await fc.assert(
      fc.asyncProperty(text, language, fc.double({ min: 0, max: 1, noNaN: true }), async (characters, tag, share) => {
        // A mark without a letter is no text: its ink lies left of where it stands.
        fc.pre(!/(^|[^\p{L}\p{M}])\p{M}/u.test(characters));
        const paragraph = await typesetter.unpacking(() => typesetter.shape(characters, style(tag)));
        const { minWidth, width, breakLines } = paragraph;
        const measure = minWidth + share * Math.max(0, width - minWidth);
        expect(widest(breakLines(measure))).toBeLessThanOrEqual(measure + 1e-5);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same lines, from the same typesetter and from a new one', async () => {
    const other = await readyTypesetter();
    for (const sample of CORPUS) {
      const paragraph = typesetter.shape(sample.text, style(sample.language));
      expect(typesetter.shape(sample.text, style(sample.language))).toBe(paragraph);
      expect(other.shape(sample.text, style(sample.language)).breakLines(9)).toEqual(paragraph.breakLines(9));
    }
  });

  test('a shape that comes twice is the same frozen object', () => {
    const shapes = [...onOneLine('Otto', 'de').clusters, ...onOneLine('Toto', 'nl').clusters].map(({ glyph }) => glyph);
    expect(new Set(shapes).size).toBe(4);
    expect(shapes.every((shape) => Object.isFrozen(shape) && Object.isFrozen(shape.outline.xy))).toBe(true);
  });

  test('no mark of direction or of breaking reaches a reader', () => {
    for (const sample of CORPUS) {
      expect(onOneLine(sample.text, sample.language).text).not.toMatch(/[\u2060-\u2069\u200E\u200F\u061C]/);
    }
  });
});
