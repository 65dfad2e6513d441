/** Leichte Sprache with several messages: steps from top to bottom, each with its block, in it the pictogram (its number if the sign has none), beside it the words. */
import type { Fill, Fit, FitTools, LanguageText, Overflow, Sign } from 'schildwerk/template';
import { arrowFill } from './arrow.js';
import { markFigure, markWords } from './easy-mark.js';
import { type EasySizes, type EasyWords, easySizes, setEasy } from './easy-words.js';
import type { Grid } from './grid.js';
import { codeFill, type PosterCode, setAddress } from './poster-code.js';
import { pictogramFill } from './poster-head.js';
import { heightOverflow, type PrimaryShape } from './primary.js';
import { isTested, statementsOf } from './statements.js';

export interface StepsShape {
  readonly kind: 'steps';
  /** Width of the blocks, where the words begin, and how wide they may be. */
  readonly column: number;
  readonly axis: number;
  readonly measure: number;
  readonly rows: readonly StepRow[];
}

export interface StepRow {
  readonly name: string;
  readonly height: number;
  /** Free at its upper and lower end, where the sign ends. */
  readonly above: number;
  readonly below: number;
  /** What its pictogram, or its number, stands in. */
  readonly figure: { readonly width: number; readonly height: number };
  readonly words: readonly PrimaryShape[];
}

/** The ladder in u: how wide the pictograms are, and how large the words. */
const FIGURES = [4.6, 3.8, 3.2, 2.6] as const;
const SIZES: readonly EasySizes[] = [
  { keyword: 1.94, statement: 1.45 },
  { keyword: 1.78, statement: 1.33 },
  { keyword: 1.616, statement: 1.212 },
  { keyword: 0, statement: 0 },
];
/** Beside a pictogram in its block, both sides together, in its width; never less, in u. */
const BESIDE_FIGURE = 0.7;
const LEAST_BESIDE_FIGURE = 2.6;
/** From the blocks to the words, and from them to the edge, in u. */
const GUTTER = 1.3;
const EDGE = 2;
/** A pictogram in the height of its row. */
const FIGURE_OF_ROW = 0.66;
/** More at the sign's upper and lower end, so that the outer pictograms are not nearer to the edge than they look. */
const AT_ENDS = 0.6;
/** A number in the place of a pictogram. */
const NUMBER = 0.8;
/** Least room above and below a step's words, together. */
const AROUND_WORDS = 2;
/** Heights of what is no step: the arrow's block and the mark's, with what stands in them. */
const ARROW_ROW = 4.4;
const ARROW = 2.7;
const MARK_ROW = 3.1;
const MARK_FIGURE = 2.1;
const MARK_WORDS = 0.75;

/** Around a code in its block, on each side; its address beside it. */
const AROUND_CODE = 0.75;
const ADDRESS = 0.75;

export function fitSteps(sign: Sign, grid: Grid, tools: FitTools, code?: PosterCode): Fit<StepsShape> {
  let overflow: Overflow | undefined;
  for (const breaks of [false, true]) {
    let best: Fitting | undefined;
    for (const [figure, sizes] of FIGURES.flatMap((width) => SIZES.map((each) => [width, each] as const))) {
      const attempt = tryStep(sign, { figure, sizes, breaks }, code, grid, tools);
      if ('overflow' in attempt) overflow = attempt.overflow;
      // Lines that the catalogue did not break are broken as seldom as can be: a smaller pictogram gives way for it.
      else if (best === undefined || attempt.lines < best.lines) best = attempt;
    }
    if (best !== undefined) return { fits: true, shape: best.shape, fills: best.fills };
  }
  if (overflow === undefined) throw new Error('A fit ladder has no steps.');
  return { fits: false, overflow };
}

interface Fitting {
  readonly shape: StepsShape;
  readonly fills: Readonly<Record<string, Fill>>;
  /** Of all its texts. */
  readonly lines: number;
}

interface Attempt {
  readonly figure: number;
  readonly sizes: EasySizes;
  /** Whether lines may be broken where the catalogue does not. */
  readonly breaks: boolean;
}

function tryStep(
  sign: Sign,
  { figure, sizes: asked, breaks }: Attempt,
  code: PosterCode | undefined,
  grid: Grid,
  tools: FitTools,
): Fitting | { readonly overflow: Overflow } {
  const { u } = grid;
  const beside = (figure + Math.max(BESIDE_FIGURE * figure, LEAST_BESIDE_FIGURE)) * u;
  const column = Math.max(beside, code === undefined ? 0 : code.field + 2 * AROUND_CODE * u);
  const axis = column + GUTTER * u;
  const measure = sign.size.width - EDGE * u - axis;
  const sizes = easySizes({ keyword: asked.keyword * u, statement: asked.statement * u }, tools);
  const steps: EasyWords[] = [];
  for (const [index, { lines }] of statementsOf(sign).entries()) {
    const [text] = lines;
    if (text === undefined) continue;
    const words = setEasy(`step-${index}/words`, text, { sizes, measure, leads: index === 0, breaks }, tools);
    if ('overflow' in words) return words;
    steps.push(words);
  }
  const last = code === undefined ? undefined : codeRow(code, measure, sign, grid, tools);
  const heights = rowHeights(steps, last, sign, grid);
  if ('lacks' in heights) return { overflow: heightOverflow(statementsOf(sign)[0], sign, heights.lacks) };
  const square = Math.min(figure * u, FIGURE_OF_ROW * Math.min(...heights.rows));
  const rows = rowsOf(steps, heights.rows, square, last, sign, grid, tools);
  return {
    shape: { kind: 'steps', column, axis, measure, rows },
    fills: { ...fillsOf(steps, square, sign, grid, tools), ...last?.fills },
    lines: steps.reduce((sum, { lines }) => sum + lines, 0),
  };
}

interface CodeRow {
  readonly row: Pick<StepRow, 'name' | 'figure' | 'words'> & { readonly inner: number };
  readonly fills: Readonly<Record<string, Fill>>;
}

/** The code in a block below the steps, its address beside it. */
function codeRow({ measures, field }: PosterCode, measure: number, sign: Sign, { u }: Grid, tools: FitTools): CodeRow {
  const size = Math.max(ADDRESS * u, measures.text);
  const address = setAddress(measures.shown, { size, width: measure, align: 'left', colour: 'ink' }, sign, tools);
  const words = [{ name: 'code/address', gap: 0, height: address.height }];
  const inner = Math.max(field, address.height) + 2 * AROUND_CODE * u;
  return {
    row: { name: 'code', inner, figure: squareOf(field), words },
    fills: { 'code/figure': codeFill(sign, 'centre'), 'code/address': address.fill },
  };
}

/** All steps are equally high; if one needs more than that, the others share the rest. */
function rowHeights(
  steps: readonly EasyWords[],
  code: CodeRow | undefined,
  sign: Sign,
  { u, slit }: Grid,
): { readonly rows: readonly number[] } | { readonly lacks: number } {
  const extra = [
    sign.arrow === undefined ? 0 : ARROW_ROW * u,
    code?.row.inner ?? 0,
    isTested(sign) ? (MARK_ROW + AT_ENDS) * u : 0,
  ].filter((high) => high > 0);
  const ends = (isTested(sign) ? 1 : 2) * AT_ENDS;
  const slits = steps.length + extra.length - 1;
  const room = sign.size.height - slits * slit - extra.reduce((sum, high) => sum + high, 0) - ends * u;
  const needs = steps.map(({ height }) => height + AROUND_WORDS * u);
  const lacks = needs.reduce((sum, need) => sum + need, 0) - room;
  if (lacks > 0.01) return { lacks };
  let [share, left, count] = [room / steps.length, room, steps.length];
  // Rows that need more than their share make the share of the others smaller, until nobody needs more.
  for (const need of [...needs].sort((a, b) => b - a)) {
    if (need <= share) break;
    left -= need;
    count--;
    share = left / count;
  }
  return { rows: needs.map((need) => Math.max(need, share)) };
}

function rowsOf(
  steps: readonly EasyWords[],
  heights: readonly number[],
  square: number,
  code: CodeRow | undefined,
  sign: Sign,
  { u }: Grid,
  tools: FitTools,
): readonly StepRow[] {
  const rows: CodeRow['row'][] = [];
  for (const [index, { words }] of steps.entries()) {
    const figure = sign.pictograms.length > 0 ? squareOf(square) : numberOf(index, square, tools).box;
    rows.push({ name: `step-${index}`, inner: heights[index] ?? 0, figure, words });
    // Where to go is asked once the first step is known.
    if (index === 0 && sign.arrow !== undefined) {
      rows.push({ name: 'arrow', inner: ARROW_ROW * u, figure: squareOf(ARROW * u), words: [] });
    }
  }
  if (code !== undefined) rows.push(code.row);
  if (isTested(sign)) {
    const { height } = markWords(MARK_WORDS * u, 'left', tools);
    rows.push({
      name: 'mark',
      inner: MARK_ROW * u,
      figure: squareOf(MARK_FIGURE * u),
      words: [{ name: 'mark/words', gap: 0, height }],
    });
  }
  return rows.map(({ inner, ...row }, index) => {
    const above = index === 0 ? AT_ENDS * u : 0;
    const below = index === rows.length - 1 ? AT_ENDS * u : 0;
    return { ...row, height: inner + above + below, above, below };
  });
}

const squareOf = (side: number): StepRow['figure'] => ({ width: side, height: side });

/** A step's number, as high as suits the place of a pictogram. */
function numberOf(
  index: number,
  square: number,
  tools: FitTools,
): { readonly box: StepRow['figure']; readonly fill: Fill } {
  const text: LanguageText = { language: 'de', direction: 'ltr', text: String(index + 1), state: 'tested' };
  const paragraph = tools.shape(text, 'number', { figures: 'proportional' });
  const height = NUMBER * square;
  const size = height / tools.measures('de', 'number').capHeight;
  return {
    box: { width: paragraph.width * size, height },
    fill: { kind: 'text', paragraph, size, pitch: 0, align: 'left', colour: 'on-block', lines: 1 },
  };
}

function fillsOf(
  steps: readonly EasyWords[],
  square: number,
  sign: Sign,
  { u }: Grid,
  tools: FitTools,
): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  for (const [index, step] of steps.entries()) {
    const pictogram = sign.pictograms[index];
    fills[`step-${index}/figure`] =
      pictogram === undefined ? numberOf(index, square, tools).fill : pictogramFill(pictogram, sign);
    Object.assign(fills, step.fills);
  }
  if (sign.arrow !== undefined) fills['arrow/figure'] = arrowFill(sign.arrow, sign);
  if (isTested(sign)) {
    fills['mark/figure'] = markFigure('on-block');
    fills['mark/words'] = markWords(MARK_WORDS * u, 'left', tools).fill;
  }
  return fills;
}
