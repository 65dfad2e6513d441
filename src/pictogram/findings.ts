import type { PictogramFacts } from '../diagnostics/codes/pictogram.js';
import { type Diagnostic, type Facts, type Place, problem } from '../diagnostics/diagnostic.js';

const MOST = 50;

/** Gathers what is wrong with one file, the same thing once, with its first place and how often it occurs. */
export interface Findings {
  /** After the fiftieth different thing a file is beyond mending by hand, and the rest is left unsaid. */
  add<C extends keyof PictogramFacts>(code: C, facts: Facts[C], offset?: number): void;
  list(): readonly Diagnostic[];
}

export function createFindings(text: string, place: Place): Findings {
  const found = new Map<string, { diagnostic: Diagnostic; count: number }>();
  return {
    add(code, facts, offset) {
      const { value: _, ...kind } = facts as { readonly value?: string };
      const key = `${code} ${JSON.stringify(kind)}`;
      const before = found.get(key);
      if (before !== undefined) before.count++;
      else if (found.size < MOST)
        found.set(key, { diagnostic: problem(code, facts, { ...place, ...spot(text, offset) }), count: 1 });
    },
    list: () => [...found.values()].map(({ diagnostic, count }) => (count > 1 ? { ...diagnostic, count } : diagnostic)),
  };
}

/** Line and column, from 1, of an offset. */
function spot(text: string, offset: number | undefined): Place {
  if (offset === undefined) return {};
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
