import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { answer, commands, terminal } from './session.js';

const CLEAR = '\r\u001B[2K';

/** What standard error gets while 100 signs are built, 50 ms each: cut where the line is cleared. */
async function build(given: Partial<Terminal>): Promise<string[]> {
  let clock = 0;
  const steady = commands({
    buildKit: async (_request, progress) => {
      for (let done = 1; done <= 100; done++) {
        clock += 50;
        progress?.signs?.(done, 100);
      }
      return answer();
    },
  });
  const { terminal: made, written } = terminal(['build'], { now: () => clock, ...given });
  await run(made, steady);
  return written.stderr.split(CLEAR);
}

const onTerminal = { isTTY: { stdout: false, stderr: true }, environment: { NO_COLOR: '1' } } as const;

describe('the progress line', () => {
  test('says how many signs are done, how fast, and when the rest will be', async () => {
    const [, ...lines] = await build(onTerminal);
    expect(lines[0]).toBe('1/100 signs, 20.0/s');
    expect(lines[20]).toBe('41/100 signs, 20.0/s, 3 s left');
    const [, ...german] = await build({ ...onTerminal, environment: { NO_COLOR: '1', LANG: 'de' } });
    expect(german[20]).toBe('41/100 Schilder, 20,0/s, noch 3 s');
  });

  test('is drawn at most ten times a second', async () => {
    expect((await build(onTerminal)).length).toBeLessThanOrEqual(5 * 10 + 2);
  });

  test('is gone before anything else is said', async () => {
    const lines = await build(onTerminal);
    expect(lines[0]).toBe('');
    expect(lines.at(-1)).toMatch(/^✓ 2 signs written\n/);
  });

  test('never fills its line: that would leave copies of it behind', async () => {
    for (const line of (await build({ ...onTerminal, columns: 20 })).slice(0, -1)) expect(line.length).toBeLessThan(20);
  });

  test('is only for terminals that can take it away again', async () => {
    expect(await build({})).toHaveLength(1);
    expect(await build({ ...onTerminal, environment: { TERM: 'dumb' } })).toHaveLength(1);
  });
});
