/** The same files, held against printers that want other things. */
import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/build/preflight-limits.js';
import { PRESS_NAMES } from '../../src/build/press-names.js';
import { pressNamed, shippedPress } from '../../src/build/press-profiles.js';
import { BY_PROFILE } from './cases.js';
import { findings, generic, limitsFor, pdfBytes, told } from './files.js';

describe('a file held against another printer profile', () => {
  test.each(BY_PROFILE)('%s: %s', (press, file, wanted) => {
    expect(told(findings(pdfBytes(file), limitsFor(press)))).toEqual(wanted);
  });
});

describe('limits', () => {
  test('come from the printer profile', () => {
    const { profile } = pressNamed('generic-x4');
    const spots = { ...profile.spots, cut: { ...profile.spots.cut, name: 'CutContur' } } as typeof profile.spots;
    const own = { ...profile, bleed: 2, totalInk: 280, safety: 6, spots, layers: false };
    expect(limitsOf(own)).toMatchObject({ bleed: 2, totalInk: 280, safety: 6, cut: 'CutContur', layers: 'forbidden' });
    expect(limitsOf(own).plates).toContain('CutContur');
    // Right to most of the world, and to this shop's cutter nothing but a line.
    expect(told(findings(pdfBytes('hand-right-plates.pdf'), limitsOf(own)))).toContain('error spot-spelling');
    expect(told(findings(pdfBytes('hand-right.pdf'), limitsOf(own)))).toEqual(['warning near-trim']);
  });

  test('claim nothing where the profile claims nothing', () => {
    expect(PRESS_NAMES.map((name) => [name, limitsFor(name).totalInk])).toEqual([
      ['generic-x4', 300],
      ['generic-outlined', 300],
      ['x3-2002', 300],
      ['plate-uv', undefined],
      ['plotter', undefined],
      ['office', undefined],
    ]);
    const { totalInk: _, ...profile } = pressNamed('generic-x4').profile;
    expect(findings(pdfBytes('hand-total-ink.pdf'), limitsOf(profile))).toEqual([]);
  });

  test('take a scan of RGB for the office printer alone', () => {
    const refuses = PRESS_NAMES.filter((name) =>
      told(findings(pdfBytes('hand-rgb-text.pdf'), limitsFor(name))).includes('error rgb-text'),
    );
    expect(refuses).toEqual(['generic-x4', 'generic-outlined', 'x3-2002', 'plate-uv', 'plotter']);
  });

  test('let PDF/X-1a have inks alone', () => {
    const strict = { ...generic, standard: 'x1a' as const };
    const measured = findings(pdfBytes('hand-x3.pdf'), strict).map(({ facts }) => facts);
    expect(measured).toContainEqual({ found: 'PDF/X-3:2002', wanted: 'PDF/X-1a', flat: true });
  });

  test('know every shipped profile', () => {
    for (const name of PRESS_NAMES) expect(limitsFor(name).name).toBe(shippedPress(name)?.name);
  });
});
