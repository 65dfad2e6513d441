import { describe, expect, test } from 'vitest';

import type { Code, Facts } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';
import { normaliseSvg } from '../../src/pictogram/normalise-svg.js';
import { pathData } from '../../src/pictogram/outline-of-path.js';
import { difference, greys, svg, svgOf } from './drawings.js';

const read = (text: string, id = 'desk') => normaliseSvg(text, id, { file: `pictograms/${id}.svg` });

const paths = (text: string): string[] => {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return (value?.layers ?? []).map(({ outline }) => pathData(outline));
};

const codes = (text: string, id?: string): Code[] => read(text, id).diagnostics.map(({ code }) => code);

/** The facts of the one thing that is wrong. */
function refusal<C extends Code>(text: string, code: C, id?: string): Facts[C] {
  const { value, diagnostics } = read(text, id);
  expect(value).toBeUndefined();
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  // The line above says that it is a diagnostic of this code.
  return diagnostics[0]?.facts as Facts[C];
}

describe('a drawing becomes outlines', () => {
  test('relative commands, shorthands and open ends become absolute, plain and closed', () => {
    expect(paths(svg('<path d="m2 2h4v4l-4 0m10 0q2 0 2 2t2 2"/>'))).toEqual([
      'M2 2L6 2L6 6L2 6ZM12 6Q14 6 14 8Q14 10 16 10Z',
    ]);
  });

  test('a subpath after a closing one starts where the closed one started', () => {
    expect(paths(svg('<path d="M2 2h4v4zl0 8h4"/>'))).toEqual(['M2 2L6 2L6 6ZM2 2L2 10L6 10Z']);
  });

  test('a lone move paints nothing and does not widen the ink box', () => {
    expect(read(svg('<path d="M0 0M4 4h4v4zM23 23"/>')).value?.ink).toEqual({ x: 4, y: 4, width: 4, height: 4 });
  });

  test('arcs become curves that stay on the circle', () => {
    const { value } = read(svg('<circle cx="12" cy="12" r="8"/>'));
    expect(value?.layers[0]?.outline.ops).toMatch(/^MC+Z$/);
    expect(value?.ink).toEqual({ x: 4, y: 4, width: 16, height: 16 });
  });

  test('a smooth curve after an arc starts straight: an arc has no control point to mirror', () => {
    const arc = 'M4 12A4 4 0 0 1 12 12';
    const [shorthand] = paths(svg(`<path d="${arc}S18 18 20 12z"/>`));
    expect(shorthand).toBe(paths(svg(`<path d="${arc}C12 12 18 18 20 12z"/>`))[0]);
  });

  test('transformations of groups and shapes are composed, outermost last', () => {
    const body =
      '<g transform="translate(10 0) scale(2)"><rect x="1" y="1" width="2" height="2" transform="rotate(90 2 2)"/></g>';
    expect(read(svg(body)).value?.ink).toEqual({ x: 12, y: 2, width: 4, height: 4 });
  });

  test('a mirrored shape keeps its form', () => {
    expect(paths(svg('<path d="M2 2h4v8z" transform="matrix(-1 0 0 1 24 0)"/>'))).toEqual(['M22 2L18 2L18 10Z']);
  });

  test('another page is brought onto the grid, centred, with its proportions', () => {
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 200 100"><rect x="-10" y="-10" width="200" height="100"/></svg>';
    expect(read(text).value?.ink).toEqual({ x: 0, y: 6, width: 24, height: 12 });
  });

  test('without viewBox the page is width by height in their units', () => {
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="1in"><rect width="48" height="96"/></svg>';
    expect(read(text).value?.ink).toEqual({ x: 0, y: 0, width: 12, height: 24 });
  });

  test('lengths of shapes may have units', () => {
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="0.5in" height="36pt"/></svg>';
    expect(read(text).value?.ink).toEqual({ x: 0, y: 0, width: 12, height: 12 });
  });

  test('what has no fill, no opacity or no display is left out', () => {
    const invisible =
      '<rect width="24" height="24" fill="none"/><g display="none"><rect width="24" height="24"/></g>' +
      '<g opacity="0"><rect width="24" height="24"/></g><rect width="24" height="24" style="fill-opacity:0"/>' +
      '<rect width="24" height="24" visibility="hidden"/><line x1="0" y1="0" x2="24" y2="24"/><path d="M0 5h24"/>';
    expect(paths(svg(`${invisible}<path d="M2 2h4v4z"/>`))).toEqual(['M2 2L6 2L6 6Z']);
  });

  test('whatever its one colour is, it becomes ink', () => {
    for (const colour of ['#0b3b45', 'rgb(10, 20, 30)', 'rebeccapurple', 'white', 'currentColor']) {
      expect(read(svg(`<g fill="${colour}"><path d="M2 2h4v4z"/></g>`)).value?.layers[0]?.fill).toBe('ink');
    }
  });

  test('a style wins over an attribute, and both are inherited', () => {
    const text = svg(
      '<g style="fill-rule: evenodd; fill: #000"><path fill="none" style="fill:black" d="M2 2h9v9z"/></g>',
      'fill="red"',
    );
    expect(read(text).value?.layers).toMatchObject([{ rule: 'evenodd', fill: 'ink' }]);
  });

  test('what drawing programs note for themselves is passed over', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><!-- Inkscape -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
        xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 24 24" version="1.1" inkscape:version="1.3">
      <sodipodi:namedview pagecolor="#ffffff"/><title>Desk</title><defs><linearGradient id="a"/></defs>
      <metadata><rdf:RDF/></metadata>
      <g inkscape:label="Ebene 1" sketch:type="MSLayerGroup" id="layer1" aria-hidden="true" data-name="x">
      <path style="fill:#000000;stroke:none;stroke-width:2;-inkscape-font-specification:Sans;font-size:12px;marker:none;mix-blend-mode:normal"
        d="M2 2h4v4z" sodipodi:nodetypes="ccc"/></g></svg>`;
    expect(paths(text)).toEqual(['M2 2L6 2L6 6Z']);
  });

  test('every kind of shape looks as it did', () => {
    const text = svg(
      '<rect x="1" y="1" width="9" height="6" rx="2"/><circle cx="17" cy="5" r="4"/><ellipse cx="6" cy="12" rx="5" ry="3"/>' +
        '<polygon points="13,10 22,10 17.5,16"/><polyline points="2 17 8 17 8 22"/>' +
        '<path transform="skewX(-10) translate(5,0)" d="M12 17a3 2 30 1 1 4 4s2-4 4 0z"/>',
    );
    expect(difference(greys(svgOf(read(text).value?.layers ?? [])), greys(text))).toBeLessThan(0.1);
  });

  test('the author says which way the drawing points', () => {
    expect(read(svg('<path d="M2 2h4v4z"/>', 'data-facing="left"')).value?.facing).toBe('left');
    expect(read(svg('<path d="M2 2h4v4z"/>')).value?.facing).toBe('none');
    expect(refusal(svg('<path d="M2 2h4v4z"/>', 'data-facing="west"'), 'pictogram/bad-value')).toMatchObject({
      value: 'west',
    });
  });

  test('the same file gives the same outlines', () => {
    const text = svg('<circle cx="11.37" cy="12.21" r="7.77" transform="rotate(17)"/>');
    expect(read(text)).toEqual(read(text));
  });
});

describe('a drawing that is no pictogram is refused with a way out', () => {
  const shape = '<path d="M2 2h4v4z"/>';
  const elements: readonly (readonly [string, Facts['pictogram/forbidden-element']['kind']])[] = [
    ['<text x="2" y="9">WC</text>', 'text'],
    ['<image href="data:image/png;base64,AAAA" width="9" height="9"/>', 'image'],
    ['<use href="#a"/>', 'use'],
    ['<script>alert(1)</script>', 'script'],
    ['<defs><script>alert(1)</script></defs>', 'script'],
    ['<style>path { fill: red }</style>', 'style'],
    ['<defs><style>path { fill: red }</style></defs>', 'style'],
    ['<filter id="f"/>', 'effect'],
    ['<mask id="m"/>', 'clip'],
    ['<clipPath id="c"/>', 'clip'],
    ['<linearGradient id="g"/>', 'gradient'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', 'foreign'],
    ['<a><path d="M2 2h4v4z"/></a>', 'link'],
    ['<svg><path d="M2 2h4v4z"/></svg>', 'nested'],
    ['<animate attributeName="d"/>', 'animation'],
    ['<switch/>', 'switch'],
    ['<constructor/>', 'unknown'],
  ];
  test.each(elements)('%s is a forbidden element: %s', (body, kind) => {
    expect(refusal(svg(shape + body), 'pictogram/forbidden-element').kind).toBe(kind);
  });

  const attributes: readonly (readonly [string, Facts['pictogram/forbidden-attribute']['kind']])[] = [
    ['stroke="#000"', 'stroke'],
    ['style="stroke:red;stroke-width:.1"', 'stroke'],
    ['fill="url(#g)"', 'gradient'],
    ['fill="var(--ink)"', 'colour'],
    ['opacity=".5"', 'translucent'],
    ['fill-opacity="50%"', 'translucent'],
    ['fill="#00000080"', 'translucent'],
    ['clip-path="url(#c)"', 'clip'],
    ['style="mask: url(#m)"', 'clip'],
    ['filter="url(#f)"', 'effect'],
    ['style="mix-blend-mode:multiply"', 'effect'],
    ['marker-end="url(#m)"', 'marker'],
    ['xlink:href="http://example.org/a.svg"', 'reference'],
    ['style="font-family:url(http://example.org/a.woff)"', 'reference'],
    ['onclick="alert(1)"', 'script'],
    ['style="transform: rotate(9deg)"', 'css-transform'],
    ['style="d: path(&apos;M0 0&apos;)"', 'unknown'],
    ['constructor="x"', 'unknown'],
  ];
  test.each(attributes)('%s is a forbidden attribute: %s', (attribute, kind) => {
    const body = `<path ${attribute} d="M2 2h4v4z"/>`;
    expect(refusal(svg(body, 'xmlns:xlink="http://www.w3.org/1999/xlink"'), 'pictogram/forbidden-attribute').kind).toBe(
      kind,
    );
  });

  test('a stroke that would not be seen is no reason to refuse', () => {
    expect(paths(svg('<g stroke="#000" stroke-width="0"><path d="M2 2h4v4z"/></g>'))).toHaveLength(1);
    expect(paths(svg('<g stroke="#000"><path stroke="none" d="M2 2h4v4z"/></g>'))).toHaveLength(1);
  });

  test('two colours are refused by name', () => {
    const text = svg('<path fill="#f00" d="M2 2h4v4z"/><path fill="rgb(0,0,255)" d="M9 9h4v4z"/>');
    expect(refusal(text, 'pictogram/several-colours').colours).toEqual(['#ff0000', '#0000ff']);
  });

  test('white as a knock-out is refused: on a coloured sign it would not be a hole', () => {
    const [diagnostic] = read(svg('<path d="M2 2h9v9z"/>\n<path fill="#FFF" d="M4 4h2v2z"/>')).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'pictogram/white-shape', place: { line: 2, column: 1 } });
  });

  test('a red cross is refused, as one path, as two bars or beside other red shapes', () => {
    const cross = 'M9 3h6v6h6v6h-6v6h-6v-6h-6v-6h6z';
    expect(codes(svg(`<path fill="#e2001a" d="${cross}"/>`))).toEqual(['pictogram/red-cross']);
    expect(
      codes(
        svg('<g fill="red"><rect x="4" y="10" width="16" height="4"/><rect x="10" y="4" width="4" height="16"/></g>'),
      ),
    ).toEqual(['pictogram/red-cross']);
    expect(codes(svg(`<path fill="crimson" d="M0 22h24v2h-24z${cross}"/>`))).toEqual(['pictogram/red-cross']);
    expect(codes(svg(`<path fill="#fff" d="M0 0h24v24h-24z"/><path fill="#c00" d="${cross}"/>`))).toContain(
      'pictogram/red-cross',
    );
    expect(
      codes(svg(`<path fill="#fff" d="M0 0h24v24h-24z"/><path fill="#c00" d="${cross}"/>`), 'iso7010/E003'),
    ).toEqual(['pictogram/red-cross']);
  });

  test('what is no red cross passes: another colour, another shape, a cross cut out', () => {
    const cross = 'M9 3h6v6h6v6h-6v6h-6v-6h-6v-6h6z';
    expect(codes(svg(`<path d="${cross}"/>`))).toEqual([]);
    expect(codes(svg('<g fill="red"><circle cx="12" cy="12" r="9"/></g>'))).toEqual([]);
    expect(codes(svg(`<path fill="red" fill-rule="evenodd" d="M1 1h22v22h-22z${cross}"/>`))).toEqual([]);
    expect(codes(svg('<path fill="red" d="M4 11h16v2H4zM11 2h2v20h-2z" transform="rotate(45 12 12)"/>'))).toEqual([]);
  });

  test('nothing to paint, too much to paint and paint beside the page are refused', () => {
    expect(codes(svg('<path fill="none" d="M2 2h4v4z"/>'))).toEqual(['pictogram/empty']);
    expect(codes(svg(''))).toEqual(['pictogram/empty']);
    const traced = Array.from({ length: 700 }, (_, at) => `M${at % 20} 2h1v1z`).join('');
    expect(refusal(svg(`<path d="${traced}"/>`), 'pictogram/too-detailed').nodes).toBe(2800);
    expect(refusal(svg('<rect x="20" width="10" height="4"/>'), 'pictogram/outside-view-box').percent).toBe(25);
  });

  test('numbers and paths that make no sense are refused where they stand', () => {
    expect(refusal(svg('<path d="M2 2h4x"/>'), 'pictogram/bad-value')).toMatchObject({ attribute: 'd' });
    expect(refusal(svg('<rect width="50%" height="4"/>'), 'pictogram/bad-value')).toMatchObject({ value: '50%' });
    expect(refusal(svg('<circle r="-4"/>'), 'pictogram/bad-value')).toMatchObject({ attribute: 'r' });
    expect(refusal(svg('<polygon points="1 2 3"/>'), 'pictogram/bad-value')).toMatchObject({ attribute: 'points' });
    expect(refusal(svg('<g transform="turn(9)"><path d="M2 2h4v4z"/></g>'), 'pictogram/bad-value')).toMatchObject({
      attribute: 'transform',
    });
  });

  test('a file that is no drawing is refused', () => {
    expect(refusal('', 'pictogram/broken-xml').problem).toMatch(/root element/);
    expect(refusal('<html/>', 'pictogram/not-svg').root).toBe('html');
    expect(codes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h4v4z">')).toEqual([
      'pictogram/broken-xml',
    ]);
    expect(codes('<svg xmlns="http://www.w3.org/2000/svg"><path d="M2 2h4v4z"/></svg>')).toEqual([
      'pictogram/no-view-box',
    ]);
    expect(codes('<svg viewBox="0 0 0 24"><path d="M2 2h4v4z"/></svg>')).toEqual(['pictogram/no-view-box']);
  });

  test('all that is wrong with a file is said in one run, the same thing once, each with its line and column', () => {
    const text = svg(
      '\n  <text>WC</text>\n  <path stroke="red" d="M2 2h4v4z"/>\n  <path stroke="red" d="M2 2h4v4z"/>\n  <use/>',
    );
    expect(read(text).diagnostics).toMatchObject([
      {
        code: 'pictogram/forbidden-element',
        facts: { kind: 'text' },
        place: { file: 'pictograms/desk.svg', line: 2, column: 3 },
      },
      { code: 'pictogram/forbidden-attribute', facts: { kind: 'stroke' }, place: { line: 3, column: 3 }, count: 2 },
      { code: 'pictogram/forbidden-element', facts: { kind: 'use' }, place: { line: 5, column: 3 } },
    ]);
  });

  test('an attribute on a line of its own is found there', () => {
    const text = svg('<path\r\n  id="filter"\r\n  filter="url(#f)"\r\n  d="M2 2h4v4z"/>');
    expect(read(text).diagnostics[0]?.place).toMatchObject({ line: 3, column: 3 });
  });

  test('every refusal says what to do, in German and in English', () => {
    for (const [body] of elements) expectAdvice(svg(shape + body));
    for (const [attribute] of attributes) {
      expectAdvice(svg(`<path ${attribute} d="M2 2h4v4z"/>`, 'xmlns:xlink="http://www.w3.org/1999/xlink"'));
    }
  });

  function expectAdvice(text: string): void {
    for (const diagnostic of read(text).diagnostics) {
      for (const tongue of ['de', 'en'] as const) {
        const { what, why, fix } = explain(diagnostic, tongue);
        expect(what).toContain('desk');
        expect(`${why} ${fix}`).toMatch(/\w.*\. .*\.$/);
      }
    }
  }
});

describe('a hostile file does no harm', () => {
  test('entities are not expanded', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const text = `<!DOCTYPE svg [<!ENTITY l0 "ha">${levels}]>${svg('<path d="M2 2h4v4z"/><desc>&l9;</desc>')}`;
    expect(codes(text)).toEqual(['pictogram/doctype', 'pictogram/broken-xml']);
  });

  test('a file of the system is not read through an external entity', () => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<path d="M2 2h4v4z"/>')}`;
    expect(read(text).diagnostics[0]).toMatchObject({ code: 'pictogram/doctype', place: { line: 2, column: 1 } });
  });

  test('a style sheet by processing instruction is refused', () => {
    expect(codes(`<?xml-stylesheet href="http://example.org/a.css"?>${svg('<path d="M2 2h4v4z"/>')}`)).toEqual([
      'pictogram/forbidden-element',
    ]);
  });

  test('ten thousand nested groups are refused', () => {
    const deep = `${'<g>'.repeat(10_000)}<path d="M2 2h4v4z"/>${'</g>'.repeat(10_000)}`;
    expect(codes(svg(`<path d="M2 2h4v4z"/>${deep}`))).toEqual(['pictogram/too-deep']);
  });

  test('numbers beyond all bounds are refused', () => {
    for (const path of ['M2 2h1e999v4z', 'M-1e300 2h1e308v4z', 'M2 2a1e300 1e-300 0 0 1 4 4z']) {
      const { value, diagnostics } = read(svg(`<path d="${path}"/>`));
      if (value === undefined) expect(diagnostics).not.toEqual([]);
      else expect(value.layers.flatMap(({ outline }) => outline.xy).every(Number.isFinite)).toBe(true);
    }
    expect(codes('<svg viewBox="0 0 1e-320 1e-320"><path d="M2 2h4v4z"/></svg>')).toEqual(['pictogram/bad-value']);
  });

  test('a huge file is refused before it is read', () => {
    expect(refusal(svg(`<!--${'x'.repeat(300_000)}-->`), 'pictogram/too-large').limit).toBe(200_000);
  });

  const filled = (part: string): string => part.repeat(Math.floor(190_000 / part.length));
  test.each([
    ['many shapes', svg(filled('<path fill="red" d="M2 2h4v4z"/>'))],
    ['one long path', svg(`<path fill="red" d="${filled('M2 2h4v4z')}"/>`)],
    ['as much red as is allowed', svg(`<path fill="red" d="${'M2 2h4v4z'.repeat(499)}"/>`)],
    ['a long transformation', svg(`<g transform="${filled('scale(1)')}"><path d="M2 2h4v4z"/></g>`)],
    ['a long transformation that is broken', svg(`<g transform="${filled('scale(')}"><path d="M2 2h4v4z"/></g>`)],
    ['a long style', svg(`<path style="${filled('(;')}" d="M2 2h4v4z"/>`)],
    ['open comments in a style', svg(`<path style="${filled('/*')}" d="M2 2h4v4z"/>`)],
    ['spaces', svg(`<path transform="${filled(' ')}x" opacity="${filled(' ')}x" d="M2 2h4v4z"/>`.slice(0, 199_000))],
    ['many points', svg(`<polygon points="${filled('1 ')}"/>`)],
    ['many texts', svg(filled('<text/>'))],
    ['many unknown elements', svg(Array.from({ length: 14_000 }, (_, at) => `<x${at}/>`).join(''))],
    [
      'many unknown attributes',
      svg(`<path d="M2 2h4v4z" ${Array.from({ length: 14_000 }, (_, at) => `x${at}=""`).join(' ')}/>`),
    ],
    ['groups never closed', svg(filled('<g>'))],
  ])('the largest file allowed is judged long before the patience of a test ends: %s', (_, text) => {
    const { value, diagnostics } = read(text);
    expect(value === undefined ? diagnostics.length : 1).toBeGreaterThan(0);
  });
});

describe('a safety sign of the standard keeps its colours', () => {
  test('shades become the six safety colours', () => {
    const colours = ['#ffffff', '#237f52', '#9b2423', '#005387', '#f9a800', '#000'];
    const text = svg(colours.map((fill, at) => `<path fill="${fill}" d="M${at} 2h4v4z"/>`).join(''));
    expect(read(text, 'iso7010/W001').value?.layers.map(({ fill }) => fill)).toEqual([
      'safety-white',
      'safety-green',
      'safety-red',
      'safety-blue',
      'safety-yellow',
      'safety-black',
    ]);
  });

  test('any other colour is refused', () => {
    expect(
      refusal(svg('<path fill="#ff00ff" d="M2 2h4v4z"/>'), 'pictogram/not-a-safety-colour', 'iso7010/W001').colour,
    ).toBe('#ff00ff');
    expect(codes(svg('<path fill="#888" d="M2 2h4v4z"/>'), 'iso7010/W001')).toEqual(['pictogram/not-a-safety-colour']);
  });
});
