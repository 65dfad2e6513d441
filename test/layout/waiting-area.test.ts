import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import type { Page } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { Sign, SignText } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { template } from '../../templates/waiting-area.js';
import { flawlessPage, layoutContext } from '../support/layout.js';
import { groupsOf, inkOf, linesOf, pathsIn } from '../support/lines.js';
import { languageText, sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const NUMBER = {
  de: 'Bitte ziehen Sie eine Nummer.',
  en: 'Please take a number.',
  tr: 'Lütfen sıra numarası alın.',
  uk: 'Візьміть, будь ласка, номер.',
  ar: 'يرجى أخذ رقم.',
  fa: 'لطفاً شماره بگیرید.',
  pl: 'Proszę pobrać numerek.',
  fr: 'Veuillez prendre un numéro.',
};
const SEAT = {
  de: 'Bitte nehmen Sie Platz.',
  en: 'Please take a seat.',
  tr: 'Lütfen oturun.',
  uk: 'Сідайте, будь ласка.',
  ar: 'تفضلوا بالجلوس.',
  fa: 'لطفاً بنشینید.',
  pl: 'Proszę usiąść.',
  fr: 'Veuillez vous asseoir.',
};
const SCREEN = {
  de: 'Ihre Nummer erscheint auf dem Bildschirm.',
  en: 'Your number will appear on the screen.',
  tr: 'Numaranız ekranda görünecek.',
  uk: 'Ваш номер з’явиться на екрані.',
  ar: 'سيظهر رقمكم على الشاشة.',
  fa: 'شماره شما روی صفحه نمایش می‌آید.',
  pl: 'Państwa numer pojawi się na ekranie.',
  fr: 'Votre numéro s’affichera à l’écran.',
};
const MESSAGES = [NUMBER, SEAT, SCREEN];
const EASY = [
  'Bitte ziehen Sie\neine Nummer.',
  'Bitte setzen Sie sich.',
  'Sie sehen Ihre Nummer\nauf dem Bild·schirm.',
];
const PICTOGRAMS = ['take-number', 'waiting-area', 'screen-number'];
const A3 = { name: 'a3', width: 297, height: 420 };
const MARGIN = 24.75;

const first = (languages: number, message: Readonly<Record<string, string>>): SignText =>
  texts(Object.fromEntries(Object.entries(message).slice(0, languages)));

/** One message stands in `message`, several in `messages`. */
function said(all: readonly SignText[]): Partial<Sign> {
  const [only] = all;
  const languages = only?.lines.map(({ language }) => language) ?? ['de'];
  return all.length === 1 && only !== undefined ? { message: only, languages } : { messages: all, languages };
}

const waiting = (all: readonly SignText[], more: Partial<Sign> = {}): Sign =>
  sign({ id: 'waiting', template: 'waiting-area', size: A3, distance: 2, ...said(all), ...more });

const poster = (languages: number, more: Partial<Sign> = {}, messages = 1): Sign =>
  waiting(
    MESSAGES.slice(0, messages).map((message) => first(languages, message)),
    { pictograms: ['take-number'], ...more },
  );

const easy = (all: readonly string[], more: Partial<Sign> = {}, state: 'reviewed' | 'tested' = 'reviewed'): Sign =>
  waiting(
    all.map((text) => ({ lines: [{ ...languageText('de-simple', text), state }] })),
    { variant: 'easy', ...more },
  );

async function pageOf(asked: Sign): Promise<Page> {
  const page = await flawlessPage(asked, context);
  expect(checkPage(page, {})).toEqual([]);
  return page;
}

const wordsOf = (page: Page): string[] => linesOf(page).map(({ text }) => text.trim());
/** Codes of languages are for the eye alone. */
const isTag = (text: string): boolean => /^[A-Z]{2,3}$/.test(text);
const spoken = (page: Page) => linesOf(page).filter(({ text }) => !isTag(text));
const golden = (name: string): string => `../golden/display/${name}.txt`;

describe('a waiting-area poster', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(poster(8, { arrow: 'right' }));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot(golden('waiting-area'));
  });

  test.each([1, 2, 4, 5, 8])('in %i languages starts and ends every line on its axis, by ink', async (languages) => {
    const page = await pageOf(poster(languages));
    for (const line of spoken(page)) {
      const ink = inkOf(line, page);
      if (line.direction === 'ltr') expect(ink.left).toBeCloseTo(MARGIN, 2);
      // A letter may hang over its axis as its designer meant it; it never falls short of it.
      else expect(ink.right).toBeGreaterThan(297 - MARGIN - 0.01);
    }
  });

  test('puts German first and largest and gives all other languages one size, six tenths of its x-height or more', async () => {
    const lines = spoken(await pageOf(poster(8)));
    expect(lines[0]?.language).toBe('de');
    const german = lines[0]?.size ?? 0;
    const latin = lines.filter(({ language, direction }) => language !== 'de' && direction === 'ltr');
    expect(new Set(latin.map(({ size }) => size)).size).toBe(1);
    const { weights } = context.theme;
    const xHeight = (language: string, weight: typeof weights.other, size: number): number =>
      context.typesetter.measures(language, weight).xHeight * size;
    expect(xHeight('en', weights.other, latin[0]?.size ?? 0)).toBeGreaterThanOrEqual(
      0.6 * xHeight('de', weights.primary, german),
    );
  });

  test('stands as high above its words as they leave it: the more languages, the lower the head', async () => {
    const heads = await Promise.all(
      [1, 2, 4, 8].map(async (count) => pathsIn((await pageOf(poster(count))).items)[0]?.bottom ?? 0),
    );
    expect([...heads].sort((a, b) => b - a)).toEqual(heads);
    expect(new Set(heads).size).toBe(4);
    for (const head of heads) expect(head).toBeGreaterThan(110);
  });

  test('from six languages in single file says at the opposite edge which is which', async () => {
    const page = await pageOf(poster(8));
    expect(wordsOf(page).filter(isTag)).toEqual(['EN', 'TR', 'UKR', 'PL', 'FR', 'AR', 'FA']);
    const tag = (text: string) => {
      const line = linesOf(page).find((each) => each.text === text);
      if (line === undefined) throw new Error(`There is no tag ${text}.`);
      return { ...inkOf(line, page), y: line.y };
    };
    expect(tag('UKR').right).toBeCloseTo(297 - MARGIN, 2);
    expect(tag('AR').left).toBeCloseTo(MARGIN, 2);
    expect(tag('AR').y).toBeCloseTo(linesOf(page).find(({ language }) => language === 'ar')?.y ?? 0, 5);
    expect(wordsOf(await pageOf(poster(5))).filter(isTag)).toEqual([]);
  });

  test('has no tags where left-to-right and right-to-left texts share their rows', async () => {
    const short = { de: 'Kasse', en: 'Pay', tr: 'Kasa', uk: 'Каса', ar: 'صندوق', fa: 'صندوق', ur: 'صندوق' };
    const page = await pageOf(waiting([texts(short)], { pictograms: ['take-number'] }));
    expect(wordsOf(page).filter(isTag)).toEqual([]);
    const [english, arabic] = ['en', 'ar'].map((tag) => linesOf(page).find(({ language }) => language === tag)?.y);
    expect(arabic).toBe(english);
  });

  test('stands six languages of one direction in two columns if they are short', async () => {
    const short = { de: 'Kasse', en: 'Pay', tr: 'Kasa', uk: 'Каса', pl: 'Kasa', fr: 'Caisse', nl: 'Kassa', ro: 'Casa' };
    const page = await pageOf(waiting([texts(short)], { pictograms: ['take-number'] }));
    const lines = linesOf(page).filter(({ language }) => language !== 'de');
    expect(new Set(lines.map((line) => Math.round(inkOf(line, page).left))).size).toBe(2);
  });

  test('shows the arrow in a block of its own, on the side to which it points', async () => {
    const alt = { 'take-number': 'Nummer', 'arrow-left': 'links', 'arrow-right': 'rechts' };
    for (const arrow of ['left', 'right'] as const) {
      const page = await pageOf(poster(3, { arrow, alt }));
      const figures = groupsOf(page.items).filter(({ meaning }) => meaning.role === 'figure');
      const [box] = figures.flatMap((figure) =>
        figure.meaning.role === 'figure' && figure.meaning.alt !== 'Nummer' ? pathsIn(figure.items) : [],
      );
      expect(figures).toHaveLength(2);
      if (arrow === 'left') expect(box?.right).toBeLessThan(297 / 3);
      else expect(box?.left).toBeGreaterThan((297 * 2) / 3);
    }
  });

  test('without a pictogram has no head: its words begin at the upper margin, larger', async () => {
    const seat = (pictograms: readonly string[]) => pageOf(waiting([first(8, SEAT)], { pictograms }));
    const page = await seat([]);
    expect(pathsIn(page.items)).toEqual([]);
    const [german] = linesOf(page);
    const cap = context.typesetter.measures('de', context.theme.weights.primary).capHeight * (german?.size ?? 0);
    expect((german?.y ?? 0) - cap).toBeCloseTo(MARGIN, 1);
    expect(german?.size).toBeGreaterThan(linesOf(await seat(['waiting-area']))[0]?.size ?? 0);
  });

  test('without words is all pictogram', async () => {
    const page = await pageOf(waiting([], { pictograms: ['take-number'] }));
    expect(linesOf(page)).toEqual([]);
    expect(pathsIn(page.items)[0]).toMatchObject({ top: -3, bottom: 423 });
  });

  test('that hangs too far away for its words is refused with the distance at which they fit', async () => {
    const { value, diagnostics } = await layOut(poster(8, { distance: 9 }), context);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'text/overflow' });
    const facts = diagnostics[0]?.facts as { fitsAtMetres: number };
    const { fitsAtMetres } = facts;
    expect((await layOut(poster(8, { distance: fitsAtMetres }), context)).diagnostics).toEqual([]);
    expect((await layOut(poster(8, { distance: fitsAtMetres + 0.1 }), context)).value).toBeUndefined();
  });

  test('never breaks a word to make it fit', async () => {
    const message = texts({ de: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz' });
    const { value, diagnostics } = await layOut(waiting([message]), context);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'text/overflow', facts: { direction: 'width', language: 'de' } });
  });
});

describe('a poster with several messages', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(poster(5, { pictograms: PICTOGRAMS }, 3));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot(golden('waiting-area-messages'));
  });

  test('says all German messages first, then all of each language', async () => {
    const page = await pageOf(poster(4, { pictograms: PICTOGRAMS }, 3));
    const order = spoken(page).map(({ language }) => language);
    expect(order.filter((language, index) => language !== order[index - 1])).toEqual(['de', 'en', 'tr', 'uk']);
    expect(wordsOf(page).join(' ')).toContain(`${NUMBER.en} ${SEAT.en} ${SCREEN.en}`);
  });

  test('keeps more room between two languages than inside one', async () => {
    const lines = linesOf(await pageOf(poster(4, {}, 3)));
    const steps = lines.slice(1).map((line, index) => ({
      turns: line.language !== lines[index]?.language,
      step: line.y - (lines[index]?.y ?? 0),
      german: line.language === 'de',
    }));
    const inside = steps.filter(({ turns, german }) => !turns && !german).map(({ step }) => step);
    const between = steps.filter(({ turns }) => turns).map(({ step }) => step);
    expect(Math.min(...between)).toBeGreaterThan(1.3 * Math.max(...inside));
  });

  test('reads one language’s messages as one section, each a paragraph in its language', async () => {
    const page = await pageOf(poster(3, {}, 3));
    const sections = groupsOf(page.items).filter(({ meaning }) => meaning.role === 'section');
    const spokenIn = sections.map(({ items }) =>
      items.map((item) => (item.kind === 'group' && 'language' in item.meaning ? item.meaning.language : undefined)),
    );
    expect(spokenIn).toEqual(['de', 'en', 'tr'].map((language) => Array(3).fill(language)));
    expect(sections.map(({ meaning }) => meaning)).toEqual(
      ['de', 'en', 'tr'].map((language) => ({ role: 'section', language })),
    );
  });

  test('has a block for each pictogram', async () => {
    const page = await pageOf(poster(2, { pictograms: PICTOGRAMS, arrow: 'right' }, 3));
    const blocks = pathsIn(page.items).filter(({ top }) => top === -3);
    expect(blocks).toHaveLength(4);
    expect(new Set(blocks.map(({ bottom }) => bottom)).size).toBe(1);
  });

  test('sets each message of a pair on its neighbour’s baseline', async () => {
    const pair = [
      { de: 'Ziehen', en: 'Take', ar: 'رقم' },
      { de: 'Warten', en: 'Wait', ar: 'انتظر' },
    ].map((message) => texts(message));
    const lines = linesOf(await pageOf(waiting(pair, { pictograms: ['take-number'] })));
    const baselines = (tag: string): number[] => lines.filter(({ language }) => language === tag).map(({ y }) => y);
    expect(baselines('ar')).toEqual(baselines('en'));
    expect(baselines('ar')).toHaveLength(2);
  });
});

describe('a waiting-area poster in Leichte Sprache', () => {
  test('has a step for each message, as its golden shows', async () => {
    const page = await pageOf(easy(EASY, { pictograms: PICTOGRAMS }, 'tested'));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot(golden('waiting-area-easy'));
  });

  test.each([2, 3, 5])('with %i messages has as many blocks, all bleeding off the left edge', async (count) => {
    const all = [...EASY, 'Wir rufen Sie.', 'Gehen Sie dann\nzum Schalter.'].slice(0, count);
    const pictograms = [...PICTOGRAMS, 'passport', 'lift'].slice(0, count);
    const page = await pageOf(easy(all, { pictograms }));
    const blocks = pathsIn(page.items).filter(({ left }) => left === -3);
    expect(blocks).toHaveLength(count);
    expect(blocks[0]?.top).toBe(-3);
    expect(blocks.at(-1)?.bottom).toBeCloseTo(423, 3);
  });

  test('sets the first step bold and larger, and each step beside the middle of its pictogram', async () => {
    const page = await pageOf(easy(EASY, { pictograms: PICTOGRAMS }));
    const [lead, , second] = linesOf(page);
    expect(lead?.size).toBeGreaterThan(second?.size ?? 0);
    const steps = groupsOf(page.items).filter(({ meaning }) => meaning.role === 'section');
    expect(steps).toHaveLength(3);
    for (const { items } of steps) {
      const [figure] = pathsIn(items);
      const lines = linesOf({ items });
      const cap = 0.714 * (lines[0]?.size ?? 0);
      const middle = ((lines[0]?.y ?? 0) - cap + (lines.at(-1)?.y ?? 0)) / 2;
      expect(Math.abs(middle - ((figure?.top ?? 0) + (figure?.bottom ?? 0)) / 2)).toBeLessThan(0.2);
    }
  });

  test('numbers its steps if there are no pictograms', async () => {
    expect(wordsOf(await pageOf(easy(EASY)))).toEqual(['1', ...lines(0), '2', ...lines(1), '3', ...lines(2)]);
  });

  const lines = (step: number): string[] => (EASY[step] ?? '').split('\n');

  test('has the sister sign’s head if one pictogram stands for all messages', async () => {
    const page = await pageOf(easy(EASY, { pictograms: ['take-number'], arrow: 'right' }));
    const blocks = pathsIn(page.items).filter(({ top }) => top === -3);
    expect(blocks).toHaveLength(2);
    expect(wordsOf(page)).toEqual(EASY.flatMap((text) => text.split('\n')));
  });

  test.each([
    ['Warte·bereich\nHier können Sie warten.', ['Warte·bereich'], ['Hier können Sie warten.']],
    ['Bitte ziehen Sie\neine Nummer.\nWir rufen Sie.', ['Bitte ziehen Sie', 'eine Nummer.'], ['Wir rufen Sie.']],
    ['Hier bekommen Sie\nGeld für Ihre Miete.', ['Hier bekommen Sie', 'Geld für Ihre Miete.'], []],
  ])('sets the keyword or the first statement of %j large, what follows smaller', async (text, large, small) => {
    const page = await pageOf(easy([text], { pictograms: ['waiting-area'] }));
    const most = Math.max(...linesOf(page).map(({ size }) => size));
    const words = (isLarge: boolean): string[] =>
      linesOf(page)
        .filter(({ size }) => (size === most) === isLarge)
        .map((line) => line.text.trim());
    expect(words(true)).toEqual(large);
    expect(words(false)).toEqual(small);
  });

  test.each([1, 3])(
    'with %i messages bears the words “Leichte Sprache” only if every one was tested',
    async (count) => {
      const pictograms = PICTOGRAMS.slice(0, count);
      const tested = easy(EASY.slice(0, count), { pictograms }, 'tested');
      expect(wordsOf(await pageOf(tested))).toContain('Leichte Sprache');
      const [last] = easy(EASY.slice(0, 1)).message?.lines ?? [];
      if (last === undefined) throw new Error('There is no text.');
      const mixed = { ...tested, messages: [...tested.messages, { lines: [last] }], pictograms: [] };
      expect(wordsOf(await pageOf(mixed))).not.toContain('Leichte Sprache');
    },
  );

  test.each(['a3', 'a4'])('is nowhere smaller on %s than can be read from its distance', async (name) => {
    const { width, height } = template.sizes[name] ?? { width: 0, height: 0 };
    const { xHeight } = context.typesetter.measures('de-simple', context.theme.weights.other);
    for (const distance of [1, 2]) {
      const asked = easy(EASY, { pictograms: PICTOGRAMS, size: { name, width, height }, distance });
      const page = await pageOf(asked);
      for (const { size } of linesOf(page)) expect(size * xHeight).toBeGreaterThan(3.78 * distance * 0.98);
    }
  });
});

test('every size with 1 to 8 languages and 1 to 3 messages fits or says why not', async () => {
  const outcome: string[] = [];
  const add = async (row: string, signs: readonly Sign[]): Promise<void> => {
    const words: string[] = [];
    for (const asked of signs) {
      const { value, diagnostics } = await layOut(asked, context);
      if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
      else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
      words.push(value === undefined ? 'overflow' : 'fits');
    }
    outcome.push(`${row} ${words.join(' ')}`);
  };
  for (const [name, { width, height }] of Object.entries(template.sizes)) {
    const size = { name, width, height };
    for (let languages = 1; languages <= 8; languages++) {
      for (const pictograms of [1, 3]) {
        const signs = [1, 2, 3].map((messages) =>
          poster(languages, { size, pictograms: PICTOGRAMS.slice(0, Math.min(pictograms, messages)) }, messages),
        );
        const each = pictograms === 1 ? 'one pictogram' : 'one each';
        await add(`${name} ${languages} languages, ${each}, 1 to 3 messages:`, signs);
      }
    }
    const all = [...EASY, 'Wir rufen Sie.', 'Gehen Sie dann\nzum Schalter.'];
    const pictograms = [...PICTOGRAMS, 'passport', 'lift'];
    await add(
      `${name} Leichte Sprache, 1 to 5 messages:`,
      [1, 2, 3, 4, 5].map((count) => easy(all.slice(0, count), { size, pictograms: pictograms.slice(0, count) })),
    );
  }
  await expect(`${outcome.join('\n')}\n`).toMatchFileSnapshot(golden('waiting-area-combinations'));
});
