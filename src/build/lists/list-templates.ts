import { knownKeys } from '../../kit/check-value.js';
import { alwaysFelt, type Template } from '../../layout/template.js';
import { ownTemplates } from '../kit-parts.js';
import { loadTemplates, shippedTemplateFiles, type TemplateFile } from '../load-templates.js';
import type { ListRequest } from '../request.js';
import { compare } from '../stable-json.js';
import { trustedFolders } from '../trust.js';
import { kitForLists } from './kit-for-lists.js';
import type { ListedTemplate, Listing } from './lists.js';

/** A kit's own take the place of ours of the same name. They run only if they are trusted; else they are named. */
export async function listTemplates(request: ListRequest): Promise<Listing<ListedTemplate>> {
  const { value, diagnostics } = kitForLists(request);
  if (value === undefined) return { items: [], kit: undefined, diagnostics };
  const { kit } = value;
  const trusted = request.templates === 'allowed' ? 'all' : trustedFolders();
  const own = kit === undefined ? { allowed: [], refused: [] } : ownTemplates(kit.files, kit.config.templates, trusted);
  const replaced = new Set([...own.allowed, ...own.refused].map(({ name }) => name));
  const files = [...shippedTemplateFiles().filter(({ name }) => !replaced.has(name)), ...own.allowed];
  const loaded = await loadTemplates(files);
  const items = [
    ...files.flatMap((file) => listed(file, loaded.value?.templates.get(file.name)) ?? []),
    ...own.refused.map(({ name }): ListedTemplate => ({ name, origin: 'kit', trusted: false })),
  ];
  return {
    items: items.sort((a, b) => compare(a.name, b.name)),
    kit: kit?.config.name,
    diagnostics: [...diagnostics, ...loaded.diagnostics],
  };
}

/** One that does not load has been reported. */
function listed({ name, origin }: TemplateFile, template: Template | undefined): ListedTemplate | undefined {
  if (template === undefined) return undefined;
  const { sizes, defaultSize, distance, languages, easy, tactile, fields, withSchema } = template;
  return {
    name,
    origin,
    trusted: true,
    sizes: Object.entries(sizes).map(([size, { width, height }]) => ({
      name: size,
      width,
      height,
      default: size === defaultSize,
    })),
    distance,
    languages: { max: languages.max, recommended: languages.recommended },
    easy,
    tactile: alwaysFelt(template) ? 'always' : tactile !== undefined,
    fields,
    with: withSchema === undefined ? [] : knownKeys(withSchema),
  };
}
