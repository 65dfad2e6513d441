/** The words of a poster, set: every message in the primary language, then what each of the others says. */
import type { Fill, FitTools, Overflow, Sign, SignText } from 'schildwerk/template';
import type { Grid } from './grid.js';
import { leastShare } from './least-share.js';
import type { Attempt } from './poster-ladder.js';
import { type PrimaryShape, setPrimary } from './primary.js';
import { arrangeRows, type Row, type RowShape, rowFills, rowShape, rowsDepth } from './rows.js';
import { tagFills, tagsFor, withTag } from './tags.js';

/** Other languages, in the primary's size. */
const OTHERS = 0.62;
/** From the primary's last baseline to the first row, in the others' size. */
const FIRST_ROW = 1.82;
/** The same where every language has several lines of its own: more than from one language to the next. */
const FIRST_OF_SEVERAL = 2.4;
/** More than a row's pitch between languages that stand on several lines. */
const APART = 0.62;
/** From message to message in the primary language, in its size; more if one of them is broken into lines. */
const NEXT_MESSAGE = 1.3;
const NEXT_AFTER_BROKEN = 1.55;

export interface PosterWords {
  readonly primary: readonly PrimaryShape[];
  readonly rows: readonly RowShape[];
  readonly height: number;
  /** Lines below the primary text, with those that it has more than two of. */
  readonly below: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

export function fitPosterWords(
  sign: Sign,
  statements: readonly SignText[],
  { step, lines, otherLines }: Attempt,
  grid: Grid,
  tools: FitTools,
): PosterWords | { readonly overflow: Overflow } {
  const [language = 'de', ...others] = sign.languages;
  const size = Math.max(step.primary * grid.u, tools.smallest('primary', language, 'primary'));
  const primary = setStatements(statements, size, lines, grid, tools);
  if ('overflow' in primary) return primary;

  const rowSize = size * Math.max(OTHERS, leastShare(language, tools));
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
    const name = statements.length === 1 ? 'primary' : `primary/${index}`;
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
