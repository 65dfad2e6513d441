/** Signs on a sheet of a printer, with what a person needs to print and cut them: ruler, marks, captions. */
import type { Box } from '../../base/outline.js';
import { mm } from '../../base/units.js';
import type { Page } from '../../display/item.js';
import type { Sign } from '../../kit/sign.js';
import { cutMarks } from '../../sheet/cut-marks.js';
import type { PlacedPage, Sheet } from '../../sheet/sheet.js';
import type { Typesetter } from '../../text/types.js';
import type { CollectedPlan, ImposedPlan, OfficeNotes, PlacedSign } from './collected-plan.js';
import { signAt } from './make-collected.js';
import { artifact, isolated, line, note, rulerItems, shapes } from './sheet-notes.js';
import { stockNotes } from './stock-notes.js';
import type { CollectedWords } from './words.js';

/** What every sheet of a file is made with. */
export interface Desk {
  readonly plan: CollectedPlan;
  readonly kit: string;
  readonly typesetter: Typesetter;
  readonly words: CollectedWords;
  readonly page: (sign: number, side: number) => Page;
  readonly bookmark: (sign: Sign, page: Page) => string;
}

/** Captions stand between the cut marks: from the trim down to the baseline, from the left mark to the first letter. */
const CAPTION = { down: 4.6, in: 2, size: 2.3 };

/** Type beside the ruler, in mm: its last baseline stands above the strip's foot by what hangs below a line. */
const RULER_TEXT = { left: 105, size: 2.5, step: 3.6, hang: 0.7 };

export function imposedSheet(sheet: ImposedPlan, number: number, desk: Desk): Sheet {
  const { plan, bookmark } = desk;
  const { width, height, placed, notes } = sheet;
  const medium = { x: 0, y: 0, width, height };
  const signs = placed.flatMap((each): PlacedPage[] => {
    const page = desk.page(each.sign, each.side);
    const { at, turned, upended, clip } = each;
    const sign: PlacedPage = {
      page,
      at,
      ...(turned ? { turned } : {}),
      ...(upended ? { upended } : {}),
      ...(clip === undefined ? {} : { clip }),
    };
    return notes?.kind === 'office' ? [captionOf(each, page, desk), sign] : [sign];
  });
  const first = placed.filter(({ copy, side }) => copy === 1 && side === 0);
  return {
    title: plan.title,
    language: plan.language,
    width: mm(width),
    height: mm(height),
    bleed: medium,
    trim: medium,
    placed: notes === undefined ? signs : [notesOf(sheet, notes, number, desk), ...signs],
    bookmarks: first.map(({ sign, side }) => [bookmark(signAt(plan, sign), desk.page(sign, side))]),
  };
}

/** Where a sign comes to lie. */
function boxOf({ at, turned }: PlacedSign, { width, height }: Page): Box {
  return turned ? { ...at, width: height, height: width } : { ...at, width, height };
}

function notesOf(sheet: ImposedPlan, notes: NonNullable<ImposedPlan['notes']>, number: number, desk: Desk): PlacedPage {
  return notes.kind === 'office'
    ? officeNotes(sheet, notes, number, desk)
    : stockNotes(sheet, notes, boxesOf(sheet, desk), desk);
}

const boxesOf = ({ placed }: ImposedPlan, { page }: Desk): Box[] =>
  placed.map((each) => boxOf(each, page(each.sign, each.side)));

function officeNotes(sheet: ImposedPlan, { marks, ruler }: OfficeNotes, number: number, desk: Desk): PlacedPage {
  const { width, height } = sheet;
  const { plan, kit, typesetter, words } = desk;
  const boxes = boxesOf(sheet, desk).flatMap((box) => cutMarks(box, marks));
  const bottom = ruler.y + ruler.height - RULER_TEXT.hang;
  const room = ruler.width - RULER_TEXT.left;
  const text = (words: string, rows: number, weight: 400 | 600) =>
    line(
      words,
      {
        language: plan.language,
        weight,
        x: ruler.x + RULER_TEXT.left,
        y: bottom - rows * RULER_TEXT.step,
        size: RULER_TEXT.size,
        room,
      },
      typesetter,
    );
  // Nothing of a sheet depends on a name that no font can write.
  const name = typesetter.missing(kit, plan.language, 400).length === 0 ? [isolated(kit)] : [];
  const slug = [words.sheet(number, plan.sheets.length), ...name].join(' · ');
  const notes = note(width, height, plan, [
    artifact(shapes(boxes)),
    artifact(shapes(rulerItems(ruler))),
    text(words.ruler, 1, 600),
    text(slug, 0, 400),
  ]);
  return { page: notes, at: { x: 0, y: 0 } };
}

/** Which sign it is, for whoever has a pile of cut paper: small, and outside of what is kept. */
function captionOf(placed: PlacedSign, page: Page, { plan, typesetter, words }: Desk): PlacedPage {
  const sign = signAt(plan, placed.sign);
  const box = boxOf(placed, page);
  const named = typesetter.missing(sign.id, plan.language, 400).length === 0 ? sign.id : sign.name;
  const said = [
    isolated(named),
    ...(sign.variant === 'easy' ? [words.easy] : []),
    ...(placed.side === 0 ? [] : [words.side(placed.side + 1)]),
    words.size(page.width, page.height),
    ...(sign.quantity > 1 ? [`${placed.copy}/${sign.quantity}`] : []),
  ].join(' · ');
  const caption = line(
    said,
    {
      language: plan.language,
      weight: 400,
      x: CAPTION.in,
      y: CAPTION.down,
      size: CAPTION.size,
      room: box.width - 2 * CAPTION.in,
    },
    typesetter,
  );
  return { page: note(box.width, CAPTION.down, plan, [caption]), at: { x: box.x, y: box.y + box.height } };
}
