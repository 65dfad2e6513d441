/** All languages, each by its own name in its own script: from the edge where it begins to read. */
import type { Page } from '../display/item.js';
import { CAP, createFlow, type Flow, type FlowContext, MARGIN, RIGHT, SLIT, U } from './flow.js';
import { placeHead, type Titles } from './head.js';

export interface ShownLanguage {
  readonly tag: string;
  readonly autonym: string;
  readonly de: string;
  readonly en: string;
  /** How far the translation is, in words. */
  readonly state: string;
}

const ROW = 2.1 * U;
/** The block column holds the tag, which needs no language. */
const COLUMN = 5.4 * U;
const AXIS = COLUMN + 1.5 * U;
const NAMES = 15.2 * U;
const AUTONYM = 6.4;
/** From baseline to baseline of what stands beside it. */
const NAME_PITCH = 3.9;

export function languageSheet(
  languages: readonly ShownLanguage[],
  notes: Titles,
  context: FlowContext,
): readonly Page[] {
  const flow = createFlow(context);
  placeHead(flow, {
    titles: { de: 'Sprachen', en: 'Languages' },
    notes,
    count: languages.length,
    pictogram: 'languages',
  });
  for (const language of languages) {
    flow.need(ROW);
    placeLanguage(flow, language, context);
    flow.moveTo(flow.y() + ROW);
  }
  return flow.pages();
}

function placeLanguage(flow: Flow, { tag, autonym, de, en, state }: ShownLanguage, { typesetter }: FlowContext): void {
  const top = flow.y();
  const group = `language-${tag}`;
  const y = top + (ROW - SLIT) / 2 + (AUTONYM * CAP) / 2;
  flow.block(0, top, COLUMN, ROW - SLIT, 'block');
  flow.text(
    { text: tag, language: 'en', role: 'number', size: 4, colour: 'on-block', x: MARGIN, y, width: COLUMN - MARGIN },
    group,
  );
  // A script that no installed font has is not guessed at: its name in German must do.
  const canBeSet = typesetter.missing(autonym, tag, 700).length === 0;
  if (canBeSet) {
    const width = NAMES - AXIS - U;
    flow.text(
      { text: autonym, language: tag, role: 'primary', size: AUTONYM, colour: 'ink', x: AXIS, y, width },
      group,
    );
  }
  const names = { x: NAMES, width: RIGHT - NAMES } as const;
  const lines = [
    { text: de, language: 'de', role: 'other', size: 3, colour: 'ink' },
    ...(en === de ? [] : [{ text: en, language: 'en', role: 'caption', size: 2.5, colour: 'ink' } as const]),
    { text: state, language: 'de', role: 'caption', size: 2.2, colour: 'quiet' },
  ] as const;
  // Centred on the block, from the first capital to the last baseline.
  let baseline = top + (ROW - SLIT) / 2 + (3 * CAP - (lines.length - 1) * NAME_PITCH) / 2;
  for (const line of lines) baseline = flow.text({ ...names, ...line, y: baseline }, group) + NAME_PITCH;
}
