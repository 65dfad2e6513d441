/** One diagnostic for what is wrong many times over: nobody reads eight thousand lines about one word. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The same wherever it occurs: the facts say all there is to do. */
const EVERYWHERE: ReadonlySet<string> = new Set<string>([
  'catalogue/missing',
  'kit/literal-text',
  'kit/many-languages',
  'kit/no-easy-form',
  'kit/no-languages',
  'kit/pictogram-without-alt',
  'kit/several-uses',
  'kit/unknown-floor',
  'kit/unknown-language',
  'kit/unknown-message',
  'kit/unknown-pictogram',
  'kit/unknown-size',
  'kit/unknown-template',
]);

/** Keeps the first place and the order of first occurrence; anything else is gathered only where it stands on one spot. */
export function gather(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const gathered = new Map<string, { readonly first: Diagnostic; count: number; readonly signs: Set<string> }>();
  for (const diagnostic of diagnostics) {
    const { code, severity, facts, place, count = 1 } = diagnostic;
    const spot = EVERYWHERE.has(code)
      ? [place?.key, place?.language]
      : [place?.file, place?.sheet, place?.line, place?.column];
    const name = JSON.stringify([code, severity, facts, spot]);
    const group = gathered.get(name) ?? { first: diagnostic, count: 0, signs: new Set() };
    group.count += count;
    for (const id of signsOf(diagnostic)) group.signs.add(id);
    gathered.set(name, group);
  }
  return [...gathered.values()].map(({ first, count, signs }) => ({
    ...first,
    ...(count > 1 ? { count } : {}),
    ...(signs.size > 1 ? { signs: [...signs] } : {}),
  }));
}

const signsOf = ({ signs, place }: Diagnostic): readonly string[] =>
  signs ?? (place?.sign === undefined ? [] : [place.sign]);
