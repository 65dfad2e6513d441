/** Operators that draw and paint paths (PDF 32000-1, 8.5), and shadings. */
import type { PDFObject } from 'pdf-lib';
import type { Box } from '../../base/outline.js';
import { boxAround, overlap, scaleOf, through } from './matrix.js';
import { numbersOf, type Operate } from './operate-state.js';
import { paintPattern } from './paint-pattern.js';
import { addMark, emptyPath, markBase, type Run } from './run.js';
import { entry, nameIn } from './values.js';

/** Points of the page are what marks are measured in; the page's own matrix leads to millimetres. */
const PT_PER_MM = 72 / 25.4;

function point({ path, state }: Run, x: number, y: number): void {
  const [px, py] = through(state.ctm, x, y);
  path.xs.push(px);
  path.ys.push(py);
  path.at = [x, y];
}

const draw =
  (...pairs: readonly number[]): Operate =>
  (run, operands) => {
    const numbers = numbersOf(operands);
    run.path.other += 1;
    for (const at of pairs) point(run, numbers[at] ?? 0, numbers[at + 1] ?? 0);
  };

function rectangle(run: Run, operands: readonly PDFObject[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operands);
  for (const [px, py] of [
    [x, y],
    [x + width, y + height],
    [x, y + height],
    [x + width, y],
  ] as const)
    point(run, px, py);
  run.path.rectangles += 1;
}

type Painting = { readonly fill?: true; readonly stroke?: true };

const paint =
  ({ fill, stroke }: Painting): Operate =>
  (run) => {
    const { path } = run;
    if (path.xs.length > 0) {
      const box = boxOf(path.xs, path.ys);
      if (fill) fillPath(run, box);
      if (stroke) strokePath(run, box);
      if (path.clips) clipTo(run, box);
    }
    Object.assign(path, emptyPath());
  };

/** Spreading a path of a million points would be more arguments than a call can have. */
function boxOf(xs: readonly number[], ys: readonly number[]): Box {
  if (xs.length < 1000) return boxAround(xs, ys);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return boxAround([least(xs), most(xs)], [least(ys), most(ys)]);
}

function fillPath(run: Run, box: Box): void {
  const { path, state } = run;
  const upright = state.ctm[1] === 0 || state.ctm[0] === 0;
  const plain = path.rectangles === 1 && path.other === 0 && upright;
  addMark(run, {
    kind: 'fill',
    ...markBase(run, 'fill'),
    box,
    thickness: plain ? Math.min(box.width, box.height) * PT_PER_MM : undefined,
  });
  paintPattern(run, 'fill', box);
}

function strokePath(run: Run, box: Box): void {
  const width = run.state.lineWidth * scaleOf(run.state.ctm);
  const half = width / 2;
  const reach = { x: box.x - half, y: box.y - half, width: box.width + width, height: box.height + width };
  addMark(run, { kind: 'stroke', ...markBase(run, 'stroke'), box: reach, lineWidth: width * PT_PER_MM });
  paintPattern(run, 'stroke', reach);
}

export function clipTo(run: Run, box: Box): void {
  const { clip } = run.state;
  run.state = { ...run.state, clip: clip === undefined ? undefined : overlap(clip, box) };
}

/** Paints all of the clip (PDF 32000-1, 8.7.4.2). */
function shade(run: Run, [name]: readonly PDFObject[]): void {
  const shading = entry(entry(run.resources, 'Shading'), nameIn(name) ?? '');
  const { clip } = run.state;
  if (shading === undefined || clip === undefined) return;
  const space = run.page.session.spaces.read(entry(shading, 'ColorSpace'), run.resources);
  addMark(run, { kind: 'shading', ...markBase(run, 'fill', { space, values: undefined }), box: clip });
}

const clip: Operate = ({ path }) => {
  path.clips = true;
};

export const PATH_OPERATORS: Readonly<Record<string, Operate>> = {
  m: draw(0),
  l: draw(0),
  c: draw(0, 2, 4),
  v: draw(0, 2),
  y: draw(0, 2),
  re: rectangle,
  W: clip,
  'W*': clip,
  n: paint({}),
  f: paint({ fill: true }),
  F: paint({ fill: true }),
  'f*': paint({ fill: true }),
  s: paint({ stroke: true }),
  S: paint({ stroke: true }),
  b: paint({ fill: true, stroke: true }),
  'b*': paint({ fill: true, stroke: true }),
  B: paint({ fill: true, stroke: true }),
  'B*': paint({ fill: true, stroke: true }),
  sh: shade,
};
