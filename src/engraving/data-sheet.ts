/**
 * The data sheet for whoever makes the raised letters and the dots: the sign 1:1 with its measures, then what must be
 * known to make it and to check it without reading Braille.
 */
import { placeOutline } from '../base/outline.js';
import type { Page } from '../display/item.js';
import { dotOutline } from '../tactile/geometry.js';
import { dotsIn, lettersIn } from '../tactile/work.js';
import { detailsPage } from './details-page.js';
import { createDrawing, grey } from './drawing.js';
import { measureAcross, measureDown } from './measures.js';
import { type A4, type DataSheetRequest, FORMATS, MARGIN, sheetHead } from './sheet-head.js';
import { ENGRAVING_WORDS } from './words.js';

export type { DataSheetRequest } from './sheet-head.js';

/** Around the sign: measures above, below and to the right. */
const AROUND = { top: 12, right: 15, bottom: 20 };
const HEAD = 40;
const FOOT = 22;

export function dataSheet(request: DataSheetRequest): readonly Page[] {
  return [drawingPage(request), detailsPage(request)];
}

function formatFor({ width, height }: { readonly width: number; readonly height: number }) {
  const needed = {
    width: width + 2 * MARGIN + AROUND.right,
    height: HEAD + AROUND.top + height + AROUND.bottom + FOOT,
  };
  const holds = (format: typeof A4): boolean => format.width >= needed.width && format.height >= needed.height;
  return FORMATS.find(holds) ?? { width: Math.ceil(needed.width), height: Math.ceil(needed.height) };
}

function drawingPage(request: DataSheetRequest): Page {
  const { page, work, tongue, typesetter, id } = request;
  const words = ENGRAVING_WORDS[tongue];
  const format = formatFor(page);
  const drawing = createDrawing(`${words.title} · ${id}`, tongue, typesetter);
  sheetHead(drawing, request, format.width);
  // Never scaled: where the format leaves room, it stays empty.
  const origin = { x: Math.max(MARGIN, (format.width - page.width - AROUND.right) / 2), y: HEAD + AROUND.top };
  const [right, bottom] = [origin.x + page.width, origin.y + page.height];
  drawing.items(page, origin);
  const felt = [...lettersIn(work), ...dotsIn(work).map((dot) => dotOutline(dot, work.braille.geometry))];
  drawing.shape(felt.map((outline) => placeOutline(outline, origin, 1)));
  for (const y of [origin.y, bottom]) drawing.line(origin.x, y, right, y);
  for (const x of [origin.x, right]) drawing.line(x, origin.y, x, bottom);

  const { texts } = work.relief;
  const { lines, geometry } = work.braille;
  const { width, height } = page;
  const said = words.length;
  const rows = texts.flatMap(({ baseline }) => [baseline - work.relief.capitals, baseline]);
  const sense = (line: (typeof lines)[number]): number => (line.headDown ? -1 : 1);
  const cells = lines.flatMap((line) => [line.at.y, line.at.y + sense(line) * 2 * geometry.dotDown]);
  const sides = texts.flatMap((text) => [text.left, text.right]);
  const ends = lines.flatMap((line) => [
    line.at.x,
    line.at.x + sense(line) * ((line.cells.length - 1) * geometry.cell + geometry.dotAcross),
  ]);
  const letters = { stops: [0, Math.min(...sides), Math.max(...sides), width], origin: origin.x };
  measureAcross(drawing, { ...letters, at: origin.y - 6, from: origin.y }, said);
  const dots = { stops: [0, Math.min(...ends), Math.max(...ends), width], origin: origin.x };
  measureAcross(drawing, { ...dots, at: bottom + 6, from: bottom }, said);
  measureAcross(drawing, { stops: [0, width], origin: origin.x, at: bottom + 12, from: bottom + 6 }, said);
  const chain = { stops: [0, ...rows, ...cells, height], origin: origin.y };
  measureDown(drawing, { ...chain, at: right + 6, from: right }, said);

  const foot = format.height - MARGIN;
  drawing.text(`${words.scale}. ${words.grey}`, { x: MARGIN, y: foot - 5, size: 2.6 });
  const ruler = 100;
  drawing.line(MARGIN, foot + 0.5, MARGIN + ruler, foot + 0.5);
  for (let at = 0; at <= ruler; at += 10) {
    drawing.line(MARGIN + at, foot + 0.5 - (at % 50 === 0 ? 2.5 : 1.5), MARGIN + at, foot + 0.5);
  }
  drawing.text(words.ruler, { x: MARGIN, y: foot + 5, size: 2.3, fill: grey(70) });
  return drawing.page(format);
}
