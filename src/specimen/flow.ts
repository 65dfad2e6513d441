/**
 * Sheets that list things: A4 pages on the grid of the signs, filled from the top, a new page where there is no more
 * room. Whoever fills them says what stands how far below the last thing; nothing here knows what is listed.
 */
import { mm } from '../base/units.js';
import type { TextRole, Theme, Token } from '../colour/types.js';
import type { Page } from '../display/item.js';
import type { PlacedMark } from '../layout/boxes.js';
import { fillSlots, type Palette } from '../layout/fill-slots.js';
import type { Fill, TextFill } from '../layout/template.js';
import { scriptFactor } from '../text/script-factors.js';
import type { Paragraph, Typesetter } from '../text/types.js';

/** A4 upright. The module is a 24th of the short side, as on every sign. */
export const PAGE = { width: 210, height: 297 } as const;
export const U = PAGE.width / 24;
export const MARGIN = 2 * U;
export const RIGHT = PAGE.width - MARGIN;
/** Where the last line may end; the page number stands below. */
const BOTTOM = PAGE.height - MARGIN - 0.5 * U;
export const SLIT = U / 3;
/** Height of capitals and figures, in em, of the face that all Latin text is set in. */
export const CAP = 0.714;

export interface TextAt {
  readonly text: string;
  readonly language: string;
  readonly role: TextRole;
  /** Em size in mm, of Latin letters. */
  readonly size: number;
  readonly colour: Token;
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly width: number;
  readonly align?: TextFill['align'];
  readonly heading?: true;
  readonly figures?: 'proportional' | 'tabular';
}

export interface Flow {
  /** From the top of the page. */
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  /** A new page, unless this much is free below. Says whether it took one. */
  readonly need: (height: number) => boolean;
  readonly block: (x: number, y: number, width: number, height: number, colour: Token) => void;
  /** Sets a text; what it gives back is its last baseline. `group` ties what belongs together. */
  readonly text: (text: TextAt, group?: string) => number;
  readonly figure: (figure: FigureAt, group?: string) => void;
  readonly pages: () => readonly Page[];
}

export interface FigureAt {
  readonly pictogram: string;
  readonly colour: Token;
  readonly alt: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowContext {
  readonly typesetter: Typesetter;
  readonly theme: Theme;
  readonly palette: Palette;
  /** What the file is called, and what stands at the head of every page but the first. */
  readonly title: string;
  readonly language: string;
}

interface Draft {
  readonly marks: PlacedMark[];
  readonly fills: Record<string, Fill>;
}

/** From one line of a text to its next, in em. */
export const PITCH = 1.25;

export function createFlow(context: FlowContext): Flow {
  const drafts: Draft[] = [{ marks: [], fills: {} }];
  let y = MARGIN;
  let slots = 0;
  const now = (): Draft => drafts.at(-1) as Draft; // there is always one

  const put = (fill: Fill, box: PlacedMark['box'], group: string | undefined, draft: Draft = now()): void => {
    const name = group === undefined ? `slot-${slots++}` : `${group}/slot-${slots++}`;
    draft.marks.push({ kind: 'slot', name, box });
    draft.fills[name] = fill;
  };

  const text = (at: TextAt, group?: string, draft?: Draft): number => {
    const { size, width, x, heading, colour, align = 'start' } = at;
    const paragraph = shaped(at, context);
    const em = size * scriptFactor(at.language).size;
    const lines = paragraph.breakLines((width + 0.01) / em).length;
    const last = at.y + (lines - 1) * em * PITCH;
    const fill: TextFill = {
      ...{ kind: 'text', paragraph, size: em, pitch: em * PITCH, align, colour, lines },
      ...(heading === undefined ? {} : { heading }),
    };
    put(fill, { x, y: at.y - CAP * em, width, height: last - at.y + CAP * em }, group, draft);
    return last;
  };

  return {
    y: () => y,
    moveTo: (to) => {
      y = to;
    },
    need: (height) => {
      if (y + height <= BOTTOM) return false;
      drafts.push({ marks: [], fills: {} });
      y = MARGIN + 1.2 * U;
      return true;
    },
    block: (x, top, width, height, colour) =>
      void now().marks.push({ kind: 'block', colour, box: { x, y: top, width, height } }),
    text,
    figure: ({ pictogram, colour, alt, x, y: top, width, height }, group) =>
      put(
        { kind: 'figure', pictogram, colour, alt, language: context.language, align: 'centre' },
        { x, y: top, width, height },
        group,
      ),
    pages: () => {
      drafts.forEach((draft, index) => {
        const line = {
          language: context.language,
          role: 'caption',
          size: 2.6,
          colour: 'quiet',
          width: 10 * U,
        } as const;
        const number = `${index + 1}/${drafts.length}`;
        text({ ...line, text: number, x: RIGHT - 10 * U, y: PAGE.height - U, align: 'right' }, undefined, draft);
        if (index > 0) text({ ...line, text: context.title, x: MARGIN, y: MARGIN }, undefined, draft);
      });
      return drafts.map(({ marks, fills }) => finish(marks, fills, context));
    },
  };
}

const shaped = ({ text, language, role, figures }: TextAt, { typesetter, theme }: FlowContext): Paragraph =>
  typesetter.shape(text, { language, weight: theme.weights[role], ...(figures === undefined ? {} : { figures }) });

function finish(marks: readonly PlacedMark[], fills: Draft['fills'], { palette, title, language }: FlowContext): Page {
  return {
    width: mm(PAGE.width),
    height: mm(PAGE.height),
    bleed: mm(0),
    title,
    language,
    ...fillSlots(marks, fills, PAGE, 0, palette),
  };
}
