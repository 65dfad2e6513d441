import { MetricsTag } from 'harfbuzzjs';

import { inkBox } from '../base/ink-box.js';
import type { Face, Faces } from './faces.js';
import { familiesFor } from './font-families.js';
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
};

/** Of the face that carries the language; where its package is missing, what the house style knows of the script. */
export function measureFace(language: string, weight: Weight, faces: Faces): FaceMeasures {
  const { script, tag } = resolveLocale(language);
  const [family = ''] = familiesFor(script, script, tag);
  const face = faces.load(family, weight);
  const { bodyHeight } = scriptFactor(language);
  const letters = BICAMERAL[script];
  if (face !== undefined && letters !== undefined) {
    return {
      xHeight: letterHeight(face, letters[0]) ?? metric(face, MetricsTag.X_HEIGHT) ?? bodyHeight,
      capHeight: letterHeight(face, letters[1]) ?? metric(face, MetricsTag.CAP_HEIGHT) ?? bodyHeight,
    };
  }
  const tall = TALL[script];
  const height = face === undefined || tall === undefined ? undefined : letterHeight(face, tall);
  return { xHeight: bodyHeight, capHeight: Math.max(bodyHeight, height ?? bodyHeight) };
}

const metric = ({ font, unitsPerEm }: Face, tag: MetricsTag): number | undefined => {
  const value = font.getMetricPosition(tag);
  return value === undefined || value <= 0 ? undefined : value / unitsPerEm;
};

function letterHeight(face: Face, letter: string): number | undefined {
  const glyph = face.font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const box = glyph === undefined ? undefined : inkBox(glyphOutline(face, glyph));
  return box === undefined ? undefined : (box.y + box.height) / face.unitsPerEm;
}
