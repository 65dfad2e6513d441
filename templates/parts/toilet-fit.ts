/** How large everything stands on a toilet sign: the first step of a ladder on which all of it has room. */
import type { Fit, FitTools, Overflow, Sign, SignSize } from 'schildwerk/template';
import type { BlockHead } from './block-head.js';
import type { EasyMark } from './easy-mark.js';
import { firstFit } from './first-fit.js';
import { type Grid, gridOf } from './grid.js';
import { heightOverflow } from './primary.js';
import type { RowShape } from './rows.js';
import { toiletHead, toiletHeadFills } from './toilet-head.js';
import { fitWords, type WordStep } from './words.js';

export interface ToiletShape {
  readonly head: BlockHead;
  readonly words: {
    /** From the head to the first cap line. */
    readonly top: number;
    /** Height of the primary text's slot; 0 for none. */
    readonly primary: number;
    readonly rows: readonly RowShape[];
  };
  /** The Leichte-Sprache mark, where the message has been tested with readers. */
  readonly mark?: EasyMark['shape'];
}

export interface ToiletStep extends WordStep {
  /** The head in twenty-fourths of the sign's height: units, but on upright signs. */
  readonly head: number;
}

/** With at most one other language. */
const FEW: readonly ToiletStep[] = [
  { head: 12.6, primary: 2.9, pitch: 1.44 },
  { head: 12.6, primary: 2.5, pitch: 1.44 },
];
/** With at most three others. */
const SOME: readonly ToiletStep[] = [{ head: 11.4, primary: 2.5, pitch: 1.44 }];
const MANY: readonly ToiletStep[] = [
  { head: 11.4, primary: 2.3, pitch: 1.44 },
  { head: 11.4, primary: 2.05, pitch: 1.44, others: 0.61 },
  { head: 10.6, primary: 2.05, pitch: 1.4, others: 0.61 },
  { head: 9.8, primary: 1.92, pitch: 1.4, others: 0.61 },
  { head: 9, primary: 1.76, pitch: 1.36, others: 0.61 },
  { head: 8.2, primary: 1.6, pitch: 1.34, others: 0.61 },
  { head: 7.4, primary: 1.5, pitch: 1.3, others: 0.61 },
  { head: 6.6, primary: 1.36, pitch: 1.3, others: 0.61 },
  { head: 5.8, primary: 1.25, pitch: 1.3, others: 0.61 },
];

/** Free above the first cap line and below the last baseline, at least, in u. */
const ABOVE_WORDS = 1.73;
const BELOW_WORDS = 2;

export const toiletLadder = (languages: number): readonly ToiletStep[] => [
  ...(languages <= 2 ? FEW : []),
  ...(languages <= 4 ? SOME : []),
  ...MANY,
];

export function fitToilet(sign: Sign, size: SignSize, tools: FitTools): Fit<ToiletShape> {
  const grid = gridOf(size);
  const steps = toiletLadder(sign.languages.length);
  // A text on two lines is the worse choice: the whole ladder is tried with one line for each other language first.
  const attempts = [1, 2].flatMap((maxLines) => steps.map((step) => ({ step, maxLines })));
  return firstFit(attempts, ({ step, maxLines }) => tryStep(sign, step, maxLines, grid, tools));
}

function tryStep(sign: Sign, step: ToiletStep, maxLines: number, grid: Grid, tools: FitTools): Fit<ToiletShape> {
  const words = fitWords(sign.message, step, maxLines, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const head = headOf(sign, step, words.height, grid, tools);
  const place = placeWords(sign, head, words.height, 0, grid);
  if ('overflow' in place) return { fits: false, overflow: place.overflow };
  return {
    fits: true,
    shape: { head, words: { top: place.top, primary: words.primary, rows: words.rows } },
    fills: { ...toiletHeadFills(sign), ...words.fills },
  };
}

/** A sign that says nothing in words is all head. */
export const headOf = (
  sign: Sign,
  { head }: Pick<ToiletStep, 'head'>,
  words: number,
  grid: Grid,
  tools: FitTools,
): BlockHead => toiletHead(sign, words > 0 ? (head / 24) * sign.size.height : sign.size.height, grid, tools);

/** The words in the middle between the head and the edge, or above what stands at the edge (`foot`, in mm). */
export function placeWords(
  sign: Sign,
  head: BlockHead,
  height: number,
  foot: number,
  { u }: Grid,
): { readonly top: number } | { readonly overflow: Overflow } {
  if (height === 0) return { top: 0 };
  const [above, below] = [ABOVE_WORDS * u, BELOW_WORDS * u + foot];
  const free = sign.size.height - head.height - height;
  if (free < above + below - 0.01) return { overflow: heightOverflow(sign.message, sign, above + below - free) };
  return { top: Math.min((free - foot) / 2, free - below) };
}
