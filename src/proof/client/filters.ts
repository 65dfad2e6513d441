/** Which signs somebody wants to see. Knows no page: signs in, signs out. */
import type { PageData, SignEntry, TextState } from './data.js';
import { visible } from './reading.js';

export const FACETS = ['building', 'floor', 'template', 'language', 'variant', 'finding', 'state'] as const;
export type Facet = (typeof FACETS)[number];

/** A facet that is not there asks for nothing. */
export type Wish = { readonly [F in Facet]?: string } & { readonly search?: string };

/** What stands for a sign that has no value of a facet. */
export const NOTHING = '-';
export const ANY_FINDING = 'any';
export const NO_FINDING = 'none';

export interface Found {
  /** Places in the page's list, in its order. */
  readonly signs: readonly number[];
  /** How many signs each value of a facet would show, all other wishes as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export type Finder = (wish: Wish) => Found;

interface Card {
  /** Values of the facets that don't speak of texts. */
  readonly values: Readonly<Record<PlainFacet, readonly string[]>>;
  readonly texts: readonly { readonly language: string; readonly state: TextState }[];
  readonly words: string;
}

const PLAIN = ['building', 'floor', 'template', 'variant', 'finding'] as const;
type PlainFacet = (typeof PLAIN)[number];

export function createFinder(data: PageData): Finder {
  const cards = data.signs.map((sign) => cardOf(sign, data));
  return (wish) => find(cards, wish);
}

function cardOf(sign: SignEntry, { texts, floors }: PageData): Card {
  const own = sign.slots.flatMap((slot) => slot.texts.flatMap(({ text }) => texts[text] ?? []));
  const severities = [...new Set((sign.findings ?? []).map(({ severity }) => severity))];
  const words = [sign.id, sign.number, sign.building, sign.floor, sign.material, sign.note, sign.template];
  const floorName = floors.find(({ code }) => code === sign.floor)?.name;
  return {
    values: {
      building: [sign.building ?? NOTHING],
      floor: [sign.floor ?? NOTHING],
      template: [sign.template],
      variant: [sign.variant],
      finding: severities.length === 0 ? [NO_FINDING] : [ANY_FINDING, ...severities],
    },
    texts: own,
    words: folded([...words, floorName, ...(sign.persons ?? []), ...own.map(({ text }) => text)].join('\n')),
  };
}

/** So that `Burgerburo` finds a Bürgerbüro, and an Arabic word is found without its vowel marks. */
export const folded = (text: string): string =>
  visible(text).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

function find(cards: readonly Card[], wish: Wish): Found {
  const asked = folded(wish.search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const signs: number[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as {
    [F in Facet]: Map<string, number>;
  };
  const add = (facet: Facet, values: Iterable<string>): void => {
    for (const value of new Set(values)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const [index, { values, texts, words }] of cards.entries()) {
    if (!asked.every((word) => words.includes(word))) continue;
    const failing = PLAIN.filter((facet) => wish[facet] !== undefined && !values[facet].includes(wish[facet]));
    if (failing.length > 1) continue;
    // A language and a state are asked of one text: Arabic drafts, not signs with Arabic and with some draft.
    const inLanguage = texts.filter(({ language }) => wish.language === undefined || language === wish.language);
    const inState = texts.filter(({ state }) => wish.state === undefined || state === wish.state);
    const textFits =
      (wish.language === undefined && wish.state === undefined) || inLanguage.some((text) => inState.includes(text));
    const [alone] = failing;
    if (alone !== undefined) {
      if (textFits) add(alone, values[alone]);
      continue;
    }
    add(
      'language',
      inState.map(({ language }) => language),
    );
    add(
      'state',
      inLanguage.map(({ state }) => state),
    );
    if (!textFits) continue;
    for (const facet of PLAIN) add(facet, values[facet]);
    signs.push(index);
  }
  return { signs, counts };
}
