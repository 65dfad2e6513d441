import type { WidthOf } from './break-lines.js';
import type { Segment } from './itemise.js';
import { CONTROL } from './protect-numbers.js';
import type { Line } from './types.js';

const SOFT_HYPHEN = '\u00AD';
/** Width in em of the hyphen that a break inside a word adds; near enough in every face. */
const HYPHEN = 0.32;
/** How far an estimate may be off, in em and as a share of the width: bearings at both ends, kerning across the break. */
const DOUBT = { em: 0.4, share: 0.02 };
/** A full-width stop or bracket is mostly white, on the one side or the other: up to 0.7 em at each end of a line. */
const WIDE_PUNCTUATION = /[\u2014\u2018-\u201E\u2026\u3000-\u303F\uFF00-\uFF65]/;
const WIDE_DOUBT = 1.4;

/** Advances of the whole line, added up over the pieces that lines can be made of. */
export interface Estimate {
  /** Roughly the ink width of a line of pieces. */
  readonly widthOf: WidthOf;
  /** Whether an estimate is too close to a limit to be trusted. */
  isNear(width: number, limit: number): boolean;
}

/**
 * Setting a line takes shaping and re-ordering, and breaking a paragraph looks at many lines that are nowhere near
 * the measure: those are judged by sums of the whole line's advances.
 */
export function estimateWidths(segment: Segment, whole: Line): Estimate {
  const nominal = whole.clusters.reduce((sum, { glyph }) => sum + glyph.advance, 0);
  // Kerning and tracking are spread evenly.
  const scale = nominal === 0 ? 1 : whole.advance / nominal;
  const { starts, ends, hyphens } = pieceEdges(segment, whole);
  const doubt = WIDE_PUNCTUATION.test(segment.text) ? WIDE_DOUBT : DOUBT.em;
  return {
    widthOf: (from, to) => ((ends[to - 1] ?? 0) - (starts[from] ?? 0)) * scale + (hyphens[to - 1] ?? 0),
    isNear: (width, limit) => Math.abs(width - limit) < doubt + DOUBT.share * limit,
  };
}

interface Edges {
  /** Sum of the advances before a piece, and up to its end without its trailing spaces. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hyphens: readonly number[];
}

function pieceEdges({ text, breaks }: Segment, { clusters }: Line): Edges {
  const edges = { starts: [] as number[], ends: [] as number[], hyphens: [] as number[] };
  let [at, next, sum] = [0, 0, 0];
  for (const position of breaks) {
    edges.starts.push(sum);
    let inked = sum;
    const skipMarks = (): void => {
      while (at < position && CONTROL.test(text.charAt(at))) at++;
    };
    for (skipMarks(); at < position && next < clusters.length; skipMarks()) {
      const { glyph } = clusters[next++] ?? { glyph: { text: ' ', advance: 0 } };
      // A ligature may reach over a seam that it does not show.
      for (let left = glyph.text.length; left > 0 && at < text.length; at++) if (!CONTROL.test(text.charAt(at))) left--;
      sum += glyph.advance;
      if (glyph.text.trim() !== '') inked = sum;
    }
    edges.ends.push(inked);
    edges.hyphens.push(text.charAt(position - 1) === SOFT_HYPHEN && position < text.length ? HYPHEN : 0);
  }
  return edges;
}
