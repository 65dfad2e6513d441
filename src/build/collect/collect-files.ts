/** The collected files of a build: those that are still true stay, the others are made. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Workshop } from '../make/make-signs.js';
import type { MakerSettings } from '../make/sign-maker.js';
import type { Manifest, ManifestCollected } from '../manifest.js';
import type { OutputFolder } from '../output/open-output.js';
import { compare, sha256, stableJson } from '../stable-json.js';
import type { Job, PlannedResult } from '../write-kit.js';
import type { CollectedPlan } from './collected-plan.js';
import type { KitSheet } from './kit-sheets.js';
import { type CollectedFiles, planCollected } from './plan.js';

export interface Collected {
  readonly plan: CollectedFiles;
  /** All that lie in the output after this build, sorted by path. */
  readonly files: readonly ManifestCollected[];
  /** Those among them that must be moved there. */
  readonly made: readonly ManifestCollected[];
  readonly fault: Diagnostic | undefined;
}

interface Surroundings {
  readonly job: Job;
  /** Hash of the program. */
  readonly program: string;
  readonly folder: OutputFolder<Manifest>;
  readonly workshop: Workshop;
}

export async function collectFiles(
  done: readonly PlannedResult[],
  { job, program, folder, workshop }: Surroundings,
): Promise<Collected> {
  const { request, kit, selected, settings, progress } = job;
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
      settings: settingsHash(settings, program),
    },
  );
  const known = new Map<CollectedPlan, Known | undefined>(
    plan.plans.map((each) => [each, request.force ? undefined : knownFile(each, folder)]),
  );
  // Who asks for pictures alone gets no new PDF, and keeps those that are still true.
  const missing = request.formats.includes('pdf') ? plan.plans.filter((each) => known.get(each) === undefined) : [];
  const results = await workshop.collect(missing, {
    ...(progress.signal === undefined ? {} : { signal: progress.signal }),
    made: ({ key }, { file, fault }) => {
      if (fault === undefined) folder.record({ key, files: [file] });
    },
  });
  const fresh = results.map(({ file }, index) => ({ ...file, key: missing[index]?.key ?? '' }));
  const stays = [...known.values()].filter((each) => each !== undefined);
  const interrupted = stays.filter(({ from }) => from === 'interrupted').map(({ file }) => file);
  const made = [...fresh, ...interrupted];
  return {
    plan,
    files: [...fresh, ...stays.map(({ file }) => file)].sort((a, b) => compare(a.path, b.path)),
    made,
    fault: results.find(({ fault }) => fault !== undefined)?.fault,
  };
}

const sheetsOf = ({ sheets, places }: Job['kit']['config']): readonly KitSheet[] =>
  sheets.map((sheet, index) => {
    const place = places[`sheets.${index}`];
    return place === undefined ? sheet : { ...sheet, place };
  });

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
