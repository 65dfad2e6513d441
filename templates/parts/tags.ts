/** Codes of the languages at the opposite edge of their rows, for signs with so many that one's own must be looked for. */
import type { Fill, FitTools, Paragraph, Sign } from 'schildwerk/template';
import type { Row, RowShape } from './rows.js';

const TAGS_FROM = 6;
/** In the rows' size; never under what can be read beside them, in mm. */
const SIZE = 0.5;
const LEAST_SIZE = 4.8;
/** Clear space between a text and its tag, in the rows' size. */
const CLEAR = 1;

/** What people know the language by where its own code means something else. */
const KNOWN_AS: Readonly<Record<string, string>> = { uk: 'UKR', 'fa-AF': 'PRS' };

export const tagOf = (language: string): string =>
  KNOWN_AS[language] ?? (language.split('-')[0] ?? language).toUpperCase();

export interface Tags {
  readonly size: number;
  /** What it takes from a row, in mm. */
  readonly room: (language: string) => number;
  readonly shape: (language: string) => Paragraph;
}

/** Undefined for a sign with few languages. */
export function tagsFor({ languages }: Sign, rowSize: number, tools: FitTools): Tags | undefined {
  if (languages.length < TAGS_FROM) return undefined;
  const size = Math.max(SIZE * rowSize, LEAST_SIZE);
  const shape = (language: string): Paragraph =>
    // A code is written in Latin letters, whatever it stands for.
    tools.shape({ language: 'en', direction: 'ltr', text: tagOf(language), state: 'reviewed' }, 'caption');
  return { size, room: (language) => shape(language).width * size + CLEAR * rowSize, shape };
}

/** A row's shape with the slot of its tag, on the first baseline. */
export const withTag = (shape: RowShape, index: number, capHeight: number, measure: number): RowShape => ({
  ...shape,
  slots: [...shape.slots, { name: `tag-${index}`, left: 0, top: 0, width: measure, height: capHeight }],
});

export function tagFills(rows: readonly Row[], { size, shape }: Tags): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  for (const [index, { texts }] of rows.entries()) {
    const [text] = texts;
    if (text === undefined) continue;
    fills[`tag-${index}`] = {
      kind: 'text',
      paragraph: shape(text.language),
      size,
      pitch: 0,
      align: text.direction === 'rtl' ? 'left' : 'right',
      colour: 'quiet',
      lines: 1,
      decorative: true,
    };
  }
  return fills;
}
