/**
 * A kit's own theme: what it says, laid over a shipped one. Takes plain data as a parser leaves it and
 * trusts nothing in it; reports every mistake it finds, with the path of the value as the place's key.
 */
import type { Colour } from '../base/colour.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, hasError, notice, type Outcome, problem } from '../diagnostics/diagnostic.js';
import { checkContrast, checkSafetyDistance } from './check-theme.js';
import { type Converter, totalOf } from './create-converter.js';
import { describe, isRecord } from './describe.js';
import { heldTheme } from './held-theme.js';
import { inksFor } from './inks-for.js';
import { type AskedColour, readColour } from './read-colour.js';
import { readWeights } from './read-weights.js';
import { readRichBlack, withRichBlack } from './rich-black.js';
import { namedLikePlates, spotInks } from './spots.js';
import { THEME_NAMES, THEMES, type ThemeName } from './themes.js';
import { type Theme, TOKENS, type Token } from './types.js';

/** Keys that a theme may have for other stages: the one who parses the file answers for them. */
const OWN_KEYS = ['name', 'base', 'colours', 'weights', 'rich-black'] as const;

export interface ThemeRules {
  /** Whether the press prints colours that name a spot with that ink: what it looks like in process inks costs none. */
  readonly spotColours?: boolean;
  /** Names of the press’s plates for cutting, drilling, underlaying: an ink called like one would be cut. */
  readonly plates?: readonly string[];
}

/**
 * `data`: `{ name?, base?, colours?: { <token>: '#RRGGBB' | { rgb, cmyk?, spot?, ral? } }, weights?: { <role>: 400 | … },
 * rich-black?: true | false | [<token>, …] }`.
 * `base` in the data wins over the argument. No value if anything in it is wrong or can't be read on a wall.
 */
export function themeFrom(
  data: unknown,
  base: ThemeName,
  converter: Converter,
  { spotColours = true, plates = [] }: ThemeRules = {},
): Outcome<Theme> {
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
  const asked = readColours(data.colours, diagnostics);
  diagnostics.push(...namedLikePlates(asked, plates));
  const richBlack = {
    wanted: readRichBlack(data['rich-black'], diagnostics),
    named: Array.isArray(data['rich-black']),
  };
  const inked = { ...start.colours, ...finished(asked, converter, diagnostics) };
  const full = withRichBlack(inked, asked, richBlack, converter, diagnostics);
  const isAsked = (token: Token): boolean => asked.get(token)?.cmyk !== undefined;
  diagnostics.push(...tooMuchInk(full, isAsked, converter, spotColours));
  const weights = readWeights(data.weights, start.weights, diagnostics);
  if (hasError(diagnostics)) return { value: undefined, diagnostics };

  const name = typeof data.name === 'string' ? data.name : start.name;
  const { value: colours, diagnostics: held } = heldTheme(full, converter, (token) => !isAsked(token));
  diagnostics.push(...held);
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

function readColours(asked: unknown, diagnostics: Diagnostic[]): ReadonlyMap<Token, AskedColour> {
  const colours = new Map<Token, AskedColour>();
  if (asked === undefined) return colours;
  if (!isRecord(asked)) {
    diagnostics.push(problem('colour/not-a-theme', { found: describe(asked) }, { key: 'colours' }));
    return colours;
  }
  for (const [name, value] of Object.entries(asked)) {
    const place = { key: `colours.${name}` };
    const token = TOKENS.find((known) => known === name);
    if (token === undefined) {
      diagnostics.push(problem('colour/unknown-key', unknown(name, TOKENS, 'colours'), place));
      continue;
    }
    const read = readColour(value, place.key, diagnostics);
    if (read !== undefined) colours.set(token, read);
  }
  return colours;
}

/** Colours with inks: their own, those of their spot, or converted. */
function finished(
  asked: ReadonlyMap<Token, AskedColour>,
  converter: Converter,
  diagnostics: Diagnostic[],
): Partial<Record<Token, Colour>> {
  const named = spotInks(asked, converter, diagnostics);
  const colours: Partial<Record<Token, Colour>> = {};
  for (const [token, { cmyk, ...rest }] of asked) {
    const inks = cmyk ?? named.get(token) ?? inksFor(token, rest.rgb, converter);
    if (cmyk === undefined) {
      diagnostics.push(notice('colour/converted', { token, cmyk: inks }, { key: `colours.${token}` }));
    }
    colours[token] = { ...rest, cmyk: inks };
  }
  return colours;
}

/** Inks that a theme names are taken as they are, or not at all. */
function tooMuchInk(
  colours: Theme['colours'],
  isAsked: (token: Token) => boolean,
  converter: Converter,
  spotColours: boolean,
): Diagnostic[] {
  const { inkLimit: limit } = converter;
  return TOKENS.flatMap((token) => {
    const { cmyk, spot } = colours[token];
    const total = totalOf(cmyk);
    if (!isAsked(token) || total <= limit || (spot !== undefined && spotColours)) return [];
    const facts = { token, cmyk, total, limit, better: converter.held(cmyk) };
    return [problem('colour/too-much-ink', facts, { key: `colours.${token}` })];
  });
}

function unknown(name: string, known: readonly string[], where: 'theme' | 'colours' | 'base') {
  const guess = nearest(name, known);
  return guess === undefined ? { name, where, known } : { name, where, known, nearest: guess };
}
