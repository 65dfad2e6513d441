/** One page: its boxes, what hangs on it, and what it paints. */
import { type PDFDict, PDFRawStream } from 'pdf-lib';
import type { Box } from '../../base/outline.js';
import type { AnnotationFacts, BoxName, Corners, PageFacts } from './facts.js';
import { interpret, interpretBytes } from './interpret.js';
import { boxThrough, type Matrix } from './matrix.js';
import { type PageRun, runOf, type Session } from './run.js';
import { initialState } from './state.js';
import {
  dictEntry,
  dictIn,
  entry,
  type Found,
  itemsEntry,
  itemsIn,
  nameEntry,
  numberEntry,
  numberIn,
  numbersEntry,
  numbersIn,
} from './values.js';

const MM_PER_PT = 25.4 / 72;

/** A page with what it takes over from the nodes above it (PDF 32000-1, 7.7.3.4). */
export interface PageNode {
  readonly dict: PDFDict;
  readonly inherited: ReadonlyMap<string, Found>;
}

export function readPage({ dict, inherited }: PageNode, number: number, session: Session): PageFacts {
  const own = (name: string): Found => entry(dict, name) ?? inherited.get(name);
  const userUnit = numberEntry(dict, 'UserUnit') ?? 1;
  const scale = MM_PER_PT * userUnit;
  const rotation = turn(own('Rotate'));
  const media = cornersIn(own('MediaBox'), scale);
  const boxes: { [B in BoxName]?: Corners } = {
    ...withBox('media', media),
    ...withBox('crop', cornersIn(own('CropBox'), scale)),
    ...withBox('bleed', cornersIn(entry(dict, 'BleedBox'), scale)),
    ...withBox('trim', cornersIn(entry(dict, 'TrimBox'), scale)),
    ...withBox('art', cornersIn(entry(dict, 'ArtBox'), scale)),
  };
  const sheet = media ?? LETTER;
  const base = seenFrom(boxes.trim ?? boxes.crop ?? sheet, scale, rotation);
  const page: PageRun = {
    session,
    base,
    interpret,
    marks: [],
    groups: [],
    states: { transfer: false, halftones: [], deepestSave: 0 },
    halftones: new Set(),
    seen: new Set(),
    broken: 0,
  };
  const resources = own('Resources');
  const group = dictEntry(dict, 'Group');
  if (group !== undefined) {
    const space = entry(group, 'CS');
    page.groups.push({ of: 'page', space: space === undefined ? undefined : session.spaces.read(space, resources) });
  }
  const clip = cornersThrough(base, sheet, scale);
  const state = initialState(base, clip);
  const run = runOf(page, state, { resources, depth: 0, within: 'page', shownIn: undefined, layer: undefined });
  interpretBytes(run, contentOf(dict, page));
  return {
    number,
    boxes,
    userUnit,
    rotation,
    groups: page.groups,
    annotations: annotationsOf(dict, base),
    marks: page.marks,
    states: { ...page.states, halftones: [...page.halftones].sort() },
    broken: page.broken,
  };
}

/** What viewers take where a page says nothing. */
const LETTER: Corners = [0, 0, 612 * MM_PER_PT, 792 * MM_PER_PT];

const withBox = (name: BoxName, box: Corners | undefined) => (box === undefined ? {} : { [name]: box });

/** Corners may come in any order (PDF 32000-1, 7.9.5). */
function cornersIn(box: Found, scale: number): Corners | undefined {
  const [a, b, c, d] = numbersIn(box, 4) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c) * scale, Math.min(b, d) * scale, Math.max(a, c) * scale, Math.max(b, d) * scale];
}

function turn(rotate: Found): number {
  const degrees = Math.round((numberIn(rotate) ?? 0) / 90) * 90;
  return ((degrees % 360) + 360) % 360;
}

/** From the page's own units to millimetres from the top left corner of the trimmed page, as it is seen. */
function seenFrom([left, bottom, right, top]: Corners, scale: number, rotation: number): Matrix {
  switch (rotation) {
    case 90:
      return [0, scale, scale, 0, -bottom, -left];
    case 180:
      return [-scale, 0, 0, scale, right, -bottom];
    case 270:
      return [0, -scale, -scale, 0, top, right];
    default:
      return [scale, 0, 0, -scale, -left, top];
  }
}

const cornersThrough = (base: Matrix, [left, bottom, right, top]: Corners, scale: number): Box =>
  boxThrough(base, left / scale, bottom / scale, right / scale, top / scale);

/** The streams of a page are one (PDF 32000-1, 7.8.2), parted as if by a line break. */
function contentOf(dict: PDFDict, page: PageRun): Uint8Array {
  const contents = entry(dict, 'Contents');
  const streams = contents instanceof PDFRawStream ? [contents] : (itemsIn(contents) ?? []);
  const parts: Uint8Array[] = [];
  for (const stream of streams.slice(0, 10_000)) {
    const bytes = stream instanceof PDFRawStream ? page.session.unpacked(stream) : undefined;
    if (bytes === undefined) page.broken += 1;
    else parts.push(bytes, LINE_BREAK);
  }
  return Buffer.concat(parts);
}

const LINE_BREAK = new Uint8Array([0x0a]);

const HIDDEN_FLAG = 2;

function annotationsOf(dict: PDFDict, base: Matrix): AnnotationFacts[] {
  return (itemsEntry(dict, 'Annots') ?? []).slice(0, 10_000).flatMap((item): AnnotationFacts[] => {
    const annotation = dictIn(item);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersEntry(annotation, 'Rect', 4) ?? [];
    if (annotation === undefined) return [];
    const hidden = ((numberEntry(annotation, 'F') ?? 0) & HIDDEN_FLAG) !== 0;
    return [{ kind: nameEntry(annotation, 'Subtype') ?? '', box: boxThrough(base, x0, y0, x1, y1), hidden }];
  });
}
