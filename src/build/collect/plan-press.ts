/** press/: one file for each kind of sign that a print shop prints in one go. */
import type { GroupField } from '../request.js';
import { byPlace } from '../sign-order.js';
import type { CollectedSign } from './collected-plan.js';
import { groupSigns } from './group-signs.js';
import type { Collecting, Draft } from './plan.js';
import { pagesOf } from './plan-pages.js';
import { COLLECTED_WORDS } from './words.js';

export function planPress(
  signs: readonly CollectedSign[],
  fields: readonly GroupField[],
  { config, press }: Collecting,
): Draft[] {
  const inOrder = byPlace(config.floors);
  const sorted = [...signs].sort((a, b) => inOrder(a.sign, b.sign));
  return groupSigns(sorted, fields).flatMap(({ name, values, signs: members }) =>
    pressVolumes([members], `press/${name}`, [config.name, ...values], config).map((volume) => ({
      ...volume,
      sheets: volume.signs.flatMap((each, place) => pagesOf(each, place, press.bleed, [])),
    })),
  );
}

/** Files of one kind. A dot parts the number of the second from its name: no group is called that. */
export function pressVolumes(
  parts: readonly (readonly CollectedSign[])[],
  path: string,
  titles: readonly string[],
  { documents }: Collecting['config'],
): Omit<Draft, 'sheets'>[] {
  const words = COLLECTED_WORDS[documents];
  return parts.map((signs, index) => ({
    path: index === 0 ? `${path}.pdf` : `${path}.${index + 1}.pdf`,
    title: [...titles, ...(parts.length === 1 ? [] : [words.volume(index + 1, parts.length)])].join(' · '),
    signs,
  }));
}
