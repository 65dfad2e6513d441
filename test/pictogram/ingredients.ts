/** The icon packages, our drawings and the register, as the generator reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Ingredients } from '../../src/pictogram/draw-recipe.js';
import type { IconSet } from '../../src/pictogram/icon-set.js';
import type { Register } from '../../src/pictogram/register.js';

const folder = new URL('../../pictograms/', import.meta.url);
const require = createRequire(import.meta.url);

export const shippedText = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export const register = JSON.parse(shippedText('register.json')) as Register;

export const ingredients: Ingredients = {
  icons: new Map(
    ['mdi', 'material-symbols'].map((prefix) => [prefix, require(`@iconify-json/${prefix}/icons.json`) as IconSet]),
  ),
  drawings: new Map(
    readdirSync(new URL('drawings/', folder)).map((name) => [
      name.replace('.svg', ''),
      shippedText(`drawings/${name}`),
    ]),
  ),
};
