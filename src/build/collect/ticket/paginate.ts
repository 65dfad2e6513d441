/** Bricks on pages: from the top down, none ever split, a table's head above its rows on every page. */
import type { GlyphTable } from '../../../display/glyph-table.js';
import type { Item, Page } from '../../../display/item.js';
import { group } from './paper.js';

export interface Easel {
  readonly glyphs: GlyphTable;
  /** A sign that the page's bricks show. */
  readonly picture: (sign: number) => Page;
}

/** A part of a page that stays in one piece. */
export interface Brick {
  readonly height: number;
  /** `y`: its top. */
  readonly put: (y: number, easel: Easel) => readonly Item[];
  /** The table whose row it is. */
  readonly table?: Table;
  /** It stands on the page of what follows: a heading. */
  readonly isHeading?: true;
  /** How many bricks after a heading belong to it: they stand on its page as well, if a page has room for all of them. */
  readonly section?: number;
  /** It stands on the second page at the earliest. */
  readonly leavesFirstPage?: true;
  /** The sign whose picture it shows. */
  readonly sign?: number;
}

export interface Table {
  readonly head: Brick;
}

interface Laid {
  readonly brick: Brick;
  readonly y: number;
}

export interface LaidPage {
  readonly laid: readonly Laid[];
}

export interface Room {
  /** Of the first page, below whatever it begins with. */
  readonly first: number;
  readonly top: number;
  readonly bottom: number;
}

export function paginate(bricks: readonly Brick[], { first, top, bottom }: Room): readonly LaidPage[] {
  const pages: Laid[][] = [[]];
  let y = first;
  const fits = (height: number): boolean => y + height <= bottom;
  const lay = (brick: Brick): void => {
    pages.at(-1)?.push({ brick, y });
    y += brick.height;
  };
  bricks.forEach((brick, index) => {
    const needed = brick.isHeading === true ? groupHeight(bricks, index, bottom - top) : brick.height;
    const continues = (): boolean => brick.table !== undefined && pages.at(-1)?.at(-1)?.brick.table === brick.table;
    const head = (): number => (continues() ? 0 : (brick.table?.head.height ?? 0));
    const isEmpty = pages.at(-1)?.length === 0;
    if ((brick.leavesFirstPage === true && pages.length === 1) || (!fits(head() + needed) && !isEmpty)) {
      pages.push([]);
      y = top;
    }
    if (brick.table !== undefined && !continues()) lay(withTable(brick.table.head, brick.table));
    lay(brick);
  });
  return pages.map((laid) => ({ laid }));
}

/** A heading and its section, or the first thing below it where a whole page is too small for more. */
function groupHeight(bricks: readonly Brick[], index: number, page: number): number {
  const heading = bricks[index];
  const heightOf = (count: number): number => {
    const below = bricks.slice(index + 1, index + 1 + count);
    const head = below[0]?.table?.head.height ?? 0;
    return below.reduce((sum, { height }) => sum + height, (heading?.height ?? 0) + head);
  };
  const whole = heightOf(heading?.section ?? 1);
  return whole <= page ? whole : heightOf(1);
}

const withTable = (head: Brick, table: Table): Brick => ({ ...head, table });

/** What a page shows, rows of one table joined. */
export function itemsOf({ laid }: LaidPage, easel: Easel): readonly Item[] {
  const items: Item[] = [];
  let open: { readonly table: Table; readonly rows: Item[] } | undefined;
  const close = (): void => {
    if (open !== undefined) items.push(group({ role: 'table' }, ...open.rows));
    open = undefined;
  };
  for (const { brick, y } of laid) {
    const put = brick.put(y, easel);
    if (brick.table === undefined) {
      close();
      items.push(...put);
      continue;
    }
    if (open?.table !== brick.table) {
      close();
      open = { table: brick.table, rows: [] };
    }
    open.rows.push(...put);
  }
  close();
  return items;
}
