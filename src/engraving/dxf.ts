/**
 * The drawing as DXF: ASCII of AutoCAD R12, which every engraver's program reads. It has circles, polylines and layers, and
 * no unit: one is one millimetre. The origin is the sign's lower left corner.
 */

import { polylinesOf } from '../base/polylines.js';
import type { Page } from '../display/item.js';
import { type EngravingLayer, length } from './layers.js';

/** Colours of AutoCAD's table, for eyes: a machine goes by the names. */
const COLOURS: Readonly<Record<EngravingLayer['name'], number>> = {
  OUTLINE: 1,
  CUT: 1,
  DRILL: 6,
  RELIEF: 5,
  BRAILLE: 7,
};

/** A group code and its value: every value of a DXF stands in two lines. */
type Group = readonly [code: number, value: string | number];

export function engravingDxf({ width, height }: Page, layers: readonly EngravingLayer[]): string {
  const groups: Group[] = [
    [999, 'Units: mm'],
    ...section('HEADER', [
      ...header('$ACADVER', [1, 'AC1009']),
      ...header('$EXTMIN', ...point(0, 0)),
      ...header('$EXTMAX', ...point(width, height)),
    ]),
    ...section('TABLES', [
      ...table('LTYPE', [
        [
          [0, 'LTYPE'],
          [2, 'CONTINUOUS'],
          [70, 0],
          [3, 'Solid line'],
          [72, 65],
          [73, 0],
          [40, '0.0'],
        ],
      ]),
      ...table(
        'LAYER',
        layers.map(({ name }): Group[] => [
          [0, 'LAYER'],
          [2, name],
          [70, 0],
          [62, COLOURS[name]],
          [6, 'CONTINUOUS'],
        ]),
      ),
    ]),
    ...section(
      'ENTITIES',
      layers.flatMap((layer) => entities(layer, height)),
    ),
    [0, 'EOF'],
  ];
  return groups.map(([code, value]) => `${String(code).padStart(3)}\r\n${value}\r\n`).join('');
}

const section = (name: string, content: readonly Group[]): Group[] => [
  [0, 'SECTION'],
  [2, name],
  ...content,
  [0, 'ENDSEC'],
];

const header = (name: string, ...values: readonly Group[]): Group[] => [[9, name], ...values];

const table = (name: string, entries: readonly (readonly Group[])[]): Group[] => [
  [0, 'TABLE'],
  [2, name],
  [70, entries.length],
  ...entries.flat(),
  [0, 'ENDTAB'],
];

const point = (x: number, y: number): Group[] => [
  [10, real(x)],
  [20, real(y)],
  [30, '0.0'],
];

/** Programs tell a length from a count by its point. */
function real(value: number): string {
  const text = length(value);
  return text.includes('.') ? text : `${text}.0`;
}

function entities({ name, outlines, circles }: EngravingLayer, height: number): Group[] {
  const rings = circles.centres.flatMap(({ x, y }): Group[] => [
    [0, 'CIRCLE'],
    [8, name],
    ...point(x, height - y),
    [40, real(circles.diameter / 2)],
  ]);
  const lines = outlines
    .flatMap(polylinesOf)
    .flatMap(({ points, closed }): Group[] => [
      [0, 'POLYLINE'],
      [8, name],
      [66, 1],
      ...point(0, 0),
      [70, closed ? 1 : 0],
      ...points.flatMap(({ x, y }): Group[] => [[0, 'VERTEX'], [8, name], ...point(x, height - y)]),
      [0, 'SEQEND'],
      [8, name],
    ]);
  return [...lines, ...rings];
}
