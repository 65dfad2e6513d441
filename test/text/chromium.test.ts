/** Our lines and the order of what stands on them against Chromium's, with the same font files and the same measures. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

import { greedyBreaks } from '../../src/text/break-lines.js';
import { createFaces } from '../../src/text/faces.js';
import { fontFile, sliceFile, sliceIndexFile } from '../../src/text/font-families.js';
import { itemise, type Segment } from '../../src/text/itemise.js';
import { resolveLocale } from '../../src/text/locale.js';
import { createGlyphStore, mergeClusters } from '../../src/text/merge-clusters.js';
import { CONTROL } from '../../src/text/protect-numbers.js';
import { type LineSetting, setLine } from '../../src/text/set-line.js';
import { shapeRun } from '../../src/text/shape-run.js';
import type { Line } from '../../src/text/types.js';
import { pageResult } from '../support/chromium.js';
import { judge } from '../support/judges.js';
import { CORPUS, type Sample } from './corpus.js';
import { fontPath, installedFonts } from './installed-fonts.js';
import { unpacked } from './unpacked.js';

const EM = 64;
const WEIGHT = 500;

const SLASH = 'Chromium has no break after a slash between ASCII letters, which UAX 14 allows (class SY)';
const SHORT = 'we keep single letters at a slash together, where UAX 14 has a break after the slash';
const COUNTED =
  'we keep a number and what Chinese counts with it together, where UAX 14 has two characters like any others';
const UNIT = 'we keep an amount and its unit together, where UAX 14 has a space like any other';

/** Texts where Chromium and we differ for a reason; each is named, and fails this test once it no longer differs. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['An-/Abmeldung von Hunden', SLASH],
  ['www.musterkreis.de/termine', SLASH],
  ['Запис: www.musterkreis.de/termine', SLASH],
  ['Запись: www.musterkreis.de/termine', SLASH],
  ['Łódź, Źródło, Ćma, Żółw, Ś/Ó', SHORT],
  ['减免50%；每小时12,50 €', UNIT],
  ['卡尔·马克思街5号', COUNTED],
  ['Immigration office/asylum counselling', SLASH],
  ['Eintritt frei · 50 % Ermäßigung · 12,50 €', UNIT],
]);

const faces = createFaces(installedFonts);
const store = createGlyphStore();

interface Case extends Sample {
  /** With numbers protected: what we shape and what the page shows. */
  readonly guarded: string;
  readonly measure: number;
  /** The characters on each line, from left to right, by their positions in `guarded`. */
  readonly lines: readonly (readonly number[])[];
  /** Where our clusters begin and end in `guarded`. */
  readonly clusters: readonly (readonly [start: number, end: number])[];
}

const settingFor = (language: string): LineSetting => ({
  language: resolveLocale(language).tag,
  features: '',
  tracking: 0,
  store,
  setRun: (run) => mergeClusters(run, shapeRun(run), store),
});

/** Greedy lines: Chromium breaks greedily, and evenness is a choice among the same opportunities. */
function greedyLines(segment: Segment, measureOf: (widths: Widths) => number, language: string): [Line[], number] {
  const setting = settingFor(language);
  const position = (piece: number): number => (piece === 0 ? 0 : (segment.breaks[piece - 1] ?? 0));
  const line = (from: number, to: number): Line =>
    setLine(segment, { start: position(from), end: position(to) }, setting);
  const pieces = Math.max(1, segment.breaks.length);
  const widest = Math.max(...Array.from({ length: pieces }, (_, piece) => line(piece, piece + 1).advance));
  const measure = measureOf({ whole: line(0, pieces).advance, widest });
  let from = 0;
  const lines = greedyBreaks(pieces, (start, end) => line(start, end).advance, measure).map((to) => {
    const set = line(from, to);
    from = to;
    return set;
  });
  return [lines, measure];
}

interface Widths {
  readonly whole: number;
  readonly widest: number;
}

async function caseOf({ text, language }: Sample, measureOf: (widths: Widths) => number): Promise<Case> {
  const segment = await unpacked(faces, () => itemise(text, resolveLocale(language), WEIGHT, faces));
  const [lines, measure] = greedyLines(segment, measureOf, language);
  const clusters: [number, number][] = [];
  let at = 0;
  const ordered = lines.map((line) => {
    const placed = line.clusters.map(({ glyph, x }) => {
      while (CONTROL.test(segment.text.charAt(at)) && glyph.text !== '\u00AD') at++;
      const start = at;
      at += glyph.text.length;
      if (glyph.text !== '\u00AD') clusters.push([start, at]);
      return { start, x, painted: glyph.text.trim() !== '' && glyph.text !== '\u00AD' };
    });
    return placed
      .filter(({ painted }) => painted)
      .sort((a, b) => a.x - b.x)
      .map(({ start }) => start);
  });
  return { text, language, guarded: segment.text, measure, lines: ordered, clusters };
}

/** Runs in the page: where each cluster stands, as `[left, top]`, undefined for what takes no room. */
const SCRIPT = `
document.fonts.ready.then(() => Promise.all([...document.fonts].map((face) => face.load()))).then(() => {
  const answers = CASES.map(({ guarded, language, direction, measure, clusters }) => {
    const block = document.createElement('div');
    block.lang = language; block.dir = direction; block.textContent = guarded;
    block.style.width = measure + 'px';
    document.body.append(block);
    const node = block.firstChild, range = document.createRange();
    const places = clusters.map(([start, end]) => {
      range.setStart(node, start); range.setEnd(node, end);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      return rects.length === 0 ? null : [rects.at(-1).left, rects.at(-1).top];
    });
    block.remove();
    return places;
  });
  const result = document.createElement('pre'); result.id = 'result';
  result.textContent = JSON.stringify(answers);
  document.body.append(result);
});`;

const FAMILIES = ['noto-sans', 'noto-sans-arabic', 'noto-sans-ethiopic', 'noto-sans-devanagari'];

const fontFace = (family: string): string =>
  `@font-face { font-family: ${family}; font-weight: ${WEIGHT}; src: url("file://${fontPath(fontFile(family, WEIGHT))}"); }`;

/** The packed slices as they are installed. Where two have a character Chromium takes the later, and we the earlier. */
function slicedFontFaces(family: string): string {
  const index = JSON.parse(readFileSync(fontPath(sliceIndexFile(family)) ?? '', 'utf8')) as Record<string, string>;
  const face = ([name, characters]: [string, string]): string => {
    const file = fontPath(sliceFile(family, name.replace(/[[\]]/g, '')));
    return `@font-face { font-family: ${family}; font-weight: 100 900; src: url("file://${file}"); unicode-range: ${characters}; }`;
  };
  return Object.entries(index).reverse().map(face).join('\n');
}

/** For each language the families in the order of ours; Latin letters and figures of Chinese are those of Noto Sans. */
const STYLES = `${FAMILIES.map(fontFace).join('\n')} ${slicedFontFaces('noto-sans-sc')}
  @font-face { font-family: latin; font-weight: ${WEIGHT}; src: url("file://${fontPath(fontFile('noto-sans', WEIGHT))}"); unicode-range: U+20-7E, U+C0-24F; }
  body { margin: 0 }
  /* Spaces that Chromium adds or takes between characters of Chinese are matters of its style sheet, not of the text. */
  div { font: ${WEIGHT} ${EM}px/2 ${FAMILIES.join()}, noto-sans-sc; white-space: pre-wrap;
    text-rendering: geometricPrecision; text-spacing-trim: space-all; text-autospace: no-autospace }
  div:dir(rtl) { font-family: noto-sans-arabic, noto-sans }
  div:lang(ti) { font-family: noto-sans-ethiopic, noto-sans }
  div:lang(hi) { font-family: noto-sans-devanagari, noto-sans }
  div:lang(zh) { font-family: latin, noto-sans-sc, ${FAMILIES.join()} }`;

function askChromium(cases: readonly Case[]): (readonly ([number, number] | null)[])[] {
  const data = cases.map(({ guarded, language, measure, clusters }) => ({
    // Chromium ends lines at a space before a word joiner, against UAX 14, LB11; a no-break space says the same to it.
    guarded: guarded.replace(/ (?=\u2060)/g, '\u00A0'),
    language,
    direction: resolveLocale(language).direction,
    measure: measure * EM,
    clusters,
  }));
  const html = `<!doctype html><meta charset="utf-8"><style>${STYLES}</style><body><script>const CASES = ${JSON.stringify(data)};${SCRIPT}</script>`;
  // The one cast: the shape is what SCRIPT writes.
  return pageResult(html) as (readonly ([number, number] | null)[])[];
}

/** The same as `Case.lines`, from where Chromium put the clusters. */
function chromiumLines({ guarded, clusters }: Case, places: readonly ([number, number] | null)[]): number[][] {
  const lines = new Map<number, { start: number; left: number }[]>();
  clusters.forEach(([start], index) => {
    const place = places[index];
    if (place === null || place === undefined || guarded.charAt(start).trim() === '') return;
    const line = [...lines.keys()].find((top) => Math.abs(top - place[1]) < EM / 2) ?? place[1];
    lines.set(line, [...(lines.get(line) ?? []), { start, left: place[0] }]);
  });
  return [...lines.entries()]
    .sort(([above], [below]) => above - below)
    .map(([, line]) => line.sort((a, b) => a.left - b.left).map(({ start }) => start));
}

const words = ({ guarded }: Case, lines: readonly (readonly number[])[]): string =>
  lines.map((line) => line.map((start) => guarded.charAt(start)).join('')).join(' | ');

/** Texts with forced breaks are several paragraphs to UAX 9. */
const SAMPLES = CORPUS.flatMap(({ text, language }) => text.split('\n').map((line) => ({ text: line, language })));

describe.skipIf(!judge('chromium'))('Chromium', () => {
  const cases: Case[] = [];
  let answers: (readonly ([number, number] | null)[])[] = [];

  beforeAll(async () => {
    for (const sample of SAMPLES) cases.push(await caseOf(sample, ({ whole }) => whole + 1));
    // A measure at which lines have to break; a hundredth more than the widest part needs is on nobody's edge.
    for (const sample of SAMPLES) {
      cases.push(await caseOf(sample, ({ whole, widest }) => Math.max(widest * 1.01, whole * 0.517)));
    }
    answers = askChromium(cases);
  }, 120_000);

  test('breaks the same lines and puts the same things on them in the same order, from left to right', () => {
    const differing = cases.flatMap((each, index) => {
      const theirs = words(each, chromiumLines(each, answers[index] ?? []));
      const ours = words(each, each.lines);
      const accepted = index >= SAMPLES.length && ACCEPTED.has(each.text);
      return theirs === ours || accepted ? [] : [{ language: each.language, text: each.text, ours, theirs }];
    });
    expect(differing).toEqual([]);
  });

  test('is asked about at least 300 texts, once on one line and once on several', () => {
    expect(new Set(CORPUS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ lines }) => lines.length > 1).length).toBeGreaterThanOrEqual(250);
  });

  test.each([...ACCEPTED])('differs on "%s" because %s', (text) => {
    const index = cases.findIndex((each, at) => at >= SAMPLES.length && each.text === text);
    const each = cases[index];
    expect(each === undefined ? [] : chromiumLines(each, answers[index] ?? [])).not.toEqual(each?.lines);
  });
});
