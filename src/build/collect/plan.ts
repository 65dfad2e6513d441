/** Which collected files a build has, what is in each, and where the print of each sign is found. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { KitConfig } from '../../kit/kit-config.js';
import type { PressProfile } from '../../kit/press/profile.js';
import type { Sign } from '../../kit/sign.js';
import { draftLanguages } from '../order-csv.js';
import { keyOf } from '../plan-signs.js';
import type { GroupField } from '../request.js';
import { sha256, stableJson } from '../stable-json.js';
import type { CollectedPlan, CollectedSign, SheetPlan, Whereabouts } from './collected-plan.js';
import type { KitSheet } from './kit-sheets.js';
import { planOffice } from './plan-office.js';
import { planPress } from './plan-press.js';
import { planProof } from './plan-proof.js';
import { planSheets } from './plan-sheets.js';
import { type ListedSheet, listSheets } from './sheet-list.js';

export interface Collecting {
  readonly config: Pick<KitConfig, 'name' | 'documents' | 'floors'>;
  readonly press: PressProfile;
  /** Whether there is a `kit.pdf`. */
  readonly proof: boolean;
  /** What signs of one press file have in common; undefined: each sign has a file of its own. */
  readonly group: readonly GroupField[] | undefined;
  /** Sheets that signs are put together on; undefined: on none but those that the press itself asks for. */
  readonly impose?: readonly KitSheet[];
  /** Where less than the whole kit is meant. */
  readonly selection: { readonly selected: number; readonly all: number } | undefined;
  /** Hash of what shapes files beside the signs: press, date, the program itself. */
  readonly settings: string;
}

/** A plan before it has its key. */
export interface Draft {
  readonly path: string;
  readonly title: string;
  readonly signs: readonly CollectedSign[];
  readonly sheets: readonly SheetPlan[];
}

export interface CollectedFiles {
  readonly plans: readonly CollectedPlan[];
  /** By the sign's key: the file that the press gets, where that is not the sign's own. */
  readonly printed: ReadonlyMap<string, Whereabouts>;
  /** The sheets of a print shop's stock, in the order of their files. */
  readonly sheets: readonly ListedSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

export function planCollected(signs: readonly CollectedSign[], collecting: Collecting): CollectedFiles {
  const { press, group, proof, impose } = collecting;
  const imposed =
    impose !== undefined
      ? planSheets(signs, impose, collecting)
      : press.sheets !== undefined
        ? planOffice(signs, group, collecting, press.sheets)
        : undefined;
  const forPress = imposed?.drafts ?? (group === undefined ? [] : planPress(signs, group, collecting));
  const drafts = [...(proof ? planProof(signs, collecting) : []), ...forPress];
  return {
    plans: drafts.map((draft) => finish(draft, collecting)),
    printed: new Map(forPress.flatMap(whereabouts)),
    sheets: forPress.flatMap(listSheets),
    diagnostics: imposed?.found ?? [],
  };
}

function finish({ path, title, signs, sheets }: Draft, { config, settings }: Collecting): CollectedPlan {
  const draft = signs.some(({ sign }) => draftLanguages(sign).length > 0);
  const shown = { path, title, language: config.documents, draft, sheets };
  const key = sha256(stableJson([settings, shown, signs.map(({ content }) => content)]));
  return { ...shown, key, signs: signs.map(({ sign }) => sign) };
}

function whereabouts({ path, signs, sheets }: Draft): (readonly [string, Whereabouts])[] {
  const pages = new Map<Sign, Set<number>>();
  for (const [index, sheet] of sheets.entries()) {
    const shown = sheet.kind === 'page' ? [sheet.sign] : sheet.placed.map(({ sign }) => sign);
    for (const place of shown) {
      const sign = signs[place]?.sign;
      if (sign === undefined) throw new Error(`${path} shows sign ${place}, which it lacks.`);
      pages.set(sign, (pages.get(sign) ?? new Set()).add(index + 1));
    }
  }
  // Of a sign on pages of its own, the first says enough: its sides follow.
  const isPage = sheets[0]?.kind === 'page';
  return [...pages].map(([sign, on]) => {
    const all = [...on];
    return [keyOf(sign), { path, pages: isPage ? all.slice(0, 1) : all }];
  });
}
