import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const binary = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

const schildwerk = (...argv: string[]) =>
  spawnSync(process.execPath, [binary, ...argv], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'de_DE.UTF-8' },
  });

describe('dist/bin.js', () => {
  test('shows its help on standard output, in the language of the system', () => {
    const { status, stdout, stderr } = schildwerk('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Befehle:');
  });

  test('refuses a wrong flag with the nearest name', () => {
    const { status, stdout, stderr } = schildwerk('build', '--keep-gong');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Meinten Sie --keep-going?');
  });

  test('knows its version', () => {
    expect(schildwerk('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
