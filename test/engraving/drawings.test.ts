/** The drawings for machines, read back by programs that have nothing to do with what wrote them. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { ICircleEntity, IDxf, IPolylineEntity } from 'dxf-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { rectangle } from '../../src/base/outline.js';
import type { Item, Page, Plate } from '../../src/display/item.js';
import { engravingDxf } from '../../src/engraving/dxf.js';
import { type EngravingLayer, engravingLayers } from '../../src/engraving/layers.js';
import { engravingSvg } from '../../src/engraving/svg.js';
import { layOut, tactileStrip } from '../../src/layout/lay-out.js';
import type { TactileWork } from '../../src/tactile/work.js';
import { black, canvasOf, colourAt } from '../png/pixels.js';
import { centreOf, dotBoxes, letterBoxes } from '../support/felt.js';
import { layoutContext } from '../support/layout.js';
import { sign, texts } from '../support/signs.js';

let page: Page;
let work: TactileWork;
let layers: readonly EngravingLayer[];
beforeAll(async () => {
  const context = await layoutContext();
  const asked = sign({
    id: 'door',
    number: '2.14',
    message: texts({ de: 'Prüfung & Öl', en: 'Inspection' }),
    tactile: true,
  });
  const [first] = (await layOut(asked, context)).value ?? [];
  const strip = (await tactileStrip(asked, context)).value;
  if (first === undefined || strip === undefined) throw new Error('The sign was not laid out.');
  page = first;
  work = strip.work;
  layers = engravingLayers(page, work);
});

// Its types speak of a module, and what one gets is the class itself.
const DxfParser = createRequire(import.meta.url)('dxf-parser') as new () => { parseSync(text: string): IDxf | null };

const parsed = (text: string) => {
  const drawing = new DxfParser().parseSync(text);
  if (drawing === null) throw new Error('No DXF.');
  return drawing;
};

describe('the DXF', () => {
  test('has a circle of 1.6 mm for every dot of the Braille plate, where it is, seen from below left', () => {
    const circles = parsed(engravingDxf(page, layers)).entities.filter(
      ({ type }) => type === 'CIRCLE',
    ) as ICircleEntity[];
    const dots = dotBoxes(page).map(centreOf);
    expect(circles).toHaveLength(dots.length);
    circles.forEach(({ layer, center, radius }, index) => {
      expect(layer).toBe('BRAILLE');
      expect(radius).toBe(0.8);
      expect(center.x).toBeCloseTo(dots[index]?.x ?? 0, 3);
      expect(center.y).toBeCloseTo(page.height - (dots[index]?.y ?? 0), 3);
    });
  });

  test('has every raised letter as closed lines within a hundredth of a millimetre', () => {
    const lines = parsed(engravingDxf(page, layers)).entities.filter(
      ({ layer }) => layer === 'RELIEF',
    ) as IPolylineEntity[];
    expect(lines.length).toBeGreaterThanOrEqual(letterBoxes(page).length);
    expect(lines.every(({ shape }) => shape)).toBe(true);
    const xs = lines.flatMap(({ vertices }) => vertices.map(({ x }) => x));
    const ys = lines.flatMap(({ vertices }) => vertices.map(({ y }) => page.height - y));
    const boxes = letterBoxes(page);
    expect(Math.min(...xs)).toBeCloseTo(Math.min(...boxes.map(({ x }) => x)), 1);
    expect(Math.max(...xs)).toBeCloseTo(Math.max(...boxes.map(({ x, width }) => x + width)), 1);
    expect(Math.min(...ys)).toBeCloseTo(Math.min(...boxes.map(({ y }) => y)), 1);
    // The area between the lines is the letters' own, as far as a picture of them can tell.
    const area = Math.abs(lines.reduce((sum, { vertices }) => sum + signedArea(vertices), 0));
    expect(area).toBeCloseTo(inkOf(page.plates ?? [], 'relief'), 0);
  });

  test('says where the sign ends, and has no layer but those it needs', () => {
    const { entities, tables, header } = parsed(engravingDxf(page, layers));
    const outline = entities.filter(({ layer }) => layer === 'OUTLINE') as IPolylineEntity[];
    expect(outline.map(({ vertices }) => vertices.map(({ x, y }) => [x, y]))).toEqual([
      [
        [0, 150],
        [150, 150],
        [150, 0],
        [0, 0],
      ],
    ]);
    expect(Object.keys(tables.layer.layers)).toEqual(['OUTLINE', 'RELIEF', 'BRAILLE']);
    expect(header.$ACADVER).toBe('AC1009');
  });

  test('takes contour and holes from the sign’s own plates', () => {
    const plates: Plate[] = [
      ...(page.plates ?? []),
      { process: 'cut', shapes: [{ outline: rectangle({ x: 1, y: 1, width: 148, height: 148 }), paint: 'stroke' }] },
      { process: 'drill', shapes: [{ outline: rectangle({ x: 5, y: 5, width: 4, height: 4 }), paint: 'stroke' }] },
    ];
    const shaped = { ...page, plates };
    const { tables } = parsed(engravingDxf(shaped, engravingLayers(shaped, work)));
    expect(Object.keys(tables.layer.layers)).toEqual(['CUT', 'DRILL', 'RELIEF', 'BRAILLE']);
  });
});

describe('the SVG', () => {
  test('is as large as the sign and painted by resvg shows what the plates show', () => {
    const svg = engravingSvg(page, layers);
    expect(svg).toContain('width="150mm" height="150mm" viewBox="0 0 150 150"');
    const perMm = 8;
    const shown = new Resvg(svg, { fitTo: { mode: 'width', value: 150 * perMm }, background: 'white' }).render();
    // Each look at `pixels` is a copy of all of them.
    const { pixels, width, height } = shown;
    const ours = canvasOf(plateItems(page), 25.4 * perMm);
    let [worst, ink] = [0, 0];
    const edge = perMm;
    for (let y = edge; y < height - edge; y++) {
      for (let x = edge; x < width - edge; x++) {
        const theirs = pixels[(y * width + x) * 4] ?? 0;
        const mine = colourAt(ours, x, y)?.[0] ?? 0;
        worst = Math.max(worst, Math.abs(theirs - mine));
        ink += 255 - mine;
      }
    }
    expect(ink).toBeGreaterThan(1e6);
    // resvg's edges are a little coarser than ours. A shape that were off by a twentieth of a millimetre would be off by 100.
    expect(worst).toBeLessThan(100);
  });

  test('has a group for each layer, and a title that no character breaks', () => {
    const svg = engravingSvg({ ...page, title: '2.14 <Prüfung> & "Öl"\u0000' }, layers);
    expect([...svg.matchAll(/<g id="(\w+)"/g)].map(([, id]) => id)).toEqual(['OUTLINE', 'RELIEF', 'BRAILLE']);
    expect(svg).toContain('<title>2.14 &lt;Prüfung&gt; &amp; "Öl"</title>');
    expect(svg.match(/<circle /g)).toHaveLength(dotBoxes(page).length);
  });
});

test('drawings are the same every time', () => {
  expect(engravingDxf(page, engravingLayers(page, work))).toBe(engravingDxf(page, layers));
  expect(engravingSvg(page, engravingLayers(page, work))).toBe(engravingSvg(page, layers));
});

const signedArea = (points: readonly { readonly x: number; readonly y: number }[]): number =>
  points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x: 0, y: 0 };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);

/** The plates as if they were printed in black, and nothing else. */
function plateItems({ plates = [], ...rest }: Page): Page {
  const items = plates
    .flatMap(({ shapes }) => shapes)
    .map(({ outline }): Item => ({ kind: 'path', outline, rule: 'nonzero', fill: black }));
  return { ...rest, items, glyphs: [] };
}

/** In mm², counted in pixels. */
function inkOf(plates: readonly Plate[], process: Plate['process']): number {
  const only = plateItems({ ...page, plates: plates.filter((plate) => plate.process === process) });
  const canvas = canvasOf(only, 25.4 * 10);
  let ink = 0;
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) ink += 1 - (colourAt(canvas, x, y)?.[0] ?? 0) / 255;
  }
  return ink / 100;
}
