/** Small kits on a disk. */
import { temporaryFolder } from '../support/folders.js';

export const HEAD = `schema: 1
name: Probe
date: 2026-11-23
documents: en
languages: [de, en]
easy: false
`;

/** A kit of door signs, one for each number. */
export const doors = (numbers: readonly string[], more = ''): string =>
  `${HEAD}${more}signs:\n${numbers.map((number) => `  - { id: "A-${number}", template: door-sign, number: "${number}", message: rooms.kitchenette }\n`).join('')}`;

/** A folder with the kit in `kit/` and room for what is built. */
export const kitFolder = (kit: string, files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({
    'kit/kit.yaml': kit,
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`kit/${path}`, content])),
  });
