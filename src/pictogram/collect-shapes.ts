import type { ForbiddenAttribute } from '../diagnostics/codes/pictogram.js';
import type { PaintedShape } from './colour-layers.js';
import type { Findings } from './findings.js';
import { compose, IDENTITY, type Matrix, parseLength, parseTransform } from './matrix.js';
import { outlineOfPath, roundOutline } from './outline-of-path.js';
import { canonicalColour } from './paint-colour.js';
import type { SvgElement } from './parse-svg.js';
import { isShape, shapePath } from './shape-path.js';
import { isActive, isSilent, kindOfForbidden } from './svg-elements.js';
import { type Inherited, parseShare, readStyle, type Style, type Written } from './svg-style.js';

/** What goes through the gate, and what is found on the way. */
export interface Gate {
  readonly id: string;
  readonly findings: Findings;
  readonly shapes: PaintedShape[];
}

interface Surroundings {
  readonly inherited: Inherited;
  readonly matrix: Matrix;
}

/** Gathers the filled shapes of a drawing, in the order of painting, and says what in it is no filled shape. */
export function collectShapes(root: SvgElement, page: Matrix, gate: Gate): void {
  walk(root, { inherited: {}, matrix: page }, gate, true);
}

function walk(element: SvgElement, around: Surroundings, gate: Gate, isRoot = false): void {
  const style = isRoot || mayPaint(element, gate) ? readStyle(element, around.inherited, isRoot) : undefined;
  if (style === undefined || style.hidden) {
    refuseActive(element, gate);
    return;
  }
  for (const { name: attribute, kind, ...written } of style.refused) refuse(gate, attribute, kind, written);
  const inside = { inherited: style.inherited, matrix: compose(around.matrix, ownTransform(element, style, gate)) };
  if (isShape(element.name)) paint(element, inside, gate);
  for (const child of element.children) walk(child, inside, gate);
}

function mayPaint({ name, foreign, offset }: SvgElement, { id, findings }: Gate): boolean {
  if (foreign || isSilent(name)) return false;
  if (isShape(name) || name === 'g') return true;
  findings.add('pictogram/forbidden-element', { id, element: name, kind: kindOfForbidden(name) }, offset);
  return false;
}

function ownTransform({ name }: SvgElement, { transform }: Style, { id, findings }: Gate): Matrix {
  if (transform === undefined) return IDENTITY;
  const own = parseTransform(transform.value);
  if (own !== undefined) return own;
  const facts = { id, element: name, attribute: 'transform', value: short(transform.value) };
  findings.add('pictogram/bad-value', facts, transform.offset);
  return IDENTITY;
}

/** In what paints nothing by itself, scripts and style sheets still reach out. */
function refuseActive(element: SvgElement, gate: Gate): void {
  const { id, findings } = gate;
  for (const child of element.children) {
    const { name, foreign, offset } = child;
    if (isActive(name) && !foreign) {
      findings.add('pictogram/forbidden-element', { id, element: name, kind: kindOfForbidden(name) }, offset);
    }
    refuseActive(child, gate);
  }
}

function paint(element: SvgElement, { inherited, matrix }: Surroundings, gate: Gate): void {
  if (/^(hidden|collapse)$/.test(inherited.visibility?.value.trim() ?? '')) return;
  refuseStroke(element, inherited, gate);
  const colour = fillColour(element, inherited, gate);
  if (colour === 'none') return;
  const { id, findings, shapes } = gate;
  const path = shapePath(element);
  const outline = 'wrong' in path ? undefined : outlineOfPath(path.data, matrix);
  if (outline === undefined || typeof outline === 'string') {
    const attribute = 'wrong' in path ? path.wrong : 'd';
    const written = element.attributes.find(({ name }) => name === attribute);
    const value = outline ?? short(written?.value ?? '');
    findings.add(
      'pictogram/bad-value',
      { id, element: element.name, attribute, value },
      written?.offset ?? element.offset,
    );
    return;
  }
  const rule = inherited['fill-rule']?.value.trim() === 'evenodd' ? 'evenodd' : 'nonzero';
  shapes.push({ outline: roundOutline(outline), rule, colour, offset: element.offset });
}

/** The canonical colour; `none` where nothing is painted or what would be painted is refused. */
function fillColour({ offset }: SvgElement, inherited: Inherited, gate: Gate): string {
  // SVG 2, 13.4.1: what has no fill is black.
  const fill = inherited.fill ?? { value: 'black', offset };
  const opacity = inherited['fill-opacity'] ?? { value: '1', offset };
  const share = parseShare(opacity.value);
  const colour = canonicalColour(fill.value);
  if (colour === 'none' || share === 0) return 'none';
  if (colour === undefined) refuse(gate, 'fill', /url\s*\(/i.test(fill.value) ? 'gradient' : 'colour', fill);
  else if (colour === 'translucent') refuse(gate, 'fill', 'translucent', fill);
  else if (share !== 1) refuse(gate, 'fill-opacity', 'translucent', opacity);
  else return colour;
  return 'none';
}

function refuseStroke({ offset }: SvgElement, inherited: Inherited, gate: Gate): void {
  const { stroke } = inherited;
  if (stroke === undefined || canonicalColour(stroke.value) === 'none') return;
  const width = parseLength(inherited['stroke-width']?.value ?? '1');
  const share = parseShare(inherited['stroke-opacity']?.value ?? '1');
  if (width !== 0 && share !== 0) refuse(gate, 'stroke', 'stroke', { value: stroke.value, offset });
}

function refuse({ id, findings }: Gate, attribute: string, kind: ForbiddenAttribute, { value, offset }: Written): void {
  findings.add('pictogram/forbidden-attribute', { id, attribute, kind, value: short(value) }, offset);
}

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value);
