import { createFace, type Face, openFile } from './face.js';
import { DEFAULT_FAMILY, type FontSource, familiesFor, fontFile, isPacked } from './font-families.js';
import type { Locale } from './locale.js';
import { createPackedFamily, type PackedFamily } from './packed-family.js';
import type { Weight } from './types.js';

export interface Faces {
  /** The best face for a cluster of a script; undefined if none has it, or if its slice is still packed: see `delays`. */
  find(cluster: string, script: string, locale: Locale, weight: Weight): Face | undefined;
  /** Draws the empty box for what no face has. */
  fallback(weight: Weight): Face;
  /** How often `find` had to leave the answer open, because a slice was still packed. */
  delays(): number;
  /** Unpacks all slices that `find` has met. */
  unpack(): Promise<void>;
}

/** Faces are loaded when a character first needs them and then kept. */
export function createFaces(fonts: FontSource): Faces {
  const loaded = new Map<string, Face | undefined>();
  const packed = new Map<string, PackedFamily | undefined>();
  const found = new Map<string, Map<string, Face | undefined>>();
  let delays = 0;

  const load = (family: string, weight: Weight): Face | undefined => {
    const file = fontFile(family, weight);
    if (!loaded.has(file)) {
      const bytes = fonts.bytes(file);
      loaded.set(file, bytes === undefined ? undefined : createFace(file, openFile(bytes)));
    }
    return loaded.get(file);
  };

  const loadPacked = (family: string): PackedFamily | undefined => {
    if (!packed.has(family)) packed.set(family, createPackedFamily(family, fonts));
    return packed.get(family);
  };

  const findIn = (family: string, cluster: string, weight: Weight): Face | 'packed' | undefined => {
    if (!isPacked(family)) {
      const face = load(family, weight);
      return face?.has(cluster) === true ? face : undefined;
    }
    return loadPacked(family)?.find(cluster, weight);
  };

  return {
    find(cluster, script, locale, weight) {
      const key = `${weight}${script}${locale.tag}`;
      const clusters = found.get(key) ?? new Map<string, Face | undefined>();
      if (clusters.size === 0) found.set(key, clusters);
      if (clusters.has(cluster)) return clusters.get(cluster);
      for (const family of familiesFor(script, locale.script, locale.tag)) {
        const face = findIn(family, cluster, weight);
        if (face === 'packed') {
          delays++;
          return undefined;
        }
        if (face === undefined) continue;
        clusters.set(cluster, face);
        return face;
      }
      clusters.set(cluster, undefined);
      return undefined;
    },
    fallback(weight) {
      const face = load(DEFAULT_FAMILY, weight);
      if (face === undefined) throw new Error(`The font source has no ${fontFile(DEFAULT_FAMILY, weight)}.`);
      return face;
    },
    delays: () => delays,
    async unpack() {
      await Promise.all([...packed.values()].map((family) => family?.unpack()));
    },
  };
}
