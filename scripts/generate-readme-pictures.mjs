/**
 * The pictures of real output in README.md: signs of the demo kit as a build makes them, and its ticket (by Poppler).
 *   npm start && node scripts/generate-readme-pictures.mjs
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const PICTURES = {
  'door-sign': ['a-2-14', 700],
  'door-sign-easy': ['a-2-14.easy', 700],
  'door-sign-languages': ['a-1-01', 700],
  'direction-sign': ['eg-eingang', 1200],
  'toilet-sign': ['eg-wc', 620],
  'toilet-sign-tactile': ['og2-wc', 620],
  'waiting-area': ['eg-nummer-ziehen', 620],
  'waiting-area-easy': ['og1-warten-auslaenderbehoerde.easy', 620],
};

for (const [name, [sign, width]] of Object.entries(PICTURES)) {
  await sharp(path(`output/png/${sign}.png`), { limitInputPixels: false })
    .resize({ width })
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(path(`docs/pictures/${name}.png`));
  console.log(name);
}

/** On grey, for white plates on white paper would be seen by their letters alone. */
for (const [name, sign] of Object.entries({ 'floor-sign': 'og1-etage', 'tactile-handrail-sign': 'eg-handlauf' })) {
  await sharp(path(`output/png/${sign}.png`), { limitInputPixels: false })
    .resize({ width: 700 })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#d9dedc' })
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(path(`docs/pictures/${name}.png`));
  console.log(name);
}

/** The first two pages beside each other, on grey, for paper is white. */
const [width, gap] = [640, 20];
const pages = await Promise.all(
  ['1', '2'].map((page) => {
    const png = execFileSync('pdftoppm', ['-r', '150', '-f', page, '-l', page, '-png', path('output/ticket.pdf')], {
      maxBuffer: 1 << 28,
    });
    return sharp(png).resize({ width }).toBuffer();
  }),
);
const { height = 0 } = await sharp(pages[0]).metadata();
await sharp({
  create: { width: 2 * width + 3 * gap, height: height + 2 * gap, channels: 3, background: '#d9dedc' },
})
  .composite(pages.map((input, index) => ({ input, left: gap + index * (width + gap), top: gap })))
  .png({ palette: true, colours: 64, effort: 10 })
  .toFile(path('docs/pictures/ticket.png'));
console.log('ticket');
