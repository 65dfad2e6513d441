/** The door sign in Leichte Sprache: the same head, so that both are known as one room; then the word, what happens here, and who is inside. */
import type { Fill, Fit, FitTools, Overflow, Sign, SignSize } from 'schildwerk/template';
import type { NameLine, NamesShape } from './door-names.js';
import { fitHead } from './door-number.js';
import { type DoorShape, type DoorStep, headFills, headHeightOf, headShape, ladderFor } from './door-sign-fit.js';
import { fitKeyword, type KeywordSizes, STATEMENT_STEP } from './easy-keyword.js';
import { easyMark, MARK_ROOM } from './easy-mark.js';
import { firstFit } from './first-fit.js';
import { type Grid, gridOf } from './grid.js';
import { heightOverflow } from './primary.js';
import { widthOverflow } from './rows.js';

/** Keyword and statement in u, from the roomiest to the smallest. */
const SIZES: readonly KeywordSizes[] = [
  { keyword: 2.05, statement: 1.31 },
  { keyword: 1.9, statement: 1.25 },
  { keyword: 1.76, statement: 1.2 },
  { keyword: 1.6, statement: 1.15 },
];

const STYLE = { lines: { keyword: 2 }, last: false };
/** From the statement to the first name, in the text's own size. */
const BEFORE_NAMES = 2.2;
/** The figure beside three names or more grows no further, in the names' size. */
const FIGURE_AT_MOST = 2.2;
/** A single name has a figure of this height, in its cap height. */
const FIGURE_AT_LEAST = 1.8;
const FIGURE = 'office-person';
/** From the head to the keyword, in u. */
const ABOVE_WORDS = 1.3;
const BESIDE_FIGURE = 0.8;
const ONE_COLUMN = 3;

export function fitEasyDoor(sign: Sign, size: SignSize, tools: FitTools, ladder = ladderFor(size)): Fit<DoorShape> {
  const grid = gridOf(size);
  const ways = sign.persons.length > ONE_COLUMN ? [1, 2] : [1];
  // The head is as large as on the sister sign if it can be; the words give way first.
  const attempts = ladder
    .slice(1)
    .flatMap((step) => SIZES.flatMap((sizes) => ways.map((columns): Attempt => ({ step, sizes, columns }))));
  return firstFit(attempts, (attempt) => tryStep(sign, attempt, grid, tools));
}

interface Attempt {
  readonly step: DoorStep;
  readonly sizes: KeywordSizes;
  /** How many columns the names stand in. */
  readonly columns: number;
}

function tryStep(sign: Sign, { step, sizes, columns }: Attempt, grid: Grid, tools: FitTools): Fit<DoorShape> {
  const head = fitHead(sign, step, sign.size.width, grid, tools);
  if ('overflow' in head) return { fits: false, overflow: head.overflow };
  const words = fitKeyword(sign.message ?? sign.unit, sizes, STYLE, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const names = fitNames(sign, words.size, columns, grid, tools);
  if ('overflow' in names) return { fits: false, overflow: names.overflow };

  const height = words.height + names.height;
  const headHeight = headHeightOf(sign, head.head, step, grid, height > 0);
  const mark = isTested(sign) ? easyMark(grid, tools) : undefined;
  const foot = grid.margin + (mark === undefined ? 0 : MARK_ROOM * grid.u);
  const top = ABOVE_WORDS * grid.u;
  const room = sign.size.height - headHeight - top - foot;
  if (height > 0 && height > room + 0.01)
    return { fits: false, overflow: heightOverflow(sign.message, sign, height - room) };
  const shape: DoorShape = {
    head: headShape(head.head, headHeight, sign, grid),
    words: { top, bottom: foot, centred: names.shape === undefined, primary: words.primary, rows: words.rows },
    names: names.shape && { ...names.shape, bottom: room - height + foot },
    ...(mark === undefined ? {} : { mark: mark.shape }),
  };
  return {
    fits: true,
    shape,
    fills: { ...headFills(sign, head.head), ...words.fills, ...names.fills, ...mark?.fills },
    ...(head.head.leftOut ? { leftOut: 'pictogram' as const } : {}),
  };
}

interface EasyNames {
  readonly shape: NamesShape | undefined;
  /** From the last baseline of the statement to the last name's. */
  readonly height: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** The names beside the figure of a person, as large as the statement. */
function fitNames(
  sign: Sign,
  size: number,
  columns: number,
  grid: Grid,
  tools: FitTools,
): EasyNames | { readonly overflow: Overflow } {
  if (sign.persons.length === 0) return { shape: undefined, height: 0, fills: {} };
  const cap = tools.measures('de-simple', 'names').capHeight * size;
  const pitch = STATEMENT_STEP * size;
  const rows = Math.ceil(sign.persons.length / columns);
  const depth = cap + (rows - 1) * pitch;
  const figureHeight = Math.max(FIGURE_AT_LEAST * cap, Math.min(depth, FIGURE_AT_MOST * size));
  const figure = { width: figureHeight * tools.proportion(FIGURE), height: figureHeight };
  const gap = BESIDE_FIGURE * grid.u;
  const columnWidth = (grid.measure - figure.width - columns * gap) / columns;

  const fills: Record<string, Fill> = {
    person: { kind: 'figure', pictogram: FIGURE, colour: 'rule', alt: undefined, language: 'de', align: 'left' },
  };
  const lines: NameLine[] = [];
  for (const [index, text] of sign.persons.entries()) {
    const paragraph = tools.shape({ language: 'de-simple', direction: 'ltr', text, state: 'reviewed' }, 'names');
    const excess = paragraph.width * size - columnWidth;
    if (excess > 0.01) return { overflow: widthOverflow(paragraph, excess) };
    fills[`name-${index}`] = { kind: 'text', paragraph, size, pitch, align: 'left', colour: 'ink', lines: 1 };
    lines.push({ name: `name-${index}`, gap: index % rows === 0 ? 0 : pitch - cap, height: cap });
  }
  const shape: NamesShape = {
    bottom: 0,
    rule: false,
    columns: Array.from({ length: columns }, (_, column) => lines.slice(column * rows, (column + 1) * rows)),
    columnWidth,
    gap,
    alignment: rows === 1 ? 'center' : 'flex-start',
    figure,
  };
  // A figure that is higher than a single name stands half above and half below it.
  const below = Math.max(0, (figureHeight - depth) / 2);
  return { shape, height: BEFORE_NAMES * size + (rows - 1) * pitch + below, fills };
}

const isTested = (sign: Sign): boolean => sign.message?.lines[0]?.state === 'tested';
