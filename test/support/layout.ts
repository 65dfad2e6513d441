/** Everything that layout needs, with real fonts, the shipped theme and a handful of simple pictograms. */

import { expect } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { rectangle } from '../../src/base/outline.js';
import { DEFAULT_THEME } from '../../src/colour/themes.js';
import type { Page } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { createBoxLayout } from '../../src/layout/boxes.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import type { Template } from '../../src/layout/template.js';
import type { Pictogram } from '../../src/pictogram/types.js';
import { createTypesetter } from '../../src/text/create-typesetter.js';
import { template as directionSign } from '../../templates/direction-sign.js';
import { template as doorSign } from '../../templates/door-sign.js';
import { template as floorSign } from '../../templates/floor-sign.js';
import { template as handrailSign } from '../../templates/handrail-sign.js';
import { template as toiletSign } from '../../templates/toilet-sign.js';
import { template as waitingArea } from '../../templates/waiting-area.js';
import { installedFonts } from '../text/installed-fonts.js';

const square = (id: string): Pictogram => ({
  id,
  group: 'own',
  layers: [{ outline: rectangle({ x: 2, y: 2, width: 20, height: 20 }), rule: 'nonzero', fill: 'ink' }],
  ink: { x: 2, y: 2, width: 20, height: 20 },
  facing: 'none',
  alt: `pictograms.${id}`,
  source: 'own',
  licence: 'CC0-1.0',
});

const RED: Colour = { rgb: [184, 20, 31], cmyk: [15, 100, 100, 10] };

/** Pictograms that tests may name: all of them are squares but in name. */
export const PICTOGRAMS = [
  'arrow',
  'housing',
  'passport',
  'lift',
  'toilets',
  'office-person',
  'easy-language',
  'take-number',
  'waiting-area',
  'screen-number',
] as const;

export async function layoutContext(more: Partial<LayoutContext> = {}): Promise<LayoutContext> {
  return {
    typesetter: await createTypesetter(installedFonts),
    theme: DEFAULT_THEME,
    safety: () => RED,
    pictograms: new Map(PICTOGRAMS.map((id) => [id, square(id)])),
    templates: new Map<string, Template>([
      ['door-sign', doorSign as Template],
      ['direction-sign', directionSign as Template],
      ['floor-sign', floorSign as Template],
      ['handrail-sign', handrailSign as Template],
      ['toilet-sign', toiletSign as Template],
      ['waiting-area', waitingArea as Template],
    ]),
    boxes: createBoxLayout(),
    bleed: 3,
    ...more,
  };
}

/** The front of a sign about which nothing is to be said. */
export async function flawlessPage(asked: Sign, context: LayoutContext): Promise<Page> {
  const { value, diagnostics } = await layOut(asked, context);
  expect(diagnostics).toEqual([]);
  const [page] = value ?? [];
  if (page === undefined) throw new Error('The sign was not laid out.');
  return page;
}
