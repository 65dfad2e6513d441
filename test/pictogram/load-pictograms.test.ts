import { describe, expect, test } from 'vitest';

import { loadPictograms } from '../../src/pictogram/load-pictograms.js';
import { drawRegister, type Register, type Shipped } from '../../src/pictogram/register.js';
import { svg } from './drawings.js';

const register: Register = {
  sources: { own: { package: 'own', licence: 'EUPL-1.2' } },
  pictograms: {
    desk: { group: 'service', layers: [{ path: 'M2 2h20v20H2z' }] },
    arrow: { group: 'ways', facing: 'right', layers: [{ path: 'M2 2h20L12 22z' }] },
  },
};
const shipped: Shipped = drawRegister(register, { icons: new Map(), drawings: new Map() }).value ?? { pictograms: [] };

const own = (id: string, text: string) => ({ id, text, place: { file: `pictograms/${id}.svg` } });
const triangle = svg('<path d="M4 4h8v8z"/>');

describe('the pictograms of a kit', () => {
  test('are ours, and its own beside them', () => {
    const { value, diagnostics } = loadPictograms(shipped, [own('town-crest', triangle)]);
    expect(diagnostics).toEqual([]);
    expect([...(value?.keys() ?? [])]).toEqual(['desk', 'arrow', 'town-crest']);
    expect(value?.get('town-crest')).toMatchObject({
      id: 'town-crest',
      group: 'own',
      alt: 'pictograms.town-crest',
      source: 'own',
      facing: 'none',
      ink: { x: 4, y: 4, width: 8, height: 8 },
    });
  });

  test('an own one takes the place of ours', () => {
    expect(loadPictograms(shipped, [own('desk', triangle)]).value?.get('desk')).toMatchObject({
      source: 'own',
      ink: { width: 8 },
    });
  });

  test('an own one that is refused does not let ours stand in for it', () => {
    const { value, diagnostics } = loadPictograms(shipped, [
      own('desk', svg('<text>x</text>')),
      own('crest', triangle),
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'pictogram/forbidden-element', place: { file: 'pictograms/desk.svg' } },
    ]);
    expect([...(value?.keys() ?? [])]).toEqual(['arrow', 'crest']);
  });

  test('a safety sign of the standard is called by its code and keeps its colours', () => {
    const text = svg('<path fill="#fff" d="M0 0h24v24H0z"/><path fill="#237f52" d="M1 1h22v22H1z"/>');
    const { value, diagnostics } = loadPictograms(shipped, [own('iso7010/E003', text)]);
    expect(diagnostics).toEqual([]);
    expect(value?.get('iso7010/E003')).toMatchObject({
      alt: 'pictograms.iso7010-e003',
      layers: [{ fill: 'safety-white' }, { fill: 'safety-green' }],
    });
  });

  test.each([
    ['Wappen Größe', 'wappen-groesse'],
    ['iso7010/e003', 'iso7010/E003'],
    ['2-desk', 'desk'],
    ['iso7010/stop', 'iso7010-stop'],
    ['Łódź', 'odz'],
  ])('a file called "%s" should be called "%s"', (id, wanted) => {
    expect(loadPictograms(shipped, [own(id, triangle)]).diagnostics).toMatchObject([
      { code: 'pictogram/bad-name', facts: { id, wanted } },
    ]);
  });
});
