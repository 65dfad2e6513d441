/**
 * Typesetting: texts and styles go in, paragraphs that know their lines come out, in em. It knows nothing of
 * millimetres, signs or pages, and gets the bytes of fonts from outside.
 */

import { measureFace } from './face-measures.js';
import { createFaces } from './faces.js';
import type { FontSource } from './font-families.js';
import { itemise } from './itemise.js';
import { type Locale, resolveLocale } from './locale.js';
import { createGlyphStore, mergeClusters, type SetRun } from './merge-clusters.js';
import { missingClusters } from './missing-clusters.js';
import { createParagraph } from './paragraph.js';
import type { LineSetting } from './set-line.js';
import { type Run, shapeRun } from './shape-run.js';
import type { FaceMeasures, Paragraph, TextStyle, Typesetter } from './types.js';

/** UAX 14, LB4 and LB5: after these a line ends in any case. */
const FORCED_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** i and ı are different letters here, and Noto's ligature of f and i, which hides the difference, has no exception for them. */
const DOTLESS_I = new Set(['az', 'crh', 'gag', 'kaa', 'tr', 'tt']);

const FIGURES = { proportional: 'pnum', tabular: 'tnum' } as const;

/** Thrown where text needs a slice that is still packed; `unpacking` catches it. */
class StillPacked extends Error {
  override readonly message = 'A text needs a packed font: set it inside `unpacking`.';
}

export async function createTypesetter(fonts: FontSource): Promise<Typesetter> {
  const faces = createFaces(fonts);
  const store = createGlyphStore();
  const paragraphs = new Map<string, Paragraph>();
  const runs = new Map<string, SetRun>();
  const measures = new Map<string, FaceMeasures>();

  const setRun = (run: Run): SetRun => remember(runs, runKey(run), () => mergeClusters(run, shapeRun(run), store));

  const settingOf = ({ figures, tracking = 0 }: TextStyle, { tag, language }: Locale): LineSetting => ({
    language: tag,
    features: [
      ...(figures === undefined ? [] : [FIGURES[figures]]),
      ...(DOTLESS_I.has(language) ? ['-liga'] : []),
    ].join(),
    tracking,
    store,
    setRun,
  });

  /** What was found while slices were packed is worth nothing. */
  const complete = <Result>(find: () => Result): Result => {
    const before = faces.delays();
    const result = find();
    if (faces.delays() !== before) throw new StillPacked();
    return result;
  };

  return {
    async unpacking(work) {
      for (;;) {
        try {
          return work();
        } catch (cause) {
          if (!(cause instanceof StillPacked)) throw cause;
          await faces.unpack();
        }
      }
    },
    shape: (text, style) =>
      remember(paragraphs, paragraphKey(text, style), () => {
        const locale = resolveLocale(style.language);
        const segments = complete(() =>
          text
            .replace(/\t/g, ' ')
            .replace(/\p{Cs}/gu, '\uFFFD')
            .split(FORCED_BREAK)
            .map((segment) => itemise(segment, locale, style.weight, faces)),
        );
        return createParagraph(text, style.language, segments, settingOf(style, locale));
      }),
    measures: (language, weight) =>
      remember(measures, `${weight} ${language}`, () => complete(() => measureFace(language, weight, faces))),
    missing: (text, language, weight) => complete(() => missingClusters(text, language, weight, faces)),
  };
}

const paragraphKey = (text: string, { language, weight, figures, tracking = 0 }: TextStyle): string =>
  `${language} ${weight} ${figures ?? ''} ${tracking} ${text}`;

const runKey = ({ text, face, script, language, rightToLeft, features }: Run): string =>
  `${face.name} ${script} ${language} ${rightToLeft ? 'rtl' : 'ltr'} ${features} ${text}`;

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
