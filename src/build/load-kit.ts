/** A kit's folder in, signs with everything looked up out, with all that is wrong with it. Nothing is made yet. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nearest } from '../base/nearest.js';
import { canonicalTag, nearestTag } from '../catalogue/language.js';
import { loadCatalogue } from '../catalogue/load-catalogue.js';
import type { Catalogue } from '../catalogue/types.js';
import { DEFAULT_THEME } from '../colour/themes.js';
import type { Theme } from '../colour/types.js';
import { type Diagnostic, hasError, problem, warning } from '../diagnostics/diagnostic.js';
import type { KitConfig } from '../kit/kit-config.js';
import { maskPersons } from '../kit/mask-persons.js';
import { parseKit } from '../kit/parse-kit.js';
import { collectRows, type RawSigns } from '../kit/read-rows.js';
import { type ResolvedKit, resolveSigns } from '../kit/resolve-signs.js';
import type { Sign } from '../kit/sign.js';
import { readSources, type SourceReading } from '../kit/table/read-source.js';
import { germanTexts, unitWords, useWords } from '../kit/table/room-use.js';
import { loadPictograms } from '../pictogram/load-pictograms.js';
import type { Pictogram } from '../pictogram/types.js';
import { findKit, type Input, type KitFolder, openKitFolder } from './kit-folder.js';
import { missingFolders, ownMessages, ownPictograms, ownTemplates } from './kit-parts.js';
import {
  factsOf,
  type LoadedTemplates,
  loadTemplates,
  shippedTemplateFiles,
  type TemplateFile,
} from './load-templates.js';
import { loadTheme } from './load-theme.js';
import { missingKit } from './missing-kit.js';
import { shippedMessages, shippedPictograms } from './package-files.js';
import { genericPress, loadPress, type Press } from './press-profiles.js';
import type { CheckRequest } from './request.js';
import { compare, sha256, stableJson } from './stable-json.js';
import { trustedFolders } from './trust.js';

export interface LoadedKit {
  readonly folder: string;
  readonly config: KitConfig;
  readonly resolved: ResolvedKit;
  readonly catalogue: Catalogue;
  readonly theme: Theme;
  readonly press: Press;
  readonly pictograms: ReadonlyMap<string, Pictogram>;
  /** The kit's own among them: what a worker does not find in the package. */
  readonly ownPictograms: readonly Pictogram[];
  readonly templates: LoadedTemplates;
  readonly templateFiles: readonly TemplateFile[];
  /** What the kit was made of, sorted by path. */
  readonly inputs: readonly Input[];
  /** Files of sources: a sign that stands in one of them is a row. */
  readonly sourceFiles: ReadonlySet<string>;
}

export interface Loading {
  /** Undefined where so little could be read that no sign is known. */
  readonly kit: LoadedKit | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** So much is wrong with the kit itself that nothing may be built from it, not even what is whole. */
  readonly isFatal: boolean;
  /** Texts for code frames, by the path that places name; names that the kit hides are hidden in them. */
  readonly sources: ReadonlyMap<string, string>;
  /** What the kit calls itself, as far as that could be read. */
  readonly name: string;
}

export async function loadKit(request: CheckRequest): Promise<Loading> {
  const found = findKit(request.kit);
  const root = request.root === undefined ? found?.folder : resolve(request.root);
  if (found === undefined || root === undefined || !existsSync(root)) {
    return nothing(request.kit, [missingKit(found === undefined ? request.kit : (request.root ?? ''))], new Map());
  }
  const kit = openKitFolder(found.folder, root);
  const parsed = parseKit(kit, found.file);
  const config = parsed.value;
  if (config === undefined) return nothing(request.kit, parsed.diagnostics, kit.texts());

  const parts = await loadParts(kit, config, request);
  const texts = germanTexts(parts.catalogue);
  const shipped = { message: useWords(texts), unit: unitWords(texts) };
  const readings = await readSources(config.sources, kit, config.personNames, shipped);
  const rows = collectRows(config, readings);
  const place = request.press === undefined ? (config.places.press ?? { file: config.file }) : {};
  const press = loadPress(request.press ?? config.press, kit, place);
  const theme = await loadTheme(config, kit, press.value ?? genericPress());
  const raw = rows.value ?? { signs: [], read: 0, merged: 0, skipped: [], failed: 0 };
  const refused = refusedTemplates(raw, parts.refused);
  const only = onlyLanguages(request);
  const resolved = resolveSigns(config, raw, {
    catalogue: parts.catalogue,
    pictograms: parts.pictograms,
    templates: factsOf(parts.templates.templates),
    ...(only === undefined ? {} : { only }),
  });
  const languages = unknownLanguages(only, resolved.value?.languages ?? []);
  const before = [...parsed.diagnostics, ...theme.diagnostics, ...press.diagnostics, ...languages];
  const dark = easyOnDark(resolved.value?.signs ?? [], theme.value ?? DEFAULT_THEME, config);
  const unread = config.sources.some((source) => readings.get(source)?.value === undefined);
  const value: LoadedKit | undefined = resolved.value && {
    folder: found.folder,
    config,
    resolved: resolved.value,
    catalogue: parts.catalogue,
    theme: theme.value ?? DEFAULT_THEME,
    press: press.value ?? genericPress(),
    pictograms: parts.pictograms,
    ownPictograms: parts.ownPictograms,
    templates: parts.templates,
    templateFiles: parts.templateFiles,
    inputs: inputsOf(kit, config, readings),
    sourceFiles: new Set(config.sources.map(({ file }) => file)),
  };
  return {
    kit: value,
    diagnostics: [
      ...before,
      ...missingFolders(kit, config),
      ...rows.diagnostics,
      ...parts.diagnostics,
      ...refused,
      ...dark,
      ...withoutRefused(resolved.diagnostics, refused),
    ],
    isFatal: hasError(before) || unread,
    sources: textsOf(kit, config, readings),
    name: config.name,
  };
}

const nothing = (name: string, diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): Loading => {
  const hidden = [...sources].map(([path, text]) => [path, maskPersons(text)] as const);
  return { kit: undefined, diagnostics, isFatal: true, sources: new Map(hidden), name: basename(resolve(name)) };
};

async function loadParts(kit: KitFolder, config: KitConfig, request: CheckRequest) {
  const messages = ownMessages(kit, config.locales);
  const catalogue = loadCatalogue({ shipped: shippedMessages(), kit: messages.value ?? [] });
  const drawings = ownPictograms(kit, config.pictograms);
  const pictograms = loadPictograms(shippedPictograms(), drawings.value ?? []);
  const own = ownTemplates(kit, config.templates, request.templates === 'allowed' ? 'all' : trustedFolders());
  const replaced = new Set([...own.allowed, ...own.refused].map(({ name }) => name));
  const templateFiles = [...shippedTemplateFiles().filter(({ name }) => !replaced.has(name)), ...own.allowed];
  const templates = await loadTemplates(templateFiles);
  const ownNames = new Set((drawings.value ?? []).map(({ id }) => id));
  if (catalogue.value === undefined || templates.value === undefined)
    throw new Error('There is always a catalogue and a map of templates.');
  return {
    catalogue: catalogue.value,
    pictograms: pictograms.value ?? new Map<string, Pictogram>(),
    ownPictograms: [...(pictograms.value?.values() ?? [])].filter(({ id }) => ownNames.has(id)),
    templates: templates.value,
    templateFiles,
    refused: own.refused,
    diagnostics: [messages, catalogue, drawings, pictograms, templates].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Only templates that a sign asks for: what lies about unused does no harm. */
function refusedTemplates({ signs }: RawSigns, refused: readonly TemplateFile[]): Diagnostic[] {
  return refused.flatMap(({ name, shown }) => {
    const user = signs.find(({ values }) => values.template === name);
    return user === undefined
      ? []
      : [problem('build/untrusted-template', { file: shown, template: name }, user.places.template ?? user.place)];
  });
}

/** A template that may not run is not an unknown one: it has been reported already. */
function withoutRefused(found: readonly Diagnostic[], refused: readonly Diagnostic[]): readonly Diagnostic[] {
  const names = new Set(
    refused.flatMap((diagnostic) =>
      diagnostic.code === 'build/untrusted-template' ? [diagnostic.facts.template] : [],
    ),
  );
  return found.filter(
    (diagnostic) => diagnostic.code !== 'kit/unknown-template' || !names.has(diagnostic.facts.template),
  );
}

/** Some themes are not for Leichte Sprache; the signs are made all the same, for who asks may know better. */
function easyOnDark(signs: readonly Sign[], { name, offersEasy }: Theme, { places, file }: KitConfig): Diagnostic[] {
  const easy = signs.filter(({ variant }) => variant === 'easy').length;
  if (offersEasy || easy === 0) return [];
  return [warning('kit/easy-on-dark', { theme: name, signs: easy }, places.theme ?? { file })];
}

const onlyLanguages = ({ selection }: CheckRequest): readonly string[] | undefined =>
  selection.languages?.map((written) => canonicalTag(written) ?? written);

const unknownLanguages = (only: readonly string[] | undefined, known: readonly string[]): Diagnostic[] =>
  (only ?? [])
    .filter((language) => !known.includes(language))
    .map((language) => {
      const named = nearestTag(language);
      const guess = known.find((tag) => tag === named) ?? nearest(language, known);
      return problem('build/unknown-language', { language, known, ...(guess === undefined ? {} : { nearest: guess }) });
    });

type Readings = ReadonlyMap<KitConfig['sources'][number], SourceReading>;

/** Digests of what was read. Names that the policy takes away leave no trace, not even in a digest. */
function inputsOf(kit: KitFolder, config: KitConfig, readings: Readings): readonly Input[] {
  const inputs = new Map(kit.inputs().map(({ path, sha256: digest }) => [path, digest]));
  if (config.personNames !== 'full') {
    const texts = kit.texts();
    const names = config.signs.map(({ values }) => values.persons ?? null);
    for (const file of config.files) inputs.set(file, sha256(stableJson([maskPersons(texts.get(file) ?? ''), names])));
    for (const [{ file }, { value }] of readings) {
      if (inputs.has(file))
        inputs.set(
          file,
          sha256(stableJson([value?.signs.map(({ values }) => values), value?.skipped.length, value?.failed])),
        );
    }
  }
  return [...inputs].map(([path, digest]) => ({ path, sha256: digest })).sort((a, b) => compare(a.path, b.path));
}

function textsOf(kit: KitFolder, config: KitConfig, readings: Readings): ReadonlyMap<string, string> {
  const texts = new Map(kit.texts());
  if (config.personNames !== 'full') {
    for (const file of config.files) texts.set(file, maskPersons(texts.get(file) ?? ''));
  }
  const shown = new Map<string, string | undefined>();
  for (const [{ file }, { text }] of readings) {
    // Two sources of one file may take different columns for names: then nothing of it is shown.
    shown.set(file, shown.has(file) && shown.get(file) !== text ? undefined : text);
  }
  for (const [file, text] of shown) {
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
  }
  return texts;
}
