/** Book, tick and the words "Leichte Sprache": a claim that only tested texts may make. */
import type { Fill, FitTools, LanguageText } from 'schildwerk/template';
import type { Grid } from './grid.js';

export interface EasyMark {
  readonly shape: {
    /** The axis on which it ends or begins. */
    readonly side: 'left' | 'right';
    /** From the sign's lower edge. */
    readonly bottom: number;
    readonly figure: number;
    readonly width: number;
    readonly height: number;
  };
  readonly fills: Readonly<Record<string, Fill>>;
}

/** In u: figure, words and how far their baseline is from the edge. */
const FIGURE = 1.1;
const WORDS = 0.68;
const ABOVE_EDGE = 1.8;
/** On the left it shares its baseline with what stands on the right. */
const ABOVE_EDGE_LEFT = 2;
/** Between its two parts, and clear of its neighbour. */
export const MARK_GAP = 0.45;
const CLEAR = 1.2;
/** What it takes from the words above it, in u. */
export const MARK_ROOM = 1.55;

/** At the bottom right of a sign, or at its left if something else stands there. */
export function easyMark(grid: Grid, tools: FitTools, side: 'left' | 'right' = 'right'): EasyMark {
  const size = WORDS * grid.u;
  const words = markWords(size, side, tools);
  const shape = {
    side,
    bottom: (side === 'right' ? ABOVE_EDGE : ABOVE_EDGE_LEFT) * grid.u + grid.rim,
    figure: FIGURE * grid.u,
    width: words.width,
    height: words.height,
  };
  return { shape, fills: { 'mark/figure': markFigure('quiet'), 'mark/words': words.fill } };
}

/** What it takes from a line beside it, in mm. */
export const markRoomBeside = (mark: EasyMark | undefined, { u }: Grid): number =>
  mark === undefined ? 0 : mark.shape.figure + mark.shape.width + (MARK_GAP + CLEAR) * u;

export function markWords(
  size: number,
  align: 'left' | 'right',
  tools: FitTools,
): { readonly fill: Fill; readonly width: number; readonly height: number } {
  const text: LanguageText = { language: 'de', direction: 'ltr', text: 'Leichte Sprache', state: 'tested' };
  const paragraph = tools.shape(text, 'caption');
  return {
    fill: { kind: 'text', paragraph, size, pitch: size, align, colour: 'quiet', lines: 1 },
    width: paragraph.width * size,
    height: tools.measures('de', 'caption').capHeight * size,
  };
}

export const markFigure = (colour: 'quiet' | 'on-block'): Fill => ({
  kind: 'figure',
  pictogram: 'easy-language',
  colour,
  alt: undefined,
  language: 'de',
  align: 'centre',
});
