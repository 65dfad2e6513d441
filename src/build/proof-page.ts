/** index.html: the page on which people read what has been made, before it is printed. */
import { createHash } from 'node:crypto';
import type { PaintedTexts } from '../check/painted-texts.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { explain } from '../diagnostics/explain.js';
import type { Tongue } from '../diagnostics/words.js';
import type { Sign } from '../kit/sign.js';
import type { FindingEntry } from '../proof/client/data.js';
import { linkClient } from '../proof/link-client.js';
import { pageData } from '../proof/page-data.js';
import { type Asset, pageHtml, SIGNATURE } from '../proof/page-html.js';
import type { LoadedKit } from './load-kit.js';
import type { MakerSettings } from './make/sign-maker.js';
import { type DocumentChange, documentChange } from './output/document-change.js';
import { proofModules, proofStyle } from './package-files.js';
import type { Selected } from './select-signs.js';
import { byPlace } from './sign-order.js';

export const PROOF_PAGE = 'index.html';

/** What was made of a sign, by this build or by one before it. */
export interface ProofedSign {
  readonly sign: Sign;
  /** None: it could not be made. */
  readonly files: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly painted: PaintedTexts;
}

export interface ProofParts {
  readonly kit: LoadedKit;
  readonly selected: Selected;
  readonly settings: Pick<MakerSettings, 'date' | 'press' | 'proofColours'>;
  /** What was found before anything was made. */
  readonly before: readonly Diagnostic[];
  readonly results: readonly ProofedSign[];
}

export function proofPage({ kit, selected, settings, before, results }: ProofParts): string {
  const { config, resolved, catalogue } = kit;
  const { name, organisation, documents: tongue, floors } = config;
  const { output } = settings.press.profile;
  const isWhole = selected.words === undefined;
  const lost = isWhole ? resolved.failed : [];
  const shown = new Set([...results.map(({ sign }) => sign.id), ...lost.map(({ id }) => id)]);
  const ofSign = new Map<string, Diagnostic[]>();
  for (const found of before) {
    const id = found.place?.sign;
    if (id !== undefined) ofSign.set(id, [...(ofSign.get(id) ?? []), found]);
  }
  const entries = (found: readonly Diagnostic[]): readonly FindingEntry[] =>
    found.map((diagnostic) => findingEntry(diagnostic, tongue));
  const signs = results.map(({ sign, files, findings, painted }) => ({
    sign,
    files,
    painted,
    findings: entries([...(ofSign.get(sign.id) ?? []), ...findings]),
  }));
  const data = pageData(
    signs.sort((a, b) => byPlace(floors)(a.sign, b.sign)),
    lost.map((sign) => ({ ...sign, findings: entries(ofSign.get(sign.id) ?? []) })),
    {
      name,
      organisation,
      date: settings.date,
      tongue,
      floors,
      catalogue,
      selection: isWhole
        ? undefined
        : { words: selectionWords(selected), of: selected.chosen.length + selected.others.length },
      ...(settings.proofColours && output.space === 'cmyk' ? { pressColours: output.identifier } : {}),
      findings: entries(before.filter(({ place }) => place?.sign === undefined || !shown.has(place.sign))),
    },
  );
  return pageHtml(data, assets());
}

/** Without a new page the old one goes: it would show what is no longer there. One that is not ours stays. */
export const pageChange = (now: string | undefined, old: string | undefined): DocumentChange =>
  documentChange(PROOF_PAGE, now, old, (text) => text.includes(SIGNATURE));

const selectionWords = ({ words = {} }: Selected): readonly string[] =>
  Object.entries(words).flatMap(([flag, values]) => [values].flat().map((value) => `--${flag} ${value}`));

function findingEntry(diagnostic: Diagnostic, tongue: Tongue): FindingEntry {
  const { code, severity, place } = diagnostic;
  const { what, why, fix } = explain(diagnostic, tongue);
  const spot = [place?.file, place?.sheet, place?.line].filter((part) => part !== undefined).join(':');
  return {
    severity,
    code,
    message: `${what} ${why}`,
    ...(fix === undefined ? {} : { hint: fix }),
    ...(spot === '' ? {} : { place: spot }),
  };
}

let made: { readonly script: Asset; readonly style: Asset } | undefined;

function assets(): { readonly script: Asset; readonly style: Asset } {
  made ??= { script: asset(linkClient(proofModules(), 'main.js')), style: asset(proofStyle()) };
  return made;
}

const asset = (text: string): Asset => ({ text, digest: createHash('sha256').update(text).digest('base64') });
