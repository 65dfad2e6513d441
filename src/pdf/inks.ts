/**
 * The inks of a file: process inks, spot inks by name, and whether they print over what lies below. One table a file,
 * so that one name is one object wherever it is used (ISO 19005-2, 6.2.4.4; PDF/X-4 alike).
 */
import { type PDFContext, PDFName, type PDFRef } from 'pdf-lib';
import { ALL_PLATES, type Colour } from '../base/colour.js';
import { rounded } from './numbers.js';
import { type ColourSpace, paintColour } from './paint-colour.js';

type Cmyk = Colour['cmyk'];

/** A colour as the file paints it. */
export interface Ink {
  /** The operators that set it, for filling or for strokes. */
  readonly fill: string;
  readonly stroke: string;
}

export interface Inks {
  /** Light has no plates that could print over each other. */
  readonly canOverprint: boolean;
  /** A colour of the design. */
  of(colour: Colour): Ink;
  /** A spot ink at full strength, with the process inks that stand for it. */
  spot(name: string, alternate: Cmyk): Ink;
  /** The operator after which what is painted prints over (true) or knocks out (false) what lies below. */
  overprint(over: boolean): string;
  /** What the file's resources must say about them: nothing if only process inks that knock out were used. */
  resources(context: PDFContext): Readonly<Record<string, Readonly<Record<string, PDFRef>>>>;
}

interface Spot {
  readonly name: string;
  readonly resource: string;
  /** At full strength. Of several that are given, the one for the strongest tint: it was rounded least. */
  alternate: Cmyk;
  strongest: number;
}

export function createInks(space: ColourSpace, keepsSpots: boolean): Inks {
  const spots = new Map<string, Spot>();
  const states = new Set<boolean>();
  const enter = (name: string, alternate: Cmyk, tint: number): Spot => {
    const known = spots.get(name);
    if (known !== undefined) {
      if (tint > known.strongest) Object.assign(known, { alternate, strongest: tint });
      return known;
    }
    const spot: Spot = { name, resource: `S${spots.size}`, alternate, strongest: tint };
    spots.set(name, spot);
    return spot;
  };
  const tinted = ({ resource }: Spot, tint: number): Ink => {
    const strength = rounded(tint / 100);
    return { fill: `/${resource} cs ${strength} scn`, stroke: `/${resource} CS ${strength} SCN` };
  };
  return {
    canOverprint: space === 'cmyk',
    of(colour) {
      const { spot, cmyk } = colour;
      // Marks stand on all plates, also where colours are printed with process inks alone.
      const keeps = keepsSpots || spot?.name === ALL_PLATES;
      // Paper is no ink: nothing of a spot is nothing.
      if (spot === undefined || !keeps || space !== 'cmyk' || spot.tint === 0) {
        const fill = paintColour(colour, space);
        return { fill, stroke: fill.replace(/[a-z]+$/, (operator) => operator.toUpperCase()) };
      }
      return tinted(enter(spot.name, atFull(cmyk, spot.tint), spot.tint), spot.tint);
    },
    spot: (name, alternate) => tinted(enter(name, alternate, 100), 100),
    overprint(over) {
      states.add(over);
      return `/${stateName(over)} gs`;
    },
    resources(context) {
      const separations = [...spots.values()].map((spot) => [spot.resource, separation(context, spot)] as const);
      // A file in which something prints over needs the way back as well.
      const graphics = [...states].sort().map((over) => [stateName(over), graphicsState(context, over)] as const);
      return {
        ...(separations.length === 0 ? {} : { ColorSpace: Object.fromEntries(separations) }),
        ...(graphics.length === 0 ? {} : { ExtGState: Object.fromEntries(graphics) }),
      };
    },
  };
}

const stateName = (over: boolean): string => (over ? 'G1' : 'G0');

const atFull = (cmyk: Cmyk, tint: number): Cmyk => {
  const [cyan, magenta, yellow, key] = cmyk.map((ink) => Math.min(100, rounded((ink * 100) / tint)));
  return [cyan ?? 0, magenta ?? 0, yellow ?? 0, key ?? 0];
};

/** PDF 32000-1, 8.6.6.4: the ink's name, and DeviceCMYK for where nobody has it. */
function separation(context: PDFContext, { name, alternate }: Spot): PDFRef {
  const tint = context.register(
    context.obj({
      FunctionType: 2,
      Domain: [0, 1],
      C0: [0, 0, 0, 0],
      C1: alternate.map((percent) => rounded(percent / 100)),
      N: 1,
    }),
  );
  return context.register(context.obj(['Separation', PDFName.of(utf8Name(name)), 'DeviceCMYK', tint]));
}

/**
 * PDF 32000-1, 7.3.5: a name is bytes, UTF-8 where it has a meaning as text. pdf-lib escapes single bytes above 126 as
 * `#XX`, so each byte of the name goes to it as a character of its own; `#` is its escape sign.
 */
const utf8Name = (name: string): string =>
  [...Buffer.from(name, 'utf8')].map((byte) => (byte === 0x23 ? '#23' : String.fromCharCode(byte))).join('');

/** Mode 1: an ink that a colour lacks is left as it lies there (PDF 32000-1, 8.6.7). */
const graphicsState = (context: PDFContext, over: boolean): PDFRef =>
  context.register(context.obj({ Type: 'ExtGState', OP: over, op: over, OPM: over ? 1 : 0 }));
