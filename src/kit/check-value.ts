/** A value against its schema: what is wrong with it, each fault with its place and its nearest right name. */
import type { z } from 'zod';
import { nearest } from '../base/nearest.js';
import { nearestTag } from '../catalogue/language.js';
import type { Shape } from '../diagnostics/codes/kit-shapes.js';
import { type Diagnostic, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import { isShape } from './shapes.js';
import { keyPlaceAt, nodeAt, placeAt, plain, type Tree, type TreePath } from './tree.js';

type Issue = z.core.$ZodIssue;

/** The node as the schema's output, or undefined with everything that is wrong with it. `name` is its key. */
export function checkNode<Schema extends z.ZodType>(
  node: Tree,
  name: string,
  schema: Schema,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(plain(node, name));
  if (result.success) return { value: result.data, diagnostics: [] };
  const issues = result.error.issues.flatMap((issue) => innermost(issue, []));
  return { value: undefined, diagnostics: issues.flatMap((issue) => toDiagnostics(issue, node, name, schema)) };
}

/** A value that has no tree (a table's cell): the shape it should have, or undefined if it is right. */
export function shapeFault(value: unknown, schema: z.ZodType): Shape | undefined {
  const result = schema.safeParse(value);
  return result.success ? undefined : shapeOf(result.error.issues[0]);
}

function shapeOf(issue: Issue | undefined): Shape {
  if (issue === undefined) return 'text';
  // A wrong key of a map says what it should be one level further in.
  if (issue.code === 'invalid_key' && !isShape(issue.message)) return shapeOf(issue.issues[0]);
  return isShape(issue.message) ? issue.message : 'text';
}

/**
 * Of a union that fits nowhere: the faults of the one form that was meant, if that can be told
 * (its outer kind is right), else the union's own.
 */
function innermost(issue: Issue, path: TreePath): Issue[] {
  const at = [...path, ...issue.path.map(toStep)];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((branch) =>
      branch.some(({ path: inner, code }) => inner.length > 0 || code === 'unrecognized_keys'),
    );
    if (meant.length === 1) return (meant[0] ?? []).flatMap((inner) => innermost(inner, at));
  }
  return [{ ...issue, path: at } as Issue];
}

const toStep = (step: PropertyKey): string | number => (typeof step === 'number' ? step : String(step));

function toDiagnostics(issue: Issue, node: Tree, name: string, schema: z.ZodType): Diagnostic[] {
  const path = issue.path.map(toStep);
  const key = [name, ...path].join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((unknown) => unknownKey(unknown, known, key, keyPlaceAt(node, [...path, unknown])));
  }
  const found = nodeAt(node, path);
  if (found === undefined) {
    return isIncomplete(nodeAt(node, path.slice(0, -1)))
      ? []
      : [
          problem(
            'kit/missing-key',
            { key: String(path.at(-1) ?? name), within: [name, ...path.slice(0, -1)].join('.') },
            placeAt(node, path),
          ),
        ];
  }
  const place = issue.code === 'invalid_key' ? keyPlaceAt(node, path) : found.place;
  return [problem('kit/wrong-value', wrongValue(key, found, issue), place)];
}

const isIncomplete = (node: Tree | undefined): boolean =>
  node !== undefined && node.kind !== 'scalar' && node.incomplete === true;

function wrongValue(key: string, found: Tree, issue: Issue) {
  const written = found.kind === 'scalar' ? found.source : '';
  const allowed = allowedBy(issue);
  const expected = shapeOf(issue);
  // Somebody may have written the language's name where its tag belongs.
  const close = expected === 'tag' ? nearestTag(written) : nearest(written, allowed);
  // Nobody's name is repeated in a diagnostic: the persons policy may forbid to show it.
  const value = /(^|\.)persons(\.|$)/.test(key) ? '' : written;
  return { key, value, expected, ...(close === undefined || value === '' ? {} : { nearest: close }) };
}

/** The words that a value could have been, of a union those of all its forms. */
function allowedBy(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flatMap((branch) => branch.filter(({ path }) => path.length === 0).flatMap(allowedBy));
}

export function unknownKey(key: string, known: readonly string[], within: string, place: Place): Diagnostic {
  const close = nearest(key, known);
  return problem('kit/unknown-key', { key, within, known, ...(close === undefined ? {} : { nearest: close }) }, place);
}

/** The unknown keys that an issue is about, for values that have no tree; empty if it is about something else. */
export function unknownKeysIn(issue: Issue, schema: z.ZodType, within: string, place: Place): Diagnostic[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path.map(toStep));
  return issue.keys.map((key) => unknownKey(key, known, [within, ...issue.path.map(String)].join('.'), place));
}

/** The keys that a schema allows at the end of a path. */
export function knownKeys(schema: z.core.$ZodType, path: TreePath = []): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'object': {
      if (step === undefined) return Object.keys(def.shape);
      const field = def.shape[String(step)];
      return field === undefined ? [] : knownKeys(field, rest);
    }
    case 'array':
      return step === undefined ? [] : knownKeys(def.element, rest);
    case 'record':
      return step === undefined ? [] : knownKeys(def.valueType, rest);
    case 'optional':
      return knownKeys(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => knownKeys(option, path));
    default:
      return [];
  }
}
