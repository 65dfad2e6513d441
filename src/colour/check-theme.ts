/**
 * The gate: what is read must stand off what it stands on, on screens and in print.
 * Blocks against the ground, and hair lines, are decoration and exempt.
 */
import { at, type Diagnostic, problem, warning } from '../diagnostics/diagnostic.js';
import { contrastOf, isEnough, LEAST_CONTRAST } from './contrast.js';
import type { Converter } from './create-converter.js';
import { hexOfRgb } from './hex.js';
import { differenceOf, luminanceOfRgb } from './perception.js';
import { SAFETY_COLOURS } from './safety-colours.js';
import { suggestColour } from './suggest-colour.js';
import type { Theme, Token } from './types.js';

/** What carries text or pictograms, and what it stands on. */
export const READABLE_PAIRS: readonly (readonly [text: Token, ground: Token])[] = [
  ['ink', 'ground'],
  ['quiet', 'ground'],
  // Pictograms outside a block take the colour of the rule.
  ['rule', 'ground'],
  ['on-block', 'block'],
  ['on-own', 'own'],
  ['ink', 'own-row'],
];

/** DIN 32975: of two colours the lighter one throws back half of the light at least. */
const LEAST_REFLECTANCE = 0.5;

/** `changed`: the tokens that a kit set itself; what is wrong is looked for there. */
export const checkContrast = (
  theme: Theme,
  converter: Converter,
  changed: readonly string[] = [],
): readonly Diagnostic[] =>
  READABLE_PAIRS.flatMap(([text, ground]) => {
    const culprit = changed.includes(ground) && !changed.includes(text) ? ground : text;
    const isOurs = !changed.includes(text) && !changed.includes(ground);
    return checkPair(theme, [text, ground], converter, isOurs).map((found) => at(found, { key: `colours.${culprit}` }));
  });

/** `isOurs`: shipped colours, which stand off each other on every press but a weak one: nobody can mend that in a theme. */
function checkPair(
  theme: Theme,
  [text, ground]: readonly [Token, Token],
  converter: Converter,
  isOurs: boolean,
): Diagnostic[] {
  const [upper, lower] = [theme.colours[text], theme.colours[ground]];
  const contrast = contrastOf(upper, lower, converter);
  const pair = { theme: theme.name, text, ground, textColour: hexOfRgb(upper.rgb), groundColour: hexOfRgb(lower.rgb) };
  if (!isEnough(contrast)) {
    const better = suggestColour(text, upper, lower, converter);
    const facts = { ...pair, ...contrast, leastWcag: LEAST_CONTRAST.wcag, leastMichelson: LEAST_CONTRAST.screen };
    const full = better === undefined ? facts : { ...facts, better };
    const isPressAlone = isEnough({ ...contrast, press: LEAST_CONTRAST.press });
    return [isOurs && isPressAlone ? warning('colour/low-contrast', full) : problem('colour/low-contrast', full)];
  }
  const reflectance = Math.max(luminanceOfRgb(upper.rgb), luminanceOfRgb(lower.rgb));
  if (reflectance >= LEAST_REFLECTANCE) return [];
  return [warning('colour/both-dark', { ...pair, reflectance, least: LEAST_REFLECTANCE })];
}

/** A house colour this near to a safety colour makes people look for the safety sign. */
const LEAST_DISTANCE = 20;

/** A warning for every safety colour that the block's colour could be taken for. */
export function checkSafetyDistance(theme: Theme): readonly Diagnostic[] {
  const { block } = theme.colours;
  return (['safety-red', 'safety-blue', 'safety-green', 'safety-yellow'] as const).flatMap((safety) => {
    const distance = differenceOf(block.rgb, SAFETY_COLOURS[safety].rgb);
    if (distance >= LEAST_DISTANCE) return [];
    const facts = { theme: theme.name, colour: hexOfRgb(block.rgb), safety, distance, least: LEAST_DISTANCE };
    return [warning('colour/near-safety-colour', facts, { key: 'colours.block' })];
  });
}
