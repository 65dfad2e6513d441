import { expect, test } from 'vitest';

import { iconSvg } from '../../src/pictogram/icon-set.js';
import { normaliseSvg } from '../../src/pictogram/normalise-svg.js';
import { difference, greys, svgOf } from './drawings.js';
import { ingredients, register } from './ingredients.js';

/** Every icon that we ship, and one in two hundred of the packages for what we do not. */
const used = Object.values(register.pictograms).flatMap((entry) =>
  ('layers' in entry ? entry.layers : [entry]).flatMap((layer) => ('icon' in layer ? [layer.icon] : [])),
);
const sampled = [...ingredients.icons].flatMap(([prefix, { icons }]) =>
  Object.keys(icons)
    .filter((_, at) => at % 200 === 100)
    .map((name) => `${prefix}:${name}`),
);

/** Grey levels (of 255) a pixel; rounding to a thousandth of a unit leaves 0.02. */
const NOTHING = 0.1;

test('an icon looks as resvg paints it, after the gate as before', () => {
  const corpus = [...new Set([...used, ...sampled])];
  expect(corpus.length).toBeGreaterThan(180);
  for (const name of corpus) {
    const text = iconSvg(ingredients.icons, name) ?? '';
    const { value, diagnostics } = normaliseSvg(text, 'icon', {});
    expect(diagnostics, name).toEqual([]);
    const before = greys(text.replaceAll('currentColor', '#000'));
    expect(difference(greys(svgOf(value?.layers ?? [])), before), name).toBeLessThan(NOTHING);
    expect(
      before.some((grey) => grey < 100),
      `${name} paints something`,
    ).toBe(true);
  }
});
