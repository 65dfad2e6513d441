/**
 * The gate: an SVG file comes in as text, plain outlines on the grid of 24 units go out. It knows filled shapes
 * and nothing else; whatever it does not know is refused, with its place and a way to mend it, all in one run.
 */
import type { Box } from '../base/outline.js';
import { hasError, type Outcome, type Place } from '../diagnostics/diagnostic.js';
import { collectShapes, type Gate } from './collect-shapes.js';
import { colourLayers } from './colour-layers.js';
import { createFindings } from './findings.js';
import { IDENTITY, type Matrix, parseLength, parseNumbers } from './matrix.js';
import { inkOf } from './outline-of-path.js';
import { DEPTH_LIMIT, parseSvg, type SvgElement } from './parse-svg.js';
import type { Pictogram, PictogramLayer } from './types.js';

export const GRID = 24;
/** Characters; a pictogram of a good set has less than 2,000. */
export const SIZE_LIMIT = 200_000;
/** Path commands; more is a traced photograph, not a pictogram. */
export const NODE_LIMIT = 2_000;
/** Units of the grid that ink may stick out of the drawing's page: drawing programs round. */
export const OVERHANG = 0.01 * GRID;

export interface NormalisedSvg {
  readonly layers: readonly PictogramLayer[];
  readonly ink: Box;
  /** From the attribute `data-facing` of the root element. */
  readonly facing: Pictogram['facing'];
}

/** Reads a pictogram. Ids under `iso7010/` keep safety colours, all others are drawn in one ink. */
export function normaliseSvg(text: string, id: string, place: Place): Outcome<NormalisedSvg> {
  const gate: Gate = { id, findings: createFindings(text, place), shapes: [] };
  const root = open(text, gate);
  if (root === undefined) return { value: undefined, diagnostics: gate.findings.list() };
  const page = pageMatrix(root);
  if (page === undefined) gate.findings.add('pictogram/no-view-box', { id }, root.offset);
  collectShapes(root, page ?? IDENTITY, gate);
  const facing = facingOf(root, gate);
  const nodes = gate.shapes.reduce((sum, { outline }) => sum + outline.ops.length, 0);
  // Looking closer at a million nodes would take minutes.
  if (nodes > NODE_LIMIT) gate.findings.add('pictogram/too-detailed', { id, nodes, limit: NODE_LIMIT });
  const layers = nodes > NODE_LIMIT ? [] : colourLayers(gate.shapes, id, gate.findings);
  const sound = !hasError(gate.findings.list());
  const ink = inkOf(layers.map(({ outline }) => outline));
  if (sound) checkInk(ink, gate);
  const diagnostics = gate.findings.list();
  const value = ink === undefined || hasError(diagnostics) ? undefined : { layers, ink, facing };
  return { value, diagnostics };
}

/** Parses the text and says what is wrong with it as XML; the root element if there is any sense in going on. */
function open(text: string, { id, findings }: Gate): SvgElement | undefined {
  if (text.length > SIZE_LIMIT) {
    findings.add('pictogram/too-large', { id, characters: text.length, limit: SIZE_LIMIT });
    return undefined;
  }
  const { root, error, doctype, styleSheet, tooDeep } = parseSvg(text);
  if (doctype !== undefined) findings.add('pictogram/doctype', { id }, doctype);
  if (styleSheet !== undefined) {
    findings.add('pictogram/forbidden-element', { id, element: '?xml-stylesheet', kind: 'style' }, styleSheet);
  }
  if (tooDeep !== undefined) findings.add('pictogram/too-deep', { id, limit: DEPTH_LIMIT }, tooDeep);
  if (error !== undefined) findings.add('pictogram/broken-xml', { id, problem: error.message }, error.offset);
  if (root === undefined || root.name !== 'svg' || root.foreign) {
    if (error === undefined) findings.add('pictogram/not-svg', { id, root: root?.name ?? '' }, root?.offset);
    return undefined;
  }
  return root;
}

/** Maps the drawing's page onto the grid, keeping its proportions, centred; undefined if it has no size. */
function pageMatrix(root: SvgElement): Matrix | undefined {
  const text = (name: string): string | undefined => root.attributes.find((own) => own.name === name)?.value;
  const viewBox = text('viewBox');
  const box =
    viewBox === undefined
      ? [0, 0, parseLength(text('width') ?? ''), parseLength(text('height') ?? '')]
      : parseNumbers(viewBox);
  const [x = 0, y = 0, width = 0, height = 0] = box ?? [];
  if (box?.length !== 4 || !(width > 0 && height > 0)) return undefined;
  const scale = GRID / Math.max(width, height);
  return [scale, 0, 0, scale, (GRID - width * scale) / 2 - x * scale, (GRID - height * scale) / 2 - y * scale];
}

function checkInk(ink: Box | undefined, { id, findings }: Gate): void {
  if (ink === undefined) {
    findings.add('pictogram/empty', { id });
    return;
  }
  const excess = Math.max(-ink.x, -ink.y, ink.x + ink.width - GRID, ink.y + ink.height - GRID);
  if (excess > OVERHANG) findings.add('pictogram/outside-view-box', { id, percent: Math.ceil((excess / GRID) * 100) });
}

/** Which way the drawing points can't be seen in its outline: its author says so. */
function facingOf(root: SvgElement, { id, findings }: Gate): Pictogram['facing'] {
  const written = root.attributes.find(({ name }) => name === 'data-facing');
  const value = written?.value ?? 'none';
  if (value === 'left' || value === 'right' || value === 'none') return value;
  findings.add('pictogram/bad-value', { id, element: 'svg', attribute: 'data-facing', value }, written?.offset);
  return 'none';
}
