/** The head of a toilet sign: what it is and for whom, one block for each pictogram. */
import type { Fill, FitTools, Sign } from 'schildwerk/template';
import type { BlockHead } from './block-head.js';
import type { Grid } from './grid.js';
import { pictogramFill } from './poster-head.js';

/** A pictogram in the height of its block. */
const PICTOGRAM = 0.62;
/** Free beside a pictogram, both sides together, in u; where blocks are narrow, no more than what must stay clear. */
const BESIDE = 3;
const BESIDE_SEVERAL = 2.4;
/** Beside one that is too wide to be as high, its neighbours give way as far as this, lest it look like a note to them. */
const GIVES_WAY = 0.82;

/** Equal blocks across the whole sign. */
export function toiletHead({ pictograms, size }: Sign, height: number, { u, slit }: Grid, tools: FitTools): BlockHead {
  const count = pictograms.length;
  if (count === 0) return { height: 0, blocks: [] };
  const width = (size.width - (count - 1) * slit) / count;
  const room = width - (count > 2 ? BESIDE_SEVERAL : BESIDE) * u;
  const wished = PICTOGRAM * height;
  const lowest = Math.min(...pictograms.map((id) => room / tools.proportion(id)));
  const ink = { width: room, height: Math.min(wished, Math.max(lowest, GIVES_WAY * wished)) };
  return { height, blocks: pictograms.map((_, index) => ({ slot: `pictogram-${index}`, width, ink })) };
}

export const toiletHeadFills = (sign: Sign): Record<string, Fill> =>
  Object.fromEntries(sign.pictograms.map((id, index) => [`pictogram-${index}`, pictogramFill(id, sign)]));
