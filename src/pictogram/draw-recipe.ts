import type { Outline, Point } from '../base/outline.js';
import { flatten } from '../base/polygons.js';
import { type Diagnostic, hasError, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import { type CarrierName, carrier, fitField } from './carriers.js';
import { type IconSets, iconSvg, nearestIcon } from './icon-set.js';
import { compose, type Matrix, rotation } from './matrix.js';
import { type NormalisedSvg, normaliseSvg } from './normalise-svg.js';
import { inkOf, roundOutline } from './outline-of-path.js';
import type { PictogramLayer } from './types.js';

/** A pictogram put together from drawings that stay where they are: in a package, in a file of ours, or a path written here. */
export interface Recipe {
  readonly layers: readonly RecipeLayer[];
  /** The safety sign that the symbol stands in; the symbol is fitted into it. */
  readonly carrier?: CarrierName;
}

export type RecipeLayer = Placement &
  (
    | { readonly icon: string }
    | { readonly svg: string }
    | { readonly path: string; readonly rule?: 'nonzero' | 'evenodd' }
  );

export interface Placement {
  /** Shift on the grid, after turning about its middle and scaling about its corner. */
  readonly at?: readonly [x: number, y: number];
  readonly scale?: number;
  /** Degrees, clockwise, about the middle of the grid. */
  readonly rotate?: number;
}

export interface Ingredients {
  readonly icons: IconSets;
  /** Our own drawings: SVG text by name. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** Draws a recipe. Every part goes through the gate, whoever drew it. */
export function drawRecipe(id: string, recipe: Recipe, ingredients: Ingredients, place: Place): Outcome<NormalisedSvg> {
  const diagnostics: Diagnostic[] = [];
  const layers: PictogramLayer[] = [];
  for (const part of recipe.layers) {
    const text = sourceText(part, ingredients);
    if (text === undefined) {
      diagnostics.push(unknownPart(id, part, ingredients, place));
      continue;
    }
    const drawn = normaliseSvg(text, id, place);
    diagnostics.push(...drawn.diagnostics);
    layers.push(...mapLayers(drawn.value?.layers ?? [], placement(part)));
  }
  if (hasError(diagnostics)) return { value: undefined, diagnostics };
  const finished = onCarrier(layers, recipe.carrier).map((layer) => ({
    ...layer,
    outline: roundOutline(layer.outline),
  }));
  const ink = inkOf(finished.map(({ outline }) => outline));
  if (ink === undefined) return { value: undefined, diagnostics: [problem('pictogram/empty', { id }, place)] };
  return { value: { layers: finished, ink, facing: 'none' }, diagnostics };
}

const placement = ({ at: [x, y] = [0, 0], scale = 1, rotate = 0 }: Placement): Matrix =>
  compose([scale, 0, 0, scale, x, y], rotation(rotate, 12, 12));

function sourceText(part: RecipeLayer, { icons, drawings }: Ingredients): string | undefined {
  if ('icon' in part) return iconSvg(icons, part.icon);
  if ('svg' in part) return drawings.get(part.svg);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill-rule="${part.rule ?? 'nonzero'}" d="${part.path}"/></svg>`;
}

function unknownPart(id: string, part: RecipeLayer, { icons }: Ingredients, place: Place): Diagnostic {
  const icon = 'icon' in part ? part.icon : 'svg' in part ? `${part.svg}.svg` : part.path;
  const guess = 'icon' in part ? nearestIcon(icons, icon) : undefined;
  return problem('pictogram/unknown-icon', guess === undefined ? { id, icon } : { id, icon, guess }, place);
}

function onCarrier(layers: readonly PictogramLayer[], name: CarrierName | undefined): readonly PictogramLayer[] {
  if (name === undefined) return layers;
  const { under, over, symbol, field } = carrier(name);
  const points: readonly Point[] = layers.flatMap(({ outline }) => flatten(outline).flat());
  const fitted = mapLayers(layers, fitField(points, field)).map(
    (layer): PictogramLayer => ({ ...layer, fill: symbol }),
  );
  return [...under, ...fitted, ...over];
}

const mapLayers = (layers: readonly PictogramLayer[], matrix: Matrix): PictogramLayer[] =>
  layers.map((layer) => ({ ...layer, outline: mapOutline(layer.outline, matrix) }));

function mapOutline({ ops, xy }: Outline, [a, b, c, d, e, f]: Matrix): Outline {
  const mapped: number[] = [];
  for (let index = 0; index < xy.length; index += 2) {
    const [x, y] = [xy[index] ?? 0, xy[index + 1] ?? 0];
    mapped.push(a * x + c * y + e, b * x + d * y + f);
  }
  return { ops, xy: mapped };
}
