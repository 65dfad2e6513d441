import type { CollectedSign, PagePlan } from './collected-plan.js';

/** A page for each side of a sign. `place`: where it stands in the file's list of signs. */
export const pagesOf = (
  { sign, sides }: CollectedSign,
  place: number,
  bleed: number,
  branch: readonly string[],
): PagePlan[] =>
  Array.from({ length: sides }, (_, side) => ({
    kind: 'page',
    sign: place,
    side,
    bleed,
    label: labelOf(sign, side),
    branch,
  }));

/** The sign's id; where that alone would name two pages, with what its files end in. */
const labelOf = ({ id, variant }: CollectedSign['sign'], side: number): string =>
  [id, ...(variant === 'easy' ? ['easy'] : []), ...(side === 0 ? [] : [`${side + 1}`])].join('.');
