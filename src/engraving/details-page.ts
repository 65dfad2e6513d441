/** The second page of a data sheet: what must be known to make the sign, and to check its Braille without reading Braille. */
import type { Page } from '../display/item.js';
import { dotOutline, dotsOf } from '../tactile/geometry.js';
import { TACTILE_SIZES } from '../tactile/sizes.js';
import type { TactileWork } from '../tactile/work.js';
import { createDrawing, type Drawing, grey } from './drawing.js';
import { measureAcross, measureDown } from './measures.js';
import { A4, type DataSheetRequest, FORMATS, MARGIN, sheetHead } from './sheet-head.js';
import { ENGRAVING_WORDS, type EngravingWords } from './words.js';

/** Texts of the second page. */
const SIZE = { heading: 3.8, body: 2.9, small: 2.4 };
const ROW = 5.2;

export function detailsPage(request: DataSheetRequest): Page {
  const { work, tongue, typesetter, id } = request;
  const words = ENGRAVING_WORDS[tongue];
  const drawing = createDrawing(`${words.title} · ${id}`, tongue, typesetter);
  // A sign that is wider than this page has Braille that is too.
  const widest = Math.max(...work.braille.lines.map(({ cells }) => cells.length)) * work.braille.geometry.cell;
  const format = FORMATS.find(({ width }) => width >= widest + 2 * MARGIN) ?? { ...A4, width: widest + 2 * MARGIN };
  sheetHead(drawing, request, format.width);
  let y = transcription(drawing, work, words, 46);
  y = Math.max(brailleTable(drawing, work, words, y + 14), y);
  y = reliefTable(drawing, work, words, y + 10);
  notes(drawing, work, words, { y: y + 10, width: format.width - 2 * MARGIN });
  return drawing.page(format);
}

const headingAt = (drawing: Drawing, text: string, x: number, y: number): number => {
  drawing.text(text, { x, y, size: SIZE.heading, weight: 700, role: 'heading' });
  return y + 7;
};

/** Each cell at its true size, with what it stands for below it. */
function transcription(drawing: Drawing, { braille }: TactileWork, words: EngravingWords, top: number): number {
  const { lines, geometry } = braille;
  let y = headingAt(drawing, words.braille, MARGIN, top);
  const count = lines.reduce((sum, { cells }) => sum + [...cells].length, 0);
  drawing.text(words.cells(lines.length, count), { x: MARGIN, y, size: SIZE.body });
  y += 8;
  for (const { cells, parts, text } of lines) {
    const first = { x: MARGIN + geometry.dot / 2, y };
    const dots = dotsOf(cells, geometry).map((dot) => ({ x: first.x + dot.x, y: first.y + dot.y }));
    const empty = dotsOf('\u283f'.repeat([...cells].length), geometry).map((dot) => ({
      x: first.x + dot.x,
      y: first.y + dot.y,
    }));
    drawing.shape(
      empty.map((dot) => dotOutline(dot, { ...geometry, dot: 0.5 })),
      grey(35),
    );
    drawing.shape(dots.map((dot) => dotOutline(dot, geometry)));
    let column = 0;
    for (const part of parts) {
      const width = [...part.cells].length;
      const middle = first.x + (column + (width - 1) / 2) * geometry.cell + geometry.dotAcross / 2;
      if (width > 0 && part.text !== ' ') {
        drawing.text(part.text, { x: middle, y: y + 11.2, size: 3.4, align: 'centre', decorative: true });
      }
      // Several cells for one character: a line says that they belong together.
      if (width > 1) {
        const half = ((width - 1) * geometry.cell) / 2 + geometry.dotAcross / 2;
        drawing.line(middle - half, y + 7.2, middle + half, y + 7.2);
      }
      column += width;
    }
    drawing.text(text, { x: MARGIN, y: y + 16.4, size: SIZE.small, fill: grey(70) });
    y += 22;
  }
  return y - 6;
}

/** Where the second column begins. */
const COLUMN = 62;

type Row = readonly [name: string, value: string];

/** Gives back its last baseline. */
function table(drawing: Drawing, rows: readonly Row[], x: number, y: number): number {
  let last = y - ROW;
  for (const [name, value] of rows) {
    const baseline = last + ROW;
    drawing.text(name, { x, y: baseline, size: SIZE.body });
    const style = { size: SIZE.body, weight: 600, width: A4.width - MARGIN - x - COLUMN } as const;
    last = drawing.text(value, { x: x + COLUMN, y: baseline, ...style });
  }
  return last;
}

/** The numbers, and two cells of two lines to show what they measure. */
function brailleTable(drawing: Drawing, { braille }: TactileWork, words: EngravingWords, top: number): number {
  const { geometry } = braille;
  const length = (value: number): string => `${words.length(value)} mm`;
  const y = headingAt(drawing, words.geometry, MARGIN, top);
  const last = table(
    drawing,
    [
      [words.dotsInCell, `${words.length(geometry.dotAcross)} × ${length(geometry.dotDown)}`],
      [words.cellToCell, length(geometry.cell)],
      [words.lineToLine, length(geometry.line)],
      [words.dotDiameter, length(geometry.dot)],
      [words.dotHeight, length(geometry.height)],
      [words.clear, words.atLeast(length(TACTILE_SIZES.clear))],
    ],
    MARGIN,
    y,
  );
  return Math.max(last, figure(drawing, geometry, words, { x: 142, y: top - 2 }));
}

const TIMES = 3;

function figure(
  drawing: Drawing,
  geometry: TactileWork['braille']['geometry'],
  words: EngravingWords,
  at: { readonly x: number; readonly y: number },
): number {
  const cells = dotsOf('\u283f\u283f', geometry);
  const below = cells.filter(({ y }) => y === 0).map(({ x }) => ({ x, y: geometry.line }));
  const large = { ...geometry, dot: geometry.dot * TIMES };
  const first = { x: at.x + large.dot / 2, y: at.y + 8 };
  const dots = [...cells, ...below].map(({ x, y }) => ({ x: first.x + x * TIMES, y: first.y + y * TIMES }));
  drawing.shape(
    dots.map((dot) => dotOutline(dot, large)),
    grey(45),
  );
  const said = (value: number): string => words.length(value / TIMES);
  const { cell, dotAcross, dotDown, line } = geometry;
  const top = first.y - large.dot / 2;
  measureAcross(
    drawing,
    { stops: [0, dotAcross].map((stop) => stop * TIMES), origin: first.x, at: top - 2.5, from: top },
    said,
  );
  measureAcross(drawing, { stops: [0, cell * TIMES], origin: first.x, at: top - 7, from: top }, said);
  const right = first.x + (cell + dotAcross) * TIMES + large.dot / 2;
  measureDown(
    drawing,
    { stops: [0, dotDown].map((stop) => stop * TIMES), origin: first.y, at: right + 3, from: right },
    said,
  );
  measureDown(drawing, { stops: [0, line * TIMES], origin: first.y, at: right + 10, from: right }, said);
  const foot = first.y + line * TIMES + large.dot / 2;
  drawing.text(words.enlarged(TIMES), { x: at.x, y: foot + 4.5, size: SIZE.small, fill: grey(70) });
  return foot + 4.5;
}

function reliefTable(drawing: Drawing, work: TactileWork, words: EngravingWords, top: number): number {
  const { relief } = work;
  const length = (value: number): string => `${words.length(value)} mm`;
  const { relief: height } = TACTILE_SIZES;
  let y = headingAt(drawing, words.raised, MARGIN, top);
  drawing.text(relief.texts.map(({ text }) => text).join('  ·  '), { x: MARGIN, y, size: SIZE.body, weight: 600 });
  y = table(
    drawing,
    [
      [words.capitals, length(relief.capitals)],
      [words.relief, words.reliefRange(height.least, height.most)],
      [words.profile, words.profileIs],
    ],
    MARGIN,
    y + ROW + 1,
  );
  y = headingAt(drawing, words.mounting, MARGIN, y + 10);
  return table(drawing, [...mountingRows(work, words), [words.files, words.filesAre]], MARGIN, y);
}

/** Where hands look for it. */
function mountingRows({ mounted, braille }: TactileWork, words: EngravingWords): readonly Row[] {
  const { lowest, highest, fromDoor } = TACTILE_SIZES.mounting;
  const height: Row = [words.mountingHeight, words.aboveFloor(lowest, highest)];
  switch (mounted) {
    case 'beside-door':
      return [height, [words.besideDoor, words.fromDoor(...fromDoor)]];
    case 'wall':
      return [height];
    case 'handrail': {
      const isRound = braille.lines.some(({ headDown }) => headDown);
      return [
        [words.onRail, words.railEnds],
        [words.railLetters, words.twelve],
        [words.railBraille, isRound ? words.headDown : words.aboveLetters],
      ];
    }
  }
}

function notes(
  drawing: Drawing,
  { leftOut, relief }: TactileWork,
  words: EngravingWords,
  { y: top, width }: { readonly y: number; readonly width: number },
): void {
  let y = headingAt(drawing, words.notes, MARGIN, top);
  const kept = relief.texts.map(({ text }) => text).join(' ');
  const all = [
    words.proofRead,
    words.neverScaled,
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut.join(' '), kept)]),
    words.standard,
  ];
  for (const text of all) {
    drawing.line(MARGIN, y - 1, MARGIN + 2, y - 1, 0.3);
    y = drawing.text(text, { x: MARGIN + 5, y, size: SIZE.body, width: width - 5 }) + ROW + 0.6;
  }
}
