#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { ExitCode } from './cli/exit-code.js';
import { run } from './cli/run.js';

/** The first interruption asks the build to stop and leave the output as it was; the second stops the process. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const codes = { SIGINT: ExitCode.Interrupted, SIGTERM: ExitCode.Terminated };
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => (controller.signal.aborted ? process.exit(codes[name]) : controller.abort(name)));
  }
  return controller.signal;
}

// `schildwerk … | head` closes our output early: that is no mistake, and nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// Set, never process.exit(): leaving by ourselves lets a piped standard output drain.
process.exitCode = await run(
  {
    argv: process.argv.slice(2),
    environment: process.env,
    platform: process.platform,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    version,
    isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    columns: process.stderr.columns ?? process.stdout.columns,
    now: () => performance.now(),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    interruption,
  },
  {
    // Loaded when they are needed: help and a wrong flag answer at once.
    buildKit: async (request, progress) => (await import('./build/build-kit.js')).buildKit(request, progress),
    checkKit: async (request) => (await import('./build/check-kit.js')).checkKit(request),
    preflightFiles: async (request, tongue) =>
      (await import('./build/preflight-files.js')).preflightFiles(request, tongue),
    trustTemplates: async (kit) => (await import('./build/trust.js')).trustTemplates(kit),
    list: async (name, request, tongue) => (await import('./build/lists/list.js')).LISTERS[name](request, tongue),
    writeSheet: async (name, request, out) =>
      (await import('./build/lists/write-sheet.js')).writeSheet(name, request, out),
  },
);
