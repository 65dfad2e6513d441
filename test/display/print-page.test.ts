import { expect, test } from 'vitest';
import { printPage } from '../../src/display/print-page.js';
import { black, blue, figure, group, page, paragraph, path, rectangle, textLine } from '../support/display.js';

test('a page prints as one line per item, groups indented', () => {
  const sign = page(100, 50, [
    rectangle(-3, -3, 106, 20, blue),
    figure('Pfeil nach rechts', rectangle(10, 10, 0.1 + 0.2, 30)),
    paragraph('tr', textLine('Kapı', { language: 'tr', x: 20, y: 30, size: 6 })),
    group({ role: 'section' }, group({ role: 'artifact' }, rectangle(0, 49, 100, 1))),
  ]);
  expect(printPage(sign)).toMatchInlineSnapshot(`
    "page 100 x 50 mm, bleed 3, de, "Probe"
      path #0054a0/100 60 0 0  M -3,-3 L 103,-3 L 103,17 L -3,17 Z
      group figure de "Pfeil nach rechts"
        path #000000/0 0 0 100  M 10,10 L 10.3,10 L 10.3,40 L 10,40 Z
      group paragraph tr
        text 20,30 size 6 #000000/0 0 0 100 tr ltr "Kapı" at 0 0.55 1.1 1.65
      group section
        group artifact
          path #000000/0 0 0 100  M 0,49 L 100,49 L 100,50 L 0,50 Z"
  `);
});

test('a right-to-left line prints its text in reading order and its clusters where they stand', () => {
  const sign = page(100, 50, [textLine('باب 2', { language: 'ar', direction: 'rtl', x: 20, y: 30, size: 6 })]);
  expect(printPage(sign)).toContain('ar rtl "باب 2" at 1.91 1.36 0.81 0.55 0');
});

test('curves, the even-odd rule and spot colours show', () => {
  const gold = { ...black, spot: { name: 'HKS 13', tint: 50 } };
  const drop = { ops: 'MQCZ', xy: [0, 0, 1, 1, 2, 0, 3, 1, 4, 1, 5, 0] };
  expect(printPage(page(10, 10, [path(drop, gold, 'evenodd')]))).toContain(
    'path #000000/0 0 0 100/HKS 13 50 evenodd  M 0,0 Q 1,1 2,0 C 3,1 4,1 5,0 Z',
  );
});

test('a coordinate that rounds to nothing prints as 0, never as -0', () => {
  expect(printPage(page(10, 10, [rectangle(-0.0001, 0, 1, 1)]))).not.toContain('-0');
});

test('plates follow the items, an outline a line', () => {
  const outline = { ops: 'MLLZ', xy: [0, 0, 9, 0, 9, 9] };
  const sign = {
    ...page(10, 10, [rectangle(1, 1, 2, 2)]),
    plates: [
      { process: 'white', shapes: [{ outline, paint: 'fill' }] },
      { process: 'cut', shapes: [{ outline, paint: 'stroke' }] },
    ],
  } as const;
  expect(printPage(sign).split('\n').slice(2)).toEqual([
    '  plate white',
    '    fill  M 0,0 L 9,0 L 9,9 Z',
    '  plate cut',
    '    stroke  M 0,0 L 9,0 L 9,9 Z',
  ]);
});
