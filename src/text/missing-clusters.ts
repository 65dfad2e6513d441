import type { Faces } from './faces.js';
import { clustersOf } from './itemise.js';
import { resolveLocale } from './locale.js';
import { readableText } from './protect-numbers.js';
import { resolveScripts } from './scripts.js';
import type { Weight } from './types.js';

/**
 * Right-to-left scripts beyond U+FFFF (Adlam, Hanifi Rohingya …): bidi-js takes them for left-to-right, so their
 * words would be painted backwards.
 */
const ORDER_UNKNOWN = /[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FORCED_BREAKS = /[\n\r\v\f\u0085\u2028\u2029\t]/gu;

/** Clusters of a text that can't be set: each once, in the order they come. */
export function missingClusters(text: string, language: string, weight: Weight, faces: Faces): readonly string[] {
  const locale = resolveLocale(language);
  const painted = readableText(text)
    .replace(FORCED_BREAKS, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
  const scripts = resolveScripts(painted, locale.script);
  const missing = new Set<string>();
  let at = 0;
  for (const cluster of clustersOf(painted)) {
    const face = faces.find(cluster, scripts[at] ?? locale.script, locale, weight);
    if (face === undefined || ORDER_UNKNOWN.test(cluster)) missing.add(cluster);
    at += cluster.length;
  }
  return [...missing];
}
