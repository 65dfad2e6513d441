/** One text in all its languages: the primary one above, the others in rows below it. */
import type { Fill, FitTools, Overflow, SignText } from 'schildwerk/template';
import type { Grid } from './grid.js';
import { leastShare } from './least-share.js';
import { setPrimary } from './primary.js';
import { arrangeRows, type RowShape, rowFills, rowShape, rowsDepth } from './rows.js';

export interface WordStep {
  /** Em size of the primary text, in u. */
  readonly primary: number;
  /** Row pitch of the other languages, in their own size. */
  readonly pitch: number;
  /** Their size in the primary's, if it is not the usual one; never less than may be. */
  readonly others?: number;
}

/** Other languages, in the primary's size. */
const OTHERS = 0.65;

export interface Words {
  /** Height of the primary text's slot; 0 for none. */
  readonly primary: number;
  readonly rows: readonly RowShape[];
  /** From the first cap line to the last baseline. */
  readonly height: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** The largest text names the place and has two lines at the most, the others `maxLines`. */
export function fitWords(
  text: SignText | undefined,
  step: WordStep,
  maxLines: number,
  grid: Grid,
  tools: FitTools,
): Words | { readonly overflow: Overflow } {
  const [first, ...others] = text?.lines ?? [];
  if (first === undefined) return { primary: 0, rows: [], height: 0, fills: {} };
  const size = Math.max(step.primary * grid.u, tools.smallest('primary', first.language, 'primary'));
  const primary = setPrimary(first, size, grid.measure, 2, tools);
  if ('overflow' in primary) return primary;

  const rowSize = size * Math.max(step.others ?? OTHERS, leastShare(first.language, tools));
  const style = { size: rowSize, pitch: step.pitch, first: 1.75, measure: grid.measure, maxLines };
  const arranged = arrangeRows(
    others.map((other) => [other]),
    style,
    tools,
  );
  if ('overflow' in arranged) return arranged;
  const { rows } = arranged;
  const capHeight = tools.measures('en', 'other').capHeight * rowSize;
  return {
    primary: primary.height,
    rows: rows.map((row) => rowShape(row, capHeight)),
    height: primary.height + rowsDepth(rows),
    fills: { primary: primary.fill, ...rowFills(rows) },
  };
}
