/**
 * How small a text may be. DIN 1450 counts the x-height as a visual angle: 9' for signs, 13' for reading text
 * (the secondary sources are named in the documentation; the standard itself was not at hand).
 */
export const X_HEIGHT_MM_PER_METRE = { primary: 2.62, easy: 3.78 } as const;

/** Other languages stand at 60 % of the primary language's x-height or more. */
export const LEAST_SHARE_OF_PRIMARY = 0.6;

/** 14 pt: nothing in Leichte Sprache is set smaller, however near it hangs. */
const EASY_EM_MM = (14 * 25.4) / 72;

/** Smallest em size in mm for a face whose x-height is given in em, read from `distance` metres. */
export function smallestSize(kind: 'primary' | 'easy', xHeight: number, distance: number): number {
  const byAngle = (X_HEIGHT_MM_PER_METRE[kind] * distance) / xHeight;
  return kind === 'easy' ? Math.max(EASY_EM_MM, byAngle) : byAngle;
}

/** Who wants what a code offers steps up to it: a quarter of the way is left. Not nearer than a phone is held. */
const STEPS_UP_TO = 0.25;
const ARM = 0.25;
/** A phone's camera takes codes that are a tenth as wide as they are away, with modules of half a millimetre or more. */
const CODE_WIDTH_PER_METRE = 100;
const LEAST_MODULE = 0.5;

/** Metres from which the code of a sign is scanned that is read from `distance` metres. */
export const scannedFrom = (distance: number): number => Math.max(ARM, STEPS_UP_TO * distance);

/** Least width of a code of so many modules, without its quiet zone, in mm. */
export const leastCodeWidth = (modules: number, metres: number): number =>
  Math.max(CODE_WIDTH_PER_METRE * metres, LEAST_MODULE * modules);
