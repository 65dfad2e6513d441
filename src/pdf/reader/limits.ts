/**
 * How much of a file is read. A few kilobytes can unfold into gigabytes or into forms that paint each other for
 * hours, so everything that costs is counted; nothing is measured by a clock, or the same file could end otherwise
 * on a slower computer.
 */
export interface ReadLimits {
  /** Bytes of all streams, unpacked. */
  readonly unpacked: number;
  readonly objects: number;
  /** Operators of all content streams; a form counts each time it is painted. */
  readonly operators: number;
  readonly marks: number;
  readonly pages: number;
  /** Forms within forms. */
  readonly depth: number;
  /** Saved graphics states (q) that are open at once. */
  readonly saved: number;
}

export const READ_LIMITS: ReadLimits = {
  unpacked: 512 * 2 ** 20,
  objects: 1_000_000,
  operators: 4_000_000,
  marks: 600_000,
  pages: 5_000,
  depth: 24,
  saved: 1_000,
};

/** Arrays and dictionaries within each other. */
export const DEEPEST_OBJECT = 64;

export type Limit = keyof ReadLimits;

export interface Budget {
  /** False once the limit is used up: then the caller stops, and `exceeded` tells. */
  spend(limit: Limit, amount?: number): boolean;
  /** Whether so deep is still allowed. */
  allows(limit: 'depth' | 'saved', value: number): boolean;
  left(limit: Limit): number;
  readonly exceeded: ReadonlySet<Limit>;
}

export function budgetOf(limits: ReadLimits): Budget {
  const spent = new Map<Limit, number>();
  const exceeded = new Set<Limit>();
  const left = (limit: Limit): number => limits[limit] - (spent.get(limit) ?? 0);
  return {
    spend(limit, amount = 1) {
      if (amount > left(limit)) {
        exceeded.add(limit);
        return false;
      }
      spent.set(limit, (spent.get(limit) ?? 0) + amount);
      return true;
    },
    allows(limit, value) {
      if (value > limits[limit]) exceeded.add(limit);
      return value <= limits[limit];
    },
    left,
    exceeded,
  };
}
