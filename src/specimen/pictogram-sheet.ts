/** All pictograms by group, each in a block as on a sign, with what it says and the id that a kit names it by. */

import type { TextRole } from '../colour/types.js';
import type { Page } from '../display/item.js';
import { CAP, createFlow, type Flow, type FlowContext, MARGIN, PITCH, RIGHT, SLIT, U } from './flow.js';
import { placeHead, placeHeading, type Titles } from './head.js';

export interface ShownPictogram {
  readonly id: string;
  readonly de?: string;
  readonly en?: string;
  /** It brings its own colours, and stands on white. */
  readonly safety: boolean;
}

export interface PictogramGroup {
  readonly title: Titles;
  readonly pictograms: readonly ShownPictogram[];
}

const COLUMNS = 5;
const TILE = { width: (RIGHT - MARGIN - (COLUMNS - 1) * SLIT) / COLUMNS, height: 2.7 * U } as const;
/** All are scaled by their ink, as on signs: none looks larger than its neighbour for being square. */
const INK = { width: 2.4 * U, height: 1.85 * U } as const;
/** Safety signs have their carrier around the figure, and no block around that. */
const SAFETY_INK = { width: 2.5 * U, height: 2.5 * U } as const;
const GERMAN = 2.9;
const ENGLISH = 2.45;
const ID = 2.1;
/** Below the words of a row. */
const ROW_GAP = 0.75 * U;
/** From one text's last baseline to the first of the next, in mm. */
const NEXT = { english: 3.5, id: 3.2 } as const;
const WORDS = TILE.width - 0.5;

export function pictogramSheet(
  groups: readonly PictogramGroup[],
  notes: Titles,
  context: FlowContext,
): readonly Page[] {
  const flow = createFlow(context);
  const count = groups.reduce((sum, { pictograms }) => sum + pictograms.length, 0);
  const sample = groups.flatMap(({ pictograms }) => pictograms).find(({ id }) => id === 'information');
  placeHead(flow, {
    titles: { de: 'Piktogramme', en: 'Pictograms' },
    notes,
    count,
    ...(sample === undefined ? {} : { pictogram: sample.id }),
  });
  groups.forEach(({ title, pictograms }, index) => {
    // A heading never stands alone at the foot of a page.
    flow.need(2.5 * U + heightOf(pictograms.slice(0, COLUMNS), context));
    placeHeading(flow, title, `group-${index}`);
    for (let start = 0; start < pictograms.length; start += COLUMNS) {
      const row = pictograms.slice(start, start + COLUMNS);
      flow.need(heightOf(row, context));
      placeRow(flow, row);
    }
    flow.moveTo(flow.y() + 0.35 * U);
  });
  return flow.pages();
}

/** To the last baseline of its longest words. */
function heightOf(row: readonly ShownPictogram[], { typesetter, theme }: FlowContext): number {
  const depth = (text: string | undefined, language: string, role: TextRole, size: number, before: number): number => {
    if (text === undefined) return 0;
    const lines = typesetter.shape(text, { language, weight: theme.weights[role] }).breakLines(WORDS / size).length;
    return before + (lines - 1) * size * PITCH;
  };
  const words = row.map(
    ({ id, de, en }) =>
      depth(de, 'de', 'primary', GERMAN, NEXT.english) +
      depth(en, 'en', 'other', ENGLISH, NEXT.id) +
      depth(id, 'en', 'caption', ID, 0),
  );
  return TILE.height + 0.22 * U + GERMAN * CAP + Math.max(...words);
}

function placeRow(flow: Flow, row: readonly ShownPictogram[]): void {
  const top = flow.y();
  const ends = row.map((pictogram, column) => placeCard(flow, pictogram, MARGIN + column * (TILE.width + SLIT), top));
  flow.moveTo(Math.max(...ends) + ROW_GAP);
}

/** Gives back its last baseline. */
function placeCard(flow: Flow, { id, de, en, safety }: ShownPictogram, x: number, top: number): number {
  const group = `card-${id.replaceAll('/', '-')}`;
  if (!safety) flow.block(x, top, TILE.width, TILE.height, 'block');
  const ink = safety ? SAFETY_INK : INK;
  flow.figure(
    {
      pictogram: id,
      colour: 'on-block',
      alt: de ?? en ?? id,
      x: safety ? x : x + (TILE.width - ink.width) / 2,
      y: top + (TILE.height - ink.height) / 2,
      ...ink,
    },
    group,
  );
  const words = { x, width: WORDS } as const;
  let y = top + TILE.height + 0.22 * U + GERMAN * CAP;
  if (de !== undefined)
    y =
      flow.text({ ...words, text: de, language: 'de', role: 'primary', size: GERMAN, colour: 'ink', y }, group) +
      NEXT.english;
  if (en !== undefined)
    y =
      flow.text({ ...words, text: en, language: 'en', role: 'other', size: ENGLISH, colour: 'ink', y }, group) +
      NEXT.id;
  return flow.text({ ...words, text: id, language: 'en', role: 'caption', size: ID, colour: 'quiet', y }, group);
}
