/** One sign, large, with everything that is known of it. */
import type { PlacedText, SignEntry } from './data.js';
import { el, part } from './dom.js';
import {
  draftChip,
  factsOf,
  findingChips,
  findingList,
  nameOf,
  picture,
  type Surroundings,
  slotName,
  textElement,
  titleOf,
} from './sign-parts.js';
import { textView } from './text-view.js';

export interface BigView {
  /** `among` are the signs that previous and next walk through. */
  open(index: number, among: readonly number[]): void;
  close(): void;
  /** Undefined while it is closed. */
  readonly sign: number | undefined;
}

export interface Watchers {
  /** Another sign is shown. */
  readonly moved: (index: number) => void;
  /** Closed; the sign that was shown last. */
  readonly closed: (index: number) => void;
}

export function createBigView(around: Surroundings, { moved, closed }: Watchers): BigView {
  const dialog = part('view', HTMLDialogElement);
  const [title, place] = [part('view-title', HTMLElement), part('view-place', HTMLElement)];
  const [pictures, sheet] = [part('view-pictures', HTMLElement), part('view-sheet', HTMLElement)];
  const [previous, next] = [part('view-previous', HTMLButtonElement), part('view-next', HTMLButtonElement)];
  let among: readonly number[] = [];
  let current: number | undefined;

  const show = (index: number): void => {
    const sign = around.data.signs[index];
    if (sign === undefined) return;
    current = index;
    const at = among.indexOf(index);
    title.replaceChildren(...titleParts(sign, around));
    place.textContent = around.words.position(at + 1, among.length);
    // A button that is switched off loses the focus: these only say that they lead nowhere.
    previous.setAttribute('aria-disabled', String(at <= 0));
    next.setAttribute('aria-disabled', String(at >= among.length - 1));
    const stages = sign.pictures.flatMap((_, side) => stageOf(sign, side, around) ?? []);
    pictures.replaceChildren(
      ...(stages.length === 0
        ? [el('p', { class: 'failed' }, around.words.noPicture)]
        : stages.map(({ element }) => element)),
    );
    sheet.replaceChildren(...sheetOf(sign, stages, around));
    sheet.scrollTop = 0;
  };
  const step = (by: number): void => {
    const index = current === undefined ? undefined : among[among.indexOf(current) + by];
    if (index === undefined) return;
    show(index);
    moved(index);
    if (!dialog.contains(document.activeElement) || document.activeElement === dialog) title.focus();
  };

  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  part('view-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    const last = current;
    current = undefined;
    pictures.replaceChildren();
    sheet.replaceChildren();
    if (last !== undefined) closed(last);
  });

  return {
    open(index, list) {
      among = list.includes(index) ? list : around.data.signs.map((_, each) => each);
      show(index);
      if (!dialog.open) dialog.showModal();
      title.focus();
    },
    close: () => dialog.close(),
    get sign() {
      return current;
    },
  };
}

function titleParts(sign: SignEntry, around: Surroundings): readonly (Node | string)[] {
  const title = titleOf(sign, around);
  const name = el('span', { class: 'view-name' }, nameOf(sign, around));
  if (title === undefined) return [name];
  return [name, ' ', textElement('span', title.text.split('\n', 1)[0] ?? '', title.language, around)];
}

interface Stage {
  readonly element: HTMLElement;
  /** Shows where a text stands; undefined takes the mark away. */
  readonly mark: (box: readonly [number, number, number, number] | undefined) => void;
}

function stageOf(sign: SignEntry, side: number, around: Surroundings): Stage | undefined {
  const image = picture(sign, side, false);
  if (image === undefined) return undefined;
  const { words } = around;
  const isOnly = sign.pictures.length === 1;
  image.alt = words.picture(isOnly ? nameOf(sign, around) : `${nameOf(sign, around)}, ${words.side(side + 1)}`);
  const mark = el('span', { class: 'mark', hidden: true });
  const element = el('figure', { class: 'stage' }, el('span', { class: 'frame' }, image, mark));
  return {
    element,
    mark(box) {
      mark.hidden = box === undefined;
      if (box === undefined) return;
      const margin = Math.min(sign.width, sign.height) / 60;
      const [x, y, width, height] = [box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin];
      mark.style.left = `${(x / sign.width) * 100}%`;
      mark.style.top = `${(y / sign.height) * 100}%`;
      mark.style.width = `${(width / sign.width) * 100}%`;
      mark.style.height = `${(height / sign.height) * 100}%`;
    },
  };
}

function sheetOf(sign: SignEntry, stages: readonly Stage[], around: Surroundings): readonly HTMLElement[] {
  const { words } = around;
  const findings = sign.findings ?? [];
  return [
    el('p', { class: 'chips' }, draftChip(sign, around), ...findingChips(findings, around)),
    el(
      'dl',
      { class: 'facts' },
      ...factsOf(sign, around).map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
      ...filesOf(sign, around),
    ),
    ...(findings.length === 0 ? [] : [el('h3', {}, words.findingsHeading), findingList(findings, around)]),
    ...sign.slots.flatMap((slot) => [
      el('h3', {}, slotName(slot, around)),
      el(
        'ol',
        { class: 'texts' },
        ...slot.texts.flatMap((placed) => entryOf(sign, slot.slot, placed, stages, around) ?? []),
      ),
    ]),
  ];
}

function filesOf({ pdf, png = [] }: SignEntry, { words }: Surroundings): readonly HTMLElement[] {
  const links = [
    ...(pdf === undefined ? [] : [el('a', { href: pdf }, 'PDF')]),
    ...png.map((path, side) => el('a', { href: path }, png.length === 1 ? 'PNG' : `PNG ${side + 1}`)),
  ];
  if (links.length === 0) return [];
  const spaced = links.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));
  return [el('div', {}, el('dt', {}, words.facts.files), el('dd', {}, ...spaced))];
}

function entryOf(
  sign: SignEntry,
  slot: string,
  placed: PlacedText,
  stages: readonly Stage[],
  around: Surroundings,
): HTMLElement | undefined {
  const view = textView(sign, slot, placed, around);
  const stage = stages[placed.painted?.side ?? 0];
  if (view?.crop === undefined || stage === undefined) return view?.element;
  const { crop, element } = view;
  const on = (): void => stage.mark(placed.painted?.box);
  const off = (): void => {
    if (document.activeElement !== crop) stage.mark(undefined);
  };
  element.addEventListener('mouseenter', on);
  element.addEventListener('mouseleave', off);
  crop.addEventListener('focus', on);
  crop.addEventListener('blur', () => stage.mark(undefined));
  crop.addEventListener('click', () => {
    on();
    stage.element.scrollIntoView({ block: 'nearest' });
  });
  return element;
}
