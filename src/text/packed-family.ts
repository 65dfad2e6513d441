/**
 * A family in slices. Each slice is a packed font file with some hundred characters in all weights; an index says which
 * has which. A slice is read and unpacked when one of its characters is first needed.
 */
import type { Face as OpenFile } from 'harfbuzzjs';

import { createFace, type Face, INVISIBLE, openFile } from './face.js';
import { type FontSource, sliceFile, sliceIndexFile } from './font-families.js';
import type { Weight } from './types.js';
import { unpackFont } from './unpack-font.js';

export interface PackedFamily {
  /** The face that has a cluster; undefined if none has it, `packed` if that is not known before `unpack` has run. */
  find(cluster: string, weight: Weight): Face | 'packed' | undefined;
  /** Unpacks all slices that `find` has asked for. */
  unpack(): Promise<void>;
}

/**
 * Letters and figures of the Latin script look here as they do in all other lines: they come from the family that has
 * those. The full-width ones (U+FF00 and on) are Chinese.
 */
const FOREIGN = /[\u0020-\u007E]|(?![\uFF00-\uFFEF])\p{Script=Latin}/u;

/** Undefined if the family is not installed. */
export function createPackedFamily(family: string, fonts: FontSource): PackedFamily | undefined {
  const index = fonts.bytes(sliceIndexFile(family));
  if (index === undefined) return undefined;
  const slicesOf = readIndex(new TextDecoder().decode(index));
  const opened = new Map<string, OpenFile | undefined>();
  const faces = new Map<string, Face>();
  const wanted = new Map<string, Promise<void> | undefined>();

  const open = async (slice: string): Promise<void> => {
    const bytes = fonts.bytes(sliceFile(family, slice));
    opened.set(slice, bytes === undefined ? undefined : openFile(await unpackFont(bytes)));
    wanted.delete(slice);
  };

  const faceOf = (slice: string, weight: Weight): Face | undefined => {
    const key = `${slice} ${weight}`;
    const known = faces.get(key);
    if (known !== undefined) return known;
    const file = opened.get(slice);
    if (file === undefined) return undefined;
    const face = createFace(sliceFile(family, slice), file, weight);
    faces.set(key, face);
    return face;
  };

  return {
    find(cluster, weight) {
      const characters = [...cluster].filter((character) => !INVISIBLE.test(character));
      const [first] = characters;
      if (first === undefined || characters.some((character) => FOREIGN.test(character))) return undefined;
      for (const slice of slicesOf(first)) {
        if (!opened.has(slice)) {
          if (!wanted.has(slice)) wanted.set(slice, undefined);
          return 'packed';
        }
        const face = faceOf(slice, weight);
        if (face?.has(cluster) === true) return face;
      }
      return undefined;
    },
    async unpack() {
      for (const [slice, coming] of wanted) if (coming === undefined) wanted.set(slice, open(slice));
      await Promise.all(wanted.values());
    },
  };
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly slice: string;
}

/** `{ "[119]": "U+20-22,U+3001", "latin": "U+0000-00FF" }`: the slices of a character, best first, as the index lists them. */
function readIndex(json: string): (character: string) => readonly string[] {
  const index = JSON.parse(json) as Readonly<Record<string, string>>;
  const ranges = Object.entries(index).flatMap(([name, characters]) =>
    characters.split(',').map((range) => readRange(range, name.replace(/[[\]]/g, ''))),
  );
  const known = new Map<string, readonly string[]>();
  return (character) => {
    let slices = known.get(character);
    if (slices === undefined) {
      const code = character.codePointAt(0) ?? 0;
      slices = ranges.filter(({ first, last }) => first <= code && code <= last).map(({ slice }) => slice);
      known.set(character, slices);
    }
    return slices;
  };
}

function readRange(range: string, slice: string): Range {
  const [, first = '', last = first] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(range) ?? [];
  if (first === '') throw new Error(`A font's index has "${range}" where a range of characters is expected.`);
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), slice };
}
