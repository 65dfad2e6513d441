/** Things too small for ink: text, lines, pictures of too few pixels. */
import { problem, warning } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../../pdf/reader/marks.js';
import { isWhite } from '../inks.js';
import { groundOf, placeOf, printedMarks, sizeOf, trimOf } from '../on-sheet.js';
import { isInked } from './ink-rules.js';
import type { Rule } from './rule.js';
import { isCut } from './spot-rules.js';

/** A hundredth of a point is rounding; a text of 6 pt in the points of TeX has 5.98 of PDF’s. */
const SLACK = 0.01;
const TEXT_SLACK = 0.05;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

export const smallText: Rule = function* ({ pages }, { text }) {
  for (const page of pages) {
    const marks = printedMarks(page);
    for (const [index, mark] of marks.entries()) {
      if (mark.kind !== 'text' || mark.size === undefined) continue;
      const sizePt = hundredth(mark.size);
      const reversed = isWhite(mark.paint);
      const leastPt = reversed ? text.leastReversed : text.least;
      if (mark.size >= leastPt - TEXT_SLACK || (reversed && !isInked(groundOf(marks, index)))) continue;
      const code = reversed ? ('preflight/small-reversed-text' as const) : ('preflight/small-text' as const);
      yield warning(code, { sizePt, leastPt }, placeOf(page, mark.box));
    }
  }
};

/** Strokes, and rectangles as thin as strokes. */
function widthOf(mark: Mark): number | undefined {
  if (mark.kind === 'stroke') return mark.lineWidth;
  // A filled rectangle of no height at all is a mistake of arithmetic more often than a line.
  return mark.kind === 'fill' && mark.thickness !== undefined && mark.thickness > 0 ? mark.thickness : undefined;
}

export const thinLines: Rule = function* ({ pages }, { lines, cut }) {
  for (const page of pages) {
    const marks = printedMarks(page);
    for (const [index, mark] of marks.entries()) {
      const width = widthOf(mark);
      // What a blade follows has no width.
      if (width === undefined || mark.paint.space.names?.some((name) => isCut(name, cut))) continue;
      const reversed = isWhite(mark.paint);
      const leastPt = reversed ? lines.leastReversed : lines.least;
      if (width >= leastPt - SLACK || (reversed && !isInked(groundOf(marks, index)))) continue;
      const facts = { widthPt: hundredth(width), leastPt };
      const place = placeOf(page, mark.box);
      if (reversed) yield warning('preflight/thin-reversed-line', facts, place);
      else
        yield width === 0 ? problem('preflight/hairline', facts, place) : warning('preflight/hairline', facts, place);
    }
  }
};

export const resolution: Rule = function* ({ pages }, { images }) {
  for (const page of pages) {
    const { width, height } = sizeOf(trimOf(page));
    const leastPpi = Math.max(width, height) > images.largeFrom + 1 ? images.leastLarge : images.least;
    for (const mark of printedMarks(page)) {
      if (mark.kind !== 'image') continue;
      const ppi = Math.round(Math.min(...mark.image.ppi));
      // Single pixels, stretched, are a way of drawing areas.
      if (ppi >= leastPpi - 1 || (mark.image.width <= 2 && mark.image.height <= 2)) continue;
      const facts = { ppi, leastPpi, width: mark.image.width, height: mark.image.height };
      const place = placeOf(page, mark.box);
      yield ppi < leastPpi / 2
        ? problem('preflight/low-resolution', facts, place)
        : warning('preflight/low-resolution', facts, place);
    }
  }
};
