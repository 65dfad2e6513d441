/** One text of a sign as it can be proofed: what stands on the sign, what should stand there, and where it begins. */
import type { LanguageEntry, PlacedText, SignEntry, TextEntry } from './data.js';
import { el } from './dom.js';
import { readingHelp, visible } from './reading.js';
import { languageName, picture, type Surroundings, stateChip, textElement } from './sign-parts.js';

export interface TextView {
  readonly element: HTMLElement;
  /** Pressed to see where the text stands; not there if nobody knows. */
  readonly crop: HTMLButtonElement | undefined;
}

/** Space around a text in its crop, in parts of its height. */
const AROUND = 0.18;

/** Slots of which a template may leave languages out: a door names its department in one. Of any other a text must be found. */
const OPTIONAL = 'unit';

export function textView(
  sign: SignEntry,
  slot: string,
  placed: PlacedText,
  around: Surroundings,
): TextView | undefined {
  const entry = around.data.texts[placed.text];
  const language = entry === undefined ? undefined : around.data.languages[entry.language];
  if (entry === undefined || language === undefined) return undefined;
  const crop = cropOf(sign, placed, language, around);
  const { words } = around;
  if (placed.painted === undefined && slot === OPTIONAL && sign.pictures.length > 0) {
    const small = textElement('p', entry.text, entry.language, around);
    const note = el('p', { class: 'quiet' }, words.leftOut);
    const attributes = { class: `text ${language.direction} state-${entry.state}` };
    return { element: el('li', attributes, head(entry, language, around), small, note), crop };
  }
  const element = el(
    'li',
    { class: `text ${language.direction} state-${entry.state}` },
    head(entry, language, around),
    el(
      'div',
      { class: 'pair' },
      el('p', { class: 'label' }, words.onSign),
      crop ?? el('p', { class: 'missing' }, words.notOnSign),
      el('p', { class: 'label' }, words.catalogue),
      textElement('p', entry.text, entry.language, around, 'words'),
    ),
    helpOf(entry, language, around),
    sourceOf(entry, around),
    el('p', { class: 'quiet' }, measureOf(placed, around)),
  );
  return { element, crop };
}

const head = (entry: TextEntry, { name, autonym, direction }: LanguageEntry, around: Surroundings): HTMLElement =>
  el(
    'div',
    { class: 'text-head' },
    el('h4', {}, name, name === autonym ? undefined : el('span', { lang: entry.language, dir: direction }, autonym)),
    el('span', { class: 'way' }, around.words.direction[direction]),
    stateChip(entry.state, around),
  );

/** A window on the sign's picture, as wide and as high as the text. All in parts of each other: it grows and shrinks with the page. */
function cropOf(
  sign: SignEntry,
  { painted }: PlacedText,
  { name }: LanguageEntry,
  { words }: Surroundings,
): HTMLButtonElement | undefined {
  const image = painted === undefined ? undefined : picture(sign, painted.side, false);
  if (painted === undefined || image === undefined) return undefined;
  const [x, y, width, height] = painted.box;
  const margin = (height / painted.lines) * AROUND + 0.6;
  const [w, h] = [width + 2 * margin, height + 2 * margin];
  const button = el('button', { type: 'button', class: 'crop', 'aria-label': words.showOnSign(name) }, image);
  button.style.aspectRatio = `${w} / ${h}`;
  // As large as the same text below it: about two lines of the page for a line of the sign.
  button.style.width = `min(100%, ${((w / h) * painted.lines * 3).toFixed(2)}rem)`;
  image.style.width = `${((sign.width / w) * 100).toFixed(3)}%`;
  image.style.left = `${((-(x - margin) / w) * 100).toFixed(3)}%`;
  image.style.top = `${((-(y - margin) / h) * 100).toFixed(3)}%`;
  return button;
}

function helpOf(entry: TextEntry, language: LanguageEntry, around: Surroundings): HTMLElement | undefined {
  const help = readingHelp(entry.text, language);
  if (help === undefined) return undefined;
  const { words } = around;
  const piece = (text: string): HTMLElement =>
    el('bdi', { lang: entry.language, dir: language.direction, class: 'piece' }, text);
  const count = help.unit === 'words' ? words.wordCount(help.count) : words.characterCount(help.count);
  return el(
    'p',
    { class: 'help' },
    `${words.begins[language.direction]} `,
    piece(help.first),
    help.last === undefined ? undefined : `, ${words.ends[language.direction]} `,
    help.last === undefined ? undefined : piece(help.last),
    ' · ',
    el('span', { class: 'nowrap' }, count),
    help.firstLetter === undefined ? undefined : `, ${words.firstLetter} `,
    help.firstLetter === undefined ? undefined : piece(help.firstLetter),
  );
}

function sourceOf({ text, source }: TextEntry, around: Surroundings): HTMLElement | undefined {
  if (source === undefined) return undefined;
  const { words } = around;
  return el(
    'p',
    { class: 'source' },
    el('span', { class: 'label' }, words.sourceIn(languageName(source.language, around))),
    textElement('span', source.text, source.language, around),
    visible(source.text) === visible(text) ? el('span', { class: 'quiet' }, words.sameAsSource) : undefined,
  );
}

function measureOf({ painted }: PlacedText, { words }: Surroundings): string {
  if (painted === undefined) return '';
  const facts = [words.readable(words.metres(painted.metres)), words.lineCount(painted.lines)];
  return [...facts, ...(painted.partly ? [words.partly] : [])].join(' · ');
}
