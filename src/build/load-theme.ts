import type { KitFiles } from '../base/kit-files.js';
import { nearest } from '../base/nearest.js';
import { createConverter } from '../colour/create-converter.js';
import { themeFrom } from '../colour/theme-from.js';
import { DEFAULT_THEME, THEME_NAMES, THEMES } from '../colour/themes.js';
import type { Theme } from '../colour/types.js';
import { at, type Outcome, problem } from '../diagnostics/diagnostic.js';
import type { KitConfig } from '../kit/kit-config.js';
import { readYaml } from '../kit/read-yaml.js';
import { placesOf, plain } from '../kit/tree.js';
import { genericPress, type Press } from './press-profiles.js';

/** The theme that a kit names: one of ours, or a file of its own laid over one of ours. No value after an error. */
export async function loadTheme(config: KitConfig, files: KitFiles, press: Press): Promise<Outcome<Theme>> {
  const { theme: named } = config;
  if (named === undefined) return { value: DEFAULT_THEME, diagnostics: [] };
  const shipped = THEME_NAMES.find((name) => name === named);
  if (shipped !== undefined) return { value: THEMES[shipped], diagnostics: [] };
  const place = config.places.theme ?? { file: config.file };
  if (!/[/.]/.test(named)) {
    const guess = nearest(named, THEME_NAMES);
    const facts = {
      name: named,
      where: 'base' as const,
      known: THEME_NAMES,
      ...(guess === undefined ? {} : { nearest: guess }),
    };
    return { value: undefined, diagnostics: [problem('colour/unknown-base', facts, place)] };
  }
  const bytes = files.read(named);
  if (typeof bytes === 'string') {
    const code =
      bytes === 'missing' ? 'kit/file-missing' : bytes === 'outside' ? 'kit/file-outside' : 'kit/file-unreadable';
    return { value: undefined, diagnostics: [problem(code, { file: named }, place)] };
  }
  const { value: tree, diagnostics } = readYaml(bytes, named);
  if (tree === undefined) return { value: undefined, diagnostics };
  const outcome = themeFrom(
    plain(tree),
    'light',
    await createConverter(press.profile.output.space === 'cmyk' ? press.icc : genericPress().icc),
  );
  const places = placesOf(tree);
  const placed = outcome.diagnostics.map((found) => {
    const spot = places[found.place?.key ?? ''] ?? tree.place;
    return at(found, spot);
  });
  return { value: diagnostics.length > 0 ? undefined : outcome.value, diagnostics: [...diagnostics, ...placed] };
}
