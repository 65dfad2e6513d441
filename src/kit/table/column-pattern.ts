/** `Raumnr` is a column; `"{Gebäude}-{Raumnr}"` is a pattern of columns and what stands between them. */
import { clean } from './table.js';

export interface ColumnPattern {
  readonly columns: readonly string[];
  /** What stands before, between and after the columns: one more than there are columns. */
  readonly literals: readonly string[];
}

const PLACEHOLDER = /\{([^{}]+)\}/gu;

export function parsePattern(written: string): ColumnPattern {
  const columns = Array.from(written.matchAll(PLACEHOLDER), ([, name = '']) => clean(name));
  if (columns.length === 0) return { columns: [clean(written)], literals: ['', ''] };
  // Splitting by a pattern with a group gives the group's matches at the odd places.
  return { columns, literals: written.split(PLACEHOLDER).filter((_, index) => index % 2 === 0) };
}

/**
 * Fills the pattern. An empty value takes the text beside it along: `{Titel} {Name}` without a title is the name
 * alone. Undefined if all values are empty.
 */
export function fillPattern({ literals }: ColumnPattern, values: readonly string[]): string | undefined {
  let text: string | undefined;
  values.forEach((value, index) => {
    if (value === '') return;
    // Between two values that are there stands the last of the literals between them.
    const before = text !== undefined || index === 0 ? literals[index] : '';
    text = `${text ?? ''}${before ?? ''}${value}`;
  });
  if (text !== undefined && values.at(-1) !== '') text += literals[values.length] ?? '';
  return text;
}
