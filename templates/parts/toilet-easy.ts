/** The toilet sign in Leichte Sprache: the same head, so that both are known as one place; below it the word, and for whom. */
import type { Fit, FitTools, Sign, SignSize } from 'schildwerk/template';
import { fitKeyword, type KeywordSizes } from './easy-keyword.js';
import { easyMark, MARK_ROOM } from './easy-mark.js';
import { firstFit } from './first-fit.js';
import { type Grid, gridOf } from './grid.js';
import { isTested } from './statements.js';
import { headOf, placeWords, type ToiletShape, toiletLadder } from './toilet-fit.js';
import { toiletHeadFills } from './toilet-head.js';

const SIZES: readonly KeywordSizes[] = [
  { keyword: 2.5, statement: 1.6 },
  { keyword: 2.05, statement: 1.31 },
  { keyword: 1.76, statement: 1.2 },
  { keyword: 1.5, statement: 1.1 },
];
/** Read from afar, a line has room for few letters: it breaks between words where the catalogue's lines are too wide. */
const STYLE = { lines: { keyword: 3, statement: 3 }, last: true };

export function fitEasyToilet(sign: Sign, size: SignSize, tools: FitTools): Fit<ToiletShape> {
  const grid = gridOf(size);
  // The head is as large as on the sister sign if it can be; the words give way first.
  const attempts = toiletLadder(Number.POSITIVE_INFINITY).flatMap(({ head }) =>
    SIZES.map((sizes) => ({ head, sizes })),
  );
  return firstFit(attempts, ({ head, sizes }) => tryStep(sign, head, sizes, grid, tools));
}

function tryStep(sign: Sign, height: number, sizes: KeywordSizes, grid: Grid, tools: FitTools): Fit<ToiletShape> {
  const words = fitKeyword(sign.message, sizes, STYLE, grid, tools);
  if ('overflow' in words) return { fits: false, overflow: words.overflow };
  const mark = isTested(sign) ? easyMark(grid, tools) : undefined;
  const head = headOf(sign, { head: height }, words.height, grid, tools);
  const place = placeWords(sign, head, words.height, mark === undefined ? 0 : MARK_ROOM * grid.u, grid);
  if ('overflow' in place) return { fits: false, overflow: place.overflow };
  return {
    fits: true,
    shape: {
      head,
      words: { top: place.top, primary: words.primary, rows: words.rows },
      ...(mark === undefined ? {} : { mark: mark.shape }),
    },
    fills: { ...toiletHeadFills(sign), ...words.fills, ...mark?.fills },
  };
}
