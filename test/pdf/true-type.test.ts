import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { rectangle } from '../../src/base/outline.js';
import { clusterFont } from '../../src/pdf/cluster-font.js';

const glyph = (text: string, outline = rectangle({ x: 0.1, y: -0.2, width: 0.3, height: 0.9 }), advance = 0.55) => ({
  text,
  outline,
  advance,
});

/** HarfBuzz is the judge: what it reads in our font is what we meant. */
function judged(font: ReturnType<typeof clusterFont>): Font {
  const { bytes } = font.program();
  return new Font(new Face(new Blob(bytes.buffer as ArrayBuffer)));
}

test('HarfBuzz reads our shapes and widths back', () => {
  const font = clusterFont();
  const code = font.code(glyph('a'));
  const read = judged(font);
  expect(read.face.upem).toBe(2000);
  expect(read.glyphToPath(code)).toBe('M200,-400L800,-400L800,1400L200,1400L200,-400Z');
  expect(read.glyphHAdvance(code)).toBe(1100);
  expect(font.width(code)).toBe(550);
});

test('curves keep their control points', () => {
  const font = clusterFont();
  const code = font.code(glyph('o', { ops: 'MQQZ', xy: [0, 0, 0.25, 0.5, 0.5, 0, 0.25, -0.5, 0, 0] }));
  expect(judged(font).glyphToPath(code)).toBe('M0,0Q500,1000 1000,0Q500,-1000 0,0Z');
});

test('a glyph without ink keeps its width', () => {
  const font = clusterFont();
  const code = font.code(glyph(' ', { ops: '', xy: [] }, 0.26));
  const read = judged(font);
  expect(read.glyphToPath(code)).toBe('');
  expect(read.glyphHAdvance(code)).toBe(520);
});

test('a far point needs long deltas, and many like points need repeated flags', () => {
  const font = clusterFont();
  const steps = Array.from({ length: 300 }, (_, step) => [step * 0.001, step % 2 ? 5 : -5]).flat();
  const code = font.code(glyph('w', { ops: `M${'L'.repeat(299)}Z`, xy: steps }));
  const path = judged(font).glyphToPath(code);
  expect(path.split('L')).toHaveLength(301);
  expect(path.endsWith('L598,10000L0,-10000Z')).toBe(true);
});

test('the same shape and text have one code, however often they are made anew', () => {
  const font = clusterFont();
  expect(font.code(glyph('a'))).toBe(font.code(glyph('a')));
  expect(font.texts).toEqual(['', 'a']);
});

test('one shape with two texts has two codes: Latin and Cyrillic A look alike and are not', () => {
  const font = clusterFont();
  expect(font.code(glyph('A'))).not.toBe(font.code(glyph('А')));
});

test('the font says the same whatever order its glyphs were made in elsewhere', () => {
  const [first, second] = [clusterFont(), clusterFont()];
  for (const font of [first, second]) for (const text of ['b', 'a', 'b']) font.code(glyph(text));
  expect(first.program().bytes).toEqual(second.program().bytes);
});
