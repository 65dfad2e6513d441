import { beforeAll, describe, expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import { type Box, rectangle } from '../../src/base/outline.js';
import { checkPage } from '../../src/check/check-page.js';
import { DEFAULT_THEME } from '../../src/colour/themes.js';
import type { GroupItem, Page } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import type { Pictogram } from '../../src/pictogram/types.js';
import { translate } from '../../src/tactile/translate.js';
import { template } from '../../templates/toilet-sign.js';
import { centreOf, dotBoxes, gapBetween, letterBoxes, readBraille } from '../support/felt.js';
import { flawlessPage, layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { languageText, sign, texts } from '../support/signs.js';

/** As wide as the shipped pictograms of these names, in their height. */
const PROPORTIONS = { 'toilet-women': 0.45, 'toilet-men': 0.36, wheelchair: 0.87, 'toilet-accessible': 1.33 };

const shaped = ([id, proportion]: [string, number]): [string, Pictogram] => {
  const ink = { x: 2, y: 2, width: 15 * proportion, height: 15 };
  const layers: Pictogram['layers'] = [{ outline: rectangle(ink), rule: 'nonzero', fill: 'ink' }];
  const { source, licence } = { source: 'own', licence: 'CC0-1.0' } as const;
  return [id, { id, group: 'own', layers, ink, facing: 'none', alt: `pictograms.${id}`, source, licence }];
};

let context: LayoutContext;
beforeAll(async () => {
  const plain = await layoutContext();
  const pictograms = new Map([...plain.pictograms, ...Object.entries(PROPORTIONS).map(shaped)]);
  context = { ...plain, pictograms };
});

/** What the shipped catalogues say for places.toilet-women: texts as long as they come. */
const WORDS = {
  de: 'WC Frauen',
  en: 'Women’s toilet',
  ar: 'دورة مياه للنساء',
  tr: 'Kadın tuvaleti',
  uk: 'Жіночий туалет',
  fa: 'دستشویی زنان',
  nl: 'Toilet vrouwen',
  pl: 'Toaleta damska',
};
/** What they say for places.toilets: short enough for pairs. */
const SHORT = {
  de: 'Toiletten',
  en: 'Toilets',
  ar: 'دورات المياه',
  tr: 'Tuvaletler',
  uk: 'Туалети',
  fa: 'دستشویی',
  nl: 'Toiletten',
  pl: 'Toalety',
};

const SIZES = Object.entries(template.sizes).map(([name, { width, height }]) => ({ name, width, height }));

const toilet = (languages: number, more: Partial<Sign> = {}, words: Record<string, string> = WORDS): Sign =>
  sign({
    id: 'toilet',
    template: 'toilet-sign',
    distance: template.distance,
    pictograms: ['toilet-women'],
    alt: Object.fromEntries(Object.keys(PROPORTIONS).map((id) => [id, `Bild: ${id}`])),
    message: texts(Object.fromEntries(Object.entries(words).slice(0, languages))),
    ...more,
  });

const easy = (text: string, more: Partial<Sign> = {}): Sign =>
  toilet(1, { id: 'easy', variant: 'easy', message: texts({ 'de-simple': text }), languages: ['de-simple'], ...more });

const pageOf = (asked: Sign): Promise<Page> => flawlessPage(asked, context);

const boxOf = (group: GroupItem): Box => {
  const [path] = group.items;
  const box = path?.kind === 'path' ? inkBox(path.outline) : undefined;
  if (box === undefined) throw new Error('A group without ink.');
  return box;
};

const groupsOf = (page: Page, role: GroupItem['meaning']['role']): GroupItem[] =>
  page.items.filter((item): item is GroupItem => item.kind === 'group' && item.meaning.role === role);

/** The coloured fields behind the pictograms, within the trim. */
const blocksOf = (page: Page): Box[] =>
  groupsOf(page, 'artifact')
    .filter(({ items: [path] }) => path?.kind === 'path' && path.fill === DEFAULT_THEME.colours.block)
    .map(boxOf)
    .map(({ x, y, width, height }) => {
      const [left, top] = [Math.max(0, x), Math.max(0, y)];
      const right = Math.min(page.width, x + width);
      return { x: left, y: top, width: right - left, height: y + height - top };
    });

const figuresOf = (page: Page): Box[] => groupsOf(page, 'figure').map(boxOf);

describe('a toilet sign', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(toilet(3, { pictograms: ['toilet-women', 'wheelchair'] }));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot('../golden/display/toilet-sign.txt');
  });

  test.each([1, 2, 3])(
    'has %i equal blocks across the sign, one for each pictogram, with slits between',
    async (count) => {
      const pictograms = ['toilet-women', 'toilet-men', 'wheelchair'].slice(0, count);
      for (const size of SIZES) {
        const page = await pageOf(toilet(3, { pictograms, size }));
        const [blocks, figures] = [blocksOf(page), figuresOf(page)];
        expect(blocks).toHaveLength(count);
        const slit = size.width / 24 / 3;
        for (const [index, block] of blocks.entries()) {
          expect(block.width).toBeCloseTo((size.width - (count - 1) * slit) / count, 3);
          expect(block.x).toBeCloseTo(index * (block.width + slit), 3);
          expect(block.height).toBeCloseTo((11.4 / 24) * size.height, 3);
          // In the middle of its block, all equally high: as high as the look wants them, but where a third is too narrow.
          const figure = figures[index] ?? block;
          expect(centreOf(figure).x).toBeCloseTo(centreOf(block).x, 3);
          expect(centreOf(figure).y).toBeCloseTo(centreOf(block).y, 3);
          expect(figure.height).toBeCloseTo(figures[0]?.height ?? 0, 3);
          expect(figure.height / block.height).toBeGreaterThan(count === 3 ? 0.54 : 0.6);
          expect(figure.height / block.height).toBeLessThan(0.63);
        }
      }
    },
  );

  test('keeps a pictogram clear of its block’s edges that is too wide to be as high, and its neighbours give way', async () => {
    const page = await pageOf(toilet(3, { pictograms: ['toilet-women', 'toilet-men', 'toilet-accessible'] }));
    const [blocks, figures] = [blocksOf(page), figuresOf(page)];
    for (const [index, figure] of figures.entries()) {
      // The clear zone, 1.2 units.
      expect(figure.x - (blocks[index]?.x ?? 0)).toBeGreaterThan(7.5 - 1e-6);
    }
    const [women, men, accessible] = figures.map(({ height }) => height);
    expect(women).toBeCloseTo(men ?? 0, 3);
    expect(women).toBeGreaterThan(accessible ?? 0);
    expect((women ?? 0) / (blocks[0]?.height ?? 1)).toBeGreaterThan(0.5);
  });

  test('has words as large as can be read from 3 m: German by its x-height, the others at 60 % of it', async () => {
    for (const size of SIZES) {
      for (let languages = 1; languages <= 6; languages++) {
        const [german, ...others] = linesOf(await pageOf(toilet(languages, { size }, SHORT)));
        const xHeight = (language: string, role: 'primary' | 'other') =>
          context.typesetter.measures(language, DEFAULT_THEME.weights[role]).xHeight;
        const inGerman = (german?.size ?? 0) * xHeight('de', 'primary');
        expect(inGerman).toBeGreaterThan(2.62 * 3 - 1e-6);
        for (const { language, size: em } of others.filter(({ direction }) => direction === 'ltr')) {
          expect(em * xHeight(language, 'other')).toBeGreaterThan(0.6 * inGerman - 1e-6);
        }
      }
    }
  });

  test('has its words in the middle between the head and the edge, by cap line and last baseline', async () => {
    const page = await pageOf(toilet(3));
    const lines = linesOf(page);
    const cap = context.typesetter.measures('de', DEFAULT_THEME.weights.primary).capHeight;
    const above = (lines[0]?.y ?? 0) - cap * (lines[0]?.size ?? 0) - (blocksOf(page)[0]?.height ?? 0);
    expect(above).toBeCloseTo(150 - Math.max(...lines.map(({ y }) => y)), 2);
  });

  test('puts Arabic on the right edge, on the baseline of its Latin neighbour', async () => {
    const lines = linesOf(await pageOf(toilet(3, {}, SHORT)));
    const [english, arabic] = ['en', 'ar'].map((tag) => lines.find(({ language }) => language === tag));
    expect(arabic?.y).toBeCloseTo(english?.y ?? 0, 5);
    expect(arabic?.direction).toBe('rtl');
  });

  test('says what each pictogram shows, in the primary language', async () => {
    const alt = { 'toilet-women': 'WC Frauen', wheelchair: 'Rollstuhl' };
    const page = await pageOf(toilet(3, { pictograms: ['toilet-women', 'wheelchair'], alt }));
    expect(groupsOf(page, 'figure').map(({ meaning }) => meaning)).toEqual([
      { role: 'figure', alt: 'WC Frauen', language: 'de' },
      { role: 'figure', alt: 'Rollstuhl', language: 'de' },
    ]);
  });

  test('is all head without words, and all words without pictograms', async () => {
    const silent = await pageOf(toilet(0, { message: undefined } as unknown as Partial<Sign>));
    expect(blocksOf(silent)).toMatchObject([{ width: 150 }]);
    expect(blocksOf(silent)[0]?.height).toBeGreaterThanOrEqual(150);
    expect(linesOf(silent)).toEqual([]);
    const words = await pageOf(toilet(3, { pictograms: [] }));
    expect(blocksOf(words)).toEqual([]);
    expect(linesOf(words)).toHaveLength(3);
  });

  test('a sign too far away for its size is refused with the distance at which it would fit', async () => {
    const { value, diagnostics } = await layOut(toilet(3, { distance: 6 }), context);
    expect(value).toBeUndefined();
    const { fitsAtMetres = 0 } = (diagnostics[0]?.facts ?? {}) as { fitsAtMetres?: number };
    expect(diagnostics[0]?.code).toBe('text/overflow');
    expect((await layOut(toilet(3, { distance: fitsAtMetres }), context)).diagnostics).toEqual([]);
    expect((await layOut(toilet(3, { distance: fitsAtMetres + 0.1 }), context)).value).toBeUndefined();
  });
});

describe('a toilet sign in Leichte Sprache', () => {
  test('has the head of its sister and breaks between words what has no room on one line', async () => {
    const page = await pageOf(easy('Toilette für Frauen', { pictograms: ['toilet-women', 'wheelchair'] }));
    const sister = await pageOf(toilet(3, { pictograms: ['toilet-women', 'wheelchair'] }));
    expect(blocksOf(page)).toEqual(blocksOf(sister));
    expect(linesOf(page).map(({ text }) => text.trim())).toEqual(['Toilette', 'für Frauen']);
  });

  test('sets the word first and larger, then for whom, never smaller than may be read from 3 m', async () => {
    const [keyword, ...statement] = linesOf(await pageOf(easy('Toilette\nmit Platz für Rollstühle')));
    expect(keyword?.text).toBe('Toilette');
    const { xHeight } = context.typesetter.measures('de', DEFAULT_THEME.weights.other);
    for (const { size } of statement) {
      expect(size * xHeight).toBeGreaterThan(3.78 * 3 - 1e-6);
      expect(keyword?.size).toBeGreaterThan(1.19 * size);
    }
  });

  test('bears the words “Leichte Sprache” only if its message was tested with readers, and clear of its own', async () => {
    const linesIn = async (state: 'reviewed' | 'tested') => {
      const lines = [{ ...languageText('de-simple', 'Toilette für alle'), state }];
      return linesOf(await pageOf(easy('', { message: { lines } })));
    };
    expect((await linesIn('reviewed')).map(({ text }) => text)).not.toContain('Leichte Sprache');
    const lines = await linesIn('tested');
    const mark = lines.find(({ text }) => text === 'Leichte Sprache');
    const last = Math.max(...lines.filter((line) => line !== mark).map(({ y }) => y));
    expect((mark?.y ?? 0) - last).toBeGreaterThan(2 * (mark?.size ?? Number.POSITIVE_INFINITY) * 0.714);
  });

  test('a word that has no room is an overflow', async () => {
    const { value, diagnostics } = await layOut(easy('Wickel·raum'), context);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'text/overflow', facts: { direction: 'width', language: 'de-simple' } },
    ]);
  });
});

describe('a tactile toilet sign', () => {
  test.each(SIZES)(
    'says its German text in Braille and raised letters, 6 mm clear of all else: $name',
    async (size) => {
      const page = await pageOf(toilet(3, { tactile: true, size, pictograms: ['toilet-women', 'wheelchair'] }));
      const [dots, letters] = [dotBoxes(page), letterBoxes(page)];
      expect(readBraille(dots.map(centreOf))).toEqual([translate('WC Frauen').cells]);
      expect(letters).toHaveLength(8);
      const printed = [...linesOf(page).map(({ y }) => y), ...blocksOf(page).map(({ y, height }) => y + height)];
      for (const dot of dots) {
        const { x, y, width, height } = dot;
        expect(Math.min(x, y, page.width - x - width, page.height - y - height)).toBeGreaterThan(6 - 1e-6);
        for (const letter of letters) expect(gapBetween(dot, letter)).toBeGreaterThan(6 - 1e-6);
      }
      for (const letter of letters) expect(letter.y - Math.max(...printed)).toBeGreaterThan(6);
      expect(checkPage(page, {})).toEqual([]);
    },
  );

  test('has a head that is at least a quarter of its height, and German as large as without a strip', async () => {
    const page = await pageOf(toilet(3, { tactile: true }));
    expect(blocksOf(page)[0]?.height).toBeGreaterThan(150 / 4);
    const { xHeight } = context.typesetter.measures('de', DEFAULT_THEME.weights.primary);
    expect((linesOf(page)[0]?.size ?? 0) * xHeight).toBeGreaterThan(2.62 * 3 - 1e-6);
  });
});

test('every toilet sign with 1 to 8 languages and 0 to 3 pictograms fits or says why not', async () => {
  const outcome: string[] = [];
  const all = ['toilet-women', 'toilet-men', 'toilet-accessible'];
  for (const size of SIZES) {
    for (const [kind, words] of Object.entries({ short: SHORT, long: WORDS })) {
      for (let languages = 1; languages <= 8; languages++) {
        let row = `${size.name} ${kind} texts, ${languages} languages, 0 to 3 pictograms:`;
        for (let count = 0; count <= 3; count++) {
          const asked = toilet(languages, { size, pictograms: all.slice(0, count) }, words);
          const { value, diagnostics } = await layOut(asked, context);
          if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
          else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
          row += value === undefined ? ' overflow' : ' fits';
        }
        outcome.push(row);
      }
    }
    for (const text of ['Toiletten', 'Toilette für Männer', 'Toilette\nmit Platz für Rollstühle', 'Wickel·raum']) {
      const { value, diagnostics } = await layOut(easy(text, { size }), context);
      if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
      else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
      const said = text.replace('\n', ' / ');
      outcome.push(`${size.name} Leichte Sprache, ${said}: ${value === undefined ? 'overflow' : 'fits'}`);
    }
  }
  await expect(`${outcome.join('\n')}\n`).toMatchFileSnapshot('../golden/display/toilet-sign-combinations.txt');
});
