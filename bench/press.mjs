/**
 * What a press file of each sign type costs: bytes, the time of making it, and the processor time of the whole build, of
 * this program or of several states of it, in turns. One worker, so that making is nothing but making. Sizes depend on
 * the signs alone and can be compared with those of any run; times only within one run.
 *   npm run build && node bench/press.mjs [--signs 100] [--repeat 3] [--program dist/bin.js --program ../before/dist/bin.js]
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measure } from './measure.mjs';
import { median } from './median.mjs';

const { values } = parseArgs({
  options: {
    signs: { type: 'string', default: '100' },
    repeat: { type: 'string', default: '3' },
    /** May be given several times: the first is what the others are compared with. */
    program: { type: 'string', multiple: true, default: [fileURLToPath(new URL('../dist/bin.js', import.meta.url))] },
  },
});
const [count, repeat] = [values.signs, values.repeat].map(Number);
const programs = values.program.map((path) => resolve(path));

const SEVEN = ['de', 'en', 'nl', 'tr', 'ar', 'uk', 'fa'];
const ROOMS = ['immigration-office', 'information', 'housing-benefit', 'meeting-room', 'kitchenette'];
const PLACES = ['places.lift', 'places.toilets', 'places.exit', 'places.waiting-area'];
const ARROWS = ['up', 'left', 'right', 'up-left'];
const number = (index) => `${Math.floor(index / 60)}.${String((index % 60) + 1).padStart(2, '0')}`;

/** One sign after the other, each with a number of its own: the shapes are few, as in a building. */
const KINDS = {
  door: (index) => ({
    template: 'door-sign',
    number: number(index),
    message: `rooms.${ROOMS[index % ROOMS.length]}`,
    pictogram: 'information',
    languages: SEVEN,
  }),
  direction: (index) => ({
    template: 'direction-sign',
    languages: ['de', 'en', 'ar'],
    destinations: PLACES.map((message, at) => ({
      message,
      arrow: ARROWS[(index + at) % ARROWS.length],
      number: number(index * PLACES.length + at),
      pictogram: 'information',
    })),
  }),
  poster: (index) => ({
    template: 'waiting-area',
    languages: SEVEN,
    message: ['waiting.take-a-number', 'waiting.please-wait', 'waiting.we-call-you'][index % 3],
    pictogram: 'take-number',
    arrow: ARROWS[index % ARROWS.length],
  }),
};

const FLAGS = ['--format', 'pdf', '--no-proof', '--jobs', '1', '--timing', '--lang', 'en'];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
// Threads are part of the process whose time it tells.
const clock = join(folder, 'clock.mjs');
writeFileSync(
  clock,
  `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error('\\nuser ' + process.cpuUsage().user));`,
);
try {
  console.log(`${count} signs of each kind, PDF alone, generic-x4, median of ${repeat}`);
  for (const [kind, sign] of Object.entries(KINDS)) await compare(kind, sign);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(kind, sign) {
  const kit = join(folder, kind);
  writeKit(
    kit,
    Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index}`, ...sign(index) })),
  );
  const results = programs.map(() => []);
  for (let round = 0; round < repeat; round++) {
    for (let turn = 0; turn < programs.length; turn++) {
      const at = (round + turn) % programs.length;
      const out = join(folder, 'out');
      rmSync(out, { recursive: true, force: true });
      const command = ['--import', clock, programs[at], 'build', kit, '--out', out, ...FLAGS];
      const { stderr } = await measure([command]);
      const make = Number(/\bmake ([\d,]+) ms/.exec(stderr)?.[1]?.replaceAll(',', ''));
      results[at].push({ make, user: Number(/^user (\d+)$/m.exec(stderr)?.[1]) / 1000, bytes: sizeOf(out) });
    }
  }
  const [first] = results.map(summary);
  for (const [at, runs] of results.entries()) {
    const { bytes, make, least, most, user } = summary(runs);
    const ratios =
      at === 0
        ? ''
        : `   this / first: size ${(bytes / first.bytes).toFixed(3)}, making ${(make / first.make).toFixed(2)}, all ${(user / first.user).toFixed(2)}`;
    console.log(
      `  ${kind.padEnd(10)}${bytes.toFixed(0).padStart(7)} bytes a file   ${make.toFixed(1).padStart(5)} ms a sign to make` +
        ` (${least.toFixed(1)}–${most.toFixed(1)}), ${user.toFixed(1)} ms of processor in all${ratios}`,
    );
  }
}

function summary(runs) {
  const makes = runs.map(({ make }) => make / count);
  return {
    bytes: runs[0].bytes,
    make: median(makes),
    least: Math.min(...makes),
    most: Math.max(...makes),
    user: median(runs.map(({ user }) => user / count)),
  };
}

/** The mean of the files. Fewer files than signs is no result. */
function sizeOf(out) {
  const files = readdirSync(join(out, 'pdf'));
  if (files.length !== count) throw new Error(`${out} holds ${files.length} files, not ${count}.`);
  return files.reduce((sum, name) => sum + statSync(join(out, 'pdf', name)).size, 0) / count;
}

function writeKit(path, signs) {
  mkdirSync(path, { recursive: true });
  const kit = {
    schema: 1,
    name: 'Benchmark',
    date: '2026-01-01',
    documents: 'de',
    languages: SEVEN,
    easy: false,
    signs,
  };
  // JSON is YAML too.
  writeFileSync(join(path, 'kit.yaml'), JSON.stringify(kit));
}
