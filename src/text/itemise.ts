/** A text without line feeds, with all that lines need to know of its characters. Nothing is shaped yet. */
import { embeddingLevels } from './bidi.js';
import { breakOpportunities } from './break-opportunities.js';
import type { Face } from './face.js';
import type { Faces } from './faces.js';
import type { Locale } from './locale.js';
import { CONTROL, protectNumbers } from './protect-numbers.js';
import { resolveScripts } from './scripts.js';
import type { Weight } from './types.js';

export interface Segment {
  /** With its numbers protected. */
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  /** Each of these has one entry for each UTF-16 unit. */
  readonly levels: Uint8Array;
  readonly scripts: readonly string[];
  readonly faces: readonly Face[];
  /** False for marks that work before painting: isolates, joiners, soft hyphens. */
  readonly painted: readonly boolean[];
  /** Where lines may end. */
  readonly breaks: readonly number[];
}

export function itemise(text: string, locale: Locale, weight: Weight, faces: Faces): Segment {
  const guarded = protectNumbers(text, locale.direction);
  const scripts = resolveScripts(guarded, locale.script);
  return {
    text: guarded,
    direction: locale.direction,
    levels: embeddingLevels(guarded, locale.direction),
    scripts,
    faces: chooseFaces(guarded, scripts, locale, weight, faces),
    painted: Array.from({ length: guarded.length }, (_, at) => !CONTROL.test(guarded.charAt(at))),
    breaks: breakOpportunities(guarded),
  };
}

/** A base with its marks and joiners: they can't come from two faces. */
const CLUSTER = /[\s\S](?:\p{M}|[\u200C\u200D])*/gu;

export const clustersOf = (text: string): readonly string[] => text.match(CLUSTER) ?? [];

function chooseFaces(
  text: string,
  scripts: readonly string[],
  locale: Locale,
  weight: Weight,
  faces: Faces,
): readonly Face[] {
  const chosen: Face[] = [];
  for (const cluster of clustersOf(text)) {
    const script = scripts[chosen.length] ?? locale.script;
    const face = faces.find(cluster, script, locale, weight) ?? faces.fallback(weight);
    for (let unit = 0; unit < cluster.length; unit++) chosen.push(face);
  }
  return chosen;
}
