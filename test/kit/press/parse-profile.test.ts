/** Printer profiles: what they may say, laid over each other, and what is told of every fault in one run. */
import { describe, expect, test } from 'vitest';
import { PRESS_NAMES } from '../../../src/build/press-names.js';
import { shippedPress } from '../../../src/build/press-profiles.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { parseProfile } from '../../../src/kit/press/parse-profile.js';
import type { PressProfile } from '../../../src/kit/press/profile.js';

const shipped = { known: PRESS_NAMES, get: shippedPress };
const parse = (yaml: string, name = 'druckerei') =>
  parseProfile(new TextEncoder().encode(yaml), name, 'press/druckerei.yaml', shipped);
const profile = (yaml: string): PressProfile => {
  const { value, diagnostics } = parse(yaml);
  expect(diagnostics).toEqual([]);
  return value as PressProfile;
};
const said = ({ code, facts, place }: Diagnostic) => ({
  code,
  line: place?.line,
  ...('key' in facts ? { key: facts.key } : {}),
});

describe('a shop’s own profile', () => {
  test('is laid over generic-x4, key by key, if it names no other', () => {
    const own = profile('bleed: 5\ntotal-ink: 280\n');
    expect(own).toEqual({ ...shippedPress('generic-x4'), name: 'druckerei', bleed: 5, totalInk: 280 });
  });

  test('is laid over the one that it names', () => {
    expect(profile('extends: plate-uv\nsafety: 8\n')).toMatchObject({ safety: 8, text: 'live' });
    expect(profile('extends: x3-2002\n').standard).toBe('x3');
  });

  test('renames an ink, takes one away, and keeps the others', () => {
    const { spots } = profile('spots:\n  cut: { name: CutContur, cmyk: [0, 99, 0, 0], weight: 0.1 }\n  white: false\n');
    expect(spots.cut).toEqual({ name: 'CutContur', cmyk: [0, 99, 0, 0], weight: 0.1, overprint: true });
    expect(spots.white).toBeUndefined();
    expect(spots.drill).toEqual(shippedPress('generic-x4')?.spots.drill);
  });

  test('may claim no ink limit', () => {
    expect(profile('total-ink: false\n').totalInk).toBeUndefined();
  });

  test('says how much smaller than the print white is; the shipped ones leave it as it is', () => {
    expect(profile('extends: plate-uv\nwhite: { choke: 0.15 }\n').whiteChoke).toBe(0.15);
    expect(PRESS_NAMES.map((name) => shippedPress(name)?.whiteChoke)).toEqual(PRESS_NAMES.map(() => 0));
    const codes = (yaml: string) => parse(yaml).diagnostics.map((each) => each.code);
    expect(codes('white: { choke: 3 }')).toEqual(['kit/wrong-value']);
    expect(codes('white: { choke: -0.1 }')).toEqual(['kit/wrong-value']);
    expect(codes('white: { spread: 0.1 }')).toEqual(['kit/missing-key', 'kit/unknown-key']);
    expect(codes('white: 0.1')).toEqual(['kit/wrong-value']);
  });

  test('brings its printing condition whole', () => {
    expect(profile('output: { condition: FOGRA51, icc: PSOcoated_v3.icc }\n').output).toEqual({
      space: 'cmyk',
      identifier: 'FOGRA51',
      info: { de: 'FOGRA51', en: 'FOGRA51' },
      registry: 'http://www.color.org',
      icc: 'PSOcoated_v3.icc',
    });
  });

  test('says what people read in each language, or once for all', () => {
    const info = (written: string) =>
      profile(`output: { condition: FOGRA51, info: ${written}, icc: a.icc }\n`).output.info;
    expect(info('PSO Coated v3')).toEqual({ de: 'PSO Coated v3', en: 'PSO Coated v3' });
    expect(info('{ de: Bogenoffset, en: Sheetfed offset }')).toEqual({ de: 'Bogenoffset', en: 'Sheetfed offset' });
    expect(profile('about: Druckerei Muster\n').about).toEqual({ de: 'Druckerei Muster', en: 'Druckerei Muster' });
  });

  test('that is empty is the one it lies over', () => {
    expect(profile('')).toEqual({ ...shippedPress('generic-x4'), name: 'druckerei' });
  });
});

describe('every fault of a profile', () => {
  test.each([
    ['only one of the languages', '{ de: Bogenoffset }', 'kit/missing-key'],
    ['a language that the tool does not speak', '{ de: a, en: b, fr: c }', 'kit/unknown-key'],
    ['a list', '[a]', 'kit/wrong-value'],
    ['nothing', '""', 'kit/wrong-value'],
  ])('of a text is told at its place: %s', (_, info, code) => {
    const { diagnostics } = parse(`bleed: 3\noutput: { condition: FOGRA51, info: ${info}, icc: a.icc }\n`);
    expect(diagnostics.map((each) => [each.code, each.place?.line])).toEqual([[code, 2]]);
    expect(JSON.stringify(diagnostics[0]?.facts)).toContain('output.info');
  });

  test('is told in one run, with its line', () => {
    const { value, diagnostics } = parse(
      [
        'bleed: -1',
        'marks: corners',
        'standart: x4',
        'spots: { cut: { name: All, cmyk: [0, 0, 0] } }',
        'scale: 2',
      ].join('\n'),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(said).map(({ code, line }) => [code, line])).toEqual([
      ['kit/wrong-value', 1],
      ['kit/wrong-value', 2],
      ['kit/unknown-key', 3],
      ...diagnostics.slice(3, -1).map(() => ['kit/wrong-value', 4]),
      ['kit/wrong-value', 5],
    ]);
    expect(diagnostics.length).toBeGreaterThan(5);
    expect(diagnostics[2]?.facts).toMatchObject({ nearest: 'standard' });
  });

  test.each([
    ['layers in PDF 1.3', 'standard: x3', 'press/no-layers'],
    ['a screen’s colours in PDF/X', 'output: { space: srgb, condition: sRGB, icc: srgb.icc }', 'press/screen-colours'],
    [
      'plates among a screen’s colours',
      'standard: plain\noutput: { space: srgb, condition: sRGB, icc: srgb.icc }',
      'press/screen-plates',
    ],
    ['one ink for two processes', 'spots: { drill: { name: CutContour, cmyk: [0, 0, 0, 0] } }', 'press/spot-twice'],
    ['a base that is not there', 'extends: generic-x5', 'build/unknown-press'],
    [
      'a frame without room',
      'sheets: { formats: [{ name: a4, said: A4, width: 210, height: 297 }], frame: 105, marks: { offset: 2, length: 4, weight: 0.15 } }',
      'press/frame-too-wide',
    ],
    ['a list', '- bleed: 3', 'kit/wrong-value'],
    ['a base that is itself', 'extends: druckerei', 'build/unknown-press'],
  ])('is found: %s', (_, yaml, code) => {
    const { value, diagnostics } = parse(yaml);
    expect(value).toBeUndefined();
    expect(diagnostics.map((found) => found.code)).toContain(code);
  });

  test('of a shipped profile without a base is what it lacks', () => {
    const { diagnostics } = parse('bleed: 3\n', 'generic-x4');
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 13 }, () => 'kit/missing-key'));
  });
});
