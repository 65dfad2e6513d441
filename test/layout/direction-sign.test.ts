import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import type { GroupItem, Page } from '../../src/display/item.js';
import { printPage } from '../../src/display/print-page.js';
import type { ArrowDirection, Destination, Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { template } from '../../templates/direction-sign.js';
import { flawlessPage, layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { destination, sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const PLACES: readonly (readonly [ArrowDirection, Readonly<Record<string, string>>])[] = [
  ['right', { de: 'Toiletten', en: 'Toilets', ar: 'دورات المياه', tr: 'Tuvaletler' }],
  ['up', { de: 'Ausländerbehörde', en: 'Immigration Office', ar: 'دائرة الأجانب', tr: 'Yabancılar Dairesi' }],
  ['left', { de: 'Bürgerbüro', en: 'Citizens’ Office', ar: 'مكتب خدمات المواطنين', tr: 'Vatandaş bürosu' }],
  ['up', { de: 'Aufzug', en: 'Lift', ar: 'المصعد', tr: 'Asansör' }],
  ['down', { de: 'Archiv', en: 'Archive', ar: 'الأرشيف', tr: 'Arşiv' }],
  ['up-left', { de: 'Kantine', en: 'Canteen', ar: 'المقصف', tr: 'Kantin' }],
  ['up-right', { de: 'Sitzungssaal', en: 'Council chamber', ar: 'قاعة الاجتماعات', tr: 'Toplantı salonu' }],
  ['down-left', { de: 'Fahrradkeller', en: 'Bicycle cellar', ar: 'قبو الدراجات', tr: 'Bisiklet bodrumu' }],
];

const ALT = Object.fromEntries(PLACES.map(([arrow]) => [`arrow-${arrow}`, arrow]));

function directions(destinations: readonly Destination[], more: Partial<Sign> = {}): Sign {
  return sign({
    id: 'direction',
    template: 'direction-sign',
    size: { name: '600x300', width: 600, height: 300 },
    distance: 3,
    destinations,
    alt: ALT,
    ...more,
  });
}

const some = (count: number, languages: readonly string[], more: Partial<Destination> = {}): Destination[] =>
  PLACES.slice(0, count).map(([arrow, words]) =>
    destination(arrow, Object.fromEntries(languages.map((tag) => [tag, words[tag] ?? ''])), more),
  );

const pageOf = (asked: Sign): Promise<Page> => flawlessPage(asked, context);

const groupsOf = (items: Page['items']): GroupItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...groupsOf(item.items)] : []));

const GERMAN = (page: Page): string[] =>
  linesOf(page)
    .filter(({ language }) => language === 'de')
    .map(({ text }) => text);

describe('a direction sign', () => {
  test('stands as its golden shows', async () => {
    const page = await pageOf(directions(some(5, ['de', 'en', 'ar'], { pictogram: 'housing', number: '2.01–2.18' })));
    await expect(`${printPage(page)}\n`).toMatchFileSnapshot('../golden/display/direction-sign.txt');
  });

  test('orders its groups straight on, left, right, diagonals, down, and keeps the kit’s order inside each', async () => {
    expect(GERMAN(await pageOf(directions(some(5, ['de']))))).toEqual([
      'Ausländerbehörde',
      'Aufzug',
      'Bürgerbüro',
      'Toiletten',
      'Archiv',
    ]);
  });

  test('has one arrow for each direction, whose meaning is read to those who can’t see it', async () => {
    const page = await pageOf(directions(some(5, ['de'])));
    const alts = groupsOf(page.items).flatMap(({ meaning }) => (meaning.role === 'figure' ? [meaning.alt] : []));
    expect(alts).toEqual(['up', 'left', 'right', 'down']);
  });

  test('turns its arrow and never mirrors it: the tip lies where the arrow points', async () => {
    // A triangle whose tip points right, as the real arrow's does.
    const tip = { ops: 'MLLZ', xy: [2, 2, 22, 12, 2, 22] };
    const pictograms = new Map(context.pictograms);
    const arrow = pictograms.get('arrow');
    if (arrow === undefined) throw new Error('There is no arrow.');
    pictograms.set('arrow', { ...arrow, layers: [{ outline: tip, rule: 'nonzero', fill: 'ink' }] });
    const pointed: Record<string, string> = {};
    for (const [direction, words] of PLACES) {
      const asked = directions([destination(direction, { ar: words.ar ?? '' })], { languages: ['ar'] });
      const { value } = await layOut(asked, { ...context, pictograms });
      const figure = groupsOf(value?.[0]?.items ?? []).find(({ meaning }) => meaning.role === 'figure');
      const path = figure?.items[0];
      if (path?.kind !== 'path') throw new Error('The arrow is not a path.');
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.outline.xy;
      const [dx, dy] = [x1 - (x0 + x2) / 2, y1 - (y0 + y2) / 2];
      const vertical = Math.abs(dy) < 1 ? '' : dy < 0 ? 'up' : 'down';
      const horizontal = Math.abs(dx) < 1 ? '' : dx < 0 ? 'left' : 'right';
      pointed[direction] = [vertical, horizontal].filter(Boolean).join('-');
    }
    expect(pointed).toEqual(Object.fromEntries(PLACES.map(([direction]) => [direction, direction])));
  });

  test('moves its arrows to the right edge if all of them point right, and leaves German on the left axis', async () => {
    const page = await pageOf(directions([destination('right', { de: 'Toiletten', ar: 'دورات المياه' })]));
    const arrow = groupsOf(page.items).find(({ meaning }) => meaning.role === 'figure')?.items[0];
    if (arrow?.kind !== 'path') throw new Error('The arrow is not a path.');
    expect(Math.min(...arrow.outline.xy.filter((_, index) => index % 2 === 0))).toBeGreaterThan(400);
    expect(linesOf(page).find(({ language }) => language === 'de')?.x).toBeLessThan(30);
  });

  test('that begins with Arabic has its room numbers at the other end, in the left axis', async () => {
    const page = await pageOf(directions(some(3, ['ar', 'de'], { number: '2.01–2.18' })));
    const figures = linesOf(page).filter(({ text }) => text === '2.01–2.18');
    const german = linesOf(page).filter(
      ({ language, text }) => language === 'de' && !figures.some((f) => f.text === text),
    );
    expect(figures).toHaveLength(3);
    for (const { x } of figures) expect(Math.abs(x - (german[0]?.x ?? 0))).toBeLessThan(2);
    expect(checkPage(page, {})).toEqual([]);
  });

  test('gives all German names one size', async () => {
    const page = await pageOf(directions(some(5, ['de', 'en'])));
    expect(
      new Set(
        linesOf(page)
          .filter(({ language }) => language === 'de')
          .map(({ size }) => size),
      ).size,
    ).toBe(1);
  });

  test('says each language’s own word for the floor', async () => {
    const floor = texts({ de: 'Etage 2', en: 'Floor 2' });
    const page = await pageOf(directions([destination('up', { de: 'Archiv', en: 'Archive' }, { floor })]));
    expect(linesOf(page).map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Archiv',
      'Etage 2',
      'Archive · Floor 2',
    ]);
  });

  test('in Leichte Sprache shows the keyword alone, without room numbers', async () => {
    const text = 'Ausländer·behörde\nHier bekommen Sie einen Aufenthalts·titel.';
    const easy = directions([destination('up', { 'de-simple': text }, { number: '2.01–2.18' })], { variant: 'easy' });
    expect(linesOf(await pageOf(easy)).map((line) => line.text)).toEqual(['Ausländer·behörde']);
  });
});

test('every direction sign with 2 to 8 destinations and 1 to 4 languages fits or says why not', async () => {
  const outcome: string[] = [];
  for (const [name, { width, height }] of Object.entries(template.sizes)) {
    for (const languages of [['de'], ['de', 'en'], ['de', 'en', 'ar'], ['de', 'en', 'tr', 'ar']]) {
      let row = `${name} ${languages.join(' ')}, 2 to 8 destinations:`;
      for (let count = 2; count <= 8; count++) {
        const destinations = some(count, languages, { pictogram: 'housing' });
        const { value, diagnostics } = await layOut(
          directions(destinations, { size: { name, width, height } }),
          context,
        );
        if (value === undefined) expect(diagnostics.map(({ code }) => code)).toEqual(['text/overflow']);
        else expect(value.flatMap((page) => checkPage(page, {}))).toEqual([]);
        row += value === undefined ? ' overflow' : ' fits';
      }
      outcome.push(row);
    }
  }
  await expect(`${outcome.join('\n')}\n`).toMatchFileSnapshot('../golden/display/direction-sign-combinations.txt');
});
