import { createInstance } from 'i18next';

import { nearest } from '../base/nearest.js';
import { type Outcome, problem } from '../diagnostics/diagnostic.js';
import { languageOf, SOURCE_LANGUAGE } from './language.js';
import { placeholdersOf } from './placeholders.js';
import type { Message } from './read-messages.js';
import { isStale, type ReviewRecord, reviewState } from './review.js';
import type { Catalogue } from './types.js';

export interface CatalogueContent {
  /** By language, then by message id. */
  readonly messages: ReadonlyMap<string, ReadonlyMap<string, Message>>;
  readonly reviews: ReadonlyMap<string, ReadonlyMap<string, ReviewRecord>>;
}

/** First strong isolate and its end: a room number keeps its order inside a right-to-left sentence. */
const [FSI, PDI] = ['\u2068', '\u2069'];

export function makeCatalogue({ messages, reviews }: CatalogueContent): Catalogue {
  const find = (key: string, language: string): Message | undefined => messages.get(language)?.get(key);
  const translate = translator(messages);
  const keys = [...(messages.get(SOURCE_LANGUAGE)?.keys() ?? [])].sort();
  return {
    languages: [...messages].flatMap(([tag, { size }]) => (size > 0 ? [tag] : [])).sort(),
    keys,
    has: (key, language = SOURCE_LANGUAGE) => find(key, language) !== undefined,
    message: (key, language, values = {}) => {
      const message = find(key, language);
      if (message === undefined) {
        // Only a key that exists nowhere may be a slip; one that lacks a translation is right as it stands.
        const near = find(key, SOURCE_LANGUAGE) === undefined ? nearest(key, keys) : undefined;
        return failed(
          problem('catalogue/missing', near === undefined ? { key, language } : { key, language, nearest: near }, {
            language,
            key,
          }),
        );
      }
      const missing = placeholdersOf(message.text).filter((name) => values[name] === undefined);
      if (missing.length > 0)
        return failed(
          problem('catalogue/missing-value', { key, language, text: message.text, missing }, message.place),
        );
      return { value: translate(key, language, values), diagnostics: [] };
    },
    state: (key, language) => {
      const message = find(key, language);
      if (message === undefined) return 'draft';
      return reviewState(reviews.get(language)?.get(key), find(key, SOURCE_LANGUAGE)?.text, message.text);
    },
    isStale: (key, language) => {
      const text = find(key, language)?.text;
      return text !== undefined && isStale(reviews.get(language)?.get(key), find(key, SOURCE_LANGUAGE)?.text, text);
    },
  };
}

const failed = (diagnostic: ReturnType<typeof problem>): Outcome<string> => ({
  value: undefined,
  diagnostics: [diagnostic],
});

type Translate = (key: string, language: string, values: Readonly<Record<string, string>>) => string;

function translator(messages: CatalogueContent['messages']): Translate {
  const i18n = createInstance();
  // Every default that would quietly give another text is off: no fallback, no nesting, no escaping, no key as text.
  void i18n.init({
    initAsync: false,
    load: 'currentOnly',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: resourcesOf(messages),
  });
  return (key, language, values) => {
    const dot = key.indexOf('.');
    const rightToLeft = languageOf(language)?.direction === 'rtl';
    const replace = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, rightToLeft ? FSI + value + PDI : value]),
    );
    return i18n.t(key.slice(dot + 1), { lng: language, ns: key.slice(0, dot), replace, nest: false });
  };
}

function resourcesOf(messages: CatalogueContent['messages']): Record<string, Record<string, Record<string, string>>> {
  const resources: Record<string, Record<string, Record<string, string>>> = {};
  for (const [language, entries] of messages) {
    const namespaces: Record<string, Record<string, string>> = {};
    for (const { id, text } of entries.values()) {
      const dot = id.indexOf('.');
      const namespace = namespaces[id.slice(0, dot)] ?? {};
      namespace[id.slice(dot + 1)] = text;
      namespaces[id.slice(0, dot)] = namespace;
    }
    resources[language] = namespaces;
  }
  return resources;
}
