/**
 * How the texts of a sign came to stand on it: where, in how many lines, and from how far they can be read.
 * Found by what is painted, not by what a template says it did: a proof that believed the template would prove nothing.
 */
import type { Box } from '../base/outline.js';
import type { Item, Page, TextItem } from '../display/item.js';
import type { Sign } from '../kit/sign.js';
import { textSlots } from '../kit/text-slots.js';
import { X_HEIGHT_MM_PER_METRE } from '../layout/legibility.js';
import { boundsOf, clusterInk } from './ink.js';

export interface PaintedText {
  /** Metres from which it can be read, by the height of its small letters; in tenths, rounded down. */
  readonly metres: number;
  readonly lines: number;
  /** Bounds of its ink on the trimmed sign: left, top, width and height in mm. */
  readonly box: string;
  /** Of a sign with several sides, which one, counted from 1; not there for the first. */
  readonly side?: number;
  /** Only the beginning of the text stands there: a direction sign names an office and leaves its explanation to the door. */
  readonly partly?: true;
}

/** By slot, then by language. A text that nobody finds on the sign has no entry. */
export type PaintedTexts = Readonly<Record<string, Readonly<Record<string, PaintedText>>>>;

/** Height of small letters in em, of the face that sets a language as heading or as any other text. */
export type XHeight = (language: string, role: 'heading' | 'paragraph') => number;

export function paintedTexts(sign: Sign, pages: readonly Page[], xHeight: XHeight): PaintedTexts {
  const groups = pages.flatMap((page, side) => groupsOf(page.items).map((items) => groupOf(items, page, side + 1)));
  const taken = new Set<Group>();
  const found: Record<string, Record<string, PaintedText>> = {};
  for (const [slot, { lines }] of textSlots(sign)) {
    for (const line of lines) {
      const all = partsOf(line.text, line.language, groups, taken);
      const [first = ''] = line.text.split('\n', 1);
      const parts = all.length > 0 ? all : partsOf(first, line.language, groups, taken);
      if (parts.length === 0) continue;
      for (const part of parts) taken.add(part);
      const painted = paintedText(parts, sign, xHeight);
      found[slot] = { ...found[slot], [line.language]: all.length > 0 ? painted : { ...painted, partly: true } };
    }
  }
  return found;
}

interface Group {
  readonly role: 'heading' | 'paragraph';
  readonly language: string;
  /** As `plain` makes it. */
  readonly text: string;
  readonly items: readonly TextItem[];
  readonly boxes: readonly Box[];
  readonly side: number;
}

interface Found {
  readonly role: 'heading' | 'paragraph';
  readonly language: string;
  readonly items: readonly TextItem[];
}

function groupsOf(items: readonly Item[]): readonly Found[] {
  return items.flatMap((item) => {
    if (item.kind !== 'group') return [];
    const { meaning } = item;
    if (meaning.role !== 'heading' && meaning.role !== 'paragraph') return groupsOf(item.items);
    return [{ ...meaning, items: item.items.filter((each) => each.kind === 'text') }];
  });
}

const groupOf = ({ items, ...found }: Found, page: Page, side: number): Group => ({
  ...found,
  items,
  text: plain(items.map(({ text }) => text).join(' ')),
  boxes: items.flatMap((item) => clusterInk(item, page)),
  side,
});

/** Letters alone: where a line breaks, how it is hyphenated and what isolates its numbers says nothing about what it says. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}\p{Pd}]/gu, '');

/** The text itself, not yet taken; else a longer one that holds it; else the pieces that it was cut into. */
function partsOf(
  text: string,
  language: string,
  groups: readonly Group[],
  taken: ReadonlySet<Group>,
): readonly Group[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const able = groups.filter((group) => group.language === language && group.boxes.length > 0);
  const free = able.filter((group) => !taken.has(group));
  const whole = free.find((group) => group.text === wanted) ?? able.find((group) => group.text.includes(wanted));
  if (whole !== undefined) return [whole];
  const pieces: Group[] = [];
  let rest = wanted;
  for (const group of free) {
    if (group.text === '' || !rest.startsWith(group.text)) continue;
    pieces.push(group);
    rest = rest.slice(group.text.length);
  }
  return rest === '' ? pieces : [];
}

function paintedText(parts: readonly Group[], { variant }: Sign, xHeight: XHeight): PaintedText {
  const perMetre = X_HEIGHT_MM_PER_METRE[variant === 'easy' ? 'easy' : 'primary'];
  const heights = parts.flatMap(({ items, language, role }) => items.map(({ size }) => size * xHeight(language, role)));
  const { x, y, width, height } = boundsOf(parts.flatMap(({ boxes }) => boxes));
  const side = parts[0]?.side ?? 1;
  return {
    // A size that was computed from a distance gives that distance back, whatever the last bit says.
    metres: Math.floor((Math.min(...heights) / perMetre) * 10 + 1e-6) / 10,
    lines: parts.reduce((sum, { items }) => sum + items.length, 0),
    box: [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' '),
    ...(side === 1 ? {} : { side }),
  };
}
