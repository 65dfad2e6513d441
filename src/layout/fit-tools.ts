import type { TextRole, Theme } from '../colour/types.js';
import { addressOf } from '../kit/address.js';
import { QUIET_ZONE, qrCode } from '../pictogram/qr-code.js';
import type { Pictogram } from '../pictogram/types.js';
import { scriptFactor } from '../text/script-factors.js';
import type { Typesetter } from '../text/types.js';
import { leastCodeWidth, scannedFrom, smallestSize } from './legibility.js';
import type { FitTools } from './template.js';

export interface FitContext {
  readonly typesetter: Typesetter;
  readonly theme: Theme;
  readonly pictograms: ReadonlyMap<string, Pictogram>;
}

/** What a template measures with, for a sign read from `distance` metres. */
export function createFitTools(distance: number, { typesetter, theme, pictograms }: FitContext): FitTools {
  const measures = (language: string, role: TextRole) => typesetter.measures(language, theme.weights[role]);
  return {
    shape: ({ text, language }, role, options = {}) =>
      typesetter.shape(text, { language, weight: theme.weights[role], ...options }),
    measures,
    factor: scriptFactor,
    smallest: (kind, language, role) => smallestSize(kind, measures(language, role).xHeight, distance),
    code: (address, kind, metres = scannedFrom(distance)) => {
      const { encoded, shown } = addressOf(address);
      const { modules } = qrCode(encoded);
      const all = modules + 2 * QUIET_ZONE;
      // An address is Latin letters nearly always; what is not is as large.
      const text = smallestSize(kind, measures('de', 'caption').xHeight, metres);
      return { modules: all, metres, least: (leastCodeWidth(modules, metres) * all) / modules, shown, text };
    },
    proportion: (id) => {
      const ink = pictograms.get(id)?.ink;
      return ink === undefined ? 1 : ink.width / ink.height;
    },
  };
}
