/**
 * Less ink, the same look: black takes over what cyan, magenta and yellow have in common (grey component replacement).
 * Nothing is assumed of the inks; each try is measured through the press's profile.
 */
import type { Colour } from '../base/colour.js';

type Cmyk = Colour['cmyk'];
type Lab = readonly [l: number, a: number, b: number];
type Inks = readonly [cyan: number, magenta: number, yellow: number];

/** In Lab: side by side, nobody sees it. */
const UNSEEN = 1;

/** Whole percents that come to `limit` at most: as little more black as nobody sees, else what comes nearest. */
export function holdInk(cmyk: Cmyk, limit: number, measure: (cmyk: Cmyk) => Lab): Cmyk {
  const wanted = measure(cmyk);
  const [cyan, magenta, yellow, key] = cmyk;
  let inks: Inks = [cyan, magenta, yellow];
  let best: { readonly cmyk: Cmyk; readonly off: number } | undefined;
  for (let black = Math.min(Math.round(key), limit); black <= Math.min(100, limit); black++) {
    inks = matched(inks, black, wanted, measure);
    const tried = within(inks, black, limit);
    const off = distance(measure(tried), wanted);
    if (off < UNSEEN) return tried;
    if (best === undefined || off < best.off) best = { cmyk: tried, off };
  }
  return best?.cmyk ?? within(inks, Math.min(key, limit), limit);
}

const STEPS = 3;

/** Coloured inks that look like `wanted` beside so much black: Newton's method, from those that did beside a little less. */
function matched(start: Inks, black: number, wanted: Lab, measure: (cmyk: Cmyk) => Lab): Inks {
  let inks = start;
  for (let step = 0; step < STEPS; step++) {
    const now = measure([...inks, black]);
    const missing = wanted.map((value, at) => value - (now[at] ?? 0));
    // What a percent more of each ink does. Downwards where there is no more to add.
    const columns = inks.map((ink, at) => {
      const by = ink > 99 ? -1 : 1;
      const more = inks.map((value, other) => (other === at ? value + by : value)) as unknown as Inks;
      return measure([...more, black]).map((value, axis) => (value - (now[axis] ?? 0)) / by);
    });
    const change = solved(columns, missing);
    if (change === undefined) return inks;
    inks = inks.map((ink, at) => Math.min(100, Math.max(0, ink + (change[at] ?? 0)))) as unknown as Inks;
  }
  return inks;
}

/** Cramer's rule; undefined where the inks no longer tell apart. */
function solved(columns: readonly (readonly number[])[], right: readonly number[]): readonly number[] | undefined {
  const whole = determinant(columns);
  if (Math.abs(whole) < 1e-6) return undefined;
  return columns.map((_, at) => determinant(columns.map((column, other) => (other === at ? right : column))) / whole);
}

function determinant([p = [], q = [], r = []]: readonly (readonly number[])[]): number {
  const [a = 0, b = 0, c = 0] = p;
  const [d = 0, e = 0, f = 0] = q;
  const [g = 0, h = 0, i = 0] = r;
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/** If it is still too much, the coloured inks give way in proportion; black carries the drawing and stays. */
function within(inks: Inks, black: number, limit: number): Cmyk {
  const coloured = inks.reduce((sum, ink) => sum + ink, 0);
  const scale = coloured + black > limit ? (limit - black) / coloured : 1;
  // Rounded to the nearest, three inks could exceed the limit again by a percent and a half.
  const round = coloured * scale + black > limit - 1.5 ? Math.floor : Math.round;
  const [cyan, magenta, yellow] = inks.map((ink) => round(ink * scale + 1e-9));
  return [cyan ?? 0, magenta ?? 0, yellow ?? 0, Math.floor(black)];
}

const distance = (a: Lab, b: Lab): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
