/**
 * A poster in Leichte Sprache. One picture for all: the sister sign's head, so that both are known as one, and the
 * words below. Several messages with a picture for each, or with none: a step for each.
 */
import type { Fit, FitTools, LanguageText, Sign } from 'schildwerk/template';
import { type EasyMark, easyMark, MARK_ROOM, markRoomBeside } from './easy-mark.js';
import { type EasySizes, easySizes, setEasyTexts } from './easy-words.js';
import { firstFit } from './first-fit.js';
import type { Grid } from './grid.js';
import { type Foot, type PosterCode, posterFoot } from './poster-code.js';
import { ABOVE_WITHOUT_HEAD, ABOVE_WORDS, BELOW_WORDS, headOnly, type PosterShape } from './poster-fit.js';
import { hasHead, headFills, headHeight, posterHead } from './poster-head.js';
import { fitSteps, type StepsShape } from './poster-steps.js';
import { heightOverflow } from './primary.js';
import { isTested, statementsOf } from './statements.js';

export type WaitingShape = PosterShape | StepsShape;

interface Step extends EasySizes {
  /** The head is at least this high; all in u. */
  readonly head: number;
}

const STEPS: readonly Step[] = [
  { keyword: 2.8, statement: 1.8, head: 15.5 },
  { keyword: 2.5, statement: 1.7, head: 15.5 },
  { keyword: 2.34, statement: 1.62, head: 14.3 },
  { keyword: 2.17, statement: 1.5, head: 12 },
  { keyword: 1.94, statement: 1.4, head: 10 },
  { keyword: 1.8, statement: 1.3, head: 8 },
  { keyword: 1.62, statement: 1.25, head: 8 },
];
/** The smallest that may be read: once lines are broken that the catalogue left whole. */
const SMALLEST: Step = { keyword: 0, statement: 0, head: 6 };

export function fitEasyPoster(sign: Sign, grid: Grid, tools: FitTools, code?: PosterCode): Fit<WaitingShape> {
  const statements = statementsOf(sign);
  if (statements.length > 1 && sign.pictograms.length !== 1) return fitSteps(sign, grid, tools, code);
  const texts = statements.flatMap(({ lines }) => lines[0] ?? []);
  const mark = isTested(sign) ? easyMark(grid, tools, code === undefined ? 'right' : 'left') : undefined;
  const foot = code === undefined ? undefined : posterFoot(sign, code, grid, tools, markRoomBeside(mark, grid));
  if (texts.length === 0) return headOnly(sign, foot, grid);
  const attempts = [
    ...STEPS.map((step): Attempt => ({ step, breaks: false })),
    ...[...STEPS, SMALLEST].map((step): Attempt => ({ step, breaks: true })),
  ];
  return firstFit(attempts, (attempt) => tryStep(sign, texts, attempt, { mark, foot }, grid, tools));
}

interface Attempt {
  readonly step: Step;
  /** Whether lines may be broken where the catalogue does not. */
  readonly breaks: boolean;
}

/** What stands at the lower edge, left and right. */
interface Corners {
  readonly mark: EasyMark | undefined;
  readonly foot: Foot | undefined;
}

function tryStep(
  sign: Sign,
  texts: readonly LanguageText[],
  { step, breaks }: Attempt,
  { mark, foot }: Corners,
  grid: Grid,
  tools: FitTools,
): Fit<PosterShape> {
  const { u, measure } = grid;
  const sizes = easySizes({ keyword: step.keyword * u, statement: step.statement * u }, tools);
  const words = setEasyTexts(texts, { sizes, measure, leads: true, breaks }, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const bottom = foot?.height ?? (BELOW_WORDS + (mark === undefined ? 0 : MARK_ROOM)) * u;
  const headed = hasHead(sign);
  const top = (headed ? ABOVE_WORDS : ABOVE_WITHOUT_HEAD) * u;
  const room = sign.size.height - top - bottom - words.height;
  const height = headHeight(sign, { room, least: step.head, lines: Math.max(0, words.lines - 2) }, grid);
  if ('lacks' in height) return { fits: false, overflow: heightOverflow(statementsOf(sign)[0], sign, height.lacks) };
  const shape: PosterShape = {
    kind: 'poster',
    head: posterHead(sign, height.mm, grid),
    words: { top, bottom, centred: headed, primary: words.words, rows: [] },
    ...(foot === undefined ? {} : { foot: foot.shape }),
    ...(mark === undefined ? {} : { mark: mark.shape }),
  };
  return { fits: true, shape, fills: { ...headFills(sign), ...words.fills, ...foot?.fills, ...mark?.fills } };
}
