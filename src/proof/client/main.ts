/** The page comes alive: data in, what is looked at in the address, everything else follows from the two. */
import { hashOf, type Look, lookOf } from './address.js';
import { createBigView } from './big-view.js';
import { createCards } from './cards.js';
import type { PageData } from './data.js';
import { el, part } from './dom.js';
import { createFinder, type Found, type Wish } from './filters.js';
import { loaded, printList } from './print-list.js';
import { findingList, isDraft, type Surroundings } from './sign-parts.js';
import { createToolbar } from './toolbar.js';
import { wordsIn } from './words.js';

const data = JSON.parse(part('data', HTMLScriptElement).textContent ?? '') as PageData;
const around: Surroundings = { data, words: wordsIn(data.tongue) };
const find = createFinder(data);

let wish: Wish = {};
let found: Found = find(wish);

const view = createBigView(around, {
  moved: () => remember(),
  closed(index) {
    remember();
    (cards.button(index) ?? part('search', HTMLInputElement)).focus();
  },
});
const cards = createCards(
  { list: part('signs', HTMLElement), more: part('more', HTMLButtonElement) },
  around,
  (index) => {
    view.open(index, found.signs);
    remember();
  },
);
const toolbar = createToolbar(around, (asked) => {
  apply(asked);
  remember();
});

function apply(asked: Wish): void {
  wish = asked;
  found = find(wish);
  cards.show(found.signs);
  toolbar.show(wish, found);
}

/** Replaced, not added: the way back leads out of the page, not through every letter of a search. */
function remember(): void {
  const sign = view.sign === undefined ? undefined : data.signs[view.sign];
  const look: Look = sign === undefined ? { wish } : { wish, sign: { id: sign.id, variant: sign.variant } };
  const hash = hashOf(look);
  if (hash !== location.hash) history.replaceState(null, '', hash === '' ? '#' : hash);
}

/** An address that somebody has sent or typed. */
function follow(): void {
  const look = lookOf(location.hash);
  apply(look.wish);
  const { sign } = look;
  const index =
    sign === undefined ? -1 : data.signs.findIndex(({ id, variant }) => id === sign.id && variant === sign.variant);
  if (index >= 0) view.open(index, found.signs);
  else if (view.sign !== undefined) view.close();
}

function summarise(): void {
  const { words } = around;
  const states = data.signs.flatMap(({ slots }) =>
    slots.flatMap(({ texts }) => texts.flatMap(({ text }) => data.texts[text]?.state ?? [])),
  );
  const figures: readonly (readonly [number, (value: number) => string])[] = [
    [data.signs.length, words.signs],
    [states.length, words.texts],
    [Object.keys(data.languages).length, words.languages],
  ];
  part('figures', HTMLElement).replaceChildren(
    ...figures.map(([value, unit]) => el('li', {}, el('strong', {}, words.number(value)), ' ', unit(value))),
  );
  const drafts = states.filter(isDraft).length;
  const notice = part('drafts', HTMLElement);
  notice.hidden = drafts === 0;
  notice.replaceChildren(el('strong', {}, words.drafts(drafts, states.length)), ' ', words.draftsWhy);
  const general = part('general', HTMLElement);
  general.hidden = data.findings.length === 0;
  general.append(el('summary', {}, words.generalFindings(data.findings.length)), findingList(data.findings, around));
}

const printed = part('printed', HTMLElement);
const preparePrint = (): void => {
  const signs = view.sign === undefined ? found.signs : [view.sign];
  if (printed.childElementCount === 0) printed.replaceChildren(...printList(signs, around));
};
addEventListener('beforeprint', preparePrint);
addEventListener('afterprint', () => printed.replaceChildren());
part('print', HTMLButtonElement).addEventListener('click', async () => {
  preparePrint();
  await loaded(printed);
  print();
});

addEventListener('hashchange', follow);
document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (key !== '/' || altKey || ctrlKey || metaKey || isTyping || view.sign !== undefined) return;
  event.preventDefault();
  toolbar.focusSearch();
});

// On a small screen seven filters would push the signs out of sight.
part('filters', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
summarise();
follow();
