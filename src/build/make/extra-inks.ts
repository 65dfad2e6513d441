/** Which inks a sign's file has beside the process inks: what a shop must have, or a machine must know. */
import { PROCESSES } from '../../base/press.js';
import type { Item, Page } from '../../display/item.js';
import type { PressProfile } from '../../kit/press/profile.js';

/** Names, spot colours first, each once. */
export function extraInks(pages: readonly Page[], { spots, spotColours, paints, output }: PressProfile): string[] {
  if (output.space !== 'cmyk') return [];
  const named = spotColours && paints === 'all' ? pages.flatMap(({ items }) => spotsIn(items)) : [];
  const plates = PROCESSES.filter((process) =>
    pages.some((page) => page.plates?.some((plate) => plate.process === process && plate.shapes.length > 0)),
  ).flatMap((process) => spots[process]?.name ?? []);
  return [...new Set([...named, ...plates])];
}

const spotsIn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'group') return spotsIn(item.items);
    const { spot } = item.fill;
    return spot === undefined || spot.tint === 0 ? [] : [spot.name];
  });
