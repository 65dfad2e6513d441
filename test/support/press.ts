/** What a press may ask for, so that a test says only what matters to it. */
import type { PressRules } from '../../src/base/press.js';

export const pressRules = (asked: Partial<PressRules> = {}): PressRules => ({
  standard: 'x4',
  text: 'live',
  layers: false,
  paints: 'all',
  spots: { cut: { name: 'CutContour', cmyk: [0, 100, 0, 0], weight: 0.25, overprint: true } },
  spotColours: false,
  scale: 1,
  ...asked,
});
