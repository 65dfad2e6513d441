/** The addresses of a sign: such that a code can be made of each, and none forgotten without a word. */
import { notice, problem } from '../diagnostics/diagnostic.js';
import { ADDRESS_SCHEMES, LONGEST_ADDRESS, parseAddress } from './address.js';
import { type Draft, report } from './resolution.js';

export function checkAddress(draft: Draft): void {
  const { url } = draft.values;
  if (url === undefined) return;
  for (const written of new Set(typeof url === 'string' ? [url] : Object.values(url))) {
    const { fault } = parseAddress(written);
    if (fault === undefined) continue;
    report(
      draft,
      problem('kit/wrong-url', { url: written, fault, schemes: ADDRESS_SCHEMES, longest: LONGEST_ADDRESS }),
      'url',
    );
  }
}

/** A sign has one code: whoever gave an address for each of its languages must know that one of them was taken. */
export function noteOtherAddresses(
  draft: Draft,
  shown: string,
  languages: readonly string[],
  byTag: ReadonlyMap<string, string>,
): void {
  if (draft.facts?.fields.includes('url') !== true) return;
  const others = languages.filter((tag) => byTag.has(tag) && byTag.get(tag) !== shown);
  if (others.length > 0) report(draft, notice('kit/one-url', { shown, languages: others }), 'url');
}
