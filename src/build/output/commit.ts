/**
 * All files of a build change together. What is replaced or removed is kept aside until everything is in place;
 * after a failure it comes back, so that the folder is as it was.
 */
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Disk, renamePatiently, writeProblem } from './disk.js';

export interface Moves {
  /** Absolute. */
  readonly folder: string;
  /** Where new files lie, under the paths that they will have below `folder`. */
  readonly staging: string;
  /** Where old files wait until the end. */
  readonly aside: string;
  /** Paths below `folder`, in the order in which they are moved; the last one makes the build valid. */
  readonly place: readonly string[];
  readonly remove: readonly string[];
}

/** Undefined if all is in place; else what went wrong, and nothing has changed. */
export async function commitMoves(moves: Moves, disk: Disk): Promise<Diagnostic | undefined> {
  const { folder, staging, aside, place, remove } = moves;
  const removed = new Set(remove);
  const undo: (() => Promise<void>)[] = [];
  let current = '';
  try {
    for (const path of [...place.slice(0, -1), ...remove, ...place.slice(-1)]) {
      current = path;
      const [target, staged, old] = [join(folder, path), join(staging, path), join(aside, path)];
      const isRemoved = removed.has(path);
      const replaces = disk.exists(target);
      if (isRemoved && !replaces) continue;
      if (replaces) disk.makeFolder(dirname(old));
      if (isRemoved) {
        await renamePatiently(disk, target, old);
        undo.push(() => renamePatiently(disk, old, target));
        continue;
      }
      // The old file keeps its place until the new one takes it: nobody ever finds none.
      if (replaces) disk.keep(target, old);
      await renamePatiently(disk, staged, target);
      undo.push(async () => {
        await renamePatiently(disk, target, staged);
        if (replaces) await renamePatiently(disk, old, target);
      });
    }
    return undefined;
  } catch (cause) {
    const found = writeProblem(cause, current);
    for (const step of undo.reverse()) await step();
    return found;
  }
}
