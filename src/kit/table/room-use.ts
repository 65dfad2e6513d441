/**
 * From what a list says a room is used for to the message that says it: `values: { message: auto }`. Lists write
 * `Büro 1.02`, `Besprechungsräume`, `Bespr.-Zi.`, `Teekueche` and `WC (Damen)`; a word that is none is left as it is.
 */
import { SOURCE_LANGUAGE } from '../../catalogue/language.js';
import type { Catalogue } from '../../catalogue/types.js';
import { ROOM_WORDS } from './room-words.js';
import { clean } from './table.js';

export interface RoomUse {
  /** The message that is shown. */
  readonly key: string;
  /** Other uses that the same cell names (`Lager/Archiv`): the sign does not show them. */
  readonly others: readonly string[];
}

/** Word, folded, to message key. */
export type UseWords = ReadonlyMap<string, string>;

/** Where German messages count as words of their own too, and in this order. */
const NAMESPACES = ['rooms', 'places'] as const;
/** Messages that say nothing of a room. */
const NO_USES: ReadonlySet<string> = new Set(['pictograms', 'arrows', 'floors', 'words', 'units']);

/** The shipped words, and what the catalogue (the kit's part of it included) says in German: `[key, text]`. */
export function useWords(messages: Iterable<readonly [key: string, text: string]> = []): UseWords {
  const words = new Map<string, string>();
  for (const [key, list] of Object.entries(ROOM_WORDS)) for (const word of list.split(', ')) words.set(fold(word), key);
  const texts = [...messages].map(([key, text]) => ({ key, text, namespace: key.slice(0, key.indexOf('.')) }));
  const rank = (namespace: string): number => {
    const index = (NAMESPACES as readonly string[]).indexOf(namespace);
    return index < 0 ? NAMESPACES.length : index;
  };
  for (const { key, text } of texts
    .filter(({ namespace }) => !NO_USES.has(namespace))
    .sort((a, b) => rank(a.namespace) - rank(b.namespace))) {
    const word = fold(text);
    if (word !== '' && !words.has(word)) words.set(word, key);
  }
  return words;
}

/** What the catalogue says in German, where it says it without a value to be filled in. */
export const germanTexts = ({ keys, message }: Catalogue): (readonly [key: string, text: string])[] =>
  keys.flatMap((key) => {
    const { value } = message(key, SOURCE_LANGUAGE);
    return value === undefined ? [] : [[key, value] as const];
  });

/** The names of departments, as the catalogue has them. */
export const unitWords = (messages: Iterable<readonly [key: string, text: string]>): UseWords =>
  new Map([...messages].flatMap(([key, text]) => (key.startsWith('units.') ? [[fold(text), key] as const] : [])));

/** Undefined for what is in no list: nothing is guessed. */
export function roomUse(text: string, words: UseWords): RoomUse | undefined {
  const whole = keyOf(text, words);
  if (whole !== undefined) return { key: whole, others: [] };
  const parts = text.split(/\s*[/+&;,]\s*|\s+(?:und|u\.)\s+/u).filter((part) => part.trim() !== '');
  const keys = parts.map((part) => keyOf(part, words));
  const [first] = keys;
  // One part that is not known would go unsaid: then the text is painted as it is.
  if (parts.length < 2 || first === undefined || keys.includes(undefined)) return undefined;
  const others = parts.filter((_, index) => keys[index] !== first).map(clean);
  return { key: first, others };
}

function keyOf(text: string, words: UseWords): string | undefined {
  const withoutNote = text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '');
  const forms = [text, withoutNote, withoutNumber(text), withoutNumber(withoutNote)].map(fold);
  for (const form of [...forms, ...forms.flatMap(singulars)]) {
    const key = form === '' ? undefined : words.get(form);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** `Büro 1.02`, `Büro 3a`, `Besprechung II`, `Lager Nr. 4`. */
const withoutNumber = (text: string): string =>
  text.replace(/(?:[\s.:_-]*(?:[Nn][Rr]\.?)?\s*\d+(?:[.,/-]\d+)*\s*[A-Za-z]?|\s+[IVX]+)\s*$/u, '');

/** Letters and figures alone, in one case; umlauts as people type them who have none. */
export const fold = (text: string): string =>
  clean(text)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a plural, or a short form of Zimmer, may come from. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/raeume$/, 'raum'],
  [/saele$/, 'saal'],
  [/aemter$/, 'amt'],
  [/zi$/, 'zimmer'],
  [/s$/, ''],
  [/n$/, ''],
  [/en$/, ''],
  [/e$/, ''],
];

const singulars = (folded: string): string[] =>
  ENDINGS.flatMap(([ending, instead]) => (ending.test(folded) ? [folded.replace(ending, instead)] : []));
