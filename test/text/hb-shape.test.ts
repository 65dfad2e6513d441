/** Our glyphs against those of `hb-shape`, HarfBuzz's own tool: another build, another version, the same font files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createFaces } from '../../src/text/faces.js';
import { itemise } from '../../src/text/itemise.js';
import { type LevelRun, levelRuns } from '../../src/text/level-runs.js';
import { resolveLocale } from '../../src/text/locale.js';
import { shapeRun } from '../../src/text/shape-run.js';
import type { Weight } from '../../src/text/types.js';
import { unpackFont } from '../../src/text/unpack-font.js';
import { judge } from '../support/judges.js';
import { CORPUS } from './corpus.js';
import { fontPath, installedFonts } from './installed-fonts.js';
import { unpacked } from './unpacked.js';

interface JudgedGlyph {
  readonly g: number;
  readonly cl: number;
  readonly dx: number;
  readonly dy: number;
  readonly ax: number;
  readonly ay: number;
}

const faces = createFaces(installedFonts);

/** Slices of packed families, unpacked: hb-shape reads TrueType files alone. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slices-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unpackedFiles = new Map<string, string>();

async function trueTypeFile(file: string): Promise<string> {
  const path = fontPath(file) ?? '';
  if (!path.endsWith('.woff2')) return path;
  const known = unpackedFiles.get(path);
  if (known !== undefined) return known;
  const target = join(folder, basename(path).replace('.woff2', '.ttf'));
  writeFileSync(target, await unpackFont(readFileSync(path)));
  unpackedFiles.set(path, target);
  return target;
}

function runsOf(text: string, language: string, weight: Weight, features: string): Promise<LevelRun[]> {
  const locale = resolveLocale(language);
  const runs = (line: string): LevelRun[] => {
    const segment = itemise(line, locale, weight, faces);
    return levelRuns(segment, { start: 0, end: segment.text.length }, locale.tag, features);
  };
  return unpacked(faces, () => text.split('\n').flatMap((line) => runs(line).filter((run) => run.text !== '')));
}

/** HarfBuzz counts UTF-16 units for us and characters for its tool. */
const characters = (text: string, unit: number): number => Array.from(text.slice(0, unit)).length;

const ours = (run: LevelRun): JudgedGlyph[] =>
  shapeRun(run).map(({ glyph, cluster, advance, dx, dy }) => ({
    g: glyph,
    cl: characters(run.text, cluster),
    dx,
    dy,
    ax: advance,
    ay: 0,
  }));

/** One call for all runs that differ in their text alone: the tool reads a text a line. */
async function judged(runs: readonly LevelRun[]): Promise<JudgedGlyph[][]> {
  const groups = new Map<string, LevelRun[]>();
  for (const run of runs) {
    const key = JSON.stringify([run.face.name, run.script, run.rightToLeft, run.language, run.features]);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  const verdicts = new Map<LevelRun, JudgedGlyph[]>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const lines = hbShape(
      first,
      await trueTypeFile(first.face.file),
      group.map(({ text }) => text),
    );
    group.forEach((run, index) => {
      verdicts.set(run, lines[index] ?? []);
    });
  }
  return runs.map((run) => verdicts.get(run) ?? []);
}

function hbShape(run: LevelRun, font: string, texts: readonly string[]): JudgedGlyph[][] {
  const options = [
    '--output-format=json',
    '--no-glyph-names',
    `--script=${run.script}`,
    `--language=${run.language}`,
    `--direction=${run.rightToLeft ? 'rtl' : 'ltr'}`,
    `--features=${run.features}`,
    ...(run.face.variation === '' ? [] : [`--variations=${run.face.variation}`]),
    font,
  ];
  const { stdout, stderr, status } = spawnSync('hb-shape', options, {
    input: `${texts.join('\n')}\n`,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedGlyph[]);
}

describe.skipIf(!judge('hb-shape'))('hb-shape', () => {
  test.each([
    [500, ''],
    [700, ''],
    [600, 'pnum'],
    [600, 'tnum,-liga,-clig'],
  ] as const)(
    'agrees on every glyph, cluster, advance and offset of every text at weight %i with features "%s"',
    async (weight, features) => {
      const texts = await Promise.all(CORPUS.map(({ text, language }) => runsOf(text, language, weight, features)));
      const verdicts = await judged(texts.flat());
      texts.flat().forEach((run, index) => {
        expect(ours(run), run.text).toEqual(verdicts[index]);
      });
      expect(texts.length).toBeGreaterThanOrEqual(300);
    },
    60_000,
  );
});
