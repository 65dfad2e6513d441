/** Bricks on pages: from the top down, none ever split, a table's head above its rows on every page. */
import type { Item, Page } from '../../../display/item.js';
import { type Glyphs, group } from './paper.js';

export interface Easel {
  readonly glyphs: Glyphs;
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
  readonly isOnNewPage?: true;
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
    const needed = brick.isHeading === true ? groupHeight(bricks, index) : brick.height;
    const continues = (): boolean => brick.table !== undefined && pages.at(-1)?.at(-1)?.brick.table === brick.table;
    const head = (): number => (continues() ? 0 : (brick.table?.head.height ?? 0));
    const isEmpty = pages.at(-1)?.length === 0;
    if ((brick.isOnNewPage === true && !(isEmpty && pages.length > 1)) || (!fits(head() + needed) && !isEmpty)) {
      pages.push([]);
      y = top;
    }
    if (brick.table !== undefined && !continues()) lay(withTable(brick.table.head, brick.table));
    lay(brick);
  });
  return pages.map((laid) => ({ laid }));
}

/** A heading and the first thing below it. */
function groupHeight(bricks: readonly Brick[], index: number): number {
  const [heading, next] = [bricks[index], bricks[index + 1]];
  return (heading?.height ?? 0) + (next?.table?.head.height ?? 0) + (next?.height ?? 0);
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
