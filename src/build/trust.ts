/** `schildwerk templates --trust <kit>`: the templates of a kit may run from now on, as they are now. */
import { homedir } from 'node:os';
import { parseKit } from '../kit/parse-kit.js';
import { findKit, openKitFolder } from './kit-folder.js';
import { kitTemplateFiles } from './load-templates.js';
import { folderDigest } from './template-files.js';
import { trustDigest, trustedDigests, trustFile } from './trust-store.js';

const store = (): string => trustFile({ platform: process.platform, home: homedir(), variables: process.env });

export const trustedFolders = (): ReadonlySet<string> => trustedDigests(store());

/** Returns the paths of the templates; none if the kit has none or is none. */
export async function trustTemplates(kit: string): Promise<readonly string[]> {
  const found = findKit(kit);
  if (found === undefined) return [];
  const files = openKitFolder(found.folder);
  const folder = parseKit(files, found.file).value?.templates ?? 'templates';
  const place = files.locate(folder);
  if (place === undefined || files.list(folder).length === 0) return [];
  const templates = kitTemplateFiles(place, folder).map(({ path }) => path);
  if (templates.length > 0) trustDigest(store(), folderDigest(place));
  return templates;
}
