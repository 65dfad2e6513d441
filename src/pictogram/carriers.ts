/**
 * The shapes that say what kind of safety sign a pictogram is, with the geometry of ISO 3864 on the grid of 24.
 * What stands in them here is in the style of ISO 7010, not the standard's own figures.
 */
import { type Outline, type Point, rectangle, turnOutline } from '../base/outline.js';
import { IDENTITY, type Matrix } from './matrix.js';
import { outlineOfPath } from './outline-of-path.js';
import type { PictogramLayer, SafetyColour } from './types.js';

export const CARRIERS = ['prohibition', 'no-entry', 'mandatory', 'warning', 'safe', 'fire'] as const;
export type CarrierName = (typeof CARRIERS)[number];

export interface Carrier {
  /** Painted under the symbol. */
  readonly under: readonly PictogramLayer[];
  /** Painted over it. */
  readonly over: readonly PictogramLayer[];
  /** The symbol's colour. */
  readonly symbol: SafetyColour;
  /** A convex area that the symbol must stay in: a point is inside if no distance is positive. */
  readonly field: Field;
}

export interface Field {
  readonly middle: Point;
  /** How far from the middle a symbol may be moved up or down to gain size, in units. */
  readonly play: number;
  /** How far outside a point lies, in units; zero or less inside. */
  outside(point: Point): number;
}

const SIDE = 24;
const MIDDLE: Point = { x: SIDE / 2, y: SIDE / 2 };

const outline = (data: string): Outline => {
  const result = outlineOfPath(data, IDENTITY);
  if (typeof result === 'string') throw new Error(`A carrier's own path is wrong: ${result}`);
  return result;
};

const circle = (radius: number): string =>
  `M${12 - radius} 12a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1 ${-2 * radius} 0z`;

const layer = (fill: SafetyColour, shape: Outline, rule: PictogramLayer['rule'] = 'nonzero'): PictogramLayer => ({
  outline: shape,
  rule,
  fill,
});

const disc = (radius: number): Field => ({
  middle: MIDDLE,
  play: 0.5,
  outside: ({ x, y }) => Math.hypot(x - MIDDLE.x, y - MIDDLE.y) - radius,
});

const square = (half: number): Field => ({
  middle: MIDDLE,
  play: 0,
  outside: ({ x, y }) => Math.max(Math.abs(x - MIDDLE.x), Math.abs(y - MIDDLE.y)) - half,
});

// ISO 3864-1 and the templates of ISO/TC 145, as parts of the diameter or side.
const RING = 0.1 * SIDE;
const BAR = 0.08 * SIDE;
const PROHIBITION_GAP = 0.033 * SIDE;
const MANDATORY_GAP = 0.077 * SIDE;
const NO_ENTRY_GAP = 0.1 * SIDE;
const TILE_GAP = 0.1 * SIDE;

function prohibition(): Carrier {
  const inner = SIDE / 2 - RING;
  const bar = rectangle({ x: 12 - inner - RING / 2, y: 12 - BAR / 2, width: 2 * inner + RING, height: BAR });
  return {
    under: [layer('safety-white', outline(circle(SIDE / 2 - RING / 2)))],
    over: [
      layer('safety-red', outline(circle(SIDE / 2) + circle(inner)), 'evenodd'),
      // From the top left to the bottom right.
      layer('safety-red', turnOutline(bar, MIDDLE, 45)),
    ],
    symbol: 'safety-black',
    field: disc(inner - PROHIBITION_GAP),
  };
}

/** An equilateral triangle on its base, corners rounded, its band inside the edge. */
function warning(): Carrier {
  const height = (SIDE * Math.sqrt(3)) / 2;
  const bottom = 12 + height / 2;
  const band = 0.06 * SIDE;
  // The side is measured to the sharp corners, before rounding.
  const corner = 0.05 * SIDE;
  const triangle = (inset: number, radius: number): string => {
    const centre: Point = { x: 12, y: bottom - height / 3 };
    const reach = (2 / 3) * height - 2 * inset;
    const at = (degrees: number, distance: number): Point => ({
      x: centre.x + distance * Math.cos((degrees * Math.PI) / 180),
      y: centre.y + distance * Math.sin((degrees * Math.PI) / 180),
    });
    // The middle of each corner's arc, and where the straight sides begin and end.
    const parts = [-90, 30, 150].flatMap((direction) => {
      const pivot = at(direction, reach - 2 * radius);
      const on = (degrees: number): string =>
        `${pivot.x + radius * Math.cos((degrees * Math.PI) / 180)} ${pivot.y + radius * Math.sin((degrees * Math.PI) / 180)}`;
      return [on(direction - 60), `A${radius} ${radius} 0 0 1 ${on(direction + 60)}`];
    });
    return `M${parts[0]}${parts[1]}L${parts[2]}${parts[3]}L${parts[4]}${parts[5]}Z`;
  };
  const gap = band + 0.033 * height;
  const middle: Point = { x: 12, y: bottom - height / 3 };
  return {
    under: [
      layer('safety-black', outline(triangle(0, corner))),
      layer('safety-yellow', outline(triangle(band, corner * 0.4))),
    ],
    over: [],
    symbol: 'safety-black',
    field: {
      middle,
      // A triangle's middle is not where a symbol has most room.
      play: 2,
      outside: ({ x, y }) => {
        const [dx, dy] = [Math.abs(x - middle.x), y - middle.y];
        const side = (dx * Math.sqrt(3)) / 2 - dy / 2;
        return Math.max(dy, side) - (height / 3 - gap);
      },
    },
  };
}

/** A full disc, the symbol white on it. */
const fullDisc = (fill: SafetyColour, gap: number): Carrier => ({
  under: [layer(fill, outline(circle(SIDE / 2)))],
  over: [],
  symbol: 'safety-white',
  field: disc(SIDE / 2 - gap),
});

const tile = (fill: SafetyColour): Carrier => ({
  under: [layer(fill, rectangle({ x: 0, y: 0, width: SIDE, height: SIDE }))],
  over: [],
  symbol: 'safety-white',
  field: square(SIDE / 2 - TILE_GAP),
});

export function carrier(name: CarrierName): Carrier {
  switch (name) {
    case 'prohibition':
      return prohibition();
    case 'mandatory':
      return fullDisc('safety-blue', MANDATORY_GAP);
    // The traffic sign, sign 267 of the German road traffic order: a bar on a disc. It is none of ISO 7010.
    case 'no-entry':
      return fullDisc('safety-red', NO_ENTRY_GAP);
    case 'warning':
      return warning();
    case 'safe':
      return tile('safety-green');
    case 'fire':
      return tile('safety-red');
  }
}

/** Brings points that stand anywhere into the field: as large as they fit, centred on it. */
export function fitField(points: readonly Point[], field: Field): Matrix {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const place = (scale: number, rise: number): Matrix => [
    scale,
    0,
    0,
    scale,
    field.middle.x - ((left + right) / 2) * scale,
    field.middle.y - ((top + bottom) / 2) * scale - rise,
  ];
  const excess = ([a, , , d, e, f]: Matrix): number =>
    Math.max(...points.map(({ x, y }) => field.outside({ x: a * x + e, y: d * y + f })));
  let best = place(0, 0);
  let [low, high] = [0, SIDE / Math.max(right - left, bottom - top)];
  for (let round = 0; round < 24; round++) {
    const scale = (low + high) / 2;
    const rises = Array.from({ length: 8 * field.play + 1 }, (_, step) => step * 0.25 - field.play);
    const fitting = rises.sort((a, b) => Math.abs(a) - Math.abs(b)).find((rise) => excess(place(scale, rise)) <= 0);
    if (fitting === undefined) high = scale;
    else {
      low = scale;
      best = place(scale, fitting);
    }
  }
  return best;
}
