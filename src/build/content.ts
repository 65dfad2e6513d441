/** What shapes a sign, as one hash; and what shapes the files of all signs. Equal hashes: the same bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign } from '../kit/sign.js';
import { fontVersion, PACKAGE_FOLDER, VERSION } from './package-files.js';
import type { LoadedKit } from './load-kit.js';
import { compare, sha256, stableJson } from './stable-json.js';

const FONT_FAMILIES = ['noto-sans', 'noto-sans-arabic'] as const;

/** Hashes of signs of one kit. Not in it: where the sign stands in the kit, how many are wanted and of what material. */
export function contentHasher({ theme, press, profile, pictograms, templates: loaded }: LoadedKit): (sign: Sign) => string {
  const shared = sha256(
    stableJson({
      theme,
      press,
      profile: sha256(profile),
      fonts: FONT_FAMILIES.map((family) => [family, fontVersion(family)]),
      // Pictograms that templates use by themselves.
      always: ['arrow', 'office-person', 'easy-language'].map((id) => pictograms.get(id)),
    }),
  );
  const templates = new Map([...loaded.texts].map(([name, text]) => [name, sha256(text)]));
  return (sign) => {
    const { place, quantity, material, note, tactile, validFrom, validUntil, name, ...painted } = sign;
    const used = [...sign.pictograms, ...sign.destinations.flatMap(({ pictogram }) => pictogram ?? [])];
    return sha256(
      stableJson({ painted, shared, template: templates.get(sign.template), pictograms: used.map((id) => pictograms.get(id)) }),
    );
  };
}

/** The compiled program itself: a new version never takes an old version's files for its own. */
export function programHash(): string {
  const folder = join(PACKAGE_FOLDER, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort(compare);
  return sha256(stableJson([VERSION, ...files.map((file) => [file, sha256(readFileSync(join(folder, file)))])]));
}
