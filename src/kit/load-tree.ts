/** kit.yaml with what it `extends`, as one tree. */

import type { KitFiles } from '../base/kit-files.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import { directoryOf, joinPath } from './paths.js';
import { readYaml } from './read-yaml.js';
import { type MapTree, mergeTrees, type Tree } from './tree.js';

export interface LoadedTree {
  readonly tree: MapTree;
  /** Every file read, the kit's own first. */
  readonly files: readonly string[];
}

/** No value if the file itself can't be read or is no map; a broken `extends` leaves what the file itself says. */
export function loadTree(files: KitFiles, file: string): Outcome<LoadedTree> {
  const diagnostics: Diagnostic[] = [];
  const read: string[] = [];
  const tree = loadFile(files, file, [], undefined, read, diagnostics);
  return { value: tree === undefined ? undefined : { tree, files: read }, diagnostics };
}

function loadFile(
  files: KitFiles,
  file: string,
  chain: readonly string[],
  from: Place | undefined,
  read: string[],
  diagnostics: Diagnostic[],
): MapTree | undefined {
  if (chain.includes(file)) {
    diagnostics.push(problem('kit/extends-cycle', { chain: [...chain.slice(chain.indexOf(file)), file] }, from));
    return undefined;
  }
  const bytes = readBytes(files, file, from, diagnostics);
  if (bytes === undefined) return undefined;
  read.push(file);
  const parsed = readYaml(bytes, file);
  diagnostics.push(...parsed.diagnostics);
  const tree = parsed.value;
  if (tree === undefined) return undefined;
  if (tree.kind !== 'map') {
    diagnostics.push(problem('kit/not-a-map', { file }, tree.place));
    return undefined;
  }
  const base = tree.entries.get('extends')?.node;
  if (base === undefined) return tree;
  if (base.kind !== 'scalar' || typeof base.value !== 'string' || base.value === '') {
    diagnostics.push(problem('kit/wrong-value', { key: 'extends', value: '', expected: 'file' }, base.place));
    return tree;
  }
  const below = loadFile(
    files,
    joinPath(directoryOf(file), base.value),
    [...chain, file],
    base.place,
    read,
    diagnostics,
  );
  // A base that can't be read may have held what is missing now: only what stands here is checked.
  if (below === undefined) return { ...tree, incomplete: true };
  return mergeTrees(below, tree) as MapTree;
}

function readBytes(
  files: KitFiles,
  file: string,
  from: Place | undefined,
  diagnostics: Diagnostic[],
): Uint8Array | undefined {
  const bytes = files.read(file);
  if (typeof bytes !== 'string') return bytes;
  const folder = directoryOf(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const close = bytes === 'missing' ? nearest(name, files.list(folder === '' ? '.' : folder)) : undefined;
  const facts = { file, ...(close === undefined ? {} : { nearest: joinPath(folder, close) }) };
  const code =
    bytes === 'missing' ? 'kit/file-missing' : bytes === 'outside' ? 'kit/file-outside' : 'kit/file-unreadable';
  diagnostics.push(problem(code, facts, from ?? { file }));
  return undefined;
}

/** The value of a path in a file, told from the kit's folder. */
export const rebase = (node: Tree, path: string): string => joinPath(directoryOf(node.place.file ?? ''), path);
