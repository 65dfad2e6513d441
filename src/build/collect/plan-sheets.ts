/** press/sheets-…pdf: signs put together on the boards and films that the kit says the shop has. */

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { StockSheet } from '../../kit/kit-config.js';
import { grown } from '../../sheet/cut-marks.js';
import { fits, impose } from '../../sheet/impose.js';
import type { Piece } from '../../sheet/pieces.js';
import { byPlace } from '../sign-order.js';
import { sha256, stableJson } from '../stable-json.js';
import type { CollectedSign, ImposedPlan, PlacedSign, StockNotes } from './collected-plan.js';
import { groupSigns } from './group-signs.js';
import { folded, type KitSheet, keptBleed, sheetsFor, stockOf } from './kit-sheets.js';
import type { Collecting, Draft } from './plan.js';
import { pressVolumes } from './plan-press.js';
import { sheetFindings } from './sheet-findings.js';
import { marksFor } from './stock-notes.js';
import { COLLECTED_WORDS } from './words.js';

export interface PlannedSheets {
  readonly drafts: readonly Draft[];
  readonly found: readonly Diagnostic[];
}

/** Signs that no sheet is for, or that fit on none, are in no draft: they keep their own files. */
export function planSheets(
  signs: readonly CollectedSign[],
  sheets: readonly KitSheet[],
  { config, press, group = [] }: Collecting,
): PlannedSheets {
  const inOrder = byPlace(config.floors);
  const wanted = signs.filter(({ sign }) => sign.quantity > 0).sort((a, b) => inOrder(a.sign, b.sign));
  const words = COLLECTED_WORDS[config.documents];
  // Signs of two materials never share a sheet.
  const fields = ['material' as const, ...group.filter((field) => field !== 'material')];
  const parts = groupSigns(wanted, fields, folded).flatMap(({ name, values, signs: members }) =>
    bySheet(members, sheets).map(({ sheet, signs: chosen }) => ({
      name: values.length === 0 ? '' : name,
      values,
      sheet,
      signs: chosen,
    })),
  );
  const drafts = parts.flatMap(({ name, values, sheet, signs: members }) => {
    if (sheet === undefined) return [];
    const size = `${sheet.width}x${sheet.height}`;
    const path = `press/${['sheets', name, size].filter(Boolean).join('-')}`;
    const twin = parts.some((other) => other.sheet !== sheet && other.name === name && sizeOf(other.sheet) === size);
    const unique = twin ? `${path}-${sha256(stableJson(sheets.indexOf(sheet))).slice(0, 6)}` : path;
    const titles = [config.name, words.stock(sheet.width, sheet.height), ...values];
    return pressVolumes([members], unique, titles, config).map((volume) => ({
      ...volume,
      sheets: sheetsOf(volume.signs, sheet, press),
    }));
  });
  const used = new Set(parts.flatMap(({ sheet }) => sheet ?? []));
  const left = parts.flatMap(({ sheet, signs: members }) => (sheet === undefined ? members : []));
  return { drafts, found: sheetFindings({ sheets, used, left, bleed: press.bleed }) };
}

const sizeOf = (sheet: StockSheet | undefined): string => (sheet === undefined ? '' : `${sheet.width}x${sheet.height}`);

/** Each sign on the first sheet of its material that it fits on; those that fit on none come last, without one. */
function bySheet(signs: readonly CollectedSign[], sheets: readonly KitSheet[]) {
  const chosen = new Map<KitSheet | undefined, CollectedSign[]>();
  for (const sheet of [...sheets, undefined]) chosen.set(sheet, []);
  for (const each of signs) {
    const sheet = sheetsFor(each, sheets).find((one) => fits(each.sign.size, stockOf(one)));
    chosen.get(sheet)?.push(each);
  }
  return [...chosen].filter(([, members]) => members.length > 0).map(([sheet, members]) => ({ sheet, signs: members }));
}

/** What is printed in one go: a sign, or a front with its back. */
interface Leaf extends Piece {
  readonly sign: number;
  readonly front: number;
  readonly back?: number;
}

function sheetsOf(
  signs: readonly CollectedSign[],
  sheet: KitSheet,
  { bleed, scale }: Collecting['press'],
): ImposedPlan[] {
  const leaves = signs.flatMap((each, place) => leavesOf(each, place));
  // A sheet is turned over whole: what has no back does not lie on one that is.
  const oneSided = leaves.filter(({ back }) => back === undefined);
  const twoSided = leaves.filter(({ back }) => back !== undefined);
  const imposed = [oneSided, twoSided].flatMap((pieces) =>
    impose(pieces, stockOf(sheet)).sheets.map(({ placements, fill }) => ({ pieces, placements, fill })),
  );
  const kept = keptBleed(sheet, bleed);
  const { width, height, gap, margin } = sheet;
  return imposed.flatMap(({ pieces, placements, fill }, index): ImposedPlan[] => {
    const lying = placements.map(({ piece, copy, at, turned }) => {
      const leaf = pieces[piece] as Leaf; // places come from this very list
      return { leaf, placed: placedSign(leaf, { copy, at: { x: tidy(at.x), y: tidy(at.y) }, turned }, kept) };
    });
    // Read in the order of the building, wherever they lie.
    lying.sort(({ placed: a }, { placed: b }) => a.sign - b.sign || a.side - b.side || a.copy - b.copy);
    const notes: StockNotes = {
      kind: 'stock',
      ...(sheet.marks ? { marks: marksFor(kept, gap) } : {}),
      bleed: kept,
      margin,
      number: index + 1,
      of: imposed.length,
      material: signs[0]?.sign.material ?? '',
      percent: 100 / scale,
      fill,
    };
    const front = { kind: 'imposed', width, height, placed: lying.map(({ placed }) => placed) } as const;
    if (pieces !== twoSided) return [{ ...front, notes }];
    const backs = lying.map(({ leaf, placed }) => turnedOver(leaf, placed, { width, height }, kept));
    return [
      { ...front, notes: { ...notes, face: 'front' } },
      { ...front, placed: backs, notes: { ...notes, face: 'back' } },
    ];
  });
}

function leavesOf({ sign, sides }: CollectedSign, place: number): Leaf[] {
  const { width, height } = sign.size;
  return Array.from({ length: Math.ceil(sides / 2) }, (_, leaf) => ({
    width,
    height,
    quantity: sign.quantity,
    sign: place,
    front: 2 * leaf,
    ...(2 * leaf + 1 < sides ? { back: 2 * leaf + 1 } : {}),
  }));
}

const placedSign = (
  { sign, front, width, height }: Leaf,
  { copy, at, turned }: Pick<PlacedSign, 'copy' | 'at' | 'turned'>,
  bleed: number,
): PlacedSign => {
  const lies = turned ? { width: height, height: width } : { width, height };
  return { sign, side: front, copy, at, turned, clip: tidyBox(grown({ ...at, ...lies }, bleed)) };
};

/**
 * Where the back of a sign comes to lie when the sheet is turned over its long edge (a square one: its lower edge).
 * What hung upright in front still does seen from behind, so on a sheet that is turned top to bottom it stands on its
 * head; a sign that lies on its side keeps its head where it is, or has it on the other side.
 */
function turnedOver(
  { width, height, back = 0 }: Leaf,
  { at, turned, clip: _, ...placed }: PlacedSign,
  sheet: { readonly width: number; readonly height: number },
  bleed: number,
): PlacedSign {
  const lies = turned ? { width: height, height: width } : { width, height };
  const isTopToBottom = sheet.width >= sheet.height;
  const mirrored = isTopToBottom
    ? { x: at.x, y: tidy(sheet.height - at.y - lies.height) }
    : { x: tidy(sheet.width - at.x - lies.width), y: at.y };
  const upended = isTopToBottom ? !turned : turned;
  const clip = tidyBox(grown({ ...mirrored, ...lies }, bleed));
  return { ...placed, side: back, at: mirrored, turned, ...(upended ? { upended } : {}), clip };
}

/** A hundredth of a millimetre: what nobody can cut needs no sixteen digits. */
const tidy = (value: number): number => Math.round(value * 100) / 100;

const tidyBox = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: tidy(x),
  y: tidy(y),
  width: tidy(width),
  height: tidy(height),
});
