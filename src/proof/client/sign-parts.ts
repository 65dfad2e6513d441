/** Pieces of a sign that cards, the big view and the printed list share. */
import type { FindingEntry, PageData, Severity, SignEntry, SlotEntry, TextEntry, TextState } from './data.js';
import { el } from './dom.js';
import { visible } from './reading.js';
import type { Words } from './words.js';

export interface Surroundings {
  readonly data: PageData;
  readonly words: Words;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** `A-2.14`; the twin says so beside it. */
export const nameOf = (sign: SignEntry, { words }: Surroundings): string =>
  sign.variant === 'easy' ? `${sign.id}, ${words.variants.easy}` : sign.id;

/** The first words on the sign, in its first language. */
export const titleOf = ({ slots }: SignEntry, { data }: Surroundings): TextEntry | undefined =>
  data.texts[slots[0]?.texts[0]?.text ?? -1];

/** A text with its language and its direction; its line feeds are breaks by sense. */
export function textElement(
  tag: 'p' | 'span',
  text: string,
  language: string,
  { data }: Surroundings,
  className?: string,
): HTMLElement {
  const direction = data.languages[language]?.direction ?? 'ltr';
  return el(tag, { lang: language, dir: direction, class: className }, visible(text));
}

export const stateChip = (state: TextState, { words }: Surroundings): HTMLElement =>
  el('span', { class: `chip state-${state}`, title: words.stateWhy[state] }, words.states[state]);

/** How many of a sign's texts nobody vouches for; nothing if all are read. */
export function draftChip(sign: SignEntry, { data, words }: Surroundings): HTMLElement | undefined {
  const states = sign.slots.flatMap(({ texts }) => texts.flatMap(({ text }) => data.texts[text]?.state ?? []));
  const drafts = states.filter(isDraft).length;
  return drafts === 0 ? undefined : el('span', { class: 'chip state-draft' }, words.draftCount(drafts, states.length));
}

export const isDraft = (state: TextState): boolean => state === 'draft' || state === 'stale';

export const findingChips = (findings: readonly FindingEntry[], { words }: Surroundings): readonly HTMLElement[] =>
  SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [el('span', { class: `chip ${severity}` }, words.findings(count, severity))];
  });

export const findingList = (findings: readonly FindingEntry[], { words }: Surroundings): HTMLElement =>
  el(
    'ul',
    { class: 'findings' },
    ...findings.map(({ severity, code, message, hint, place }) =>
      el(
        'li',
        { class: severity },
        el('span', { class: `chip ${severity}` }, words.severities[severity]),
        el('p', {}, message, ...(hint === undefined ? [] : [' ', hint])),
        el('p', { class: 'quiet' }, [place, code].filter((part) => part !== undefined).join(' · ')),
      ),
    ),
  );

/** `destinations.2` is the third destination; a slot that nobody knows is called by its own name. */
export function slotName({ slot, arrow, number }: SlotEntry, { words }: Surroundings): string {
  const [kind = '', index, rest] = slot.split('.');
  const name = words.slots[kind] ?? slot;
  return [
    index === undefined ? name : `${name} ${Number(index) + 1}`,
    rest === 'floor' ? words.slotFloor : undefined,
    arrow === undefined ? undefined : (words.arrows[arrow] ?? arrow),
    number,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export const floorName = (code: string, { data }: Surroundings): string =>
  data.floors.find((floor) => floor.code === code)?.name ?? code;

export const templateName = (template: string, { words }: Surroundings): string =>
  words.templates[template] ?? template;

export const languageName = (tag: string, { data }: Surroundings): string => data.languages[tag]?.name ?? tag;

export function sizeOf({ width, height }: SignEntry, { words }: Surroundings): string {
  return `${words.number(width)} × ${words.number(height)} mm`;
}

/** Facts of a sign, the ones that it has. */
export function factsOf(sign: SignEntry, around: Surroundings): readonly (readonly [name: string, value: string])[] {
  const { words } = around;
  const { facts } = words;
  const given: readonly (readonly [string, string | undefined])[] = [
    [facts.template, templateName(sign.template, around)],
    [facts.size, sizeOf(sign, around)],
    [facts.building, sign.building],
    [facts.floor, sign.floor === undefined ? undefined : floorName(sign.floor, around)],
    [facts.number, sign.number],
    [facts.persons, sign.persons?.join(', ')],
    [facts.quantity, words.number(sign.quantity)],
    [facts.material, sign.material],
    [facts.note, sign.note],
    [facts.distance, words.metres(sign.distance)],
  ];
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

export function picture(sign: SignEntry, side: number, lazy: boolean): HTMLImageElement | undefined {
  const src = sign.pictures[side];
  if (src === undefined) return undefined;
  // Only the proportion counts: it keeps the place until the picture is there.
  const [width, height] = [Math.round(sign.width * 10), Math.round(sign.height * 10)];
  return el('img', { src, alt: '', width, height, loading: lazy ? 'lazy' : 'eager', decoding: 'async' });
}
