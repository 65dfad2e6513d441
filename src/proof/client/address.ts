/** What is looked at, as the end of the page's address: it can be sent, kept and come back to. */
import type { Variant } from './data.js';
import { FACETS, type Wish } from './filters.js';

export interface Look {
  readonly wish: Wish;
  /** The sign in the big view. */
  readonly sign?: { readonly id: string; readonly variant: Variant };
}

/** Empty if nothing is asked for. */
export function hashOf({ wish, sign }: Look): string {
  const parts = new URLSearchParams();
  for (const facet of FACETS) if (wish[facet] !== undefined) parts.set(facet, wish[facet]);
  if (wish.search !== undefined) parts.set('search', wish.search);
  if (sign !== undefined) {
    parts.set('sign', sign.id);
    if (sign.variant === 'easy') parts.set('form', 'easy');
  }
  const text = parts.toString();
  return text === '' ? '' : `#${text}`;
}

/** What makes no sense is passed over: an address may be old. */
export function lookOf(hash: string): Look {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const said = [...FACETS, 'search'].flatMap((name) => {
    const value = parts.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const id = parts.get('sign');
  return {
    wish: Object.fromEntries(said) as Wish,
    ...(id === null ? {} : { sign: { id, variant: parts.get('form') === 'easy' ? 'easy' : 'standard' } }),
  };
}
