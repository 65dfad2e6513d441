/** How large the words of a direction sign stand: one size for all destinations, set by the widest line and the height of a row. */
import type { FitTools, Overflow, Paragraph, Sign, SignSize } from 'schildwerk/template';
import type { Entry } from './direction-sign-texts.js';
import type { Grid } from './grid.js';

/** Em size of the primary text in the height of a row, by how many lines stand below it. */
const SHARE_OF_ROW = [0.6, 0.435, 0.3, 0.23] as const;

/** In u. Two destinations are no louder than five: signs of one building look alike. */
const LARGEST = 2.4;

export const OTHERS = 0.65;

/** Clear space between two texts on one line, in the others' size. */
const BETWEEN = 1.25;

/** Arrow and pictogram in the height of a row. */
const SYMBOL = 0.713;

/** In u: above the first and below the last block's rows; at the other ends of a block. */
export const OUTER_PAD = 1.2;

export const INNER_PAD = 0.28;

const BETWEEN_SYMBOLS = 1.2;

/** Small symbols stand closer, in their own size. */
const BETWEEN_SYMBOLS_AT_MOST = 0.45;

export const COLUMN_PAD = 1.5;

export interface Geometry {
  /** One u of the grid, in mm. */
  readonly unit: number;
  /** Height of a row. */
  readonly row: number;
  readonly symbol: number;
  readonly columnWidth: number;
  readonly onRight: boolean;
  readonly hasPictograms: boolean;
  /** Between arrow and pictogram. */
  readonly gap: number;
  readonly axis: number;
  readonly measure: number;
}

export function columnGeometry(sign: Sign, size: SignSize, grid: Grid, groups: number): Geometry {
  const { u, margin, rim, slit } = grid;
  const ends = 2 * (OUTER_PAD * u + rim) + (groups - 1) * (2 * INNER_PAD * u + slit);
  const row = (size.height - ends) / sign.destinations.length;
  // Long lists have low rows, short ones must not grow symbols that push the words aside.
  const symbol = Math.min(SYMBOL * row, 4.2 * u);
  const hasPictograms = sign.destinations.some(({ pictogram }) => pictogram !== undefined);
  const gap = Math.min(BETWEEN_SYMBOLS * u, BETWEEN_SYMBOLS_AT_MOST * symbol);
  const content = hasPictograms ? symbol + gap + symbol : symbol;
  const columnWidth = margin + content + COLUMN_PAD * u;
  const onRight = sign.destinations.every(({ arrow }) => arrow.endsWith('right'));
  const axis = onRight ? margin : columnWidth + COLUMN_PAD * u;
  const end = onRight ? size.width - columnWidth - COLUMN_PAD * u : size.width - margin;
  return { unit: u, row, symbol, columnWidth, onRight, hasPictograms, gap, axis, measure: end - axis };
}

/** The primary's em size: as large as the rows are high, unless a line is too wide for it. */
export function sizeOf(
  entries: readonly Entry[],
  { row, measure, unit }: Geometry,
  sign: Sign,
  tools: FitTools,
): { readonly size: number } | { readonly overflow: Overflow } {
  const language = sign.languages[0] ?? 'de';
  const smallest = tools.smallest(sign.variant === 'easy' ? 'easy' : 'primary', language, 'primary');
  const depth = Math.max(...entries.map(({ lines }) => lines.length));
  const byHeight = Math.min(row * (SHARE_OF_ROW[depth] ?? 0.18), LARGEST * unit);
  if (byHeight < smallest) {
    const excessMm = (smallest / byHeight - 1) * row * entries.length;
    return { overflow: { text: entries[0]?.primary.text ?? '', language, direction: 'height', excessMm } };
  }
  let [size, widest] = [byHeight, undefined as Paragraph | undefined];
  for (const [paragraph, width] of entries.flatMap((entry) => lineWidths(entry, tools))) {
    if (width * size > measure) [size, widest] = [measure / width, paragraph];
  }
  if (size >= smallest || widest === undefined) return { size };
  const excessMm = (smallest / size - 1) * measure;
  return { overflow: { text: widest.text, language: widest.language, direction: 'width', excessMm } };
}

/** The width of every line of a destination, in the primary's em. */
function lineWidths({ primary, figures, lines }: Entry, tools: FitTools): [Paragraph, number][] {
  const atOthers = (paragraph: Paragraph): number => paragraph.width * OTHERS * tools.factor(paragraph.language).size;
  const beside = figures === undefined ? 0 : figures.width * OTHERS + BETWEEN * OTHERS;
  const first: [Paragraph, number] = [primary, primary.width * tools.factor(primary.language).size + beside];
  const rest = lines.map((line): [Paragraph, number] => {
    const width = line.reduce((sum, paragraph) => sum + atOthers(paragraph), 0);
    const longest = line.reduce((long, paragraph) => (atOthers(paragraph) > atOthers(long) ? paragraph : long));
    return [longest, width + (line.length - 1) * BETWEEN * OTHERS];
  });
  return [first, ...rest];
}
