import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { FontSource } from '../../src/text/font-families.js';

const require = createRequire(import.meta.url);

export function fontPath(file: string): string | undefined {
  try {
    return require.resolve(file);
  } catch {
    return undefined;
  }
}

/** The fonts of the packages that are installed. */
export const installedFonts: FontSource = {
  bytes(file) {
    const path = fontPath(file);
    return path === undefined ? undefined : readFileSync(path);
  },
};
