/** What typesetting needs to know of a language tag. */
export interface Locale {
  /** ISO 15924 code of the script the language is written in; of one that Unicode knows: `Hani` for simplified Chinese. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag without variants and extensions, for HarfBuzz, which turns it into an OpenType language. */
  readonly tag: string;
  readonly language: string;
}

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Codes for a way of using scripts, and the script of Unicode that stands for it. */
const PLAIN_SCRIPTS: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
  Aran: 'Arab',
};

const remembered = new Map<string, Locale>();

/** Throws a RangeError for what is no BCP 47 tag. The direction follows from the script, which `Intl` knows; its `getTextInfo` is wrong for some. */
export function resolveLocale(tag: string): Locale {
  const known = remembered.get(tag);
  if (known !== undefined) return known;
  const given = new Intl.Locale(tag);
  const code = given.maximize().script ?? 'Latn';
  const script = PLAIN_SCRIPTS[code] ?? code;
  const locale: Locale = {
    script,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    tag: [given.language, given.script, given.region].filter((part) => part !== undefined).join('-'),
    language: given.language,
  };
  remembered.set(tag, locale);
  return locale;
}
