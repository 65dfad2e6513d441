import type { SignSize } from 'schildwerk/template';

/**
 * The grid that every sign is built on: 24 units along the short side of what can be seen of it,
 * a margin of two units. All lengths in mm, measured from the trimmed edge.
 */
export interface Grid {
  readonly u: number;
  /** What a frame hides on every edge. */
  readonly rim: number;
  /** From the trimmed edge to the axis where texts begin. */
  readonly margin: number;
  /** Between the two axes. */
  readonly measure: number;
  /** Ground colour between two blocks. */
  readonly slit: number;
  /** Thickness of a rule. */
  readonly rule: number;
}

export function gridOf({ width, height, rim = 0 }: SignSize): Grid {
  const u = (Math.min(width, height) - 2 * rim) / 24;
  const margin = rim + 2 * u;
  return {
    u,
    rim,
    margin,
    measure: width - 2 * margin,
    slit: Math.max(1.5, u / 3),
    rule: Math.min(1.5, Math.max(0.35, 0.06 * u)),
  };
}
