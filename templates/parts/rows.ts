/** How the other languages stand under the primary one: in rows, left-to-right from the left axis, right-to-left from the right edge. */
import type { FitTools, LanguageText, Overflow, Paragraph } from 'schildwerk/template';

/** A text of the sign with its shape and the em size it gets when rows are `size` large. */
export interface RowText {
  readonly slot: string;
  readonly paragraph: Paragraph;
  /** Em size in mm. */
  readonly size: number;
  readonly linePitch: number;
  /** From the left axis, in mm: the second of two columns. */
  readonly indent: number;
}

/** One row: its texts share a baseline. */
export interface Row {
  /** From the baseline above to the first baseline of this row, in mm. */
  readonly step: number;
  readonly texts: readonly RowText[];
  /** How many lines its longest text takes, and how far they lie apart in mm. */
  readonly lines: number;
  readonly pitch: number;
}

export interface RowStyle {
  /** Size of a row's Latin text in mm; each script's factor comes on top. */
  readonly size: number;
  /** Baseline to baseline of Latin rows, in `size`. */
  readonly pitch: number;
  /** From the primary language's last baseline to the first row, in `size`. */
  readonly first: number;
  readonly measure: number;
  /** Lines that one text may take in single file. */
  readonly maxLines: number;
}

export type Rows = { readonly rows: readonly Row[] } | { readonly overflow: Overflow };

/** The normal row pitch that the scripts' own pitches are given beside. */
const LATIN_PITCH = 1.4;
/** Clear space between the two texts of a paired row, in `size`. */
const BETWEEN_PAIRED = 1.25;
/** More room where the writing direction changes, in `size`. */
const BEFORE_RIGHT_TO_LEFT = 0.28;
const TWO_COLUMNS_FROM = 6;

/** Arranges the texts: paired if every pair fits, in two columns if there are many of one direction, else in single file. */
export function arrangeRows(texts: readonly LanguageText[], style: RowStyle, tools: FitTools): Rows {
  const set = texts.map((text, index) => setText(`other-${index}`, text, style, tools));
  const leftToRight = set.filter(({ paragraph }) => paragraph.direction === 'ltr');
  const rightToLeft = set.filter(({ paragraph }) => paragraph.direction === 'rtl');
  const paired = pair(leftToRight, rightToLeft, style, tools);
  if (paired !== undefined) return { rows: paired };
  const columns = rightToLeft.length === 0 ? twoColumns(leftToRight, style) : undefined;
  if (columns !== undefined) return { rows: columns };
  return singleFile(leftToRight, rightToLeft, style, tools);
}

function setText(slot: string, text: LanguageText, style: RowStyle, tools: FitTools): RowText {
  const factor = tools.factor(text.language);
  const size = style.size * factor.size;
  return { slot, paragraph: tools.shape(text, 'other'), size, linePitch: factor.linePitch * size, indent: 0 };
}

const widthOf = ({ paragraph, size }: RowText): number => paragraph.width * size;

const isMultiLine = ({ paragraph }: RowText): boolean => paragraph.text.includes('\n');

function pair(
  left: readonly RowText[],
  right: readonly RowText[],
  style: RowStyle,
  tools: FitTools,
): Row[] | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const rows: Row[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const texts = [left[index], right[index]].filter((text) => text !== undefined);
    const width = texts.reduce((sum, text) => sum + widthOf(text), 0);
    const clear = texts.length === 2 ? BETWEEN_PAIRED * style.size : 0;
    if (width + clear > style.measure || texts.some(isMultiLine)) return undefined;
    // Scripts with marks above and below need room, whatever their neighbour is content with.
    const pitch = Math.max(style.pitch, ...texts.map((text) => leastPitch(text, style, tools)));
    rows.push({ step: (index === 0 ? style.first : pitch) * style.size, texts, lines: 1, pitch: 0 });
  }
  return rows;
}

function twoColumns(texts: readonly RowText[], style: RowStyle): Row[] | undefined {
  if (texts.length < TWO_COLUMNS_FROM) return undefined;
  // Nineteen parts of twenty in two columns, one part between them.
  const column = style.measure * (9.5 / 20);
  if (texts.some((text) => widthOf(text) > column || isMultiLine(text))) return undefined;
  const half = Math.ceil(texts.length / 2);
  return texts.slice(0, half).map((text, index) => {
    const beside = texts[half + index];
    return {
      step: (index === 0 ? style.first : style.pitch) * style.size,
      texts: beside === undefined ? [text] : [text, { ...beside, indent: style.measure / 2 }],
      lines: 1,
      pitch: 0,
    };
  });
}

function singleFile(left: readonly RowText[], right: readonly RowText[], style: RowStyle, tools: FitTools): Rows {
  const rows: Row[] = [];
  for (const text of [...left, ...right]) {
    const lines = text.paragraph.breakLines((style.measure + 0.01) / text.size).length;
    const sticksOut = text.paragraph.minWidth * text.size - style.measure;
    const tooWide =
      sticksOut > 0.01 ? sticksOut : lines > style.maxLines ? widthOf(text) - style.maxLines * style.measure : 0;
    if (tooWide > 0 || lines > style.maxLines)
      return { overflow: widthOverflow(text.paragraph, Math.max(tooWide, 0.1)) };
    rows.push({ step: stepTo(text, rows.at(-1), style, tools), texts: [text], lines, pitch: text.linePitch });
  }
  return { rows };
}

function stepTo(text: RowText, above: Row | undefined, style: RowStyle, tools: FitTools): number {
  const [before] = above?.texts ?? [];
  if (before === undefined) return style.first * style.size;
  const turns = before.paragraph.direction !== text.paragraph.direction;
  if (turns) return (style.pitch + BEFORE_RIGHT_TO_LEFT) * style.size;
  const pitch = Math.max(...[before, text].map(({ paragraph }) => tools.factor(paragraph.language).rowPitchAfterSame));
  return (pitch / LATIN_PITCH) * style.pitch * style.size;
}

const leastPitch = ({ paragraph }: RowText, style: RowStyle, tools: FitTools): number => {
  const { rowPitch, leastRowPitch } = tools.factor(paragraph.language);
  return Math.max(leastRowPitch, (rowPitch / LATIN_PITCH) * style.pitch);
};

export const widthOverflow = (paragraph: Paragraph, excessMm: number): Overflow => ({
  text: paragraph.text,
  language: paragraph.language,
  direction: 'width',
  excessMm,
});

/** From the last baseline above the rows to the last baseline of the last row, in mm. */
export const rowsDepth = (rows: readonly Row[]): number =>
  rows.reduce((sum, { step, lines, pitch }) => sum + step + (lines - 1) * pitch, 0);
