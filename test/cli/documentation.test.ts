import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExitCode } from '../../src/cli/exit-code.js';
import { COMMANDS, FLAGS } from '../../src/cli/flags.js';
import { EXAMPLES } from '../../src/cli/help.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';

const root = new URL('../../', import.meta.url);

/** Lines that start this program, as a shell would cut them. */
const callsIn = (text: string): string[][] =>
  [...text.matchAll(/^node dist\/bin\.js (.*?)(?:\s+#.*)?$/gm)].map(([, line = '']) => line.split(/\s+/));

const kindOf = (argv: readonly string[]): string => parseArguments(argv, 'en').request.kind;

describe.each(['docs/commands.md', 'docs/de/commands.md'])('%s', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');

  test('describes every command and flag, and none that is not there', () => {
    const described = text.match(/(?<=^\| `--|, `--)[a-z-]+/gm) ?? [];
    expect(described.toSorted()).toEqual(FLAGS.map(({ name }) => name as string).toSorted());
    for (const command of COMMANDS) expect(text).toContain(`schildwerk ${command}`);
  });

  test('lists every exit code', () => {
    const listed = [...text.matchAll(/^\| (\d+(?:, \d+)*) \|/gm)].flatMap(([, codes = '']) => codes.split(', '));
    expect(listed.map(Number)).toEqual(Object.values(ExitCode));
  });

  test('shows calls that make sense', () => {
    const calls = callsIn(text);
    expect(calls.length).toBeGreaterThan(1);
    for (const argv of calls) expect([argv, kindOf(argv)]).not.toContain('unusable');
  });
});

test('the examples of the help make sense in this repository', () => {
  for (const { command, line } of EXAMPLES) {
    const [argv = []] = callsIn(line);
    expect(argv[0]).toBe(command);
    expect(kindOf(argv)).not.toBe('unusable');
    const kits = argv.filter((argument) => argument.startsWith('examples/'));
    for (const kit of kits) expect(existsSync(new URL(`${kit}/kit.yaml`, root))).toBe(true);
  }
});
