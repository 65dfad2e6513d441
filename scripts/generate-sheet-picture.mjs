/**
 * The picture of an imposed sheet in docs/print.md: a whole one of the demo kit, and its lower left corner, larger.
 *   npm run build && node scripts/generate-sheet-picture.mjs        (needs pdftoppm)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const GROUND = '#d8dadd';
const SHEET = { width: 1000, height: 700 };
const folder = mkdtempSync(join(tmpdir(), 'sheet-'));

try {
  const build = ['build', path('examples/kreishaus'), '--out', folder, '--impose', '--format', 'pdf', '--no-proof'];
  execFileSync(process.execPath, [path('dist/bin.js'), ...build], { stdio: 'inherit' });
  const whole = await shown(1120, { x: 0, y: 0, ...SHEET });
  const corner = await shown(1120, { x: 0, y: 590, width: 340, height: 110 });
  const gap = 24;
  const heights = [whole, corner].map(({ info }) => info.height);
  const canvas = { width: 1120 + 2 * gap, height: heights[0] + heights[1] + 3 * gap };
  await sharp({ create: { ...canvas, channels: 3, background: GROUND } })
    .composite([
      { input: whole.data, left: gap, top: gap },
      { input: corner.data, left: gap, top: 2 * gap + heights[0] },
    ])
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(path('docs/pictures/imposed-sheet.png'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A part of the sheet, in mm, so many pixels wide. */
async function shown(pixels, { x, y, width, height }) {
  const dpi = 4 * 25.4 * (pixels / width / 2);
  const file = join(folder, 'press', 'sheets-acrylglas-4-mm-1000x700.pdf');
  const png = execFileSync('pdftoppm', ['-r', `${dpi}`, '-f', '1', '-l', '1', '-png', file], { maxBuffer: 1 << 28 });
  const scale = dpi / 25.4;
  const [left, top, wide, high] = [x, y, width, height].map((edge) => Math.floor(edge * scale));
  return sharp(png, { limitInputPixels: false })
    .extract({ left, top, width: wide, height: high })
    .resize({ width: pixels })
    .png()
    .toBuffer({ resolveWithObject: true });
}
