// Draws pictograms/register.json into pictograms/outlines.json. Run it after changing the register, a drawing or
// the version of an icon package: `npm run build && node scripts/generate-pictograms.mjs`. A test says if it is due.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { explain } from '../dist/diagnostics/explain.js';
import { drawRegister, writeShipped } from '../dist/pictogram/register.js';

const folder = new URL('../pictograms/', import.meta.url);
const text = (path) => readFileSync(new URL(path, folder), 'utf8');
const require = createRequire(import.meta.url);
const icons = new Map(
  ['mdi', 'material-symbols'].map((prefix) => [prefix, require(`@iconify-json/${prefix}/icons.json`)]),
);
const drawings = new Map(
  readdirSync(new URL('drawings/', folder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => [name.slice(0, -4), text(`drawings/${name}`)]),
);

const { value, diagnostics } = drawRegister(JSON.parse(text('register.json')), { icons, drawings });
for (const diagnostic of diagnostics) {
  const { what, fix } = explain(diagnostic, 'en');
  process.stderr.write(`${what} ${fix ?? ''}\n`);
}
if (value === undefined) process.exitCode = 1;
else writeFileSync(new URL('outlines.json', folder), writeShipped(value));
