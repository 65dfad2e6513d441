/** The overview: a card for each sign, made when somebody comes near it. */
import type { SignEntry } from './data.js';
import { el } from './dom.js';
import { draftChip, findingChips, floorName, picture, type Surroundings, textElement, titleOf } from './sign-parts.js';

export interface Cards {
  show(signs: readonly number[]): void;
  /** The card's button, made if it is not there yet; undefined for a sign that is not shown. */
  button(index: number): HTMLButtonElement | undefined;
}

/** More than two screens full, few enough that a filter answers before the finger is off the key. */
const STEP = 60;

export function createCards(
  { list, more }: { readonly list: HTMLElement; readonly more: HTMLButtonElement },
  around: Surroundings,
  open: (index: number) => void,
): Cards {
  const made = new Map<number, HTMLLIElement>();
  let shown: readonly number[] = [];

  const card = (index: number): HTMLLIElement => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const sign = around.data.signs[index];
    const item = sign === undefined ? el('li') : cardOf(sign, index, around);
    made.set(index, item);
    return item;
  };
  const grow = (count: number): void => {
    list.append(...shown.slice(list.childElementCount, list.childElementCount + count).map(card));
    const left = shown.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = around.words.more(left);
    watchAnew();
  };
  // An observer tells of changes alone. Where the button is still near after the list grew (a tall screen, somebody who
  // holds the End key), nothing changes and the list would stop; who observes anew is always told.
  const near = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && grow(STEP),
    {
      rootMargin: '1200px',
    },
  );
  const watchAnew = (): void => {
    near.unobserve(more);
    if (!more.hidden) near.observe(more);
  };

  list.addEventListener('click', ({ target }) => {
    const index = indexOf(target);
    if (index !== undefined) open(index);
  });
  list.addEventListener('keydown', (event) => {
    const items = [...list.children];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = at < 0 ? undefined : stepOf(event, at, items.length, columnsOf(list));
    if (next === undefined) return;
    if (next >= items.length) grow(STEP);
    const button = list.children[next]?.querySelector('button');
    if (button === null || button === undefined) return;
    event.preventDefault();
    button.focus();
  });
  more.addEventListener('click', () => {
    const first = list.childElementCount;
    grow(STEP);
    list.children[first]?.querySelector('button')?.focus();
  });

  return {
    show(signs) {
      shown = signs;
      list.replaceChildren();
      grow(STEP);
    },
    button(index) {
      const place = shown.indexOf(index);
      if (place < 0) return undefined;
      if (place >= list.childElementCount) grow(place + STEP - list.childElementCount);
      return card(index).querySelector('button') ?? undefined;
    },
  };
}

function indexOf(target: EventTarget | null): number | undefined {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-sign]') : null;
  return button === null ? undefined : Number(button.dataset.sign);
}

function cardOf(sign: SignEntry, index: number, around: Surroundings): HTMLLIElement {
  const { words } = around;
  const title = titleOf(sign, around);
  const image = picture(sign, 0, true);
  const where = [sign.building, sign.floor === undefined ? undefined : floorName(sign.floor, around)];
  return el(
    'li',
    { class: 'card' },
    el(
      'button',
      { type: 'button', 'data-sign': index },
      image === undefined ? el('span', { class: 'mat failed' }, words.noPicture) : el('span', { class: 'mat' }, image),
      el(
        'span',
        { class: 'card-head' },
        el('strong', {}, sign.id),
        el('span', { class: 'quiet' }, where.filter((part) => part !== undefined).join(' · ')),
      ),
      title === undefined
        ? undefined
        : textElement('span', firstLine(title.text), title.language, around, 'card-title'),
      el(
        'span',
        { class: 'chips' },
        sign.variant === 'easy' && el('span', { class: 'chip easy' }, words.variants.easy),
        draftChip(sign, around),
        ...findingChips(sign.findings ?? [], around),
      ),
    ),
  );
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;

const columnsOf = (list: HTMLElement): number => getComputedStyle(list).gridTemplateColumns.split(' ').length;

/** Where an arrow key leads to in a grid; undefined for other keys, and over its edges. */
function stepOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number, count: number, columns: number) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || next < 0 ? undefined : next;
}
