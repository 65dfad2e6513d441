/** What the comparison of ink is worth: faults that are made on purpose in one of the two files must all be found. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outline } from '../../src/base/outline.js';
import { COORDINATES } from '../../src/base/outline.js';
import { mm } from '../../src/base/units.js';
import type { Item, Page, PathItem, TextItem } from '../../src/display/item.js';
import { layOut } from '../../src/layout/lay-out.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { type Picture, readPng, strays } from '../support/ink.js';
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
const TWO_PIXELS = (2 * 25.4) / DPI;

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

describe.each(RASTERISERS)('against %s', (rasteriser) => {
  const here = judge(rasteriser);
  let theirs: Picture;
  beforeAll(async () => {
    if (here) theirs = await paintTrimmed(rasteriser, await pressFile(page), await picture(page));
  }, 60_000);

  const unnoticed = async (faults: Iterable<readonly [name: string, faulty: Page]>) => {
    const missed: string[] = [];
    let made = 0;
    for (const [name, faulty] of faults) {
      made++;
      if (strays(await picture(faulty), theirs) === 0) missed.push(name);
    }
    return { missed, made };
  };

  test.skipIf(!here)('the sign without a fault has none', async () => {
    expect(strays(await picture(page), theirs)).toBe(0);
  });

  test.skipIf(!here)(
    'any line or figure that moves by two pixels is found, whichever way',
    async () => {
      const { missed, made } = await unnoticed(movedItems());
      expect(missed).toEqual([]);
      expect(made).toBeGreaterThan(30);
    },
    120_000,
  );

  test.skipIf(!here)(
    'any dot, ring or stroke of a letter that is gone is found, Arabic dots and the rings of Turkish too',
    async () => {
      const { missed, made } = await unnoticed(lostParts());
      expect(missed).toEqual([]);
      expect(made).toBeGreaterThan(60);
    },
    120_000,
  );

  test.skipIf(!here)(
    'any letter that is painted as another one of its line is found',
    async () => {
      const { missed, made } = await unnoticed(wrongLetters());
      expect(missed).toEqual([]);
      expect(made).toBeGreaterThan(60);
    },
    120_000,
  );
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
      [TWO_PIXELS, 0],
      [-TWO_PIXELS, 0],
      [0, TWO_PIXELS],
      [0, -TWO_PIXELS],
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
    for (const lost of parts.keys()) {
      const outline = joined(parts.filter((_, at) => at !== lost));
      const glyphs = page.glyphs.with(index, { ...glyph, outline });
      yield [`part ${lost} of ${glyph.text}`, { ...page, glyphs }];
    }
  }
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

/** Each letter of each line in turn becomes the one after it. */
function* wrongLetters(): Iterable<readonly [string, Page]> {
  for (const item of leavesOf(page.items)) {
    if (item.kind !== 'text') continue;
    for (const [at, cluster] of item.clusters.entries()) {
      const other = item.clusters[at + 1];
      if (other === undefined || shapeOf(other.glyph) === shapeOf(cluster.glyph)) continue;
      const clusters = item.clusters.with(at, { ...cluster, glyph: other.glyph });
      yield [`${item.text} ${at}`, { ...page, items: replaced(page.items, item, { ...item, clusters }) }];
    }
  }
}

const shapeOf = (glyph: number): string => JSON.stringify(page.glyphs[glyph]?.outline);
