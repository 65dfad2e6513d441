/** Every rule, as a build would find it; nothing is made of the signs and nothing written. */
import { hasError } from '../diagnostics/diagnostic.js';
import { loadKit } from './load-kit.js';
import { makeSigns } from './make/make-signs.js';
import { makeReport } from './report.js';
import type { Answer, CheckRequest, Progress } from './request.js';
import { selectSigns } from './select-signs.js';
import { stopwatch } from './stopwatch.js';
import { selectable, tellApart } from './tell-apart.js';

export async function checkKit(request: CheckRequest, progress: Progress = {}): Promise<Answer> {
  const watch = stopwatch();
  const loaded = await loadKit(request);
  watch.lap('read');
  const { kit } = loaded;
  const selected = selectSigns(selectable(kit), request.selection);
  const made =
    kit === undefined
      ? []
      : await makeSigns(
          selected.chosen,
          {
            settings: {
              theme: kit.theme,
              ownPictograms: kit.ownPictograms,
              templateFiles: kit.templateFiles,
              press: kit.press,
              date: kit.config.date,
              kit: kit.config.name,
              organisation: kit.config.organisation,
              documents: kit.config.documents,
              formats: [],
              dpi: 'auto',
              pngBox: 'trim',
              proofColours: false,
            },
            staging: undefined,
          },
          progress,
        );
  watch.lap('check');
  const results = selected.chosen.map((sign, index) => {
    const findings = made[index]?.diagnostics ?? [];
    return { sign, status: hasError(findings) ? ('failed' as const) : ('unchanged' as const), files: [], findings };
  });
  const diagnostics = [
    ...tellApart(loaded.diagnostics, selected),
    ...selected.diagnostics,
    ...made.flatMap((sign) => sign.diagnostics),
  ];
  return {
    report: makeReport({
      sheets: undefined,
      kit: loaded.name,
      resolved: kit?.resolved,
      sourceFiles: kit?.sourceFiles ?? new Set(),
      selected,
      tongue: kit?.config.documents ?? 'en',
      results,
      diagnostics,
    }),
    diagnostics,
    sources: loaded.sources,
    ok: !hasError(diagnostics),
    timing: watch.laps(),
  };
}
