import { evenBreaks } from './break-lines.js';
import { type Estimate, estimateWidths } from './estimate-widths.js';
import type { Segment } from './itemise.js';
import { type LineSetting, setLine } from './set-line.js';
import type { Line, Paragraph } from './types.js';

const SOFT_HYPHEN = '\u00AD';
/** A line is broken inside a word only if that saves this share of the measure from being empty. */
const HYPHEN_PENALTY = 0.35;
/** Sums of advances differ in their last digits with the way they were added up. */
const TOLERANCE = 1e-6;

const inkWidth = ({ ink }: Line): number => ink.right - ink.left;

interface SegmentLines {
  readonly pieces: number;
  line(from: number, to: number): Line;
  estimate(): Estimate;
  breaksInWord(end: number): boolean;
}

/** `segments` are the parts between forced breaks. */
export function createParagraph(
  text: string,
  language: string,
  segments: readonly Segment[],
  setting: LineSetting,
): Paragraph {
  const parts = segments.map((segment, index) => segmentLines(segment, index < segments.length - 1, setting));
  let [width, minWidth] = [-1, -1];
  return {
    text,
    language,
    direction: segments[0]?.direction ?? 'ltr',
    get width() {
      if (width < 0) width = Math.max(...parts.map(({ line, pieces }) => inkWidth(line(0, pieces))));
      return width;
    },
    get minWidth() {
      if (minWidth < 0) minWidth = Math.max(...parts.map(widestPiece));
      return minWidth;
    },
    breakLines: (measure) => parts.flatMap((part) => breakSegment(part, measure + TOLERANCE)),
  };
}

function segmentLines(segment: Segment, forced: boolean, setting: LineSetting): SegmentLines {
  const remembered = new Map<number, Line>();
  const pieces = Math.max(1, segment.breaks.length);
  const position = (end: number): number => (end === 0 ? 0 : (segment.breaks[end - 1] ?? segment.text.length));
  const line = (from: number, to: number): Line => {
    const key = from * (pieces + 1) + to;
    let set = remembered.get(key);
    if (set === undefined) {
      set = setLine(segment, { start: position(from), end: position(to), forced: forced && to === pieces }, setting);
      remembered.set(key, set);
    }
    return set;
  };
  let estimate: Estimate | undefined;
  return {
    pieces,
    line,
    estimate: () => (estimate ??= estimateWidths(segment, line(0, pieces))),
    breaksInWord: (end) => segment.text.charAt(position(end) - 1) === SOFT_HYPHEN,
  };
}

function widestPiece({ pieces, line, estimate }: SegmentLines): number {
  if (pieces === 1) return inkWidth(line(0, 1));
  const { widthOf, isNear } = estimate();
  const widths = Array.from({ length: pieces }, (_, piece) => widthOf(piece, piece + 1));
  const most = Math.max(...widths);
  return Math.max(...widths.map((width, piece) => (isNear(width, most) ? inkWidth(line(piece, piece + 1)) : 0)));
}

function breakSegment({ pieces, line, estimate, breaksInWord }: SegmentLines, measure: number): Line[] {
  const whole = line(0, pieces);
  if (pieces === 1 || inkWidth(whole) <= measure) return [whole];
  const { widthOf, isNear } = estimate();
  const width = (start: number, end: number): number => {
    const roughly = widthOf(start, end);
    return isNear(roughly, measure) ? inkWidth(line(start, end)) : roughly;
  };
  const penalty = (end: number): number => (breaksInWord(end) ? HYPHEN_PENALTY : 0);
  let from = 0;
  return evenBreaks(pieces, width, measure, { penalty }).map((to) => {
    const set = line(from, to);
    from = to;
    return set;
  });
}
