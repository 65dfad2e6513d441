/** What shapes a sign, as one hash; and what shapes the files of all signs. Equal hashes: the same bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign, SignText } from '../kit/sign.js';
import { DEFAULT_FAMILY, SCRIPT_FAMILIES } from '../text/font-families.js';
import { resolveLocale } from '../text/locale.js';
import type { LoadedKit } from './load-kit.js';
import { dependencies, fontVersion, PACKAGE_FOLDER, VERSION } from './package-files.js';
import { compare, sha256, stableJson } from './stable-json.js';

/**
 * Hashes of signs of one kit. Not in it: where the sign stands in the kit, how many are wanted and of what material,
 * whether its texts have been reviewed.
 */
export function contentHasher({ theme, press, pictograms, templates }: LoadedKit): (sign: Sign) => string {
  const shared = sha256(stableJson({ theme, press: press.profile, icc: press.digest }));
  const made = new Map(
    [...templates.texts].map(([name, text]) => [name, { text: sha256(text), pictograms: namesIn(text, pictograms) }]),
  );
  const versions = new Map<string, string | undefined>();
  const versionOf = (family: string): string | undefined => {
    if (!versions.has(family)) versions.set(family, fontVersion(family));
    return versions.get(family);
  };
  return (sign) => {
    const { place, quantity, material, note, tactile, validFrom, validUntil, name, ...rest } = sign;
    const template = made.get(sign.template);
    const shown = [
      ...sign.pictograms,
      ...sign.destinations.flatMap(({ pictogram }) => pictogram ?? []),
      ...(template?.pictograms ?? []),
    ];
    return sha256(
      stableJson({
        shared,
        painted: { ...rest, ...wordsOf(sign), ...(tactile ? { tactile } : {}) },
        template: template?.text,
        pictograms: [...new Set(shown)].sort(compare).map((id) => pictograms.get(id)),
        fonts: familiesOf(sign.languages).map((family) => [family, versionOf(family)]),
      }),
    );
  };
}

/** Pictograms that a template may use by itself: whatever it names. One too many does no harm. */
const namesIn = (text: string, pictograms: LoadedKit['pictograms']): readonly string[] =>
  [...text.matchAll(/(['"`])([a-z0-9/-]+)\1/gi)].flatMap(([, , name = '']) => (pictograms.has(name) ? [name] : []));

function wordsOf({ floorText, message, unit, messages, destinations }: Sign) {
  return {
    ...(floorText === undefined ? {} : { floorText: words(floorText) }),
    message: words(message),
    unit: words(unit),
    messages: messages.map(words),
    destinations: destinations.map((each) => ({ ...each, text: words(each.text), floor: words(each.floor) })),
  };
}

const words = (text: SignText | undefined) => text?.lines.map(({ language, text: line }) => [language, line]);

function familiesOf(languages: readonly string[]): readonly string[] {
  const scripts = languages.map((tag) => resolveLocale(tag).script);
  return [...new Set([DEFAULT_FAMILY, ...scripts.flatMap((script) => SCRIPT_FAMILIES[script] ?? [])])].sort(compare);
}

/** The compiled program itself and what it is built on: a new version never takes an old version's files for its own. */
export function programHash(): string {
  const folder = join(PACKAGE_FOLDER, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && !/^(cli|templates)\//.test(file))
    .sort(compare);
  return sha256(
    stableJson([VERSION, dependencies(), ...files.map((file) => [file, sha256(readFileSync(join(folder, file)))])]),
  );
}
