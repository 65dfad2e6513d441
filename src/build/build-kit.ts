/** The conductor: a kit is read, what changed is made, and the output folder changes in one step or not at all. */
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, hasError, notice, problem } from '../diagnostics/diagnostic.js';
import type { Sign } from '../kit/sign.js';
import { contentHasher, programHash } from './content.js';
import { type LoadedKit, type Loading, loadKit } from './load-kit.js';
import { makeSigns } from './make/make-signs.js';
import { fileOf, type MakerSettings } from './make/sign-maker.js';
import type { Made } from './make/worker.js';
import { type Manifest, type ManifestSign, manifestSign, readManifest, sortSigns } from './manifest.js';
import { draftLanguages, orderCsv } from './order-csv.js';
import { openOutput, type OutputFolder } from './output/open-output.js';
import { VERSION } from './package-files.js';
import { makeReport, rememberedFindings, type SignResult } from './report.js';
import type { Answer, BuildRequest, Progress } from './request.js';
import { selectSigns, type Selected } from './select-signs.js';
import { sha256, stableJson } from './stable-json.js';
import { stopwatch } from './stopwatch.js';

type Folder = OutputFolder<Manifest>;

export async function buildKit(request: BuildRequest, progress: Progress = {}): Promise<Answer> {
  const watch = stopwatch();
  const loaded = await loadKit(request);
  watch.lap('read');
  const { kit } = loaded;
  const out = resolve(request.out ?? join(kit?.folder ?? dirname(resolve(request.kit)), 'output'));
  const selected = selectSigns(kit?.resolved.signs ?? [], request.selection);
  const date = dateOf(kit);
  const before = [...loaded.diagnostics, ...selected.diagnostics, ...date.diagnostics];
  const run: Run = { request, progress, loaded, selected, out, date: date.value, before };
  if (kit === undefined) return answer(run, [], [], watch);

  const stops = loaded.isFatal || hasError([...selected.diagnostics, ...date.diagnostics]);
  if (stops || (hasError(before) && !request.keepGoing)) {
    // Nothing will be written: all other faults are still told in the same run.
    const made = await makeSigns(selected.chosen, { settings: settingsOf(run, kit, []), staging: undefined }, progress);
    watch.lap('check');
    return answer(run, selected.chosen.map((sign, index) => failedOr(sign, made[index])), flat(made), watch);
  }
  const opened = openOutput<Manifest>(out, { force: request.force, readManifest });
  const folder = opened.value;
  if (folder === undefined) return answer(run, [], opened.diagnostics, watch);
  try {
    return await writeKit(run, kit, folder, watch);
  } catch (cause) {
    folder.release();
    throw cause;
  }
}

interface Run {
  readonly request: BuildRequest;
  readonly progress: Progress;
  readonly loaded: Loading;
  readonly selected: Selected;
  readonly out: string;
  readonly date: string;
  /** What was found before anything was made. */
  readonly before: readonly Diagnostic[];
}

type Watch = ReturnType<typeof stopwatch>;

async function writeKit(run: Run, kit: LoadedKit, folder: Folder, watch: Watch): Promise<Answer> {
  const { request, selected, progress } = run;
  const settings = settingsOf(run, kit, request.formats);
  const settingsHash = sha256(stableJson({ ...settings, templateFiles: undefined, ownPictograms: undefined, formats: undefined, program: programHash() }));
  const hash = contentHasher(kit);
  const plans = selected.chosen.map((sign) => planOf(sign, hash(sign), settingsHash, run, folder));
  const todo = plans.filter(({ known }) => known === undefined);
  watch.lap('compare');

  const staging = dirname(dirname(folder.stagingPath('pdf/x')));
  const made = await makeSigns(todo.map(({ sign }) => sign), { settings, staging }, {
    ...progress,
    ...(request.jobs === undefined ? {} : { jobs: request.jobs }),
    made: (sign, { files, diagnostics }) => {
      const plan = plans.find((candidate) => candidate.sign === sign);
      if (plan !== undefined && files.length > 0) folder.record({ key: plan.key, files, facts: diagnostics });
    },
  });
  watch.lap('make');
  const results = resultsOf(plans, todo, made);
  const found = [...results.flatMap(({ findings }) => findings), ...notices(run, kit)];
  const failed = results.some(({ status }) => status === 'failed');
  if (failed && !request.keepGoing) {
    folder.discard();
    return answer(run, results, found, watch);
  }
  const problems = await commit(run, kit, folder, results, settingsHash, found);
  watch.lap('write');
  if (problems !== undefined) folder.discard();
  return answer(run, results, problems === undefined ? found : [...found, problems], watch);
}

interface Plan {
  readonly sign: Sign;
  readonly content: string;
  /** Content and settings together: equal keys mean equal files. */
  readonly key: string;
  /** Files that need not be made: of the last build, or of one that was interrupted. */
  readonly known: Known | undefined;
}

interface Known extends Made {
  readonly from: 'previous' | 'interrupted';
}

function planOf(sign: Sign, content: string, settings: string, { request }: Run, folder: Folder): Plan {
  const wanted = request.formats.map((format) => `${format}/${fileOf(sign)}.${format}`).sort();
  const key = sha256(stableJson([content, settings, wanted]));
  if (request.force) return { sign, content, key, known: undefined };
  const staged = folder.staged(key);
  if (staged !== undefined) {
    // Findings were written by this same program: the key holds its hash.
    const diagnostics = (staged.facts ?? []) as readonly Diagnostic[];
    return { sign, content, key, known: { from: 'interrupted', files: staged.files, diagnostics } };
  }
  const old = folder.previous?.signs.find(({ id, variant }) => id === sign.id && variant === sign.variant);
  const same =
    old !== undefined &&
    old.content === content &&
    old.settings === settings &&
    wanted.length === old.outputs.length &&
    wanted.every((path) => old.outputs.some((file) => file.path === path && folder.isIntact(file)));
  if (!same) return { sign, content, key, known: undefined };
  const diagnostics = rememberedFindings(folder.document('report.json'), sign);
  return { sign, content, key, known: { from: 'previous', files: old.outputs, diagnostics } };
}

function resultsOf(plans: readonly Plan[], todo: readonly Plan[], made: readonly Made[]): readonly (SignResult & { readonly plan: Plan })[] {
  const fresh = new Map(todo.map((plan, index) => [plan, made[index]]));
  return plans.map((plan) => {
    const now = plan.known ?? fresh.get(plan);
    const findings = now?.diagnostics ?? [];
    const status = hasError(findings) ? 'failed' : plan.known?.from === 'previous' ? 'unchanged' : 'written';
    return { plan, sign: plan.sign, status, files: now?.files ?? [], findings };
  });
}

const failedOr = (sign: Sign, made: Made | undefined): SignResult => ({
  sign,
  status: 'failed',
  files: [],
  findings: made?.diagnostics ?? [],
});

const flat = (made: readonly Made[]): readonly Diagnostic[] => made.flatMap(({ diagnostics }) => diagnostics);

function commit(
  run: Run,
  kit: LoadedKit,
  folder: Folder,
  results: ReturnType<typeof resultsOf>,
  settings: string,
  found: readonly Diagnostic[],
): Promise<Diagnostic | undefined> {
  const done = results.filter(({ status }) => status !== 'failed');
  const entries = done.map(({ plan, files }) => manifestSign(plan.sign, plan.content, settings, files));
  const isPartial = run.selected.words !== undefined;
  const others = isPartial ? othersOf(folder.previous, run.selected.chosen) : [];
  const manifest: Manifest = {
    schema: 1,
    tool: `Schildwerk ${VERSION}`,
    kit: kit.config.name,
    date: run.date,
    inputs: kit.inputs,
    signs: sortSigns([...entries, ...others]),
  };
  const report = makeReport({ ...reportParts(run), results, diagnostics: [...run.before, ...found] });
  const ordered = done.map(({ sign, files }) => ({ sign, outputs: files }));
  return folder.commit({
    files: done.filter(({ status }) => status === 'written').flatMap(({ files }) => files),
    keep: [...done.filter(({ status }) => status === 'unchanged').flatMap(({ files }) => files), ...others.flatMap(({ outputs }) => outputs)].map(
      ({ path }) => path,
    ),
    documents: [
      { path: 'order.csv', content: orderCsv(ordered, kit.press, kit.config.acceptDrafts) },
      { path: 'report.json', content: `${JSON.stringify(report, undefined, 2)}\n` },
    ],
    manifest: `${JSON.stringify(manifest, undefined, 2)}\n`,
  });
}

/** What a partial build leaves as it is. */
function othersOf(previous: Manifest | undefined, chosen: readonly Sign[]): readonly ManifestSign[] {
  const now = new Set(chosen.map(({ id, variant }) => `${variant} ${id}`));
  return (previous?.signs ?? []).filter(({ id, variant }) => !now.has(`${variant} ${id}`));
}

function notices({ selected }: Run, kit: LoadedKit): readonly Diagnostic[] {
  const drafts = selected.chosen.filter((sign) => draftLanguages(sign).length > 0);
  const languages = [...new Set(drafts.flatMap(draftLanguages))];
  const all = kit.resolved.signs.length;
  return [
    ...(drafts.length === 0 ? [] : [notice('build/drafts', { signs: drafts.length, languages })]),
    ...(selected.words === undefined ? [] : [notice('build/selection-only', { selected: selected.chosen.length, signs: all })]),
  ];
}

const settingsOf = ({ request, date }: Run, kit: LoadedKit, formats: MakerSettings['formats']): MakerSettings => ({
  theme: kit.theme,
  ownPictograms: kit.ownPictograms,
  templateFiles: kit.templateFiles,
  press: kit.press,
  date,
  kit: kit.config.name,
  organisation: kit.config.organisation,
  formats,
  dpi: request.dpi,
  pngBox: request.pngBox,
});

/** The kit's day, or the moment that reproducible builds are given from outside. */
function dateOf(kit: LoadedKit | undefined): { readonly value: string; readonly diagnostics: readonly Diagnostic[] } {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const value = kit?.config.date ?? '';
  if (epoch === undefined || epoch === '') return { value, diagnostics: [] };
  if (!/^\d{1,11}$/.test(epoch)) return { value, diagnostics: [problem('build/bad-date', { value: epoch })] };
  return { value: new Date(Number(epoch) * 1000).toISOString().slice(0, 10), diagnostics: [] };
}

const reportParts = ({ loaded, selected }: Run) => ({
  kit: loaded.name,
  resolved: loaded.kit?.resolved,
  sourceFiles: loaded.kit?.sourceFiles ?? new Set<string>(),
  selected,
  tongue: loaded.kit?.config.documents ?? 'en',
});

function answer(run: Run, results: readonly SignResult[], found: readonly Diagnostic[], watch: Watch): Answer {
  const diagnostics = [...run.before, ...found];
  return {
    report: makeReport({ ...reportParts(run), results, diagnostics }),
    diagnostics,
    sources: run.loaded.sources,
    ok: !hasError(diagnostics),
    out: run.request.out ?? run.out,
    timing: watch.laps(),
  };
}
