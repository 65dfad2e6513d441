/**
 * How time and memory grow with the building: the same kind of kit with 100, 900 and 5,000 doors, PDF and PNG, in turns
 * with and without the proof page and the collected proof. What counts are the ratios within one run.
 *   npm run build && node bench/scale.mjs [--signs 100 --signs 900 --signs 5000] [--repeat 1] [--format pdf,png]
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measure } from './measure.mjs';
import { median } from './median.mjs';

const { values } = parseArgs({
  options: {
    signs: { type: 'string', multiple: true, default: ['100', '900', '5000'] },
    repeat: { type: 'string', default: '1' },
    format: { type: 'string', default: 'pdf,png' },
  },
});
const OURS = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const USES = ['Büro', 'Wohngeld', 'Teeküche', 'Besprechungsraum', 'Standesamt', 'Archiv', 'Beratungsraum', 'Jugendamt'];
const NAMES = ['Frau Ayşe Yıldız', 'Herr Jan Petersen', 'Frau Olena Kovalenko', 'Herr Dr. Karim Haddad', ''];
/** What is switched off, one after the other: each difference is what that part costs. */
const CONTENDERS = [
  { name: 'all', flags: [] },
  { name: 'no proof', flags: ['--no-proof'] },
];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const first = new Map();
  for (const count of values.signs.map(Number)) {
    const kit = join(folder, `kit-${count}`);
    writeBuilding(kit, count);
    const results = new Map(CONTENDERS.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(values.repeat); round++) {
      for (const { name, flags } of CONTENDERS) {
        const out = join(folder, 'out');
        rmSync(out, { recursive: true, force: true });
        results
          .get(name)
          .push(await measure([[OURS, 'build', kit, '--out', out, '--format', values.format, ...flags]]));
        const format = values.format.split(',')[0];
        const made = readdirSync(join(out, format)).length;
        if (made !== count) throw new Error(`${made} ${format} files, not ${count}.`);
      }
    }
    print(count, results, first);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(count, results, first) {
  for (const [name, runs] of results) {
    const seconds = median(runs.map((run) => run.seconds));
    const memory = median(runs.map((run) => run.memory ?? Number.NaN));
    const each = (seconds * 1000) / count;
    if (!first.has(name)) first.set(name, each);
    const without = median(results.get('no proof').map((run) => run.seconds));
    const share = name === 'no proof' ? '' : `, ${(seconds / without).toFixed(2)} x the time without proof`;
    console.log(
      `${String(count).padStart(6)} signs, ${name.padEnd(9)}${seconds.toFixed(2).padStart(8)} s ${each.toFixed(1).padStart(7)} ms a sign` +
        ` (${(each / first.get(name)).toFixed(2)} x that of the smallest)${memory.toFixed(0).padStart(6)} MB${share}`,
    );
  }
}

/** Doors in German and English with a use, a department's colleague or two, over six floors. */
function writeBuilding(path, count) {
  mkdirSync(path, { recursive: true });
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `${Math.floor(index / 60)}.${String((index % 60) + 1).padStart(2, '0')}`,
      USES[index % USES.length],
      NAMES[index % NAMES.length],
      NAMES[(index * 7 + 3) % NAMES.length],
    ].join(';'),
  );
  writeFileSync(join(path, 'rooms.csv'), `Nr;Nutzung;Person 1;Person 2\r\n${rows.join('\r\n')}\r\n`);
  writeFileSync(
    join(path, 'kit.yaml'),
    [
      'schema: 1\nname: Benchmark\ndate: 2026-01-01\ndocuments: de\nlanguages: [de, en]\neasy: false\nsources:',
      '  - file: rooms.csv\n    template: door-sign',
      '    columns: { id: Nr, number: Nr, message: Nutzung, persons: [Person 1, Person 2] }',
      '    values: { message: auto }\n',
    ].join('\n'),
  );
}
