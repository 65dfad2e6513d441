/** Templates: ours from the package, the kit's own only if its folder may run. Names are file names. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Diagnostic, type Outcome, problem } from '../diagnostics/diagnostic.js';
import type { SignField } from '../kit/raw-sign.js';
import type { TemplateFacts } from '../kit/template-facts.js';
import { alwaysFelt, type Template } from '../layout/template.js';
import { PACKAGE_FOLDER } from './package-files.js';
import { compare } from './stable-json.js';
import { readTemplateText } from './template-files.js';

export interface TemplateFile {
  readonly name: string;
  /** Where it lies on the disk. */
  readonly path: string;
  readonly origin: 'shipped' | 'kit';
  /** How it is called in a message. */
  readonly shown: string;
}

export interface LoadedTemplates {
  readonly templates: ReadonlyMap<string, Template>;
  /** The text each is made of, by name: a changed template makes changed signs. */
  readonly texts: ReadonlyMap<string, string>;
}

const SHIPPED_FOLDER = join(PACKAGE_FOLDER, 'dist', 'templates');

/** Every module right in the folder is a template; what they share lies in folders of its own. */
export const shippedTemplateFiles = (): readonly TemplateFile[] =>
  readdirSync(SHIPPED_FOLDER)
    .filter((name) => name.endsWith('.js'))
    .sort(compare)
    .map((file) => toFile(join(SHIPPED_FOLDER, file), 'shipped', `templates/${file}`));

/** The templates that a kit brings: `<name>.tsx` right in its templates folder. */
export const kitTemplateFiles = (folder: string, shown: string): readonly TemplateFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .sort(compare)
    .map((file) => toFile(join(folder, file), 'kit', `${shown}/${file}`));

const toFile = (path: string, origin: TemplateFile['origin'], shown: string): TemplateFile => ({
  name: basename(path).replace(/\.[jt]sx?$/, ''),
  path,
  origin,
  shown,
});

/** Runs the given files. Whether a kit's may run has been decided before. */
export async function loadTemplates(files: readonly TemplateFile[]): Promise<Outcome<LoadedTemplates>> {
  const diagnostics: Diagnostic[] = [];
  const templates = new Map<string, Template>();
  const texts = new Map<string, string>();
  let run: Promise<Runner> | undefined;
  for (const { name, path, origin, shown } of files) {
    const { text, forbidden } = readTemplateText(path);
    const place = { file: shown };
    if (origin === 'kit' && forbidden.length > 0) {
      diagnostics.push(
        ...forbidden.map(({ imported }) => problem('build/template-import', { file: shown, imported }, place)),
      );
      continue;
    }
    try {
      if (origin === 'kit') run ??= createRunner();
      const loaded =
        origin === 'kit' && run !== undefined
          ? await (await run)(path)
          : ((await import(pathToFileURL(path).href)) as TemplateModule);
      if (!isTemplate(loaded.template)) throw new Error('it exports no "template"');
      templates.set(name, { ...loaded.template, name });
      texts.set(name, text);
    } catch (cause) {
      const words = cause instanceof Error ? cause.message : String(cause);
      diagnostics.push(problem('build/broken-template', { file: shown, cause: words.split('\n')[0] ?? words }, place));
    }
  }
  return { value: { templates, texts }, diagnostics };
}

interface TemplateModule {
  readonly template?: unknown;
}

type Runner = (path: string) => Promise<TemplateModule>;

/** Loaded only where a kit brings templates: few do. */
async function createRunner(): Promise<Runner> {
  const { createJiti } = await import('jiti');
  // From `src/` and from `dist/` alike: the program's own modules, next to this folder.
  const own = (name: string): string =>
    fileURLToPath(new URL(`../${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    moduleCache: false,
    jsx: { runtime: 'automatic', importSource: 'schildwerk' },
    alias: {
      'schildwerk/template': own('template'),
      'schildwerk/jsx-runtime': own('jsx-runtime'),
      'schildwerk/jsx-dev-runtime': own('jsx-runtime'),
    },
  });
  return (path) => jiti.import<TemplateModule>(path);
}

function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null) return false;
  const { fit, Sign, sizes, languages, fields } = value as Partial<Record<keyof Template, unknown>>;
  return (
    typeof fit === 'function' &&
    typeof Sign === 'function' &&
    [sizes, languages, fields].every((part) => typeof part === 'object')
  );
}

/** What the kit must know of templates to check signs. */
export const factsOf = (templates: ReadonlyMap<string, Template>): ReadonlyMap<string, TemplateFacts> =>
  new Map(
    [...templates].map(([key, { name, languages, sizes, defaultSize, distance, easy, fields, ...more }]) => [
      key,
      // The one cast: templates name their fields as plain text; one that is no field of a sign never occurs on a sign.
      {
        ...{ name, languages, sizes, defaultSize, distance, easy, fields: fields as readonly SignField[] },
        ...(more.statements === undefined ? {} : { statements: more.statements }),
        ...(alwaysFelt(more) ? { felt: 'always' as const } : {}),
        ...(more.pictograms === undefined ? {} : { pictograms: more.pictograms }),
        ...(more.withSchema === undefined ? {} : { withSchema: more.withSchema }),
      },
    ]),
  );
