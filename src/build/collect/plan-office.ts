/** press/office-…pdf: signs put together on the sheets that the printer next door takes. */
import { type Diagnostic, notice } from '../../diagnostics/diagnostic.js';
import { fileName } from '../../kit/file-name.js';
import type { SheetFormat, SheetUse } from '../../kit/press/profile.js';
import { reachOf } from '../../sheet/cut-marks.js';
import { fits, impose } from '../../sheet/impose.js';
import type { Piece, Stock } from '../../sheet/pieces.js';
import type { GroupField } from '../request.js';
import { byPlace } from '../sign-order.js';
import type { CollectedSign, ImposedPlan, PlacedSign } from './collected-plan.js';
import { groupSigns } from './group-signs.js';
import type { Collecting, Draft } from './plan.js';
import { pressVolumes } from './plan-press.js';
import { volumes } from './volumes.js';
import { COLLECTED_WORDS } from './words.js';

/** The strip at the foot of a sheet with the ruler and what is said beside it, in mm. */
const RULER_HEIGHT = 6;
/** Between the strip and the lowest mark. */
const RULER_GAP = 3;

export function planOffice(
  signs: readonly CollectedSign[],
  fields: readonly GroupField[] | undefined,
  collecting: Collecting,
  use: SheetUse,
): { readonly drafts: Draft[]; readonly found: Diagnostic[] } {
  const inOrder = byPlace(collecting.config.floors);
  const wanted = signs.filter(({ sign }) => sign.quantity > 0).sort((a, b) => inOrder(a.sign, b.sign));
  const groups = fields === undefined ? [{ name: '', values: [], signs: wanted }] : groupSigns(wanted, fields);
  const words = COLLECTED_WORDS[collecting.config.documents];
  const drafts = groups.flatMap((group) =>
    byFormat(group.signs, use).flatMap(({ format, signs: members }) => {
      const path = `press/${['office', group.name, fileName(format.name)].filter(Boolean).join('-')}`;
      const titles = [collecting.config.name, words.officePrint(format.said), ...group.values];
      // Cut before they are put together: all prints of a sign are in one file.
      const parts = volumes(members, ({ sign, sides }) => sign.quantity * sides);
      return pressVolumes(parts, path, titles, collecting.config).map((volume) => ({
        ...volume,
        sheets: sheetsOf(volume.signs, format, use),
      }));
    }),
  );
  return { drafts, found: tooLarge(wanted, use) };
}

/** Each sign on the first format that it fits on; one that fits on none gets a sheet of its own size. */
function byFormat(signs: readonly CollectedSign[], use: SheetUse): { format: SheetFormat; signs: CollectedSign[] }[] {
  const taken = new Map<string, { format: SheetFormat; signs: CollectedSign[] }>();
  for (const each of signs) {
    const format = formatFor(each, use);
    const entry = taken.get(format.name) ?? { format, signs: [] };
    taken.set(format.name, entry);
    entry.signs.push(each);
  }
  const usual = use.formats.flatMap(({ name }) => taken.get(name) ?? []);
  return [
    ...usual,
    ...[...taken.values()].filter(({ format }) => !use.formats.some(({ name }) => name === format.name)),
  ];
}

function formatFor({ sign }: CollectedSign, use: SheetUse): SheetFormat {
  const { width, height } = sign.size;
  const format = use.formats.find((each) => isWhole(sign.size, each) || fits(sign.size, stockOf(each, use)));
  if (format !== undefined) return format;
  const around = 2 * (use.frame + reachOf(use.marks));
  return {
    name: `${width}x${height}`,
    said: `${width} × ${height} mm`,
    // Never narrower than the ruler and its words.
    width: Math.max(width + around, ...use.formats.slice(0, 1).map((each) => each.width)),
    height: height + around + RULER_HEIGHT + RULER_GAP,
  };
}

/** Paper sizes are given in whole millimetres, and so are signs that are meant to be one. */
const isWhole = ({ width, height }: { width: number; height: number }, format: SheetFormat): boolean =>
  (width === format.width && height === format.height) || (width === format.height && height === format.width);

function stockOf({ width, height }: SheetFormat, { frame, marks }: SheetUse): Stock {
  const margin = frame + reachOf(marks);
  return {
    width,
    height,
    area: {
      x: margin,
      y: margin,
      width: width - 2 * margin,
      height: height - 2 * margin - RULER_HEIGHT - RULER_GAP,
    },
    gap: 2 * reachOf(marks),
    mayTurn: true,
    anchor: 'middle',
  };
}

interface Side extends Piece {
  readonly sign: number;
  readonly side: number;
}

function sheetsOf(signs: readonly CollectedSign[], format: SheetFormat, use: SheetUse): ImposedPlan[] {
  const pieces = signs.flatMap(({ sign, sides }, place) =>
    Array.from({ length: sides }, (_, side): Side => ({ ...sign.size, quantity: sign.quantity, sign: place, side })),
  );
  const whole = pieces.filter((piece) => isWhole(piece, format));
  const parts = pieces.filter((piece) => !isWhole(piece, format));
  const { frame, marks } = use;
  const { width, height } = format;
  const ruler = { x: frame, y: height - frame - RULER_HEIGHT, width: width - 2 * frame, height: RULER_HEIGHT };
  return [
    ...whole.flatMap((piece) => wholeSheets(piece, frame)),
    ...impose(parts, stockOf(format, use)).sheets.map(
      ({ placements }): ImposedPlan => ({
        kind: 'imposed',
        width,
        height,
        placed: placements.map(({ piece, copy, at, turned }) => {
          const { sign, side } = parts[piece] as Side; // places come from this very list
          return { sign, side, copy, at: { x: tidy(at.x), y: tidy(at.y) }, turned };
        }),
        notes: { kind: 'office', frame, marks, ruler },
      }),
    ),
  ];
}

/** A hundredth of a millimetre: what nobody can cut needs no sixteen digits. */
const tidy = (value: number): number => Math.round(value * 100) / 100;

/** The sheet is the sign: nothing is cut, and what the printer leaves white is left white on purpose. */
function wholeSheets({ width, height, quantity, sign, side }: Side, frame: number): ImposedPlan[] {
  const clip = { x: frame, y: frame, width: width - 2 * frame, height: height - 2 * frame };
  return Array.from({ length: quantity }, (_, index): ImposedPlan => {
    const placed: PlacedSign = { sign, side, copy: index + 1, at: { x: 0, y: 0 }, turned: false, clip };
    return { kind: 'imposed', width, height, placed: [placed] };
  });
}

/** Signs that the usual format has no room for, told once for each size. */
function tooLarge(signs: readonly CollectedSign[], use: SheetUse): Diagnostic[] {
  const [usual] = use.formats;
  const bySize = new Map<string, CollectedSign[]>();
  for (const each of signs) {
    const { width, height } = each.sign.size;
    if (formatFor(each, use).name === usual?.name) continue;
    bySize.set(`${width}x${height}`, [...(bySize.get(`${width}x${height}`) ?? []), each]);
  }
  return [...bySize.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || usual === undefined) return [];
    const { width, height } = first.sign.size;
    const { said } = formatFor(first, use);
    const isUsual = use.formats.some((format) => format.said === said);
    const facts = { signs: members.length, width, height, sheet: usual.said };
    return [notice('build/sheet-too-small', isUsual ? { ...facts, larger: said } : facts)];
  });
}
