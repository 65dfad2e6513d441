import { inkBox } from '../base/ink-box.js';
import type { Outline } from '../base/outline.js';
import type { Findings } from './findings.js';
import { hueOf, isRed, safetyColour } from './paint-colour.js';
import { holdsRedCross } from './red-cross.js';
import type { PictogramLayer } from './types.js';

/** A filled shape of the file, on the grid, with the colour it has there. */
export interface PaintedShape {
  readonly outline: Outline;
  readonly rule: 'nonzero' | 'evenodd';
  /** Canonical. */
  readonly colour: string;
  readonly offset: number;
}

/**
 * Shapes become layers: whatever their one colour is, it becomes ink; safety signs keep theirs. A file with more
 * colours than that is refused: which of them were to be ink, and which the ground, is not ours to guess.
 */
export function colourLayers(
  shapes: readonly PaintedShape[],
  id: string,
  findings: Findings,
): readonly PictogramLayer[] {
  const visible = shapes.filter(({ outline }) => paintsSomething(outline));
  const red = visible.filter(({ colour }) => isRed(colour));
  if (holdsRedCross(red.map(inInk))) findings.add('pictogram/red-cross', { id }, red[0]?.offset);
  if (id.startsWith('iso7010/')) return visible.flatMap((shape) => safetyLayer(shape, id, findings));
  const colours = [...new Set(visible.map(({ colour }) => colour))];
  const [first, second] = colours;
  if (first === undefined || second === undefined) return visible.map(inInk);
  const odd = visible.find(({ colour }) => colour !== first);
  const hasWhite = colours.some((colour) => (hueOf(colour)?.lightness ?? 0) > 0.97);
  if (colours.length === 2 && hasWhite) findings.add('pictogram/white-shape', { id }, odd?.offset);
  else findings.add('pictogram/several-colours', { id, colours }, odd?.offset);
  return [];
}

const inInk = ({ outline, rule }: PaintedShape): PictogramLayer => ({ outline, rule, fill: 'ink' });

function safetyLayer(
  { outline, rule, colour, offset }: PaintedShape,
  id: string,
  findings: Findings,
): PictogramLayer[] {
  const fill = safetyColour(colour);
  if (fill !== undefined) return [{ outline, rule, fill }];
  findings.add('pictogram/not-a-safety-colour', { id, colour }, offset);
  return [];
}

/** Lines that enclose nothing have an extent, but no ink. */
function paintsSomething(outline: Outline): boolean {
  const box = inkBox(outline);
  return box !== undefined && box.width > 0.001 && box.height > 0.001;
}
