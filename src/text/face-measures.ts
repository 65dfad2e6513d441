import { inkBox } from '../base/ink-box.js';
import type { Face } from './face.js';
import type { Faces } from './faces.js';
import { glyphOutline } from './glyph-outline.js';
import { resolveLocale } from './locale.js';
import { scriptFactor } from './script-factors.js';
import type { FaceMeasures, Weight } from './types.js';

/** Scripts with small and capital letters: their x-height is in the font. */
const BICAMERAL: Readonly<Record<string, readonly [small: string, capital: string]>> = {
  Latn: ['x', 'H'],
  Cyrl: ['х', 'Н'],
  Grek: ['χ', 'Η'],
  Armn: ['ո', 'Ո'],
};

/** A letter that is as tall as the script's letters get, marks aside. */
const TALL: Readonly<Record<string, string>> = {
  Arab: 'ا',
  Hebr: 'א',
  Ethi: 'ሀ',
  Deva: 'क',
  Beng: 'ক',
  Taml: 'க',
  Thai: 'ก',
  Geor: 'ბ',
  Hani: '等',
  Hang: '한',
};

/** Of the face that carries the language; where its package is missing, what the house style knows of the script. */
export function measureFace(language: string, weight: Weight, faces: Faces): FaceMeasures {
  const locale = resolveLocale(language);
  const { bodyHeight } = scriptFactor(language);
  const heightOf = (letter: string): number | undefined => {
    const face = faces.find(letter, locale.script, locale, weight);
    return face === undefined ? undefined : letterHeight(face, letter);
  };
  const letters = BICAMERAL[locale.script];
  if (letters !== undefined) {
    return { xHeight: heightOf(letters[0]) ?? bodyHeight, capHeight: heightOf(letters[1]) ?? bodyHeight };
  }
  const tall = TALL[locale.script];
  return { xHeight: bodyHeight, capHeight: (tall === undefined ? undefined : heightOf(tall)) ?? bodyHeight };
}

function letterHeight(face: Face, letter: string): number | undefined {
  const glyph = face.font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const box = glyph === undefined ? undefined : inkBox(glyphOutline(face, glyph));
  return box === undefined ? undefined : (box.y + box.height) / face.unitsPerEm;
}
