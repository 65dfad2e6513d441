/** One item of `signs:` (or the defaults of a source): each field checked on its own. */
import { type Diagnostic, hasError, type Outcome, type Place, problem, warning } from '../diagnostics/diagnostic.js';
import { checkNode, unknownKey } from './check-value.js';
import { type PersonPolicy, type RawSign, SIGN_FIELD_NAMES, type SignField } from './raw-sign.js';
import { isSignField, SIGN_FIELDS } from './sign-schema.js';
import { type PaintedPersons, paintPersons } from './table/paint-persons.js';
import type { PersonParts } from './table/parse-person.js';
import type { MapTree, Tree } from './tree.js';

/** A sign with wrong fields keeps the right ones, so that they can still be checked; `broken` says so. */
export function parseSign(node: Tree, policy: PersonPolicy): Outcome<RawSign> {
  if (node.kind !== 'map') {
    const value = node.kind === 'scalar' ? node.source : '';
    return {
      value: undefined,
      diagnostics: [problem('kit/wrong-value', { key: 'signs', value, expected: 'map' }, node.place)],
    };
  }
  const { values, places, diagnostics } = parseFields(node, policy, SIGN_FIELD_NAMES, 'signs');
  const broken = hasError(diagnostics) || node.incomplete === true;
  const sign: RawSign = { values, places, place: node.place, origin: 'signs', ...(broken ? { broken } : {}) };
  return {
    value: sign,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, place: withId(diagnostic, values) })),
  };
}

const withId = ({ place }: Diagnostic, { id }: RawSign['values']): Place =>
  typeof id === 'string' ? { ...place, sign: id } : { ...place };

export interface ParsedFields {
  readonly values: Partial<Record<SignField, unknown>>;
  readonly places: Partial<Record<SignField, Place>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The sign fields of a map; keys that are neither such nor in `known` are errors. */
export function parseFields(
  node: MapTree,
  policy: PersonPolicy,
  known: readonly string[],
  within: string,
): ParsedFields {
  const values: Partial<Record<SignField, unknown>> = {};
  const places: Partial<Record<SignField, Place>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [key, { keyPlace, node: field }] of node.entries) {
    if (!isSignField(key)) {
      if (!known.includes(key)) diagnostics.push(unknownKey(key, known, within, keyPlace));
      continue;
    }
    const checked = checkNode(field, key, SIGN_FIELDS[key]);
    diagnostics.push(...checked.diagnostics);
    if (checked.value === undefined) continue;
    places[key] = field.place;
    if (key !== 'persons') {
      values[key] = checked.value;
      continue;
    }
    const { names, unclear } = personsOf(checked.value, policy);
    if (names.length > 0) values.persons = names;
    if (unclear) diagnostics.push(warning('kit/unclear-persons', {}, field.place));
  }
  return { values, places, diagnostics };
}

/** Shapes as the schema let them through: one entry or several, each a text or a person in parts. */
function personsOf(value: unknown, policy: PersonPolicy): PaintedPersons {
  const entries = (Array.isArray(value) ? value : [value]) as readonly (string | PersonParts)[];
  return paintPersons(entries, policy);
}
