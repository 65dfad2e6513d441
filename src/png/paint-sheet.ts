/** The display list in pixels: one of two painters, with the same closed list of kinds as the one in `pdf/`. */
import { type Box, joinOutlines, type Outline, type Point, rectangle } from '../base/outline.js';
import type { Item, Page, PathItem, TextItem } from '../display/item.js';
import type { Sheet } from '../sheet/sheet.js';
import { type Canvas, createBrush, createEraser } from './canvas.js';
import { type Coverage, createCoverage } from './coverage.js';
import { flatten } from './flatten.js';

/** What a painter needs to know of its page: the shapes of text, the way to pixels, and what it paints with. */
interface Work {
  readonly glyphs: Page['glyphs'];
  /** Where the page's corner lies, in pixels from the band's. */
  readonly origin: Point;
  readonly pixelsPerMm: Point;
  readonly coverage: Coverage;
  readonly canvas: Canvas;
  /** The row of the canvas where the band begins. */
  readonly bandTop: number;
}

/** A picture is painted in bands of rows: a poster's sums would fill 150 MB at once. */
const BAND_PIXELS = 4_000_000;

/** All that is printed, or the sign as it will hang: without what lies outside its contour and in its holes. */
export type Look = 'printed' | 'hung';

/** Paints the part of the sheet that lies in `box` (in mm, on the medium) over the whole canvas. */
export function paintSheet(sheet: Sheet, box: Box, canvas: Canvas, look: Look): void {
  const { width, height } = canvas;
  const pixelsPerMm = { x: width / box.width, y: height / box.height };
  const bandHeight = Math.min(height, Math.ceil(BAND_PIXELS / width));
  const coverage = takeCoverage(width, bandHeight);
  for (let bandTop = 0; bandTop < height; bandTop += bandHeight) {
    for (const { page, at, turned, upended, clip } of sheet.placed) {
      // Pictures are of signs, and signs lie upright and whole; only what is imposed for a printer does not.
      if (turned === true || upended === true || clip !== undefined)
        throw new Error(`"${page.title}" is turned or clipped on its sheet.`);
      const origin = { x: (at.x - box.x) * pixelsPerMm.x, y: (at.y - box.y) * pixelsPerMm.y - bandTop };
      const work = { glyphs: page.glyphs, origin, pixelsPerMm, coverage, canvas, bandTop };
      for (const item of page.items) paintItem(item, work);
      if (look === 'hung') cutOut(page, work);
    }
  }
  keep({ width, height: bandHeight, coverage });
}

interface Kept {
  readonly width: number;
  readonly height: number;
  readonly coverage: Coverage;
}

/** Two: a build paints every sign large for its file and small for the proof page, in turns. */
const KEPT = 2;
let kept: readonly Kept[] = [];

/** Signs of one size follow each other, painting leaves all sums at zero, and fresh memory costs as much as painting. */
function takeCoverage(width: number, height: number): Coverage {
  const fits = kept.find((each) => each.width === width && each.height === height);
  // Taken away: if painting fails half-way, nobody gets its leavings.
  kept = kept.filter((each) => each !== fits);
  return fits?.coverage ?? createCoverage(width, height);
}

function keep(done: Kept): void {
  kept = [done, ...kept].slice(0, KEPT);
}

function paintItem(item: Item, work: Work): void {
  switch (item.kind) {
    case 'path':
      paintPath(item, work);
      break;
    case 'text':
      paintText(item, work);
      break;
    case 'group':
      for (const child of item.items) paintItem(child, work);
  }
}

function cutOut({ width, height, bleed, plates = [] }: Page, work: Work): void {
  const around = rectangle({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed });
  for (const { process, shapes } of plates) {
    for (const { outline } of shapes) {
      // What lies between the page's edge and the contour goes, and what lies in a hole.
      if (process === 'cut' || process === 'kiss-cut') erase(joinOutlines([around, outline]), work);
      if (process === 'drill') erase(outline, work);
    }
  }
}

function erase(outline: Outline, { origin, pixelsPerMm, coverage, canvas, bandTop }: Work): void {
  const placing = { scaleX: pixelsPerMm.x, scaleY: pixelsPerMm.y, shiftX: origin.x, shiftY: origin.y };
  flatten(outline, placing, coverage.line);
  coverage.paint('evenodd', createEraser(canvas, bandTop));
}

function paintPath({ outline, rule, fill }: PathItem, { origin, pixelsPerMm, coverage, canvas, bandTop }: Work): void {
  const placing = { scaleX: pixelsPerMm.x, scaleY: pixelsPerMm.y, shiftX: origin.x, shiftY: origin.y };
  flatten(outline, placing, coverage.line);
  coverage.paint(rule, createBrush(canvas, fill.rgb, bandTop));
}

/** A line is painted as one shape: letters that touch, as Arabic ones do, show no seam. */
function paintText({ x, y, size, fill, clusters, text }: TextItem, work: Work): void {
  const { glyphs, origin, pixelsPerMm, coverage, canvas, bandTop } = work;
  const [scaleX, scaleY] = [size * pixelsPerMm.x, -size * pixelsPerMm.y];
  const shiftY = origin.y + y * pixelsPerMm.y;
  for (const cluster of clusters) {
    const glyph = glyphs[cluster.glyph];
    if (glyph === undefined) throw new Error(`"${text}" points to glyph ${cluster.glyph}, which its page lacks.`);
    const shiftX = origin.x + (x + cluster.x * size) * pixelsPerMm.x;
    flatten(glyph.outline, { scaleX, scaleY, shiftX, shiftY }, coverage.line);
  }
  coverage.paint('nonzero', createBrush(canvas, fill.rgb, bandTop));
}
