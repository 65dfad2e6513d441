/** Rows that keep their marks apart: where a mark of one line comes near a letter of the line above, the lines part. */
import { leastStep } from 'schildwerk/template';
import type { Row, RowText } from './rows.js';

/** Clear of the line above, in em: more than from a mark to its own letter. */
const AIR = 0.2;

/**
 * The same rows, further apart where they must be; rows that had one step between them keep one, or their rhythm would
 * limp. Only right-to-left scripts: theirs are the marks that change a word.
 */
export function withAir(rows: readonly Row[]): Row[] {
  const airy = rows.map(withAirInside);
  const needed = airy.map((row, index) => {
    const above = airy[index - 1];
    return above === undefined ? row.step : Math.max(row.step, leastBetween(above, row));
  });
  return airy.map((row, index) => {
    const alike = needed.filter((_, other) => other > 0 && index > 0 && isSame(row.step, airy[other]?.step));
    return { ...row, step: Math.max(needed[index] ?? row.step, ...alike) };
  });
}

const isSame = (one: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(one - other) < 0.001;

const leastBetween = (above: Row, below: Row): number =>
  Math.max(...below.texts.flatMap((text) => above.texts.map((over) => least(over, over.parts.length - 1, text, 0))));

/** Texts of one language below each other; all languages of a row share their baselines. */
function withAirInside(row: Row): Row {
  const count = Math.max(...row.texts.map(({ parts }) => parts.length));
  const lower = new Array<number>(count).fill(0);
  for (let index = 1; index < count; index++) {
    const lacking = row.texts.map((text) => {
      const [before, part] = [text.parts[index - 1], text.parts[index]];
      if (before === undefined || part === undefined) return 0;
      const step = part.below - before.below - (before.lines - 1) * text.linePitch;
      return least(text, index - 1, text, index) - step;
    });
    lower[index] = (lower[index - 1] ?? 0) + Math.max(0, ...lacking);
  }
  const added = lower.at(-1) ?? 0;
  if (added === 0) return row;
  const texts = row.texts.map((text) => ({
    ...text,
    parts: text.parts.map((part, index) => ({ ...part, below: part.below + (lower[index] ?? 0) })),
  }));
  return { ...row, texts, depth: row.depth + added };
}

/** From the last baseline of one part to the first of another, at least, in mm. */
function least(above: RowText, upper: number, below: RowText, lower: number): number {
  if (above.direction !== 'rtl' || below.direction !== 'rtl') return Number.NEGATIVE_INFINITY;
  const [over, under] = [lineOf(above, upper, 'last'), lineOf(below, lower, 'first')];
  return over === undefined || under === undefined
    ? Number.NEGATIVE_INFINITY
    : leastStep(over, under, AIR * below.size);
}

function lineOf({ parts, size, left, width }: RowText, index: number, which: 'first' | 'last') {
  const lines = parts[index]?.paragraph.breakLines((width + 0.01) / size) ?? [];
  const line = which === 'first' ? lines[0] : lines.at(-1);
  // Its ink ends at the right edge.
  return line === undefined ? undefined : { line, size, left: left + width - line.ink.right * size };
}
