import type { Colour } from '../base/colour.js';
import { type Diagnostic, notice, type Outcome } from '../diagnostics/diagnostic.js';
import { type Converter, totalOf } from './create-converter.js';
import { type Theme, TOKENS, type Token } from './types.js';

/** Colours that need more ink than the press takes get as much of it as black can replace; inks that a kit names stay. */
export function heldTheme(
  colours: Theme['colours'],
  converter: Converter,
  isOurs: (token: Token) => boolean = () => true,
): Outcome<Theme['colours']> & { readonly value: Theme['colours'] } {
  const { inkLimit: limit } = converter;
  const held: Record<Token, Colour> = { ...colours };
  const diagnostics: Diagnostic[] = [];
  for (const token of TOKENS) {
    const { cmyk } = colours[token];
    if (totalOf(cmyk) <= limit || !isOurs(token)) continue;
    const less = converter.held(cmyk);
    held[token] = { ...colours[token], cmyk: less };
    diagnostics.push(notice('colour/held-to-limit', { token, cmyk, limit, held: less }, { key: `colours.${token}` }));
  }
  return { value: held, diagnostics };
}
