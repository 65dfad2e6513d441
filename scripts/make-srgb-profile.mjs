#!/usr/bin/env node
/**
 * Writes profiles/srgb.icc, or the file named: IEC 61966-2-1 as an ICC profile of version 2 (a matrix and one curve), from the standard's
 * own numbers. Run it again and the same bytes come out; test/colour/srgb-profile.test.ts compares it with lcms's sRGB.
 */
import { writeFileSync } from 'node:fs';

/** Colorants adapted to D50 (Bradford), as the ICC's own sRGB profiles have them, and the white of the connection space. */
const COLORANTS = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const D50 = [0.9642, 1, 0.82491];
const CURVE_POINTS = 1024;
const CREATED = [2026, 1, 1, 0, 0, 0];

const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const ascii = (text) => Buffer.from(text, 'latin1');
const uint16 = (value) => Buffer.from([value >> 8, value & 0xff]);
const uint32 = (value) => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);
const fixed = (value) => uint32(Math.round(value * 65536));
const type = (signature, ...content) => Buffer.concat([ascii(signature), uint32(0), ...content]);
const xyz = (values) => type('XYZ ', ...values.map(fixed));

const text = (words) => type('text', ascii(`${words}\0`));
/** Three forms of a name, the last two empty (ICC.1:2001-04, 6.5.17). */
const description = (words) =>
  type('desc', uint32(words.length + 1), ascii(`${words}\0`), uint32(0), uint32(0), uint16(0), Buffer.alloc(68));
const curve = type(
  'curv',
  uint32(CURVE_POINTS),
  ...Array.from({ length: CURVE_POINTS }, (_, index) =>
    uint16(Math.round(toLinear(index / (CURVE_POINTS - 1)) * 65535)),
  ),
);

const tags = [
  ['desc', description('sRGB IEC61966-2.1')],
  ['cprt', text('No copyright: made by Schildwerk from the numbers of IEC 61966-2-1')],
  ['wtpt', xyz(D50)],
  ...Object.entries(COLORANTS).map(([name, values]) => [name, xyz(values)]),
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

const HEADER = 128;
const aligned = (length) => (length + 3) & ~3;
let offset = HEADER + 4 + 12 * tags.length;
const placed = new Map();
const entries = tags.map(([name, data]) => {
  if (!placed.has(data)) {
    placed.set(data, offset);
    offset += aligned(data.length);
  }
  return Buffer.concat([ascii(name), uint32(placed.get(data)), uint32(data.length)]);
});
const header = Buffer.concat([
  uint32(offset),
  uint32(0), // no preferred colour engine
  uint32(0x02100000),
  ascii('mntrRGB XYZ '),
  ...CREATED.map(uint16),
  ascii('acsp'),
  Buffer.alloc(4 + 4 + 4 + 4 + 8), // platform, flags, maker, model, attributes
  uint32(0), // perceptual
  ...D50.map(fixed),
  Buffer.alloc(48),
]);
const body = [...placed.keys()].map((data) => Buffer.concat([data, Buffer.alloc(aligned(data.length) - data.length)]));
const profile = Buffer.concat([header, uint32(tags.length), ...entries, ...body]);
if (header.length !== HEADER || profile.length !== offset) throw new Error('The profile’s parts do not add up.');
writeFileSync(process.argv[2] ?? new URL('../profiles/srgb.icc', import.meta.url), profile);
