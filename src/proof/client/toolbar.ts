/** Search, filters and the count of what they leave. */
import type { PageData } from './data.js';
import { el, part } from './dom.js';
import { ANY_FINDING, FACETS, type Facet, type Found, NO_FINDING, NOTHING, type Wish } from './filters.js';
import { languageName, type Surroundings, templateName } from './sign-parts.js';

export interface Toolbar {
  /** Shows a wish, and how many signs each other one would give. */
  show(wish: Wish, found: Found): void;
  focusSearch(): void;
}

export function createToolbar(around: Surroundings, wished: (wish: Wish) => void): Toolbar {
  const search = part('search', HTMLInputElement);
  const selects = new Map(FACETS.map((facet) => [facet, part(`facet-${facet}`, HTMLSelectElement)]));
  const [count, reset] = [part('count', HTMLElement), part('reset', HTMLButtonElement)];
  const labels = new Map(FACETS.map((facet) => [facet, labelsOf(facet, around)]));
  for (const [facet, select] of selects) fill(select, labels.get(facet) ?? new Map(), around);

  const asked = (): Wish => {
    const chosen = [...selects].map(([facet, { value }]) => [facet, value] as const);
    const text = search.value.trim();
    return Object.fromEntries([...chosen, ['search', text] as const].filter(([, value]) => value !== '')) as Wish;
  };
  for (const select of selects.values()) select.addEventListener('change', () => wished(asked()));
  search.addEventListener('input', () => wished(asked()));
  reset.addEventListener('click', () => {
    wished({});
    search.focus();
  });

  return {
    show(wish, { signs, counts }) {
      // Not while somebody types: the caret would jump.
      if (document.activeElement !== search) search.value = wish.search ?? '';
      else if (wish.search === undefined && search.value.trim() !== '') search.value = '';
      for (const [facet, select] of selects) {
        select.value = wish[facet] ?? '';
        for (const option of select.options) {
          if (option.value === '') continue;
          const label = labels.get(facet)?.get(option.value) ?? option.value;
          option.textContent = `${label} (${around.words.number(counts[facet].get(option.value) ?? 0)})`;
        }
        select.classList.toggle('active', select.value !== '');
      }
      count.textContent = around.words.count(signs.length, around.data.signs.length);
      reset.hidden = Object.keys(wish).length === 0;
      part('nothing', HTMLElement).hidden = signs.length > 0;
    },
    focusSearch() {
      search.focus();
      search.select();
    },
  };
}

function fill(select: HTMLSelectElement, labels: ReadonlyMap<string, string>, { words }: Surroundings): void {
  select.append(el('option', { value: '' }, words.all));
  for (const [value, label] of labels) select.append(el('option', { value }, label));
  // Nothing to choose from is no choice.
  if (labels.size < 2 && select.parentElement !== null) select.parentElement.hidden = true;
}

/** The values that a facet has on this page, in the order in which they are offered. */
function labelsOf(facet: Facet, around: Surroundings): ReadonlyMap<string, string> {
  const { data, words } = around;
  const values = valuesOf(facet, data);
  const label = (value: string): string => {
    if (value === NOTHING) return words.none;
    switch (facet) {
      case 'floor':
        return data.floors.find(({ code }) => code === value)?.name ?? value;
      case 'template':
        return templateName(value, around);
      case 'language':
        return languageName(value, around);
      case 'variant':
        return value === 'easy' ? words.variants.easy : words.variants.standard;
      case 'finding':
        if (value === ANY_FINDING) return words.anyFinding;
        if (value === NO_FINDING) return words.noFinding;
        return words.severities[value as 'error' | 'warning' | 'info'];
      case 'state':
        return words.states[value as keyof typeof words.states];
      case 'building':
        return value;
    }
  };
  return new Map(values.map((value) => [value, label(value)]));
}

function valuesOf(facet: Facet, { signs, floors, languages, texts }: PageData): readonly string[] {
  const among = (order: readonly string[], there: Iterable<string>): readonly string[] => {
    const set = new Set(there);
    return [...order.filter((value) => set.delete(value)), ...set];
  };
  switch (facet) {
    case 'building':
      return among(
        [],
        signs.map(({ building }) => building ?? NOTHING),
      );
    case 'floor':
      return among(
        floors.map(({ code }) => code),
        signs.map(({ floor }) => floor ?? NOTHING),
      );
    case 'template':
      return among(
        [],
        signs.map(({ template }) => template),
      );
    case 'language':
      return Object.keys(languages);
    case 'variant':
      return among(
        ['standard', 'easy'],
        signs.map(({ variant }) => variant),
      );
    case 'finding': {
      const severities = signs.flatMap(({ findings = [] }) => findings.map(({ severity }) => severity));
      return severities.length === 0
        ? []
        : [ANY_FINDING, ...among(['error', 'warning', 'info'], severities), NO_FINDING];
    }
    case 'state':
      return among(
        ['draft', 'stale', 'reviewed', 'tested'],
        texts.map(({ state }) => state),
      );
  }
}
