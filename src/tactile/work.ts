/**
 * What is felt of one sign, finished: the one thing that the plates, the drawings for machines and the data sheet are
 * made of. Lengths in mm from the top left corner of the trimmed sign, y down.
 */
import type { Box, Outline, Point } from '../base/outline.js';
import type { Plate } from '../display/item.js';
import type { BrailleLine } from './break-braille.js';
import { type BrailleGeometry, dotOutline, dotsOf } from './geometry.js';

export type Mounting = 'beside-door' | 'wall' | 'handrail';

export interface TactileWork {
  /** The part of the sign that is kept for it. */
  readonly strip: Box;
  readonly braille: {
    readonly geometry: BrailleGeometry;
    readonly lines: readonly PlacedBraille[];
  };
  readonly relief: {
    /** Height of its capitals. */
    readonly capitals: number;
    readonly texts: readonly RaisedText[];
  };
  /** What it hangs on. */
  readonly mounted: Mounting;
  /** Texts that Braille has and raised letters have no room for. */
  readonly leftOut: readonly string[];
}

export interface PlacedBraille extends BrailleLine {
  /** Centre of dot 1 of its first cell. */
  readonly at: Point;
  /** It is read from the other side: cells follow to the left, dots upwards. */
  readonly headDown?: true;
}

/** A line of raised letters. */
export interface RaisedText {
  readonly text: string;
  readonly baseline: number;
  /** Of its ink. */
  readonly left: number;
  readonly right: number;
  /** One a letter; nonzero. */
  readonly letters: readonly Outline[];
}

/** Centres of all dots. */
export const dotsIn = ({ braille: { geometry, lines } }: TactileWork): readonly Point[] =>
  lines.flatMap(({ cells, at, headDown }) => {
    const sense = headDown ? -1 : 1;
    return dotsOf(cells, geometry).map(({ x, y }) => ({ x: at.x + sense * x, y: at.y + sense * y }));
  });

export const lettersIn = ({ relief }: TactileWork): readonly Outline[] =>
  relief.texts.flatMap(({ letters }) => letters);

export const tactilePlates = (work: TactileWork): readonly Plate[] => [
  {
    process: 'braille',
    shapes: dotsIn(work).map((dot) => ({ outline: dotOutline(dot, work.braille.geometry), paint: 'fill' })),
  },
  { process: 'relief', shapes: lettersIn(work).map((outline) => ({ outline, paint: 'fill' })) },
];
