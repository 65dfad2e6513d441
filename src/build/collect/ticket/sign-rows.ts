/** The list of a ticket: a row for each sign, with its picture. */
import type { Box } from '../../../base/outline.js';
import type { GlyphTable } from '../../../display/glyph-table.js';
import type { Item, Page } from '../../../display/item.js';
import { miniature } from '../../../display/miniature.js';
import { heading } from './front-page.js';
import type { Brick, Table } from './paginate.js';
import { block, CAP, type Compositor, group, MARGIN, RIGHT, type SetText, type Style } from './paper.js';
import type { Ticket, TicketRow } from './ticket.js';

/** Columns, in mm from the left margin: where they begin (quantity: where it ends) and how wide they are. */
const COLUMNS = {
  picture: { x: 0, width: 22 },
  sign: { x: 27, width: 52 },
  quantity: { x: 92, width: 12 },
  size: { x: 99, width: 35 },
  file: { x: 138, width: RIGHT - MARGIN - 138 },
} as const;
const PICTURE = 13.6;
/** Above and below what stands in a row, rules included. */
const AIR = 2.4;
const HAIR = 0.18;
/** From the last baseline of one text to the capitals of the next. */
const NEXT = 1.75;

const HEAD: Style = { size: 2.4, weight: 500, colour: 'quiet' };
const ID: Style = { size: 3.5, weight: 700, colour: 'ink' };
const VARIANT: Style = { size: 2.6, weight: 600, colour: 'ink' };
const TEXT: Style = { size: 2.6, weight: 500, colour: 'ink' };
const QUIET: Style = { size: 2.6, weight: 500, colour: 'quiet' };
const QUANTITY: Style = { size: 5.2, weight: 600, colour: 'ink', align: 'right' };
/** Between an id and what stands on its line behind it. */
const BESIDE = 2;
/** The whole of it stands in order.csv. */
const MOST_LINES = 10;

export function signBricks({ rows, words }: Ticket, compositor: Compositor): readonly Brick[] {
  const table: Table = { head: headBrick(words, compositor) };
  return [
    { ...heading(words.list, compositor), leavesFirstPage: true },
    ...rows.map((row) => ({ ...rowBrick(row, compositor), table })),
  ];
}

function headBrick({ columns }: Ticket['words'], { set }: Compositor): Brick {
  const cells = (['picture', 'sign', 'quantity', 'size', 'file'] as const).map((name) => ({
    x: MARGIN + COLUMNS[name].x,
    text: set(columns[name], name === 'quantity' ? { ...HEAD, align: 'right' } : HEAD, 40),
  }));
  return {
    height: 2.4 * CAP + 2,
    put: (y, { glyphs }) => [
      group(
        { role: 'row' },
        block({ x: MARGIN, y: y + 2.4 * CAP + 1.65, width: RIGHT - MARGIN, height: 0.35 }, 'rule'),
        ...cells.map(({ x, text }) => group({ role: 'cell', heads: 'column' }, text.put({ x, y }, glyphs))),
      ),
    ],
  };
}

/** Texts below each other, each at its height from the first capitals. */
interface Stack {
  readonly height: number;
  readonly put: (x: number, y: number, glyphs: GlyphTable) => readonly Item[];
}

function rowBrick(row: TicketRow, compositor: Compositor): Brick {
  const sign = signStack(row, compositor);
  const size = stack([row.size, row.material, row.finishing], [TEXT, TEXT, QUIET], COLUMNS.size.width, compositor);
  const file = stack(
    [row.file, row.pages, row.digest, row.status],
    [TEXT, QUIET, { ...QUIET, figures: 'tabular' }, VARIANT],
    COLUMNS.file.width,
    compositor,
  );
  const quantity = compositor.set(String(row.quantity), QUANTITY, COLUMNS.quantity.width);
  // A short one stands with its sign; a long one runs below the columns up to the file's.
  const short = stack([row.note], [QUIET], COLUMNS.sign.width, compositor);
  const isShort = short.height < 2.5 * QUIET.size;
  const note = isShort ? short : stack([row.note], [QUIET], COLUMNS.file.x - COLUMNS.sign.x - 4, compositor);
  const beside = isShort ? sign.height : Math.max(sign.height, size.height, quantity.height);
  const height =
    Math.max(PICTURE, file.height, size.height, beside + (note.height === 0 ? 0 : NEXT + note.height)) + 2 * AIR;
  return {
    height,
    sign: row.sign,
    put: (top, { glyphs, picture }) => {
      const y = top + AIR;
      const at = (column: keyof typeof COLUMNS): number => MARGIN + COLUMNS[column].x;
      return [
        group(
          { role: 'row' },
          block({ x: MARGIN, y: top + height - HAIR, width: RIGHT - MARGIN, height: HAIR }, 'hair'),
          group({ role: 'cell' }, pictureOf(row, picture(row.sign), { x: MARGIN, y }, glyphs, compositor)),
          group(
            { role: 'cell', heads: 'row' },
            ...sign.put(at('sign'), y, glyphs),
            ...note.put(at('sign'), y + beside + NEXT, glyphs),
          ),
          group({ role: 'cell' }, quantity.put({ x: at('quantity'), y }, glyphs)),
          group({ role: 'cell' }, ...size.put(at('size'), y, glyphs)),
          group({ role: 'cell' }, ...file.put(at('file'), y, glyphs)),
        ),
      ];
    },
  };
}

function stack(texts: readonly string[], styles: readonly Style[], width: number, { set }: Compositor): Stack {
  const parts: { readonly text: SetText; readonly down: number }[] = [];
  let height = 0;
  texts.forEach((words, index) => {
    if (words === '') return;
    const text = set(words, styles[index] as Style, width, MOST_LINES); // one style a text
    const down = height === 0 ? 0 : height + NEXT;
    parts.push({ text, down });
    height = down + text.height;
  });
  return { height, put: (x, y, glyphs) => parts.map(({ text, down }) => text.put({ x, y: y + down }, glyphs)) };
}

/** The id, and beside it the variant where there is room. */
function signStack({ id, variant, says, place }: TicketRow, compositor: Compositor): Stack {
  const { width } = COLUMNS.sign;
  const name = compositor.set(id, ID, width, 3);
  const more = compositor.set(variant, VARIANT, width);
  const isBeside = variant !== '' && name.height < ID.size && name.width + BESIDE + more.width <= width;
  const below = stack([isBeside ? '' : variant, says, place], [VARIANT, TEXT, QUIET], width, compositor);
  return {
    height: name.height + (below.height === 0 ? 0 : NEXT + below.height),
    put: (x, y, glyphs) => [
      name.put({ x, y }, glyphs),
      // On one baseline, though it is smaller.
      ...(isBeside ? [more.put({ x: x + name.width + BESIDE, y: y + (ID.size - VARIANT.size) * CAP }, glyphs)] : []),
      ...below.put(x, y + name.height + NEXT, glyphs),
    ],
  };
}

/** As large as its box allows, in its upper left corner, with an edge: signs are white on white paper. */
function pictureOf(
  { alt }: TicketRow,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  { indexOf }: GlyphTable,
  { language }: Compositor,
): Item {
  const scale = Math.min(COLUMNS.picture.width / page.width, PICTURE / page.height);
  const [width, height] = [page.width * scale, page.height * scale];
  return group(
    { role: 'figure', alt, language, box: { x, y, width, height } },
    ...miniature(page, { at: { x, y }, scale, indexOf }),
    ...edge({ x, y, width, height }),
  );
}

function edge({ x, y, width, height }: Box): readonly Item[] {
  const sides = [
    { x, y, width, height: HAIR },
    { x, y: y + height - HAIR, width, height: HAIR },
    { x, y, width: HAIR, height },
    { x: x + width - HAIR, y, width: HAIR, height },
  ];
  return [block(sides, 'hair')];
}
