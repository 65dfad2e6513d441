/** Ink: how much, how black, and what overprints what. */
import { notice, problem, warning } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../../pdf/reader/marks.js';
import { inksInWords, isWhite, type Plates, painted, platesOf, totalOf } from '../inks.js';
import { groundOf, placeOf, printedMarks, THING } from '../on-sheet.js';
import type { Rule } from './rule.js';

const isOpaque = ({ alpha, softMask }: Mark): boolean => alpha >= 0.999 && !softMask;

/** Plates after each mark: of those with one colour, over what lies right beneath. */
function* inked(marks: readonly Mark[]): Iterable<readonly [Mark, Plates, number]> {
  const after = new Map<Mark, Plates>();
  for (const [index, mark] of marks.entries()) {
    const own = platesOf(mark.paint);
    if (own === undefined || !isOpaque(mark)) continue;
    const mixes = mark.overprint || mark.blend !== 'Normal';
    const ground = mixes ? groundOf(marks, index) : undefined;
    const plates = painted(mark, own, ground === undefined ? undefined : after.get(ground));
    after.set(mark, plates);
    yield [mark, plates, index];
  }
}

/** Letters and lines that overprint, live or as shapes: drops on the sea. Areas are what does not dry. */
const isDrop = ({ kind, overprint, box }: Mark, finestBlack: number): boolean =>
  overprint && (kind !== 'fill' || Math.max(box.width, box.height) <= (finestBlack * 25.4) / 72);

export const totalInk: Rule = function* ({ pages }, { totalInk: limit, withoutInk, finestBlack }) {
  if (limit === undefined) return;
  for (const page of pages) {
    for (const [mark, plates] of inked(printedMarks(page))) {
      const inks = new Map([...plates].filter(([name]) => !withoutInk.includes(name)));
      const total = Math.round(totalOf(inks) * 100);
      if (inks.has('All') || total <= limit) continue;
      const facts = { total, limit, inks: inksInWords(inks) };
      const place = placeOf(page, mark.box);
      yield isDrop(mark, finestBlack)
        ? warning('preflight/total-ink', facts, place)
        : problem('preflight/total-ink', facts, place);
    }
  }
};

/** Black to the eye: most of the black ink, or so much of the others that nothing else is left. */
const isBlackish = (plates: Plates): boolean => (plates.get('Black') ?? 0) >= 0.85;

export const blackText: Rule = function* ({ pages }, { finestBlack }) {
  for (const page of pages) {
    const marks = printedMarks(page);
    for (const [index, mark] of marks.entries()) {
      if (mark.kind !== 'text' || mark.size === undefined || mark.size > finestBlack) continue;
      const plates = platesOf(mark.paint);
      if (plates === undefined || !isBlackish(plates) || plates.has('All')) continue;
      const others = totalOf(plates) - (plates.get('Black') ?? 0);
      const place = placeOf(page, mark.box);
      if (others > 0.1) yield warning('preflight/rich-black-text', { inks: inksInWords(plates) }, place);
      else if (!mark.overprint && mark.blend === 'Normal' && isInked(groundOf(marks, index))) {
        yield notice('preflight/black-knocks-out', { sizePt: Math.round(mark.size * 10) / 10 }, place);
      }
    }
  }
};

/** A tint of a few percent shows no white edge; a picture or a screen colour counts as ink. */
export function isInked(ground: Mark | undefined): boolean {
  if (ground === undefined || isWhite(ground.paint)) return false;
  const plates = platesOf(ground.paint);
  return plates === undefined || totalOf(plates) >= 0.2;
}

export const whiteOverprints: Rule = function* ({ pages }) {
  for (const page of pages) {
    for (const mark of printedMarks(page)) {
      if (!mark.overprint || mark.kind === 'image' || mark.kind === 'shading' || !isWhite(mark.paint)) continue;
      // In mode 0 a white of four process inks knocks out all the same.
      if (mark.paint.space.family === 'DeviceCMYK' && mark.overprintMode === 0) continue;
      yield problem('preflight/white-overprints', { what: THING[mark.kind] }, placeOf(page, mark.box));
    }
  }
};

export const registrationColour: Rule = function* ({ pages }) {
  for (const page of pages) {
    for (const mark of printedMarks(page)) {
      if ((platesOf(mark.paint)?.get('All') ?? 0) === 0 || !isInside(mark)) continue;
      yield problem('preflight/registration-colour', { what: THING[mark.kind] }, placeOf(page, mark.box));
    }
  }
};

/** Crop marks may touch the trim; what lies on the sign begins inside it. */
const isInside = ({ box }: Mark): boolean => box.x > 0.5 && box.y > 0.5;
