/** Which languages a sign shows, in the order of the kit. */
import { nearest } from '../base/nearest.js';
import { canonicalTag, EASY_LANGUAGE, nearestTag } from '../catalogue/language.js';
import { type Diagnostic, notice, type Place, problem } from '../diagnostics/diagnostic.js';
import { type Draft, type Resolution, report, toTag } from './resolution.js';

/** The kit's own languages: each fault once, at its line, and not again at every sign. */
export function checkKitLanguages({ config, templates, ...run }: Resolution): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const listed = config.places['languages.all'] === undefined && config.places['languages.0'] !== undefined;
  for (const [template, tags] of Object.entries(config.languages)) {
    const path = listed ? 'languages' : `languages.${template}`;
    if (template !== 'all' && !templates.has(template)) {
      diagnostics.push(unknownTemplate(template, templates, config.places[path]));
    }
    for (const [index, tag] of tags.entries()) {
      if (!isKnown(tag, run)) diagnostics.push(unknownLanguage(tag, run, config.places[`${path}.${index}`]));
    }
  }
  return diagnostics;
}

type Languages = Pick<Resolution, 'catalogue'>;

function isKnown(tag: string, { catalogue }: Languages): boolean {
  const found = canonicalTag(tag);
  return found !== undefined && catalogue.languages.includes(found);
}

export function unknownLanguage(language: string, { catalogue }: Languages, place: Place | undefined): Diagnostic {
  const known = catalogue.languages;
  // Somebody may have written the language's name.
  const named = nearestTag(language);
  const close = named !== undefined && known.includes(named) ? named : nearest(language, known);
  return problem(
    'kit/unknown-language',
    { language, known, ...(close === undefined ? {} : { nearest: close }) },
    place,
  );
}

export function unknownTemplate(
  template: string,
  templates: Resolution['templates'],
  place: Place | undefined,
): Diagnostic {
  const known = [...templates.keys()].sort();
  const close = nearest(template, known);
  return problem(
    'kit/unknown-template',
    { template, known, ...(close === undefined ? {} : { nearest: close }) },
    place,
  );
}

/** The standard sign's languages; undefined if it can't have any. Faults are on the draft. */
export function languagesOf(draft: Draft, run: Resolution): readonly string[] | undefined {
  const asked = askedLanguages(draft, run);
  if (asked === undefined) return undefined;
  const chosen = inKitOrder(select(asked, run), run);
  checkNumber(draft, chosen);
  return chosen;
}

function askedLanguages(draft: Draft, run: Resolution): readonly string[] | undefined {
  const { values } = draft;
  if (values.languages !== undefined) return checkOwn(draft, values.languages, run);
  // Somebody who writes the texts out has said in which languages they exist.
  const texts = Object.keys(values.text ?? {}).flatMap((tag) => canonicalTag(tag) ?? []);
  const said = texts.filter((tag) => tag !== EASY_LANGUAGE);
  if (said.length > 0) return values.message === undefined ? said : [run.primary, ...said];
  const { languages } = run.config;
  const template = values.template ?? '';
  const listed = languages[template] ?? languages.all;
  if (listed === undefined) {
    if (draft.facts !== undefined)
      report(draft, problem('kit/no-languages', { template }, run.config.places.languages));
    return undefined;
  }
  // Unknown ones have been reported for the kit as a whole; the sign itself can't be made.
  const known = listed.filter((tag) => isKnown(tag, run));
  return known.length < listed.length ? undefined : known.map(toTag);
}

/** `languages:` on the sign. A language without messages will do where every text is written out. */
function checkOwn(draft: Draft, tags: readonly string[], run: Resolution): readonly string[] | undefined {
  const written = new Set(Object.keys(draft.values.text ?? {}));
  const unknown = tags.filter((tag) => !isKnown(tag, run) && !(written.has(tag) && canonicalTag(tag) !== undefined));
  for (const tag of unknown) report(draft, unknownLanguage(tag, run, undefined), 'languages');
  return unknown.length > 0 ? undefined : tags.map(toTag);
}

/** `--languages` takes away, but never the primary language. */
function select(tags: readonly string[], run: Resolution): readonly string[] {
  if (run.only === undefined) return tags;
  const wanted = new Set(run.only.map(toTag));
  const first = inKitOrder(tags, run)[0];
  return tags.filter((tag) => tag === first || wanted.has(tag));
}

function inKitOrder(tags: readonly string[], { order }: Resolution): readonly string[] {
  const rank = (tag: string): number => (order.includes(tag) ? order.indexOf(tag) : order.length);
  // Sorting is stable: what the kit does not know keeps the order in which the sign says it.
  return [...new Set(tags)].sort((a, b) => rank(a) - rank(b));
}

function checkNumber(draft: Draft, languages: readonly string[]): void {
  const { facts } = draft;
  if (facts === undefined) return;
  const { max, recommended } = facts.languages;
  const field = draft.values.languages === undefined ? 'template' : 'languages';
  if (languages.length > max) {
    report(draft, problem('kit/too-many-languages', { template: facts.name, languages, max }), field);
  } else if (languages.length > recommended) {
    report(
      draft,
      notice('kit/many-languages', { template: facts.name, languages: languages.length, recommended }),
      field,
    );
  }
}
