/** Tests that start workers or the program itself need `dist/`: built once before all of them, incrementally. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function buildOnce(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-b', 'src', 'templates'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0 && process.env.CI !== undefined) throw new Error(`The build failed:\n${stdout}`);
}
