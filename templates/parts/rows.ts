/** How the other languages stand under the primary one: in rows, left-to-right from the left axis, right-to-left from the right edge. */
import type { Fill, FitTools, LanguageText, Overflow, Paragraph } from 'schildwerk/template';
import { withAir } from './air.js';

/** What one language says on the sign: one text, or several that are read together. */
export interface RowText {
  readonly parts: readonly RowPart[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Em size in mm. */
  readonly size: number;
  readonly linePitch: number;
  /** From the left axis, and how wide it may be, in mm. */
  readonly left: number;
  readonly width: number;
}

export interface RowPart {
  readonly slot: string;
  readonly paragraph: Paragraph;
  readonly lines: number;
  /** From the first baseline of its row to its own first baseline, in mm. */
  readonly below: number;
}

/** One row: its texts share their baselines. */
export interface Row {
  /** From the baseline above to the first baseline of this row, in mm. */
  readonly step: number;
  readonly texts: readonly RowText[];
  /** From its first baseline to its last, in mm. */
  readonly depth: number;
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
  /** More room between two languages of which one stands on several lines, in `size`: it must be seen where one ends. */
  readonly apart?: number;
  /** Kept free beside a language's row in single file, in mm: for what stands at the opposite edge. */
  readonly beside?: (language: string) => number;
}

export type Arrangement = 'paired' | 'columns' | 'single';

export type Rows =
  | { readonly rows: readonly Row[]; readonly arrangement: Arrangement }
  | { readonly overflow: Overflow };

/** The normal row pitch that the scripts' own pitches are given beside. */
const LATIN_PITCH = 1.4;
/** Clear space between the two texts of a paired row, in `size`. */
const BETWEEN_PAIRED = 1.25;
/** More room where the writing direction changes, in `size`. */
const BEFORE_RIGHT_TO_LEFT = 0.28;
const TWO_COLUMNS_FROM = 6;
/** Between two texts of one language of which one is broken into lines, more than between its lines, in `size`. */
const BETWEEN_BROKEN = 0.3;

/** Arranges the texts: paired if every pair fits, in two columns if there are many of one direction, else in single file. */
export function arrangeRows(languages: readonly (readonly LanguageText[])[], style: RowStyle, tools: FitTools): Rows {
  const set = languages.flatMap((texts, index) => setTexts(`other-${index}`, texts, style, tools) ?? []);
  const leftToRight = set.filter(({ direction }) => direction === 'ltr');
  const rightToLeft = set.filter(({ direction }) => direction === 'rtl');
  const paired = pair(leftToRight, rightToLeft, style, tools);
  if (paired !== undefined) return { rows: withAir(paired), arrangement: 'paired' };
  const columns = rightToLeft.length === 0 ? twoColumns(leftToRight, style, tools) : undefined;
  if (columns !== undefined) return { rows: columns, arrangement: 'columns' };
  return singleFile(leftToRight, rightToLeft, style, tools);
}

function setTexts(name: string, texts: readonly LanguageText[], style: RowStyle, tools: FitTools): RowText | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  const factor = tools.factor(first.language);
  const size = style.size * factor.size;
  const parts = texts.map(
    (text, index): RowPart => ({
      slot: texts.length === 1 ? name : `${name}/${index}`,
      paragraph: tools.shape(text, 'other'),
      lines: 1,
      below: 0,
    }),
  );
  const { language, direction } = first;
  return { parts, language, direction, size, linePitch: factor.linePitch * size, left: 0, width: style.measure };
}

const widthOf = ({ paragraph }: RowPart, { size }: RowText): number => paragraph.width * size;

const isMultiLine = ({ parts }: RowText): boolean => parts.some(({ paragraph }) => paragraph.text.includes('\n'));

function pair(
  left: readonly RowText[],
  right: readonly RowText[],
  style: RowStyle,
  tools: FitTools,
): Row[] | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  if ([...left, ...right].some(isMultiLine)) return undefined;
  const rows: Row[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const texts = [left[index], right[index]].filter((text) => text !== undefined);
    const clear = texts.length === 2 ? BETWEEN_PAIRED * style.size : 0;
    const widths = partWidths(texts);
    if (widths.some((width) => width + clear > style.measure)) return undefined;
    const pitch = leastOf(texts, style, tools);
    const apart = widths.length > 1 ? (style.apart ?? 0) : 0;
    rows.push(rowOf(texts, (index === 0 ? style.first : pitch + apart) * style.size, pitch * style.size));
  }
  return rows;
}

/** For each of the texts that are read together, how wide all languages of the row are beside each other. */
const partWidths = (texts: readonly RowText[]): number[] =>
  (texts[0]?.parts ?? []).map((_, index) =>
    texts.reduce((sum, text) => {
      const part = text.parts[index];
      return part === undefined ? sum : sum + widthOf(part, text);
    }, 0),
  );

/** Texts of one line each, on common baselines. */
function rowOf(texts: readonly RowText[], step: number, pitch: number): Row {
  const spaced = texts.map((text) => ({
    ...text,
    parts: text.parts.map((part, index) => ({ ...part, below: index * pitch })),
  }));
  const parts = Math.max(...texts.map((text) => text.parts.length));
  return { step, texts: spaced, depth: (parts - 1) * pitch };
}

function twoColumns(texts: readonly RowText[], style: RowStyle, tools: FitTools): Row[] | undefined {
  const lines = texts.reduce((sum, { parts }) => sum + parts.length, 0);
  if (texts.length < 2 || lines < TWO_COLUMNS_FROM || texts.some(isMultiLine)) return undefined;
  // Nineteen parts of twenty in two columns, one part between them.
  const column = style.measure * (9.5 / 20);
  if (texts.some((text) => text.parts.some((part) => widthOf(part, text) > column))) return undefined;
  const half = Math.ceil(texts.length / 2);
  return texts.slice(0, half).map((text, index) => {
    const beside = texts[half + index];
    const middle = style.measure / 2;
    const row = beside === undefined ? [text] : [text, { ...beside, left: middle, width: middle }];
    const pitch = leastOf(row, style, tools);
    const apart = text.parts.length > 1 ? (style.apart ?? 0) : 0;
    return rowOf(row, (index === 0 ? style.first : pitch + apart) * style.size, pitch * style.size);
  });
}

/** Scripts with marks above and below need room, whatever their neighbour is content with. */
const leastOf = (texts: readonly RowText[], style: RowStyle, tools: FitTools): number =>
  Math.max(style.pitch, ...texts.map((text) => leastPitch(text, style, tools)));

function singleFile(left: readonly RowText[], right: readonly RowText[], style: RowStyle, tools: FitTools): Rows {
  const broken: RowText[] = [];
  for (const text of [...left, ...right]) {
    const beside = style.beside?.(text.language) ?? 0;
    const measure = style.measure - beside;
    const parts: RowPart[] = [];
    for (const part of text.parts) {
      const lines = part.paragraph.breakLines((measure + 0.01) / text.size).length;
      const sticksOut = part.paragraph.minWidth * text.size - measure;
      const excess = sticksOut > 0.01 ? sticksOut : widthOf(part, text) - style.maxLines * measure;
      if (sticksOut > 0.01 || lines > style.maxLines) {
        return { overflow: widthOverflow(part.paragraph, Math.max(excess, 0.1)) };
      }
      parts.push({ ...part, lines });
    }
    broken.push({ ...text, parts, left: text.direction === 'rtl' ? beside : 0, width: measure });
  }
  const isBroken = broken.some(({ parts }) => parts.some(({ lines }) => lines > 1));
  const apart = isBroken || broken.some(({ parts }) => parts.length > 1) ? (style.apart ?? 0) * style.size : 0;
  const rows: Row[] = [];
  for (const text of broken) {
    const above = rows.at(-1)?.texts[0];
    rows.push(
      stackOf(text, stepTo(text, above, style, tools) + (above === undefined ? 0 : apart), isBroken, style, tools),
    );
  }
  return { rows: withAir(rows), arrangement: 'single' };
}

/** The texts of one language below each other. */
function stackOf(text: RowText, step: number, isBroken: boolean, style: RowStyle, tools: FitTools): Row {
  const own = (tools.factor(text.language).rowPitchAfterSame / LATIN_PITCH) * style.pitch * style.size;
  const pitch = isBroken ? Math.max(own, text.linePitch + BETWEEN_BROKEN * style.size) : own;
  let depth = 0;
  const parts = text.parts.map((part, index) => {
    const below = index === 0 ? 0 : depth + pitch;
    depth = below + (part.lines - 1) * text.linePitch;
    return { ...part, below };
  });
  return { step, texts: [{ ...text, parts }], depth };
}

function stepTo(text: RowText, before: RowText | undefined, style: RowStyle, tools: FitTools): number {
  if (before === undefined) return style.first * style.size;
  if (before.direction !== text.direction) return (style.pitch + BEFORE_RIGHT_TO_LEFT) * style.size;
  const pitch = Math.max(...[before, text].map(({ language }) => tools.factor(language).rowPitchAfterSame));
  return (pitch / LATIN_PITCH) * style.pitch * style.size;
}

const leastPitch = ({ language }: RowText, style: RowStyle, tools: FitTools): number => {
  const { rowPitch, leastRowPitch } = tools.factor(language);
  return Math.max(leastRowPitch, (rowPitch / LATIN_PITCH) * style.pitch);
};

export const widthOverflow = (paragraph: Paragraph, excessMm: number): Overflow => ({
  text: paragraph.text,
  language: paragraph.language,
  direction: 'width',
  excessMm,
});

/** From the last baseline above the rows to the last baseline of the last row, in mm. */
export const rowsDepth = (rows: readonly Row[]): number => rows.reduce((sum, { step, depth }) => sum + step + depth, 0);

/** A row as the layout sees it. */
export interface RowShape {
  /** From the baseline above to this row's cap line. */
  readonly gap: number;
  /** From the cap line to the last baseline. */
  readonly height: number;
  readonly slots: readonly RowSlot[];
}

export interface RowSlot {
  readonly name: string;
  readonly left: number;
  /** From the row's cap line. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function rowShape({ step, texts, depth }: Row, capHeight: number): RowShape {
  const slots = texts.flatMap(({ parts, left, width, linePitch }) =>
    parts.map(({ slot, lines, below }) => ({
      name: slot,
      left,
      top: below,
      width,
      height: capHeight + (lines - 1) * linePitch,
    })),
  );
  return { gap: step - capHeight, height: capHeight + depth, slots };
}

export function rowFills(rows: readonly Row[]): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  for (const { parts, size, linePitch } of rows.flatMap(({ texts }) => texts)) {
    for (const { slot, paragraph, lines } of parts) {
      fills[slot] = { kind: 'text', paragraph, size, pitch: linePitch, align: 'start', colour: 'ink', lines };
    }
  }
  return fills;
}
