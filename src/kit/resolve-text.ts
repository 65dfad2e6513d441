/** From what the kit says (a key, a literal text, texts by language) to the lines of a sign. */
import { nearest } from '../base/nearest.js';
import { canonicalTag, EASY_LANGUAGE, languageOf } from '../catalogue/language.js';
import { at, problem, warning } from '../diagnostics/diagnostic.js';
import type { SignField } from './raw-sign.js';
import { type Draft, placeOfField, type Resolution, report } from './resolution.js';
import { unknownLanguage } from './resolve-languages.js';
import type { LanguageText, SignText } from './sign.js';

/** What looks like this is a message key, never text. */
const KEY = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

export type Wording =
  | { readonly kind: 'message'; readonly key: string; readonly field: SignField }
  /** `strict`: somebody wrote it out by language, so every language of the sign must be there. */
  | {
      readonly kind: 'literal';
      readonly texts: Readonly<Record<string, string>>;
      readonly strict: boolean;
      readonly field: SignField;
    };

/** A key or a text in the sign's first language; undefined for a key that nobody knows, which is on the draft then. */
export function wordingOf(
  written: string,
  field: SignField,
  draft: Draft,
  first: string,
  run: Resolution,
): Wording | undefined {
  if (!KEY.test(written)) {
    const close = run.nearestUse(written, field);
    const facts = { text: written, language: first, ...(close === undefined ? {} : { nearest: close }) };
    report(draft, warning('kit/literal-text', facts), field);
    return { kind: 'literal', texts: { [first]: written }, strict: false, field };
  }
  if (run.catalogue.has(written)) return { kind: 'message', key: written, field };
  const close = nearest(written, run.catalogue.keys);
  report(
    draft,
    problem('kit/unknown-message', { key: written, ...(close === undefined ? {} : { nearest: close }) }),
    field,
  );
  return undefined;
}

/** `text:` by canonical tags; one that is no language is on the draft then. */
export function writtenTexts(
  texts: Readonly<Record<string, string>>,
  field: SignField,
  draft: Draft,
  run: Resolution,
): Record<string, string> {
  const byTag: Record<string, string> = {};
  for (const [written, text] of Object.entries(texts)) {
    const tag = canonicalTag(written);
    if (tag === undefined) report(draft, unknownLanguage(written, run, undefined), field);
    else byTag[tag] = text;
  }
  return byTag;
}

/** The wording in each of the sign's languages; undefined if one is missing, which is on the draft then. */
export function textIn(
  wording: Wording,
  languages: readonly string[],
  draft: Draft,
  run: Resolution,
): SignText | undefined {
  if (wording.kind === 'message') return messageText(wording.key, languages, undefined, wording.field, draft, run);
  const lines: LanguageText[] = [];
  let complete = true;
  for (const language of languages) {
    const text = wording.texts[language];
    if (text !== undefined) lines.push(toLine(language, text, 'reviewed'));
    else if (wording.strict) {
      complete = false;
      report(draft, problem('kit/text-without-language', { language }), wording.field);
    }
  }
  return complete ? { lines } : undefined;
}

/** A message with its values in each of the languages. */
export function messageText(
  key: string,
  languages: readonly string[],
  values: Readonly<Record<string, string>> | undefined,
  field: SignField,
  draft: Draft,
  run: Resolution,
): SignText | undefined {
  const lines: LanguageText[] = [];
  for (const language of languages) {
    const { value, diagnostics } = run.message(key, language, values);
    const place = { ...placeOfField(draft, field), language, key };
    // Where the catalogue's file lies is less use to the reader than which sign needs the message, and where it asks.
    draft.diagnostics.push(...diagnostics.map((diagnostic) => at(diagnostic, place)));
    if (value !== undefined) lines.push(toLine(language, value, run.catalogue.state(key, language)));
  }
  return lines.length === languages.length ? { key, lines } : undefined;
}

const toLine = (language: string, text: string, state: LanguageText['state']): LanguageText => ({
  language,
  direction: languageOf(language)?.direction ?? 'ltr',
  text,
  state,
});

/** The literal texts that leave a sign without its twin in Leichte Sprache. */
export const withoutEasy = (wordings: readonly Wording[]): readonly string[] =>
  wordings.flatMap((wording) =>
    wording.kind === 'literal' && wording.texts[EASY_LANGUAGE] === undefined
      ? [Object.values(wording.texts)[0] ?? '']
      : [],
  );
