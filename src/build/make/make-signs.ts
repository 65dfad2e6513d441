/** Many signs and collected files on all cores, with the same result as one after the other on one. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import type { Sign } from '../../kit/sign.js';
import type { CollectedPlan } from '../collect/collected-plan.js';
import type { Progress } from '../request.js';
import { type Bench, createBench, type Made, type MadeCollected, type WorkerData } from './worker.js';

/** Fewer signs a thread than this are not worth one, even where somebody asks for it. */
const LEAST_A_THREAD = 12;
/** By itself a build takes a thread for so many signs with a picture: loading and warming up costs it a second and a half. */
const WORTH_A_THREAD = 100;
/** What a sign without a picture costs beside one with it. */
const WITHOUT_PICTURE = 1 / 3;
/**
 * Signs that lie with a worker: it must not idle while this thread is busy with a large one of its own and hands out
 * nothing; few enough that a stop is quick.
 */
const AHEAD = 4;

export interface MakeOptions extends Progress {
  /** Called when a sign's files lie in staging. */
  readonly made?: (sign: Sign, made: Made) => void;
}

export interface CollectOptions {
  readonly signal?: AbortSignal;
  readonly made?: (plan: CollectedPlan, made: MadeCollected) => void;
}

/** Threads that are kept between signs and collected files: what they have loaded and shaped serves both. */
export interface Workshop {
  /** In the order of the signs, whichever was ready first. Rejects with the signal's reason if it is aborted. */
  makeSigns(signs: readonly Sign[], options: MakeOptions): Promise<readonly Made[]>;
  /** In the order of the plans. */
  collect(plans: readonly CollectedPlan[], options: CollectOptions): Promise<readonly MadeCollected[]>;
  close(): Promise<void>;
}

/** `jobs`: threads at work; undefined: as many as are worth it, one a core at the most. */
export function openWorkshop(data: WorkerData, jobs?: number): Workshop {
  const weight = data.settings.formats.some((format) => format !== 'pdf') ? 1 : WITHOUT_PICTURE;
  const threadsFor = (signs: number): number =>
    jobs === undefined
      ? Math.min(availableParallelism(), Math.ceil((signs * weight) / WORTH_A_THREAD))
      : Math.min(jobs, Math.ceil(signs / LEAST_A_THREAD));
  let [pool, workers]: [Tinypool | undefined, number] = [undefined, 0];
  let here: Bench | undefined;
  /** The threads for so many signs in so many tasks. */
  const crewFor = (signs: number, tasks: number): Crew => {
    const threads = Math.min(tasks, threadsFor(signs));
    if (pool === undefined && threads >= 2) {
      workers = threads - 1;
      const filename = fileURLToPath(new URL('./worker.js', import.meta.url));
      pool = new Tinypool({
        ...{ filename, workerData: data, minThreads: workers, maxThreads: workers },
        concurrentTasksPerWorker: AHEAD,
      });
    }
    here ??= createBench(data);
    return { pool, workers, here };
  };
  return {
    makeSigns(signs, { signs: tell, signal, made }) {
      const { pool: there, workers: count, here: own } = crewFor(signs.length, signs.length);
      // This thread is one of them: it makes signs while the others are still loading fonts.
      const lanes = [
        ...(there === undefined
          ? []
          : [{ ahead: count * AHEAD, make: (sign: Sign): Promise<Made> => there.run(sign) }]),
        { ahead: 1, make: own.make },
      ];
      return inOrder(signs, lanes, { made, signal, tell });
    },
    collect(plans, { signal, made }) {
      const signs = plans.reduce((sum, plan) => sum + plan.signs.length, 0);
      const { pool: there, workers: count, here: own } = crewFor(signs, plans.length);
      // Few large tasks: none waits in a queue while a thread idles.
      const lanes = [
        ...(there === undefined
          ? []
          : [
              {
                ahead: count,
                make: (plan: CollectedPlan): Promise<MadeCollected> => there.run(plan, { name: 'collect' }),
              },
            ]),
        { ahead: 1, make: own.collect },
      ];
      return inOrder(plans, lanes, { made, signal, tell: undefined });
    },
    close: async () => pool?.destroy(),
  };
}

interface Crew {
  readonly pool: Tinypool | undefined;
  /** Threads in the pool. */
  readonly workers: number;
  /** This thread's own. */
  readonly here: Bench;
}

/** Signs alone, by a workshop that is closed afterwards. */
export async function makeSigns(
  signs: readonly Sign[],
  data: WorkerData,
  options: MakeOptions & { readonly jobs?: number },
): Promise<readonly Made[]> {
  const workshop = openWorkshop(data, options.jobs);
  try {
    return await workshop.makeSigns(signs, options);
  } finally {
    await workshop.close();
  }
}

/** Somewhere tasks are done, so many at once. */
interface Lane<Task, Result> {
  readonly ahead: number;
  readonly make: (task: Task) => Promise<Result>;
}

interface Watching<Task, Result> {
  readonly made: ((task: Task, result: Result) => void) | undefined;
  readonly tell: Progress['signs'] | undefined;
  readonly signal: AbortSignal | undefined;
}

async function inOrder<Task, Result>(
  tasks: readonly Task[],
  lanes: readonly Lane<Task, Result>[],
  { made: announce, tell, signal }: Watching<Task, Result>,
): Promise<readonly Result[]> {
  const results = new Array<Result>(tasks.length);
  let [next, done] = [0, 0];
  const work = async (make: Lane<Task, Result>['make']): Promise<void> => {
    while (next < tasks.length) {
      signal?.throwIfAborted();
      const index = next++;
      const task = tasks[index] as Task; // `index` is below the length
      const result = await make(task);
      results[index] = result;
      announce?.(task, result);
      tell?.(++done, tasks.length);
    }
  };
  await Promise.all(lanes.flatMap(({ ahead, make }) => Array.from({ length: ahead }, () => work(make))));
  signal?.throwIfAborted();
  return results;
}
