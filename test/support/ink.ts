/**
 * Whether two pictures of one sign show the same ink. They come from different painters: edges are smoothed in different
 * ways, and a press colour looks a little different on every screen. So the colours of one are first translated into those
 * of the other, and then every pixel must lie between the darkest and the lightest that the other picture has within one
 * pixel of it. An edge may so be one pixel off, and nothing may be missing or too much.
 */
import sharp from 'sharp';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, `0xRRGGBB`. */
  readonly pixels: Uint32Array;
}

export async function readPng(png: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(png, { limitInputPixels: false })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return picture(info.width, info.height, data);
}

/** A binary PPM, as `mutool draw` and `pdftoppm` write it. Throws if it is something else. */
export function readPpm(ppm: Uint8Array): Picture {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(Buffer.from(ppm.subarray(0, 40)).toString('latin1'));
  if (head === null) throw new Error('This is no PPM picture.');
  return picture(Number(head[1]), Number(head[2]), ppm.subarray(head[0].length));
}

function picture(width: number, height: number, rgb: Uint8Array): Picture {
  const pixels = new Uint32Array(width * height);
  if (rgb.length !== 3 * pixels.length) throw new Error(`${rgb.length} bytes are no picture of ${width} x ${height}.`);
  for (let pixel = 0, byte = 0; pixel < pixels.length; pixel++, byte += 3) {
    pixels[pixel] = ((rgb[byte] as number) << 16) | ((rgb[byte + 1] as number) << 8) | (rgb[byte + 2] as number);
  }
  return { width, height, pixels };
}

export interface InkDifference {
  /** Pixels of either picture that nothing in the other, within `reach`, accounts for. */
  readonly strays: number;
  /** The first of them. */
  readonly first?: { readonly x: number; readonly y: number; readonly ours: string; readonly theirs: string };
  /** Colours of areas in ours, and what the other painter made of them. */
  readonly colours: readonly (readonly [ours: string, theirs: string])[];
}

export interface InkOptions {
  /** How far off ink may be, in pixels. */
  readonly reach?: number;
  /** Steps (of 255, in any channel) that smoothing and colour may differ by. */
  readonly tolerance?: number;
}

/** Throws if the pictures are not of one size. */
export function compareInk(
  ours: Picture,
  theirs: Picture,
  { reach = 1, tolerance = 24 }: InkOptions = {},
): InkDifference {
  if (ours.width !== theirs.width || ours.height !== theirs.height) {
    throw new Error(`${ours.width} x ${ours.height} pixels against ${theirs.width} x ${theirs.height}.`);
  }
  const areas = areaColours(ours, theirs);
  const translated = translate(theirs, areas);
  let strays = 0;
  let first: number | undefined;
  let [lastOurs, lastTheirs, lastAlike] = [-1, -1, true];
  for (let at = 0; at < ours.pixels.length; at++) {
    const [a, b] = [ours.pixels[at] as number, translated.pixels[at] as number];
    if (a !== lastOurs || b !== lastTheirs) {
      [lastOurs, lastTheirs, lastAlike] = [a, b, isAlike(a, b, tolerance)];
    }
    if (lastAlike) continue;
    if (isNear(a, translated, at, reach, tolerance) && isNear(b, ours, at, reach, tolerance)) continue;
    strays += 1;
    first ??= at;
  }
  const colours = areas.map(([a, b]) => [hex(a), hex(b)] as const);
  if (first === undefined) return { strays, colours };
  const [x, y] = [first % ours.width, Math.floor(first / ours.width)];
  return { strays, colours, first: { x, y, ours: hex(ours.pixels[first]), theirs: hex(theirs.pixels[first]) } };
}

const hex = (colour = 0): string => `#${colour.toString(16).padStart(6, '0')}`;
const CHANNELS = [16, 8, 0] as const;
const channel = (colour: number, shift: number): number => (colour >>> shift) & 255;

const isAlike = (a: number, b: number, tolerance: number): boolean =>
  CHANNELS.every((shift) => Math.abs(channel(a, shift) - channel(b, shift)) <= tolerance);

/** Whether each channel of a colour lies between the extremes that a picture has around a place. */
function isNear(
  colour: number,
  { width, height, pixels }: Picture,
  at: number,
  reach: number,
  tolerance: number,
): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++) {
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column++) {
      const neighbour = pixels[row * width + column] as number;
      CHANNELS.forEach((shift, index) => {
        const value = channel(neighbour, shift);
        if (value < (low[index] as number)) low[index] = value;
        if (value > (high[index] as number)) high[index] = value;
      });
    }
  }
  return CHANNELS.every((shift, index) => {
    const value = channel(colour, shift);
    return value >= (low[index] as number) - tolerance && value <= (high[index] as number) + tolerance;
  });
}

type Pair = readonly [ours: number, theirs: number];

/** Pixels inside areas of one colour that a colour needs before it counts as one of the sign's. */
const AREA = 200;

/** The colours that fill areas, each with the colour that the other painter most often has in its place. */
function areaColours({ width, height, pixels }: Picture, theirs: Picture): Pair[] {
  const seen = new Map<number, Map<number, number>>();
  for (let y = 2; y < height - 2; y += 2) {
    for (let x = 2; x < width - 2; x += 2) {
      const at = y * width + x;
      const colour = pixels[at] as number;
      const isFlat =
        pixels[at - 2] === colour &&
        pixels[at + 2] === colour &&
        pixels[at - 2 * width] === colour &&
        pixels[at + 2 * width] === colour;
      if (!isFlat) continue;
      let others = seen.get(colour);
      if (others === undefined) seen.set(colour, (others = new Map()));
      const other = theirs.pixels[at] as number;
      others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return [...seen].flatMap(([colour, others]): Pair[] => {
    const [most] = [...others].toSorted((a, b) => b[1] - a[1]);
    return most === undefined || 4 * most[1] < AREA ? [] : [[colour, most[0]]];
  });
}

/** Their picture in our colours: exactly where they fill areas, and for the shades between these by the nearest linear map. */
function translate({ width, height, pixels }: Picture, areas: readonly Pair[]): Picture {
  const known = new Map(areas.map(([ours, theirs]) => [theirs, ours]));
  const maps = CHANNELS.map((shift) => linearMap(areas, shift));
  const translated = new Uint32Array(pixels.length);
  let [last, lastResult] = [-1, 0];
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at] as number;
    if (colour !== last) {
      last = colour;
      let result = known.get(colour);
      if (result === undefined) {
        const [red = 0, green = 0, blue = 0] = maps.map((map) => map(colour));
        known.set(colour, (result = (red << 16) | (green << 8) | blue));
      }
      lastResult = result;
    }
    translated[at] = lastResult;
  }
  return { width, height, pixels: translated };
}

/** One of our channels as a linear function of theirs: least squares, and where few colours leave it open, no change. */
function linearMap(areas: readonly Pair[], shift: number): (colour: number) => number {
  const identity = CHANNELS.map((each) => (each === shift ? 1 : 0)).concat(0);
  const matrix = identity.map((wanted, index) => {
    const row = [0, 0, 0, 0, EASE * wanted];
    row[index] = EASE;
    return row;
  });
  for (const [ours, theirs] of areas) {
    const given = factors(theirs);
    given.forEach((value, row) => {
      given.forEach((other, column) => addTo(matrix, row, column, value * other));
      addTo(matrix, row, 4, (value * channel(ours, shift)) / 255);
    });
  }
  const solution = solve(matrix);
  return (colour) => {
    const value = factors(colour).reduce((sum, factor, index) => sum + factor * (solution[index] ?? 0), 0);
    return Math.round(Math.min(Math.max(value, 0), 1) * 255);
  };
}

/** How strongly the map is held to "no change": only where the colours don't say. */
const EASE = 1e-4;

const factors = (colour: number): number[] => [...CHANNELS.map((shift) => channel(colour, shift) / 255), 1];

function addTo(matrix: readonly number[][], row: number, column: number, value: number): void {
  const line = matrix[row] as number[];
  line[column] = (line[column] ?? 0) + value;
}

/** Gauss elimination of a small, symmetric, positive definite system; the right side is the last column. */
function solve(matrix: readonly number[][]): number[] {
  const rows = matrix.map((row) => [...row]);
  rows.forEach((pivot, index) => {
    rows.forEach((row, other) => {
      if (other === index) return;
      const factor = (row[index] ?? 0) / (pivot[index] ?? 1);
      for (let column = index; column <= rows.length; column++)
        addTo(rows, other, column, -factor * (pivot[column] ?? 0));
    });
  });
  return rows.map((row, index) => (row[rows.length] ?? 0) / (row[index] ?? 1));
}
