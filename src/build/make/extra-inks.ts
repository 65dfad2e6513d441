/** Which inks a sign's file has beside the process inks: what a shop must have, or a machine must know. */
import { PROCESSES } from '../../base/press.js';
import type { Page } from '../../display/item.js';
import { spotInks } from '../../display/spot-inks.js';
import type { PressProfile } from '../../kit/press/profile.js';

/** Whether named inks are plates of their own: a screen has none. */
export const keepsSpots = ({ spotColours, output }: PressProfile): boolean => spotColours && output.space === 'cmyk';

/** Names, spot colours first, each once. */
export function extraInks(pages: readonly Page[], profile: PressProfile): string[] {
  const { spots, paints, output } = profile;
  if (output.space !== 'cmyk') return [];
  const printed = keepsSpots(profile) && paints === 'all' ? pages.flatMap(({ items }) => spotInks(items)) : [];
  const named = printed.flatMap(({ spot }) => spot?.name ?? []);
  const plates = PROCESSES.filter((process) =>
    pages.some((page) => page.plates?.some((plate) => plate.process === process && plate.shapes.length > 0)),
  ).flatMap((process) => spots[process]?.name ?? []);
  return [...new Set([...named, ...plates])];
}
