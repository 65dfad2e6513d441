/** What a printer profile says of files that are made, said of files that come in. */
import { PROCESSES } from '../base/press.js';
import { LEAST_PRINTED } from '../base/print-limits.js';
import type { PressProfile } from '../kit/press/profile.js';
import type { PreflightLimits } from '../preflight/limits.js';

/** What no printer profile speaks of: it is the same for every press, and a matter of the eye. */
const COMMON = {
  ...LEAST_PRINTED,
  // Up to A3.
  images: { least: 300, leastLarge: 150, largeFrom: 420 },
  finestBlack: 24,
} as const;

/** Names under which cutters, creasers and drills are known in many shops. */
const WIDELY_KNOWN = ['CutContour', 'PerfCutContour', 'Thru-cut', 'Kiss-cut', 'Crease', 'Drill'] as const;
const INKLESS = ['White', 'Weiß', 'Braille'] as const;

export function limitsOf(profile: PressProfile): PreflightLimits {
  const { name, standard, scale, bleed, safety, totalInk, text, layers, paints, spotColours, spots, output } = profile;
  const plates = PROCESSES.flatMap((process) => spots[process]?.name ?? []);
  const cut = spots.cut?.name ?? 'CutContour';
  const others = [...plates, 'PerfCutContour', 'Thru-cut', 'Kiss-cut'].filter((plate) => plate !== cut);
  return {
    ...COMMON,
    name,
    standard,
    scale,
    colours: output.space === 'cmyk' ? 'cmyk' : 'rgb',
    bleed,
    safety,
    totalInk,
    letters: text,
    layers: layers ? 'allowed' : 'forbidden',
    paints,
    spotColours: spotColours ? 'allowed' : 'forbidden',
    conditions: [output.identifier],
    cut,
    plates,
    withoutInk: [...new Set([...plates, ...WIDELY_KNOWN, ...INKLESS])],
    alsoKnown: [...new Set(others)],
  };
}
