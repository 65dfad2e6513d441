/** How large everything stands on a direction sign: all destinations share one size, set by the widest text and the height of a row. */
import type {
  ArrowDirection,
  Destination,
  Fill,
  Fit,
  FitTools,
  LanguageText,
  Overflow,
  Paragraph,
  Sign,
  SignSize,
} from 'schildwerk/template';
import { type Grid, gridOf } from './grid.js';

export interface DirectionShape {
  readonly column: { readonly left: number; readonly width: number };
  readonly blocks: readonly { readonly top: number; readonly height: number }[];
  /** Where texts begin, and how wide they may be. */
  readonly axis: number;
  readonly measure: number;
  readonly rows: readonly DirectionRow[];
}

export interface DirectionRow {
  readonly name: string;
  readonly symbol: { readonly top: number; readonly size: number; readonly width: number };
  /** Left edges of the symbols; undefined: none in this row. */
  readonly arrow: number | undefined;
  readonly pictogram: number | undefined;
  readonly lines: readonly { readonly name: string; readonly top: number; readonly height: number }[];
}

/** Straight on, left, right, then the diagonals; down, to a lower level, last. */
const ORDER: readonly ArrowDirection[] = [
  'up',
  'left',
  'right',
  'up-left',
  'up-right',
  'down-left',
  'down-right',
  'down',
];

/** The arrow is drawn pointing right; clockwise turns from there. */
const TURN: Readonly<Record<ArrowDirection, number>> = {
  right: 0,
  'down-right': 45,
  down: 90,
  'down-left': 135,
  left: 180,
  'up-left': 225,
  up: 270,
  'up-right': 315,
};

/** Em size of the primary text in the height of a row, by how many lines stand below it. */
const SHARE_OF_ROW = [0.6, 0.435, 0.3, 0.23] as const;
/** In u. Two destinations are no louder than five: signs of one building look alike. */
const LARGEST = 2.4;
const OTHERS = 0.65;
/** From the primary baseline to the next, in the primary's size; from there on in the others' size. */
const SECOND_LINE = 0.93;
const FURTHER_LINES = 1.35;
/** Clear space between two texts on one line, in the others' size. */
const BETWEEN = 1.25;
/** Arrow and pictogram in the height of a row. */
const SYMBOL = 0.713;
const SYMBOL_WIDTH = 1.08;

/** In u: above the first and below the last block's rows; at the other ends of a block. */
const OUTER_PAD = 1.2;
const INNER_PAD = 0.28;
const BETWEEN_SYMBOLS = 1.2;
/** Small symbols stand closer, in their own size. */
const BETWEEN_SYMBOLS_AT_MOST = 0.45;
const COLUMN_PAD = 1.5;

interface Entry {
  readonly destination: Destination;
  readonly name: string;
  readonly primary: Paragraph;
  /** What stands at the right end of the primary's line. */
  readonly figures: Paragraph | undefined;
  readonly lines: readonly (readonly Paragraph[])[];
  readonly startsBlock: boolean;
}

export function fitDirections(sign: Sign, size: SignSize, tools: FitTools): Fit<DirectionShape> {
  const grid = gridOf(size);
  const groups = grouped(sign.destinations);
  const geometry = columnGeometry(sign, size, grid, groups.length);
  // Every text of a language stands on the same line of its row: pairs are made for all rows or for none.
  let overflow: Overflow | undefined;
  for (const paired of [true, false]) {
    const entries = groups.flatMap((group, index) => entriesOf(group, index, sign, paired, tools));
    const sized = sizeOf(entries, geometry, sign, tools);
    if ('overflow' in sized) {
      overflow ??= sized.overflow;
      continue;
    }
    return place(entries, sized.size, geometry, groups, sign, size, grid, tools);
  }
  if (overflow === undefined) throw new Error('A direction sign was fitted in no way at all.');
  return { fits: false, overflow };
}

/** Destinations of one direction in one group, in the order of the kit; the groups in the fixed order. */
function grouped(destinations: readonly Destination[]): readonly (readonly Destination[])[] {
  return ORDER.map((arrow) => destinations.filter((destination) => destination.arrow === arrow)).filter(
    (group) => group.length > 0,
  );
}

interface Geometry {
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

function columnGeometry(sign: Sign, size: SignSize, grid: Grid, groups: number): Geometry {
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

function entriesOf(
  group: readonly Destination[],
  groupIndex: number,
  sign: Sign,
  paired: boolean,
  tools: FitTools,
): Entry[] {
  return group.map((destination, index): Entry => {
    const [primary, ...others] = destination.text.lines.map((line) => withFloor(line, destination, sign));
    if (primary === undefined) throw new Error('A destination has no text.');
    const figures = figuresOf(destination, sign);
    return {
      destination,
      name: `${groupIndex}-${index}`,
      primary: tools.shape(sign.variant === 'easy' ? firstLine(primary) : primary, 'primary'),
      figures: figures && tools.shape(figures, 'figures', { figures: 'tabular' }),
      lines: sign.variant === 'easy' ? [] : linesOf(others, paired, tools),
      startsBlock: index === 0,
    };
  });
}

/** On a sign read while walking, Leichte Sprache is the keyword alone. */
const firstLine = (text: LanguageText): LanguageText => ({ ...text, text: text.text.split('\n')[0] ?? '' });

/** The floor belongs to every language's own text, for each has its own word for it; the primary's stands at the right end. */
function withFloor(line: LanguageText, destination: Destination, sign: Sign): LanguageText {
  if (line.language === sign.languages[0]) return line;
  const floor = destination.floor?.lines.find(({ language }) => language === line.language);
  return floor === undefined ? line : { ...line, text: `${line.text} · ${floor.text}` };
}

function figuresOf(destination: Destination, sign: Sign): LanguageText | undefined {
  const floor = destination.floor?.lines[0]?.text;
  const number = sign.variant === 'easy' ? undefined : destination.number;
  const words = [floor, number].filter((word) => word !== undefined);
  if (words.length === 0) return undefined;
  const text = words.map((word) => word.replaceAll(' ', '\u00a0')).join('\u2002');
  return { language: sign.languages[0] ?? 'de', direction: 'ltr', text, state: 'reviewed' };
}

function linesOf(others: readonly LanguageText[], paired: boolean, tools: FitTools): Paragraph[][] {
  const shaped = others.map((text) => tools.shape(text, 'other'));
  const left = shaped.filter(({ direction }) => direction === 'ltr');
  const right = shaped.filter(({ direction }) => direction === 'rtl');
  if (!paired) return [...left, ...right].map((paragraph) => [paragraph]);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    [left[index], right[index]].filter((paragraph) => paragraph !== undefined),
  );
}

/** The primary's em size: as large as the rows are high, unless a line is too wide for it. */
function sizeOf(
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

function place(
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
  const lines = [
    { name: `${entry.name}/primary`, top: baseline - cap, height: cap },
    ...(entry.figures === undefined
      ? []
      : [{ name: `${entry.name}/figures`, top: baseline - otherCap, height: otherCap }]),
    ...entry.lines.flatMap((line, index) =>
      line.map((_, place) => ({
        name: `${entry.name}/other-${index}-${place}`,
        top: baseline + (below[index] ?? 0) - otherCap,
        height: otherCap,
      })),
    ),
  ];
  return {
    name: entry.name,
    symbol: { top: top + (row - symbol) / 2, size: symbol, width },
    arrow: entry.startsBlock ? arrowLeft : undefined,
    pictogram: entry.destination.pictogram === undefined ? undefined : pictogramLeft,
    lines,
  };
}

function fillsOf(
  { name, destination, primary, figures, lines, startsBlock }: Entry,
  size: number,
  language: string,
  sign: Sign,
  tools: FitTools,
): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  const text = (paragraph: Paragraph, em: number, align: 'start' | 'right'): Fill => ({
    kind: 'text',
    paragraph,
    size: em,
    pitch: 0,
    align,
    colour: 'ink',
    lines: 1,
  });
  if (startsBlock) {
    const alt = sign.alt[`arrow-${destination.arrow}`];
    fills[`${name}/arrow`] = {
      kind: 'figure',
      pictogram: 'arrow',
      colour: 'on-block',
      alt,
      language,
      turn: TURN[destination.arrow],
      align: 'centre',
    };
  }
  if (destination.pictogram !== undefined) {
    // The text beside it says the same: a second reading would only take time.
    fills[`${name}/pictogram`] = {
      kind: 'figure',
      pictogram: destination.pictogram,
      colour: 'on-block',
      alt: sign.alt[destination.pictogram],
      language,
      align: 'centre',
    };
  }
  fills[`${name}/primary`] = text(primary, size * tools.factor(primary.language).size, 'start');
  if (figures !== undefined) fills[`${name}/figures`] = text(figures, size * OTHERS, 'right');
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
