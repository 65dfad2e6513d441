/** What a colour puts on which plate, as far as the file says it without a conversion. */
import type { Mark, Paint } from '../pdf/reader/marks.js';
import type { SpaceFacts } from '../pdf/reader/spaces.js';

/** Parts of full ink (0 to 1) by plate; plates without ink are left out. */
export type Plates = ReadonlyMap<string, number>;

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** Undefined: only a conversion could tell, or there is no single colour. */
export function platesOf({ space, values }: Paint): Plates | undefined {
  if (values === undefined) return undefined;
  const names = platesIn(space);
  if (names === undefined) return undefined;
  const gray = names === GRAY;
  const inks = names.map((name, index): [string, number] => {
    const value = Math.min(1, Math.max(0, values[index] ?? 0));
    return [name, gray ? 1 - value : value];
  });
  return new Map(inks.filter(([name, ink]) => name !== 'None' && ink > 0.0005));
}

const GRAY: readonly string[] = ['Black'];

function platesIn({ family, components, names }: SpaceFacts): readonly string[] | undefined {
  switch (family) {
    case 'DeviceGray':
    case 'CalGray':
      return GRAY;
    case 'DeviceCMYK':
      return PROCESS;
    case 'ICCBased':
      return components === 4 ? PROCESS : components === 1 ? GRAY : undefined;
    case 'Separation':
    case 'DeviceN':
      return names;
    default:
      return undefined;
  }
}

/** Nothing on any plate, or the white of a screen. */
export function isWhite(paint: Paint): boolean {
  const plates = platesOf(paint);
  if (plates !== undefined) return plates.size === 0 && !paint.space.names?.includes('None');
  if (paint.values === undefined) return false;
  if (paint.space.family === 'Lab') return (paint.values[0] ?? 0) >= 99.9;
  return isScreen(paint.space) && paint.values.every((value) => value >= 0.999);
}

/** A space whose colours only a conversion turns into inks. */
export const isScreen = ({ family, components }: SpaceFacts): boolean =>
  family === 'DeviceRGB' || family === 'CalRGB' || family === 'Lab' || (family === 'ICCBased' && components === 3);

/** The space that counts for print: a palette’s colours, a pattern’s, what the page’s own definition says. */
export function realSpace(space: SpaceFacts): SpaceFacts {
  if (space.calibrated !== undefined) return space.calibrated;
  return (space.family === 'Indexed' || space.family === 'Pattern') && space.base !== undefined
    ? realSpace(space.base)
    : space;
}

export const totalOf = (plates: Plates): number => [...plates.values()].reduce((sum, ink) => sum + ink, 0);

const percent = (ink: number): number => Math.round(ink * 100);

const SHORT: Readonly<Record<string, string>> = { Cyan: 'C', Magenta: 'M', Yellow: 'Y', Black: 'K' };

/** `C 60 M 50 Y 40 K 100`. */
export const inksInWords = (plates: Plates): string =>
  [...plates].map(([name, ink]) => `${SHORT[name] ?? name} ${percent(ink)}`).join(' ');

/** What stands on the plates after a mark was painted onto others. */
export function painted(mark: Mark, own: Plates, beneath: Plates | undefined): Plates {
  if (beneath === undefined) return own;
  if (mark.blend === 'Multiply' || mark.blend === 'Darken') {
    return merged(own, beneath, (a, b) => (mark.blend === 'Darken' ? Math.max(a, b) : 1 - (1 - a) * (1 - b)));
  }
  if (!mark.overprint) return own;
  // Overprint mode 1 leaves the plates alone on which a CMYK colour puts nothing; mode 0 cleans all four.
  const cleans = (plate: string): boolean =>
    platesIn(mark.paint.space) === PROCESS && mark.overprintMode === 0 && PROCESS.some((each) => each === plate);
  return merged(own, new Map([...beneath].filter(([plate]) => !cleans(plate))), (a, b) => (a > 0 ? a : b));
}

function merged(own: Plates, beneath: Plates, mix: (own: number, beneath: number) => number): Plates {
  const names = new Set([...beneath.keys(), ...own.keys()]);
  return new Map([...names].map((name) => [name, mix(own.get(name) ?? 0, beneath.get(name) ?? 0)]));
}
