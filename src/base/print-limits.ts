/**
 * The smallest things that ink holds, in points: dark on white, and white (or light) in colour, where ink runs in from
 * all sides. What print shops name who name anything: text from 6 pt (8 pt reversed), lines from 0.25 pt (0.75 pt
 * reversed), as a sample of twelve shops asked it in 2025.
 */
export const LEAST_PRINTED = {
  text: { least: 6, leastReversed: 8 },
  lines: { least: 0.25, leastReversed: 0.75 },
} as const;

/** Up to here black is fine, in mm: 24 pt, and strokes of 1 mm. What is larger would let the ground show through. */
export const FINEST_BLACK = { text: (24 * 25.4) / 72, line: 1 } as const;
