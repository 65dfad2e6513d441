/** What is done to a sign beside printing it, laid on its finished page: each process is told where, and nothing else changes. */
import type { Page, Plate } from '../../display/item.js';
import type { Sign } from '../../kit/sign.js';
import { shapePlates } from './shape-plates.js';
import { whitePlates } from './white-plate.js';

/**
 * In the order in which a shop works: underlay, then what cuts and drills. A sign without any is left as it is.
 * `whiteChoke`: how much smaller than the print white is, in mm.
 */
export function withPlates(page: Page, sign: Sign, whiteChoke = 0): Page {
  const plates: readonly Plate[] = [
    ...(page.plates ?? []),
    ...whitePlates(page, sign.white, whiteChoke),
    ...shapePlates(page, sign.shape),
  ];
  return plates.length === 0 ? page : { ...page, plates };
}
