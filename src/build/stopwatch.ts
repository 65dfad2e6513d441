/** Milliseconds between laps, for `--timing`. Nothing of it reaches a file. */
export function stopwatch(): { lap(stage: string): void; laps(): Readonly<Record<string, number>> } {
  const taken: Record<string, number> = {};
  let since = performance.now();
  return {
    lap(stage) {
      const now = performance.now();
      taken[stage] = (taken[stage] ?? 0) + now - since;
      since = now;
    },
    laps: () => ({ ...taken }),
  };
}
