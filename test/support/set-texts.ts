/** Pages of texts as the typesetter sets them with the real fonts, one line below the other. */
import { mm } from '../../src/base/units.js';
import type { Glyph, Item, Page } from '../../src/display/item.js';
import type { Line, Typesetter } from '../../src/text/types.js';
import { black } from './display.js';

const EM = 6;
const STEP = 11;
const MARGIN = 10;

export interface SetText {
  readonly language: string;
  readonly text: string;
}

/** Right-to-left lines end where the left-to-right ones begin, plus the page's measure, as on a sign. */
export async function pageOfTexts(texts: readonly SetText[], typesetter: Typesetter, width = 220): Promise<Page> {
  const glyphs: Glyph[] = [];
  const items: Item[] = [];
  let y = MARGIN;
  const place = (line: Line, language: string): Item => ({
    kind: 'text',
    text: line.text,
    language,
    direction: line.direction,
    x: mm(line.direction === 'rtl' ? width - MARGIN - line.advance * EM : MARGIN),
    y: mm(y),
    size: mm(EM),
    fill: black,
    clusters: line.clusters.map(({ glyph, x }) => ({ glyph: glyphs.push(glyph) - 1, x })),
  });
  for (const { text, language } of texts) {
    const paragraph = await typesetter.unpacking(() => typesetter.shape(text, { language, weight: 500 }));
    const lines = paragraph.breakLines(Number.POSITIVE_INFINITY).map((line) => {
      const item = place(line, language);
      y += STEP;
      return item;
    });
    items.push({ kind: 'group', meaning: { role: 'paragraph', language }, items: lines });
  }
  const language = texts[0]?.language ?? 'de';
  return { width: mm(width), height: mm(y), bleed: mm(3), title: 'Texte', language, items, glyphs };
}
