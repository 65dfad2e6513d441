/** Page boxes and bleed (ISO 15930-7, 6.9), and whether the artwork fills the bleed. */
import { problem, warning } from '../../diagnostics/diagnostic.js';
import type { BoxName, Corners, PageFacts } from '../../pdf/reader/facts.js';
import type { Mark } from '../../pdf/reader/marks.js';
import { isWhite } from '../inks.js';
import { placeOf, printedMarks, sizeOf, THING, trimBox, trimOf } from '../on-sheet.js';
import { scaleOfPage } from '../real-size.js';
import type { Rule } from './rule.js';

/** Rounding of exporters: a hundredth of a millimetre is nobody’s mistake. */
const SLACK = 0.02;

const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

export const boxes: Rule = function* ({ pages }, limits) {
  for (const page of pages) {
    const { boxes: own } = page;
    const place = placeOf(page);
    // Who claims no standard may leave the page as large as what is to be done.
    const claims = limits.standard !== 'plain';
    if (own.trim === undefined && claims) {
      yield problem('preflight/no-trim-box', { art: own.art !== undefined }, place);
    }
    if (own.trim !== undefined && own.art !== undefined && claims)
      yield problem('preflight/trim-and-art-box', {}, place);
    for (const [outer, inner] of ORDER) {
      const excess = beyond(own[outer], own[inner]);
      if (excess > SLACK) {
        yield problem('preflight/box-order', { outer, inner, excessMm: hundredth(excess) }, place);
      }
    }
    if (own.trim === undefined) continue;
    const bleed = bleedOf(page);
    if (bleed < limits.bleed - SLACK) {
      yield problem('preflight/small-bleed', { bleedMm: hundredth(Math.max(0, bleed)), leastMm: limits.bleed }, place);
    }
  }
};

const ORDER: readonly (readonly [BoxName, BoxName])[] = [
  ['media', 'bleed'],
  ['bleed', 'trim'],
  ['media', 'trim'],
  ['bleed', 'art'],
  ['media', 'art'],
];

/** How far one box reaches out of another; 0 where one of them is missing. */
function beyond(outer: Corners | undefined, inner: Corners | undefined): number {
  if (outer === undefined || inner === undefined) return 0;
  return Math.max(0, outer[0] - inner[0], outer[1] - inner[1], inner[2] - outer[2], inner[3] - outer[3]);
}

/** The narrowest side. Without a bleed box the sheet’s edge is the bleed’s (PDF 32000-1, 14.11.2). */
export function bleedOf(page: PageFacts): number {
  const [trim, around] = [trimOf(page), page.boxes.bleed ?? page.boxes.crop ?? page.boxes.media];
  if (around === undefined) return 0;
  return Math.min(trim[0] - around[0], trim[1] - around[1], around[2] - trim[2], around[3] - trim[3]);
}

/** Closer to the edge than this, something is meant to reach it. */
const AT_EDGE = 0.3;

export const artworkBleeds: Rule = function* ({ pages }, { bleed }) {
  if (bleed === 0) return;
  for (const page of pages) {
    if (page.boxes.trim === undefined || bleedOf(page) < bleed - SLACK) continue;
    const trim = trimBox(page);
    for (const mark of printedMarks(page)) {
      if (!isArea(mark) || isWhite(mark.paint)) continue;
      const { x, y, width, height } = mark.box;
      const reaches = [-x, -y, x + width - trim.width, y + height - trim.height];
      const least = Math.min(...reaches.filter((reach) => reach > -AT_EDGE));
      if (least >= bleed - 0.1 || least === Infinity) continue;
      const facts = { what: THING[mark.kind], reachMm: hundredth(Math.max(0, least)), leastMm: bleed };
      yield warning('preflight/stops-short', facts, placeOf(page, mark.box));
    }
  }
};

const isArea = ({ kind, within }: Mark): boolean =>
  (kind === 'fill' || kind === 'image' || kind === 'shading') && within !== 'glyph';

/** How far what is printed may stick out of the place that letters are said to have. */
const LETTER_SLACK = 0.25;

/** Letters that stand on the sign, but so near to its edge that a blade a little off would take them. */
export const nearTrim: Rule = function* ({ pages }, { safety }) {
  for (const page of pages) {
    if (page.boxes.trim === undefined) continue;
    const trim = trimBox(page);
    for (const mark of printedMarks(page)) {
      if (mark.kind !== 'text') continue;
      const { x, y, width, height } = mark.box;
      const distance = Math.min(x, y, trim.width - x - width, trim.height - y - height);
      if (distance < 0 || distance >= safety - LETTER_SLACK) continue;
      yield warning(
        'preflight/near-trim',
        { distanceMm: hundredth(distance), leastMm: safety },
        placeOf(page, mark.box),
      );
    }
  }
};

/** 14,400 units of a 72nd of an inch: a limit of files, whatever one of their units is on the sign. */
const LONGEST = 5080;

export const pageSize: Rule = function* ({ pages }, { scale }) {
  for (const page of pages) {
    const place = placeOf(page);
    if (page.userUnit !== 1) yield problem('preflight/user-unit', { unit: page.userUnit }, place);
    const { width, height } = sizeOf(page.boxes.media ?? trimOf(page));
    const side = Math.round(Math.max(width, height) * scaleOfPage(page, scale));
    if (side > LONGEST) yield problem('preflight/page-too-large', { sideMm: side, mostMm: LONGEST }, place);
    if (page.marks.length === 0 && page.broken === 0) yield warning('preflight/empty-page', {}, place);
  }
};
