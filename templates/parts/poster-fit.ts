/** How large everything stands on a poster: the largest words that leave room for a head by which it is known from afar. */
import type { Fit, FitTools, Sign } from 'schildwerk/template';
import type { BlockHead } from './block-head.js';
import type { EasyMark } from './easy-mark.js';
import { firstFit } from './first-fit.js';
import type { Grid } from './grid.js';
import { type Foot, type FootShape, type PosterCode, posterFoot } from './poster-code.js';
import { hasHead, headFills, headHeight, posterHead } from './poster-head.js';
import { type Attempt, ladder } from './poster-ladder.js';
import { fitPosterWords } from './poster-words.js';
import { heightOverflow, type PrimaryShape } from './primary.js';
import type { RowShape } from './rows.js';
import { statementsOf } from './statements.js';

export interface PosterShape {
  readonly kind: 'poster';
  readonly head: BlockHead;
  readonly words: {
    readonly top: number;
    readonly bottom: number;
    readonly centred: boolean;
    readonly primary: readonly PrimaryShape[];
    readonly rows: readonly RowShape[];
  };
  /** Its code, at the lower end of the right edge. */
  readonly foot?: FootShape;
  /** The Leichte-Sprache mark, where every message has been tested with readers. */
  readonly mark?: EasyMark['shape'];
}

/** From the head to the first cap line; from the last baseline to the edge; without a head from the edge, in u. */
export const ABOVE_WORDS = 1.55;
export const BELOW_WORDS = 2;
export const ABOVE_WITHOUT_HEAD = 2;

export function fitPoster(sign: Sign, grid: Grid, tools: FitTools, code?: PosterCode): Fit<PosterShape> {
  const foot = code === undefined ? undefined : posterFoot(sign, code, grid, tools);
  return firstFit(ladder(sign), (attempt) => tryStep(sign, attempt, foot, grid, tools));
}

function tryStep(sign: Sign, attempt: Attempt, foot: Foot | undefined, grid: Grid, tools: FitTools): Fit<PosterShape> {
  const statements = statementsOf(sign);
  if (statements.length === 0) return headOnly(sign, foot, grid);
  const words = fitPosterWords(sign, statements, attempt, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const { u } = grid;
  const bottom = foot?.height ?? BELOW_WORDS * u;
  const headed = hasHead(sign);
  const top = (headed ? ABOVE_WORDS : ABOVE_WITHOUT_HEAD) * u;
  const room = sign.size.height - top - bottom - words.height;
  const height = headHeight(sign, { room, least: attempt.step.head, lines: words.below }, grid);
  if ('lacks' in height) return { fits: false, overflow: heightOverflow(statements[0], sign, height.lacks) };
  const shape: PosterShape = {
    kind: 'poster',
    head: posterHead(sign, height.mm, grid),
    words: { top, bottom, centred: headed, primary: words.primary, rows: words.rows },
    ...(foot === undefined ? {} : { foot: foot.shape }),
  };
  return { fits: true, shape, fills: { ...headFills(sign), ...words.fills, ...foot?.fills } };
}

/** A sign that says nothing in words is all head, above its code. */
export function headOnly(sign: Sign, foot: Foot | undefined, grid: Grid): Fit<PosterShape> {
  const height = hasHead(sign) ? sign.size.height - (foot?.height ?? 0) : 0;
  const shape: PosterShape = {
    kind: 'poster',
    head: posterHead(sign, height, grid),
    words: { top: 0, bottom: 0, centred: false, primary: [], rows: [] },
    ...(foot === undefined ? {} : { foot: foot.shape }),
  };
  return { fits: true, shape, fills: { ...headFills(sign), ...foot?.fills } };
}
