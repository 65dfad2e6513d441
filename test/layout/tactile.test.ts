import { beforeAll, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Page } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut, tactileStrip } from '../../src/layout/lay-out.js';
import { showingBraille } from '../../src/layout/plates/with-tactile.js';
import type { Template } from '../../src/layout/template.js';
import { translate } from '../../src/tactile/translate.js';
import { template as waitingArea } from '../../templates/waiting-area.js';
import { centreOf, dotBoxes, gapBetween, letterBoxes, readBraille } from '../support/felt.js';
import { layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const SIZES = {
  square: { name: '150x150', width: 150, height: 150 },
  a6: { name: 'a6', width: 148, height: 105 },
  a5: { name: 'a5', width: 210, height: 148 },
  large: { width: 300, height: 300 },
};

const door = (more: Partial<Sign> = {}): Sign =>
  sign({
    id: 'door',
    number: '2.14',
    pictograms: ['housing'],
    message: texts({ de: 'Wohngeld', en: 'Housing benefit' }),
    tactile: true,
    ...more,
  });

async function made(asked: Sign, within = context): Promise<{ page: Page; diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = await layOut(asked, within);
  const [page] = value ?? [];
  if (page === undefined) throw new Error(`Not laid out: ${JSON.stringify(diagnostics)}`);
  return { page, diagnostics };
}

async function faultOf(asked: Sign, within = context): Promise<Diagnostic> {
  const { value, diagnostics } = await layOut(asked, within);
  expect(value?.length).toBeUndefined();
  const [fault] = diagnostics;
  if (fault === undefined || diagnostics.length > 1) throw new Error(`${diagnostics.length} findings`);
  expect(fault).toMatchObject({ severity: 'error', place: { sign: asked.id } });
  return fault;
}

const SAMPLES: readonly (readonly [name: string, asked: Partial<Sign>])[] = [
  ['a number and a word', {}],
  ['two lines of Braille', { message: texts({ de: 'Kraftfahrzeug\u00adzulassungs\u00adstelle' }) }],
  ['two people', { persons: ['Ayşe Yıldız', 'Jan Petersen'] }],
  ['A6', { size: SIZES.a6, message: texts({ de: 'WC', en: 'Toilet' }) }],
  ['A5', { size: SIZES.a5 }],
  ['a large sign', { size: SIZES.large, distance: 3, message: texts({ de: 'Ärztliche Prüfstelle' }) }],
  ['no number', { number: undefined } as unknown as Partial<Sign>],
  ['nothing but a number', { message: undefined, pictograms: [] } as unknown as Partial<Sign>],
];

describe('a tactile door sign', () => {
  test('says in Braille which room it is and what happens there, in dots that anybody can read off', async () => {
    const { page } = await made(door());
    expect(readBraille(dotBoxes(page).map(centreOf))).toEqual([translate('2.14 Wohngeld').cells]);
  });

  test('breaks Braille where a line is full', async () => {
    const { page } = await made(door({ message: texts({ de: 'Kraftfahrzeug\u00adzulassungs\u00adstelle' }) }));
    const lines = ['2.14 Kraftfahrzeug-', 'zulassungsstelle'].map((line) => translate(line).cells);
    expect(readBraille(dotBoxes(page).map(centreOf))).toEqual(lines);
  });

  test.each(SAMPLES)('never scales its Braille: %s', async (_, asked) => {
    const { page } = await made(door(asked));
    const dots = dotBoxes(page);
    expect(dots.length).toBeGreaterThan(5);
    const [first] = dots.map(centreOf);
    for (const box of dots) {
      expect(box.width).toBeCloseTo(1.6, 3);
      expect(box.height).toBeCloseTo(1.6, 3);
      // Marburg Medium: cells 6 mm apart, dots 2.5 mm within them.
      const x = (centreOf(box).x - (first?.x ?? 0) + 600) % 6;
      expect(Math.min(...[0, 2.5, 3.5, 6].map((step) => Math.abs(x - step)))).toBeLessThan(1e-3);
    }
  });

  test.each(SAMPLES)('keeps 6 mm clear around its Braille: %s', async (_, asked) => {
    const { page } = await made(door(asked));
    const [dots, letters] = [dotBoxes(page), letterBoxes(page)];
    expect(letters.length).toBeGreaterThan(1);
    for (const dot of dots) {
      const { x, y, width, height } = dot;
      expect(Math.min(x, y, page.width - x - width, page.height - y - height)).toBeGreaterThan(6 - 1e-6);
      for (const letter of letters) expect(gapBetween(dot, letter)).toBeGreaterThan(6 - 1e-6);
    }
  });

  test.each(SAMPLES)('prints above the strip and nothing in it but the raised letters: %s', async (_, asked) => {
    const { page } = await made(door(asked));
    const top = Math.min(...letterBoxes(page).map(({ y }) => y));
    for (const line of linesOf(page)) expect(line.y).toBeLessThan(top - 6);
    expect(checkPage(page, {})).toEqual([]);
  });

  test('raises letters of 15 mm where there is room, 20 on large signs, never less than 10', async () => {
    const heights = async (asked: Partial<Sign>): Promise<number> => {
      const { value } = await tactileStrip(door(asked), context);
      return value?.work.relief.capitals ?? 0;
    };
    expect(await heights({ size: SIZES.a5, number: '2.14', message: texts({ de: 'WC' }) })).toBe(15);
    expect(await heights({ size: SIZES.large, distance: 3 })).toBe(20);
    for (const [, asked] of SAMPLES) expect(await heights(asked)).toBeGreaterThanOrEqual(10);
  });

  test('raises capitals as high as it says', async () => {
    const asked = door({ size: SIZES.a5, number: '117', message: texts({ de: 'Helle Welt' }) });
    const { page } = await made(asked);
    const { value } = await tactileStrip(asked, context);
    const capitals = value?.work.relief.capitals ?? 0;
    expect(value?.work.relief.texts.map(({ text }) => text)).toEqual(['117', 'HELLE WELT']);
    // H, E and L have neither overshoot nor marks.
    const flat = letterBoxes(page).filter(({ height }) => Math.abs(height - capitals) < 0.02);
    expect(flat.length).toBeGreaterThanOrEqual(7);
  });

  test('prints the raised letters where they are raised', async () => {
    const { page } = await made(door());
    const last = page.items.at(-1);
    expect(last).toMatchObject({ kind: 'group', meaning: { role: 'artifact' } });
    const paths = last?.kind === 'group' ? last.items : [];
    const relief = page.plates?.find(({ process }) => process === 'relief')?.shapes ?? [];
    const printed = paths.map((item) => (item.kind === 'path' ? item.outline : undefined));
    for (const { outline } of relief) expect(printed).toContainEqual(outline);
  });

  test('keeps the number where the function has no room in raised letters, and says so', async () => {
    const { page, diagnostics } = await made(door({ message: texts({ de: 'Besprechungs\u00adraum' }) }));
    expect(diagnostics).toEqual([
      {
        code: 'tactile/letters-left-out',
        severity: 'info',
        facts: { text: 'Besprechungsraum', kept: '2.14', leastMm: 10 },
        place: expect.objectContaining({ sign: 'door' }) as unknown,
      },
    ]);
    expect(letterBoxes(page)).toHaveLength(4);
    expect(readBraille(dotBoxes(page).map(centreOf)).join('')).toContain(translate('besprechungsraum').cells);
  });

  test('shows Braille on pictures only', async () => {
    const { page } = await made(door());
    const shown = showingBraille(page, context.theme);
    expect(shown.items).toHaveLength(page.items.length + 1);
    const { page: plain } = await made(door({ tactile: false }));
    expect(showingBraille(plain, context.theme)).toBe(plain);
  });

  test('is the same every time', async () => {
    expect(await made(door())).toEqual(await made(door(), await layoutContext()));
  });

  test('has no plate if it is not tactile', async () => {
    const { page } = await made(door({ tactile: false }));
    expect(page.plates).toBeUndefined();
  });

  test('in Leichte Sprache says its keyword', async () => {
    const easy = door({
      variant: 'easy',
      languages: ['de-simple'],
      message: texts({ 'de-simple': 'Wohn·geld\nHier bekommen Sie\nGeld für Ihre Miete.' }),
    });
    const { page } = await made(easy);
    expect(readBraille(dotBoxes(page).map(centreOf))).toEqual([translate('2.14 Wohngeld').cells]);
  });
});

describe('a sign that can’t be tactile says why:', () => {
  test('a word is too wide in Braille, by so many millimetres', async () => {
    const word = 'Straßenverkehrsamtsleitungsbüro';
    const fault = await faultOf(door({ message: texts({ de: word }) }));
    // 31 cells: 30 steps of 6 mm, a cell of 2.5 and a dot of 1.6.
    const width = 30 * 6 + 2.5 + 1.6;
    const facts = fault.facts as { excessMm: number; measureMm: number };
    expect(fault).toMatchObject({ code: 'tactile/too-wide', facts: { text: word, form: 'braille' } });
    expect(facts.excessMm + facts.measureMm).toBeCloseTo(width, 0);
  });

  test('a number is too wide in raised letters', async () => {
    const size = { width: 70, height: 200 };
    const fault = await faultOf(door({ size, number: 'MMMMMMM', message: undefined } as unknown as Partial<Sign>));
    expect(fault).toMatchObject({ code: 'tactile/too-wide', facts: { form: 'relief', text: 'MMMMMMM' } });
  });

  test('the strip takes more than its share of a flat sign', async () => {
    const fault = await faultOf(door({ size: { width: 200, height: 60 } }));
    expect(fault).toMatchObject({ code: 'tactile/no-room', facts: { heightMm: 60 } });
    const { stripMm, excessMm } = fault.facts as { stripMm: number; excessMm: number };
    expect(stripMm - excessMm).toBeCloseTo(0.4 * 60, 0);
  });

  test('the print has no room beside it', async () => {
    const persons = ['Ayşe Yıldız', 'Jan Petersen', 'Lea Öz', 'Olena Kovalenko'];
    const fault = await faultOf(door({ size: SIZES.a6, persons, distance: 2 }));
    expect(fault).toMatchObject({ code: 'tactile/no-room', facts: { text: '2.14 Wohngeld' } });
    expect(fault.facts).toHaveProperty('printed');
    expect((await layOut(door({ size: SIZES.a6, persons, distance: 2, tactile: false }), context)).value).toBeDefined();
  });

  test('its template does not say what is felt', async () => {
    const fault = await faultOf(
      sign({ id: 'w', template: 'waiting-area', tactile: true, size: { width: 297, height: 420 } }),
    );
    expect(fault).toMatchObject({
      code: 'tactile/not-offered',
      facts: { template: 'waiting-area', offered: ['door-sign', 'floor-sign', 'handrail-sign', 'toilet-sign'] },
    });
  });

  test('it is an insert for a frame', async () => {
    const size = { name: 'insert-149x105.5', width: 149, height: 105.5 };
    expect(await faultOf(door({ size }))).toMatchObject({ code: 'tactile/behind-frame', facts: { size: size.name } });
  });

  test('there is neither a number nor a German text', async () => {
    const message = texts({ en: 'Kitchenette' });
    const fault = await faultOf(door({ number: undefined, message } as unknown as Partial<Sign>));
    expect(fault).toMatchObject({ code: 'tactile/nothing-to-feel' });
  });

  test('German Braille has no cell for a character', async () => {
    const fault = await faultOf(door({ message: texts({ de: 'Büro @ Kreis' }) }));
    expect(fault).toMatchObject({ code: 'tactile/no-braille', facts: { characters: ['@'] } });
  });
});

test('any template has a tactile form as soon as it says what is felt', async () => {
  const poster = waitingArea as Template;
  const tactile: Template = { ...poster, tactile: { felt: () => ['Warten', 'Nummer ziehen'], share: 0.3 } };
  const within = await layoutContext({ templates: new Map([['waiting-area', tactile]]) });
  const asked = sign({
    id: 'w',
    template: 'waiting-area',
    size: { name: 'a3', width: 297, height: 420 },
    distance: 2,
    message: texts({ de: 'Bitte ziehen Sie eine Nummer.', en: 'Please take a number.' }),
    pictograms: ['take-number'],
    tactile: true,
  });
  const { page } = await made(asked, within);
  expect(readBraille(dotBoxes(page).map(centreOf))).toEqual([translate('Warten Nummer ziehen').cells]);
  expect(letterBoxes(page).length).toBeGreaterThan(15);
});
