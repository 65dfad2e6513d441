/** Rows of one source with one id are one sign, if they say the same of everything but persons, note and quantity. */
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { RawSign, SignField } from './raw-sign.js';

export interface MergedRows {
  readonly signs: readonly RawSign[];
  /** Rows that became part of the sign of an earlier row. */
  readonly merged: number;
  /** Rows whose id is claimed by rows that disagree: none of them can be trusted. */
  readonly failed: number;
  readonly diagnostics: readonly Diagnostic[];
}

const MERGEABLE: ReadonlySet<string> = new Set(['persons', 'note', 'quantity'] satisfies SignField[]);

/** Signs keep the order of their first rows. Rows without an id are left as they are. */
export function mergeRows(rows: readonly RawSign[]): MergedRows {
  const groups = new Map<unknown, RawSign[]>();
  for (const row of rows) {
    const id = row.values.id ?? row;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  const signs: RawSign[] = [];
  const diagnostics: Diagnostic[] = [];
  let [merged, failed] = [0, 0];
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const conflicts = others.flatMap((row) => conflict(first, row));
    if (conflicts.length > 0) {
      diagnostics.push(...conflicts);
      failed += group.length;
      continue;
    }
    signs.push(others.reduce(mergeTwo, first));
    merged += others.length;
  }
  return { signs, merged, failed, diagnostics };
}

function conflict(first: RawSign, row: RawSign): Diagnostic[] {
  const fields = new Set([...Object.keys(first.values), ...Object.keys(row.values)]) as Set<SignField>;
  const differing = [...fields]
    .filter((field) => !MERGEABLE.has(field) && !same(first.values[field], row.values[field]))
    .sort();
  if (differing.length === 0) return [];
  const id = String(first.values.id);
  const place = { ...(row.places.id ?? row.place), sign: id };
  return [problem('kit/duplicate-id', { id, first: first.places.id ?? first.place, differing }, place)];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Everybody's name and every note once; of two quantities the larger: a sign that hangs twice is listed as 2, not as two rows. */
function mergeTwo(first: RawSign, row: RawSign): RawSign {
  const persons = union(asList(first.values.persons), asList(row.values.persons));
  const note = union(asList(first.values.note), asList(row.values.note)).join('; ');
  const quantity = larger(first.values.quantity, row.values.quantity);
  return {
    ...first,
    values: {
      ...first.values,
      ...(persons.length === 0 ? {} : { persons }),
      ...(note === '' ? {} : { note }),
      ...(quantity === undefined ? {} : { quantity }),
    },
    places: { ...row.places, ...first.places },
    ...(first.broken === true || row.broken === true ? { broken: true as const } : {}),
  };
}

const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const union = (a: readonly unknown[], b: readonly unknown[]): unknown[] => [...new Set([...a, ...b])];

function larger(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b);
  return a ?? b;
}
