/** The fit of a direction sign: pairs on one line if all of them have room, else each language on its own. */
import type { Fit, FitTools, Overflow, Sign, SignSize } from 'schildwerk/template';
import { type DirectionShape, place } from './direction-sign-place.js';
import { columnGeometry, sizeOf } from './direction-sign-size.js';
import { entriesOf, grouped } from './direction-sign-texts.js';
import { gridOf } from './grid.js';

export type { DirectionRow, DirectionShape } from './direction-sign-place.js';

export function fitDirections(sign: Sign, size: SignSize, tools: FitTools): Fit<DirectionShape> {
  const grid = gridOf(size);
  const groups = grouped(sign.destinations);
  const geometry = columnGeometry(sign, size, grid, groups.length);
  // Every text of a language stands on the same line of its row: pairs are made for all rows or for none.
  let overflow: Overflow | undefined;
  for (const paired of [true, false]) {
    const entries = groups.flatMap((group, index) => entriesOf(group, index, sign, paired, tools));
    const sized = sizeOf(entries, geometry, sign, tools);
    if ('overflow' in sized) {
      overflow ??= sized.overflow;
      continue;
    }
    return place(entries, sized.size, geometry, groups, sign, size, grid, tools);
  }
  if (overflow === undefined) throw new Error('A direction sign was fitted in no way at all.');
  return { fits: false, overflow };
}
