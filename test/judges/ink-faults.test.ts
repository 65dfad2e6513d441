/** What the comparison of ink is worth: faults that are made on purpose in one of the two files must all be found. */
import { beforeAll, describe, expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import { COORDINATES, type Outline } from '../../src/base/outline.js';
import { mm } from '../../src/base/units.js';
import type { Item, Page, PathItem, TextItem } from '../../src/display/item.js';
import { layOut } from '../../src/layout/lay-out.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { type Picture, readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { layoutContext } from '../support/layout.js';
import { pressFile } from '../support/pdf.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';
import { sign, texts } from '../support/signs.js';

const WORDS = {
  de: 'Ausländerbehörde',
  en: 'Immigration Office',
  nl: 'Vreemdelingendienst',
  tr: 'Yabancılar Dairesi ğş',
  ar: 'دائرة الأجانب يثق',
  uk: 'Відомство їжа',
  fa: 'ادارهٔ پژوهش چ',
};

const DPI = 300;
/** One pixel is allowed, and a smoothed edge may fall into either of two: what is off by more than two is off for certain. */
const TOO_FAR = (2.5 * 25.4) / DPI;

let page: Page;
beforeAll(async () => {
  const door = sign({
    id: 'door',
    number: '1.01',
    pictograms: ['passport'],
    message: texts(WORDS),
    persons: ['Frau Öztürk'],
  });
  const { value } = await layOut(door, await layoutContext());
  if (value?.[0] === undefined) throw new Error('The sign was not laid out.');
  page = value[0];
}, 60_000);

const picture = (painted: Page): Promise<Picture> =>
  readPng(encodePng(placeOnSheet(painted, { bleed: 0 }), { dpi: DPI, box: 'trim' }));

const present = RASTERISERS.filter((rasteriser) => judge(rasteriser));

describe.skipIf(present.length === 0)(`against ${RASTERISERS.join(' and ')}`, () => {
  let theirs: Picture[];
  beforeAll(async () => {
    const [pdf, ours] = await Promise.all([pressFile(page), picture(page)]);
    theirs = await Promise.all(present.map((rasteriser) => paintTrimmed(rasteriser, pdf, ours)));
  }, 60_000);

  async function unnoticed(faults: Iterable<readonly [name: string, faulty: Page]>) {
    const missed: string[] = [];
    let made = 0;
    for (const [name, faulty] of faults) {
      made++;
      const ours = await picture(faulty);
      present.forEach((rasteriser, at) => {
        const other = theirs[at];
        if (other !== undefined && strays(ours, other) <= TOLERATED) missed.push(`${rasteriser}: ${name}`);
      });
    }
    return { missed, made };
  }

  test('a sign without a fault has none', async () => {
    const ours = await picture(page);
    for (const other of theirs) expect(strays(ours, other)).toBeLessThanOrEqual(TOLERATED);
    expect(strays(ours, ours)).toBe(0);
  });

  test('a line, a figure or a ground that moves by two and a half pixels is found, whichever way', async () => {
    const { missed, made } = await unnoticed(movedItems());
    expect(missed).toEqual([]);
    expect(made).toBeGreaterThan(30);
  }, 120_000);

  test('a dot that is gone is found, and so is the smallest part of any letter of many', async () => {
    const { missed, made } = await unnoticed(lostParts());
    expect(missed).toEqual([]);
    expect(made).toBeGreaterThan(30);
  }, 120_000);

  test('a letter that is painted as its neighbour is found', async () => {
    const { missed, made } = await unnoticed(wrongLetters());
    expect(missed).toEqual([]);
    expect(made).toBeGreaterThan(40);
  }, 120_000);
});

type Leaf = PathItem | TextItem;

const leavesOf = (items: readonly Item[]): Leaf[] =>
  items.flatMap((item) => (item.kind === 'group' ? leavesOf(item.items) : [item]));

const replaced = (items: readonly Item[], old: Leaf, by: Leaf): Item[] =>
  items.map((item) =>
    item.kind === 'group' ? { ...item, items: replaced(item.items, old, by) } : item === old ? by : item,
  );

function* movedItems(): Iterable<readonly [string, Page]> {
  const [ground, ...items] = leavesOf(page.items);
  if (ground?.kind !== 'path') throw new Error('The first item is not the ground.');
  for (const item of items) {
    for (const [dx, dy] of [
      [TOO_FAR, 0],
      [-TOO_FAR, 0],
      [0, TOO_FAR],
      [0, -TOO_FAR],
    ] as const) {
      const name = `${item.kind === 'text' ? item.text : item.outline.ops} ${dx} ${dy}`;
      yield [name, { ...page, items: replaced(page.items, item, moved(item, dx, dy)) }];
    }
  }
}

function moved(item: Leaf, dx: number, dy: number): Leaf {
  if (item.kind === 'text') return { ...item, x: mm(item.x + dx), y: mm(item.y + dy) };
  const xy = item.outline.xy.map((value, index) => value + (index % 2 === 0 ? dx : dy));
  return { ...item, outline: { ...item.outline, xy } };
}

function* lostParts(): Iterable<readonly [string, Page]> {
  for (const [index, glyph] of page.glyphs.entries()) {
    const parts = contoursOf(glyph.outline);
    if (parts.length < 2) continue;
    const [smallest] = parts.toSorted((a, b) => areaOf(a) - areaOf(b));
    const outline = joined(parts.filter((part) => part !== smallest));
    yield [`a part of ${glyph.text}`, { ...page, glyphs: page.glyphs.with(index, { ...glyph, outline }) }];
  }
}

function areaOf(outline: Outline): number {
  const { width, height } = inkBox(outline) ?? { width: 0, height: 0 };
  return width * height;
}

function contoursOf({ ops, xy }: Outline): Outline[] {
  const contours: { ops: string; xy: number[] }[] = [];
  let next = 0;
  for (const op of ops) {
    if (op === 'M') contours.push({ ops: '', xy: [] });
    const contour = contours.at(-1);
    const count = COORDINATES[op] ?? 0;
    if (contour !== undefined) {
      contour.ops += op;
      contour.xy.push(...xy.slice(next, next + count));
    }
    next += count;
  }
  return contours;
}

const joined = (outlines: readonly Outline[]): Outline => ({
  ops: outlines.map(({ ops }) => ops).join(''),
  xy: outlines.flatMap(({ xy }) => xy),
});

/** Each shape of the sign, where it first occurs, becomes the one after it. */
function* wrongLetters(): Iterable<readonly [string, Page]> {
  const done = new Set<number>();
  for (const item of leavesOf(page.items)) {
    if (item.kind !== 'text') continue;
    for (const [at, cluster] of item.clusters.entries()) {
      const other = item.clusters[at + 1];
      if (other === undefined || done.has(cluster.glyph) || shapeOf(other.glyph) === shapeOf(cluster.glyph)) continue;
      done.add(cluster.glyph);
      const clusters = item.clusters.with(at, { ...cluster, glyph: other.glyph });
      yield [`${item.text} ${at}`, { ...page, items: replaced(page.items, item, { ...item, clusters }) }];
    }
  }
}

const shapeOf = (glyph: number): string => JSON.stringify(page.glyphs[glyph]?.outline);
