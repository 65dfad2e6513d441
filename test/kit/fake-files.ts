import { posix } from 'node:path';
import type { KitFiles } from '../../src/base/kit-files.js';

/** Files in memory; a path that climbs above the root is outside. */
export function fakeFiles(contents: Readonly<Record<string, string | Uint8Array>>): KitFiles {
  const normal = (path: string): string => posix.normalize(path);
  return {
    read(path) {
      if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || normal(path).startsWith('..')) return 'outside';
      const content = contents[normal(path)];
      if (content === undefined) return 'missing';
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list: (folder) =>
      Object.keys(contents)
        .filter((path) => posix.dirname(path) === normal(folder))
        .map((path) => posix.basename(path))
        .sort(),
  };
}
