/**
 * A colour with a master for each output: sRGB for screens, CMYK for presses.
 * Neither is ever computed from the other while painting.
 */
export interface Colour {
  /** sRGB, 0 to 255. */
  readonly rgb: readonly [red: number, green: number, blue: number];
  /** Process inks in percent, 0 to 100. */
  readonly cmyk: readonly [cyan: number, magenta: number, yellow: number, key: number];
  /** A named ink that a press may use instead of the process inks; `tint` in percent. */
  readonly spot?: { readonly name: string; readonly tint: number };
  /** The paint or foil that comes nearest, for whoever makes the sign; never painted. */
  readonly ral?: string;
}

/** No ink at all. */
export const PAPER: Colour = { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] };

/** PDF’s name for every plate there is: what is painted in it stands on all of them. */
export const ALL_PLATES = 'All';

/** For marks around a sign, by which plates are laid upon each other; never on it. */
export const REGISTRATION: Colour = {
  rgb: [0, 0, 0],
  cmyk: [100, 100, 100, 100],
  spot: { name: ALL_PLATES, tint: 100 },
};
