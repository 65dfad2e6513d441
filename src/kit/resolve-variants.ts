/** Which forms a sign has: the standard one, the one in Leichte Sprache, or both. */
import { type Diagnostic, notice, problem } from '../diagnostics/diagnostic.js';
import { type Draft, type Resolution, report } from './resolution.js';
import { unknownTemplate } from './resolve-languages.js';
import type { Variant } from './sign.js';

/** `easy: [..]` names templates: each fault once, at its line. */
export function checkKitEasy({ config, templates }: Resolution): Diagnostic[] {
  if (typeof config.easy !== 'object') return [];
  return config.easy.flatMap((template, index) => {
    const place = config.places[`easy.${index}`];
    const facts = templates.get(template);
    if (facts === undefined) return [unknownTemplate(template, templates, place)];
    return facts.easy ? [] : [problem('kit/no-easy-form', { template }, place)];
  });
}

/** Empty where only an easy sign is wanted and the template has none. */
export function variantsOf(draft: Draft, { config }: Resolution): readonly Variant[] {
  const { values, facts } = draft;
  const template = values.template ?? '';
  const asked = values.easy ?? (typeof config.easy === 'object' ? config.easy.includes(template) : config.easy);
  if (asked === false) return ['standard'];
  const possible = facts?.easy !== false;
  if (!possible && values.easy !== undefined) {
    report(draft, problem('kit/no-easy-form', { template }), 'easy');
  } else if (!possible && typeof config.easy !== 'object') {
    report(draft, notice('kit/no-easy-form', { template }, config.places.easy));
  }
  const standard: readonly Variant[] = asked === 'only' ? [] : ['standard'];
  return possible ? [...standard, 'easy'] : standard;
}
