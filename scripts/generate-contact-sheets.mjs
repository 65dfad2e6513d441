/**
 * The contact sheets in docs/pictures: every sign type in every shipped language, beside German, as it is really made.
 *   npm run build && node scripts/generate-contact-sheets.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const LANGUAGES = readdirSync(path('locales')).filter((tag) => tag !== 'de' && tag !== 'de-simple');
/** What stands on each sign, how wide it is on the sheet and how many stand in a row. */
const TYPES = {
  'door-sign': {
    fields: 'number: "2.14", message: rooms.housing-benefit, pictogram: housing, persons: [Ayşe Yıldız]',
    columns: 5,
    width: 300,
  },
  'direction-sign': {
    fields: `destinations: [{ message: rooms.immigration-office, arrow: up, number: "2.01–2.18", pictogram: passport }, { message: places.lift, arrow: up, pictogram: lift }, { message: places.toilets, arrow: right, pictogram: toilets }]`,
    columns: 3,
    width: 520,
  },
  'toilet-sign': {
    fields: 'message: places.toilet-all, pictogram: [toilet-all-gender, wheelchair]',
    columns: 5,
    width: 300,
  },
  'floor-sign': { fields: 'floor: 1. OG, pictogram: stairs, size: 150x150', columns: 5, width: 300 },
  'handrail-sign': { fields: 'floor: EG', columns: 3, width: 520 },
  'waiting-area': {
    fields: 'message: waiting.take-a-number, pictogram: take-number, arrow: right',
    columns: 5,
    width: 300,
  },
};
const GAP = 20;
const GROUND = '#7d8683';

const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
try {
  for (const [template, { fields, columns, width }] of Object.entries(TYPES)) {
    const pictures = build(template, fields);
    const tiles = await Promise.all(
      pictures.map((file) => sharp(file).resize({ width }).toBuffer({ resolveWithObject: true })),
    );
    const height = Math.max(...tiles.map(({ info }) => info.height));
    const rows = Math.ceil(tiles.length / columns);
    await sharp({
      create: {
        width: GAP + columns * (width + GAP),
        height: GAP + rows * (height + GAP),
        channels: 3,
        background: GROUND,
      },
    })
      .composite(
        tiles.map(({ data }, at) => ({
          input: data,
          left: GAP + (at % columns) * (width + GAP),
          top: GAP + Math.floor(at / columns) * (height + GAP),
        })),
      )
      .png({ palette: true, colours: 64, effort: 10 })
      .toFile(path(`docs/pictures/languages-${template}.png`));
    console.log(`${template}: ${pictures.length} signs`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One sign for every language, German above it; the last one has as many as it may. */
function build(template, fields) {
  const kit = join(folder, template);
  mkdirSync(kit);
  const signs = LANGUAGES.map((tag) => `  - { id: ${tag.toLowerCase()}, languages: [de, ${tag}], ${fields} }`);
  writeFileSync(
    join(kit, 'kit.yaml'),
    `schema: 1\nname: Sprachen\ndate: 2026-01-01\ndocuments: de\nlanguages: [de, en]\neasy: false\nperson-names: full\nfloors: { EG: { code: "0", order: 0 }, 1. OG: { code: "1", order: 1 } }\nsigns:\n${signs.join('\n').replaceAll('{ id', `{ template: ${template}, id`)}\n`,
  );
  const out = join(folder, `${template}-out`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [path('dist/bin.js'), 'build', kit, '--out', out, '--format', 'png', '--dpi', '100', '--no-proof'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return LANGUAGES.map((tag) => join(out, 'png', `${tag.toLowerCase()}.png`));
}
