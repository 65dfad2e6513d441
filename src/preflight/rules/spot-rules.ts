/** Spot colours, and above all the one that the cutter follows. */
import { nearest } from '../../base/nearest.js';
import { type Diagnostic, notice, problem, warning } from '../../diagnostics/diagnostic.js';
import type { LayerFacts, PageFacts } from '../../pdf/reader/facts.js';
import type { Mark } from '../../pdf/reader/marks.js';
import { platesOf } from '../inks.js';
import type { PreflightLimits } from '../limits.js';
import { placeOf, printedMarks, THING } from '../on-sheet.js';
import type { Rule } from './rule.js';

export const spots: Rule = function* ({ spots: all }, limits) {
  if (all.length > 0) yield notice('preflight/spots', { names: all.map(({ name }) => name) });
  const printed = all.map(({ name }) => name).filter((name) => !limits.withoutInk.includes(name) && name !== 'All');
  if (printed.length > 0 && limits.spotColours === 'forbidden')
    yield warning('preflight/spot-colours', { names: printed });
  for (const { name, looks } of all) {
    if (looks > 1) yield problem('preflight/spot-looks', { name, looks });
    if (isMisspelt(name, limits)) yield problem('preflight/spot-spelling', { name, meant: limits.cut });
  }
};

/** A machine that follows paths has no use for what would be printed, and may follow it as well. */
export const besidePlates: Rule = function* ({ pages }, limits) {
  if (limits.paints === 'all') return;
  for (const page of pages) {
    for (const mark of printedMarks(page)) {
      const { names = [] } = mark.paint.space;
      const isPath = names.length > 0 && names.every((name) => limits.plates.includes(name) || isCut(name, limits.cut));
      if (!isPath)
        yield problem(
          'preflight/beside-plates',
          { what: THING[mark.kind], names: limits.plates },
          placeOf(page, mark.box),
        );
    }
  }
};

/** Cutters take `CutContour2` for a second contour. */
const isNumbered = (name: string, cut: string): boolean => name.startsWith(cut) && /^\d+$/.test(name.slice(cut.length));

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isMisspelt(name: string, { cut, alsoKnown }: PreflightLimits): boolean {
  if (name === cut || alsoKnown.includes(name) || isNumbered(name, cut)) return false;
  return letters(name) === letters(cut) || nearest(letters(name), [letters(cut)]) !== undefined;
}

/** Whether a spot is meant for the cutter, rightly spelt or not. */
export const isCut = (name: string, cut: string): boolean =>
  name === cut || isNumbered(name, cut) || nearest(letters(name), [letters(cut)]) !== undefined;

export const cutContour: Rule = function* ({ pages, layers }, { cut }) {
  for (const page of pages) {
    for (const mark of page.marks) {
      const name = cutName(mark, cut);
      if (name === undefined) continue;
      const place = placeOf(page, mark.box);
      if (mark.kind !== 'stroke') yield problem('preflight/cut-filled', { name, what: THING[mark.kind] }, place);
      else if (!mark.overprint && lies(page, mark)) yield warning('preflight/cut-knocks-out', { name }, place);
    }
    yield* layersWithoutCut(page, layers, cut);
  }
};

/** The cutter’s spot, if the mark puts anything on its plate. */
function cutName({ paint, kind }: Mark, cut: string): string | undefined {
  const name = paint.space.names?.find((each) => isCut(each, cut));
  if (name === undefined) return undefined;
  const tint = platesOf(paint)?.get(name);
  return tint === undefined ? (kind === 'image' || kind === 'shading' ? name : undefined) : name;
}

/** A contour that stands on bare paper cuts no gap into anything. */
const lies = (page: PageFacts, mark: Mark): boolean => {
  const { x, y, width, height } = mark.box;
  return page.marks.some(
    ({ kind, box }) =>
      kind !== 'stroke' && box.x < x + width && x < box.x + box.width && box.y < y + height && y < box.y + box.height,
  );
};

const CUT_WORDS = /cut|schnitt|kontur|stanz|contour/i;

const isForCutting = ({ name, processing }: LayerFacts): boolean =>
  processing === undefined ? CUT_WORDS.test(name) : /Cut/i.test(processing.type ?? '');

function* layersWithoutCut(page: PageFacts, layers: readonly LayerFacts[], cut: string): Iterable<Diagnostic> {
  for (const layer of layers.filter(isForCutting)) {
    const marks = printedMarks(page).filter((mark) => mark.layer === layer.name);
    const [first] = marks;
    const named = marks.some(({ paint }) => (paint.space.names?.length ?? 0) > 0);
    if (first === undefined || named) continue;
    yield problem('preflight/cut-no-spot', { layer: layer.name, name: cut }, placeOf(page, first.box));
  }
}
