/**
 * Whether two pictures of one sign show the same ink. They come from different painters: edges are smoothed in different
 * ways and press colours look a little different. So each picture becomes two masks, of what is dark and of what is not
 * paper, and a pixel of a mask counts as a stray if the other picture has none within one pixel of it.
 */
import sharp from 'sharp';

/** Lightness of every pixel, row by row, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

export async function readPng(png: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(png, { limitInputPixels: false })
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}

/** A binary PGM, as `mutool draw` and `pdftoppm` write it. Throws if it is something else. */
export function readPgm(pgm: Uint8Array): Picture {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(Buffer.from(pgm.subarray(0, 40)).toString('latin1'));
  if (head === null) throw new Error('This is no PGM picture.');
  return { width: Number(head[1]), height: Number(head[2]), grey: pgm.subarray(head[0].length) };
}

/**
 * Dark against every ground, and anything against paper. What is ink beyond doubt in one picture must be near something
 * that is at least a smoothed edge in the other: painters spread an edge over two pixels in different shares. The palest
 * ground is so near to paper that one threshold, half-way, has to do for both.
 */
const MASKS = [
  { ink: 110, edge: 150 },
  { ink: 235, edge: 240 },
] as const;

/** Poppler smooths a corner so that a pixel or two of a pale ground fall on the wrong side: a fault has more. */
export const TOLERATED = 6;

/** How many pixels of ink one picture has and the other lacks within one pixel. Throws if they are not of one size. */
export function strays(ours: Picture, theirs: Picture): number {
  if (ours.width !== theirs.width || ours.height !== theirs.height) {
    throw new Error(`${ours.width} x ${ours.height} is not ${theirs.width} x ${theirs.height}.`);
  }
  return MASKS.reduce((sum, mask) => sum + lacking(ours, theirs, mask) + lacking(theirs, ours, mask), 0);
}

function lacking(has: Picture, other: Picture, { ink, edge }: (typeof MASKS)[number]): number {
  const { width, height, grey } = has;
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if ((grey[at] as number) >= ink || (other.grey[at] as number) < edge) continue;
      if (!isNear(other.grey, at, width, edge)) count++;
    }
  }
  return count;
}

function isNear(grey: Uint8Array, at: number, width: number, threshold: number): boolean {
  for (const row of [at - width, at, at + width]) {
    for (let pixel = row - 1; pixel <= row + 1; pixel++) if ((grey[pixel] as number) < threshold) return true;
  }
  return false;
}
