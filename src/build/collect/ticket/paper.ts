/** Text and boxes on A4 pages: what a ticket is made of, in the house's colours, whatever theme the signs have. */
import { type Box, joinOutlines, rectangle } from '../../../base/outline.js';
import { mm } from '../../../base/units.js';
import { DEFAULT_THEME } from '../../../colour/themes.js';
import type { Token } from '../../../colour/types.js';
import type { GlyphTable } from '../../../display/glyph-table.js';
import type { GroupItem, Item, Meaning, Page, TextItem } from '../../../display/item.js';
import type { Line, Paragraph, Typesetter, Weight } from '../../../text/types.js';

import { quickLines } from './quick-lines.js';

/** A4 upright. The module is a 24th of the short side, as on every sign. */
export const PAGE = { width: 210, height: 297 } as const;
export const U = PAGE.width / 24;
export const MARGIN = 2 * U;
export const RIGHT = PAGE.width - MARGIN;
/** Height of capitals and figures, in em. */
export const CAP = 0.714;

export interface Style {
  /** Em size in mm. */
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Token;
  readonly align?: 'left' | 'right';
  readonly role?: 'heading' | 'paragraph' | 'artifact';
  readonly figures?: 'proportional' | 'tabular';
}

/** A text whose lines are known: first its height is asked for, then it is put somewhere. */
export interface SetText {
  /** From the top of its capitals to its last baseline. */
  readonly height: number;
  /** Of its widest line. */
  readonly width: number;
  /** The top of its capitals, and the edge where its lines begin or end. */
  readonly put: (at: { readonly x: number; readonly y: number }, sheet: GlyphTable) => GroupItem;
}

export interface Compositor {
  /** `most`: lines; what is longer ends in dots. */
  readonly set: (text: string, style: Style, width: number, most?: number) => SetText;
  readonly language: 'de' | 'en';
}

/** From one baseline to the next, in em. */
const PITCH = 1.3;

export function createCompositor(typesetter: Typesetter, language: 'de' | 'en'): Compositor {
  const shape = (text: string, { weight, figures }: Style): Paragraph =>
    typesetter.shape(text, { language, weight, ...(figures === undefined ? {} : { figures }) });
  const quick = quickLines(typesetter);
  const linesOf = (text: string, style: Style, width: number): readonly Line[] =>
    shape(
      withRoom(text, width / style.size, (word) => shape(word, style)),
      style,
    ).breakLines((width + 0.01) / style.size);
  return {
    language,
    set(given, style, width, most = Number.POSITIVE_INFINITY) {
      const { weight, figures } = style;
      const plain = (): Line | undefined =>
        quick(given, { language, weight, ...(figures === undefined ? {} : { figures }) });
      const line = plain();
      if (line !== undefined && inkWidth(line) <= width / style.size)
        // Set again when it is put: thousands of them wait meanwhile.
        return setText([inkWidth(line)], style, (at, glyphs) =>
          putLines(
            [plain()].flatMap((each) => each ?? []),
            style,
            language,
            at,
            glyphs,
          ),
        );
      let text = settable(given, (words) => typesetter.missing(words, language, style.weight));
      let lines = linesOf(text, style, width);
      while (lines.length > most) {
        const kept = lines.slice(0, most).reduce((sum, line) => sum + line.text.length, 0);
        text = `${text.slice(0, Math.min(kept, text.length) - 2).trimEnd()} …`;
        lines = linesOf(text, style, width);
      }
      return setText(lines.map(inkWidth), style, (at, glyphs) => putLines(lines, style, language, at, glyphs));
    },
  };
}

const inkWidth = ({ ink }: Line): number => ink.right - ink.left;

/** `widths`: of its lines, in em. */
const setText = (widths: readonly number[], { size }: Style, put: SetText['put']): SetText => ({
  height: size * (CAP + (widths.length - 1) * PITCH),
  width: Math.max(0, ...widths) * size,
  put,
});

function putLines(
  lines: readonly Line[],
  { size, colour, align = 'left', role = 'paragraph' }: Style,
  language: string,
  at: { readonly x: number; readonly y: number },
  { indexOf }: GlyphTable,
): GroupItem {
  const items = lines.map(
    ({ text, direction, clusters, ink }, index): TextItem => ({
      kind: 'text',
      text,
      language,
      direction,
      // Ink stands on the axis, as it does on signs.
      x: mm(align === 'left' ? at.x - Math.max(0, ink.left) * size : at.x - ink.right * size),
      y: mm(at.y + size * (CAP + index * PITCH)),
      size: mm(size),
      fill: DEFAULT_THEME.colours[colour],
      clusters: clusters.map(({ glyph, x }) => ({ glyph: indexOf(glyph), x })),
    }),
  );
  const meaning: Meaning = role === 'artifact' ? { role } : { role, language };
  return { kind: 'group', meaning, items };
}

/** A ticket names signs and quotes notes of all kinds: what no font has, and what would turn or break lines, is replaced. */
function settable(text: string, missing: (text: string) => readonly string[]): string {
  const tame = text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  const lacking = missing(tame);
  const written = lacking.reduce((rest, cluster) => rest.replaceAll(cluster, '\ufffd'), tame);
  // First strong isolate: a note in Arabic or Hebrew keeps its own direction and leaves what is around it alone.
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(written) ? `\u2068${written}\u2069` : written;
}

/** Words that are wider than their column get breaks wherever they need one. `measure` in em. */
function withRoom(text: string, measure: number, shape: (text: string) => Paragraph): string {
  const whole = shape(text);
  // Most texts fit on one line; the widest of their words costs more to find.
  if (whole.width <= measure || whole.minWidth <= measure) return text;
  return text
    .split(/(\s+)/)
    .map((word) => (word.trim() === '' || shape(word).minWidth <= measure ? word : inPieces(word, measure, shape)))
    .join('');
}

function inPieces(word: string, measure: number, shape: (text: string) => Paragraph): string {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
  // As many as would fit if all were as wide as the widest in it.
  const widest = Math.max(...[...new Set(letters)].map((letter) => shape(letter).width), 0.01);
  const most = Math.max(1, Math.floor(measure / (widest * 1.05)));
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += most) pieces.push(letters.slice(from, from + most).join(''));
  return pieces.join('\n');
}

export const block = (box: Box | readonly Box[], colour: Token): Item => ({
  kind: 'group',
  meaning: { role: 'artifact' },
  items: [
    {
      kind: 'path',
      outline: joinOutlines([box].flat().map(rectangle)),
      rule: 'nonzero',
      fill: DEFAULT_THEME.colours[colour],
    },
  ],
});

export const group = (meaning: Meaning, ...items: readonly Item[]): GroupItem => ({ kind: 'group', meaning, items });

export const pageOf = (title: string, language: string, items: readonly Item[], { list }: GlyphTable): Page => ({
  width: mm(PAGE.width),
  height: mm(PAGE.height),
  bleed: mm(0),
  title,
  language,
  items,
  glyphs: list,
});
