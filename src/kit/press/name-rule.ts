/** A print shop's rule for file names: `{name}_{material}_{quantity}x`. */
import { fileName } from '../file-name.js';
import type { Sign } from '../sign.js';

/** What a file's name may be made of. */
export const NAME_FIELDS = [
  ...(['name', 'material', 'size', 'quantity', 'template', 'variant', 'building', 'floor'] as const),
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

const FIELD = /\{([^{}]*)\}/g;

/** Of all fields but the name, which must stay whole to be unique. */
const LONGEST_VALUE = 30;

/**
 * Names never hold an underscore, so one between two fields keeps all names apart that the signs' own names keep apart:
 * with a hyphen, "a" of "b-c" and "a-b" of "c" would be one file.
 */
export function isNameRule(rule: string): boolean {
  const fields = [...rule.matchAll(FIELD)].map(([, field = '']) => field);
  const [first = '', ...between] = rule.split(FIELD).filter((_, index) => index % 2 === 0);
  const last = between.pop() ?? '';
  return (
    fields.includes('name') &&
    fields.every((field) => (NAME_FIELDS as readonly string[]).includes(field)) &&
    new Set(fields).size === fields.length &&
    [first, ...between, last].every((literal) => /^[A-Za-z0-9_-]*$/.test(literal)) &&
    between.every((literal) => literal.includes('_')) &&
    rule.length <= 120
  );
}

/** The sign's file by the rule, without extension. */
export function nameByRule(rule: string, sign: Sign): string {
  const { size, name } = sign;
  const value = (field: NameField): string => {
    if (field === 'name') return name;
    const text = field === 'size' ? `${size.width}x${size.height}` : String(sign[field] ?? '');
    return text === '' ? '' : fileName(text).slice(0, LONGEST_VALUE).replace(/-$/, '');
  };
  // The rule was checked when it was read: what stands in braces is a field.
  return rule.replace(FIELD, (_, field: string) => value(field as NameField));
}
