import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { GroupItem, Page } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut, tactileStrip } from '../../src/layout/lay-out.js';
import { translate } from '../../src/tactile/translate.js';
import { template } from '../../templates/handrail-sign.js';
import { centreOf, dotBoxes, gapBetween, letterBoxes, readBraille } from '../support/felt.js';
import { layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const FLOOR = {
  de: 'Etage 1',
  en: 'Level 1',
  ar: 'الطابق 1',
  tr: '1. kat',
  uk: 'Поверх 1',
  fa: 'طبقه 1',
  nl: 'Verdieping 1',
  pl: 'Piętro 1',
};

const rail = (more: Partial<Sign> = {}, words: Readonly<Record<string, string>> = FLOOR): Sign => {
  const floorText = texts(words);
  return sign({
    id: 'rail',
    template: 'handrail-sign',
    size: { name: '200x50', width: 200, height: 50 },
    floor: '1',
    floorText,
    languages: floorText.lines.map(({ language }) => language),
    tactile: true,
    ...more,
  });
};

const only = (...languages: readonly (keyof typeof FLOOR)[]) =>
  Object.fromEntries(languages.map((language) => [language, FLOOR[language]]));

async function made(asked: Sign): Promise<{ page: Page; diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = await layOut(asked, context);
  const [page] = value ?? [];
  if (page === undefined) throw new Error(`Not laid out: ${JSON.stringify(diagnostics)}`);
  return { page, diagnostics };
}

async function faultOf(asked: Sign): Promise<Diagnostic | undefined> {
  const { value, diagnostics } = await layOut(asked, context);
  expect(value).toBeUndefined();
  return diagnostics[0];
}

const groupsOf = (page: Page): GroupItem[] => page.items.flatMap((item) => (item.kind === 'group' ? [item] : []));

const extent = (boxes: readonly { readonly y: number; readonly height: number }[]) => ({
  top: Math.min(...boxes.map(({ y }) => y)),
  bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
});
const middleOf = (boxes: Parameters<typeof extent>[0]): number => (extent(boxes).top + extent(boxes).bottom) / 2;

describe('a sign on a flat handrail', () => {
  test('says the same in Braille and, directly below, in raised letters', async () => {
    const { page } = await made(rail({}, only('de', 'en', 'ar')));
    const [dots, letters] = [dotBoxes(page), letterBoxes(page)];
    expect(readBraille(dots.map(centreOf))).toEqual([translate('Etage 1').cells]);
    const { value } = await tactileStrip(rail({}, only('de', 'en', 'ar')), context);
    expect(value?.work.relief.texts.map(({ text }) => text)).toEqual(['ETAGE 1']);
    const gap = extent(letters).top - extent(dots).bottom;
    expect(gap).toBeGreaterThan(6 - 1e-6);
    expect(gap).toBeLessThan(7);
    for (const dot of dots) for (const letter of letters) expect(gapBetween(dot, letter)).toBeGreaterThan(6 - 1e-6);
  });

  test.each(['Etage 1', 'Erdgeschoss', 'Bürgerbüro', 'Ausländerbehörde'])(
    'has one line of raised letters of 10 to 13 mm: %s',
    async (text) => {
      const asked = rail({}, { de: text });
      const { value } = await tactileStrip(asked, context);
      const capitals = value?.work.relief.capitals ?? 0;
      expect(capitals).toBeGreaterThanOrEqual(10);
      expect(capitals).toBeLessThanOrEqual(13);
      expect(value?.work.relief.texts).toHaveLength(1);
      expect(checkPage((await made(asked)).page, {})).toEqual([]);
    },
  );

  test('prints what it says in every language below what is felt, German first and as the heading', async () => {
    const { page } = await made(rail({}, only('de', 'en', 'ar')));
    const lines = linesOf(page);
    expect(lines.map(({ language }) => language)).toEqual(['de', 'en', 'ar']);
    expect(groupsOf(page)[0]?.meaning).toEqual({ role: 'heading', language: 'de' });
    const { bottom } = extent(letterBoxes(page));
    for (const { y, size } of lines) expect(y - 0.76 * size).toBeGreaterThan(bottom);
  });

  test('starts right-to-left languages at the right edge', async () => {
    const { page } = await made(rail({}, only('de', 'ar')));
    const [german, arabic] = linesOf(page);
    expect(german?.x).toBeLessThan(9);
    expect(arabic?.x).toBeGreaterThan(150);
    expect(arabic?.y).toBe(german?.y);
  });

  test('needs no other language', async () => {
    const { page, diagnostics } = await made(rail({}, only('de')));
    expect(diagnostics).toEqual([]);
    expect(linesOf(page)).toHaveLength(1);
  });

  test('every size with 1 to 8 languages fits, keeps its margins and touches nothing, or says why not', async () => {
    let fitted = 0;
    const all = Object.keys(FLOOR) as (keyof typeof FLOOR)[];
    for (const [name, size] of Object.entries(template.sizes)) {
      for (let count = 1; count <= all.length; count++) {
        const asked = rail({ size: { name, ...size } }, only(...all.slice(0, count)));
        const { value, diagnostics } = await layOut(asked, context);
        if (value === undefined) {
          expect(diagnostics[0]?.severity).toBe('error');
          continue;
        }
        fitted++;
        for (const page of value) {
          expect(checkPage(page, {})).toEqual([]);
          expect(linesOf(page)).toHaveLength(count);
        }
      }
    }
    expect(fitted).toBeGreaterThan(25);
  });
});

describe('a sign on a round handrail', () => {
  const round = (diameter: number) => rail({ size: { width: 200, height: 80 }, with: { diameter } }, only('de', 'en'));

  test('has Braille for the fingers that close around it: head down, a quarter of the way round from the letters', async () => {
    const { page } = await made(round(42));
    const dots = dotBoxes(page).map(centreOf);
    expect(readBraille(dots.map(({ x, y }) => ({ x: -x, y: -y })))).toEqual([translate('Etage 1').cells]);
    expect(readBraille(dots)).not.toEqual([translate('Etage 1').cells]);
    expect(middleOf(letterBoxes(page)) - middleOf(dotBoxes(page))).toBeCloseTo((Math.PI * 42) / 4, 0);
    expect(checkPage(page, {})).toEqual([]);
  });

  test('has them further apart on a thicker one', async () => {
    const apart = async (diameter: number): Promise<number> => {
      const { page } = await made(round(diameter));
      return middleOf(letterBoxes(page)) - middleOf(dotBoxes(page));
    };
    expect((await apart(45)) - (await apart(34))).toBeCloseTo((Math.PI * 11) / 4, 1);
  });

  test('takes no diameter that no hand could grip', () => {
    const schema = template.withSchema;
    expect(schema?.safeParse({ diameter: 42 }).success).toBe(true);
    expect(schema?.safeParse({}).success).toBe(true);
    for (const wrong of [{ diameter: 4 }, { diameter: 300 }, { diameter: '42' }, { durchmesser: 42 }]) {
      expect(schema?.safeParse(wrong).success).toBe(false);
    }
  });

  test('says by how much a plate is too flat for it', async () => {
    const fault = await faultOf(rail({ with: { diameter: 42 } }, only('de', 'en')));
    expect(fault).toMatchObject({ code: 'tactile/no-room', facts: { heightMm: 50 } });
  });
});

describe('a handrail sign that can’t be made says why:', () => {
  test('its text is too wide for one line of raised letters', async () => {
    const fault = await faultOf(rail({}, { de: 'Kraftfahrzeugzulassungsstelle' }));
    expect(fault).toMatchObject({ code: 'tactile/too-wide', facts: { form: 'relief', seams: false } });
  });

  test('its text is too wide for one line of Braille', async () => {
    const fault = await faultOf(rail({}, { de: 'Kraftfahrzeugzulassungsstelle und Führerscheinstelle' }));
    expect(fault).toMatchObject({ code: 'tactile/too-wide', facts: { form: 'braille' } });
  });

  test('it says nothing in German', async () => {
    expect(await faultOf(rail({}, { en: 'Level 1' }))).toMatchObject({ code: 'tactile/nothing-to-feel' });
  });
});

test('more than 20 characters are made, with a note that hands take in less', async () => {
  const wide = { width: 300, height: 50 };
  const { diagnostics } = await made(rail({ size: wide }, { de: 'zur Ausländerbehörde 1' }));
  expect(diagnostics).toEqual([
    {
      code: 'tactile/long-for-handrail',
      severity: 'info',
      facts: { text: 'zur Ausländerbehörde 1', characters: 22, usual: 15, most: 20 },
      place: expect.objectContaining({ sign: 'rail' }) as unknown,
    },
  ]);
  expect((await made(rail({ size: wide }, { de: 'zur Ausländerbehörde' }))).diagnostics).toEqual([]);
});
