/** Signs that go to the press together, and what their file is called. */
import { fileName } from '../../kit/file-name.js';
import type { Sign } from '../../kit/sign.js';
import type { GroupField } from '../request.js';
import { sha256, stableJson } from '../stable-json.js';
import type { CollectedSign } from './collected-plan.js';

export interface SignGroup {
  /** Of its file, without extension: `alu-dibond-3-mm-600x300`. */
  readonly name: string;
  /** What its signs have in common, as the kit writes it. */
  readonly values: readonly string[];
  readonly signs: readonly CollectedSign[];
}

/** Groups in the order of their first signs. `same`: what two values must have in common to be one, where that is not all. */
export function groupSigns(
  signs: readonly CollectedSign[],
  fields: readonly GroupField[],
  same: (value: string) => string = (value) => value,
): readonly SignGroup[] {
  const groups = new Map<string, CollectedSign[]>();
  for (const each of signs) {
    const key = stableJson(fields.map((field) => same(textOf(each.sign, field))));
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    group.push(each);
  }
  const named = [...groups].map(([key, members]) => {
    // As the first of them writes it.
    const said = members.slice(0, 1).flatMap(({ sign }) => fields.map((field) => textOf(sign, field)));
    const values = said.filter((value) => value !== '');
    return { key, values, name: values.length === 0 ? 'signs' : fileName(values.join('-')), signs: members };
  });
  return named.map(({ key, ...group }) => {
    const isShared = named.filter(({ name }) => name === group.name).length > 1;
    // "Alu 3 mm" and "Alu-3-mm" are two materials with one name: a few digits keep their files apart.
    return isShared ? { ...group, name: `${group.name}-${sha256(key).slice(0, 6)}` } : group;
  });
}

function textOf(sign: Sign, field: GroupField): string {
  if (field === 'size') return `${sign.size.width}x${sign.size.height}`;
  return sign[field] ?? '';
}
