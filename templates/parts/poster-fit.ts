/** How large everything stands on a poster: the largest words that leave room for a head by which it is known from afar. */
import {
  type Fill,
  type Fit,
  type FitTools,
  LEAST_SHARE_OF_PRIMARY,
  type Overflow,
  type Sign,
  type SignSize,
  type SignText,
} from 'schildwerk/template';
import type { EasyMark } from './easy-mark.js';
import { type Grid, gridOf } from './grid.js';
import { hasHead, headFills, headLimit, type PosterHead, posterHead } from './poster-head.js';
import { heightOverflow, type PrimaryShape, setPrimary } from './primary.js';
import { arrangeRows, type Row, type RowShape, rowFills, rowShape, rowsDepth } from './rows.js';
import { statementsOf } from './statements.js';
import { tagFills, tagsFor, withTag } from './tags.js';

export interface PosterShape {
  readonly kind: 'poster';
  readonly head: PosterHead;
  readonly words: {
    readonly top: number;
    readonly bottom: number;
    readonly centred: boolean;
    readonly primary: readonly PrimaryShape[];
    readonly rows: readonly RowShape[];
  };
  /** The Leichte-Sprache mark, where every message has been tested with readers. */
  readonly mark?: EasyMark['shape'];
}

interface Step {
  /** Em size of the primary text, in u. */
  readonly primary: number;
  /** Row pitch of the other languages, in their own size. */
  readonly pitch: number;
  /** The head is at least this high, in u. */
  readonly head: number;
}

/** Steps that are as good as each other: a line more in one of them is better than the next tier's smaller words. */
interface Tier {
  /** Up to how many languages, for how many messages. */
  readonly languages: number;
  readonly messages: number;
  /** Lines that a message may take in the primary language and in the others. */
  readonly lines: number;
  readonly otherLines: number;
  readonly steps: readonly Step[];
}

const ANY = { languages: Number.POSITIVE_INFINITY, messages: Number.POSITIVE_INFINITY };

const TIERS: readonly Tier[] = [
  {
    languages: 2,
    messages: 1,
    lines: 2,
    otherLines: 1,
    steps: [
      { primary: 3.2, pitch: 1.4, head: 16 },
      { primary: 2.8, pitch: 1.4, head: 16 },
    ],
  },
  {
    ...ANY,
    messages: 1,
    lines: 2,
    otherLines: 1,
    steps: [
      { primary: 2.5, pitch: 1.4, head: 14 },
      { primary: 2.34, pitch: 1.4, head: 13.5 },
    ],
  },
  {
    ...ANY,
    messages: 1,
    lines: 3,
    otherLines: 2,
    steps: [
      { primary: 2.17, pitch: 1.4, head: 10.5 },
      { primary: 2.17, pitch: 1.36, head: 10 },
      { primary: 1.94, pitch: 1.36, head: 9.5 },
    ],
  },
  {
    ...ANY,
    languages: 2,
    lines: 2,
    otherLines: 1,
    steps: [
      { primary: 2.5, pitch: 1.4, head: 10 },
      { primary: 2.34, pitch: 1.4, head: 10 },
      { primary: 2.17, pitch: 1.4, head: 10 },
      { primary: 1.94, pitch: 1.4, head: 10 },
    ],
  },
  {
    languages: 2,
    messages: 1,
    lines: 6,
    otherLines: 5,
    steps: [
      { primary: 1.94, pitch: 1.4, head: 12 },
      { primary: 1.8, pitch: 1.4, head: 12 },
    ],
  },
  {
    ...ANY,
    lines: 3,
    otherLines: 2,
    steps: [
      { primary: 1.8, pitch: 1.38, head: 9 },
      { primary: 1.62, pitch: 1.36, head: 8.5 },
    ],
  },
  {
    ...ANY,
    lines: 4,
    otherLines: 3,
    steps: [
      { primary: 1.46, pitch: 1.34, head: 8 },
      { primary: 1.32, pitch: 1.32, head: 7.5 },
    ],
  },
  {
    ...ANY,
    lines: 5,
    otherLines: 4,
    steps: [
      { primary: 1.2, pitch: 1.3, head: 7 },
      { primary: 1.08, pitch: 1.3, head: 6.5 },
      { primary: 0.97, pitch: 1.3, head: 6 },
      { primary: 0, pitch: 1.3, head: 5.4 },
    ],
  },
];

/** The head is as high as the words leave it, but no higher than this, by the lines that stand below the primary text, in u. */
const HIGHEST_HEAD = [20, 18, 16.7, 15.5, 14.3, 13.2, 12.4, 12] as const;
/** A head's height goes by half units: neighbours of one kind look alike. */
const HEAD_STEP = 0.5;

/** Other languages, in the primary's size. */
const OTHERS = 0.62;
/** From the primary's last baseline to the first row, in the others' size. */
const FIRST_ROW = 1.82;
/** The same where every language has several lines of its own: more than from one language to the next. */
const FIRST_OF_SEVERAL = 2.4;
/** More than a row's pitch between languages that stand on several lines. */
const APART = 0.62;
/** From the head to the first cap line; from the last baseline to the edge; without a head from the edge, in u. */
export const ABOVE_WORDS = 1.55;
export const BELOW_WORDS = 2;
export const ABOVE_WITHOUT_HEAD = 2;
/** Without a head the words have its room. */
const GROWN = 1.15;
/** From message to message in the primary language, in its size; more if one of them is broken into lines. */
const NEXT_MESSAGE = 1.3;
const NEXT_AFTER_BROKEN = 1.55;

export function fitPoster(sign: Sign, size: SignSize, tools: FitTools): Fit<PosterShape> {
  const grid = gridOf(size);
  const messages = statementsOf(sign).length;
  let overflow: Overflow | undefined;
  for (const tier of TIERS) {
    if (sign.languages.length > tier.languages || messages > tier.messages) continue;
    for (let otherLines = 1; otherLines <= tier.otherLines; otherLines++) {
      for (const step of tier.steps) {
        const attempt = tryStep(sign, { step, lines: tier.lines, otherLines }, grid, tools);
        if (attempt.fits) return attempt;
        overflow = attempt.overflow;
      }
    }
  }
  if (overflow === undefined) throw new Error('A fit ladder has no steps.');
  return { fits: false, overflow };
}

interface Attempt {
  readonly step: Step;
  readonly lines: number;
  readonly otherLines: number;
}

function tryStep(sign: Sign, attempt: Attempt, grid: Grid, tools: FitTools): Fit<PosterShape> {
  const statements = statementsOf(sign);
  if (statements.length === 0) return { fits: true, shape: headOnly(sign, grid), fills: headFills(sign) };
  const words = fitWords(sign, statements, attempt, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const { u } = grid;
  const bottom = BELOW_WORDS * u;
  const headed = hasHead(sign);
  const top = (headed ? ABOVE_WORDS : ABOVE_WITHOUT_HEAD) * u;
  const room = sign.size.height - top - bottom - words.height;
  const height = headHeight(sign, { room, least: attempt.step.head, lines: words.below }, grid);
  if ('lacks' in height) return { fits: false, overflow: heightOverflow(statements[0], sign, height.lacks) };
  const shape: PosterShape = {
    kind: 'poster',
    head: posterHead(sign, height.mm, grid),
    words: { top, bottom, centred: headed, primary: words.primary, rows: words.rows },
  };
  return { fits: true, shape, fills: { ...headFills(sign), ...words.fills } };
}

interface HeadRoom {
  /** What the words leave, in mm. */
  readonly room: number;
  /** In u. */
  readonly least: number;
  /** How many lines stand below the primary text's first two. */
  readonly lines: number;
}

/** As high as the words leave it and as suits their number; or how much is lacking. */
export function headHeight(
  sign: Sign,
  { room, least, lines }: HeadRoom,
  grid: Grid,
): { readonly mm: number } | { readonly lacks: number } {
  const limit = headLimit(sign, grid);
  const needed = Math.min(least * grid.u, limit);
  if (room < needed - 0.01) return { lacks: needed - room };
  const highest = (HIGHEST_HEAD[lines] ?? HIGHEST_HEAD.at(-1) ?? 0) * grid.u;
  const left = Math.floor(room / grid.u / HEAD_STEP) * HEAD_STEP * grid.u;
  return { mm: Math.max(needed, Math.min(limit, highest, left)) };
}

/** A sign that says nothing in words is all head. */
export const headOnly = (sign: Sign, grid: Grid): PosterShape => ({
  kind: 'poster',
  head: posterHead(sign, sign.size.height, grid),
  words: { top: 0, bottom: 0, centred: false, primary: [], rows: [] },
});

interface Words {
  readonly primary: readonly PrimaryShape[];
  readonly rows: readonly RowShape[];
  readonly height: number;
  /** Lines below the primary text, with those that it has more than two of. */
  readonly below: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

function fitWords(
  sign: Sign,
  statements: readonly SignText[],
  { step, lines, otherLines }: Attempt,
  grid: Grid,
  tools: FitTools,
): Words | { readonly overflow: Overflow } {
  const [language = 'de', ...others] = sign.languages;
  const grown = hasHead(sign) ? 1 : GROWN;
  const size = Math.max(grown * step.primary * grid.u, tools.smallest('primary', language, 'primary'));
  const primary = setStatements(statements, size, lines, grid, tools);
  if ('overflow' in primary) return primary;

  const share =
    (LEAST_SHARE_OF_PRIMARY * tools.measures(language, 'primary').xHeight) / tools.measures('en', 'other').xHeight;
  const rowSize = size * Math.max(OTHERS, share);
  const tags = tagsFor(sign, rowSize, tools);
  const style = {
    size: rowSize,
    pitch: step.pitch,
    first: statements.length > 1 ? FIRST_OF_SEVERAL : FIRST_ROW,
    measure: grid.measure,
    maxLines: otherLines,
    apart: APART,
    ...(tags === undefined ? {} : { beside: tags.room }),
  };
  const texts = others.map((_, index) => statements.flatMap(({ lines: texts }) => texts[index + 1] ?? []));
  const arranged = arrangeRows(texts, style, tools);
  if ('overflow' in arranged) return arranged;
  const { rows, arrangement } = arranged;
  const cap = tools.measures('en', 'other').capHeight * rowSize;
  const shapes = rows.map((row) => rowShape(row, cap));
  const tagged = arrangement === 'single' ? tags : undefined;
  return {
    primary: primary.shapes,
    rows: tagged === undefined ? shapes : shapes.map((shape, index) => withTag(shape, index, cap, grid.measure)),
    height: primary.height + rowsDepth(rows),
    below: Math.max(0, primary.lines - 2) + rows.reduce((sum, row) => sum + linesOf(row), 0),
    fills: { ...primary.fills, ...rowFills(rows), ...(tagged === undefined ? {} : tagFills(rows, tagged)) },
  };
}

const linesOf = ({ texts }: Row): number =>
  Math.max(...texts.map(({ parts }) => parts.reduce((sum, { lines }) => sum + lines, 0)));

interface SetStatements {
  readonly shapes: readonly PrimaryShape[];
  /** From the first cap line to the last baseline. */
  readonly height: number;
  readonly lines: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** Every message in the primary language, one after the other. */
function setStatements(
  statements: readonly SignText[],
  size: number,
  maxLines: number,
  grid: Grid,
  tools: FitTools,
): SetStatements | { readonly overflow: Overflow } {
  const fills: Record<string, Fill> = {};
  const set: { name: string; height: number; lines: number; step: number; cap: number }[] = [];
  for (const [index, { lines }] of statements.entries()) {
    const [text] = lines;
    if (text === undefined) continue;
    const fitted = setPrimary(text, size, grid.measure, maxLines, tools);
    if ('overflow' in fitted) return fitted;
    const name = `primary-${index}`;
    fills[name] = { ...fitted.fill, heading: index === 0 };
    const factor = tools.factor(text.language).size;
    const cap = tools.measures(text.language, 'primary').capHeight * size * factor;
    set.push({ name, height: fitted.height, lines: fitted.fill.lines, step: size * factor, cap });
  }
  const isBroken = set.some(({ lines }) => lines > 1);
  const shapes = set.map(({ name, height, step, cap }, index) => {
    const gap = index === 0 ? 0 : (isBroken ? NEXT_AFTER_BROKEN : NEXT_MESSAGE) * step - cap;
    return { name, gap, height };
  });
  return {
    shapes,
    height: shapes.reduce((sum, { gap, height }) => sum + gap + height, 0),
    lines: set.reduce((sum, { lines }) => sum + lines, 0),
    fills,
  };
}
