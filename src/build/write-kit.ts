/** What changed is made, and the output folder changes in one step or not at all. */
import { dirname } from 'node:path';
import type { PaintedTexts } from '../check/painted-texts.js';
import { type Diagnostic, has, hasError, notice, problem } from '../diagnostics/diagnostic.js';
import { type Collected, collectFiles } from './collect/collect-files.js';
import { type SheetTotals, totalsOf } from './collect/sheet-list.js';
import { contentHasher, programHash } from './content.js';
import type { LoadedKit } from './load-kit.js';
import { openWorkshop, type Workshop } from './make/make-signs.js';
import type { MakerSettings } from './make/sign-maker.js';
import type { Made } from './make/worker.js';
import { type Manifest, type ManifestSign, manifestSign, sortSigns } from './manifest.js';
import { draftLanguages, orderCsv } from './order-csv.js';
import { type DocumentChange, documentChange } from './output/document-change.js';
import type { CommitPlan, OutputFolder } from './output/open-output.js';
import { type Packed, packOrder } from './package/pack-order.js';
import { VERSION } from './package-files.js';
import { keyOf, type Plan, planSigns, type Remembered, withoutPlace } from './plan-signs.js';
import { PROOF_PAGE, type ProofedSign, pageChange, proofPage } from './proof-page.js';
import { isSameReport, type Report, type SignResult } from './report.js';
import { type BuildRequest, fileKinds, type Progress } from './request.js';
import type { Selected } from './select-signs.js';
import { isSheetsCsv, SHEETS_CSV, sheetsCsv } from './sheets-csv.js';
import { compare, sha256, stableJson } from './stable-json.js';
import type { stopwatch } from './stopwatch.js';

export interface Job {
  readonly request: BuildRequest;
  readonly progress: Progress;
  readonly kit: LoadedKit;
  readonly selected: Selected;
  readonly settings: MakerSettings;
  /** What was found before anything was made. */
  readonly before: readonly Diagnostic[];
  /** The report, once it is known what became of the signs. */
  readonly report: (written: Written) => Report;
}

export interface Written {
  readonly results: readonly SignResult[];
  readonly found: readonly Diagnostic[];
  /** Paths of the files that show many signs. */
  readonly collected?: readonly string[];
  readonly sheets?: SheetTotals;
}

export type PlannedResult = SignResult & {
  readonly plan: Plan;
  readonly sides: number;
  readonly plates: readonly string[];
  readonly painted: PaintedTexts;
};

export async function writeKit(
  job: Job,
  folder: OutputFolder<Manifest>,
  watch: ReturnType<typeof stopwatch>,
): Promise<Written> {
  const { request, settings } = job;
  const staging = dirname(dirname(folder.stagingPath('pdf/x')));
  const workshop = openWorkshop({ settings, staging }, request.jobs);
  try {
    return await writeWith(workshop, job, folder, watch);
  } finally {
    await workshop.close();
  }
}

async function writeWith(
  workshop: Workshop,
  job: Job,
  folder: OutputFolder<Manifest>,
  watch: ReturnType<typeof stopwatch>,
): Promise<Written> {
  const { request, selected, kit, settings } = job;
  const program = programHash();
  const hashes = { content: contentHasher(kit), settings: settingsHash(settings, program) };
  const kinds = { formats: fileKinds(request), force: request.force };
  const plans = planSigns(selected.chosen, hashes, kinds, folder);
  watch.lap('compare');
  const results = await makeMissing(plans, workshop, job, folder);
  watch.lap('make');
  const found = [...results.flatMap(({ findings }) => findings), ...notices(job)];
  const failed = results.filter(({ status }) => status === 'failed');
  const giveUp = (more: readonly Diagnostic[]): Written => {
    folder.discard();
    return { results: results.map(notWritten), found: [...found, ...more] };
  };
  // What the disk refuses is no fault of one sign.
  const isWorld = failed.some(({ findings }) => findings.some(({ code }) => code.startsWith('build/')));
  const isTooStrict = request.strict && has('warning', found);
  if (isWorld || ((failed.length > 0 || isTooStrict) && !request.keepGoing)) return giveUp([]);
  const done = results.filter(({ status }) => status !== 'failed');
  const collected = await collectFiles(done, { job, program, folder, workshop });
  watch.lap('collect');
  if (collected.fault !== undefined) return giveUp([collected.fault]);
  found.push(...collected.found);
  const csv = orderCsv(collected.order);
  const packed = packOrder({ job, folder, program, done, collected, csv });
  watch.lap('package');
  if (packed.fault !== undefined) return giveUp([packed.fault]);
  const beside = withPackage(collected, packed);
  const problem = await commit({ job, folder, results, collected: beside, csv, found });
  watch.lap('write');
  return problem === undefined ? { results, found, ...whole(beside) } : giveUp([problem]);
}

function whole({ files, sheets: imposed }: Collected): Pick<Written, 'collected' | 'sheets'> {
  const sheets = totalsOf(imposed);
  return { collected: files.map(({ path }) => path), ...(sheets === undefined ? {} : { sheets }) };
}

function withPackage(collected: Collected, { file, isNew }: Packed): Collected {
  if (file === undefined) return collected;
  const files = [...collected.files, file].sort((a, b) => compare(a.path, b.path));
  return { ...collected, files, made: isNew ? [...collected.made, file] : collected.made };
}

/** Of a build that was given up nothing has been written, whatever could have been. */
const notWritten = (result: SignResult): SignResult => ({ ...result, status: 'failed', files: [] });

const settingsHash = (
  { templateFiles, ownPictograms, formats, press, ...settings }: MakerSettings,
  program: string,
): string => sha256(stableJson({ ...settings, press: press.profile, icc: press.digest, program }));

async function makeMissing(
  plans: readonly Plan[],
  workshop: Workshop,
  { progress }: Job,
  folder: OutputFolder<Manifest>,
): Promise<readonly PlannedResult[]> {
  const todo = plans.filter(({ known }) => known === undefined);
  const bySign = new Map(todo.map((plan) => [plan.sign, plan]));
  const made = await workshop.makeSigns(
    todo.map(({ sign }) => sign),
    {
      ...progress,
      made: (sign, { files, sides, plates, diagnostics, painted }) => {
        const key = bySign.get(sign)?.key;
        if (key !== undefined && files.length > 0 && !hasError(diagnostics)) {
          const facts: Remembered = { sides, plates, findings: diagnostics.map(withoutPlace), painted };
          folder.record({ key, files, facts });
        }
      },
    },
  );
  const fresh = new Map<Plan, Made | undefined>(todo.map((plan, index) => [plan, made[index]]));
  return plans.map((plan) => {
    const now = plan.known ?? fresh.get(plan);
    const findings = now?.diagnostics ?? [];
    const status = hasError(findings) ? 'failed' : plan.known?.from === 'previous' ? 'unchanged' : 'written';
    const files = status === 'failed' ? [] : (now?.files ?? []);
    const { sides = 0, plates = [], painted = {} } = now ?? {};
    return { plan, sign: plan.sign, status, files, sides, plates, findings, painted };
  });
}

interface Finished {
  readonly job: Job;
  readonly folder: OutputFolder<Manifest>;
  readonly results: readonly PlannedResult[];
  readonly collected: Collected;
  /** The text of order.csv. */
  readonly csv: string;
  readonly found: readonly Diagnostic[];
}

async function commit({
  job,
  folder,
  results,
  collected,
  csv: order,
  found,
}: Finished): Promise<Diagnostic | undefined> {
  const { kit, selected, settings } = job;
  const done = results.filter(({ status }) => status !== 'failed');
  const entries = done.map(({ plan, sides, plates, files, findings, painted }) =>
    manifestSign(plan, [...files, ...plan.carried], { sides, plates, findings: findings.map(withoutPlace), painted }),
  );
  const others = selected.words === undefined ? [] : othersOf(folder.previous, done);
  const manifest: Manifest = {
    schema: 1,
    tool: `Schildwerk ${VERSION}`,
    kit: kit.config.name,
    date: settings.date,
    inputs: kit.inputs,
    signs: sortSigns([...entries, ...others]),
    collected: collected.files,
  };
  const report = job.report({ results, found, ...whole(collected) });
  const text = json(manifest);
  const page = pageChange(
    job.request.proof ? proofPage({ ...job, results: proofed(results) }) : undefined,
    folder.document(PROOF_PAGE),
  );
  const sheets = documentChange(
    SHEETS_CSV,
    collected.sheets.length === 0 ? undefined : sheetsCsv(collected.sheets, collected.files),
    folder.document(SHEETS_CSV),
    isSheetsCsv,
  );
  const changes = [page, sheets];
  const foreign = changes.find(({ isForeign }) => isForeign);
  if (foreign !== undefined && !job.request.force) return problem('build/foreign-file', { file: foreign.path });
  const isNew = done.some(({ status }) => status === 'written') || collected.made.length > 0;
  if (!isNew && isUnchanged(folder, { manifest: text, order, report, changes })) {
    folder.discard();
    return undefined;
  }
  const staying = [
    ...done.filter(({ status }) => status === 'unchanged').map(({ files }) => files),
    ...done.map(({ plan }) => plan.carried),
    collected.files,
  ];
  const plan: CommitPlan = {
    files: [...done.filter(({ status }) => status === 'written').flatMap(({ files }) => files), ...collected.made],
    keep: [...staying.flat(), ...others.flatMap(({ outputs }) => outputs)].map(({ path }) => path),
    documents: [
      { path: 'order.csv', content: order },
      { path: 'report.json', content: json(report) },
      ...changes.flatMap(({ documents }) => documents),
    ],
    obsolete: changes.flatMap(({ obsolete }) => obsolete),
    manifest: text,
  };
  return folder.commit(plan);
}

/** What the proof page tells of each sign, its files of earlier builds included. */
const proofed = (results: readonly PlannedResult[]): readonly ProofedSign[] =>
  results.map(({ plan, status, files, ...result }) => ({
    ...result,
    files: status === 'failed' ? [] : [...files, ...plan.carried].map(({ path }) => path),
  }));
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A build that changes nothing leaves every byte, so that the same build twice gives the same folder. */
function isUnchanged(
  folder: OutputFolder<Manifest>,
  now: {
    readonly manifest: string;
    readonly order: string;
    readonly report: Report;
    readonly changes: readonly DocumentChange[];
  },
): boolean {
  return (
    folder.document('manifest.json') === now.manifest &&
    folder.document('order.csv') === now.order &&
    now.changes.every(({ isUnchanged: isSame }) => isSame) &&
    isSameReport(folder.document('report.json'), now.report)
  );
}

/** What a partial build leaves as it is: signs that it is not about, and those that it could not make. */
function othersOf(previous: Manifest | undefined, done: readonly PlannedResult[]): readonly ManifestSign[] {
  const now = new Set(done.map(({ sign }) => keyOf(sign)));
  return (previous?.signs ?? []).filter((sign) => !now.has(keyOf(sign)));
}

function notices({ selected, kit, settings: { press, proofColours } }: Job): readonly Diagnostic[] {
  const drafts = selected.chosen.filter((sign) => draftLanguages(sign).length > 0);
  const languages = [...new Set(drafts.flatMap(draftLanguages))];
  const all = kit.resolved.signs.length;
  return [
    ...(drafts.length === 0 ? [] : [notice('build/drafts', { signs: drafts.length, languages })]),
    ...(proofColours && press.profile.output.space === 'srgb'
      ? [notice('build/no-press-colours', { condition: press.profile.output.identifier })]
      : []),
    ...(selected.words === undefined
      ? []
      : [notice('build/selection-only', { selected: selected.chosen.length, signs: all })]),
  ];
}
