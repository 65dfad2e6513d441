import { beforeAll, describe, expect, test } from 'vitest';
import type { Tongue } from '../../src/diagnostics/words.js';
import type { Item, Page, TextItem } from '../../src/display/item.js';
import { dataSheet } from '../../src/engraving/data-sheet.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut, tactileStrip } from '../../src/layout/lay-out.js';
import { dotBoxes, letterBoxes } from '../support/felt.js';
import { layoutContext } from '../support/layout.js';
import { sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

async function sheetOf(more: Partial<Sign> = {}, tongue: Tongue = 'de') {
  const asked = sign({
    id: 'A-2.14',
    number: '2.14',
    message: texts({ de: 'Wohngeld', en: 'Housing benefit' }),
    tactile: true,
    ...more,
  });
  const [page] = (await layOut(asked, context)).value ?? [];
  const strip = (await tactileStrip(asked, context)).value;
  if (page === undefined || strip === undefined) throw new Error('The sign was not laid out.');
  const { work } = strip;
  const { typesetter } = context;
  const about = { id: asked.id, building: 'A', floor: '2', kit: 'Kreishaus', date: '2026-11-23' };
  const sheets = dataSheet({ page, work, ...about, tongue, typesetter });
  return { page, sheets };
}

const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? all(item.items) : [item]));
const linesIn = (page: Page): TextItem[] => all(page.items).filter((item) => item.kind === 'text');
const saidOn = (page: Page): string =>
  linesIn(page)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('a data sheet', () => {
  test('shows the sign at its true size: dots and letters are the plates’ own, moved and nothing else', async () => {
    const { page, sheets } = await sheetOf();
    const shapes = [...(page.plates ?? [])].flatMap(({ shapes: each }) => each.map(({ outline }) => outline.xy.length));
    const count = shapes.reduce((sum, length) => sum + length, 0);
    const black = all(sheets[0]?.items ?? []).flatMap((item) => (item.kind === 'path' ? [item.outline.xy] : []));
    const felt = black.find((xy) => xy.length === count);
    const relief = page.plates?.find(({ process }) => process === 'relief')?.shapes[0]?.outline.xy ?? [];
    const [dx, dy] = [(felt?.[0] ?? 0) - (relief[0] ?? 0), (felt?.[1] ?? 0) - (relief[1] ?? 0)];
    expect(dotBoxes(page).length + letterBoxes(page).length).toBe(shapes.length);
    relief.forEach((value, index) => {
      expect((felt?.[index] ?? 0) - value).toBeCloseTo(index % 2 === 0 ? dx : dy, 6);
    });
  });

  test('has every number that it takes to make the sign', async () => {
    const { sheets } = await sheetOf();
    const said = saidOn(sheets[1] as Page);
    for (const words of [
      '2,5 × 2,5 mm',
      '6 mm',
      '10 mm',
      '1,6 mm',
      '0,5 mm',
      '1 bis 2 mm',
      '1300 bis 1600 mm',
      'mindestens 6 mm',
      '2.14 · WOHNGELD',
    ]) {
      expect(said).toContain(words);
    }
    expect(saidOn(sheets[0] as Page)).toContain('A-2.14 · 2.14 Wohngeld · Gebäude A · Etage 2 · 150 × 150 mm');
  });

  test('has below every cell of Braille what it stands for', async () => {
    const { sheets } = await sheetOf();
    const letters = linesIn(sheets[1] as Page)
      .filter(({ text }) => /^[\p{L}\d.]$/u.test(text.trim()))
      .slice(0, 12);
    expect(letters.map(({ text }) => text).join('')).toBe('2.14wohngeld');
    // A cell is 6 mm, a digit with its sign two cells.
    const middles = letters.map(({ x }) => x);
    expect((middles[11] ?? 0) - (middles[4] ?? 0)).toBeCloseTo(7 * 6, 0);
  });

  test('asks for proof-reading, in the language of the kit’s documents', async () => {
    const de = await sheetOf();
    expect(saidOn(de.sheets[1] as Page)).toContain('Blinden- und Sehbehindertenverein (DBSV) Korrektur lesen');
    const en = await sheetOf({}, 'en');
    expect(saidOn(en.sheets[1] as Page)).toContain('proof-read by the local association of blind people (DBSV)');
    expect(saidOn(en.sheets[1] as Page)).toContain('1300 to 1600 mm above the floor');
    expect(en.sheets.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  test('says what stands in Braille alone', async () => {
    const { sheets } = await sheetOf({ message: texts({ de: 'Besprechungs\u00adraum' }) });
    expect(saidOn(sheets[1] as Page)).toContain('„Besprechungsraum“ steht nur in Braille');
  });

  test.each([
    ['150 × 150 on A4', { width: 150, height: 150 }, [210, 297]],
    ['A5 on A3', { width: 210, height: 148 }, [297, 420]],
    ['500 × 500 on A1', { width: 500, height: 500 }, [594, 841]],
    ['900 × 900 on a sheet of its own', { width: 900, height: 900 }, [951, 994]],
  ])('is as large as the drawing needs: %s', async (_, size, expected) => {
    const { sheets } = await sheetOf({ size });
    expect([sheets[0]?.width, sheets[0]?.height]).toEqual(expected);
  });

  test.each([
    ['a square', {}],
    ['A5', { size: { width: 210, height: 148 } }],
    ['two lines', { message: texts({ de: 'Kraftfahrzeug\u00adzulassungs\u00adstelle' }) }],
    [
      'three lines',
      {
        size: { width: 150, height: 300 },
        message: texts({ de: 'Ausländer\u00adbehörde und Einbürgerung' }),
      },
    ],
  ] as const)('has all its words on the paper: %s', async (_, more) => {
    for (const tongue of ['de', 'en'] as const) {
      const { sheets } = await sheetOf(more, tongue);
      for (const sheet of sheets) {
        for (const line of linesIn(sheet)) {
          const last = line.clusters.at(-1);
          const right = line.x + ((last?.x ?? 0) + (sheet.glyphs[last?.glyph ?? 0]?.advance ?? 0)) * line.size;
          expect(line.x).toBeGreaterThan(8);
          expect(right).toBeLessThan(sheet.width - 5);
          expect(line.y).toBeLessThan(sheet.height - 8);
        }
      }
    }
  });
});
