/**
 * A filled shape as a flat list of absolute commands: `M` and `L` take two coordinates,
 * `Q` four (control point, end), `C` six (two control points, end), `Z` none.
 * `ops` holds one letter a command, `xy` all coordinates in order. The unit and the
 * direction of y are said by whoever carries the outline.
 */
export interface Outline {
  readonly ops: string;
  readonly xy: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const EMPTY_OUTLINE: Outline = { ops: '', xy: [] };

/** How many coordinates each command takes. */
export const COORDINATES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

export function rectangle({ x, y, width, height }: Box): Outline {
  return { ops: 'MLLLZ', xy: [x, y, x + width, y, x + width, y + height, x, y + height] };
}

/** The outline scaled about the origin, then shifted. A negative `scaleY` turns it upside down. */
export function placeOutline(outline: Outline, at: Point, scaleX: number, scaleY: number = scaleX): Outline {
  const { xy } = outline;
  const placed = new Array<number>(xy.length);
  for (let index = 0; index < xy.length; index += 2) {
    placed[index] = (xy[index] ?? 0) * scaleX + at.x;
    placed[index + 1] = (xy[index + 1] ?? 0) * scaleY + at.y;
  }
  return { ops: outline.ops, xy: placed };
}

/** The outline turned clockwise (y down) about a point, by whole degrees. */
export function turnOutline(outline: Outline, about: Point, degrees: number): Outline {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const { xy } = outline;
  const turned = new Array<number>(xy.length);
  for (let index = 0; index < xy.length; index += 2) {
    const [dx, dy] = [(xy[index] ?? 0) - about.x, (xy[index + 1] ?? 0) - about.y];
    turned[index] = about.x + dx * cos - dy * sin;
    turned[index + 1] = about.y + dx * sin + dy * cos;
  }
  return { ops: outline.ops, xy: turned };
}

export const joinOutlines = (outlines: readonly Outline[]): Outline => ({
  ops: outlines.map(({ ops }) => ops).join(''),
  xy: outlines.flatMap(({ xy }) => xy),
});
