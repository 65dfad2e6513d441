import { describe, expect, test } from 'vitest';
import type { CollectedSign, PagePlan } from '../../src/build/collect/collected-plan.js';
import { type Collecting, planCollected } from '../../src/build/collect/plan.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import type { Sign } from '../../src/kit/sign.js';
import { sign } from '../support/signs.js';

const collected = (id: string, more: Partial<Sign> = {}, sides = 1): CollectedSign => ({
  sign: sign({ id, number: id, ...more }),
  content: id,
  sides,
});

const kit = (more: Partial<Collecting> = {}): Collecting => ({
  config: {
    name: 'Kreishaus',
    documents: 'de',
    floors: { EG: { code: '0', order: 0 }, UG: { code: '-1', order: -1 } },
  },
  press: pressNamed('generic-x4').profile,
  group: undefined,
  proof: true,
  selection: undefined,
  settings: '',
  ...more,
});

const pagesOf = (signs: readonly CollectedSign[], more: Partial<Collecting> = {}): PagePlan[] =>
  planCollected(signs, kit(more)).plans.flatMap(({ sheets }) => sheets as readonly PagePlan[]);

describe('kit.pdf', () => {
  test('goes through the building as one walks, and its contents say where one is', () => {
    const pages = pagesOf([
      collected('2', { floor: '0', building: 'A' }),
      collected('10', { floor: '0', building: 'A' }),
      collected('9', { floor: '0', building: 'A' }),
      collected('W', { floor: '0', building: 'A', template: 'direction-sign' }),
      collected('1', { floor: '-1', building: 'A' }),
      collected('3', { building: 'Haus am Markt' }),
    ]);
    expect(pages.map(({ label, branch }) => [label, branch.join(' > ')])).toEqual([
      ['1', 'Gebäude A > UG > Türschilder'],
      ['W', 'Gebäude A > EG > Wegweiser'],
      ['2', 'Gebäude A > EG > Türschilder'],
      ['9', 'Gebäude A > EG > Türschilder'],
      ['10', 'Gebäude A > EG > Türschilder'],
      ['3', 'Haus am Markt > Ohne Etage > Türschilder'],
    ]);
  });

  test('has no level in its contents that says the same of every sign', () => {
    const pages = pagesOf([collected('1', { floor: '0' }), collected('2', { floor: '-1' })]);
    expect(pages.map(({ branch }) => branch)).toEqual([['UG'], ['EG']]);
    expect(pagesOf([collected('1'), collected('2')]).map(({ branch }) => branch)).toEqual([[], []]);
  });

  test('calls a page by the sign’s id, a twin and a second side so that no two are called alike', () => {
    const pages = pagesOf([collected('A', {}, 2), collected('A', { variant: 'easy' })]);
    expect(pages.map(({ label }) => label)).toEqual(['A', 'A.2', 'A.easy']);
  });

  test('is cut into volumes of 500 signs', () => {
    const many = Array.from({ length: 1001 }, (_, at) => collected(String(at)));
    const { plans } = planCollected(many, kit());
    expect(plans.map(({ path, title, signs }) => [path, title, signs.length])).toEqual([
      ['kit.pdf', 'Kreishaus · Alle Schilder · Band 1 von 3', 500],
      ['kit-2.pdf', 'Kreishaus · Alle Schilder · Band 2 von 3', 500],
      ['kit-3.pdf', 'Kreishaus · Alle Schilder · Band 3 von 3', 1],
    ]);
  });

  test('of no sign is no file', () => {
    expect(planCollected([], kit()).plans).toEqual([]);
    expect(planCollected([], kit({ press: pressNamed('office').profile })).plans).toEqual([]);
  });
});

describe('the key of a file', () => {
  const keyOf = (signs: readonly CollectedSign[], more: Partial<Collecting> = {}): string =>
    planCollected(signs, kit(more)).plans[0]?.key ?? '';
  const two = [collected('1'), collected('2')];

  test('changes with what its signs show, with their order, with the settings', () => {
    const keys = [
      keyOf(two),
      keyOf([collected('1'), { ...collected('2'), content: 'other' }]),
      keyOf([collected('1', { floor: '0' }), collected('2', { floor: '-1' })]),
      keyOf(two, { settings: 'other' }),
      keyOf(two, { selection: { selected: 2, all: 3 } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('does not change with what nobody sees in it', () => {
    expect(keyOf([collected('1', { note: 'links', quantity: 7 }), collected('2')])).toBe(keyOf(two));
  });
});

describe('sheets for the house printer', () => {
  const office = { press: pressNamed('office').profile };
  const small = { size: { width: 80, height: 50 } };

  test('all prints of a sign are in one file, and no file has more than 500 prints', () => {
    const signs = Array.from({ length: 30 }, (_, at) => collected(String(at), { ...small, quantity: 40 }));
    const { plans, printed } = planCollected(signs, kit(office));
    const sheets = plans.filter(({ path }) => path.startsWith('press/'));
    expect(sheets.map(({ path, signs: members }) => [path, members.length])).toEqual([
      ['press/office-a4.pdf', 12],
      ['press/office-a4.2.pdf', 12],
      ['press/office-a4.3.pdf', 6],
    ]);
    expect(printed.get('standard 13')?.path).toBe('press/office-a4.2.pdf');
  });

  test('a sign that nobody wants is on none', () => {
    const { plans, printed } = planCollected([collected('1', { quantity: 0 })], kit(office));
    expect([plans.map(({ path }) => path), printed.size]).toEqual([['kit.pdf'], 0]);
  });

  test('signs of one file wait in the order of the building, whatever the order of the list', () => {
    const signs = [collected('10', small), collected('9', small), collected('2', small)];
    const { plans } = planCollected(signs, kit(office));
    expect(plans.at(-1)?.signs.map(({ id }) => id)).toEqual(['2', '9', '10']);
  });

  test('a sign narrower than the ruler that fits on no sheet gets one that holds both', () => {
    const { plans } = planCollected([collected('1', { size: { width: 80, height: 600 } })], kit(office));
    expect(plans.at(-1)).toMatchObject({ path: 'press/office-80x600.pdf', sheets: [{ width: 210, height: 631 }] });
  });
});
