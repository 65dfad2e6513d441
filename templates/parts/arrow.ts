/** The one arrow of all signs: turned, never mirrored or drawn anew. */
import type { ArrowDirection, Fill, Sign } from 'schildwerk/template';

/** It is drawn pointing right; clockwise turns from there, in degrees. */
const TURN: Readonly<Record<ArrowDirection, number>> = {
  right: 0,
  'down-right': 45,
  down: 90,
  'down-left': 135,
  left: 180,
  'up-left': 225,
  up: 270,
  'up-right': 315,
};

export const arrowFill = (direction: ArrowDirection, sign: Sign): Fill => ({
  kind: 'figure',
  pictogram: 'arrow',
  colour: 'on-block',
  alt: sign.alt[`arrow-${direction}`],
  language: sign.languages[0] ?? 'de',
  turn: TURN[direction],
  align: 'centre',
});
