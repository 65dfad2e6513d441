/** One item of `sources:`: which file, which columns, and what every row gets. */
import { type Diagnostic, hasError, type Outcome, problem } from '../diagnostics/diagnostic.js';
import { checkNode } from './check-value.js';
import { rebase } from './load-tree.js';
import { parseFields } from './parse-sign.js';
import { type PersonPolicy, SIGN_FIELD_NAMES } from './raw-sign.js';
import { SOURCE_FIELDS, type SourceConfig } from './source-config.js';
import { type MapTree, placeAt, placesOf, type Tree } from './tree.js';

type SourceKey = keyof typeof SOURCE_FIELDS;
type SourceValues = { [Key in SourceKey]?: ReturnType<(typeof SOURCE_FIELDS)[Key]['parse']> };

const KNOWN_KEYS = [...Object.keys(SOURCE_FIELDS), ...SIGN_FIELD_NAMES];

/** A source with a fault has no value: rows read with half of its settings would each complain. */
export function parseSource(node: Tree, policy: PersonPolicy): Outcome<SourceConfig> {
  if (node.kind !== 'map') {
    const value = node.kind === 'scalar' ? node.source : '';
    return {
      value: undefined,
      diagnostics: [problem('kit/wrong-value', { key: 'sources', value, expected: 'map' }, node.place)],
    };
  }
  const defaults = parseFields(node, policy, KNOWN_KEYS, 'sources');
  const diagnostics = [...defaults.diagnostics];
  const values = checkSourceKeys(node, diagnostics);
  if (hasError(diagnostics) || values.file === undefined || node.incomplete) return { value: undefined, diagnostics };
  const file = node.entries.get('file')?.node;
  return {
    value: {
      file: file === undefined ? values.file : rebase(file, values.file),
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      header: values.header ?? true,
      columns: said(values.columns),
      values: said(values.values),
      skip: said(values.skip),
      defaults: defaults.values,
      places: placesOf(node),
      place: node.place,
    },
    diagnostics,
  };
}

function checkSourceKeys(node: MapTree, diagnostics: Diagnostic[]): SourceValues {
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(SOURCE_FIELDS)) {
    const field = node.entries.get(key)?.node;
    if (field === undefined || (field.kind === 'scalar' && field.value === null)) continue;
    const checked = checkNode(field, key, schema);
    diagnostics.push(...checked.diagnostics);
    if (checked.value !== undefined) values[key] = checked.value;
  }
  diagnostics.push(...switchesIn(node, values.values as SourceValues['values']));
  for (const key of ['file', 'columns'] as const) {
    if (!node.entries.has(key) && !node.incomplete) {
      diagnostics.push(problem('kit/missing-key', { key, within: 'sources' }, node.place));
    }
  }
  return values as SourceValues;
}

/** `auto: true` is a switch; after any other word, true says nothing. */
const switchesIn = (node: MapTree, values: SourceValues['values'] = {}): Diagnostic[] =>
  Object.entries(values).flatMap(([field, words]) =>
    typeof words !== 'object'
      ? []
      : Object.entries(words)
          .filter(([word, meaning]) => meaning === true && word !== 'auto')
          .map(([word]) => {
            const facts = { key: `values.${field}.${word}`, value: 'true', expected: 'text' as const };
            return problem('kit/wrong-value', facts, placeAt(node, ['values', field, word]));
          }),
  );

/** Optional keys that were not said are no keys (exactOptionalPropertyTypes). */
const said = <Value>(map: { readonly [key: string]: Value | undefined } | undefined): Record<string, Value> =>
  Object.fromEntries(Object.entries(map ?? {}).filter((entry): entry is [string, Value] => entry[1] !== undefined));
