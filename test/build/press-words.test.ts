import { describe, expect, test } from 'vitest';
import type { SpotInk } from '../../src/base/press.js';
import { pressWords } from '../../src/build/collect/press-words.js';
import { PRESS_NAMES } from '../../src/build/press-names.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import type { PressProfile } from '../../src/kit/press/profile.js';

const GENERIC: PressProfile = {
  name: 'generic-x4',
  about: { de: 'Für Druckereien.', en: 'For print shops.' },
  standard: 'x4',
  text: 'live',
  layers: true,
  paints: 'all',
  spots: {},
  spotColours: false,
  scale: 1,
  bleed: 3,
  safety: 5,
  marks: 'none',
  totalInk: 300,
  whiteChoke: 0,
  fileName: '{name}',
  output: {
    space: 'cmyk',
    identifier: 'FOGRA39',
    info: { de: 'Offsetdruck auf gestrichenem Papier', en: 'Offset on coated paper' },
    registry: 'http://www.color.org',
    icc: 'coated-fogra39l.icc',
  },
};
const ink = (name: string, overprint: boolean): SpotInk => ({ name, cmyk: [0, 100, 0, 0], weight: 0.25, overprint });
const textOf = (profile: PressProfile, language: 'de' | 'en' = 'de'): string =>
  pressWords(profile, language)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');

describe('a printer profile in words', () => {
  test('says how to print, what the edge is, and that the shipped colour profile is house-made', () => {
    const text = textOf(GENERIC);
    for (const words of [
      'PDF/X-4',
      '100 %',
      '3 mm Anschnitt',
      'Keine Marken',
      'mindestens 5 mm vom Schnitt',
      'nichts ist gespiegelt',
      'FOGRA39: Offsetdruck auf gestrichenem Papier.',
      'höchstens 300 %',
      'FOGRA39L selbst berechnet',
      'output.icc',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Platten');
  });

  test('says what the printing condition is in the language of the kit', () => {
    expect(textOf(GENERIC, 'en')).toContain('FOGRA39: Offset on coated paper.');
    expect(textOf(GENERIC, 'de')).not.toContain('coated paper');
    for (const name of PRESS_NAMES) {
      const shipped = textOf(pressNamed(name).profile, 'de');
      expect(shipped, name).not.toMatch(/\b(on|the|of|paper|data|printing)\b/);
    }
  });

  test('says of every ink that has one what it is for, by the name it has in the file', () => {
    const text = textOf(
      {
        ...GENERIC,
        spots: { white: ink('White', false), cut: ink('CutContour', true), braille: ink('Braille', true) },
      },
      'en',
    );
    expect(text).toContain('White: White below the colours');
    expect(text).toContain('printed first. Knocks out. As large as the print');
    expect(text).toContain('CutContour: Path of the blade, all the way through; not printed. Overprints.');
    expect(text).toContain('Braille: Dots of Braille');
    expect(text).toContain('ISO 19593-1');
    expect(text).not.toContain('Drill');
  });

  test('says whether white is choked, so that nobody does it twice', () => {
    const white = { spots: { white: ink('White', true) } };
    expect(textOf({ ...GENERIC, ...white, whiteChoke: 0.15 })).toContain('um 0,15 mm kleiner; bitte nicht noch einmal');
    expect(textOf({ ...GENERIC, ...white, whiteChoke: 0.15 }, 'en')).toContain('choked by 0.15 mm; please do not');
    expect(textOf({ ...GENERIC, ...white })).toContain('Unterfüllen ist Sache der Druckerei');
    expect(textOf({ ...GENERIC, whiteChoke: 0.15 })).not.toContain('0,15');
  });

  test('does not claim to have made a profile that the kit brings, nor a limit that nobody knows', () => {
    const { totalInk, ...rest } = GENERIC;
    const text = textOf({ ...rest, output: { ...GENERIC.output, icc: 'press/PSOcoated_v3.icc' } }, 'en');
    expect(text).toContain('Colour profile: press/PSOcoated_v3.icc.');
    expect(text).not.toMatch(/house-made|Total ink/);
  });

  test('says a tenth of the size, outlines, plates alone and colours of light for what they are', () => {
    expect(textOf({ ...GENERIC, scale: 0.1 })).toContain('1000 %');
    expect(textOf({ ...GENERIC, text: 'outlined' })).toContain('in Pfade gewandelt');
    expect(textOf({ ...GENERIC, paints: 'plates', spots: { cut: ink('CutContour', true) } })).toContain(
      'nur die Wege der Maschine',
    );
    expect(textOf({ ...GENERIC, output: { ...GENERIC.output, space: 'srgb', icc: 'srgb.icc' } })).toContain('sRGB');
  });
});
