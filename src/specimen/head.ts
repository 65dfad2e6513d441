/** What every sheet begins with: blocks that need no language, then its name in both languages of the tool. */
import { CAP, type Flow, MARGIN, PAGE, RIGHT, SLIT, U } from './flow.js';

export interface Titles {
  readonly de: string;
  readonly en: string;
}

export interface Head {
  readonly titles: Titles;
  /** A sentence below, such as how much it shows and from which kit. */
  readonly notes: Titles;
  /** How many things are listed: it needs no language and stands in a block of its own. */
  readonly count: number;
  readonly pictogram?: string;
}

const HEIGHT = 6 * U;
const FIGURES = 2.6 * U;
const BLOCK = 8 * U;

export function placeHead(flow: Flow, { titles, notes, count, pictogram }: Head): void {
  const split = PAGE.width - BLOCK;
  const width = pictogram === undefined ? PAGE.width : split - SLIT;
  flow.block(0, 0, width, HEIGHT, 'block');
  flow.text({
    ...{ text: String(count), language: 'de', role: 'number', colour: 'on-block', figures: 'proportional' },
    ...{ size: FIGURES / CAP, x: MARGIN, y: HEIGHT / 2 + FIGURES / 2, width: width - MARGIN },
  });
  if (pictogram !== undefined) {
    flow.block(split, 0, BLOCK, HEIGHT, 'block');
    const size = { width: 4.2 * U, height: 3.6 * U };
    const at = { x: split + (BLOCK - size.width) / 2, y: (HEIGHT - size.height) / 2 };
    flow.figure({ pictogram, colour: 'on-block', alt: undefined, ...at, ...size });
  }
  const [big, small] = [11, 5.4];
  const first = HEIGHT + 1.5 * U + big * CAP;
  const full = { x: MARGIN, width: RIGHT - MARGIN };
  flow.text({
    ...full,
    text: titles.de,
    language: 'de',
    role: 'primary',
    size: big,
    colour: 'ink',
    y: first,
    heading: true,
  });
  const second = first + 1.15 * U;
  flow.text({ ...full, text: titles.en, language: 'en', role: 'other', size: small, colour: 'ink', y: second });
  const note = { ...full, role: 'caption', size: 2.8, colour: 'quiet' } as const;
  const third = flow.text({ ...note, text: notes.de, language: 'de', y: second + 0.95 * U });
  const last = flow.text({ ...note, text: notes.en, language: 'en', y: third + 0.45 * U });
  flow.moveTo(last + 1.3 * U);
}

/** The heading of a group, on a rule: German bold, English beside it where there is room. */
export function placeHeading(flow: Flow, { de, en }: Titles, group?: string): void {
  const size = 4.6;
  const top = flow.y();
  flow.block(MARGIN, top, RIGHT - MARGIN, 0.35, 'rule');
  const y = top + 0.75 * U + size * CAP;
  const half = (RIGHT - MARGIN) / 2 - SLIT;
  flow.text(
    { text: de, language: 'de', role: 'primary', size, colour: 'ink', x: MARGIN, y, width: half, heading: true },
    group,
  );
  if (en !== de)
    flow.text(
      {
        text: en,
        language: 'en',
        role: 'other',
        size: 3.4,
        colour: 'quiet',
        x: RIGHT - half,
        y,
        width: half,
        align: 'right',
      },
      group,
    );
  flow.moveTo(y + 0.75 * U);
}
