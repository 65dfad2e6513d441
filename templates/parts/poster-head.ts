/** The head of a poster: a block for each pictogram, and one for the arrow on the side to which it points. */
import type { Fill, Sign } from 'schildwerk/template';
import { arrowFill } from './arrow.js';
import type { BlockHead, HeadBlock } from './block-head.js';
import type { Grid } from './grid.js';

/** Width of the arrow's block beside a single pictogram, in u. */
const ARROW_BLOCK = 8;
/** A pictogram in the height of its block. */
const PICTOGRAM = 0.72;
/** Free beside a pictogram, both sides together, in u. */
const BESIDE_ONE = 3;
const BESIDE_SEVERAL = 2.2;
/** The arrow in the height of its block, within what suits its width, in u. */
const ARROW = 0.333;
const LEAST_ARROW = 2.4;
const LARGEST_ARROW = 5;
/** A head that is nothing but an arrow grows no higher, in u. */
const ARROW_ALONE = 10;

/** The head is as high as the words leave it, but no higher than this, by the lines that stand below the primary text's first two, in u. */
const HIGHEST_HEAD = [20, 18, 16.7, 15.5, 14.3, 13.2, 12.4, 12] as const;
/** Where its blocks are narrow, it may be this much lower than they could fill. */
const LEAST_OF_LIMIT = 0.85;
/** A head's height goes by half units: neighbours of one kind look alike. */
const HEAD_STEP = 0.5;

interface Plan {
  readonly slot: string;
  readonly width: number;
}

export const hasHead = (sign: Sign): boolean => sign.pictograms.length > 0 || sign.arrow !== undefined;

/** How high the head may be before its blocks are higher than their pictograms can fill, in mm. */
function headLimit(sign: Sign, grid: Grid): number {
  if (sign.pictograms.length === 0) return sign.arrow === undefined ? 0 : ARROW_ALONE * grid.u;
  const narrowest = Math.min(...planOf(sign, grid).flatMap(({ slot, width }) => (slot === 'arrow' ? [] : [width])));
  return (narrowest - besideOf(sign) * grid.u) / PICTOGRAM;
}

interface HeadRoom {
  /** What the words leave, in mm. */
  readonly room: number;
  /** In u. */
  readonly least: number;
  /** How many lines stand below the primary text's first two. */
  readonly lines: number;
}

/** As high as the words leave it and as suits their number; or how much is lacking. */
export function headHeight(
  sign: Sign,
  { room, least, lines }: HeadRoom,
  grid: Grid,
): { readonly mm: number } | { readonly lacks: number } {
  const limit = headLimit(sign, grid);
  const needed = Math.min(least * grid.u, LEAST_OF_LIMIT * limit);
  if (room < needed - 0.01) return { lacks: needed - room };
  const highest = (HIGHEST_HEAD[lines] ?? HIGHEST_HEAD.at(-1) ?? 0) * grid.u;
  const left = Math.floor(room / grid.u / HEAD_STEP) * HEAD_STEP * grid.u;
  return { mm: Math.max(needed, Math.min(limit, highest, left)) };
}

export function posterHead(sign: Sign, height: number, grid: Grid): BlockHead {
  const { u } = grid;
  const blocks = planOf(sign, grid).map(({ slot, width }): HeadBlock => {
    const room = width - besideOf(sign) * u;
    if (slot !== 'arrow') return { slot, width, ink: { width: room, height: PICTOGRAM * height } };
    const arrow = Math.min(room, Math.max(LEAST_ARROW * u, Math.min(ARROW * height, LARGEST_ARROW * u)));
    return { slot, width, ink: { width: arrow, height: arrow } };
  });
  return { height, blocks };
}

const besideOf = ({ pictograms }: Sign): number => (pictograms.length > 1 ? BESIDE_SEVERAL : BESIDE_ONE);

function planOf({ pictograms, arrow, size: { width: whole } }: Sign, { u, slit }: Grid): readonly Plan[] {
  const count = pictograms.length + (arrow === undefined ? 0 : 1);
  const equal = (whole - (count - 1) * slit) / count;
  const arrowWidth = pictograms.length === 1 ? ARROW_BLOCK * u : equal;
  const width = pictograms.length === 1 && arrow !== undefined ? whole - slit - arrowWidth : equal;
  const blocks = pictograms.map((_, index) => ({ slot: `pictogram-${index}`, width }));
  if (arrow === undefined) return blocks;
  const arrowBlock = { slot: 'arrow', width: arrowWidth };
  return arrow.endsWith('left') ? [arrowBlock, ...blocks] : [...blocks, arrowBlock];
}

export function headFills(sign: Sign): Record<string, Fill> {
  const fills: Record<string, Fill> = {};
  for (const [index, pictogram] of sign.pictograms.entries()) {
    fills[`pictogram-${index}`] = pictogramFill(pictogram, sign);
  }
  if (sign.arrow !== undefined) fills.arrow = arrowFill(sign.arrow, sign);
  return fills;
}

export const pictogramFill = (pictogram: string, sign: Sign): Fill => ({
  kind: 'figure',
  pictogram,
  colour: 'on-block',
  alt: sign.alt[pictogram],
  language: sign.languages[0] ?? 'de',
  align: 'centre',
});
