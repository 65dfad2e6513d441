import { Blob, Font, Face as HarfBuzzFace } from 'harfbuzzjs';

import { DEFAULT_FAMILY, type FontSource, familiesFor, fontFile } from './font-families.js';
import type { Locale } from './locale.js';
import type { Weight } from './types.js';

/** One weight of one family, ready for HarfBuzz, at its own scale (`unitsPerEm`). */
export interface Face {
  readonly name: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Whether all characters of a cluster can be drawn, composed or decomposed. */
  has(cluster: string): boolean;
}

export interface Faces {
  /** The best face for a cluster of a script; undefined if none has it. */
  find(cluster: string, script: string, locale: Locale, weight: Weight): Face | undefined;
  /** The face of a family; undefined if it is not installed. */
  load(family: string, weight: Weight): Face | undefined;
  /** Draws the empty box for what no face has. */
  fallback(weight: Weight): Face;
}

/** Faces are loaded when a character first needs them and then kept. */
export function createFaces(fonts: FontSource): Faces {
  const loaded = new Map<string, Face | undefined>();
  const found = new Map<string, Map<string, Face | undefined>>();

  const load = (family: string, weight: Weight): Face | undefined => {
    const file = fontFile(family, weight);
    if (!loaded.has(file)) {
      const bytes = fonts.bytes(file);
      loaded.set(file, bytes === undefined ? undefined : createFace(`${family}-${weight}`, bytes));
    }
    return loaded.get(file);
  };

  return {
    load,
    find(cluster, script, locale, weight) {
      const key = `${weight}${script}${locale.tag}`;
      const clusters = found.get(key) ?? new Map<string, Face | undefined>();
      if (clusters.size === 0) found.set(key, clusters);
      if (!clusters.has(cluster)) {
        const family = familiesFor(script, locale.script, locale.tag).find((name) => load(name, weight)?.has(cluster));
        clusters.set(cluster, family === undefined ? undefined : load(family, weight));
      }
      return clusters.get(cluster);
    },
    fallback(weight) {
      const face = load(DEFAULT_FAMILY, weight);
      if (face === undefined) throw new Error(`The font source has no ${fontFile(DEFAULT_FAMILY, weight)}.`);
      return face;
    },
  };
}

/** What needs no glyph of its own: marks of direction, joiners, selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

function createFace(name: string, bytes: Uint8Array): Face {
  const face = new HarfBuzzFace(new Blob(bytes));
  const font = new Font(face);
  const covered = new Map<string, boolean>();
  const hasCharacter = (character: string): boolean => {
    let answer = covered.get(character);
    if (answer === undefined) {
      answer = INVISIBLE.test(character) || font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
      covered.set(character, answer);
    }
    return answer;
  };
  const hasAll = (text: string): boolean => {
    for (const character of text) if (!hasCharacter(character)) return false;
    return true;
  };
  return {
    name,
    font,
    unitsPerEm: face.upem,
    has: (cluster) => hasAll(cluster) || hasAll(cluster.normalize('NFC')) || hasAll(cluster.normalize('NFD')),
  };
}
