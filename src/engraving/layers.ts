/** What a machine gets: shapes on layers that are called what they are for. From the page's plates and what is felt. */
import { type Outline, type Point, rectangle } from '../base/outline.js';
import type { Page } from '../display/item.js';
import { dotsIn, lettersIn, type TactileWork } from '../tactile/work.js';

export interface EngravingLayer {
  readonly name: 'OUTLINE' | 'CUT' | 'DRILL' | 'RELIEF' | 'BRAILLE';
  readonly paint: 'fill' | 'stroke';
  readonly outlines: readonly Outline[];
  /** Centres of circles of one size. */
  readonly circles: { readonly diameter: number; readonly centres: readonly Point[] };
}

/** The sign's own contour if it has one, else the rectangle that it is cut to: it says where the rest lies. */
export function engravingLayers(page: Page, work: TactileWork): readonly EngravingLayer[] {
  const none = { diameter: 0, centres: [] };
  const pathsOf = (process: 'cut' | 'drill'): readonly Outline[] =>
    (page.plates ?? [])
      .filter((plate) => plate.process === process)
      .flatMap(({ shapes }) => shapes.map((s) => s.outline));
  const [cut, drill] = [pathsOf('cut'), pathsOf('drill')];
  const edge = [rectangle({ x: 0, y: 0, width: page.width, height: page.height })];
  return [
    { name: cut.length > 0 ? 'CUT' : 'OUTLINE', paint: 'stroke', outlines: cut.length > 0 ? cut : edge, circles: none },
    ...(drill.length > 0 ? [{ name: 'DRILL', paint: 'stroke', outlines: drill, circles: none } as const] : []),
    { name: 'RELIEF', paint: 'fill', outlines: lettersIn(work), circles: none },
    {
      ...{ name: 'BRAILLE', paint: 'fill', outlines: [] },
      circles: { diameter: work.braille.geometry.dot, centres: dotsIn(work) },
    },
  ];
}

/** Lengths to a tenth of a thousandth: finer than any machine, and the same on all of them. */
export const length = (value: number): string => {
  const rounded = Math.round(value * 1e4) / 1e4;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};
