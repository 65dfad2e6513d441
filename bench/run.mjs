/**
 * Builds the same signs with ours and with others, in turns, and prints medians and ratios.
 *   npm ci --prefix bench && npm run build && node bench/run.mjs [--signs 200] [--repeat 3] [--format pdf] [--processes 2]
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { contenders } from './contenders.mjs';
import { measure } from './measure.mjs';
import { median } from './median.mjs';
import { writeKit } from './write-kit.mjs';

const { values } = parseArgs({
  options: {
    signs: { type: 'string', default: '200' },
    repeat: { type: 'string', default: '3' },
    /** May be given several times; default: each alone, then both. */
    format: { type: 'string', multiple: true, default: ['pdf', 'png', 'pdf,png'] },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});
const [signs, repeat, processes] = [values.signs, values.repeat, values.processes].map(Number);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const kit = join(folder, 'kit');
  writeKit(kit, signs);
  if (!contenders.some(({ name }) => name === 'schildwerk')) {
    console.log('schildwerk is not built (dist/bin.js is missing): only the others run.\n');
  }
  for (const format of values.format) {
    await compare(format, kit);
    console.log();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(format, kit) {
  const able = contenders.filter(({ formats }) => formats.includes(format));
  const results = new Map(able.map(({ name }) => [name, []]));
  let timing = '';
  for (let round = 0; round < repeat; round++) {
    // In turns, and every round from another start: what slows the machine down for a while hits all alike.
    for (let turn = 0; turn < able.length; turn++) {
      const { name, commands } = able[(round + turn) % able.length];
      const out = join(folder, 'out');
      rmSync(out, { recursive: true, force: true });
      const result = await measure(commands({ kit, out, format, signs, processes }));
      results.get(name).push({ ...result, sizes: sizesOf(out, format.split(',')) });
      if (name === 'schildwerk') timing = result.stderr;
    }
  }
  print(format, results);
  // What `--timing` adds is the last line of a run that went well.
  const stages = timing.trim().split('\n').at(-1);
  if (stages !== '') console.log(`  schildwerk, last run: ${stages.trim()}`);
}

/** Of each format, the number of files and their mean size in KB. Fewer files than signs is no result. */
function sizesOf(out, formats) {
  return formats.map((format) => {
    const folders = [out, join(out, format)].filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
    const files = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)));
    const made = files.filter((file) => /door-\d+\.\w+$/.test(file) && file.endsWith(`.${format}`));
    if (made.length !== signs) throw new Error(`${out} holds ${made.length} ${format} files, not ${signs}.`);
    return `${format} ${(made.reduce((sum, file) => sum + statSync(file).size, 0) / made.length / 1024).toFixed(0)}`;
  });
}

function print(format, results) {
  console.log(`${signs} door signs, ${format} each, ${processes} processes or workers, median of ${repeat}`);
  const ours = results.get('schildwerk');
  for (const [name, runs] of results) {
    const [seconds, memory] = [
      median(runs.map((run) => run.seconds)),
      median(runs.map((run) => run.memory ?? Number.NaN)),
    ];
    const spread = `${Math.min(...runs.map((run) => run.seconds)).toFixed(2)}–${Math.max(...runs.map((run) => run.seconds)).toFixed(2)}`;
    const ratios =
      ours === undefined || name === 'schildwerk'
        ? ''
        : `   ours / this: time ${(median(ours.map((run) => run.seconds)) / seconds).toFixed(2)}, memory ${(median(ours.map((run) => run.memory ?? Number.NaN)) / memory).toFixed(2)}`;
    console.log(
      `  ${name.padEnd(11)}${seconds.toFixed(2).padStart(7)} s (${spread})${memory.toFixed(0).padStart(6)} MB   ${runs[0].sizes.join(', ')} KB a sign${ratios}`,
    );
  }
}
