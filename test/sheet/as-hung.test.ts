import { expect, test } from 'vitest';
import { circle, roundedRectangle } from '../../src/base/round-shapes.js';
import type { Page, Plate } from '../../src/display/item.js';
import { asHung } from '../../src/sheet/as-hung.js';
import { canvasOf, colourAt } from '../png/pixels.js';
import { blue, page, rectangle } from '../support/display.js';

const plate = (process: Plate['process'], outline: Plate['shapes'][number]['outline']): Plate => ({
  process,
  shapes: [{ outline, paint: process === 'white' ? 'fill' : 'stroke' }],
});
const sign = (...plates: readonly Plate[]): Page => ({ ...page(60, 40, [rectangle(-3, -3, 66, 46, blue)]), plates });
const around = roundedRectangle({ x: 0, y: 0, width: 60, height: 40 }, 12);

test('what is cut off and drilled out is paper behind a grey line, and the rest is as it was printed', () => {
  const hung = asHung(sign(plate('cut', around), plate('drill', circle({ x: 30, y: 20 }, 4))));
  const canvas = canvasOf(hung, 254);
  const at = (x: number, y: number) => colourAt(canvas, x * 10, y * 10);
  const paper = [255, 255, 255];
  expect([at(1, 1), at(59, 39), at(30, 20), at(27, 20)]).toEqual([paper, paper, paper, paper]);
  expect([at(30, 2), at(10, 20), at(30, 26)]).toEqual([blue.rgb, blue.rgb, blue.rgb]);
  // The line lies inside the contour, and inside the hole's rim.
  expect([at(0.1, 20), at(26.1, 20)]).toEqual([
    [150, 150, 150],
    [150, 150, 150],
  ]);
});

test('no plate is left: a white underlay would hide the print from those who look', () => {
  const hung = asHung(sign(plate('white', around)));
  expect(hung).not.toHaveProperty('plates');
  expect(hung.items).toEqual(sign().items);
});

test('a plain sign is left as it is', () => {
  const plain = page(60, 40, [rectangle(0, 0, 10, 10)]);
  expect(asHung(plain)).toEqual(plain);
});
