import { beforeAll, describe, expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import { checkPage } from '../../src/check/check-page.js';
import { clusterInk } from '../../src/check/ink.js';
import type { Page, TextItem } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { translate } from '../../src/tactile/translate.js';
import { template } from '../../templates/floor-sign.js';
import { centreOf, dotBoxes, readBraille } from '../support/felt.js';
import { layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { sign, texts } from '../support/signs.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await layoutContext();
});

const WORDS = {
  de: 'Etage 2',
  en: 'Level 2',
  ar: 'الطابق 2',
  tr: '2. kat',
  uk: 'Поверх 2',
  fa: 'طبقه 2',
  nl: 'Verdieping 2',
  pl: 'Piętro 2',
};

const floor = (languages: number, more: Partial<Sign> = {}): Sign => {
  const floorText = texts(Object.fromEntries(Object.entries(WORDS).slice(0, languages)));
  return sign({
    id: 'floor',
    template: 'floor-sign',
    size: { name: '200x200', width: 200, height: 200 },
    distance: 3,
    floor: '2',
    floorText,
    languages: floorText.lines.map(({ language }) => language),
    ...more,
  });
};

async function pageOf(asked: Sign): Promise<Page> {
  const { value, diagnostics } = await layOut(asked, context);
  const [page] = value ?? [];
  if (page === undefined) throw new Error(`Not laid out: ${JSON.stringify(diagnostics)}`);
  return page;
}

const inkHeight = (line: TextItem | undefined, page: Page): number =>
  line === undefined ? 0 : Math.max(...clusterInk(line, page).map(({ height }) => height));

describe('a floor sign', () => {
  test('shows the building’s own code larger than anything else, then what it is in each language', async () => {
    const page = await pageOf(floor(3));
    const lines = linesOf(page);
    expect(lines.map(({ text }) => text)).toEqual(['2', 'Etage 2', 'Level 2', expect.stringContaining('2')]);
    expect(inkHeight(lines[0], page)).toBeGreaterThan(0.35 * 200);
    expect(inkHeight(lines[0], page)).toBeGreaterThan(5 * inkHeight(lines[1], page));
  });

  test('says what is on the floor instead, if it has a message', async () => {
    const { floorText, ...rest } = floor(1);
    expect(floorText).toBeDefined();
    const page = await pageOf({ ...rest, message: texts({ de: 'Wohngeld', en: 'Housing benefit' }) });
    expect(linesOf(page).map(({ text }) => text)).toEqual(['2', 'Wohngeld', 'Housing benefit']);
  });

  test('never shows a room’s number', async () => {
    const page = await pageOf(floor(1, { number: '2.14' }));
    expect(linesOf(page).map(({ text }) => text)).toEqual(['2', 'Etage 2']);
  });

  test('keeps the tail of a letter in the block', async () => {
    const page = await pageOf(floor(2, { floor: 'Eg' }));
    const [figure] = linesOf(page);
    if (figure === undefined) throw new Error('There is no figure.');
    const bottom = Math.max(...clusterInk(figure, page).map(({ y, height }) => y + height));
    const blocks = page.items.flatMap((item) => (item.kind === 'group' ? item.items : []));
    const block = blocks.flatMap((item) => (item.kind === 'path' ? (inkBox(item.outline) ?? []) : []))[0];
    expect(bottom).toBeLessThan((block?.y ?? 0) + (block?.height ?? 0) - 1);
  });

  test('can be read from three metres', async () => {
    const page = await pageOf(floor(3));
    const [, german] = linesOf(page);
    const xHeight = context.typesetter.measures('de', context.theme.weights.primary).xHeight;
    expect((german?.size ?? 0) * xHeight).toBeGreaterThanOrEqual(2.62 * 3 - 1e-6);
  });

  test('in Leichte Sprache has the same figure in the same place', async () => {
    const easy = floor(0, {
      variant: 'easy',
      languages: ['de-simple'],
      floorText: texts({ 'de-simple': 'Etage 2' }),
    });
    const [ours, theirs] = [await pageOf(easy), await pageOf(floor(3))];
    const [mine, sister] = [linesOf(ours)[0], linesOf(theirs)[0]];
    expect(mine?.text).toBe('2');
    expect(mine?.x).toBeCloseTo(sister?.x ?? 0, 6);
  });

  test('is felt by its words', async () => {
    const page = await pageOf(floor(3, { tactile: true }));
    expect(readBraille(dotBoxes(page).map(centreOf))).toEqual([translate('Etage 2').cells]);
    expect(checkPage(page, {})).toEqual([]);
  });

  test('every size with 1 to 8 languages, with and without a pictogram, felt or not, fits or says why not', async () => {
    let [fitted, all] = [0, 0];
    for (const [name, size] of Object.entries(template.sizes)) {
      for (let count = 1; count <= 8; count++) {
        for (const pictograms of [[], ['lift']]) {
          for (const tactile of [false, true]) {
            const asked = floor(count, { size: { name, ...size }, pictograms, tactile });
            const { value, diagnostics } = await layOut(asked, context);
            all++;
            if (value === undefined) expect(diagnostics[0]?.severity).toBe('error');
            else fitted++;
            for (const page of value ?? []) expect(checkPage(page, {})).toEqual([]);
          }
        }
      }
    }
    expect(fitted).toBeGreaterThan(0.8 * all);
  });
});
