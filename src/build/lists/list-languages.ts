import { languageName, languageOf } from '../../catalogue/language.js';
import { loadCatalogue } from '../../catalogue/load-catalogue.js';
import type { Catalogue } from '../../catalogue/types.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ownMessages } from '../kit-parts.js';
import { shippedMessages } from '../package-files.js';
import type { ListRequest } from '../request.js';
import { kitForLists } from './kit-for-lists.js';
import type { ListedLanguage, Listing } from './lists.js';

/** The shipped catalogue with the kit's own messages laid over it. */
export function catalogueFor(request: ListRequest) {
  const { value, diagnostics } = kitForLists(request);
  if (value === undefined) return { kit: undefined, catalogue: undefined, diagnostics };
  const own = value.kit === undefined ? undefined : ownMessages(value.kit.files, value.kit.config.locales);
  const loaded = loadCatalogue({ shipped: shippedMessages(), kit: own?.value ?? [] });
  const found: readonly Diagnostic[] = [...diagnostics, ...(own?.diagnostics ?? []), ...loaded.diagnostics];
  return { kit: value.kit, catalogue: loaded.value, diagnostics: found };
}

export async function listLanguages(request: ListRequest): Promise<Listing<ListedLanguage>> {
  const { kit, catalogue, diagnostics } = catalogueFor(request);
  const items = catalogue?.languages.map((tag) => listed(tag, catalogue)) ?? [];
  return { items, kit: kit?.config.name, diagnostics };
}

function listed(tag: string, catalogue: Catalogue): ListedLanguage {
  const { keys } = catalogue;
  const there = keys.filter((key) => catalogue.has(key, tag));
  const states = { draft: 0, reviewed: 0, tested: 0 };
  for (const key of there) states[catalogue.state(key, tag)]++;
  const language = languageOf(tag);
  return {
    tag,
    autonym: language?.autonym ?? tag,
    names: { de: languageName(tag, 'de'), en: languageName(tag, 'en') },
    script: language?.script ?? 'Zyyy',
    direction: language?.direction ?? 'ltr',
    messages: there.length,
    of: keys.length,
    complete: keys.length === 0 ? 100 : Math.floor((100 * there.length) / keys.length),
    states,
  };
}
