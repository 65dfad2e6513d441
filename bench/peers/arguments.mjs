import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readDoors } from '../workload.mjs';

/** What run.mjs tells every peer: which doors, what of them, and where to. */
export function readArguments() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      format: { type: 'string' },
      signs: { type: 'string' },
      shard: { type: 'string' },
    },
  });
  mkdirSync(values.out, { recursive: true });
  return { out: values.out, formats: values.format.split(','), doors: readDoors(Number(values.signs), values.shard) };
}
