/** A rule says of every letter that it is too small. A person wants to hear it once a page, with a count. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The first place of each kind of finding on each page stands for all; what is worst comes first. */
export function gather(found: readonly Iterable<Diagnostic>[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly first: Diagnostic; count: number }>();
  for (const rule of found) {
    for (const diagnostic of rule) {
      const { code, severity, facts, place } = diagnostic;
      const key = JSON.stringify([code, severity, facts, place?.page]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: diagnostic, count: 1 });
      else group.count += 1;
    }
  }
  return [...groups.values()]
    .map(({ first, count }): Diagnostic => (count === 1 ? first : { ...first, count }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
