import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { CatalogueFile } from '../../src/catalogue/load-catalogue.js';

const ROOT = fileURLToPath(new URL('../../locales', import.meta.url));

/** All files under `locales/`, as the build hands them to the catalogue. */
export function shippedLocales(): readonly CatalogueFile[] {
  return readdirSync(ROOT)
    .sort()
    .flatMap((tag) =>
      readdirSync(`${ROOT}/${tag}`)
        .sort()
        .map((name) => ({ path: `locales/${tag}/${name}`, text: readFileSync(`${ROOT}/${tag}/${name}`, 'utf8') })),
    );
}

/** The messages of one namespace in one language, by key. */
export const shippedTexts = (tag: string, namespace: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${ROOT}/${tag}/${namespace}.json`, 'utf8')) as Record<string, string>;
