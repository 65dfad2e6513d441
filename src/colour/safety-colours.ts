import type { Colour } from '../base/colour.js';

/**
 * The colours of safety signs: ISO 3864-4 fixes them, so no theme can change them.
 * Red and blue are a little deeper than the standard's RAL sample, so that they keep their contrast to paper.
 */
export const SAFETY_COLOURS = {
  'safety-red': { rgb: [184, 20, 31], cmyk: [15, 100, 100, 10], ral: 'RAL 3001' },
  'safety-blue': { rgb: [0, 80, 143], cmyk: [100, 65, 5, 5], ral: 'RAL 5005' },
  'safety-green': { rgb: [35, 127, 82], cmyk: [90, 10, 80, 10], ral: 'RAL 6032' },
  'safety-yellow': { rgb: [249, 168, 0], cmyk: [0, 35, 100, 0], ral: 'RAL 1003' },
  'safety-white': { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0], ral: 'RAL 9003' },
  // One ink: the standard's four-ink black (RAL 9004) would blur at the edges of small symbols.
  'safety-black': { rgb: [29, 29, 27], cmyk: [0, 0, 0, 100], ral: 'RAL 9004' },
} as const satisfies Readonly<Record<string, Colour>>;
