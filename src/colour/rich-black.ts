/**
 * Black with other inks below it. Alone, black ink looks grey on a large area; on text it would blur, because four
 * plates never meet exactly. So areas may have it, and what is read never has.
 */
import type { Colour } from '../base/colour.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem, warning } from '../diagnostics/diagnostic.js';
import { type Converter, totalOf } from './create-converter.js';
import { describe } from './describe.js';
import { THIN } from './inks-for.js';
import { luminanceOfRgb, oklchOf } from './perception.js';
import type { AskedColour } from './read-colour.js';
import { TOKENS, type Token } from './types.js';

type Cmyk = Colour['cmyk'];

/** 240 %: dry on every press that names a limit. */
export const RICH_BLACK: Cmyk = [60, 40, 40, 100];

/** What has it must be so wide and so high, in mm: on anything smaller its coloured edge is what one sees. */
export const LEAST_RICH_BLACK = 8;

/** Black to the eye, and not of black ink alone. A dark colour is none: without its other inks it would be another one. */
export const isRichBlack = (colour: Colour): boolean =>
  isBlack(colour) && colour.cmyk[3] >= 85 && totalOf(colour.cmyk) - colour.cmyk[3] > 10;

/** Below L* 15, and grey. */
const isBlack = ({ rgb }: Colour): boolean => luminanceOfRgb(rgb) < 0.0191 && oklchOf(rgb).c < 0.015;

const AREAS = TOKENS.filter((token) => !THIN.includes(token));

/** Areas that are to have it: all, some or none; undefined if the theme does not say. */
export function readRichBlack(value: unknown, diagnostics: Diagnostic[]): readonly Token[] | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? AREAS : [];
  const place = { key: 'rich-black' };
  if (!Array.isArray(value)) {
    diagnostics.push(problem('colour/bad-rich-black', { found: describe(value), known: AREAS }, place));
    return undefined;
  }
  return value.flatMap((name: unknown) => {
    const token = TOKENS.find((known) => known === name);
    if (token !== undefined && AREAS.includes(token)) return [token];
    if (token !== undefined) diagnostics.push(problem('colour/rich-black-thin', { token }, place));
    else {
      const [written, where] = [describe(name), 'rich-black' as const];
      const guess = nearest(written, AREAS);
      const facts = { name: written, where, known: AREAS, ...(guess === undefined ? {} : { nearest: guess }) };
      diagnostics.push(problem('colour/unknown-key', facts, place));
    }
    return [];
  });
}

/** `wanted`: as `readRichBlack` gives it; `named`: whether the theme names each area, and none is meant in passing. */
export function withRichBlack(
  colours: Readonly<Record<Token, Colour>>,
  asked: ReadonlyMap<Token, AskedColour>,
  { wanted, named }: { readonly wanted: readonly Token[] | undefined; readonly named: boolean },
  converter: Converter,
  diagnostics: Diagnostic[],
): Record<Token, Colour> {
  const result = { ...colours };
  for (const token of AREAS) {
    // Inks that the theme names itself are what it wants.
    if (wanted === undefined || (asked.get(token)?.cmyk !== undefined && !wanted.includes(token))) continue;
    const colour = colours[token];
    // Its inks are what another ink looks like.
    if (colour.spot !== undefined) continue;
    if (!isBlack(colour)) {
      if (named && wanted.includes(token)) {
        diagnostics.push(warning('colour/not-black', { token }, { key: 'rich-black' }));
      }
    } else if (!wanted.includes(token)) result[token] = { ...colour, cmyk: [0, 0, 0, 100] };
    else if (totalOf(colour.cmyk) - colour.cmyk[3] === 0 || asked.get(token)?.cmyk === undefined) {
      result[token] = { ...colour, cmyk: converter.held(RICH_BLACK) };
    }
  }
  for (const token of THIN) {
    const { cmyk } = result[token];
    if (isRichBlack(result[token])) {
      diagnostics.push(warning('colour/rich-black-thin', { token, cmyk }, { key: `colours.${token}` }));
    }
  }
  return result;
}
