/** A code on the plates of a press, separated by Ghostscript: what a camera reads there is one ink and bare paper. */
import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { THEMES, type ThemeName } from '../../src/colour/themes.js';
import { layOut } from '../../src/layout/lay-out.js';
import { judge } from '../support/judges.js';
import { layoutContext } from '../support/layout.js';
import { groupsOf, pathsIn } from '../support/lines.js';
import { pressFile } from '../support/pdf.js';
import { separations } from '../support/separations.js';
import { sign, texts } from '../support/signs.js';

const ADDRESS = 'https://www.musterkreis.example/termin';
const BLEED = 3;

const poster = sign({
  id: 'poster',
  template: 'waiting-area',
  size: { name: 'a4', width: 210, height: 297 },
  message: texts({ de: 'Bitte warten', en: 'Please wait' }),
  pictograms: ['waiting-area'],
  url: ADDRESS,
});

describe.runIf(judge('gs'))('Ghostscript', () => {
  test.each(Object.keys(THEMES) as ThemeName[])(
    'finds nothing but black in the modules of a code in theme %s, and nothing at all between and around them',
    async (theme) => {
      const { value } = await layOut(poster, await layoutContext({ theme: THEMES[theme] }));
      const [page] = value ?? [];
      const figure = groupsOf(page?.items ?? []).find(
        ({ meaning }) => meaning.role === 'figure' && meaning.alt.includes('musterkreis'),
      );
      const [field] = pathsIn(figure?.items ?? []);
      if (page === undefined || field === undefined) throw new Error('The poster has no code.');
      const inkAt = await separations(await pressFile(page));
      const matrix = generate(ADDRESS);
      const all = matrix.size + 8;
      const module = (field.right - field.left) / all;
      const wrong: string[] = [];
      for (let y = 0; y < all; y++) {
        for (let x = 0; x < all; x++) {
          const found = inkAt(BLEED + field.left + (x + 0.5) * module, BLEED + field.top + (y + 0.5) * module);
          const expected = matrix.get(x - 4, y - 4) ? { Black: 100 } : {};
          if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${x},${y}: ${JSON.stringify(found)}`);
        }
      }
      expect(wrong).toEqual([]);
      const beside = inkAt(BLEED + field.left - 5, BLEED + field.top + 5);
      expect(Object.keys(beside).length).toBe(theme === 'light' || theme === 'head' ? 0 : 4);
    },
  );
});
