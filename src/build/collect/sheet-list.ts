/** Which sheets of a print shop's stock a file has, and what lies on each: read off the plan. */
import type { Sign } from '../../kit/sign.js';
import type { CollectedPlan, ImposedPlan, StockNotes } from './collected-plan.js';
import type { Draft } from './plan.js';

export interface ListedSheet {
  readonly path: string;
  /** From 1: its front, and its back if it has one. */
  readonly pages: readonly number[];
  readonly material: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: number;
  /** Share of the sheet that its pieces cover, 0 to 1. */
  readonly fill: number;
  /** In the order of the file's signs. */
  readonly signs: readonly { readonly sign: Sign; readonly count: number }[];
}

/** What a build says of its sheets in one line. */
export interface SheetTotals {
  readonly count: number;
  /** Of all of them together. */
  readonly fill: number;
}

export function listSheets({ path, signs, sheets }: Pick<Draft, 'path' | 'signs' | 'sheets'>): ListedSheet[] {
  const listed: ListedSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (!isStock(sheet) || sheet.notes.face === 'back') continue;
    const { width, height, placed, notes } = sheet;
    const counts = new Map<number, number>();
    for (const { sign } of placed) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    listed.push({
      path,
      pages: notes.face === undefined ? [index + 1] : [index + 1, index + 2],
      material: notes.material,
      width,
      height,
      pieces: placed.length,
      fill: notes.fill,
      signs: [...counts].sort(([a], [b]) => a - b).flatMap(([place, count]) => ({ sign: signAt(signs, place), count })),
    });
  }
  return listed;
}

export function totalsOf(sheets: readonly ListedSheet[]): SheetTotals | undefined {
  const area = sheets.reduce((sum, { width, height }) => sum + width * height, 0);
  if (area === 0) return undefined;
  const covered = sheets.reduce((sum, { width, height, fill }) => sum + width * height * fill, 0);
  return { count: sheets.length, fill: Math.round((covered / area) * 1000) / 1000 };
}

const isStock = (sheet: CollectedPlan['sheets'][number]): sheet is ImposedPlan & { readonly notes: StockNotes } =>
  sheet.kind === 'imposed' && sheet.notes?.kind === 'stock';

function signAt(signs: Draft['signs'], place: number): Sign {
  const sign = signs[place]?.sign;
  if (sign === undefined) throw new Error(`A sheet shows sign ${place}, which its file lacks.`);
  return sign;
}
