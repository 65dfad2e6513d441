import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { describe, isRecord } from './describe.js';
import type { TextRole, Theme } from './types.js';

const WEIGHTS = [400, 500, 600, 700] as const;

export function readWeights(asked: unknown, base: Theme['weights'], diagnostics: Diagnostic[]): Theme['weights'] {
  if (asked === undefined) return base;
  if (!isRecord(asked)) {
    diagnostics.push(problem('colour/not-a-theme', { found: describe(asked) }, { key: 'weights' }));
    return base;
  }
  const roles = Object.keys(base) as TextRole[];
  const weights: Record<TextRole, (typeof WEIGHTS)[number]> = { ...base };
  for (const [name, value] of Object.entries(asked)) {
    const place = { key: `weights.${name}` };
    const role = roles.find((known) => known === name);
    const weight = WEIGHTS.find((known) => known === value);
    if (role === undefined) {
      const guess = nearest(name, roles);
      const facts = { name, where: 'weights' as const, known: roles };
      diagnostics.push(
        problem('colour/unknown-key', guess === undefined ? facts : { ...facts, nearest: guess }, place),
      );
    } else if (weight === undefined) {
      diagnostics.push(problem('colour/bad-weight', { role, found: describe(value), known: WEIGHTS }, place));
    } else weights[role] = weight;
  }
  return weights;
}
