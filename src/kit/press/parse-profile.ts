/** A printer profile as YAML in, checked out: whole, or laid over another. */
import { nearest } from '../../base/nearest.js';
import type { Process, SpotInk } from '../../base/press.js';
import { type Diagnostic, type Outcome, type Place, problem } from '../../diagnostics/diagnostic.js';
import { checkNode, unknownKey } from '../check-value.js';
import { readYaml } from '../read-yaml.js';
import { type MapTree, placeAt } from '../tree.js';
import type { InTongues, PressProfile } from './profile.js';
import { PROFILE_FIELDS, type ProfileKey, type ProfileValues, REQUIRED_PROFILE_KEYS } from './profile-schema.js';

export interface Profiles {
  /** Names of those that are shipped. */
  readonly known: readonly string[];
  /** A shipped one. */
  get(name: string): PressProfile | undefined;
}

const KEYS = Object.keys(PROFILE_FIELDS) as readonly ProfileKey[];
const isKey = (key: string): key is ProfileKey => (KEYS as readonly string[]).includes(key);

/** What a stroke is drawn with where nothing is said, in mm: thin enough to be exact, thick enough to be seen. */
const WEIGHT = 0.25;

/**
 * `name`: what the profile is called; `file`: as places name it. One that is not shipped is laid over the one that it
 * `extends` (generic-x4 if it names none), so that a shop's own profile says what is special about it. No value after
 * an error.
 */
export function parseProfile(bytes: Uint8Array, name: string, file: string, profiles: Profiles): Outcome<PressProfile> {
  const { value: tree, diagnostics: faults } = readYaml(bytes, file);
  if (tree === undefined) return { value: undefined, diagnostics: faults };
  if (tree.kind !== 'map') {
    const facts = { key: 'profile', value: '', expected: 'map' as const };
    return { value: undefined, diagnostics: [...faults, problem('kit/wrong-value', facts, tree.place)] };
  }
  const diagnostics: Diagnostic[] = [...faults];
  const values = readValues(tree, diagnostics);
  const base = baseOf(values, tree, name, profiles, diagnostics);
  if (base === undefined && profiles.known.includes(name)) diagnostics.push(...missingKeys(values, tree));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const profile = overlay(values, name, base);
  const clashes = clashesIn(profile, tree);
  return clashes.length > 0 ? { value: undefined, diagnostics: clashes } : { value: profile, diagnostics: [] };
}

function readValues(tree: MapTree, diagnostics: Diagnostic[]): ProfileValues {
  const values: Record<string, unknown> = {};
  for (const [key, { node, keyPlace }] of tree.entries) {
    if (!isKey(key)) {
      diagnostics.push(unknownKey(key, KEYS, '', keyPlace));
      continue;
    }
    const { value, diagnostics: found } = checkNode(node, key, PROFILE_FIELDS[key]);
    diagnostics.push(...found);
    if (value !== undefined) values[key] = value;
  }
  // The one cast: each value is its own field's output, which a loop over the fields can't express.
  return values as ProfileValues;
}

function baseOf(
  { extends: asked }: ProfileValues,
  tree: MapTree,
  name: string,
  { known, get }: Profiles,
  diagnostics: Diagnostic[],
): PressProfile | undefined {
  if (asked === undefined) return known.includes(name) ? undefined : get('generic-x4');
  const base = asked === name ? undefined : get(asked);
  if (base === undefined) {
    const guess = nearest(asked, known);
    const facts = { name: asked, known, ...(guess === undefined ? {} : { nearest: guess }) };
    diagnostics.push(problem('build/unknown-press', facts, placeAt(tree, ['extends'])));
  }
  return base;
}

const missingKeys = (values: ProfileValues, tree: MapTree): Diagnostic[] =>
  REQUIRED_PROFILE_KEYS.filter((key) => values[key] === undefined).map((key) =>
    problem('kit/missing-key', { key, within: '' }, tree.place),
  );

/** Key by key; spots process by process, and `false` takes one away. */
function overlay(values: ProfileValues, name: string, base: PressProfile | undefined): PressProfile {
  // What a profile without a base lacks has been reported; a base has everything.
  const from = (base ?? {}) as PressProfile;
  const totalInk = values['total-ink'] ?? from.totalInk ?? false;
  const sheets = values.sheets ?? from.sheets;
  return {
    name,
    about: values.about === undefined ? from.about : inTongues(values.about),
    bleed: values.bleed ?? from.bleed,
    safety: values.safety ?? from.safety,
    marks: values.marks ?? from.marks,
    standard: values.standard ?? from.standard,
    text: values.text ?? from.text,
    layers: values.layers ?? from.layers,
    paints: values.paints ?? from.paints,
    spotColours: values['spot-colours'] ?? from.spotColours,
    spots: spotsOf(values.spots ?? {}, from.spots ?? {}),
    whiteChoke: values.white?.choke ?? from.whiteChoke ?? 0,
    ...(totalInk === false ? {} : { totalInk }),
    scale: values.scale ?? from.scale,
    fileName: values['file-name'] ?? from.fileName,
    output: values.output === undefined ? from.output : outputOf(values.output),
    ...(sheets === undefined ? {} : { sheets }),
  };
}

function spotsOf(written: NonNullable<ProfileValues['spots']>, base: PressProfile['spots']): PressProfile['spots'] {
  const spots: Partial<Record<Process, SpotInk>> = { ...base };
  for (const [process, spot] of Object.entries(written) as [Process, (typeof written)[Process]][]) {
    if (spot === false || spot === undefined) delete spots[process];
    else spots[process] = { weight: WEIGHT, overprint: true, ...definite(spot) };
  }
  return spots;
}

/** Without the keys that are there and say nothing. */
const definite = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };

const inTongues = (said: string | InTongues): InTongues => (typeof said === 'string' ? { de: said, en: said } : said);

const outputOf = ({ space, condition, info, registry, icc }: NonNullable<ProfileValues['output']>) => ({
  space: space ?? ('cmyk' as const),
  identifier: condition,
  info: inTongues(info ?? condition),
  registry: registry ?? 'http://www.color.org',
  icc,
});

/** What each key allows and all together do not. */
function clashesIn({ standard, layers, output, spots, sheets }: PressProfile, tree: MapTree): Diagnostic[] {
  const place = (key: ProfileKey): Place => (tree.entries.has(key) ? placeAt(tree, [key]) : tree.place);
  const found: Diagnostic[] = [];
  if ((standard === 'x3' || standard === 'x1a') && layers)
    found.push(problem('press/no-layers', { standard }, place('layers')));
  if (output.space === 'srgb' && standard !== 'plain')
    found.push(problem('press/screen-colours', { standard }, place('standard')));
  if (output.space === 'srgb' && Object.keys(spots).length > 0)
    found.push(problem('press/screen-plates', { processes: Object.keys(spots) }, place('spots')));
  const names = Object.values(spots).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) found.push(problem('press/spot-twice', { name: twice }, place('spots')));
  if (sheets?.formats.some(({ width, height }) => Math.min(width, height) <= 2 * sheets.frame))
    found.push(problem('press/frame-too-wide', { frame: sheets.frame }, place('sheets')));
  return found;
}
