/** There is no kit where one was looked for: what may have been meant. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, sep } from 'node:path';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { findKit } from './kit-folder.js';
import { compare } from './stable-json.js';

/** Kits that are named of those in a folder. */
const NAMED = 3;

export function missingKit(path: string): Diagnostic {
  if (isFolder(path)) {
    const inside = kitsIn(path);
    const other = listed(path).find((name) => /^kit\.ya?ml$/i.test(name));
    const near = other !== undefined ? join(path, other) : inside.length === 1 ? inside[0] : undefined;
    if (near !== undefined) return problem('build/kit-missing', { path, nearest: shown(near) });
    return problem('build/no-kit-file', { folder: path, kits: inside.slice(0, NAMED).map(shown) });
  }
  const near = corrected(path);
  return problem('build/kit-missing', { path, ...(near === undefined ? {} : { nearest: shown(near) }) });
}

const kitsIn = (folder: string): readonly string[] =>
  listed(folder)
    .map((name) => join(folder, name))
    .filter((each) => isFolder(each) && findKit(each) !== undefined);

/** Each part of the path that is not there replaced by what is next to it, if anything is near. */
function corrected(path: string): string | undefined {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(/[\\/]/).filter(Boolean);
  let found = root;
  for (const part of parts) {
    const next = existsSync(join(found, part)) ? part : nearest(part, listed(found === '' ? '.' : found));
    if (next === undefined) return undefined;
    found = join(found, next);
  }
  return found === join(path) || found === '' ? undefined : found;
}

/** As people write it here and elsewhere. */
const shown = (path: string): string => (isAbsolute(path) ? path : path.replaceAll(sep, '/'));

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compare);
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
