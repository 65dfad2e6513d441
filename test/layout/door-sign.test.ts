import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import type { Page } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { template } from '../../templates/door-sign.js';
import { flawlessPage, layoutContext } from '../support/layout.js';
import { inkOf, linesOf } from '../support/lines.js';
import { languageText, sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const WORDS = {
  de: 'Wohngeld',
  en: 'Housing benefit',
  nl: 'Huurtoeslag',
  tr: 'Kira yardımı',
  ar: 'إعانة السكن',
  uk: 'Житлова субсидія',
  fa: 'کمک‌هزینهٔ مسکن',
  pl: 'Dodatek mieszkaniowy',
};
const NAMES = ['Ayşe Yıldız', 'Jan Petersen', 'Lea Öz', 'Olena Kovalenko', 'Dr. Eva von der Heide'];

const housing = (languages: number, more: Partial<Sign> = {}): Sign =>
  sign({
    id: 'door',
    number: '2.14',
    pictograms: ['housing'],
    message: texts(Object.fromEntries(Object.entries(WORDS).slice(0, languages))),
    ...more,
  });

const easy = (more: Partial<Sign> = {}): Sign =>
  sign({
    id: 'door-easy',
    variant: 'easy',
    number: '2.14',
    pictograms: ['housing'],
    languages: ['de-simple'],
    message: texts({ 'de-simple': 'Wohn·geld\nHier bekommen Sie\nGeld für Ihre Miete.' }),
    ...more,
  });

const pageOf = (asked: Sign): Promise<Page> => flawlessPage(asked, context);

describe('a door sign', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(housing(7, { persons: NAMES.slice(0, 2) }));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot('../golden/display/door-sign.txt');
  });

  test('starts every left-to-right line on one axis and ends every right-to-left line on the other, by ink', async () => {
    const page = await pageOf(housing(7));
    for (const line of linesOf(page)) {
      const ink = inkOf(line, page);
      if (line.direction === 'ltr') expect(ink.left).toBeCloseTo(12.5, 2);
      // A letter may hang over its axis as its designer meant it; it never falls short of it.
      else expect(ink.right).toBeGreaterThan(137.49);
    }
  });

  test('puts German first, bold and largest, and gives all other languages one size', async () => {
    const [, german, ...others] = linesOf(await pageOf(housing(7)));
    expect(german?.text).toBe('Wohngeld');
    const latin = others.filter(({ direction }) => direction === 'ltr').map(({ size }) => size);
    expect(new Set(latin).size).toBe(1);
    expect(latin[0]).toBeCloseTo(0.65 * (german?.size ?? 0), 5);
  });

  test('sets Arabic on the baseline of its Latin neighbour, a fifth larger', async () => {
    const lines = linesOf(await pageOf(housing(5)));
    const [english, arabic] = ['en', 'ar'].map((tag) => lines.find(({ language }) => language === tag));
    expect(arabic?.y).toBeCloseTo(english?.y ?? 0, 5);
    expect((arabic?.size ?? 0) / (english?.size ?? 1)).toBeCloseTo(1.2, 5);
  });

  test('gives 1.11 and 0.00 figures of one size', async () => {
    const sizes = await Promise.all(
      ['1.11', '0.00', '2.14'].map(async (number) => linesOf(await pageOf(housing(1, { number })))[0]?.size),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  test('lets colour run over the trim and keeps words away from it', async () => {
    const page = await pageOf(housing(3));
    expect(printPage(page)).toContain('M -3,-3');
    expect(checkPage(page, {})).toEqual([]);
  });

  test('gives a long number the whole head and says that the pictogram is left out', async () => {
    const { value, diagnostics } = await layOut(housing(2, { number: 'B 2.1458' }), context);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/pictogram-left-out']);
  });

  test('shows the unit in the primary language above the names', async () => {
    const unit = texts({ de: 'Sozialamt', en: 'Social services' });
    const lines = linesOf(await pageOf(housing(2, { unit, persons: ['Jan Petersen'] })));
    expect(lines.map(({ text }) => text)).toEqual(['2.14', 'Wohngeld', 'Housing benefit', 'Sozialamt', 'Jan Petersen']);
  });

  test('names nobody that it can’t set whole: a name too long for any size is an overflow', async () => {
    const name =
      'Prof. Dr. Maximiliana-Alexandrina Freifrau von Schwarzenberg-Hohenlohe-Waldenburg zu Sayn-Wittgenstein-Berleburg';
    const { value, diagnostics } = await layOut(housing(2, { persons: [name] }), context);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
  });

  test('a word that is too wide for every step of the ladder is refused with its excess', async () => {
    const message = texts({ de: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung' });
    const { diagnostics } = await layOut(housing(1, { message }), context);
    expect(diagnostics[0]).toMatchObject({
      code: 'text/overflow',
      facts: { direction: 'width', language: 'de', excessMm: 138.6 },
    });
  });

  test('a sign too far away for its size is refused with the distance at which it would fit', async () => {
    const { diagnostics } = await layOut(housing(3, { distance: 6 }), context);
    const facts = diagnostics[0]?.facts as { fitsAtMetres: number };
    expect(diagnostics[0]?.code).toBe('text/overflow');
    const nearer = await layOut(housing(3, { distance: facts.fitsAtMetres }), context);
    expect(nearer.diagnostics).toEqual([]);
    const further = await layOut(housing(3, { distance: facts.fitsAtMetres + 0.1 }), context);
    expect(further.value).toBeUndefined();
  });

  test('a character that no font has stops the sign and is named', async () => {
    const { value, diagnostics } = await layOut(housing(1, { message: texts({ de: 'Raum \u{1F984}' }) }), context);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'text/missing-glyph', facts: { characters: ['\u{1F984}'] } });
  });
});

test('a Chinese character in no slice stops the sign and is named, the others are there', async () => {
  const { value, diagnostics } = await layOut(
    housing(1, { message: texts({ de: 'Raum', 'zh-Hans': '市民㐀服务处' }) }),
    context,
  );
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'text/missing-glyph', facts: { characters: ['㐀'], language: 'zh-Hans' }, place: { language: 'zh-Hans' } },
  ]);
});

describe('a door sign in Leichte Sprache', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(easy({ persons: ['Frau Yıldız', 'Herr Petersen'] }));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot('../golden/display/door-sign-easy.txt');
  });

  test('bears the words “Leichte Sprache” only if its message was tested with readers', async () => {
    const words = async (state: 'reviewed' | 'tested') => {
      const lines = [{ ...languageText('de-simple', 'Wohn·geld\nHier bekommen Sie Geld.'), state }];
      return linesOf(await pageOf(easy({ message: { lines } }))).map(({ text }) => text);
    };
    expect(await words('tested')).toContain('Leichte Sprache');
    expect(await words('reviewed')).not.toContain('Leichte Sprache');
  });

  test('breaks its statement where the catalogue does and is never smaller than 14 pt', async () => {
    const lines = linesOf(await pageOf(easy({ size: { name: 'a6', width: 148, height: 105 } })));
    expect(lines.map(({ text }) => text.trim())).toContain('Geld für Ihre Miete.');
    for (const { size } of lines) expect(size).toBeGreaterThan((14 * 25.4) / 72);
  });
});

test('every door size with 1 to 8 languages and 0 to 5 persons fits or says why not', async () => {
  const outcome: string[] = [];
  for (const [name, { width, height }] of Object.entries(template.sizes)) {
    for (let languages = 1; languages <= 8; languages++) {
      let row = `${name} ${languages} languages, 0 to 5 persons:`;
      for (let persons = 0; persons <= 5; persons++) {
        const size = { name, width, height };
        const { value, diagnostics } = await layOut(
          housing(languages, { size, persons: NAMES.slice(0, persons) }),
          context,
        );
        if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
        else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
        row += value === undefined ? ' overflow' : ' fits';
      }
      outcome.push(row);
    }
    let row = `${name} Leichte Sprache, 0 to 5 persons:`;
    for (let persons = 0; persons <= 5; persons++) {
      const { value, diagnostics } = await layOut(
        easy({ size: { name, width, height }, persons: NAMES.slice(0, persons) }),
        context,
      );
      if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
      else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
      row += value === undefined ? ' overflow' : ' fits';
    }
    outcome.push(row);
  }
  await expect(`${outcome.join('\n')}\n`).toMatchFileSnapshot('../golden/display/door-sign-combinations.txt');
});
