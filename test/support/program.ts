/** The program as a person starts it: `dist/bin.js` in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/build/report.js';

const PROGRAM = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Sent as soon as this answers yes; asked every few milliseconds. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly when: () => boolean };
}

export function schildwerk(args: readonly string[], { env = {}, cwd, interrupt }: Surroundings = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'en', ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    const watch =
      interrupt === undefined
        ? undefined
        : setInterval(() => {
            if (interrupt.when() && child.kill(interrupt.signal)) clearInterval(watch);
          }, 5);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      resolve({ status, stdout, stderr });
    });
  });
}

/** A run whose answer is its report. */
export async function reported(
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<{ status: number | null; report: Report }> {
  const { status, stdout, stderr } = await schildwerk([...args, '--json'], surroundings);
  try {
    return { status, report: JSON.parse(stdout) as Report };
  } catch {
    throw new Error(`No report, but (${status}): ${stdout}${stderr}`);
  }
}

export const codesOf = ({ diagnostics }: Report, severity = 'error'): string[] =>
  diagnostics.filter((found) => found.severity === severity).map(({ code }) => code);
