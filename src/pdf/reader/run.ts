/** What interpreting a page needs and gathers: the only thing here that changes while it is read. */
import type { PDFContext, PDFDict, PDFObject, PDFRawStream } from 'pdf-lib';
import type { Box } from '../../base/outline.js';
import type { GroupFacts, StateFacts } from './facts.js';
import type { Fonts } from './fonts.js';
import type { Layers } from './layers.js';
import type { Budget } from './limits.js';
import type { Mark, Paint } from './marks.js';
import { type Matrix, overlap } from './matrix.js';
import type { Spaces } from './spaces.js';
import { PEN, type Pen, type State } from './state.js';
import type { Found } from './values.js';

/** What all pages of a file share. */
export interface Session {
  readonly context: PDFContext;
  readonly budget: Budget;
  readonly spaces: Spaces;
  readonly fonts: Fonts;
  readonly layers: Layers;
  /** A stream’s bytes, unpacked once however often it is painted; undefined: it can’t be read. */
  unpacked(stream: PDFRawStream): Uint8Array | undefined;
}

export type Interpret = (run: Run, stream: PDFRawStream) => void;

/** What the streams of one page share. */
export interface PageRun {
  readonly session: Session;
  /** From the page’s own units to millimetres. */
  readonly base: Matrix;
  readonly interpret: Interpret;
  readonly marks: Mark[];
  readonly groups: GroupFacts[];
  readonly states: { -readonly [K in keyof StateFacts]: StateFacts[K] };
  readonly halftones: Set<string>;
  /** Tiles and glyphs that have been read: they look the same wherever they are painted. */
  readonly seen: Set<PDFObject>;
  broken: number;
}

/** The interpretation of one content stream. */
export interface Run {
  readonly page: PageRun;
  readonly resources: Found;
  readonly depth: number;
  readonly within: Mark['within'];
  /** Where a tile or a glyph shows, instead of where its own content would lie. */
  readonly shownIn: Box | undefined;
  /** A shape that is painted in whatever colour is current: colours that its content sets count for nothing. */
  uncoloured: boolean;
  state: State;
  readonly saved: State[];
  pen: Pen;
  readonly path: PathRun;
  /** Layers that are open, innermost last; undefined: marked content of another kind. */
  readonly content: (PDFDict | undefined)[];
}

export interface PathRun {
  xs: number[];
  ys: number[];
  at: readonly [number, number];
  /** Plain rectangles are lines or areas; anything else has no thickness that could be told. */
  rectangles: number;
  other: number;
  clips: boolean;
}

export const emptyPath = (): PathRun => ({ xs: [], ys: [], at: [0, 0], rectangles: 0, other: 0, clips: false });

export const runOf = (
  page: PageRun,
  state: State,
  {
    resources,
    depth,
    within,
    shownIn,
    layer,
  }: Pick<Run, 'resources' | 'depth' | 'within' | 'shownIn'> & {
    readonly layer: PDFDict | undefined;
  },
): Run => ({
  page,
  resources,
  depth,
  within,
  shownIn,
  uncoloured: false,
  state,
  saved: [],
  pen: PEN,
  path: emptyPath(),
  content: layer === undefined ? [] : [layer],
});

/** All marks share this; `side` says whether the fill’s or the stroke’s colour counts. */
export function markBase(run: Run, side: 'fill' | 'stroke', paint: Paint = run.state[side].paint) {
  const { state, page } = run;
  const layer = run.content.findLast((each) => each !== undefined);
  return {
    paint,
    overprint: side === 'fill' ? state.overprintFill : state.overprintStroke,
    overprintMode: state.overprintMode,
    alpha: side === 'fill' ? state.alphaFill : state.alphaStroke,
    blend: state.blend,
    softMask: state.softMask,
    layer: layer === undefined ? undefined : page.session.layers.nameOf(layer),
    hidden: run.content.some((each) => each !== undefined && !page.session.layers.isVisible(each)),
    within: run.within,
  } as const;
}

type Shape = { readonly box: Box };

/** What lies outside the clip or the page is not painted. */
export function addMark(run: Run, mark: Mark & Shape): void {
  const shown = run.shownIn ?? (run.state.clip === undefined ? undefined : overlap(mark.box, run.state.clip));
  if (shown === undefined || !run.page.session.budget.spend('marks')) return;
  run.page.marks.push({ ...mark, box: shown });
}
