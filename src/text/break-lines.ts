/** Where lines end, if only the widths of the possible lines are known. */

/** The width of a line from the first piece up to, but not including, the last; pieces are what can't be broken. */
export type WidthOf = (from: number, to: number) => number;

/** Takes as much as fits, line after line: the ends of the lines, as counts of pieces. A piece that is too wide stands alone. */
export function greedyBreaks(pieces: number, widthOf: WidthOf, measure: number): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  while (from < pieces) {
    let to = from + 1;
    while (to < pieces && widthOf(from, to + 1) <= measure) to++;
    ends.push(to);
    from = to;
  }
  return ends;
}

export interface EvenOptions {
  /** What it costs to end a line after so many pieces, as a share of the measure left empty. */
  readonly penalty?: (end: number) => number;
}

/** As few lines as greedy breaking needs, of widths as even as can be: no single word is left over. */
export function evenBreaks(
  pieces: number,
  widthOf: WidthOf,
  measure: number,
  { penalty = () => 0 }: EvenOptions = {},
): readonly number[] {
  const lines = greedyBreaks(pieces, widthOf, measure).length;
  if (lines < 2) return [pieces];
  // best[to]: the cheapest way to set the first `to` pieces in the lines counted so far.
  let best: { cost: number; ends: readonly number[] }[] = [{ cost: 0, ends: [] }];
  for (let line = 1; line <= lines; line++) {
    const next: typeof best = [];
    best.forEach(({ cost, ends }, from) => {
      for (let to = from + 1; to <= pieces - (lines - line); to++) {
        const width = widthOf(from, to);
        if (width > measure && to > from + 1) break;
        const empty = Math.max(0, 1 - width / measure) + (to < pieces ? penalty(to) : 0);
        const total = cost + empty * empty;
        if (total < (next[to]?.cost ?? Infinity)) next[to] = { cost: total, ends: [...ends, to] };
      }
    });
    best = next;
  }
  return best[pieces]?.ends ?? greedyBreaks(pieces, widthOf, measure);
}
