/** The kit that a list asks about, as far as a list needs it: what is wrong with its signs is none of its business. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { KitConfig } from '../../kit/kit-config.js';
import { parseKit } from '../../kit/parse-kit.js';
import { findKit, type KitFolder, openKitFolder } from '../kit-folder.js';
import { missingKit } from '../missing-kit.js';
import type { ListRequest } from '../request.js';

export interface KitForLists {
  readonly files: KitFolder;
  readonly config: KitConfig;
}

/** `undefined` as the kit where none was asked for; no value where one was and can't be read. */
export function kitForLists({ kit, root }: ListRequest): Outcome<{ readonly kit: KitForLists | undefined }> {
  if (kit === undefined) return { value: { kit: undefined }, diagnostics: [] };
  const found = findKit(kit);
  if (found === undefined) return { value: undefined, diagnostics: [missingKit(kit)] };
  if (root !== undefined && !existsSync(root)) return { value: undefined, diagnostics: [missingKit(root)] };
  const files = openKitFolder(found.folder, root === undefined ? found.folder : resolve(root));
  const { value: config, diagnostics } = parseKit(files, found.file);
  return config === undefined
    ? { value: undefined, diagnostics }
    : { value: { kit: { files, config } }, diagnostics: [] };
}
