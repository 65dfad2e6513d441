import { expect, test } from 'vitest';

import { createTypesetter } from '../../src/text/create-typesetter.js';
import { shippedLocales } from '../support/shipped-locales.js';
import { installedFonts } from '../text/installed-fonts.js';

/** Files of a language that hold no texts for signs. */
const NO_TEXTS = /\/(?:review|glossary|notes|autonyms)\.json$/;

test('every shipped message has its glyphs in every language', async () => {
  const typesetter = await createTypesetter(installedFonts);
  const missing: string[] = [];
  let count = 0;
  for (const { path, text: json } of shippedLocales().filter((file) => !NO_TEXTS.test(file.path))) {
    const language = path.split('/')[1] ?? '';
    for (const message of Object.values(JSON.parse(json) as Readonly<Record<string, unknown>>)) {
      if (typeof message !== 'string') continue;
      count++;
      const characters = await typesetter.unpacking(() => typesetter.missing(message, language, 500));
      if (characters.length > 0) missing.push(`${path}: ${message} (${characters.join()})`);
    }
  }
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(2000);
});
