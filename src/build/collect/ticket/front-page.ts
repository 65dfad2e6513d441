/** What a ticket begins with: who wants how much of what until when, and how it is to be printed. */
import type { GlyphTable } from '../../../display/glyph-table.js';
import type { Item } from '../../../display/item.js';
import type { Said } from '../press-words.js';
import type { Brick, Table } from './paginate.js';
import { block, CAP, type Compositor, group, MARGIN, PAGE, RIGHT, type Style, U } from './paper.js';
import type { Ticket, TicketGroup } from './ticket.js';

const WIDTH = RIGHT - MARGIN;
const HEAD = { height: 3.8 * U, figures: 1.8 * U, right: 8 * U, slit: U / 3 } as const;
const TITLE: Style = { size: 11, weight: 700, colour: 'ink', role: 'heading' };
const NAME: Style = { size: 5.4, weight: 500, colour: 'ink' };
const ABOUT: Style = { size: 3, weight: 500, colour: 'quiet' };
const SECTION: Style = { size: 4.4, weight: 700, colour: 'ink', role: 'heading' };
const LABEL: Style = { size: 3.1, weight: 500, colour: 'quiet' };
const VALUE: Style = { size: 3.1, weight: 500, colour: 'ink' };
const STRONG: Style = { ...VALUE, weight: 700 };
/** Where values stand beside their labels. */
const VALUES = MARGIN + 4 * U;
/** Between two facts, from the last baseline to the next capitals. */
const BETWEEN = 2.5;
/** Of the line above a sum. */
const HAIR = 0.18;

/** The head, and where it ends. `figure` paints the pictogram of its right block. */
export function frontHead(
  { name, about, part, pieces }: Ticket,
  kit: string,
  { set }: Compositor,
  figure: (box: { x: number; y: number; width: number; height: number }) => Item,
): { readonly put: (glyphs: GlyphTable) => readonly Item[]; readonly bottom: number } {
  const split = PAGE.width - HEAD.right;
  const count = set(String(pieces), { size: HEAD.figures / CAP, weight: 600, colour: 'on-block' }, split - MARGIN);
  const title = set(name, TITLE, WIDTH);
  const whose = set(kit, NAME, WIDTH, 3);
  const lines = [about, ...(part === undefined ? [] : [part])].map((text, index) =>
    set(text, index === 0 ? ABOUT : { ...ABOUT, weight: 700, colour: 'ink' }, WIDTH, 3),
  );
  const top = HEAD.height + 1.3 * U;
  const named = top + title.height + 0.72 * U;
  let y = named + whose.height + 0.6 * U;
  const below = lines.map((line) => {
    const at = y;
    y += line.height + 0.3 * U;
    return { line, at };
  });
  const square = { width: 2.3 * U, height: 2.3 * U };
  const at = { x: split + (HEAD.right - square.width) / 2, y: (HEAD.height - square.height) / 2 };
  return {
    bottom: y + 0.5 * U,
    put: (glyphs) => [
      block(
        [
          { x: 0, y: 0, width: split - HEAD.slit, height: HEAD.height },
          { x: split, y: 0, width: HEAD.right, height: HEAD.height },
        ],
        'block',
      ),
      title.put({ x: MARGIN, y: top }, glyphs),
      whose.put({ x: MARGIN, y: named }, glyphs),
      ...below.map(({ line, at: baseline }) => line.put({ x: MARGIN, y: baseline }, glyphs)),
      count.put({ x: MARGIN, y: (HEAD.height - HEAD.figures) / 2 }, glyphs),
      figure({ ...at, ...square }),
    ],
  };
}

export function frontBricks(ticket: Ticket, compositor: Compositor): readonly Brick[] {
  const { words, order, press, drafts } = ticket;
  const facts = (all: readonly Said[]): readonly Brick[] => all.map((fact) => factBrick(fact, compositor));
  const section = (title: string, bricks: readonly Brick[]): readonly Brick[] => [
    { ...heading(title, compositor), section: bricks.length },
    ...bricks,
  ];
  return [
    ...section(words.order, facts(order)),
    ...section(words.scope, totals(ticket, compositor)),
    ...section(words.drafts, facts(drafts.map((text) => ({ label: '', text })))),
    ...section(words.press, facts(press)),
  ];
}

/** On a rule, with air above: it begins something. */
export function heading(text: string, { set }: Compositor): Brick {
  const words = set(text, SECTION, WIDTH);
  const [above, below] = [0.6 * U, 0.45 * U];
  return {
    isHeading: true,
    height: above + 0.45 * U + words.height + below,
    put: (y, { glyphs }) => [
      block({ x: MARGIN, y: y + above, width: WIDTH, height: 0.35 }, 'rule'),
      words.put({ x: MARGIN, y: y + above + 0.45 * U }, glyphs),
    ],
  };
}

function factBrick({ label, text }: Said, { set }: Compositor): Brick {
  const said = label === '' ? undefined : set(label, LABEL, VALUES - MARGIN - U / 2, 2);
  const x = said === undefined ? MARGIN : VALUES;
  const value = set(text, VALUE, RIGHT - x, 12);
  return {
    height: Math.max(said?.height ?? 0, value.height) + BETWEEN,
    put: (y, { glyphs }) => [
      group(
        { role: 'section' },
        ...(said === undefined ? [] : [said.put({ x: MARGIN, y }, glyphs)]),
        value.put({ x, y }, glyphs),
      ),
    ],
  };
}

const COLUMNS = { size: MARGIN + 9.2 * U, signs: RIGHT - 3.2 * U, pieces: RIGHT } as const;

function totals({ words, groups, total }: Ticket, compositor: Compositor): readonly Brick[] {
  const { material, size, signs, pieces } = words.totals;
  const head = totalsRow([material, size, signs, pieces], LABEL, compositor, 'column');
  const table: Table = { head };
  const cells = (each: TicketGroup) => [each.material, each.size, String(each.signs), String(each.pieces)];
  return [
    ...groups.map((each) => ({ ...totalsRow(cells(each), VALUE, compositor), table })),
    ...(groups.length === 1 ? [] : [{ ...sum(totalsRow(cells(total), STRONG, compositor)), table }]),
  ];
}

/** Below a line. */
const sum = (row: Brick): Brick => ({
  ...row,
  height: row.height + BETWEEN,
  put: (y, easel) => [
    block({ x: MARGIN, y: y + (BETWEEN - HAIR) / 2 - 0.5, width: WIDTH, height: HAIR }, 'hair'),
    ...row.put(y + BETWEEN - 0.5, easel),
  ],
});

function totalsRow(
  [material = '', size = '', signs = '', pieces = '']: readonly string[],
  style: Style,
  { set }: Compositor,
  heads?: 'column',
): Brick {
  const right: Style = { ...style, align: 'right', figures: 'tabular' };
  const cells = [
    { text: set(material, style, COLUMNS.size - MARGIN - U / 2, 3), x: MARGIN },
    { text: set(size, { ...style, figures: 'tabular' }, 6 * U), x: COLUMNS.size },
    { text: set(signs, right, 3 * U), x: COLUMNS.signs },
    { text: set(pieces, right, 3 * U), x: COLUMNS.pieces },
  ];
  return {
    height: Math.max(...cells.map(({ text }) => text.height)) + BETWEEN,
    put: (y, { glyphs }) => [
      group(
        { role: 'row' },
        ...cells.map(({ text, x }) =>
          group({ role: 'cell', ...(heads === undefined ? {} : { heads }) }, text.put({ x, y }, glyphs)),
        ),
      ),
    ],
  };
}
