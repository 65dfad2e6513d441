/**
 * The collected files of a build: those that are still true stay, the others are made. First what is printed; then what
 * shows it, the ticket with its hashes among it.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Workshop } from '../make/make-signs.js';
import type { MakerSettings } from '../make/sign-maker.js';
import type { Manifest, ManifestCollected } from '../manifest.js';
import { type OrderedSign, type OrderRow, orderRows } from '../order-csv.js';
import type { OutputFolder } from '../output/open-output.js';
import { keyOf } from '../plan-signs.js';
import { compare, sha256, stableJson } from '../stable-json.js';
import type { Job, PlannedResult } from '../write-kit.js';
import type { CollectedPlan } from './collected-plan.js';
import type { KitSheet } from './kit-sheets.js';
import { type CollectedFiles, planCollected } from './plan.js';
import { planTicket } from './ticket/plan-ticket.js';

export interface Collected {
  /** The shop's sheets, with what lies on them. */
  readonly sheets: CollectedFiles['sheets'];
  /** All that lie in the output after this build, sorted by path. */
  readonly files: readonly ManifestCollected[];
  /** Those among them that must be moved there. */
  readonly made: readonly ManifestCollected[];
  /** What is ordered, in the order of places. */
  readonly order: readonly OrderRow[];
  readonly found: readonly Diagnostic[];
  readonly fault: Diagnostic | undefined;
}

interface Surroundings {
  readonly job: Job;
  /** Hash of the program. */
  readonly program: string;
  readonly folder: OutputFolder<Manifest>;
  readonly workshop: Workshop;
}

export async function collectFiles(done: readonly PlannedResult[], around: Surroundings): Promise<Collected> {
  const { request, kit, selected, settings } = around.job;
  const shared = settingsHash(settings, around.program);
  const all = kit.resolved.signs.length;
  const plan = planCollected(
    done.map(({ sign, plan: { content }, sides }) => ({ sign, content, sides })),
    {
      config: kit.config,
      press: settings.press.profile,
      group: request.group,
      ...(request.impose ? { impose: sheetsOf(kit.config) } : {}),
      proof: request.proof,
      selection: selected.words === undefined ? undefined : { selected: selected.chosen.length, all },
      settings: shared,
    },
  );
  const paths = new Set([...plan.printed.values()].map(({ path }) => path));
  const printed = await makeMissing(
    plan.plans.filter(({ path }) => paths.has(path)),
    around,
  );
  const order = orderOf(done, plan, printed.files, around.job);
  // Of pictures alone there is no ticket; one of the files that lie there already stays while it is true.
  const carried = done.map((each) => ({ ...each, files: [...each.files, ...each.plan.carried] }));
  const ordered = request.formats.includes('pdf') ? order : orderOf(carried, plan, printed.files, around.job);
  const ticket = ticketFor(ordered, done, shared, around.job);
  const forPeople = plan.plans.filter(({ path }) => !paths.has(path));
  // The ticket takes longest: it begins first.
  const shown = await makeMissing([...ticket, ...forPeople], around);
  return {
    files: [...printed.files, ...shown.files].sort((a, b) => compare(a.path, b.path)),
    made: [...printed.made, ...shown.made],
    order,
    sheets: plan.sheets,
    found: plan.diagnostics,
    fault: printed.fault ?? shown.fault,
  };
}

interface Round {
  readonly files: readonly ManifestCollected[];
  readonly made: readonly ManifestCollected[];
  readonly fault: Diagnostic | undefined;
}

async function makeMissing(
  plans: readonly CollectedPlan[],
  { job: { request, progress }, folder, workshop }: Surroundings,
): Promise<Round> {
  const known = new Map<CollectedPlan, Known | undefined>(
    plans.map((each) => [each, request.force ? undefined : knownFile(each, folder)]),
  );
  // Who asks for pictures alone gets no new PDF, and keeps those that are still true.
  const missing = request.formats.includes('pdf') ? plans.filter((each) => known.get(each) === undefined) : [];
  const results = await workshop.collect(missing, {
    ...(progress.signal === undefined ? {} : { signal: progress.signal }),
    made: ({ key }, { file, fault }) => {
      if (fault === undefined) folder.record({ key, files: [file] });
    },
  });
  const fresh = results.map(({ file }, index) => ({ ...file, key: missing[index]?.key ?? '' }));
  const stays = [...known.values()].filter((each) => each !== undefined);
  const interrupted = stays.filter(({ from }) => from === 'interrupted').map(({ file }) => file);
  return {
    files: [...fresh, ...stays.map(({ file }) => file)],
    made: [...fresh, ...interrupted],
    fault: results.find(({ fault }) => fault !== undefined)?.fault,
  };
}

const sheetsOf = ({ sheets, places }: Job['kit']['config']): readonly KitSheet[] =>
  sheets.map((sheet, index) => {
    const place = places[`sheets.${index}`];
    return place === undefined ? sheet : { ...sheet, place };
  });

/** Which file is printed of each sign. */
function orderOf(
  done: readonly PlannedResult[],
  { printed }: CollectedFiles,
  files: readonly ManifestCollected[],
  { settings, kit }: Job,
): readonly OrderRow[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const signs = done.map(({ sign, files: own, sides, plates }): OrderedSign => {
    const place = printed.get(keyOf(sign));
    const file = place === undefined ? undefined : byPath.get(place.path);
    return {
      sign,
      outputs: own,
      sides,
      plates,
      ...(place === undefined || file === undefined ? {} : { collected: { ...place, sha256: file.sha256 } }),
    };
  });
  return orderRows(signs, { press: settings.press.profile, config: kit.config });
}

/** None where there are pictures alone: a ticket is about what is printed. */
function ticketFor(
  order: readonly OrderRow[],
  done: readonly PlannedResult[],
  settings: string,
  { kit: { config, resolved }, settings: { press, date } }: Job,
): readonly CollectedPlan[] {
  if (order.length === 0 || !order.every(({ cells }) => String(cells.file).endsWith('.pdf'))) return [];
  const contents = new Map(done.map(({ sign, plan: { content } }) => [sign, content]));
  const all = resolved.signs.length + resolved.failed.length;
  const kit = { config, press: press.profile, date, settings, all: all > order.length ? all : undefined };
  return [
    planTicket(
      order,
      order.map(({ sign }) => contents.get(sign) ?? ''),
      kit,
    ),
  ];
}

interface Known {
  readonly from: 'previous' | 'interrupted';
  readonly file: ManifestCollected;
}

function knownFile({ key, path }: CollectedPlan, folder: OutputFolder<Manifest>): Known | undefined {
  const [staged] = folder.staged(key)?.files ?? [];
  if (staged !== undefined) return { from: 'interrupted', file: { ...staged, key } };
  const file = folder.previous?.collected?.find((old) => old.path === path && old.key === key);
  return file !== undefined && folder.isIntact(file) ? { from: 'previous', file } : undefined;
}

/** What shapes the files beside their signs and their plan; pictures and their size do not. */
const settingsHash = ({ theme, press, date, kit, organisation }: MakerSettings, program: string): string =>
  sha256(stableJson({ theme, press: press.profile, icc: press.digest, date, kit, organisation, program }));
