/**
 * The glyphs of a line in the order and division in which readers of the file give its text back best.
 * docs/readback.md has the measurements behind every rule here; the ink never changes by any of them.
 */
import type { Outline } from '../base/outline.js';
import { EMPTY_OUTLINE, placeOutline } from '../base/outline.js';
import type { Glyph, TextItem } from '../display/item.js';

export interface ReadableGlyph {
  readonly glyph: Glyph;
  /** From the line's left end, in em. */
  readonly x: number;
  /** It stands in a marked-content sequence of its own. */
  readonly alone: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const STRONG = /[\p{L}\p{N}]/u;
const NON_SPACING = /\p{Mn}/u;
/** Seams, places to break or not to, isolates and embeddings: they had done their work when the line was set. */
const SPENT = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const ENDS_IN_MARK = /\p{Mn}$/u;
const RIGHT_TO_LEFT_MARK = '\u200f';
const SPACE = ' ';
const ANY_SPACE = /^[ \u00a0\u202f]$/;

/** Part of a cluster's advance, as fractions from its left end, with the text it stands for. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Between two right-to-left words: not a plain space, which pdf.js drops where the pen goes back. */
const SPACE_WITHIN: readonly Part[] = [{ text: '\u200f ', from: 0, to: 1 }];
/** A right-to-left word stands on the right of it: the gap on its left is a space to Poppler, the mark keeps MuPDF on the line. */
const SPACE_LEFT_OF_WORD: readonly Part[] = [{ text: '\u200f ', from: 0.6, to: 1 }];
/** A right-to-left word stands on the left of it: Poppler stops at the left-to-right mark, or it would take the space into the word. */
const SPACE_RIGHT_OF_WORD: readonly Part[] = [
  { text: '\u200f', from: 0.5, to: 1 },
  { text: '\u200e ', from: 0, to: 0.5 },
];

/** What a line without an explicit space at its start is joined to, if the line on its left has the same baseline. */
const LEADING_SPACE: Glyph = { outline: EMPTY_OUTLINE, advance: 0.25, text: SPACE };

export function readableGlyphs(item: TextItem, glyphs: readonly Glyph[]): ReadableGlyph[] {
  const clusters = item.clusters.map(({ glyph, x }) => {
    const shape = glyphs[glyph];
    if (shape === undefined)
      throw new Error(`Cluster of "${item.text}" points to glyph ${glyph}, which the page lacks.`);
    return { glyph: shape, x, text: withoutSpent(shape) };
  });
  const shown = closeMarks(attachInvisible(clusters.filter(({ text }) => text !== '')));
  const readable = markSpaces(shown, item.direction).flatMap(shareOut);
  const [first] = readable;
  if (item.direction === 'ltr' || first === undefined) return readable;
  return [{ glyph: LEADING_SPACE, x: lineEnd(readable), alone: false }, ...readable];
}

/** The characters of a line as a reader should have them, for lines that are painted without any. */
export const readableText = ({ clusters }: TextItem, glyphs: readonly Glyph[]): string =>
  clusters.map(({ glyph }) => withoutSpent(glyphs[glyph] ?? NO_GLYPH)).join('');

const NO_GLYPH: Glyph = { outline: EMPTY_OUTLINE, advance: 0, text: '' };

const lineEnd = (glyphs: readonly ReadableGlyph[]): number =>
  Math.max(...glyphs.map(({ x, glyph }) => x + glyph.advance));

/** A seam at the end of a line is a hyphen that one sees, and stays what it is. */
function withoutSpent({ text, outline }: Glyph): string {
  const left = text.replace(SPENT, '');
  return left === '' && outline.ops !== '' ? text : left;
}

interface Cluster {
  readonly glyph: Glyph;
  readonly x: number;
  readonly text: string;
  /** How a space is divided. */
  readonly parts?: readonly Part[];
}

/** A right-to-left cluster without width (a non-joiner) takes a share of the one before it: readers that sort by place lose it otherwise. */
function attachInvisible(clusters: readonly Cluster[]): Cluster[] {
  const attached: Cluster[] = [];
  for (const cluster of clusters) {
    const before = attached.at(-1);
    const invisible = cluster.glyph.advance === 0 && cluster.glyph.outline.ops === '';
    if (invisible && before !== undefined && RIGHT_TO_LEFT.test(before.text)) {
      attached[attached.length - 1] = { ...before, text: before.text + cluster.text };
    } else {
      attached.push(cluster);
    }
  }
  return attached;
}

/** A right-to-left word that ends in a mark is closed by a letter without ink: a mark at the very end is taken for left-to-right. */
const closeMarks = (clusters: readonly Cluster[]): Cluster[] =>
  clusters.map((cluster, index) => {
    const ends = !STRONG.test(clusters[index + 1]?.text ?? '') && ENDS_IN_MARK.test(cluster.text);
    return ends && RIGHT_TO_LEFT.test(cluster.text) ? { ...cluster, text: cluster.text + RIGHT_TO_LEFT_MARK } : cluster;
  });

/** Spaces beside right-to-left words carry their direction: a plain one is dropped or joins words. */
function markSpaces(clusters: readonly Cluster[], direction: TextItem['direction']): Cluster[] {
  if (!clusters.some(({ text }) => RIGHT_TO_LEFT.test(text))) return [...clusters];
  return clusters.map((cluster, index) => {
    if (!ANY_SPACE.test(cluster.text)) return cluster;
    const before = clusters.slice(0, index).findLast(({ text }) => STRONG.test(text));
    const after = clusters.slice(index + 1).find(({ text }) => STRONG.test(text));
    // A space at the end was swallowed by a line break and separates by itself.
    if (before === undefined || after === undefined) return cluster;
    const neighbours = [before, after].filter(({ text }) => RIGHT_TO_LEFT.test(text)).length;
    if (neighbours === 0) return cluster;
    if (neighbours === 2) return { ...cluster, parts: SPACE_WITHIN };
    const onTheRight = (direction === 'rtl') === RIGHT_TO_LEFT.test(before.text);
    return { ...cluster, parts: onTheRight ? SPACE_LEFT_OF_WORD : SPACE_RIGHT_OF_WORD };
  });
}

const shareOut = ({ glyph, x, text, parts }: Cluster): ReadableGlyph[] =>
  partsOf(glyph, parts ?? text).map((part) => ({ ...part, x: x + part.x }));

/** Glyphs are shared between signs: each is divided once for every text it stands for. */
const divided = new WeakMap<Glyph, Map<string | readonly Part[], readonly ReadableGlyph[]>>();

function partsOf(glyph: Glyph, content: string | readonly Part[]): readonly ReadableGlyph[] {
  const known = divided.get(glyph) ?? new Map<string | readonly Part[], readonly ReadableGlyph[]>();
  divided.set(glyph, known);
  let glyphs = known.get(content);
  if (glyphs === undefined) {
    glyphs = typeof content === 'string' ? divideText(glyph, content) : divideSpace(glyph, content);
    known.set(content, glyphs);
  }
  return glyphs;
}

/**
 * One glyph per character, sharing the cluster's advance in reading order; the first has all the ink. Only where a
 * reader would turn the characters round: right-to-left clusters, and marks that stand beside their letter.
 */
function divideText(glyph: Glyph, text: string): ReadableGlyph[] {
  const characters = [...text];
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  if (characters.length < 2 || !(rightToLeft || NON_SPACING.test(text))) {
    return [{ glyph: text === glyph.text ? glyph : { ...glyph, text }, x: 0, alone: false }];
  }
  const share = glyph.advance / characters.length;
  return characters.map((character, index) => {
    const x = rightToLeft ? glyph.advance - share * (index + 1) : share * index;
    const outline = index === 0 ? shiftLeft(glyph.outline, x) : EMPTY_OUTLINE;
    return { glyph: { outline, advance: share, text: character }, x, alone: index > 0 };
  });
}

/** A lone mark needs a place of its own: pdf.js passes over a code that ends in one, width and all. */
const divideSpace = ({ advance }: Glyph, parts: readonly Part[]): ReadableGlyph[] =>
  parts.map(({ text, from, to }) => ({
    glyph: { outline: EMPTY_OUTLINE, advance: advance * (to - from), text },
    x: advance * from,
    alone: !text.endsWith(SPACE),
  }));

const shiftLeft = (outline: Outline, by: number): Outline =>
  by === 0 ? outline : placeOutline(outline, { x: -by, y: 0 }, 1);
