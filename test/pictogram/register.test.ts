import { beforeAll, describe, expect, test } from 'vitest';

import { normaliseSvg } from '../../src/pictogram/normalise-svg.js';
import { pathData } from '../../src/pictogram/outline-of-path.js';
import { drawRegister, type Shipped, writeShipped } from '../../src/pictogram/register.js';
import { GROUPS } from '../../src/pictogram/types.js';
import { type Widths, widths } from './bar-width.js';
import { CONCEPTS } from './concepts.js';
import { svg } from './drawings.js';
import { ingredients, register, shippedText } from './ingredients.js';

const shipped = JSON.parse(shippedText('outlines.json')) as Shipped;
const pictogram = (id: string) => shipped.pictograms.find((one) => one.id === id);

describe('the shipped pictograms', () => {
  test('are what the register and the icon packages give today (else: node scripts/generate-pictograms.mjs)', () => {
    const { value, diagnostics } = drawRegister(register, ingredients);
    expect(diagnostics).toEqual([]);
    expect(value === undefined ? '' : writeShipped(value)).toBe(shippedText('outlines.json'));
  });

  test('hold all 138 concepts that authorities ask for', () => {
    const known = new Set(shipped.pictograms.map(({ id }) => id));
    expect(new Set(CONCEPTS).size).toBe(138);
    expect(CONCEPTS.filter((id) => !known.has(id))).toEqual([]);
    expect(known.size).toBe(shipped.pictograms.length);
  });

  test('stand in groups, in the order of the groups, each group with something in it', () => {
    const groups = shipped.pictograms.map(({ group }) => group);
    const ours = GROUPS.filter((group) => group !== 'own');
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(ours);
  });

  test('use every drawing of ours', () => {
    const used = Object.values(register.pictograms).flatMap((entry) =>
      ('layers' in entry ? entry.layers : [entry]).flatMap((layer) => ('svg' in layer ? [layer.svg] : [])),
    );
    expect([...ingredients.drawings.keys()].sort()).toEqual([...new Set(used)].sort());
  });

  test('say what is missing where they show only roughly what they are called', () => {
    const rough = Object.entries(register.pictograms).filter(([, { approximate }]) => approximate);
    expect(rough.filter(([, { note = '' }]) => note.length < 10)).toEqual([]);
    expect(rough.map(([id]) => id)).toEqual(['staff-only', 'no-access']);
  });

  test('each have a name in German for people who cannot see them', () => {
    const names = JSON.parse(shippedText('../locales/de/pictograms.json')) as Record<string, string>;
    const keys = shipped.pictograms.map(({ alt }) => alt.replace(/^pictograms\./, ''));
    expect(keys.filter((key) => (names[key] ?? '') === '')).toEqual([]);
  });

  test('each say where they come from and under which licence', () => {
    for (const { id, source, licence } of shipped.pictograms) {
      expect(source, id).toMatch(/^(own|@iconify-json\/(mdi|material-symbols): [a-z-]+)( \+ |$)/);
      expect(licence, id).toMatch(/^(Apache-2\.0|EUPL-1\.2)( \+ |$)/);
    }
  });

  test('stay on the grid and fill a good part of it, so none looks lost beside another', () => {
    for (const { id, ink } of shipped.pictograms) {
      expect(Math.min(ink.x, ink.y, 24 - ink.x - ink.width, 24 - ink.y - ink.height), id).toBeGreaterThan(-0.24);
      expect(Math.max(ink.width, ink.height), id).toBeGreaterThanOrEqual(16);
      expect(Math.min(ink.width, ink.height), id).toBeGreaterThanOrEqual(7);
    }
  });

  test('are one ink, but for safety signs and what is commanded or forbidden', () => {
    const coloured = shipped.pictograms.filter(({ layers }) => layers.some(({ fill }) => fill !== 'ink'));
    expect(coloured.filter(({ layers }) => layers.some(({ fill }) => fill === 'ink'))).toEqual([]);
    expect(new Set(coloured.map(({ group }) => group))).toEqual(new Set(['conduct', 'prohibition', 'safety']));
    const inked = shipped.pictograms.filter(({ layers }) => layers.every(({ fill }) => fill === 'ink'));
    expect(inked.filter(({ group }) => group === 'prohibition' || group === 'safety')).toEqual([]);
    expect(pictogram('first-aid')?.layers.map(({ fill }) => fill)).toEqual(['safety-green', 'safety-white']);
  });

  test('that look like a sign of ISO 7010 say that they only look like it', () => {
    const notes = Object.entries(register.pictograms).map(([id, { group, note = '' }]) => ({ id, group, note }));
    expect(notes.filter(({ group, note }) => group === 'safety' && !note.startsWith('In the style of'))).toEqual([]);
    const named = notes.filter(({ note }) => note.includes('ISO 7010'));
    const honest = /^(In the style of ISO 7010 [EFMPW]\d{3}|The traffic sign; none of ISO 7010)\.$/;
    expect(named.filter(({ note }) => !honest.test(note))).toEqual([]);
  });

  test('a prohibition is a ring and a bar over a symbol, not the crossed-out icon of a set', () => {
    const icons = Object.values(register.pictograms).flatMap((entry) =>
      entry.group !== 'prohibition' ? [] : 'layers' in entry ? entry.layers : [entry],
    );
    expect(icons.filter((layer) => 'icon' in layer && /-(off|slash|cancel)$|^no-/.test(layer.icon))).toEqual([]);
    const fills = shipped.pictograms
      .filter(({ id, group }) => group === 'prohibition' && id !== 'no-entry')
      .map(({ layers }) => layers.map(({ fill }) => fill).join(' '));
    expect(new Set(fills)).toEqual(new Set(['safety-white safety-black safety-red safety-red']));
  });

  test('the arrow is one straight shape that points right, its bar 3 units high, its head at 45 degrees', () => {
    const arrow = pictogram('arrow');
    expect(arrow).toMatchObject({ facing: 'right', ink: { x: 2.5, y: 3.4, width: 19, height: 17.2 } });
    expect(arrow?.layers.map(({ outline }) => pathData(outline))).toEqual([
      'M2.5 10.5L15.76 10.5L10.78 5.52L12.9 3.4L21.5 12L12.9 20.6L10.78 18.48L15.76 13.5L2.5 13.5Z',
    ]);
  });

  test('are no burden for a build: the whole file is under 160 kilobytes', () => {
    expect(shippedText('outlines.json').length).toBeLessThan(160_000);
  });
});

describe('one visual weight', () => {
  const LIMITS = { bar: 1.4, gap: 0.8 };
  /** Figures are type: their stems are as thin as type is. */
  const WITH_FIGURES = new Set(['take-number', 'screen-number']);

  test('a bar of 1.2 units and a slit of 0.6 are found, bars of 2 and gaps of 1 are not', () => {
    const measure = (d: string) => {
      const { value } = normaliseSvg(svg(`<path d="${d}"/>`), 'thing', {});
      return widths(value?.layers ?? [], LIMITS);
    };
    expect(measure('M2 2h20v1.2H2z').thin).toBeCloseTo(24, 0);
    expect(measure('M2 2h20v2H2z').thin).toBeLessThan(1);
    expect(measure('M2 2h20v4H2zM2 6.6h20v4H2z').slits).toBeGreaterThan(11);
    expect(measure('M2 2h20v4H2zM2 7h20v4H2z').slits).toBeLessThan(0.1);
    expect(measure('M2 2h20v4H2z').ink).toBeCloseTo(80, 0);
  });

  const inked = shipped.pictograms.filter(({ layers }) => layers.every(({ fill }) => fill === 'ink'));
  const measured = new Map<string, Widths>();
  const of = (id: string): Widths => measured.get(id) ?? { ink: 0, thin: 0, slits: 0 };

  beforeAll(async () => {
    for (const { id, layers } of inked) {
      measured.set(id, widths(layers, LIMITS));
      // The pictures' memory is only given back between turns of the event loop.
      await new Promise(setImmediate);
    }
  }, 120_000);

  test('our own drawings have no bar under 1.4 units and no slit under 0.8, but for tips and nooks', () => {
    const own = inked.filter(({ id, source }) => source === 'own' && !WITH_FIGURES.has(id));
    expect(own.length).toBeGreaterThan(20);
    for (const { id } of own) {
      const { ink, thin, slits } = of(id);
      expect(thin / ink, `${id}: thin bars`).toBeLessThan(0.03);
      expect(slits, `${id}: slits, in square units`).toBeLessThan(2.3);
    }
  });

  test('no pictogram is a hairline, a speck or a slab beside the others', () => {
    for (const { id, ink: box } of inked) {
      const { ink, thin } = of(id);
      // As signs show them: all of one size, whatever their shape.
      const painted = ink * (20 / Math.max(box.width, box.height)) ** 2;
      expect(painted, `${id}: square units of ink at a length of 20`).toBeGreaterThan(80);
      expect(painted, `${id}: square units of ink at a length of 20`).toBeLessThan(345);
      if (!WITH_FIGURES.has(id)) expect(thin / ink, `${id}: thin bars`).toBeLessThan(0.09);
    }
  });
});
