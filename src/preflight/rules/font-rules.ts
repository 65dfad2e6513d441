/** Fonts (ISO 15930-7, 6.3). */

import type { Place } from '../../diagnostics/diagnostic.js';
import { problem, warning } from '../../diagnostics/diagnostic.js';
import type { PdfFacts } from '../../pdf/reader/facts.js';
import { placeOf } from '../on-sheet.js';
import type { Rule } from './rule.js';

export const fonts: Rule = function* (facts, { letters }) {
  for (const [index, font] of facts.fonts.entries()) {
    // A font without a visible letter needs no program: invisible text of a scan, for example.
    if (!font.used) continue;
    const place = firstUse(facts, index);
    if (letters === 'outlined') yield warning('preflight/live-font', { font: font.name }, place);
    if (!font.embedded) yield problem('preflight/font-not-embedded', { font: font.name }, place);
    if (font.kind === 'Type3') yield warning('preflight/type3-font', { font: font.name }, place);
    if (!font.readable) yield warning('preflight/no-unicode', { font: font.name }, place);
    if (font.wrongWidths !== undefined && font.wrongWidths > 0) {
      yield problem('preflight/wrong-widths', { font: font.name, glyphs: font.wrongWidths }, place);
    }
  }
};

function firstUse({ pages }: PdfFacts, font: number): Place {
  for (const page of pages) {
    const mark = page.marks.find((each) => each.kind === 'text' && each.font === font && each.mode !== 'invisible');
    if (mark !== undefined) return placeOf(page, mark.box);
  }
  return {};
}
