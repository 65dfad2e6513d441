/**
 * kit.yaml in, its checked contents out, with every fault of the file in one run. It looks nothing up:
 * whether a template, a message or a pictogram exists is asked when signs are resolved.
 */
import type { KitFiles } from '../base/kit-files.js';
import { type Diagnostic, hasError, type Outcome, problem } from '../diagnostics/diagnostic.js';
import { checkNode, unknownKey } from './check-value.js';
import type { AcceptedDrafts, KitConfig, OrderDetails, StockSheet } from './kit-config.js';
import { KIT_FIELDS, type KitKey, REQUIRED_KEYS, SHEET_DEFAULTS } from './kit-schema.js';
import { loadTree, rebase } from './load-tree.js';
import { parseSign } from './parse-sign.js';
import { parseSource } from './parse-source.js';
import type { PersonPolicy, RawSign } from './raw-sign.js';
import type { SourceConfig } from './source-config.js';
import { type MapTree, nodeAt, placesOf, type Tree } from './tree.js';

type KitValues = { [Key in KitKey]?: ReturnType<(typeof KIT_FIELDS)[Key]['parse']> };

/** Where a kit says nothing. */
const DEFAULTS = {
  press: 'generic-x4',
  locales: 'locales',
  pictograms: 'pictograms',
  templates: 'templates',
  // Data protection by default: what a sign must not show is said by leaving something in, not out.
  personNames: 'surname',
} as const;

/**
 * After errors the value holds whatever was right, so that the same run can check the rest:
 * nothing may be built from it. No value if there is no file or no map in it.
 */
export function parseKit(files: KitFiles, kitFile: string): Outcome<KitConfig> {
  const loaded = loadTree(files, kitFile);
  if (loaded.value === undefined) return { value: undefined, diagnostics: loaded.diagnostics };
  const { tree } = loaded.value;
  if (tree.entries.size === 0 && tree.incomplete !== true && loaded.diagnostics.length === 0)
    return { value: undefined, diagnostics: [problem('kit/empty', { file: kitFile }, { file: kitFile })] };
  const diagnostics = [...loaded.diagnostics];
  const values = checkKeys(tree, diagnostics);
  // A policy that can't be read hides every name: the strictest one is safe.
  const policy = values['person-names'] ?? (tree.entries.has('person-names') ? 'none' : DEFAULTS.personNames);
  const signs = parseItems(tree, 'signs', diagnostics, (node) => parseSign(node, policy));
  const sources = parseItems(tree, 'sources', diagnostics, (node) => parseSource(node, policy));
  if (!tree.incomplete && !hasError(diagnostics) && signs.length + sources.length === 0) {
    diagnostics.push(problem('kit/no-signs', {}, tree.place));
  }
  const config = toConfig(values, tree, { file: kitFile, files: loaded.value.files, policy, signs, sources });
  return { value: config, diagnostics };
}

function checkKeys(tree: MapTree, diagnostics: Diagnostic[]): KitValues {
  const values: Record<string, unknown> = {};
  for (const [key, { keyPlace, node }] of tree.entries) {
    if (!Object.hasOwn(KIT_FIELDS, key)) {
      diagnostics.push(unknownKey(key, Object.keys(KIT_FIELDS), '', keyPlace));
      continue;
    }
    // A key with nothing behind it (its list commented out, say) is as good as none.
    if (node.kind === 'scalar' && node.value === null) continue;
    const checked = checkNode(node, key, KIT_FIELDS[key as KitKey]);
    diagnostics.push(...checked.diagnostics);
    if (checked.value !== undefined) values[key] = checked.value;
  }
  for (const key of REQUIRED_KEYS) {
    const node = tree.entries.get(key)?.node;
    const empty = node === undefined || (node.kind === 'scalar' && node.value === null);
    if (empty && !tree.incomplete)
      diagnostics.push(problem('kit/missing-key', { key, within: '' }, node?.place ?? tree.place));
  }
  // The one cast: each value is its own field's output, which a loop over the fields can't express.
  return values as KitValues;
}

function parseItems<T>(
  tree: MapTree,
  key: 'signs' | 'sources',
  diagnostics: Diagnostic[],
  parse: (node: Tree) => Outcome<T>,
): T[] {
  const list = tree.entries.get(key)?.node;
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((node) => {
    const { value, diagnostics: found } = parse(node);
    diagnostics.push(...found);
    return value === undefined ? [] : [value];
  });
}

interface Parsed {
  readonly file: string;
  readonly files: readonly string[];
  readonly policy: PersonPolicy;
  readonly signs: readonly RawSign[];
  readonly sources: readonly SourceConfig[];
}

function toConfig(values: KitValues, tree: MapTree, { file, files, policy, signs, sources }: Parsed): KitConfig {
  const languages = Array.isArray(values.languages) ? { all: values.languages } : (values.languages ?? {});
  const primary = (languages.all ?? Object.values(languages)[0])?.[0] ?? 'de';
  const theme = fileOf(tree, 'theme', values.theme);
  return {
    file,
    files,
    name: values.name ?? '',
    organisation: values.organisation ?? '',
    date: values.date ?? '',
    documents: values.documents ?? (primary.split('-')[0] === 'de' ? 'de' : 'en'),
    languages,
    easy: values.easy ?? false,
    personNames: policy,
    floors: values.floors ?? {},
    ...(theme === undefined ? {} : { theme }),
    press: fileOf(tree, 'press', values.press) ?? DEFAULTS.press,
    sheets: (values.sheets ?? []).map(sheetOf),
    locales: fileOf(tree, 'locales', values.locales, 'folder') ?? DEFAULTS.locales,
    pictograms: fileOf(tree, 'pictograms', values.pictograms, 'folder') ?? DEFAULTS.pictograms,
    templates: fileOf(tree, 'templates', values.templates, 'folder') ?? DEFAULTS.templates,
    order: orderOf(values.order),
    acceptDrafts: (values.release?.['accept-drafts'] ?? []) as readonly AcceptedDrafts[],
    sources,
    signs,
    places: placesOf(tree, ['signs', 'sources']),
  };
}

/** A path as seen from the kit's folder, wherever it was written. A bare word is the name of something shipped. */
function fileOf(
  tree: MapTree,
  key: KitKey,
  value: string | undefined,
  kind: 'file' | 'folder' = 'file',
): string | undefined {
  const node = nodeAt(tree, [key]);
  if (value === undefined || node === undefined) return undefined;
  return kind === 'folder' || /[/\\.]/.test(value) ? rebase(node, value) : value;
}

function sheetOf({
  material,
  size: [width, height],
  gap = SHEET_DEFAULTS.gap,
  margin = SHEET_DEFAULTS.margin,
  turn = SHEET_DEFAULTS.turn,
  marks = SHEET_DEFAULTS.marks,
}: NonNullable<KitValues['sheets']>[number]): StockSheet {
  return { ...(material === undefined ? {} : { material }), width, height, gap, margin, mayTurn: turn, marks };
}

function orderOf(order: KitValues['order']): OrderDetails {
  if (order === undefined) return {};
  const { 'deliver-to': deliverTo, 'invoice-to': invoiceTo, ...rest } = order;
  const known = { ...rest, deliverTo, invoiceTo };
  // exactOptionalPropertyTypes: what was not said has no key.
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
