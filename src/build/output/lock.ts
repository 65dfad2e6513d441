/** One build at a time in an output folder: a file that says who writes, taken in one step. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './disk.js';

export type Lock = { readonly free: () => void } | { readonly heldBy: string };

/** Throws what the file system says if the folder can't be written. A lock left by a process that is gone is taken over. */
export function takeLock(file: string): Lock {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, `${process.pid} ${hostname()}\n`);
      closeSync(handle);
      return { free: () => rmSync(file, { force: true }) };
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw cause;
    }
    const holder = readHolder(file);
    if (holder !== undefined && isAlive(holder)) return { heldBy: `${holder.id} ${holder.host}`.trim() };
    rmSync(file, { force: true });
  }
  return { heldBy: '?' };
}

interface Holder {
  readonly id: number;
  readonly host: string;
}

function readHolder(file: string): Holder | undefined {
  try {
    const [id = '', host = ''] = readFileSync(file, 'utf8').trim().split(' ');
    return /^\d+$/.test(id) ? { id: Number(id), host } : undefined;
  } catch {
    return undefined;
  }
}

/** Of another computer's processes nothing can be known: they count as alive. */
function isAlive({ id, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // A process whose lock it is that runs this code a second time is alive, too.
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}
