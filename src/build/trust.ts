/** `schildwerk templates --trust <kit>`: the templates of a kit may run from now on, as they are now. */
import { homedir } from 'node:os';
import { notice, type Outcome } from '../diagnostics/diagnostic.js';
import { parseKit } from '../kit/parse-kit.js';
import { findKit, openKitFolder } from './kit-folder.js';
import { kitTemplateFiles } from './load-templates.js';
import { missingKit } from './missing-kit.js';
import { folderDigest } from './template-files.js';
import { trustDigest, trustedDigests, trustFile } from './trust-store.js';

const store = (): string => trustFile({ platform: process.platform, home: homedir(), variables: process.env });

export const trustedFolders = (): ReadonlySet<string> => trustedDigests(store());

/** The paths of the templates; nobody is trusted where there is no kit, and nothing where it brings none. */
export async function trustTemplates(kit: string): Promise<Outcome<readonly string[]>> {
  const found = findKit(kit);
  if (found === undefined) return { value: undefined, diagnostics: [missingKit(kit)] };
  const files = openKitFolder(found.folder);
  const parsed = parseKit(files, found.file);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const folder = parsed.value.templates;
  const place = files.locate(folder);
  const templates = place === undefined ? [] : kitTemplateFiles(place, folder).map(({ path }) => path);
  if (place === undefined || templates.length === 0)
    return { value: [], diagnostics: [notice('build/no-own-templates', { kit })] };
  trustDigest(store(), folderDigest(place));
  return { value: templates, diagnostics: [] };
}
