/** What must be said of a kit's sheets: signs that lie on none, and room that is too small. */
import { nearest } from '../../base/nearest.js';
import { type Diagnostic, notice } from '../../diagnostics/diagnostic.js';
import type { CollectedSign } from './collected-plan.js';
import { type KitSheet, keptBleed, sheetsFor, stockOf } from './kit-sheets.js';
import { leastGap, leastMargin, marksFor } from './stock-notes.js';

export interface SheetUseOfKit {
  readonly sheets: readonly KitSheet[];
  readonly used: ReadonlySet<KitSheet>;
  /** Signs that lie on no sheet. */
  readonly left: readonly CollectedSign[];
  /** That the press asks for, in mm. */
  readonly bleed: number;
}

export function sheetFindings({ sheets, used, left, bleed }: SheetUseOfKit): Diagnostic[] {
  const strangers = left.filter((each) => sheetsFor(each, sheets).length === 0);
  const tooLarge = left.filter((each) => sheetsFor(each, sheets).length > 0);
  return [
    ...together(strangers, ({ sign }) => sign.material).map((members) => noSheetFor(members, sheets)),
    ...together(tooLarge, ({ sign: { material, size } }) => `${material}\n${size.width}x${size.height}`).map(
      (members) => fitsOnNone(members, sheets),
    ),
    ...sheets.filter((sheet) => used.has(sheet)).flatMap((sheet) => tightness(sheet, bleed)),
  ];
}

type Members = readonly [CollectedSign, ...CollectedSign[]];

function together(signs: readonly CollectedSign[], key: (sign: CollectedSign) => string): Members[] {
  const groups = new Map<string, [CollectedSign, ...CollectedSign[]]>();
  for (const each of signs) {
    const group = groups.get(key(each));
    if (group === undefined) groups.set(key(each), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function noSheetFor(members: Members, sheets: readonly KitSheet[]): Diagnostic {
  const [{ sign }] = members;
  const known = [...new Set(sheets.flatMap(({ material }) => material ?? []))];
  const close = nearest(sign.material, known);
  const facts = { signs: members.length, material: sign.material, known };
  return notice('build/sheet-material', close === undefined ? facts : { ...facts, nearest: close }, sign.place);
}

/** Measured on the sheet that comes closest. */
function fitsOnNone(members: Members, sheets: readonly KitSheet[]): Diagnostic {
  const [first] = members;
  const { width, height } = first.sign.size;
  const misfits = sheetsFor(first, sheets).flatMap((sheet) => {
    const { area } = stockOf(sheet);
    const ways = [[width, height], ...(sheet.mayTurn ? [[height, width]] : [])] as [number, number][];
    return ways.map(([wide, high]) => ({
      sheet,
      tooWide: tenth(Math.max(0, wide - area.width)),
      tooHigh: tenth(Math.max(0, high - area.height)),
    }));
  });
  const [least] = misfits.sort((a, b) => a.tooWide + a.tooHigh - b.tooWide - b.tooHigh);
  if (least === undefined) throw new Error(`No sheet was tried for ${first.sign.id}.`);
  const { sheet, tooWide, tooHigh } = least;
  const facts = { signs: members.length, width, height, sheet: said(sheet), tooWide, tooHigh };
  return notice('build/sheet-unfit', facts, sheet.place);
}

function tightness(sheet: KitSheet, bleed: number): Diagnostic[] {
  const { gap, margin, marks, place } = sheet;
  const kept = keptBleed(sheet, bleed);
  // With that gap nothing is taken from the bleed.
  const room = marks ? leastGap(bleed) : 0;
  const around = leastMargin(kept, marks ? marksFor(kept, gap) : undefined);
  return [
    ...(gap < 2 * bleed
      ? [notice('build/sheet-bleed', { sheet: said(sheet), gap, bleed, kept: tenth(kept), least: 2 * bleed }, place)]
      : []),
    ...(gap < room || margin < around
      ? [
          notice(
            'build/sheet-marks',
            {
              sheet: said(sheet),
              ...(gap < room ? { gap, leastGap: upTenth(room) } : {}),
              ...(margin < around ? { margin, leastMargin: upTenth(around) } : {}),
            },
            place,
          ),
        ]
      : []),
  ];
}

const said = ({ width, height }: KitSheet): string => `${width} x ${height} mm`;

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** What is asked for must be enough. */
const upTenth = (value: number): number => Math.ceil(value * 10 - 1e-6) / 10;
