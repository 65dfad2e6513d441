/** What one file for people may hold, in prints: more is slow to open, takes its maker as much memory as it has pages, and is a ream of paper. */
export const PRINTS_A_VOLUME = 500;

/** Cut into runs that weigh at most that much each; what weighs more alone is a run of its own. */
export function volumes<T>(all: readonly T[], weight: (each: T) => number): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let held = Number.POSITIVE_INFINITY;
  for (const each of all) {
    const more = weight(each);
    const run = runs.at(-1);
    if (run === undefined || held + more > PRINTS_A_VOLUME) {
      runs.push([each]);
      held = more;
    } else {
      run.push(each);
      held += more;
    }
  }
  return runs;
}
