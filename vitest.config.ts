import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      'schildwerk/template': source('template.ts'),
      'schildwerk/jsx-runtime': source('jsx-runtime.ts'),
      'schildwerk/jsx-dev-runtime': source('jsx-runtime.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/build-once.ts'],
    // A build of a whole kit starts workers of its own: two test files at once is what two cores carry.
    maxWorkers: 2,
    // A limit for what hangs, not a measure of speed: build servers are slow, and share their cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC' },
  },
});
