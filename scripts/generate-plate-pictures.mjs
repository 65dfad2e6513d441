/**
 * The pictures of plates in docs/pictures: a sign with HKS colour, white, contour and holes, as Ghostscript separates it.
 *   npm run build && node scripts/generate-plate-pictures.mjs     (needs gs)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const SIGN = 'E4';
/** Each plate with the colour it is shown in; those of the process inks that this sign leaves empty are not shown. */
const PLATES = {
  Black: { file: 'black', colour: '#1d1d1b' },
  'HKS 41 K': { file: 'hks', colour: '#00305e' },
  White: { file: 'white', colour: '#5aa9c9' },
  CutContour: { file: 'cut', colour: '#d4006a' },
  Drill: { file: 'drill', colour: '#00853f' },
};
const WIDTH = 300;

const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
try {
  run('node', [path('dist/bin.js'), 'build', path('examples/stadtbad'), '--out', join(folder, 'out'), '--only', SIGN]);
  const pdf = join(folder, 'out', 'pdf', `${SIGN.toLowerCase()}.pdf`);
  const tiff = join(folder, 'plate.tif');
  run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-r300', '-sDEVICE=tiffsep', '-o', tiff, pdf]);
  for (const [plate, { file, colour }] of Object.entries(PLATES)) {
    // Ink is dark in the separation: it becomes the opacity of one colour on paper. Paths are a hair wide: they are
    // thickened first, or nothing would be seen of them.
    const isPath = plate === 'CutContour' || plate === 'Drill';
    const plain = sharp(join(folder, `plate(${plate}).tif`))
      .greyscale()
      .negate();
    const seen = isPath ? sharp(await plain.blur(3).png().toBuffer()).linear(12, 0) : plain;
    const ink = await sharp(await seen.png().toBuffer())
      .resize({ width: WIDTH, kernel: 'cubic' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = ink.info;
    const tinted = sharp({ create: { width, height, channels: 3, background: colour } })
      .joinChannel(ink.data, { raw: { width, height, channels: 1 } })
      .png();
    await sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
      .composite([{ input: await tinted.toBuffer() }])
      .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#c9cfcc' })
      .png({ palette: true, colours: 32, effort: 10 })
      .toFile(path(`docs/pictures/plate-${file}.png`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
