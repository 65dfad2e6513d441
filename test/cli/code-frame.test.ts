import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.js';

const marks = { done: '', failed: '', bar: '|', ellipsis: '...' };
const frame = (text: string, line: number, column?: number, width = 60): string =>
  (codeFrame(text, column === undefined ? { line } : { line, column }, { width, marks }) ?? ['none']).join('\n');

/** What stands above the caret. */
const pointedAt = (framed: string): string | undefined => {
  const [shown = '', caret = ''] = framed.split('\n');
  return shown[caret.indexOf('^')];
};

describe('a code frame', () => {
  test('puts a caret under the column', () => {
    expect(frame('schema: 1\nname: Kreishaus', 2, 7)).toBe('2 | name: Kreishaus\n  |       ^');
  });

  test('counts every kind of line end once', () => {
    expect(frame('a\r\nb\rc\nd', 4, 1)).toBe('4 | d\n  | ^');
  });

  test('has no caret without a column, and is not there without the line', () => {
    expect(frame('a\nb', 2)).toBe('2 | b');
    expect(frame('a\nb', 3, 1)).toBe('none');
  });

  test('points behind the line if the column lies there', () => {
    expect(frame('name:', 1, 6)).toBe('1 | name:\n  |      ^');
    expect(frame('', 1, 1)).toBe('1 |\n  | ^');
  });

  test('shows a tab as four spaces', () => {
    expect(frame('1.01\tBüro', 1, 6)).toBe('1 | 1.01    Büro\n  |         ^');
  });

  test('stays aligned after marks, wide letters and letters beyond the basic plane', () => {
    expect(frame('u\u0308ber: x', 1, 8)).toBe('1 | u\u0308ber: x\n  |       ^');
    expect(frame('会议: x', 1, 5)).toBe('1 | 会议: x\n  |       ^');
    expect(frame('😀: x', 1, 5)).toBe('1 | 😀: x\n  |     ^');
  });

  test('cuts a long line to what stands around the column, and never widens', () => {
    const line = Array.from({ length: 40 }, (_, index) => String(index).padStart(4, '0')).join(';');
    for (let column = 1; column <= line.length; column++) {
      const framed = frame(line, 1, column);
      expect(pointedAt(framed)).toBe(line[column - 1]);
      expect(Math.max(...framed.split('\n').map((each) => each.length))).toBeLessThanOrEqual(60);
    }
    expect(frame(line, 1, 100)).toMatch(/^1 \| \.\.\..*\.\.\.$/m);
    expect(frame(line, 1, 1)).toMatch(/^1 \| 0000.*\.\.\.$/m);
  });
});
