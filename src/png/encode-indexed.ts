/** A painted canvas as a PNG file (PNG 3rd edition), without a clock or a name in it: the same picture is the same bytes. */
import { constants, crc32, deflateSync } from 'node:zlib';

import type { Canvas } from './canvas.js';
import { OPAQUE, type Palette } from './palette.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INCHES_PER_METRE = 1 / 0.0254;

/** 11.2.1: eight bits, palette, deflate, the five filters, not interlaced. */
const PALETTE_PICTURE = [8, 3, 0, 0, 0] as const;

/** 11.3.2.5: relative colorimetric. */
const RENDERING_INTENT = 1;

const METRE = 1;

export function encodeIndexed({ width, height, rows, palette }: Canvas, dpi: number): Uint8Array {
  const pixelsPerMetre = Math.round(dpi * INCHES_PER_METRE);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Uint8Array.of(...uint32(width), ...uint32(height), ...PALETTE_PICTURE)),
    chunk('sRGB', Uint8Array.of(RENDERING_INTENT)),
    chunk('pHYs', Uint8Array.of(...uint32(pixelsPerMetre), ...uint32(pixelsPerMetre), METRE)),
    chunk('PLTE', Uint8Array.from(palette.colours.flat())),
    ...transparency(palette),
    // Signs are runs of one colour: run lengths come within a tenth of a full search in a fifth of its time,
    // and don't depend on how a zlib searches.
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE, level: 6, memLevel: 9, chunkSize: 1 << 17 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** 11.3.1.1: the opacities of the palette's places, up to the last that is not opaque; no chunk if all are. */
function transparency({ opacities }: Palette): Uint8Array[] {
  const last = opacities.findLastIndex((opacity) => opacity < OPAQUE);
  return last < 0 ? [] : [chunk('tRNS', Uint8Array.from(opacities.slice(0, last + 1)))];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([Uint8Array.from(uint32(data.length)), body, Uint8Array.from(uint32(crc32(body)))]);
}

const uint32 = (value: number): readonly [number, number, number, number] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
