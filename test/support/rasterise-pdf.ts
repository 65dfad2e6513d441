/** PDF as pixels, by programs that are not ours. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { type Picture, readPgm } from './ink.js';

export type Rasteriser = 'mutool' | 'pdftoppm';
export const RASTERISERS: readonly Rasteriser[] = ['mutool', 'pdftoppm'];

type Size = Pick<Picture, 'width' | 'height'>;

/**
 * Both fill the picture exactly, and neither manages colours: what differs then is ink. Where MuPDF simulates overprint
 * it takes inks for light in a cruder way, and a pale ground comes out as dark as an edge: so it must not.
 */
const ARGUMENTS: Readonly<Record<Rasteriser, (file: string, size: Size) => string[]>> = {
  mutool: (file, { width, height }) => [
    'draw',
    '-q',
    '-N',
    '-O',
    '0',
    '-c',
    'gray',
    '-F',
    'pgm',
    '-f',
    '-w',
    `${width}`,
    '-h',
    `${height}`,
    '-o',
    '-',
    file,
  ],
  pdftoppm: (file, { width, height }) => ['-q', '-gray', '-scale-to-x', `${width}`, '-scale-to-y', `${height}`, file],
};

/** The first page as it is when cut, in so many pixels. */
export async function paintTrimmed(rasteriser: Rasteriser, pdf: Uint8Array | string, size: Size): Promise<Picture> {
  const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  try {
    const file = join(folder, 'trimmed.pdf');
    writeFileSync(file, await trimmed(typeof pdf === 'string' ? readFileSync(pdf) : pdf));
    return readPgm(await output(rasteriser, ARGUMENTS[rasteriser](file, size)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not every program can paint another box than the medium: so the medium is made as small as the trimmed sign. */
async function trimmed(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const page = document.getPage(0).node;
  const trim = page.get(PDFName.of('TrimBox'));
  if (trim === undefined) throw new Error('The page has no TrimBox.');
  page.set(PDFName.of('MediaBox'), trim);
  page.delete(PDFName.of('BleedBox'));
  page.delete(PDFName.of('TrimBox'));
  return document.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
}

const output = (command: string, options: readonly string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    const [pieces, complaints]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(pieces));
      else reject(new Error(`${command} ended with ${status}: ${Buffer.concat(complaints).toString()}`));
    });
  });
