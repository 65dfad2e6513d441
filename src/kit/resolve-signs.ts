/**
 * What the kit asks for in, signs with everything looked up out. Every row of a source is accounted for.
 * It refuses to know how anything looks.
 */
import { EASY_LANGUAGE } from '../catalogue/language.js';
import { type Diagnostic, hasError, type Outcome, warning } from '../diagnostics/diagnostic.js';
import { checkAddress } from './check-address.js';
import { checkStatements } from './check-statements.js';
import { claimNames } from './claim-names.js';
import { gather } from './gather.js';
import type { KitConfig } from './kit-config.js';
import type { RawSign, SkippedRow } from './raw-sign.js';
import type { RawSigns } from './read-rows.js';
import { createResolution, type Draft, placeOfField, type Resolution, type World } from './resolution.js';
import { contentOf, floorCode, wordingsOf } from './resolve-content.js';
import { checkFrame, checkNotEmpty, sizeOf, withOf } from './resolve-frame.js';
import { checkKitLanguages, languagesOf } from './resolve-languages.js';
import { shapeOf } from './resolve-shape.js';
import { withoutEasy } from './resolve-text.js';
import { checkKitEasy, variantsOf } from './resolve-variants.js';
import type { Sign, Variant } from './sign.js';
import type { SignValues } from './sign-schema.js';
import { toSign } from './to-sign.js';

export interface ResolvedKit {
  /** Sources first, in row order, then `signs:`; the standard sign before its easy twin. */
  readonly signs: readonly Sign[];
  readonly failed: readonly FailedSign[];
  readonly rows: RowCounts;
  /** Canonical tags of the whole kit in its order; the first is the primary one. */
  readonly languages: readonly string[];
}

export interface FailedSign {
  readonly id: string;
  readonly variant: Variant;
  readonly template: string;
  readonly place: Draft['raw']['place'];
  /** What is known of it as text, by field: it may be asked for by any of them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** `read` is always the sum of the others. */
export interface RowCounts {
  readonly read: number;
  readonly signs: number;
  readonly merged: number;
  readonly skipped: readonly SkippedRow[];
  readonly failed: number;
}

interface Resolved {
  readonly signs: readonly Sign[];
  readonly failed: readonly FailedSign[];
  /** Texts for want of which there is no easy sign. */
  readonly withoutEasy: readonly string[];
}

/** Signs with an error are in `failed` and not in `signs`; the others are whole, whatever happened to their neighbours. */
export function resolveSigns(config: KitConfig, raw: RawSigns, world: World): Outcome<ResolvedKit> {
  const run = createResolution(config, world);
  const diagnostics: Diagnostic[] = [...checkKitLanguages(run), ...checkKitEasy(run)];
  const drafts = raw.signs.map((sign) => toDraft(sign, run));
  claimNames(drafts);
  const all = drafts.map((draft) => ({ draft, resolved: resolveOne(draft, run) }));
  diagnostics.push(...drafts.flatMap((draft) => draft.diagnostics));
  diagnostics.push(...noEasyText(all));
  const value: ResolvedKit = {
    signs: all.flatMap(({ resolved }) => resolved.signs),
    failed: all.flatMap(({ resolved }) => resolved.failed),
    rows: countRows(raw, all),
    languages: run.order,
  };
  return { value, diagnostics: gather(diagnostics) };
}

function toDraft(raw: RawSign, run: Resolution): Draft {
  // The one cast: parse-sign.ts and read-cells.ts have checked every field against its schema.
  const values = raw.values as SignValues;
  const facts = values.template === undefined ? undefined : run.templates.get(values.template);
  return { raw, values, id: values.id, facts, diagnostics: [], clashes: false };
}

function resolveOne(draft: Draft, run: Resolution): Resolved {
  checkFrame(draft, run);
  const size = sizeOf(draft);
  const shape = size === undefined ? undefined : shapeOf(draft, size);
  const settings = withOf(draft);
  const variants = variantsOf(draft, run);
  const languages = languagesOf(draft, run);
  const content = contentOf(draft, languages?.[0] ?? run.primary, run);
  checkNotEmpty(draft, content);
  checkStatements(draft);
  checkAddress(draft);
  const floor = draft.values.floor === undefined ? undefined : floorCode(draft.values.floor, 'floor', draft, run);
  const lacking = variants.includes('easy') ? withoutEasy(wordingsOf(content)) : [];
  const possible = lacking.length > 0 ? variants.filter((variant) => variant !== 'easy') : variants;
  // Whatever is wrong so far is wrong with every form of the sign.
  const sound = !isLost(draft);
  const signs: Sign[] = [];
  const failed: FailedSign[] = [];
  for (const variant of possible) {
    const before = draft.diagnostics.length;
    const shown = variant === 'easy' ? [EASY_LANGUAGE] : languages;
    const sign =
      shown === undefined || size === undefined
        ? undefined
        : toSign(
            draft,
            { variant, languages: shown, content, size, settings, floor, shape, felt: variant === variants[0] },
            run,
          );
    const whole = sound && !hasError(draft.diagnostics.slice(before));
    if (sign !== undefined && whole) signs.push(sign);
    else failed.push(failedSign(draft, variant));
  }
  return { signs, failed, withoutEasy: lacking };
}

function failedSign(draft: Draft, variant: Variant): FailedSign {
  const { id = '', values, facts } = draft;
  const size = values.size ?? facts?.defaultSize;
  const fields = Object.entries({ ...values, size: typeof size === 'string' ? size : size?.join('x') });
  return {
    id,
    variant,
    template: values.template ?? '',
    place: placeOfField(draft),
    fields: Object.fromEntries(fields.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

/** No form of it can be made, whichever were wanted. */
const isLost = ({ raw, clashes, diagnostics }: Draft): boolean =>
  raw.broken === true || clashes || hasError(diagnostics);

interface Done {
  readonly draft: Draft;
  readonly resolved: Resolved;
}

function noEasyText(all: readonly Done[]): Diagnostic[] {
  const lacking = all.filter(({ resolved }) => resolved.withoutEasy.length > 0);
  const [first] = lacking;
  if (first === undefined) return [];
  const texts = [...new Set(lacking.flatMap(({ resolved }) => resolved.withoutEasy))];
  const signs = lacking.flatMap(({ draft }) => draft.id ?? []);
  return [{ ...warning('kit/no-easy-text', { texts }, placeOfField(first.draft)), count: lacking.length, signs }];
}

/** A row with any failed form has failed; a row of which nothing was wanted that could be made is skipped. */
function countRows(raw: RawSigns, all: readonly Done[]): RowCounts {
  const rows = all.filter(({ draft }) => draft.raw.origin === 'source');
  const hasFailed = ({ resolved, draft }: Done): boolean => resolved.failed.length > 0 || isLost(draft);
  const failed = rows.filter(hasFailed);
  const empty = rows.filter((row) => !hasFailed(row) && row.resolved.signs.length === 0);
  const skipped = empty.map(({ draft }) => ({ place: placeOfField(draft), reason: 'easy: only' }));
  return {
    read: raw.read,
    signs: rows.length - failed.length - empty.length,
    merged: raw.merged,
    skipped: [...raw.skipped, ...skipped],
    failed: raw.failed + failed.length,
  };
}
