/** All that a template may import, as `schildwerk/template`. */
export type { TextRole, Token } from './colour/types.js';
export type { ArrowDirection, Destination, LanguageText, Sign, SignText } from './kit/sign.js';
export { z } from './kit/template-schema.js';
export { Block, Box, Slot } from './layout/components.js';
export { LEAST_SHARE_OF_PRIMARY } from './layout/legibility.js';
export {
  type CodeFill,
  type CodeMeasures,
  defineTemplate,
  type FigureFill,
  type Fill,
  type Fit,
  type FitTools,
  type Overflow,
  type SignSize,
  type Template,
  type TextFill,
} from './layout/template.js';
export { leastStep, type PlacedLine } from './text/clearance.js';
export type { ScriptFactor } from './text/script-factors.js';
export type { Paragraph } from './text/types.js';
