import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { type Outline, rectangle } from '../../src/base/outline.js';
import { mm } from '../../src/base/units.js';
import { THEMES } from '../../src/colour/themes.js';
import type { Item, Page } from '../../src/display/item.js';
import { chooseDpi } from '../../src/png/choose-dpi.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { pageOf } from './pixels.js';

const colours = THEMES.light.colours;
const RING: Outline = {
  ops: 'MCCZMQQZ',
  xy: [10, 2, 30, 2, 30, 28, 10, 28, -6, 28, -6, 2, 10, 2, 10, 8, 24, 15, 10, 22, 0, 15, 10, 8],
};
const page: Page = pageOf(
  40,
  30,
  {
    kind: 'path',
    outline: rectangle({ x: -3, y: -3, width: 46, height: 18.37 }),
    rule: 'nonzero',
    fill: colours.block,
  },
  { kind: 'path', outline: RING, rule: 'evenodd', fill: colours['on-block'] },
  { kind: 'path', outline: { ops: 'MLLZ', xy: [25, 5, 38, 26.5, 22, 17] }, rule: 'nonzero', fill: colours.ink },
);

const sheet = placeOnSheet(page, { bleed: 3 });
const trimmed = encodePng(sheet, { dpi: 'auto', box: 'trim' });

/** Type and data of every chunk. */
function chunksOf(png: Uint8Array): [type: string, data: Buffer][] {
  const bytes = Buffer.from(png);
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))]);
  }
  return chunks;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the file', () => {
  test('is read by others as an opaque sRGB picture of 300 dpi', async () => {
    const { width, height, density, channels, hasAlpha, space, format } = await sharp(trimmed).metadata();
    expect({ width, height, density, channels, hasAlpha, space, format }).toEqual({
      width: 472,
      height: 354,
      density: 300,
      channels: 3,
      hasAlpha: false,
      space: 'srgb',
      format: 'png',
    });
  });

  test('has the chunks it needs and none that could differ from day to day', () => {
    const chunks = chunksOf(trimmed);
    expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'sRGB', 'pHYs', 'PLTE', 'IDAT', 'IEND']);
    const physical = chunks[2]?.[1];
    expect([physical?.readUInt32BE(0), physical?.readUInt32BE(4), physical?.[8]]).toEqual([11811, 11811, 1]);
    expect(inflateSync(chunks[4]?.[1] ?? Buffer.alloc(0)).length).toBe(354 * 473);
  });

  test('is the same on every run, whatever was painted before', () => {
    const other = placeOnSheet(pageOf(40, 30, { ...(page.items[1] as Item) }), { bleed: 0 });
    encodePng(other, { dpi: 300, box: 'trim' });
    expect(sha256(encodePng(sheet, { dpi: 'auto', box: 'trim' }))).toBe(sha256(trimmed));
  });

  test('shows the bleed if the medium is asked for', async () => {
    const { width, height } = await sharp(encodePng(sheet, { dpi: 150, box: 'media' })).metadata();
    expect([width, height]).toEqual([Math.round((46 / 25.4) * 150), Math.round((36 / 25.4) * 150)]);
  });

  test('has exactly the colours of the theme', async () => {
    const { data, info } = await sharp(trimmed).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number[] => {
      const start =
        (Math.round((y / 30) * info.height) * info.width + Math.round((x / 40) * info.width)) * info.channels;
      return [...data.subarray(start, start + 3)];
    };
    expect(at(1, 1)).toEqual(colours.block.rgb);
    expect(at(10, 5)).toEqual(colours['on-block'].rgb);
    expect(at(26, 16)).toEqual(colours.ink.rgb);
    expect(at(38, 28)).toEqual([255, 255, 255]);
  });
});

test('an independent painter sees the same picture', async () => {
  const numbers = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as Readonly<Record<string, number>>;
  const paths = page.items.map((item) => {
    if (item.kind !== 'path') throw new Error('only paths here');
    let next = 0;
    const d = [...item.outline.ops].map((op) => {
      const count = numbers[op] ?? 0;
      next += count;
      return op + item.outline.xy.slice(next - count, next).join(' ');
    });
    return `<path fill="rgb(${item.fill.rgb.join()})" fill-rule="${item.rule}" d="${d.join('')}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="472" height="354" viewBox="0 0 40 30" preserveAspectRatio="none">${paths.join('')}</svg>`;
  const theirs = new Resvg(svg, { background: '#fff', font: { loadSystemFonts: false } }).render().pixels;
  const ours = await sharp(trimmed).ensureAlpha().raw().toBuffer();
  const shareAbove = (least: number): number =>
    ours.filter((value, at) => Math.abs(value - (theirs[at] ?? 0)) > least).length / ours.length;
  // Their sixteen samples a pixel against our exact areas: edges differ by some steps, areas not at all.
  expect(shareAbove(0)).toBeLessThan(0.02);
  expect(shareAbove(48)).toBeLessThan(0.0002);
  expect(shareAbove(96)).toBe(0);
});

describe('the resolution', () => {
  test.each([
    ['a door sign', 150, 150, 300],
    ['an A3 poster', 297, 420, 300],
    ['an A1 directory', 594, 841, 215],
    ['a banner', 3000, 500, 124],
  ])('of %s is chosen so that no picture exceeds 36 megapixels', (_, width, height, dpi) => {
    expect(chooseDpi(mm(width), mm(height), 'auto')).toBe(dpi);
    const pixels = (at: number): number => Math.round((width / 25.4) * at) * Math.round((height / 25.4) * at);
    expect(pixels(dpi)).toBeLessThanOrEqual(36_000_000);
    if (dpi < 300) expect(pixels(dpi + 1)).toBeGreaterThan(36_000_000);
  });

  test('is as asked, if asked for', () => expect(chooseDpi(mm(594), mm(841), 400)).toBe(400));
});
