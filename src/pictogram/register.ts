/**
 * The register says which pictograms we ship and where each comes from. Drawing it reads whole icon packages, so
 * that happens once, by a maintainer (`scripts/generate-pictograms.mjs`); a build reads the outlines that came out.
 */
import { type Diagnostic, hasError, type Outcome } from '../diagnostics/diagnostic.js';
import { drawRecipe, type Ingredients, type Recipe } from './draw-recipe.js';
import { GRID, OVERHANG } from './normalise-svg.js';
import type { Pictogram, PictogramGroup } from './types.js';

/** `pictograms/register.json`. */
export interface Register {
  /** Where drawings come from, by prefix: `mdi`, `material-symbols`, `own`. */
  readonly sources: Readonly<Record<string, { readonly package: string; readonly licence: string }>>;
  readonly pictograms: Readonly<Record<string, RegisterEntry>>;
}

export type RegisterEntry = {
  readonly group: Exclude<PictogramGroup, 'own'>;
  readonly facing?: Pictogram['facing'];
  /** Says only roughly what its name says; the note tells what is missing. */
  readonly approximate?: true;
  readonly note?: string;
} & ({ readonly icon: string } | { readonly svg: string } | Recipe);

/** `pictograms/outlines.json`: the register, drawn. */
export interface Shipped {
  readonly pictograms: readonly Pictogram[];
}

/** Draws every pictogram of the register, in its order, which is by group; what can't be drawn is said and left out. */
export function drawRegister(register: Register, ingredients: Ingredients): Outcome<Shipped> {
  const diagnostics: Diagnostic[] = [];
  const pictograms: Pictogram[] = [];
  for (const [id, entry] of Object.entries(register.pictograms)) {
    const recipe: Recipe = 'layers' in entry ? entry : { layers: [entry] };
    const drawn = drawRecipe(id, recipe, ingredients, { file: `pictograms/register.json` });
    diagnostics.push(...drawn.diagnostics);
    if (drawn.value === undefined) continue;
    const { layers, ink } = drawn.value;
    if (!isOnGrid(ink)) throw new Error(`The recipe of "${id}" leaves the grid: ${JSON.stringify(ink)}.`);
    const facing = entry.facing ?? 'none';
    pictograms.push({ id, group: entry.group, layers, ink, facing, alt: altKey(id), ...credits(recipe, register) });
  }
  return { value: hasError(diagnostics) ? undefined : { pictograms }, diagnostics };
}

/** The message that says what the pictogram shows; message keys know no capitals and no slashes. */
export const altKey = (id: string): string => `pictograms.${id.toLowerCase().replaceAll('/', '-')}`;

function credits({ layers }: Recipe, { sources }: Register): Pick<Pictogram, 'source' | 'licence'> {
  const named = layers.map((layer) => {
    const [prefix = '', name = ''] = 'icon' in layer ? layer.icon.split(':') : ['own', ''];
    const source = sources[prefix];
    if (source === undefined) throw new Error(`The register names no source for "${prefix}".`);
    return { source: name === '' ? source.package : `${source.package}: ${name}`, licence: source.licence };
  });
  const unique = (texts: readonly string[]): string => [...new Set(texts)].join(' + ');
  return { source: unique(named.map(({ source }) => source)), licence: unique(named.map(({ licence }) => licence)) };
}

const isOnGrid = ({ x, y, width, height }: Pictogram['ink']): boolean =>
  x >= -OVERHANG && y >= -OVERHANG && x + width <= GRID + OVERHANG && y + height <= GRID + OVERHANG;

/** The generated file: one pictogram a line, so that a change shows as the lines that changed. */
export const writeShipped = ({ pictograms }: Shipped): string =>
  `{"pictograms": [\n${pictograms.map((pictogram) => JSON.stringify(pictogram)).join(',\n')}\n]}\n`;
