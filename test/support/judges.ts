import { spawnSync } from 'node:child_process';

const known = new Map<string, boolean>();

/**
 * Whether a tool that judges our output independently is installed. Without it its tests are skipped, and say so;
 * with `REQUIRE_JUDGES=1`, as in CI, they fail instead.
 */
export function judge(tool: string): boolean {
  let present = known.get(tool);
  if (present === undefined) {
    present = spawnSync('sh', ['-c', 'command -v "$0"', tool]).status === 0;
    known.set(tool, present);
    if (!present && process.env.REQUIRE_JUDGES !== '1') {
      console.warn(`SKIPPED: "${tool}" is not installed, so its judgement is missing.`);
    }
  }
  if (!present && process.env.REQUIRE_JUDGES === '1')
    throw new Error(`"${tool}" is not installed, but REQUIRE_JUDGES=1.`);
  return present;
}
