import { Resvg } from '@resvg/resvg-js';

import { pathData } from '../../src/pictogram/outline-of-path.js';
import type { PictogramLayer } from '../../src/pictogram/types.js';

/** An SVG file with a page of 24 by 24 around a body. */
export const svg = (body: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${attributes}>${body}</svg>`;

/** Layers as an SVG again, all in black. */
export const svgOf = (layers: readonly PictogramLayer[]): string =>
  svg(layers.map(({ outline, rule }) => `<path d="${pathData(outline)}" fill-rule="${rule}"/>`).join(''));

/** An SVG as resvg paints it, black on white: one grey level a pixel, 96 by 96. */
export function greys(text: string): Uint8Array {
  const image = new Resvg(text, {
    fitTo: { mode: 'width', value: 96 },
    background: '#fff',
    font: { loadSystemFonts: false },
  });
  const { pixels } = image.render();
  return pixels.filter((_, index) => index % 4 === 0);
}

/** How far two pictures differ, in grey levels (of 255) a pixel. */
export function difference(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return 255;
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
}
