/** Where everything of a direction sign stands, once its size is known: blocks, rows, arrows, baselines. */
import type { Destination, Fill, Fit, FitTools, Paragraph, Sign, SignSize, TextFill } from 'schildwerk/template';
import { arrowFill } from './arrow.js';
import { COLUMN_PAD, type Geometry, INNER_PAD, OTHERS, OUTER_PAD } from './direction-sign-size.js';
import type { Entry } from './direction-sign-texts.js';
import type { Grid } from './grid.js';

export interface DirectionShape {
  readonly column: { readonly left: number; readonly width: number };
  readonly blocks: readonly { readonly top: number; readonly height: number }[];
  /** Where texts begin, and how wide they may be. */
  readonly axis: number;
  readonly measure: number;
  readonly rows: readonly DirectionRow[];
}

export interface DirectionRow {
  /** Where in the order of reading its slots belong: the name of its block, and within it its own. */
  readonly block: string;
  readonly name: string;
  readonly symbol: { readonly top: number; readonly size: number; readonly width: number };
  /** Left edges of the symbols; undefined: none in this row. */
  readonly arrow: number | undefined;
  readonly pictogram: number | undefined;
  /** What stands there in the first language, and in the others. */
  readonly first: readonly DirectionLine[];
  readonly others: readonly DirectionLine[];
}

interface DirectionLine {
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

/** From the primary baseline to the next, in the primary's size; from there on in the others' size. */
const SECOND_LINE = 0.93;

const FURTHER_LINES = 1.35;

const SYMBOL_WIDTH = 1.08;

export function place(
  entries: readonly Entry[],
  size: number,
  geometry: Geometry,
  groups: readonly (readonly Destination[])[],
  sign: Sign,
  signSize: SignSize,
  grid: Grid,
  tools: FitTools,
): Fit<DirectionShape> {
  const { u, rim, slit } = grid;
  const language = sign.languages[0] ?? 'de';
  const fills: Record<string, Fill> = {};
  const rows: DirectionRow[] = [];
  const blocks: { top: number; height: number }[] = [];
  let y = 0;
  let next = 0;
  for (const [index, group] of groups.entries()) {
    const top = y;
    y += index === 0 ? OUTER_PAD * u + rim : INNER_PAD * u;
    for (const _ of group) {
      const entry = entries[next++];
      if (entry === undefined) throw new Error('There are more destinations than entries.');
      rows.push(placeRow(entry, y, size, geometry, signSize, grid, tools));
      Object.assign(fills, fillsOf(entry, size, language, sign, tools));
      y += geometry.row;
    }
    y += index === groups.length - 1 ? OUTER_PAD * u + rim : INNER_PAD * u;
    blocks.push({ top, height: y - top });
    y += slit;
  }
  const left = geometry.onRight ? signSize.width - geometry.columnWidth : 0;
  const shape = {
    column: { left, width: geometry.columnWidth },
    blocks,
    axis: geometry.axis,
    measure: geometry.measure,
    rows,
  };
  return { fits: true, shape, fills };
}

function placeRow(
  entry: Entry,
  top: number,
  size: number,
  geometry: Geometry,
  signSize: SignSize,
  grid: Grid,
  tools: FitTools,
): DirectionRow {
  const { row, symbol, columnWidth, onRight, hasPictograms, gap } = geometry;
  const { u, margin } = grid;
  const cap = tools.measures(entry.primary.language, 'primary').capHeight * size;
  const otherCap = tools.measures('en', 'other').capHeight * OTHERS * size;
  const below = entry.lines.map((_, index) => SECOND_LINE * size + index * FURTHER_LINES * OTHERS * size);
  const textHeight = cap + (below.at(-1) ?? 0);
  const baseline = top + (row - textHeight) / 2 + cap;
  const left = onRight ? signSize.width - columnWidth + COLUMN_PAD * u : margin;
  const [inner, outer] = [left, left + symbol + gap];
  const width = symbol * SYMBOL_WIDTH;
  const arrowLeft = onRight && hasPictograms ? outer : inner;
  const pictogramLeft = (onRight ? inner : outer) - (width - symbol) / 2;
  const first = [
    { name: `${entry.name}/primary`, top: baseline - cap, height: cap },
    ...(entry.figures === undefined
      ? []
      : [{ name: `${entry.name}/figures`, top: baseline - otherCap, height: otherCap }]),
  ];
  const others = entry.lines.flatMap((line, index) =>
    line.map((_, place) => ({
      name: `${entry.name}/other-${index}-${place}`,
      top: baseline + (below[index] ?? 0) - otherCap,
      height: otherCap,
    })),
  );
  return {
    block: entry.block,
    name: entry.name,
    symbol: { top: top + (row - symbol) / 2, size: symbol, width },
    arrow: entry.startsBlock ? arrowLeft : undefined,
    pictogram: entry.destination.pictogram === undefined ? undefined : pictogramLeft,
    first,
    others,
  };
}

function fillsOf(
  { block, name, destination, primary, figures, lines, startsBlock }: Entry,
  size: number,
  language: string,
  sign: Sign,
  tools: FitTools,
): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  const text = (paragraph: Paragraph, em: number, align: TextFill['align']): TextFill => ({
    kind: 'text',
    paragraph,
    size: em,
    pitch: 0,
    align,
    colour: 'ink',
    lines: 1,
  });
  if (startsBlock) {
    fills[`${block}/arrow`] = arrowFill(destination.arrow, sign);
  }
  if (destination.pictogram !== undefined) {
    fills[`${name}/pictogram`] = {
      kind: 'figure',
      pictogram: destination.pictogram,
      colour: 'on-block',
      alt: sign.alt[destination.pictogram],
      language,
      align: 'centre',
    };
  }
  fills[`${name}/primary`] = { ...text(primary, size * tools.factor(primary.language).size, 'start'), heading: true };
  // At the end of the primary's line, wherever that is.
  const end = primary.direction === 'rtl' ? 'left' : 'right';
  if (figures !== undefined) fills[`${name}/figures`] = text(figures, size * OTHERS, end);
  for (const [index, line] of lines.entries()) {
    for (const [place, paragraph] of line.entries()) {
      fills[`${name}/other-${index}-${place}`] = text(
        paragraph,
        size * OTHERS * tools.factor(paragraph.language).size,
        'start',
      );
    }
  }
  return fills;
}
