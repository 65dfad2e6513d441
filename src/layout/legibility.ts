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
