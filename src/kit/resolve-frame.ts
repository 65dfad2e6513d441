/** What a sign is apart from what it says: template, size, distance, validity, the template's own settings. */
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { unknownKey, unknownKeysIn } from './check-value.js';
import { type Draft, placeOfField, type Resolution, report } from './resolution.js';
import type { Content } from './resolve-content.js';
import { unknownTemplate } from './resolve-languages.js';
import type { Sign } from './sign.js';

/** Says what is wrong with id, template and dates. */
export function checkFrame(draft: Draft, run: Resolution): void {
  const { values, id, raw } = draft;
  // A broken sign may have lost them to a fault that is reported already.
  const broken = raw.broken === true;
  if (id === undefined && !broken) report(draft, problem('kit/no-id', {}));
  if (values.template === undefined) {
    if (!broken) report(draft, problem('kit/no-template', {}));
  } else if (!run.templates.has(values.template)) {
    report(draft, unknownTemplate(values.template, run.templates, undefined), 'template');
  }
  const [from, until] = [values['valid-from'], values['valid-until']];
  if (from !== undefined && until !== undefined && until < from) {
    report(draft, problem('kit/validity-reversed', { from, until }), 'valid-until');
  }
  if (values.tactile === false && draft.facts?.felt === 'always') {
    report(draft, problem('kit/always-tactile', { template: draft.facts.name }), 'tactile');
  }
}

export function sizeOf(draft: Draft): Sign['size'] | undefined {
  const { facts, values } = draft;
  if (facts === undefined) return undefined;
  const asked = values.size ?? facts.defaultSize;
  if (typeof asked !== 'string') {
    const [width, height] = asked;
    const name = `${width}x${height}`;
    return { ...(Object.hasOwn(facts.sizes, name) ? { name } : {}), width, height };
  }
  const named = Object.hasOwn(facts.sizes, asked) ? facts.sizes[asked] : undefined;
  if (named !== undefined) return { name: asked, width: named.width, height: named.height };
  const known = Object.keys(facts.sizes);
  const close = nearest(asked, known);
  const guess = close === undefined ? {} : { nearest: close };
  report(draft, problem('kit/unknown-size', { size: asked, template: facts.name, known, ...guess }), 'size');
  return undefined;
}

/** `with:` as the template's schema gives it back. */
export function withOf(draft: Draft): Readonly<Record<string, unknown>> {
  const { facts, values } = draft;
  const given = values.with ?? {};
  if (facts === undefined) return given;
  const { name: template, withSchema } = facts;
  const place = placeOfField(draft, 'with');
  if (withSchema === undefined) {
    for (const key of Object.keys(given)) draft.diagnostics.push(unknownKey(key, [], 'with', place));
    return {};
  }
  const result = withSchema.safeParse(given);
  if (result.success) return (result.data ?? {}) as Readonly<Record<string, unknown>>;
  for (const issue of result.error.issues) {
    const unknown = unknownKeysIn(issue, withSchema, 'with', place);
    const key = issue.path.map(String).join('.') || 'with';
    const wrong: readonly Diagnostic[] = [problem('kit/wrong-with', { template, key, detail: issue.message }, place)];
    draft.diagnostics.push(...(unknown.length > 0 ? unknown : wrong));
  }
  return {};
}

/** A sign without anything on it is a mistake, mostly a column that was forgotten. */
export function checkNotEmpty(draft: Draft, content: Content): void {
  const { values, facts, raw } = draft;
  const paints = (field: 'floor' | 'building'): boolean =>
    values[field] !== undefined && facts?.fields.includes(field) === true;
  const asked = [values.number, values.message, values.unit, values.text, values.url, values.arrow].some(
    (value) => value !== undefined,
  );
  const lists = [
    personsOf(draft),
    content.pictograms,
    values.messages ?? [],
    values.destinations ?? [],
    Object.keys(values.with ?? {}),
  ];
  if (asked || lists.some((list) => list.length > 0) || paints('floor') || paints('building')) return;
  // What an unknown template would show nobody knows: that it is unknown has been said.
  if (raw.broken === true || facts === undefined) return;
  report(draft, problem('kit/nothing-to-paint', { template: facts.name, fields: facts.fields }));
}

/** Names as they will be painted: whoever read them has applied the policy. */
export const personsOf = ({ values }: Draft): readonly string[] =>
  values.persons === undefined ? [] : ([values.persons].flat() as readonly string[]);
