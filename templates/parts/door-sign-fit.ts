/** How large everything stands on a door sign: the first step of a ladder on which all of it has room. */
import type { Fill, Fit, FitTools, Paragraph, Sign, SignSize, SignText } from 'schildwerk/template';
import { fitNames, type NamesShape } from './door-names.js';
import { fitHead, type Head, type HeadStep } from './door-number.js';
import type { EasyMark } from './easy-mark.js';
import { firstFit } from './first-fit.js';
import { type Grid, gridOf } from './grid.js';
import { heightOverflow } from './primary.js';
import type { RowShape } from './rows.js';
import { fitWords, type WordStep } from './words.js';

export interface DoorShape {
  readonly head: {
    readonly height: number;
    readonly number: { readonly width: number; readonly height: number } | undefined;
    readonly pictogram: Head['pictogram'];
  };
  readonly words: {
    readonly top: number;
    readonly bottom: number;
    readonly centred: boolean;
    /** Height of the primary text's slot; 0 for none. */
    readonly primary: number;
    readonly rows: readonly RowShape[];
  };
  readonly names: NamesShape | undefined;
  /** The Leichte-Sprache mark, where every message has been tested with readers. */
  readonly mark?: EasyMark['shape'];
}

export type DoorStep = HeadStep & WordStep;

/** The first step is for signs with at most one other language. */
const SQUARE: readonly DoorStep[] = [
  { head: 9, number: 5, pictogram: 8, primary: 2.3, pitch: 1.4 },
  { head: 9, number: 5, pictogram: 8, primary: 1.92, pitch: 1.4 },
  { head: 9, number: 5, pictogram: 8, primary: 1.76, pitch: 1.4 },
  { head: 8, number: 4.5, pictogram: 8, primary: 1.76, pitch: 1.36 },
  { head: 7.4, number: 4.1, pictogram: 8, primary: 1.6, pitch: 1.34 },
  { head: 6.8, number: 3.8, pictogram: 8, primary: 1.5, pitch: 1.3 },
  { head: 6.2, number: 3.4, pictogram: 8, primary: 1.36, pitch: 1.3 },
];

/** A landscape sign has more width than height: larger words beside fewer rows. */
const LANDSCAPE: readonly DoorStep[] = [
  { head: 10.6, number: 6.2, pictogram: 11, primary: 2.9, pitch: 1.4 },
  { head: 10.6, number: 6.2, pictogram: 11, primary: 2.4, pitch: 1.4 },
  { head: 9.6, number: 5.6, pictogram: 10, primary: 2.2, pitch: 1.4 },
  { head: 8.6, number: 5, pictogram: 9.4, primary: 2.0, pitch: 1.36 },
  { head: 7.6, number: 4.4, pictogram: 8.8, primary: 1.8, pitch: 1.34 },
  { head: 6.8, number: 3.8, pictogram: 8, primary: 1.6, pitch: 1.3 },
  { head: 6.2, number: 3.4, pictogram: 8, primary: 1.5, pitch: 1.3 },
];

export const ladderFor = (size: SignSize): readonly DoorStep[] => (size.width > size.height * 1.2 ? LANDSCAPE : SQUARE);

/** From the head to the primary text's cap line, and from the last words to the edge, in u. */
const ABOVE_WORDS = 1.73;
const BELOW_WORDS = 2;
/** Between the words and the rule above the names, in u. */
const ABOVE_NAMES = 0.75;

export function fitDoor(sign: Sign, size: SignSize, tools: FitTools, ladder = ladderFor(size)): Fit<DoorShape> {
  const grid = gridOf(size);
  const steps = sign.languages.length > 2 ? ladder.slice(1) : ladder;
  // A text on two lines is the worse choice: the whole ladder is tried with one line for each other language first.
  const attempts = [1, 2].flatMap((maxLines) => steps.map((step) => ({ step, maxLines })));
  return firstFit(attempts, ({ step, maxLines }) => tryStep(sign, step, maxLines, grid, tools));
}

function tryStep(sign: Sign, step: DoorStep, maxLines: number, grid: Grid, tools: FitTools): Fit<DoorShape> {
  const head = fitHead(sign, step, sign.size.width, grid, tools);
  if ('overflow' in head) return { fits: false, overflow: head.overflow };
  const words = fitWords(mainText(sign), step, maxLines, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const names = fitNames(sign, grid, tools);
  if ('overflow' in names) return { fits: false, overflow: names.overflow };

  const hasWords = words.height > 0 || names.names !== undefined;
  const headHeight = headHeightOf(sign, head.head, step, grid, hasWords);
  const below = names.names === undefined ? BELOW_WORDS * grid.u + grid.rim : names.names.top + ABOVE_NAMES * grid.u;
  const room = sign.size.height - headHeight - ABOVE_WORDS * grid.u - below;
  if (hasWords && words.height > room + 0.01) {
    return { fits: false, overflow: heightOverflow(mainText(sign), sign, words.height - room) };
  }
  const centred = names.names === undefined;
  const shape: DoorShape = {
    head: headShape(head.head, headHeight, sign, grid),
    words: {
      top: ABOVE_WORDS * grid.u,
      bottom: centred ? BELOW_WORDS * grid.u + grid.rim : 0,
      centred,
      primary: words.primary,
      rows: words.rows,
    },
    names: names.names?.shape,
  };
  const fills = { ...headFills(sign, head.head), ...words.fills, ...(names.names?.fills ?? {}) };
  return { fits: true, shape, fills, ...(head.head.leftOut ? { leftOut: 'pictogram' as const } : {}) };
}

/** What the door is about: its message, or the unit where there is no message. */
const mainText = (sign: Sign): SignText | undefined => sign.message ?? sign.unit;

/** A sign that says nothing but its number (or pictogram) is all head. */
export function headHeightOf(sign: Sign, head: Head, step: HeadStep, grid: Grid, hasWords: boolean): number {
  if (head.number === undefined && head.pictogram === undefined) return 0;
  return hasWords ? step.head * grid.u + grid.rim : sign.size.height;
}

export const headShape = (head: Head, height: number, sign: Sign, grid: Grid): DoorShape['head'] => ({
  height,
  // To the end of its block: the fit has seen to the pad.
  number: head.number && {
    width: sign.size.width - grid.margin - (head.pictogram === undefined ? 0 : head.pictogram.width + grid.slit),
    height: head.number.height,
  },
  pictogram: head.pictogram,
});

export function headFills(sign: Sign, head: Head): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  if (head.number !== undefined) fills.number = numberFill(head.number.paragraph, head.number.size);
  const [pictogram] = sign.pictograms;
  if (head.pictogram !== undefined && pictogram !== undefined) {
    fills.pictogram = {
      kind: 'figure',
      pictogram,
      colour: 'on-block',
      alt: sign.alt[pictogram],
      language: sign.languages[0] ?? 'de',
      align: 'centre',
    };
  }
  return fills;
}

const numberFill = (paragraph: Paragraph, size: number): Fill => ({
  kind: 'text',
  paragraph,
  size,
  pitch: 0,
  align: 'left',
  colour: 'on-block',
  lines: 1,
});
