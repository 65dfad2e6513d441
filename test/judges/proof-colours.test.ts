/** Pictures of `--proof-colours` against Ghostscript, which paints the press file through its own output profile. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { doors, kitFolder } from '../build/kits.js';
import { judge } from '../support/judges.js';
import { schildwerk } from '../support/program.js';

/** Colours of areas: what covers a hundredth of the picture or more, the largest first. */
async function areas(picture: Uint8Array): Promise<readonly (readonly number[])[]> {
  const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > data.length / 300)
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

const asPrinted = (pdf: string): Uint8Array =>
  execFileSync(
    'gs',
    [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=png16m', '-r60', '-dUseTrimBox'],
      // The profile of the file's own output intent; relative colorimetric, black point compensated.
      ...['-dUsePDFX3Profile', '-dRenderIntent=1', '-dBlackPtComp=1', '-sOutputFile=%stdout', pdf],
    ],
    { maxBuffer: 1e8 },
  );

const SPOTS = `name: Spots
colours:
  block: { rgb: "#F7B58A", cmyk: [0, 35, 45, 0], spot: HKS 7 K }
  on-block: { rgb: "#000000", cmyk: [0, 0, 0, 100] }
`;

test.skipIf(!judge('gs')).each(['light', 'full', 'contrast', 'theme.yaml'])(
  'with the theme %s pictures show what Ghostscript makes of the press file',
  async (theme) => {
    const root = kitFolder(doors(['2.14'], `theme: ${theme}\n`), { 'theme.yaml': SPOTS });
    const out = join(root, 'out');
    const args = ['build', join(root, 'kit'), '--out', out, '--dpi', '60', '--proof-colours'];
    const { status, stderr } = await schildwerk(args);
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    const proofed = await areas(readFileSync(join(out, 'png/a-2-14.png')));
    const judged = await areas(asPrinted(join(out, 'pdf/a-2-14.pdf')));
    expect(proofed.length).toBeGreaterThanOrEqual(3);
    expect(judged.length).toBe(proofed.length);
    // Red is where sRGB has few light to give for petrol: the two engines round it apart by four of 255.
    const off = proofed.map((colour) =>
      Math.min(...judged.map((other) => Math.max(...colour.map((value, at) => Math.abs(value - (other[at] ?? 0)))))),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(4);
  },
  60_000,
);
