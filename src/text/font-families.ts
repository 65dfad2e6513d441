import type { Weight } from './types.js';

/** The bytes of font files, by the paths that this file gives. The one implementation that reads a disk is in `build/`. */
export interface FontSource {
  /** A whole file; undefined if its package is not installed. */
  bytes(file: string): Uint8Array | undefined;
}

/** Carries Latin, Cyrillic and Greek, and is the last resort of every other script. */
export const DEFAULT_FAMILY = 'noto-sans';

/**
 * For each script the families that carry it, best first. Only those of the languages that are shipped are dependencies
 * of this package.
 */
export const SCRIPT_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Latn: ['noto-sans'],
  Cyrl: ['noto-sans'],
  Grek: ['noto-sans'],
  Arab: ['noto-sans-arabic'],
  Hebr: ['noto-sans-hebrew'],
  Ethi: ['noto-sans-ethiopic'],
  Deva: ['noto-sans-devanagari', 'noto-sans'],
  Beng: ['noto-sans-bengali'],
  Guru: ['noto-sans-gurmukhi'],
  Gujr: ['noto-sans-gujarati'],
  Taml: ['noto-sans-tamil'],
  Telu: ['noto-sans-telugu'],
  Knda: ['noto-sans-kannada'],
  Mlym: ['noto-sans-malayalam'],
  Sinh: ['noto-sans-sinhala'],
  Geor: ['noto-sans-georgian'],
  Armn: ['noto-sans-armenian'],
  Thai: ['noto-sans-thai'],
  Laoo: ['noto-sans-lao'],
  Khmr: ['noto-sans-khmer'],
  Mymr: ['noto-sans-myanmar'],
  Hani: ['noto-sans-sc', 'noto-sans-jp'],
  Hira: ['noto-sans-jp', 'noto-sans-sc'],
  Kana: ['noto-sans-jp', 'noto-sans-sc'],
  Hang: ['noto-sans-kr'],
  Bopo: ['noto-sans-tc', 'noto-sans-sc'],
};

/**
 * Families that come as many packed slices, each with a few hundred characters in all weights: a whole Chinese family
 * has 92 MB, its slices 5, of which a sign needs a handful.
 */
const PACKED: ReadonlySet<string> = new Set([
  'noto-sans-sc',
  'noto-sans-tc',
  'noto-sans-hk',
  'noto-sans-jp',
  'noto-sans-kr',
]);

export const isPacked = (family: string): boolean => PACKED.has(family);

const hanFamilies = new Map<string, string | undefined>();

/**
 * One Han character is drawn differently by the languages that share it: a text in one of them has its own family, and
 * no other one in its place. In other texts the first family that has a character will do.
 */
function hanFamily(tag: string): string | undefined {
  if (!hanFamilies.has(tag)) {
    const { script = '', region } = new Intl.Locale(tag).maximize();
    const traditional = region === 'HK' || region === 'MO' ? 'noto-sans-hk' : 'noto-sans-tc';
    const byScript: Readonly<Record<string, string>> = {
      Jpan: 'noto-sans-jp',
      Kore: 'noto-sans-kr',
      Hant: traditional,
      Hans: 'noto-sans-sc',
    };
    hanFamilies.set(tag, byScript[script]);
  }
  return hanFamilies.get(tag);
}

/** Packed ones are for their own scripts: no arrow or sign of another text is looked for in a hundred slices. */
const LAST_RESORTS = [...new Set([DEFAULT_FAMILY, ...Object.values(SCRIPT_FAMILIES).flat()])].filter(
  (family) => !isPacked(family),
);

/** The families to try for a character of a script in a text of a language, best first, each once. */
export function familiesFor(script: string, languageScript: string, tag: string): readonly string[] {
  const han = hanFamily(tag);
  const families = [
    ...(han !== undefined && script === 'Hani' ? [han] : []),
    ...(SCRIPT_FAMILIES[script] ?? []),
    ...(SCRIPT_FAMILIES[languageScript] ?? []),
    ...LAST_RESORTS,
  ];
  return [...new Set(families)].filter((family) => han === undefined || family === han || !isPacked(family));
}

const WEIGHT_NAMES: Readonly<Record<Weight, string>> = {
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
  700: '700Bold',
};

/** The package that carries a family. */
export const fontPackage = (family: string): string =>
  isPacked(family) ? `@fontsource-variable/${family}` : `@expo-google-fonts/${family}`;

/** `noto-sans-arabic`, 700 -> `@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf`: a path for module resolution. */
export function fontFile(family: string, weight: Weight): string {
  const name = family
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return `${fontPackage(family)}/${WEIGHT_NAMES[weight]}/${name}_${WEIGHT_NAMES[weight]}.ttf`;
}

/** Which slice of a packed family has which characters. */
export const sliceIndexFile = (family: string): string => `${fontPackage(family)}/unicode.json`;

/** `noto-sans-sc`, `119` -> `@fontsource-variable/noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2`. */
export const sliceFile = (family: string, slice: string): string =>
  `${fontPackage(family)}/files/${family}-${slice}-wght-normal.woff2`;
