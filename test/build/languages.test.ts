/** Whole builds, proofs and collected files and all, in every language that is shipped. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentsOf } from '../support/folders.js';
import { codesOf, reported } from '../support/program.js';
import { HEAD, kitFolder } from './kits.js';

const tags = readdirSync(fileURLToPath(new URL('../../locales', import.meta.url))).filter((tag) => tag !== 'de-simple');

/** One sign of each type for a list of languages. */
const signsFor = (name: string, languages: readonly string[], way: string): string => `
  - { id: door-${name}, template: door-sign, number: "2.14", message: rooms.housing-benefit, pictogram: housing, languages: [${languages}] }
  - { id: way-${name}, template: direction-sign, languages: [${languages}], destinations: [{ message: places.lift, arrow: up${way} }, { message: places.toilets, arrow: right }] }
  - { id: wait-${name}, template: waiting-area, messages: [waiting.take-a-number, waiting.please-wait], pictogram: take-number, languages: [${languages}] }
  - { id: wc-${name}, template: toilet-sign, message: places.toilets, pictogram: [toilet-women, toilet-men], languages: [${languages}] }`;

test.each([
  {
    what: 'beside German',
    languagesOf: (tag: string) => (tag === 'de' ? ['de'] : ['de', tag]),
    way: ', floor: "1", number: "1.01–1.18"',
  },
  // Without numbers: they stand at the right edge, where Arabic begins if it is the first language (`layout/texts-touch`).
  { what: 'alone, as the first language', languagesOf: (tag: string) => [tag], way: '' },
])('every sign type can be built in every language $what', async ({ languagesOf, way }) => {
  const kit = `${HEAD}signs:${tags.map((tag) => signsFor(tag.toLowerCase(), languagesOf(tag), way)).join('')}\n`;
  const root = kitFolder(kit);
  const out = join(root, 'out');
  const { status, report } = await reported([
    'build',
    join(root, 'kit'),
    '--out',
    out,
    '--group',
    'template',
    '--dpi',
    '72',
  ]);
  expect(codesOf(report).filter((code) => code !== 'build/drafts')).toEqual([]);
  expect(status).toBe(0);
  const files = Object.keys(contentsOf(out));
  for (const folder of ['pdf', 'png', 'proof']) {
    expect(files.filter((file) => file.startsWith(`${folder}/`))).toHaveLength(4 * tags.length);
  }
  expect(files.filter((file) => file.startsWith('press/'))).toHaveLength(4);
  expect(files).toContain('kit.pdf');
});
