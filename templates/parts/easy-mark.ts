/** Book, tick and the words "Leichte Sprache": a claim that only tested texts may make. */
import type { Fill, FitTools, LanguageText } from 'schildwerk/template';
import type { Grid } from './grid.js';

export interface EasyMark {
  readonly shape: {
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
/** What it takes from the words above it, in u. */
export const MARK_ROOM = 1.55;

/** At the bottom right of a sign. */
export function easyMark(grid: Grid, tools: FitTools): EasyMark {
  const size = WORDS * grid.u;
  const words = markWords(size, 'right', tools);
  const shape = {
    bottom: ABOVE_EDGE * grid.u + grid.rim,
    figure: FIGURE * grid.u,
    width: words.width,
    height: words.height,
  };
  return { shape, fills: { 'mark/figure': markFigure('quiet'), 'mark/words': words.fill } };
}

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
