/** The named inks of a page, as it paints them. */
import type { Colour } from '../base/colour.js';
import type { Item } from './item.js';

/**
 * Each ink that is painted, at full strength, in the order they are met. Its process inks are those of its strongest
 * tint there, as whoever writes the ink’s plate takes them; its screen colour stays that of the tint.
 */
export function spotInks(items: readonly Item[]): readonly Colour[] {
  const strongest = new Map<string, Spot>();
  for (const colour of spotsIn(items)) {
    const { name, tint } = colour.spot;
    if (tint > (strongest.get(name)?.spot.tint ?? 0)) strongest.set(name, colour);
  }
  return [...strongest.values()].map(atFullStrength);
}

type Spot = Colour & { readonly spot: NonNullable<Colour['spot']> };

const isSpot = (colour: Colour): colour is Spot => colour.spot !== undefined;

/** None of an ink is paper, and `strongest` begins with none. */
const spotsIn = (items: readonly Item[]): readonly Spot[] =>
  items.flatMap((item) => (item.kind === 'group' ? spotsIn(item.items) : isSpot(item.fill) ? [item.fill] : []));

function atFullStrength({ spot: { name, tint }, cmyk, ...colour }: Spot): Colour {
  const [cyan, magenta, yellow, key] = cmyk.map((percent) => Math.min(100, (percent * 100) / tint));
  return { ...colour, cmyk: [cyan ?? 0, magenta ?? 0, yellow ?? 0, key ?? 0], spot: { name, tint: 100 } };
}
