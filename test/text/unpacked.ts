import type { Faces } from '../../src/text/faces.js';

/** Does work with faces until it has met no slice that was still packed. */
export async function unpacked<Result>(faces: Faces, work: () => Result): Promise<Result> {
  for (;;) {
    const before = faces.delays();
    const result = work();
    if (faces.delays() === before) return result;
    await faces.unpack();
  }
}
