/** What the help shows is typed as it stands, in a copy of what a checkout has, and works. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.js';
import { EXAMPLES } from '../../src/cli/help.js';
import { temporaryFolder } from '../support/folders.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('every command has an example', () => {
  expect(COMMANDS.filter((command) => !EXAMPLES.some((example) => example.command === command))).toEqual([]);
});

test('every example of the help does what it says', { timeout: 300_000 }, () => {
  const copy = temporaryFolder();
  // What the package ships, and nothing else: so this test also says whether that is enough.
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: readonly string[] };
  for (const path of [...files, 'package.json']) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  mkdirSync(join(copy, 'home'));
  for (const { line } of EXAMPLES) {
    const [program, ...argv] = line.split(' ');
    expect([line, program]).toEqual([line, 'node']);
    const said = execFileSync(process.execPath, argv, {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
      // Trust is remembered in the user's configuration: in one of the test's own.
      env: { PATH: process.env.PATH ?? '', HOME: join(copy, 'home'), LANG: 'en' },
    });
    // A check, and trust in a kit that brings no templates, say nothing on standard output.
    if (!/--trust|check examples\/kreishaus$/.test(line)) expect([line, said.length > 0]).toEqual([line, true]);
  }
  expect(existsSync(join(copy, 'output', 'pictograms.pdf'))).toBe(true);
});
