/** press/: one file for each kind of sign that a print shop prints in one go. */
import type { GroupField } from '../request.js';
import { byPlace } from '../sign-order.js';
import type { CollectedSign } from './collected-plan.js';
import { groupSigns } from './group-signs.js';
import type { Collecting, Draft } from './plan.js';
import { pagesOf } from './plan-pages.js';

export function planPress(
  signs: readonly CollectedSign[],
  fields: readonly GroupField[],
  { config, press }: Collecting,
): Draft[] {
  const inOrder = byPlace(config.floors);
  const sorted = [...signs].sort((a, b) => inOrder(a.sign, b.sign));
  return groupSigns(sorted, fields).map((group) => ({
    path: `press/${group.name}.pdf`,
    title: [config.name, ...group.values].join(' · '),
    signs: group.signs,
    sheets: group.signs.flatMap((each, place) => pagesOf(each, place, press.bleed, [])),
  }));
}
