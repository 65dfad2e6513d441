/** Many signs on all cores, with the same result as one after the other on one. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import type { Sign } from '../../kit/sign.js';
import type { Progress } from '../request.js';
import { createSignMaker } from './sign-maker.js';
import { type Made, type WorkerData, writeMade } from './worker.js';

/** A worker needs about a second to load fonts and templates: below this it is not worth one. */
const TOO_FEW_FOR_WORKERS = 12;
/** Signs that wait in a worker's queue: enough that it never idles, few enough that a stop is quick. */
const AHEAD = 2;

export interface MakeOptions extends Progress {
  /** Worker threads; undefined: one a core. */
  readonly jobs?: number;
  /** Called when a sign's files lie in staging. */
  readonly made?: (sign: Sign, made: Made) => void;
}

/** In the order of the signs, whichever was ready first. Rejects with the signal's reason if it is aborted. */
export async function makeSigns(
  signs: readonly Sign[],
  data: WorkerData,
  options: MakeOptions,
): Promise<readonly Made[]> {
  const threads = Math.min(options.jobs ?? availableParallelism(), Math.ceil(signs.length / TOO_FEW_FOR_WORKERS));
  if (signs.length === 0) return [];
  if (threads < 2) {
    const maker = await createSignMaker(data.settings);
    return inOrder(signs, 1, async (sign) => writeMade(await maker(sign), data.staging), options);
  }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await inOrder(signs, threads * AHEAD, (sign) => pool.run(sign), options);
  } finally {
    await pool.destroy();
  }
}

async function inOrder(
  signs: readonly Sign[],
  atOnce: number,
  make: (sign: Sign) => Promise<Made>,
  { signs: tell, signal, made: announce }: MakeOptions,
): Promise<readonly Made[]> {
  const results = new Array<Made>(signs.length);
  let [next, done] = [0, 0];
  const lane = async (): Promise<void> => {
    while (next < signs.length) {
      signal?.throwIfAborted();
      const index = next++;
      const sign = signs[index] as Sign; // `index` is below the length
      const made = await make(sign);
      results[index] = made;
      announce?.(sign, made);
      tell?.(++done, signs.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, signs.length) }, lane));
  signal?.throwIfAborted();
  return results;
}
