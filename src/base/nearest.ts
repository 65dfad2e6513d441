/**
 * The known name that a mistyped one most likely meant, or the only one that it is the first word of (`door` for
 * `door-sign`); undefined if none is near. Ties go to the first.
 * One letter of so many (`oneOf`) may be wrong: a third is a slip in a name, and another word in a long one.
 */
export function nearest<Name extends string>(name: string, known: Iterable<Name>, oneOf = 3): Name | undefined {
  const wanted = name.toLowerCase();
  let best: Name | undefined;
  const begun: Name[] = [];
  let least = Math.max(1, Math.floor(wanted.length / oneOf)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
    if (candidate.toLowerCase().startsWith(`${wanted}-`)) begun.push(candidate);
  }
  return best ?? (begun.length === 1 ? begun[0] : undefined);
}

/** Optimal string alignment distance (a swapped pair counts one), or `limit` once it can't stay below it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
    }
    if (Math.min(...current) >= limit) return limit;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? limit;
}
