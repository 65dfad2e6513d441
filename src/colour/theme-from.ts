/**
 * A kit's own theme: what it says, laid over a shipped one. Takes plain data as a parser leaves it and
 * trusts nothing in it; reports every mistake it finds, with the path of the value as the place's key.
 */
import type { Colour } from '../base/colour.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, hasError, notice, type Outcome, problem, warning } from '../diagnostics/diagnostic.js';
import { checkContrast, checkSafetyDistance } from './check-theme.js';
import type { Converter } from './create-converter.js';
import { describe, isRecord } from './describe.js';
import { inksFor } from './inks-for.js';
import { readColour } from './read-colour.js';
import { readWeights } from './read-weights.js';
import { THEME_NAMES, THEMES, type ThemeName } from './themes.js';
import { type Theme, TOKENS, type Token } from './types.js';

/** Keys that a theme may have for other stages: the one who parses the file answers for them. */
const OWN_KEYS = ['name', 'base', 'colours', 'weights'] as const;

/**
 * `data`: `{ name?, base?, colours?: { <token>: '#RRGGBB' | { rgb, cmyk?, spot?, ral? } }, weights?: { <role>: 400 | … } }`.
 * `base` in the data wins over the argument. No value if anything in it is wrong or can't be read on a wall.
 */
export function themeFrom(data: unknown, base: ThemeName, converter: Converter): Outcome<Theme> {
  const diagnostics: Diagnostic[] = [];
  if (!isRecord(data)) {
    return { value: undefined, diagnostics: [problem('colour/not-a-theme', { found: describe(data) })] };
  }
  for (const key of Object.keys(data)) {
    if (!(OWN_KEYS as readonly string[]).includes(key)) {
      diagnostics.push(problem('colour/unknown-key', unknown(key, OWN_KEYS, 'theme'), { key }));
    }
  }
  const start = THEMES[readBase(data.base, base, diagnostics)];
  const colours = readColours(data.colours, start, converter, diagnostics);
  const weights = readWeights(data.weights, start.weights, diagnostics);
  if (hasError(diagnostics)) return { value: undefined, diagnostics };

  const name = typeof data.name === 'string' ? data.name : start.name;
  const theme: Theme = { name, colours, weights, offersEasy: start.offersEasy };
  diagnostics.push(...checkContrast(theme, converter, isRecord(data.colours) ? Object.keys(data.colours) : []));
  // The shipped block colours are known to be seen as what they are.
  if (colours.block !== start.colours.block) diagnostics.push(...checkSafetyDistance(theme));
  return { value: hasError(diagnostics) ? undefined : theme, diagnostics };
}

function readBase(asked: unknown, base: ThemeName, diagnostics: Diagnostic[]): ThemeName {
  if (asked === undefined) return base;
  const found = THEME_NAMES.find((name) => name === asked);
  if (found !== undefined) return found;
  diagnostics.push(problem('colour/unknown-base', unknown(describe(asked), THEME_NAMES, 'base'), { key: 'base' }));
  return base;
}

function readColours(asked: unknown, start: Theme, converter: Converter, diagnostics: Diagnostic[]): Theme['colours'] {
  if (asked === undefined) return start.colours;
  if (!isRecord(asked)) {
    diagnostics.push(problem('colour/not-a-theme', { found: describe(asked) }, { key: 'colours' }));
    return start.colours;
  }
  const colours: Record<Token, Colour> = { ...start.colours };
  for (const [name, value] of Object.entries(asked)) {
    const place = { key: `colours.${name}` };
    const token = TOKENS.find((known) => known === name);
    if (token === undefined) {
      diagnostics.push(problem('colour/unknown-key', unknown(name, TOKENS, 'colours'), place));
      continue;
    }
    const read = readColour(value, place.key, diagnostics);
    if (read === undefined) continue;
    colours[token] = finished(token, read, converter, diagnostics);
  }
  return colours;
}

/** Gives a colour its inks if it has none of its own, and looks at how much ink its own would be. */
function finished(
  token: Token,
  { cmyk, ...rest }: Omit<Colour, 'cmyk'> & { readonly cmyk?: Colour['cmyk'] },
  converter: Converter,
  diagnostics: Diagnostic[],
): Colour {
  const place = { key: `colours.${token}` };
  if (cmyk === undefined) {
    const inks = inksFor(token, rest.rgb, converter);
    diagnostics.push(notice('colour/converted', { token, cmyk: inks }, place));
    return { ...rest, cmyk: inks };
  }
  const total = cmyk.reduce((sum, ink) => sum + ink, 0);
  if (total > converter.inkLimit) {
    diagnostics.push(warning('colour/too-much-ink', { token, cmyk, total, limit: converter.inkLimit }, place));
  }
  return { ...rest, cmyk };
}

function unknown(name: string, known: readonly string[], where: 'theme' | 'colours' | 'base') {
  const guess = nearest(name, known);
  return guess === undefined ? { name, where, known } : { name, where, known, nearest: guess };
}
