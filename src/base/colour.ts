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
