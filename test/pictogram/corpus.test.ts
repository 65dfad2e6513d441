/** Drawings of other hands: every one is what resvg shows of it, or it is refused and the finding says why. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { normaliseSvg } from '../../src/pictogram/normalise-svg.js';
import { svgOf } from './drawings.js';
import { BASES, KEPT, REFUSED } from './habits.js';

const folder = fileURLToPath(new URL('./corpus', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.svg'))
  .sort();

const SIDE = 192;
/** Of 255 levels a pixel, on average. */
const SAME = 1;

/** How much ink each pixel has, whatever its colour; a page that is not square lies in the middle of one that is. */
function coverage(text: string): Uint8Array {
  const image = new Resvg(squared(text), {
    fitTo: { mode: 'width', value: SIDE },
    font: { loadSystemFonts: false },
  }).render();
  if (image.width !== SIDE || image.height !== SIDE) throw new Error(`${image.width} by ${image.height} pixels`);
  return image.pixels.filter((_, index) => index % 4 === 3);
}

function squared(text: string): string {
  const [, box] = /viewBox="([^"]*)"/.exec(text) ?? [];
  const [root = ''] = /<(\w+:)?svg\b[^>]*>/.exec(text) ?? [];
  const [x = 0, y = 0, width = 24, height = 24] = (box ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const side = Math.max(width, height);
  const page = `viewBox="${x - (side - width) / 2} ${y - (side - height) / 2} ${side} ${side}"`;
  const plain = root.replace(/\s(width|height|viewBox)="[^"]*"/g, '').replace(/(\/?)>$/, ` ${page}$1>`);
  return text.replace(root, plain);
}

function distance(text: string): number {
  const { value, diagnostics } = normaliseSvg(text, 'drawing', {});
  expect(diagnostics).toEqual([]);
  const [theirs, ours] = [coverage(text), coverage(svgOf(value?.layers ?? []))];
  expect(theirs.some((ink) => ink > 200)).toBe(true);
  return theirs.reduce((sum, ink, at) => sum + Math.abs(ink - (ours[at] ?? 0)), 0) / theirs.length;
}

test('the corpus has at least 300 drawings of other packages', () => {
  expect(files.length).toBeGreaterThan(300);
});

/** Whether strokes or half transparent inks are part of what resvg shows: then the drawing is no flat shape. */
function isFlat(text: string): boolean {
  if (/\sopacity="0?\.\d/.test(text)) return false;
  const without = coverage(text.replace(/\bstroke(?=[=:])/g, 'data-stroke'));
  return coverage(text).every((ink, at) => Math.abs(ink - (without[at] ?? 0)) < 128);
}

describe('a drawing of another package', () => {
  test.each(files)('%s is the same picture, or is refused for a reason', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    if (isFlat(text)) {
      expect(distance(text)).toBeLessThan(SAME);
      return;
    }
    const { value, diagnostics } = normaliseSvg(text, 'drawing', {});
    expect(value).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['pictogram/forbidden-attribute']));
    expect(diagnostics.every(({ place }) => (place?.line ?? 0) > 0 && (place?.column ?? 0) > 0)).toBe(true);
  });

  test('is a flat shape in most cases, or the comparison would be worth little', () => {
    expect(files.filter((file) => isFlat(readFileSync(`${folder}/${file}`, 'utf8'))).length).toBeGreaterThan(300);
  });
});

const drawings = Object.entries(BASES);

describe('a drawing as a program saves it', () => {
  test.each(Object.keys(KEPT))('%s: is the drawing it is', (habit) => {
    for (const [name, d] of drawings) {
      const text = KEPT[habit]?.(d) ?? '';
      expect(distance(text), name).toBeLessThan(SAME);
      // Not only what resvg makes of the file: what was drawn.
      const { value } = normaliseSvg(text, 'drawing', {});
      const plain = normaliseSvg(KEPT['hand-written']?.(d) ?? '', 'drawing', {});
      expect(value?.ink.x).toBeCloseTo(plain.value?.ink.x ?? Number.NaN, 1);
      expect(value?.ink.height).toBeCloseTo(plain.value?.ink.height ?? Number.NaN, 1);
    }
  });

  test.each(Object.keys(REFUSED))('%s: is refused, and the finding says why', (habit) => {
    const { code = '', file } = REFUSED[habit] ?? {};
    for (const [name, d] of drawings) {
      const { value, diagnostics } = normaliseSvg(file?.(d) ?? '', 'drawing', {});
      expect(value, name).toBeUndefined();
      expect(
        diagnostics.map((found) => found.code),
        name,
      ).toContain(code);
    }
  });
});
