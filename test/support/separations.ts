/** The plates that Ghostscript makes of a press file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** 127 dots an inch are five a millimetre. */
const DOTS_PER_MM = 5;

/** Ink by plate in percent, where there is any, at a place of the sheet in mm from its top left corner. */
export type InkAt = (x: number, y: number) => Readonly<Record<string, number>>;

export async function separations(pdf: Uint8Array): Promise<InkAt> {
  const folder = mkdtempSync(join(tmpdir(), 'plates-'));
  try {
    const file = join(folder, 'sign.pdf');
    writeFileSync(file, pdf);
    const { status, stderr } = spawnSync('gs', [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', `-r${25.4 * DOTS_PER_MM}`, '-sDEVICE=tiffsep', '-dTextAlphaBits=1'],
      ...['-o', join(folder, 'p.tif'), file],
    ]);
    if (status !== 0) throw new Error(`gs ${status}: ${stderr}`);
    const found = await Promise.all(
      readdirSync(folder).flatMap((name) => {
        const plate = /^p\((.+)\)\.tif$/.exec(name)?.[1];
        return plate === undefined ? [] : [readPlate(plate, join(folder, name))];
      }),
    );
    return (x, y) =>
      Object.fromEntries(
        found
          .map(({ plate, data, info }) => {
            const level =
              data[(Math.round(y * DOTS_PER_MM) * info.width + Math.round(x * DOTS_PER_MM)) * info.channels];
            return [plate, Math.round(100 - (level ?? 255) / 2.55)] as const;
          })
          .filter(([, ink]) => ink > 0),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readPlate(plate: string, path: string) {
  const { data, info } = await sharp(path).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { plate, data, info };
}
