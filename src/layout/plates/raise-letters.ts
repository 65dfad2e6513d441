/** Texts as raised letters: upper case, each letter an outline of its own, on one line together or below each other. */
import { type Outline, placeOutline } from '../../base/outline.js';
import type { Theme } from '../../colour/types.js';
import { TACTILE_SIZES } from '../../tactile/sizes.js';
import type { RaisedText, TactileWork } from '../../tactile/work.js';
import type { Line, Paragraph, Typesetter } from '../../text/types.js';

export interface Raising {
  readonly typesetter: Typesetter;
  readonly theme: Pick<Theme, 'weights'>;
}

/** A block of raised letters with its top left corner of ink at 0, 0. */
export interface RaisedBlock {
  readonly capitals: number;
  readonly texts: readonly RaisedText[];
  readonly width: number;
  readonly height: number;
}

/** So many lines are still found by fingers that look for a room. */
const MOST_LINES = 3;

/** All ways in which texts can stand in capitals of one height, the flattest first; empty if they are too wide. */
export function raiseLetters(
  texts: readonly string[],
  capitals: number,
  measure: number,
  raising: Raising,
): readonly RaisedBlock[] {
  const em = emOf(capitals, raising);
  const shaped = texts.map((text) => raised(text, raising));
  const rows: (readonly Line[])[][] = [];
  if (raisedWidth(texts, capitals, raising) <= measure) rows.push([shaped.map((paragraph) => first(paragraph))]);
  const stacked = shaped.flatMap((paragraph) => paragraph.breakLines(measure / em));
  const fits = stacked.every((line) => inkOf(line) * em <= measure + 0.01) && stacked.length <= MOST_LINES;
  if (fits && shaped.length + stacked.length > 2) rows.push(stacked.map((line) => [line]));
  return rows.map((lines) => blockOf(lines, capitals, em));
}

/** How wide the texts are beside each other, in mm. */
export const raisedWidth = (texts: readonly string[], capitals: number, raising: Raising): number =>
  texts.reduce((sum, text) => sum + raised(text, raising).width, 0) * emOf(capitals, raising) +
  (texts.length - 1) * TACTILE_SIZES.between.texts * capitals;

/** How wide they are below each other, broken wherever they may be, in mm. */
export const leastRaisedWidth = (texts: readonly string[], capitals: number, raising: Raising): number =>
  Math.max(...texts.map((text) => raised(text, raising).minWidth)) * emOf(capitals, raising);

const emOf = (capitals: number, { typesetter, theme }: Raising): number =>
  capitals / typesetter.measures('de', theme.weights.other).capHeight;

/** Slender strokes are felt as edges, bold ones as lumps. The alphabet, not the machine's locale, makes capitals. */
const raised = (text: string, { typesetter, theme }: Raising): Paragraph =>
  typesetter.shape(text.replaceAll('\u00b7', '').toUpperCase(), {
    language: 'de',
    weight: theme.weights.other,
    tracking: TACTILE_SIZES.tracking,
  });

function first(paragraph: Paragraph): Line {
  const [line] = paragraph.breakLines(Number.POSITIVE_INFINITY);
  if (line === undefined) throw new Error(`"${paragraph.text}" has no line.`);
  return line;
}

const inkOf = ({ ink }: Line): number => ink.right - ink.left;

function blockOf(rows: readonly (readonly Line[])[], capitals: number, em: number): RaisedBlock {
  const gap = TACTILE_SIZES.between.texts * capitals;
  const pitch = (1 + TACTILE_SIZES.between.lines) * capitals;
  // Dots of an Ä rise above capitals, the tail of a Q hangs below them: what is felt is kept clear, not what is reckoned.
  const above = Math.max(...(rows[0] ?? []).map(({ ink }) => ink.top)) * em;
  const below = Math.max(...(rows.at(-1) ?? []).map(({ ink }) => -ink.bottom), 0) * em;
  const texts = rows.flatMap((row, index) => {
    let left = 0;
    return row.map((line): RaisedText => {
      const at = { left, baseline: above + index * pitch };
      left += inkOf(line) * em + gap;
      return raisedText(line, at, em);
    });
  });
  return {
    capitals,
    texts,
    width: Math.max(...texts.map(({ right }) => right)),
    height: above + (rows.length - 1) * pitch + below,
  };
}

function raisedText(
  line: Line,
  { left, baseline }: { readonly left: number; readonly baseline: number },
  em: number,
): RaisedText {
  const letters = line.clusters.flatMap(({ glyph, x }): Outline[] => {
    const at = { x: left + (x - line.ink.left) * em, y: baseline };
    return glyph.outline.ops === '' ? [] : [placeOutline(glyph.outline, at, em, -em)];
  });
  return { text: line.text.trim(), baseline, left, right: left + inkOf(line) * em, letters };
}

/** The block, put where it belongs. */
export const placeRaised = (
  { capitals, texts }: RaisedBlock,
  at: { readonly x: number; readonly y: number },
): TactileWork['relief'] => ({
  capitals,
  texts: texts.map(({ text, baseline, left, right, letters }) => ({
    text,
    baseline: baseline + at.y,
    left: left + at.x,
    right: right + at.x,
    letters: letters.map((letter) => placeOutline(letter, at, 1)),
  })),
});
