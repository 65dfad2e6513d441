import { expect, test } from 'vitest';
import { dotsOf, lineSize, MARBURG_MEDIUM } from '../../src/tactile/geometry.js';

test('the dots of a cell stand in two columns of three, 1 to 3 on the left', () => {
  expect(dotsOf('⠇⠸', MARBURG_MEDIUM)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 2.5 },
    { x: 0, y: 5 },
    { x: 8.5, y: 0 },
    { x: 8.5, y: 2.5 },
    { x: 8.5, y: 5 },
  ]);
});

test('a gap between words is one empty cell: 12 mm from letter to letter', () => {
  const [first, second] = dotsOf('⠁⠀⠁', MARBURG_MEDIUM);
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(12);
});

test('a line is as wide as its dots are, from edge to edge', () => {
  expect(lineSize('⠿', MARBURG_MEDIUM)).toEqual({ width: 4.1, height: 6.6 });
  expect(lineSize('⠿⠿⠿', MARBURG_MEDIUM).width).toBeCloseTo(16.1);
});

test('what is no cell is refused', () => {
  expect(() => dotsOf('a', MARBURG_MEDIUM)).toThrow();
});
