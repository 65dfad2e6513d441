import { describe, expect, test } from 'vitest';
import { breakBraille, unknownIn } from '../../src/tactile/break-braille.js';
import { translate } from '../../src/tactile/translate.js';

const linesOf = (texts: readonly string[], most: number): readonly string[] => {
  const broken = breakBraille(texts, most);
  return 'lines' in broken ? broken.lines.map(({ text }) => text) : [];
};

describe('Braille on a sign', () => {
  test('stands on one line where all of it has room', () => {
    expect(linesOf(['2.14', 'Wohngeld'], 21)).toEqual(['2.14 Wohngeld']);
  });

  test('gives the number a line of its own otherwise', () => {
    expect(linesOf(['2.14', 'Besprechungs\u00adraum'], 21)).toEqual(['2.14', 'Besprechungsraum']);
  });

  test('lets texts share a line only where that saves one', () => {
    expect(linesOf(['2.16', 'Kraftfahrzeug\u00adzulassung'], 20)).toEqual(['2.16 Kraftfahrzeug-', 'zulassung']);
  });

  test('parts long words at their seams, with a hyphen, and never elsewhere', () => {
    expect(linesOf(['Kraft\u00adfahrzeug\u00adzulassung'], 15)).toEqual(['Kraftfahrzeug-', 'zulassung']);
    expect(breakBraille(['Kraftfahrzeugzulassung'], 15)).toEqual({
      tooLong: { text: 'Kraftfahrzeugzulassung', cells: 22 },
    });
  });

  test('counts the signs of a number as cells', () => {
    // ⠼⠃⠄⠁⠙: the number sign is a cell.
    expect(linesOf(['2.14'], 5)).toEqual(['2.14']);
    expect(linesOf(['2.14'], 4)).toEqual([]);
  });

  test('knows of every cell which character it stands for', () => {
    const broken = breakBraille(['Raum 2a, 10 %'], 30);
    const [line] = 'lines' in broken ? broken.lines : [];
    expect(line?.parts.map(({ text }) => text).join('')).toBe('raum 2a, 10 %');
    expect(line?.parts.map(({ cells }) => cells).join('')).toBe(translate('Raum 2a, 10 %').cells);
    expect(line?.parts.find(({ text }) => text === '2')).toEqual({ text: '2', cells: '⠼⠃' });
  });

  test('says what it has no cell for, each character once', () => {
    expect(unknownIn(['2.14', 'a@b@c'])).toEqual(['@']);
  });
});
