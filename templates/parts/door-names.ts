/** The foot of a door sign: a rule, the unit and the names of the people behind the door, on the bottom margin. */
import type { Fill, FitTools, Overflow, Paragraph, Sign } from 'schildwerk/template';
import type { Grid } from './grid.js';
import { widthOverflow } from './rows.js';

export interface NamesShape {
  /** From the sign's lower edge to the last baseline, in mm. */
  readonly bottom: number;
  readonly rule: boolean;
  /** The unit, across both columns. */
  readonly unit?: { readonly height: number; readonly below: number };
  readonly columns: readonly (readonly NameLine[])[];
  readonly columnWidth: number;
  /** Between the columns, and between a figure and the first of them. */
  readonly gap: number;
  /** How figure and columns of unlike height stand beside each other. */
  readonly alignment: 'flex-start' | 'center';
  /** A person, drawn beside the names of a Leichte-Sprache sign. */
  readonly figure?: { readonly width: number; readonly height: number };
}

export interface NameLine {
  readonly name: string;
  /** From the baseline above (or the block's top) to this line's cap line. */
  readonly gap: number;
  readonly height: number;
}

export interface Names {
  readonly shape: NamesShape;
  /** From the sign's lower edge to the rule's upper edge, in mm. */
  readonly top: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

export type NamesFit = { readonly names: Names | undefined } | { readonly overflow: Overflow };

/** Sizes of the names in u, the wish and the least, on square and on landscape signs. */
const SIZES = { square: [1.04, 0.97, 0.9], landscape: [1.13, 1.07, 1] } as const;
const STEP = 1.4;
const STEP_OF_MANY = 1.3;
const MANY = 3;
/** So many names stand in one column. A landscape sign has the width for two sooner. */
const ONE_COLUMN = { square: 4, landscape: 2 } as const;
/** From line to line of a name that wraps, in its own size. */
const WRAPPED = 1.2;
const ABOVE_FIRST = 0.72;

interface Entry {
  readonly slot: string;
  readonly paragraph: Paragraph;
}

export function fitNames(sign: Sign, grid: Grid, tools: FitTools): NamesFit {
  const unit = unitOf(sign, tools);
  const names = namesOf(sign, tools);
  if (unit === undefined && names.length === 0) return { names: undefined };
  const smallest = tools.smallest('primary', languageOf(sign), 'names');
  const format = sign.size.width > sign.size.height * 1.2 ? 'landscape' : 'square';
  const columns = names.length > ONE_COLUMN[format] ? 2 : 1;
  const gap = columns === 1 ? 0 : grid.u;
  const columnWidth = (grid.measure - gap) / columns;
  let tooWide: Overflow | undefined;
  // All names of a sign step down together; only then may one of them wrap.
  for (const maxLines of [1, 2]) {
    for (const wish of SIZES[format]) {
      const size = Math.max(wish * grid.u, smallest);
      const sticksOut = ({ paragraph }: Entry, width: number): boolean =>
        linesOf(paragraph, size, width) > maxLines || paragraph.minWidth * size > width;
      const wide =
        names.find((name) => sticksOut(name, columnWidth)) ??
        (unit && sticksOut(unit, grid.measure) ? unit : undefined);
      if (wide === undefined) return { names: place(unit, names, { size, columns, columnWidth, gap, grid, tools }) };
      tooWide = widthOverflow(wide.paragraph, Math.max(0.1, wide.paragraph.width * size - maxLines * columnWidth));
    }
  }
  return tooWide === undefined ? { names: undefined } : { overflow: tooWide };
}

const languageOf = (sign: Sign): string => sign.languages[0] ?? 'de';

const linesOf = (paragraph: Paragraph, size: number, width: number): number =>
  paragraph.breakLines((width + 0.01) / size).length;

/** The unit stands above the names as an address does: in the primary language alone. */
function unitOf(sign: Sign, tools: FitTools): Entry | undefined {
  const text = sign.message === undefined ? undefined : sign.unit?.lines[0];
  return text && { slot: 'unit', paragraph: tools.shape(text, 'figures') };
}

const namesOf = (sign: Sign, tools: FitTools): Entry[] =>
  sign.persons.map((text, index) => ({
    slot: `name-${index}`,
    paragraph: tools.shape({ language: languageOf(sign), direction: 'ltr', text, state: 'reviewed' }, 'names'),
  }));

interface Placement {
  readonly size: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly gap: number;
  readonly grid: Grid;
  readonly tools: FitTools;
}

function place(unit: Entry | undefined, names: readonly Entry[], placement: Placement): Names {
  const { size, columns, columnWidth, gap, grid, tools } = placement;
  const count = names.length + (unit === undefined ? 0 : 1);
  const pitch = (count >= MANY ? STEP_OF_MANY : STEP) * Math.max(size, grid.u);
  const perColumn = Math.ceil(names.length / columns);
  const cap = tools.measures(names[0]?.paragraph.language ?? 'de', 'names').capHeight * size;
  const heightOf = ({ paragraph }: Entry, width: number): number =>
    cap + (linesOf(paragraph, size, width) - 1) * WRAPPED * size;
  const shapes = Array.from({ length: columns }, (_, column) =>
    names.slice(column * perColumn, (column + 1) * perColumn).map(
      (entry, index): NameLine => ({
        name: entry.slot,
        gap: index === 0 ? 0 : pitch - cap,
        height: heightOf(entry, columnWidth),
      }),
    ),
  );
  const lead = unit && { height: heightOf(unit, grid.measure), below: names.length === 0 ? 0 : pitch - cap };
  const columnsHeight = Math.max(
    0,
    ...shapes.map((lines) => lines.reduce((sum, line) => sum + line.gap + line.height, 0)),
  );
  const height = columnsHeight + (lead === undefined ? 0 : lead.height + lead.below);
  const fillOf = ({ paragraph }: Entry, width: number, colour: 'ink' | 'quiet'): Fill => ({
    kind: 'text',
    paragraph,
    size,
    pitch: WRAPPED * size,
    align: 'left',
    colour,
    lines: linesOf(paragraph, size, width),
  });
  const fills = Object.fromEntries(names.map((entry) => [entry.slot, fillOf(entry, columnWidth, 'ink')]));
  if (unit !== undefined) fills.unit = fillOf(unit, grid.measure, 'quiet');
  const shape = {
    bottom: grid.margin,
    rule: true,
    columns: shapes,
    columnWidth,
    gap,
    alignment: 'flex-start' as const,
    ...(lead ? { unit: lead } : {}),
  };
  return { shape, top: grid.margin + height + ABOVE_FIRST * grid.u, fills };
}
