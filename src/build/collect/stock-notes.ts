/** What stands on a print shop's sheet beside its signs: cut marks, and one line at the foot that says which sheet it is. */
import type { Box } from '../../base/outline.js';
import { type CutMarks, marksAmong, reachOf } from '../../sheet/cut-marks.js';
import type { PlacedPage } from '../../sheet/sheet.js';
import type { ImposedPlan, StockNotes } from './collected-plan.js';
import type { Desk } from './imposed-sheet.js';
import { artifact, isolated, line, note, type Part, shapes } from './sheet-notes.js';

/** Between print and what stands beside it, in mm. */
export const CLEAR = 0.5;
/** Marks as long as that are seen by a person, and by most cameras of cutters. */
const MARK = { longest: 4, shortest: 2, weight: 0.1 };
/** The line's type; its baseline above the sheet's edge; what stands above that; all in mm. */
const SLUG = { size: 3, highest: 4, lowest: 1.5, rise: 2.4 };

/** As long as the gap allows; where it allows none, those stay that point outwards. */
export function marksFor(bleed: number, gap: number): CutMarks {
  const offset = bleed + CLEAR;
  const between = gap - 2 * offset;
  return {
    offset,
    length: between < MARK.shortest ? MARK.longest : Math.min(between, MARK.longest),
    weight: MARK.weight,
  };
}

/** The least gap that has room for marks. */
export const leastGap = (bleed: number): number => 2 * (bleed + CLEAR) + MARK.shortest;

/** The least margin that has room for marks, if there are any, and the line. */
export const leastMargin = (bleed: number, marks: CutMarks | undefined): number =>
  (marks === undefined ? bleed : reachOf(marks)) + CLEAR + SLUG.rise + SLUG.lowest;

export function stockNotes(sheet: ImposedPlan, notes: StockNotes, pieces: readonly Box[], desk: Desk): PlacedPage {
  const { width, height } = sheet;
  const { marks, bleed } = notes;
  const up = baselineOf(notes);
  const foot = up === undefined ? 0 : up + SLUG.rise;
  const keepOut = {
    medium: { x: 0, y: 0, width, height },
    bleed,
    clear: CLEAR,
    boxes: foot === 0 ? [] : [{ x: 0, y: height - foot, width, height: foot }],
  };
  const marked = marks === undefined ? [] : marksAmong(pieces, marks, keepOut);
  const parts = [
    ...(marked.length === 0 ? [] : [artifact(shapes(marked))]),
    ...(up === undefined ? [] : [slug(sheet, notes, up, desk)]),
  ];
  return { page: note(width, height, desk.plan, parts), at: { x: 0, y: 0 } };
}

/** Above the sheet's edge: in the margin, below the marks. None where the margin has no room for the line. */
function baselineOf({ marks, bleed, margin }: StockNotes): number | undefined {
  const above = (marks === undefined ? bleed : reachOf(marks)) + CLEAR + SLUG.rise;
  const up = Math.min(SLUG.highest, Math.max(SLUG.lowest, margin - above));
  return up + SLUG.rise + CLEAR + bleed > margin ? undefined : up;
}

function slug(sheet: ImposedPlan, notes: StockNotes, up: number, desk: Desk): Part {
  const { width, height } = sheet;
  const { margin } = notes;
  return line(
    slugText(sheet, notes, desk),
    {
      language: desk.plan.language,
      weight: 400,
      x: margin,
      y: height - up,
      size: SLUG.size,
      room: width - 2 * margin,
    },
    desk.typesetter,
  );
}

function slugText({ width, height }: ImposedPlan, notes: StockNotes, { plan, kit, typesetter, words }: Desk): string {
  const { number, of, material, percent, fill, face } = notes;
  // Nothing of a sheet depends on a name that no font can write.
  const named = (name: string): string[] =>
    name !== '' && typesetter.missing(name, plan.language, 400).length === 0 ? [isolated(name)] : [];
  return [
    ...named(kit),
    words.stockSheet(number, of),
    ...(face === undefined ? [] : [face === 'front' ? words.front : words.back(width === height ? 'lower' : 'long')]),
    ...named(material),
    words.size(width, height),
    words.scale(percent),
    words.fill(fill),
  ].join(' · ');
}
