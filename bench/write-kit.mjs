import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PICTOGRAMS, readDoors } from './workload.mjs';

/** The workload's doors as a kit: number, six languages as literal text, persons, a pictogram of the stock. */
export function writeKit(folder, count) {
  mkdirSync(folder, { recursive: true });
  const signs = readDoors(count).map(({ id, number, pictogram, texts, names }) => ({
    id,
    number,
    pictogram: PICTOGRAMS[pictogram],
    text: Object.fromEntries(texts.map(({ lang, title }) => [lang, title])),
    persons: names,
    size: [150, 150],
    template: 'door-sign',
  }));
  const kit = {
    schema: 1,
    name: 'Benchmark',
    organisation: 'Benchmark',
    date: '2026-01-01',
    languages: ['de', 'en', 'ar', 'uk', 'tr', 'fa'],
    easy: false,
    'person-names': 'full',
  };
  // Every JSON value is YAML too.
  const lines = [
    ...Object.entries(kit).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'signs:',
    ...signs.map((sign) => `  - ${JSON.stringify(sign)}`),
  ];
  writeFileSync(join(folder, 'kit.yaml'), `${lines.join('\n')}\n`);
}
