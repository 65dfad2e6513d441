/**
 * The pictures of real output in README.md: signs of the demo kit as a build makes them.
 *   npm start && node scripts/generate-readme-pictures.mjs
 */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const PICTURES = {
  'door-sign': ['a-2-14', 700],
  'door-sign-easy': ['a-2-14.easy', 700],
  'door-sign-languages': ['a-1-01', 700],
  'direction-sign': ['eg-eingang', 1200],
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
