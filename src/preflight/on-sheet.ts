/** Which marks of a page matter, where they lie, and what they lie on. */
import type { Box } from '../base/outline.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { BoxName, Corners, PageFacts } from '../pdf/reader/facts.js';
import type { Mark } from '../pdf/reader/marks.js';

export const THING = { text: 'text', stroke: 'line', fill: 'area', image: 'image', shading: 'shading' } as const;

/** The trimmed page: its own box, or what viewers show in its place. */
export const trimOf = ({ boxes }: PageFacts): Corners =>
  boxes.trim ?? boxes.art ?? boxes.crop ?? boxes.media ?? [0, 0, 215.9, 279.4];

export const sizeOf = ([left, bottom, right, top]: Corners): { readonly width: number; readonly height: number } => ({
  width: right - left,
  height: top - bottom,
});

/** The trimmed page in the coordinates of marks: its corner is their origin, turned as it is seen. */
export function trimBox(page: PageFacts): Box {
  const { width, height } = sizeOf(trimOf(page));
  return page.rotation % 180 === 0 ? { x: 0, y: 0, width, height } : { x: 0, y: 0, width: height, height: width };
}

/** What gets printed on the sign: visible, and not only among the marks around it. */
export function printedMarks(page: PageFacts): readonly Mark[] {
  const trim = trimBox(page);
  return page.marks.filter(
    (mark) =>
      !mark.hidden && mark.alpha > 0 && !(mark.kind === 'text' && mark.mode === 'invisible') && touches(mark.box, trim),
  );
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    ? true
    : // A line straight along an axis has no area, and touches all the same.
      (a.width === 0 || a.height === 0) &&
      a.x >= b.x &&
      a.y >= b.y &&
      a.x + a.width <= b.x + b.width &&
      a.y + a.height <= b.y + b.height;

/** To a tenth of a millimetre, as nobody finds a place more exactly. */
export const placeOf = (page: PageFacts, box?: Box): Place =>
  box === undefined ? { page: page.number } : { page: page.number, x: tenth(box.x), y: tenth(box.y) };

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

export const boxNames: readonly BoxName[] = ['media', 'crop', 'bleed', 'trim', 'art'];

/** How far back in the order of painting a ground is looked for: pages of a million little pieces must end too. */
const LOOK_BACK = 2_000;

/** The last thing with an area that lies under the middle of a mark. */
export function groundOf(marks: readonly Mark[], index: number): Mark | undefined {
  const mark = marks[index];
  if (mark === undefined) return undefined;
  const [x, y] = [mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2];
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at--) {
    const under = marks[at];
    if (under === undefined || under.kind === 'text' || under.kind === 'stroke') continue;
    const { box } = under;
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return under;
  }
  return undefined;
}
