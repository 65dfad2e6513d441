/** A text in Leichte Sprache on a sign of one message: its first line is the keyword, the rest one statement. */
import type { Fill, FitTools, Overflow, SignText } from 'schildwerk/template';
import type { Grid } from './grid.js';
import { setPrimary } from './primary.js';
import { type RowShape, widthOverflow } from './rows.js';

/** Both in u. */
export interface KeywordSizes {
  readonly keyword: number;
  readonly statement: number;
}

export interface KeywordWords {
  /** Height of the keyword's slot; 0 for none. */
  readonly primary: number;
  readonly rows: readonly RowShape[];
  /** From the first cap line to the last baseline. */
  readonly height: number;
  /** Em size of the statement, which names share. */
  readonly size: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

export interface KeywordStyle {
  /** How many lines the two may take; a statement without a number keeps the lines of the catalogue. */
  readonly lines: { readonly keyword: number; readonly statement?: number };
  /** Whether nothing else stands below the two: a keyword without a statement then has nothing to stand out from. */
  readonly last: boolean;
}

/** The keyword is seen first, in the statement's size. */
const KEYWORD_AT_LEAST = 1.2;

/** Line steps in the text's own size. */
const AFTER_KEYWORD = 1.73;
export const STATEMENT_STEP = 1.43;

/** Never smaller than Leichte Sprache may be read. */
export function fitKeyword(
  text: SignText | undefined,
  sizes: KeywordSizes,
  { lines: most, last }: KeywordStyle,
  grid: Grid,
  tools: FitTools,
): KeywordWords | { readonly overflow: Overflow } {
  const [line] = text?.lines ?? [];
  const size = Math.max(sizes.statement * grid.u, tools.smallest('easy', 'de-simple', 'other'));
  if (line === undefined) return { primary: 0, rows: [], height: 0, size, fills: {} };
  const [keyword = '', ...statement] = line.text.split('\n');
  const isAlone = last && statement.length === 0;
  const least = isAlone ? tools.smallest('easy', line.language, 'primary') : KEYWORD_AT_LEAST * size;
  const keywordSize = Math.max(sizes.keyword * grid.u, least);
  const primary = setPrimary({ ...line, text: keyword }, keywordSize, grid.measure, most.keyword, tools);
  if ('overflow' in primary) return primary;
  if (statement.length === 0)
    return { primary: primary.height, rows: [], height: primary.height, size, fills: { primary: primary.fill } };

  const paragraph = tools.shape({ ...line, text: statement.join('\n') }, 'other');
  const lines = paragraph.breakLines((grid.measure + 0.01) / size).length;
  const sticksOut = (most.statement === undefined ? paragraph.width : paragraph.minWidth) * size - grid.measure;
  if (sticksOut > 0.01) return { overflow: widthOverflow(paragraph, sticksOut) };
  if (lines > (most.statement ?? lines)) {
    return { overflow: widthOverflow(paragraph, Math.max(0.1, paragraph.width * size - grid.measure)) };
  }
  const cap = tools.measures(line.language, 'other').capHeight * size;
  const pitch = STATEMENT_STEP * size;
  const row = {
    gap: AFTER_KEYWORD * size - cap,
    height: cap + (lines - 1) * pitch,
    slots: [{ name: 'other-0', left: 0, top: 0, width: grid.measure, height: cap + (lines - 1) * pitch }],
  };
  const fill: Fill = { kind: 'text', paragraph, size, pitch, align: 'start', colour: 'ink', lines };
  const fills = { primary: primary.fill, 'other-0': fill };
  return { primary: primary.height, rows: [row], height: primary.height + row.gap + row.height, size, fills };
}
