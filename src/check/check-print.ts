/**
 * What ink can do, held against a finished page: how much of it there is, how small what is printed with it. Our painters
 * knock out whatever lies below, so the inks of a spot on paper are those of one colour, but for fine black: it prints over.
 */
import type { Colour } from '../base/colour.js';
import { inkBox } from '../base/ink-box.js';
import type { Box } from '../base/outline.js';
import { LEAST_PRINTED } from '../base/print-limits.js';
import { mm, toPt } from '../base/units.js';
import { totalOf } from '../colour/create-converter.js';
import { luminanceOfRgb } from '../colour/perception.js';
import { isRichBlack, LEAST_RICH_BLACK } from '../colour/rich-black.js';
import { type Diagnostic, type Place, problem, warning } from '../diagnostics/diagnostic.js';
import { isFineBlack } from '../display/fine-black.js';
import type { Item, Page, PathItem, TextItem } from '../display/item.js';
import { boundsOf, clusterInk } from './ink.js';

export interface PrintRules {
  /** Percent over all process inks; undefined: no limit is known. */
  readonly totalInk?: number;
  /** Whether colours that name a spot ink are printed with it: their process inks only say what it looks like. */
  readonly spotColours?: boolean;
  /** What a colour is called where its inks are decided. */
  readonly nameOf: (colour: Colour) => string;
}

export function checkPrint(page: Page, rules: PrintRules, place: Place): readonly Diagnostic[] {
  const printed = paintedInOrder(page);
  return [
    ...tooMuchInk(printed, rules, place),
    ...tooMuchBelowBlack(printed, rules, place),
    ...printed.flatMap((each) => [...smallPrint(each, place), ...smallRichBlack(each, place)]),
  ];
}

interface Printed {
  readonly item: PathItem | TextItem;
  /** Bounds of its ink. */
  readonly box: Box;
  /** The area that lies right below all of it; undefined: bare paper. */
  readonly ground: Colour | undefined;
}

/** What is painted later lies above. What paints nothing is left out. */
function paintedInOrder(page: Page): readonly Printed[] {
  const printed: Printed[] = [];
  const visit = (item: Item): void => {
    if (item.kind === 'group') {
      for (const each of item.items) visit(each);
      return;
    }
    const boxes = item.kind === 'text' ? clusterInk(item, page) : [inkBox(item.outline) ?? []].flat();
    if (boxes.length === 0) return;
    const box = boundsOf(boxes);
    const below = printed.findLast(({ item: area, box: its }) => area.kind === 'path' && holds(its, box));
    printed.push({ item, box, ground: below?.item.fill });
  };
  for (const item of page.items) visit(item);
  return printed;
}

function tooMuchInk(
  printed: readonly Printed[],
  { totalInk, spotColours = true, nameOf }: PrintRules,
  place: Place,
): Diagnostic[] {
  if (totalInk === undefined) return [];
  const colours = new Map(printed.map(({ item: { fill } }) => [fill.cmyk.join(' '), fill]));
  return [...colours.values()].flatMap((colour) => {
    const total = totalOf(colour.cmyk);
    if (total <= totalInk || (colour.spot !== undefined && spotColours)) return [];
    return [
      problem('colour/too-much-ink', { token: nameOf(colour), cmyk: colour.cmyk, total, limit: totalInk }, place),
    ];
  });
}

/** What fine black adds to the ground that it prints over: told once for a ground, of what is met first. */
function tooMuchBelowBlack(
  printed: readonly Printed[],
  { totalInk, spotColours = true, nameOf }: PrintRules,
  place: Place,
): Diagnostic[] {
  if (totalInk === undefined) return [];
  const told = new Map<string, Diagnostic>();
  for (const { item, ground } of printed) {
    if (ground === undefined || !isFineBlack(item)) continue;
    const [cyan, magenta, yellow] = ground.cmyk;
    const below = ground.spot !== undefined && spotColours ? ground.spot.tint : cyan + magenta + yellow;
    // On its own plate black takes the ground's place.
    const total = below + 100;
    const key = nameOf(ground);
    if (total <= totalInk || told.has(key)) continue;
    const what = item.kind === 'text' ? { text: item.text.trim() } : {};
    told.set(key, warning('layout/black-over-ink', { token: key, ...what, total, limit: totalInk }, place));
  }
  return [...told.values()];
}

const holds = (area: Box, box: Box): boolean =>
  area.x <= box.x + NOISE &&
  area.y <= box.y + NOISE &&
  area.x + area.width >= box.x + box.width - NOISE &&
  area.y + area.height >= box.y + box.height - NOISE;

/** Of layout, in mm. */
const NOISE = 0.001;

/** Sizes are rounded on their way here. In points. */
const SLACK = 0.01;
/** A tint of a few percent does not run into what lies in it. */
const LEAST_GROUND = 20;

function smallPrint({ item, box, ground }: Printed, place: Place): Diagnostic[] {
  const reversed =
    ground !== undefined &&
    totalOf(ground.cmyk) >= LEAST_GROUND &&
    luminanceOfRgb(item.fill.rgb) > luminanceOfRgb(ground.rgb);
  const least = item.kind === 'text' ? LEAST_PRINTED.text : LEAST_PRINTED.lines;
  const leastPt = reversed ? least.leastReversed : least.least;
  if (item.kind === 'text') {
    const sizePt = toPt(item.size);
    if (sizePt >= leastPt - SLACK) return [];
    const facts = { text: item.text.trim(), sizePt, leastPt, reversed };
    return [warning('layout/small-print', facts, { ...place, language: item.language })];
  }
  const widthPt = toPt(mm(Math.min(box.width, box.height)));
  if (!isRectangle(item) || widthPt >= leastPt - SLACK) return [];
  return [warning('layout/thin-line', { widthPt, leastPt, reversed }, place)];
}

function smallRichBlack({ item, box }: Printed, place: Place): Diagnostic[] {
  const { cmyk } = item.fill;
  const sizeMm = Math.min(box.width, box.height);
  if (!isRichBlack(item.fill) || (item.kind === 'path' && sizeMm >= LEAST_RICH_BLACK)) return [];
  const facts = { sizeMm, leastMm: LEAST_RICH_BLACK, cmyk };
  return item.kind === 'text'
    ? [warning('layout/rich-black-small', { what: 'text', text: item.text.trim(), ...facts }, place)]
    : [warning('layout/rich-black-small', { what: 'shape', ...facts }, place)];
}

/** Of a pictogram’s shapes nobody can say by their bounds how thin they are. */
const isRectangle = ({ outline: { ops, xy } }: PathItem): boolean =>
  /^ML{3,4}Z$/.test(ops) && new Set(corners(xy, 0)).size === 2 && new Set(corners(xy, 1)).size === 2;

const corners = (xy: readonly number[], axis: 0 | 1): readonly number[] =>
  xy.filter((_, index) => index % 2 === axis).map((value) => Math.round(value / NOISE));
