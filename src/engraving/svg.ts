/** The drawing as SVG in millimetres: a group for each layer, nothing but shapes. */
import { COORDINATES, type Outline } from '../base/outline.js';
import type { Page } from '../display/item.js';
import { type EngravingLayer, length } from './layers.js';

/** For eyes: a machine goes by the names. */
const CONTOUR = 'fill="none" stroke="#d0021b" stroke-width="0.1"';
const AREA = 'fill="#000000" stroke="none"';

export function engravingSvg({ width, height, title }: Page, layers: readonly EngravingLayer[]): string {
  const [w, h] = [length(width), length(height)];
  const groups = layers.map(({ name, paint, outlines, circles }) => {
    const r = length(circles.diameter / 2);
    const shapes = [
      ...outlines.map((outline) => `    <path d="${pathData(outline)}"/>`),
      ...circles.centres.map(({ x, y }) => `    <circle cx="${length(x)}" cy="${length(y)}" r="${r}"/>`),
    ];
    return [`  <g id="${name}" ${paint === 'fill' ? AREA : CONTOUR}>`, ...shapes, '  </g>'].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">`,
    `  <title>${escaped(title)}</title>`,
    ...groups,
    '</svg>',
    '',
  ].join('\n');
}

function pathData({ ops, xy }: Outline): string {
  let next = 0;
  return [...ops]
    .map((op) => {
      const count = COORDINATES[op] ?? 0;
      const numbers = xy.slice(next, next + count).map(length);
      next += count;
      return op + numbers.join(' ');
    })
    .join('');
}

/** Characters that XML has no place for are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
