import { describe, expect, test } from 'vitest';

import { pathData } from '../../src/pictogram/outline-of-path.js';
import { drawRegister, type Shipped, writeShipped } from '../../src/pictogram/register.js';
import { ingredients, register, shippedText } from './ingredients.js';

const shipped = JSON.parse(shippedText('outlines.json')) as Shipped;
const pictogram = (id: string) => shipped.pictograms.find((one) => one.id === id);

/** What a town hall can't do without. */
const NEEDED =
  `reception information waiting-area take-number counter-desk cash-payment forms-documents id-card passport
  residence-permit registration-office civil-registry marriage social-welfare employment family children-youth school
  health-office vaccination interpreter translation easy-language wheelchair toilets toilet-women toilet-men
  toilet-accessible toilet-all-gender baby-changing nursing-room lift stairs exit entrance arrow parking computer
  printer-copier mail-post library meeting-room office-person mayor-administration kitchen staff-only
  vehicle-registration building-permits housing tax-finance legal-advice counselling screen-number voting keys archive
  server first-aid quiet-room locker coffee canteen phone`.split(/\s+/);

describe('the shipped pictograms', () => {
  test('are what the register and the icon packages give today (else: node scripts/generate-pictograms.mjs)', () => {
    const { value, diagnostics } = drawRegister(register, ingredients);
    expect(diagnostics).toEqual([]);
    expect(value === undefined ? '' : writeShipped(value)).toBe(shippedText('outlines.json'));
  });

  test('hold what a town hall needs', () => {
    const known = new Set(shipped.pictograms.map(({ id }) => id));
    expect(NEEDED.filter((id) => !known.has(id))).toEqual([]);
    expect(known.size).toBe(shipped.pictograms.length);
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
    }
  });

  test('are one ink, but for safety signs', () => {
    const coloured = shipped.pictograms.filter(({ layers }) => layers.some(({ fill }) => fill !== 'ink'));
    expect(coloured.map(({ id }) => id)).toEqual(['first-aid']);
    expect(pictogram('first-aid')?.layers.map(({ fill }) => fill)).toEqual(['safety-green', 'safety-white']);
  });

  test('the arrow is one straight shape that points right, its bar 3 units high, its head at 45 degrees', () => {
    const arrow = pictogram('arrow');
    expect(arrow).toMatchObject({ facing: 'right', ink: { x: 2.5, y: 3.4, width: 19, height: 17.2 } });
    expect(arrow?.layers.map(({ outline }) => pathData(outline))).toEqual([
      'M2.5 10.5L15.76 10.5L10.78 5.52L12.9 3.4L21.5 12L12.9 20.6L10.78 18.48L15.76 13.5L2.5 13.5Z',
    ]);
  });

  test('are no burden for a build: the whole file is under 120 kilobytes', () => {
    expect(shippedText('outlines.json').length).toBeLessThan(120_000);
  });
});
