/** What the printer gets: every sign that is shown, with its texts, and nothing to press. */
import type { SignEntry } from './data.js';
import { el } from './dom.js';
import {
  draftChip,
  factsOf,
  findingChips,
  languageName,
  nameOf,
  picture,
  type Surroundings,
  slotName,
  stateChip,
  textElement,
} from './sign-parts.js';

export function printList(signs: readonly number[], around: Surroundings): readonly HTMLElement[] {
  return signs.flatMap((index) => {
    const sign = around.data.signs[index];
    return sign === undefined ? [] : [printedSign(sign, around)];
  });
}

function printedSign(sign: SignEntry, around: Surroundings): HTMLElement {
  const { words } = around;
  return el(
    'article',
    { class: isLong(sign) ? 'printed long' : 'printed' },
    el(
      'div',
      { class: 'printed-pictures' },
      ...(sign.pictures.length === 0
        ? [words.noPicture]
        : sign.pictures.flatMap((_, side) => picture(sign, side, false) ?? [])),
    ),
    el(
      'div',
      {},
      el('h2', {}, nameOf(sign, around)),
      el(
        'p',
        { class: 'quiet' },
        factsOf(sign, around)
          .map((fact) => fact.join(': '))
          .join(' · '),
      ),
      el('p', { class: 'chips' }, draftChip(sign, around), ...findingChips(sign.findings ?? [], around)),
      ...sign.slots.flatMap((slot) => [
        el('h3', {}, slotName(slot, around)),
        el(
          'table',
          {},
          el('tbody', {}, ...slot.texts.map((placed) => printedText(placed.text, placed.painted?.metres, around))),
        ),
      ]),
    ),
  );
}

/** More than a door says: it may go on on the next sheet. */
const isLong = ({ slots }: SignEntry): boolean => slots.reduce((sum, { texts }) => sum + texts.length, 0) > 10;

function printedText(index: number, metres: number | undefined, around: Surroundings): HTMLElement | string {
  const { data, words } = around;
  const entry = data.texts[index];
  if (entry === undefined) return '';
  const direction = data.languages[entry.language]?.direction ?? 'ltr';
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, languageName(entry.language, around)),
    el('td', {}, direction === 'rtl' ? '←' : '→'),
    el('td', { class: 'printed-text', dir: direction }, textElement('p', entry.text, entry.language, around)),
    el('td', { class: 'printed-fact' }, metres === undefined ? '' : words.metres(metres)),
    el('td', {}, stateChip(entry.state, around)),
  );
}

/** Resolves when every picture in it can be printed; one that can't be loaded holds nothing up. */
export const loaded = (list: HTMLElement): Promise<unknown> =>
  Promise.allSettled([...list.querySelectorAll('img')].map((image) => image.decode()));
