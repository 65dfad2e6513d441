/** Of all that a kit's reading found: what a partial run is about, and what is told of the rest. */
import { type Diagnostic, notice } from '../diagnostics/diagnostic.js';
import type { LoadedKit } from './load-kit.js';
import { NOTHING, type Selectable, type Selected } from './select-signs.js';

export const selectable = (kit: LoadedKit | undefined): Selectable =>
  kit === undefined
    ? NOTHING
    : {
        signs: kit.resolved.signs,
        failed: kit.resolved.failed,
        floors: kit.config.floors,
        sourceFiles: kit.sourceFiles,
      };

/** What is about signs that were not selected stops nothing: it is marked, and its errors are counted in one notice. */
export function tellApart(found: readonly Diagnostic[], { concerns }: Selected): readonly Diagnostic[] {
  const marked = found.map((each): Diagnostic => (concerns(each) ? each : { ...each, elsewhere: true }));
  const errors = marked.filter(({ severity, elsewhere }) => severity === 'error' && elsewhere === true);
  if (errors.length === 0) return marked;
  const signs = new Set(errors.flatMap(({ signs: all, place }) => all ?? place?.sign ?? []));
  const count = errors.reduce((sum, each) => sum + (each.count ?? 1), 0);
  return [...marked, notice('build/errors-elsewhere', { errors: count, signs: [...signs] })];
}
