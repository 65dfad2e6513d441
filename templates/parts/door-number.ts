/** The head of a door sign: the number in its block, the pictogram in another beside it. */
import type { FitTools, Overflow, Paragraph, Sign } from 'schildwerk/template';
import type { Grid } from './grid.js';

export interface HeadStep {
  /** Height of the head, of the figures and width of the pictogram's block, in u. */
  readonly head: number;
  readonly number: number;
  readonly pictogram: number;
}

export interface Head {
  readonly number: { readonly paragraph: Paragraph; readonly size: number; readonly height: number } | undefined;
  /** Width of the pictogram's block and the largest ink it may hold, in mm; undefined: no pictogram. */
  readonly pictogram: { readonly width: number; readonly inkWidth: number; readonly inkHeight: number } | undefined;
  readonly leftOut: boolean;
}

export type HeadFit = { readonly head: Head } | { readonly overflow: Overflow };

/** Figures are set tight: they are the largest thing on the sign. */
const TRACKING = -0.02;
/** Figures never stand smaller, in u. */
const LEAST_NUMBER = 3.4;
/** From the number's ink to the right edge of its block, in u. */
const PAD_BESIDE_PICTOGRAM = 1;
const PAD_ALONE = 2;
/** Between the tail of a letter (a floor called Eg) and the end of its block, in u. */
const BELOW_TAILS = 0.2;

export function fitHead(sign: Sign, step: HeadStep, width: number, grid: Grid, tools: FitTools): HeadFit {
  const wants = sign.pictograms.length > 0;
  if (sign.number === undefined) {
    return { head: { number: undefined, pictogram: wants ? alone(step, width, grid) : undefined, leftOut: false } };
  }
  const number = shapeNumber(sign.number, sign, tools);
  const figureHeight = tools.measures(primaryOf(sign), 'number').capHeight;
  const widest = widestLike(sign, tools);
  const highest =
    Math.min(step.number, (step.head - 2 * BELOW_TAILS) / (1 + 2 * tailOf(number, figureHeight))) * grid.u;
  const heightIn = (block: number, pad: number): number =>
    Math.min(highest, ((block - grid.margin - pad * grid.u) / widest) * figureHeight);

  const least = LEAST_NUMBER * grid.u;
  const block = step.pictogram * grid.u + grid.rim;
  const beside = heightIn(width - block - grid.slit, PAD_BESIDE_PICTOGRAM);
  if (wants && beside >= least) {
    const pictogram = {
      width: block,
      inkWidth: (step.pictogram - 3) * grid.u,
      inkHeight: Math.min(beside, step.number * grid.u),
    };
    return {
      head: { number: { paragraph: number, size: beside / figureHeight, height: beside }, pictogram, leftOut: false },
    };
  }
  const full = heightIn(width, PAD_ALONE + grid.rim / grid.u);
  if (full >= least - 1e-6) {
    const set = { paragraph: number, size: full / figureHeight, height: full };
    return { head: { number: set, pictogram: undefined, leftOut: wants } };
  }
  const excessMm = (widest * least) / figureHeight - (width - 2 * grid.margin);
  return { overflow: { text: sign.number, language: primaryOf(sign), direction: 'width', excessMm } };
}

/** How far letters hang below the baseline, in the height of figures. */
function tailOf(number: Paragraph, figureHeight: number): number {
  const [line] = number.breakLines(Number.POSITIVE_INFINITY);
  return Math.max(0, -(line?.ink.bottom ?? 0)) / figureHeight;
}

const alone = (step: HeadStep, width: number, grid: Grid): Head['pictogram'] => ({
  width,
  inkWidth: width - 2 * grid.margin,
  inkHeight: step.number * grid.u,
});

/**
 * The ink width of the number if each of its figures were the widest one: so 1.11 and 0.00 stand equally
 * large on neighbouring doors, whatever else the kit holds.
 */
function widestLike(sign: Sign, tools: FitTools): number {
  const widthOf = (text: string): number => shapeNumber(text, sign, tools).width;
  let widest = '0';
  for (const figure of '123456789') if (widthOf(figure) > widthOf(widest)) widest = figure;
  return widthOf((sign.number ?? '').replace(/[0-9]/g, widest));
}

const shapeNumber = (text: string, sign: Sign, tools: FitTools): Paragraph =>
  // A number stays on one line: `B 2.145` does not break at its space.
  tools.shape(
    { language: primaryOf(sign), direction: 'ltr', text: text.replaceAll(' ', '\u00a0'), state: 'reviewed' },
    'number',
    { figures: 'proportional', tracking: TRACKING },
  );

const primaryOf = (sign: Sign): string => sign.languages[0] ?? 'de';
