/**
 * A kit's folder on a disk, and the one way into it. Nothing outside the folder that may be read is ever read,
 * whether a path climbs out of it or a link leads out; what was read is remembered for the manifest.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { KitFiles } from '../base/kit-files.js';
import { compare, sha256 } from './stable-json.js';

export interface KitFolder extends KitFiles {
  /** What has been read so far, sorted by path. */
  inputs(): readonly Input[];
  /** The texts among it: what messages can show. Tables are not, for they hold names. */
  texts(): ReadonlyMap<string, string>;
  /** Where a path of the kit lies on the disk; undefined if it is none of the kit's files. */
  locate(path: string): string | undefined;
}

export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** `root`: the folder that may be read; the kit's own unless something else is said. Both must exist. */
export function openKitFolder(folder: string, root: string = folder): KitFolder {
  const realRoot = realpathSync(root);
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();

  const place = (path: string): { readonly found: string } | 'missing' | 'outside' => {
    if (path.includes('\0')) return 'missing';
    const full = resolve(folder, path);
    if (isAbsolute(path) || leaves(relative(resolve(root), full))) return 'outside';
    try {
      const found = realpathSync(full);
      return leaves(relative(realRoot, found)) ? 'outside' : { found };
    } catch {
      return 'missing';
    }
  };

  return {
    read(path) {
      const at = place(path);
      if (typeof at === 'string') return at;
      try {
        // A pipe or a device would be read for ever.
        if (!statSync(at.found).isFile()) return 'unreadable';
        const bytes = new Uint8Array(readFileSync(at.found));
        digests.set(path, sha256(bytes));
        if (/\.(ya?ml|json|svg)$/i.test(path)) texts.set(path, new TextDecoder().decode(bytes));
        return bytes;
      } catch {
        return 'unreadable';
      }
    },
    list(path) {
      const at = place(path === '' ? '.' : path);
      if (typeof at === 'string') return [];
      try {
        return readdirSync(at.found).sort(compare);
      } catch {
        return [];
      }
    },
    inputs: () =>
      [...digests].map(([path, digest]) => ({ path, sha256: digest })).sort((a, b) => compare(a.path, b.path)),
    texts: () => texts,
    locate(path) {
      const at = place(path);
      return typeof at === 'string' ? undefined : at.found;
    },
  };
}

/** On Windows a path to another drive has no relative form. */
const leaves = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);

/** The folder and the file name of a kit that was named by its folder or by its file; undefined if there is none. */
export function findKit(path: string): { readonly folder: string; readonly file: string } | undefined {
  try {
    const stat = statSync(path);
    if (stat.isFile())
      return {
        folder: resolve(path, '..'),
        file: resolve(path)
          .slice(resolve(path, '..').length)
          .replace(/^[/\\]/, ''),
      };
    if (stat.isDirectory() && statSync(join(path, 'kit.yaml')).isFile())
      return { folder: resolve(path), file: 'kit.yaml' };
  } catch {
    return undefined;
  }
  return undefined;
}
