/** What a kit brings beside its sign list: messages, pictograms, templates. Reads them; judges nothing but the files. */
import type { CatalogueFile } from '../catalogue/load-catalogue.js';
import { type Diagnostic, type Outcome, problem } from '../diagnostics/diagnostic.js';
import type { KitConfig } from '../kit/kit-config.js';
import type { OwnPictogram } from '../pictogram/load-pictograms.js';
import type { KitFolder } from './kit-folder.js';
import { kitTemplateFiles, type TemplateFile } from './load-templates.js';
import { folderDigest } from './template-files.js';

/** `<folder>/<tag>/<namespace>.json`. */
export function ownMessages(kit: KitFolder, folder: string): Outcome<readonly CatalogueFile[]> {
  const paths = kit.list(folder).flatMap((tag) => jsonFiles(kit, `${folder}/${tag}`));
  return readTexts(kit, paths);
}

const jsonFiles = (kit: KitFolder, folder: string): string[] =>
  kit
    .list(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

/** `<folder>/<id>.svg` and `<folder>/iso7010/<code>.svg`. */
export function ownPictograms(kit: KitFolder, folder: string): Outcome<readonly OwnPictogram[]> {
  const paths = [folder, `${folder}/iso7010`].flatMap((each) =>
    kit
      .list(each)
      .filter((name) => name.toLowerCase().endsWith('.svg'))
      .map((name) => `${each}/${name}`),
  );
  const { value = [], diagnostics } = readTexts(kit, paths);
  const id = (path: string): string => path.slice(folder.length + 1, -'.svg'.length);
  return { value: value.map(({ path, text }) => ({ id: id(path), text, place: { file: path } })), diagnostics };
}

function readTexts(kit: KitFolder, paths: readonly string[]): Outcome<readonly CatalogueFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = paths.flatMap((path) => {
    const bytes = kit.read(path);
    if (typeof bytes === 'string') {
      diagnostics.push(
        problem(bytes === 'outside' ? 'kit/file-outside' : 'kit/file-unreadable', { file: path }, { file: path }),
      );
      return [];
    }
    try {
      return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
    } catch {
      diagnostics.push(problem('kit/not-utf8', { file: path }, { file: path }));
      return [];
    }
  });
  return { value, diagnostics };
}

export interface OwnTemplates {
  readonly allowed: readonly TemplateFile[];
  /** Those that may not run: a sign that names one is refused, also where we ship one of the same name. */
  readonly refused: readonly TemplateFile[];
}

/** `trusted`: digests of folders whose templates may run; `all` lets any run. */
export function ownTemplates(kit: KitFolder, folder: string, trusted: ReadonlySet<string> | 'all'): OwnTemplates {
  const place = kit.locate(folder);
  if (place === undefined || kit.list(folder).length === 0) return { allowed: [], refused: [] };
  const files = kitTemplateFiles(place, folder);
  const mayRun = files.length === 0 || trusted === 'all' || trusted.has(folderDigest(place));
  return mayRun ? { allowed: files, refused: [] } : { allowed: [], refused: files };
}

/** A folder that kit.yaml names must be there; one that goes without saying need not. */
export function missingFolders(kit: KitFolder, config: KitConfig): Diagnostic[] {
  return (['locales', 'pictograms', 'templates'] as const).flatMap((key) => {
    const place = config.places[key];
    return place === undefined || kit.locate(config[key]) !== undefined
      ? []
      : [problem('kit/file-missing', { file: config[key] }, place)];
  });
}
