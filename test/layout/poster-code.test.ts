/** Codes on posters: where they stand, how large, on what, and what is said if they have no room. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import { clusterInk } from '../../src/check/ink.js';
import { THEMES, type ThemeName } from '../../src/colour/themes.js';
import type { Page, PathItem } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { breakAddress } from '../../templates/parts/address-lines.js';
import { template } from '../../templates/waiting-area.js';
import { flawlessPage, layoutContext } from '../support/layout.js';
import { groupsOf, linesOf, pathsIn } from '../support/lines.js';
import { languageText, sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const URL = 'https://www.musterkreis.example/termin';
const SHOWN = 'www.musterkreis.example/termin';
const NUMBER = {
  de: 'Bitte ziehen Sie eine Nummer.',
  en: 'Please take a number.',
  tr: 'Lütfen sıra numarası alın.',
  uk: 'Візьміть, будь ласка, номер.',
  ar: 'يرجى أخذ رقم.',
  fa: 'لطفاً شماره بگیرید.',
  pl: 'Proszę pobrać numerek.',
};
const EASY = ['Bitte ziehen Sie\neine Nummer.', 'Bitte setzen Sie sich.', 'Wir rufen Sie.'];
const PICTOGRAMS = ['take-number', 'waiting-area', 'screen-number'];
const A3 = { name: 'a3', width: 297, height: 420 };
const A4 = { name: 'a4', width: 210, height: 297 };

const poster = (languages: number, more: Partial<Sign> = {}): Sign => {
  const message = texts(Object.fromEntries(Object.entries(NUMBER).slice(0, languages)));
  return sign({
    id: 'waiting',
    template: 'waiting-area',
    size: A3,
    distance: 2,
    message,
    pictograms: ['take-number'],
    url: URL,
    alt: { 'qr-code': 'QR-Code', 'take-number': 'Nummer ziehen' },
    ...more,
  });
};

const easy = (messages: number, more: Partial<Sign> = {}, state: 'reviewed' | 'tested' = 'reviewed'): Sign => {
  const said = EASY.slice(0, messages).map((text) => ({ lines: [{ ...languageText('de-simple', text), state }] }));
  const { message, ...rest } = poster(1, { variant: 'easy', languages: ['de-simple'], messages: said, ...more });
  return rest;
};

async function pageOf(asked: Sign, theme: ThemeName = 'light'): Promise<Page> {
  const page = await flawlessPage(asked, { ...context, theme: THEMES[theme] });
  expect(checkPage(page, {})).toEqual([]);
  return page;
}

/** The code's figure: its paper and its modules. */
function codeOf(page: Page) {
  const figure = groupsOf(page.items).find(
    ({ meaning }) => meaning.role === 'figure' && meaning.alt.endsWith(`: ${SHOWN}`),
  );
  if (figure === undefined) throw new Error('There is no code.');
  const [paper, modules, ...more] = figure.items as PathItem[];
  const [field, code] = pathsIn(figure.items);
  if (paper === undefined || modules === undefined || field === undefined || code === undefined) {
    throw new Error('A code is a field and its modules.');
  }
  expect(more).toEqual([]);
  return {
    figure,
    paper,
    modules,
    field,
    code,
    width: code.right - code.left,
    module: (field.right - field.left) / 37,
  };
}

const address = (page: Page) => linesOf(page).filter(({ text }) => SHOWN.includes(text.trim()));

describe('a poster with an address', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(poster(4));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot('../golden/display/waiting-area-code.txt');
  });

  test.each(Object.keys(THEMES) as ThemeName[])(
    'in theme %s has its code in black alone on bare paper, four modules of it all around',
    async (theme) => {
      const { paper, modules, field, code, module } = codeOf(await pageOf(poster(3), theme));
      expect(paper.fill).toEqual({ rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] });
      expect(modules.fill.cmyk).toEqual([0, 0, 0, 100]);
      expect(code.left - field.left).toBeCloseTo(4 * module, 6);
      expect(field.right - code.right).toBeCloseTo(4 * module, 6);
      expect(code.top - field.top).toBeCloseTo(4 * module, 6);
      expect(field.bottom - code.bottom).toBeCloseTo(4 * module, 6);
    },
  );

  test.each(Object.keys(THEMES) as ThemeName[])(
    'in theme %s ends on the right axis with what can be seen of it',
    async (theme) => {
      const { field, code } = codeOf(await pageOf(poster(3), theme));
      const seen = theme === 'light' || theme === 'head' ? code : field;
      expect(seen.right).toBeCloseTo(297 - 24.75, 3);
    },
  );

  test.each([
    ['with many languages', poster(7)],
    ['with an arrow', poster(3, { arrow: 'right' })],
    ['without a pictogram', poster(3, { pictograms: [] })],
    ['on A4', poster(4, { size: A4 })],
    ['in Leichte Sprache', easy(1)],
    ['in Leichte Sprache that was tested', easy(1, {}, 'tested')],
    ['in steps', easy(3, { pictograms: PICTOGRAMS })],
    ['in steps that were tested', easy(3, { pictograms: PICTOGRAMS, arrow: 'left' }, 'tested')],
  ])('%s keeps every text clear of the code and its quiet zone', async (_, asked) => {
    const page = await pageOf(asked);
    const { field } = codeOf(page);
    const near = linesOf(page).filter((line) =>
      clusterInk(line, page).some(
        (ink) =>
          ink.x < field.right &&
          ink.x + ink.width > field.left &&
          ink.y < field.bottom &&
          ink.y + ink.height > field.top,
      ),
    );
    expect(near.map(({ text }) => text)).toEqual([]);
  });

  test('prints the address below the code, without its scheme, read from left to right on an Arabic sign too', async () => {
    const arabic = texts({ ar: NUMBER.ar });
    for (const asked of [poster(2), poster(1, { message: arabic, languages: ['ar'] })]) {
      const page = await pageOf(asked);
      const [line] = address(page);
      expect(line).toMatchObject({ text: SHOWN, direction: 'ltr' });
      expect(line?.y).toBeCloseTo(420 - 24.75, 3);
      expect(line?.y).toBeGreaterThan(codeOf(page).field.bottom);
    }
  });

  test('says what the code is to who can’t see it, once, in the sign’s first language', async () => {
    const { figure } = codeOf(await pageOf(poster(3)));
    expect(figure.meaning).toEqual({ role: 'figure', alt: `QR-Code: ${SHOWN}`, language: 'de' });
  });

  test('has the code wide enough for a tenth of the way that is left, and not much larger', async () => {
    expect(codeOf(await pageOf(poster(2))).width).toBeCloseTo(4.9 * 12.375, 2);
    expect(codeOf(await pageOf(poster(2, { size: A4 }))).width).toBeCloseTo(50, 2);
    expect(codeOf(await pageOf(poster(2, { distance: 4 }))).width).toBeCloseTo(100, 2);
    expect(codeOf(await pageOf(poster(2, { with: { 'scan-distance': 1.2 } }))).width).toBeCloseTo(120, 2);
  });

  test('takes a smaller code before it gives up, never one that can’t be scanned', async () => {
    const messages = Array.from({ length: 5 }, () => NUMBER).map((message) => texts(message));
    const { message, ...full } = poster(7, { messages, languages: Object.keys(NUMBER) });
    const { width } = codeOf(await pageOf({ ...full, distance: 1.8 }));
    expect(width).toBeCloseTo(45, 2);
  });

  test('that is too small for its code says how much is lacking, and fits at the distance it names', async () => {
    const asked = poster(5, { size: A4, with: { 'scan-distance': 1.6 } });
    const { value, diagnostics } = await layOut(asked, context);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'layout/code-too-large', severity: 'error', place: { line: 1 } }]);
    const far = await layOut(poster(7, { size: A4, distance: 3 }), context);
    expect(far.diagnostics[0]).toMatchObject({ code: 'layout/code-too-large', facts: { address: SHOWN, modules: 37 } });
    const facts = far.diagnostics[0]?.facts as { excessMm: number; fitsAtMetres: number } | undefined;
    const { excessMm = 0, fitsAtMetres = 0 } = facts ?? {};
    expect(excessMm).toBeGreaterThan(0);
    await pageOf(poster(7, { size: A4, distance: fitsAtMetres }));
    expect((await layOut(poster(7, { size: A4, distance: fitsAtMetres + 0.1 }), context)).value).toBeUndefined();
  });

  test('whose words have no room without the code either is refused for its words', async () => {
    const { diagnostics } = await layOut(poster(7, { distance: 12 }), context);
    expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
  });

  test('without words is all head above its code', async () => {
    const { message, ...wordless } = poster(1);
    const page = await pageOf(wordless);
    const head = pathsIn(page.items)[0];
    expect(head?.top).toBe(-3);
    expect(head?.bottom).toBeLessThan(codeOf(page).field.top);
  });

  test('breaks a long address into lines that leave nothing out', async () => {
    const query = 'service/termine?amt=12&sprache=de&ref=aushang-og1&quelle=plakat&zeit=vormittag#buchen';
    const page = await pageOf(poster(2, { size: A4, url: `${URL}/${query}` }));
    const lines = linesOf(page).filter(({ language, y }) => language === 'de' && y > 240);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text.trim()).join('')).toBe(`${SHOWN}/${query}`);
  });
});

describe('a poster in Leichte Sprache', () => {
  test('has its code in a block below its steps, its address beside it', async () => {
    const page = await pageOf(easy(3, { pictograms: PICTOGRAMS }));
    const { field } = codeOf(page);
    const blocks = pathsIn(page.items).filter(({ left, right }) => left === -3 && right < 200);
    expect(blocks).toHaveLength(4);
    const last = blocks.at(-1);
    expect(field.left).toBeGreaterThan(5);
    expect(field.right).toBeLessThan((last?.right ?? 0) - 5);
    expect(field.top).toBeGreaterThan((last?.top ?? 0) + 5);
    const [line] = address(page);
    expect(line?.x).toBeGreaterThan(last?.right ?? 0);
    expect(line?.y).toBeGreaterThan(field.top);
    expect(line?.y).toBeLessThan(field.bottom);
  });

  test('that was tested says so on the left, on the address’s baseline', async () => {
    const page = await pageOf(easy(1, {}, 'tested'));
    const mark = linesOf(page).find(({ text }) => text.trim() === 'Leichte Sprache');
    const [line] = address(page);
    expect(mark?.x).toBeLessThan(297 / 3);
    expect(mark?.y).toBeCloseTo(line?.y ?? 0, 3);
  });

  test('prints its address at 14 points or more', async () => {
    for (const asked of [easy(1, { size: A4 }), easy(3, { pictograms: PICTOGRAMS, size: A4 })]) {
      for (const { size } of address(await pageOf(asked))) expect(size).toBeGreaterThanOrEqual((14 * 25.4) / 72);
    }
  });
});

describe('a line of an address', () => {
  const within = (letters: number) => (text: string) => text.length <= letters;

  test('ends after a slash or before another mark', () => {
    expect(breakAddress('www.kreis.example/service/termine?amt=12&sprache=de', within(20))).toEqual([
      'www.kreis.example/',
      'service/termine',
      '?amt=12&sprache=de',
    ]);
  });

  test('ends anywhere in a piece that is too long', () => {
    const token = 'kreis.example/0123456789abcdefghij';
    const lines = breakAddress(token, within(12));
    expect(lines.every(within(12))).toBe(true);
    expect(lines.join('')).toBe(token);
  });
});

test('every size with 1 to 7 languages and an address fits or says why not', async () => {
  const outcome: string[] = [];
  for (const [name, { width, height }] of Object.entries(template.sizes)) {
    const words = [];
    for (let languages = 1; languages <= 7; languages++) {
      const { value, diagnostics } = await layOut(poster(languages, { size: { name, width, height } }), context);
      expect(value?.flatMap((page) => checkPage(page, {})) ?? []).toEqual([]);
      words.push(value === undefined ? diagnostics[0]?.code : 'fits');
    }
    outcome.push(`${name}: ${words.join(' ')}`);
  }
  expect(outcome).toEqual(['a3: fits fits fits fits fits fits fits', 'a4: fits fits fits fits fits fits fits']);
});
