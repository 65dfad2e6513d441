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
  // This thread is one of them: it makes signs while the others are still loading fonts.
  const here = (): Lane => {
    const maker = createSignMaker(data.settings);
    return { ahead: 1, make: async (sign) => writeMade(await (await maker)(sign), data.staging) };
  };
  if (threads < 2) return inOrder(signs, [here()], options);
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    workerData: data,
    minThreads: threads - 1,
    maxThreads: threads - 1,
  });
  try {
    const there: Lane = { ahead: (threads - 1) * AHEAD, make: (sign) => pool.run(sign) };
    return await inOrder(signs, [there, here()], options);
  } finally {
    await pool.destroy();
  }
}

/** Somewhere signs are made, so many at once. */
interface Lane {
  readonly ahead: number;
  readonly make: (sign: Sign) => Promise<Made>;
}

async function inOrder(
  signs: readonly Sign[],
  lanes: readonly Lane[],
  { signs: tell, signal, made: announce }: MakeOptions,
): Promise<readonly Made[]> {
  const results = new Array<Made>(signs.length);
  let [next, done] = [0, 0];
  const work = async (make: Lane['make']): Promise<void> => {
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
  await Promise.all(lanes.flatMap(({ ahead, make }) => Array.from({ length: ahead }, () => work(make))));
  signal?.throwIfAborted();
  return results;
}
