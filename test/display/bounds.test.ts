import { expect, test } from 'vitest';
import { bounds } from '../../src/display/bounds.js';
import { group, page, path, rectangle, textLine } from '../support/display.js';

const boundsOf = (...drafts: Parameters<typeof page>[2]) => {
  const { items, glyphs } = page(100, 100, drafts);
  return bounds(items, glyphs);
};

test('bounds hold every item, however deep its group', () => {
  const inner = group({ role: 'section' }, group({ role: 'artifact' }, rectangle(50, 60, 10, 10)));
  expect(boundsOf(rectangle(10, 20, 5, 5), inner)).toEqual({ x: 10, y: 20, width: 50, height: 50 });
});

test('the bounds of a line are those of its ink above the baseline, at its size', () => {
  // One box from 0.05 to 0.5 em, 0.6 em high.
  const box = boundsOf(textLine('I', { x: 10, y: 40, size: 20 }));
  expect(box?.x).toBeCloseTo(11);
  expect(box?.y).toBeCloseTo(28);
  expect(box?.width).toBeCloseTo(9);
  expect(box?.height).toBeCloseTo(12);
});

test('a curve counts with its ink, not with its control points', () => {
  expect(boundsOf(path({ ops: 'MQZ', xy: [0, 0, 5, 10, 10, 0] }))).toEqual({ x: 0, y: 0, width: 10, height: 5 });
});

test('nothing painted has no bounds', () => {
  expect(boundsOf(textLine('  '))).toBeUndefined();
});
