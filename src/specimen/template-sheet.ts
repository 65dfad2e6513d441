/** All templates with their sizes, drawn to one scale, so that a person sees what 600 x 300 is beside a door sign. */
import type { Page } from '../display/item.js';
import { CAP, createFlow, type Flow, type FlowContext, MARGIN, RIGHT, U } from './flow.js';
import { placeHead, placeHeading, type Titles } from './head.js';

export interface ShownTemplate {
  readonly name: string;
  /** What it is good for, in a sentence: distance, languages. */
  readonly about: Titles;
  readonly sizes: readonly { readonly name: string; readonly width: number; readonly height: number }[];
}

/** One to ten: the largest sign fits a page, the smallest can still be seen. */
export const SCALE = 10;
const GAP = 1.2 * U;
const NAME = 3;
const MEASURES = 2.4;
/** Below an outline: its name and measures. */
const WORDS = 1.7 * U;

export function templateSheet(
  templates: readonly ShownTemplate[],
  notes: Titles,
  context: FlowContext,
): readonly Page[] {
  const flow = createFlow(context);
  placeHead(flow, { titles: { de: 'Vorlagen', en: 'Templates' }, notes, count: templates.length, pictogram: 'arrow' });
  templates.forEach(({ name, about, sizes }, index) => {
    const rows = inRows(sizes);
    flow.need(3.6 * U + heightOf(rows[0] ?? []));
    placeHeading(flow, { de: name, en: name }, `template-${index}`);
    const line = { x: MARGIN, width: RIGHT - MARGIN, role: 'caption', size: 2.6, colour: 'quiet' } as const;
    const german = flow.text({ ...line, text: about.de, language: 'de', y: flow.y() }, `template-${index}`);
    const last = flow.text({ ...line, text: about.en, language: 'en', y: german + 0.45 * U }, `template-${index}`);
    flow.moveTo(last + 0.9 * U);
    for (const row of rows) {
      flow.need(heightOf(row));
      placeRow(flow, row, index);
    }
    flow.moveTo(flow.y() + 0.5 * U);
  });
  return flow.pages();
}

type Sizes = ShownTemplate['sizes'];

const heightOf = (row: Sizes): number => Math.max(0, ...row.map(({ height }) => height / SCALE)) + WORDS;

/** A name needs some room, however small its sign. */
const widthOf = ({ width }: Sizes[number]): number => Math.max(width / SCALE, 3.4 * U);

function inRows(sizes: Sizes): readonly Sizes[] {
  const rows: Sizes[number][][] = [];
  let used = 0;
  for (const size of sizes) {
    const row = rows.at(-1);
    if (row === undefined || used + GAP + widthOf(size) > RIGHT - MARGIN) {
      rows.push([size]);
      used = widthOf(size);
    } else {
      row.push(size);
      used += GAP + widthOf(size);
    }
  }
  return rows;
}

/** All stand on one line, as they would on a shelf. */
function placeRow(flow: Flow, row: Sizes, template: number): void {
  const ground = flow.y() + heightOf(row) - WORDS;
  let x = MARGIN;
  for (const size of row) {
    const group = `size-${template}-${size.name.replaceAll('/', '-')}`;
    const [width, height] = [size.width / SCALE, size.height / SCALE];
    flow.block(x, ground - height, width, height, 'block');
    const words = { x, width: widthOf(size) + GAP / 2, language: 'de' } as const;
    const first = ground + 0.3 * U + NAME * CAP;
    flow.text({ ...words, text: size.name, role: 'primary', size: NAME, colour: 'ink', y: first }, group);
    const measures = `${size.width} × ${size.height} mm`.replaceAll('.', ',');
    flow.text({ ...words, text: measures, role: 'caption', size: MEASURES, colour: 'quiet', y: first + 3.6 }, group);
    x += widthOf(size) + GAP;
  }
  flow.moveTo(ground + WORDS + 0.4 * U);
}
