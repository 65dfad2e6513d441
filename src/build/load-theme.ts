import type { KitFiles } from '../base/kit-files.js';
import { nearest } from '../base/nearest.js';
import { checkContrast } from '../colour/check-theme.js';
import { type Converter, createConverter, NO_INK_LIMIT, totalOf } from '../colour/create-converter.js';
import { heldTheme } from '../colour/held-theme.js';
import { type ThemeRules, themeFrom } from '../colour/theme-from.js';
import { DEFAULT_THEME, THEME_NAMES, THEMES } from '../colour/themes.js';
import type { Theme } from '../colour/types.js';
import { at, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import type { KitConfig } from '../kit/kit-config.js';
import { readYaml } from '../kit/read-yaml.js';
import { placesOf, plain } from '../kit/tree.js';
import { genericPress, type Press } from './press-profiles.js';

/** The theme that a kit names: one of ours, or a file of its own laid over one of ours. No value after an error. */
export async function loadTheme(config: KitConfig, files: KitFiles, press: Press): Promise<Outcome<Theme>> {
  const { theme: named } = config;
  const place = config.places.theme ?? { file: config.file };
  if (named === undefined) return onPress(DEFAULT_THEME, press, place);
  const shipped = THEME_NAMES.find((name) => name === named);
  if (shipped !== undefined) return onPress(THEMES[shipped], press, place);
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
  const outcome = themeFrom(plain(tree), 'light', await converterOf(press), rulesOf(press));
  const places = placesOf(tree);
  const placed = outcome.diagnostics.map((found) => {
    const spot = places[found.place?.key ?? ''] ?? tree.place;
    return at(found, spot);
  });
  return { value: diagnostics.length > 0 ? undefined : outcome.value, diagnostics: [...diagnostics, ...placed] };
}

const rulesOf = ({ profile: { spotColours, spots } }: Press): ThemeRules => ({
  spotColours,
  plates: Object.values(spots).map(({ name }) => name),
});

/** A printer of screen colours has no inks that we know: what a press would make of them is still worth knowing. */
const converterOf = ({ profile: { output, totalInk = NO_INK_LIMIT }, icc }: Press): Promise<Converter> =>
  createConverter(output.space === 'cmyk' ? icc : genericPress().icc, totalInk);

/** A shipped theme was tried on one press: on another one its inks may be too much, or stand off each other too little. */
async function onPress(theme: Theme, press: Press, place: Place): Promise<Outcome<Theme>> {
  const { output, totalInk = NO_INK_LIMIT } = press.profile;
  const isHeld = Object.values(theme.colours).every(({ cmyk }) => totalOf(cmyk) <= totalInk);
  const isTried = output.space === 'srgb' || press.digest === genericPress().digest;
  if (isHeld && isTried) return { value: theme, diagnostics: [] };
  const converter = await converterOf(press);
  const { value: colours, diagnostics } = heldTheme(theme.colours, converter);
  const held: Theme = { ...theme, colours };
  const found = [...diagnostics, ...checkContrast(held, converter)];
  return { value: held, diagnostics: found.map((each) => at(each, place)) };
}
