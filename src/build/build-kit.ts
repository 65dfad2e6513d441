/** The conductor: a kit is read with all its faults, then made and written if there is none that forbids it. */
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, has, hasError, problem } from '../diagnostics/diagnostic.js';
import { findKit } from './kit-folder.js';
import { type LoadedKit, type Loading, loadKit } from './load-kit.js';
import { makeSigns } from './make/make-signs.js';
import type { MakerSettings } from './make/sign-maker.js';
import { type Manifest, readManifest } from './manifest.js';
import { isDiskFault, writeProblem } from './output/disk.js';
import { openOutput } from './output/open-output.js';
import { makeReport, type Report, type SignResult } from './report.js';
import { type Answer, type BuildRequest, fileKinds, type Progress } from './request.js';
import { type Selected, selectSigns } from './select-signs.js';
import { stopwatch } from './stopwatch.js';
import { selectable, tellApart } from './tell-apart.js';
import { type Job, type Written, writeKit } from './write-kit.js';

/** Rejects with the signal's reason if it is aborted before the commit; the output is as it was then. */
export async function buildKit(request: BuildRequest, progress: Progress = {}): Promise<Answer> {
  const watch = stopwatch();
  const loaded = await loadKit(request);
  watch.lap('read');
  const { kit } = loaded;
  const shown = request.out ?? join(folderAsGiven(request.kit), 'output');
  const out = resolve(shown);
  const selected = selectSigns(selectable(kit), request.selection);
  const date = dateOf(kit);
  const before = [
    ...tellApart(loaded.diagnostics, selected),
    ...selected.diagnostics,
    ...date.diagnostics,
    ...sheetless(request, kit),
  ];
  const run: Run = { request, progress, loaded, selected, shown, date: date.value, before };
  const answerWith = (written: Written): Answer => answer(run, written, watch.laps());
  if (kit === undefined) return answerWith({ results: [], found: [] });

  const stops = loaded.isFatal || hasError([...selected.diagnostics, ...date.diagnostics]);
  if (stops || (forbids(before, request) && !request.keepGoing)) {
    const checked = await checkOnly(run, kit);
    watch.lap('check');
    return answerWith(checked);
  }
  const { value: folder, diagnostics } = openOutput<Manifest>(out, { force: request.force, readManifest });
  if (folder === undefined)
    return answerWith({ results: selected.chosen.map((sign) => failed(sign, [])), found: diagnostics });
  try {
    const report: Job['report'] = (written) => reportOf(run, written);
    const settings = settingsOf(run, kit, fileKinds(request));
    return answerWith(await writeKit({ request, progress, kit, selected, settings, before, report }, folder, watch));
  } catch (cause) {
    folder.release();
    if (!isDiskFault(cause)) throw cause;
    return answerWith({ results: selected.chosen.map((sign) => failed(sign, [])), found: [writeProblem(cause, out)] });
  }
}

/** Asked to put signs together on sheets that the kit does not name. */
const sheetless = ({ impose }: BuildRequest, kit: LoadedKit | undefined): readonly Diagnostic[] =>
  impose && kit?.config.sheets.length === 0
    ? [problem('build/no-sheets', { file: kit.config.file }, { file: kit.config.file })]
    : [];

interface Run {
  readonly request: BuildRequest;
  readonly progress: Progress;
  readonly loaded: Loading;
  readonly selected: Selected;
  /** Where the output goes, as the user would say it. */
  readonly shown: string;
  readonly date: string;
  /** What was found before anything was made. */
  readonly before: readonly Diagnostic[];
}

/** Under `--strict` a warning is as bad as an error. */
const forbids = (found: readonly Diagnostic[], { strict }: BuildRequest): boolean =>
  hasError(found) || (strict && has('warning', found));

/** A kit that was named by its file lies beside it. */
const folderAsGiven = (path: string): string => {
  const found = findKit(path);
  return found === undefined || found.folder === resolve(path) ? path : dirname(path);
};

/** Nothing will be written: all other faults are still told in the same run. */
async function checkOnly(run: Run, kit: LoadedKit): Promise<Written> {
  const { chosen } = run.selected;
  const made = await makeSigns(chosen, { settings: settingsOf(run, kit, []), staging: undefined }, run.progress);
  return {
    results: chosen.map((sign, index) => failed(sign, made[index]?.diagnostics ?? [])),
    found: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

const failed = (sign: SignResult['sign'], findings: readonly Diagnostic[]): SignResult => ({
  sign,
  status: 'failed',
  files: [],
  findings,
});

const settingsOf = ({ request, date }: Run, kit: LoadedKit, formats: MakerSettings['formats']): MakerSettings => ({
  theme: kit.theme,
  ownPictograms: kit.ownPictograms,
  templateFiles: kit.templateFiles,
  press: kit.press,
  date,
  kit: kit.config.name,
  organisation: kit.config.organisation,
  documents: kit.config.documents,
  formats,
  dpi: request.dpi,
  pngBox: request.pngBox,
  proofColours: request.proofColours,
});

/** The kit's day, or the one that reproducible builds are given from outside. */
function dateOf(kit: LoadedKit | undefined): { readonly value: string; readonly diagnostics: readonly Diagnostic[] } {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const value = kit?.config.date ?? '';
  if (epoch === undefined || epoch === '') return { value, diagnostics: [] };
  if (!/^\d{1,11}$/.test(epoch)) return { value, diagnostics: [problem('build/bad-date', { value: epoch })] };
  return { value: new Date(Number(epoch) * 1000).toISOString().slice(0, 10), diagnostics: [] };
}

const reportOf = ({ loaded, selected, before }: Run, { results, found, collected = [], sheets }: Written): Report =>
  makeReport({
    kit: loaded.name,
    resolved: loaded.kit?.resolved,
    sourceFiles: loaded.kit?.sourceFiles ?? new Set<string>(),
    selected,
    tongue: loaded.kit?.config.documents ?? 'en',
    results,
    collected,
    sheets,
    diagnostics: [...before, ...found],
  });

function answer(run: Run, written: Written, timing: Answer['timing']): Answer {
  const diagnostics = [...run.before, ...written.found];
  return {
    report: reportOf(run, written),
    diagnostics,
    sources: run.loaded.sources,
    ok: !hasError(diagnostics),
    out: run.shown,
    timing,
  };
}
