/** Which script each character of a text is written in (UAX 24), as ISO 15924 codes. */

const NAMES: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Ethi: 'Ethiopic',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Guru: 'Gurmukhi',
  Gujr: 'Gujarati',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Sinh: 'Sinhala',
  Thai: 'Thai',
  Laoo: 'Lao',
  Khmr: 'Khmer',
  Mymr: 'Myanmar',
  Tibt: 'Tibetan',
  Hani: 'Han',
  Hira: 'Hiragana',
  Kana: 'Katakana',
  Hang: 'Hangul',
  Bopo: 'Bopomofo',
  Syrc: 'Syriac',
  Thaa: 'Thaana',
  Nkoo: 'Nko',
  Adlm: 'Adlam',
  Rohg: 'Hanifi_Rohingya',
  Tfng: 'Tifinagh',
  Mong: 'Mongolian',
};

interface CharacterScript {
  /** The one script of the character; undefined for what many scripts share. */
  readonly script: string | undefined;
  /** For shared characters: the scripts that use it; empty if all do. */
  readonly users: readonly string[];
}

const BY_SCRIPT = Object.entries(NAMES).map(([code, name]) => ({
  code,
  own: new RegExp(`^\\p{Script=${name}}`, 'u'),
  uses: new RegExp(`^\\p{Script_Extensions=${name}}`, 'u'),
}));
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]/u;

const remembered = new Map<string, CharacterScript>();

function characterScript(character: string): CharacterScript {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const answer = lookUp(character);
  remembered.set(character, answer);
  return answer;
}

function lookUp(character: string): CharacterScript {
  if (!SHARED.test(character)) {
    return { script: BY_SCRIPT.find(({ own }) => own.test(character))?.code ?? 'Zzzz', users: [] };
  }
  return { script: undefined, users: BY_SCRIPT.filter(({ uses }) => uses.test(character)).map(({ code }) => code) };
}

const OPENING = /^\p{Ps}/u;
const CLOSING = /^\p{Pe}/u;

/**
 * The script of each UTF-16 unit. Shared characters take the script before them (at the start: after them);
 * a closing bracket takes the script of its opening one, or half of a pair would come from another font.
 */
export function resolveScripts(text: string, languageScript: string): string[] {
  const scripts: string[] = [];
  const brackets: (string | undefined)[] = [];
  let current: string | undefined;
  let unresolved = 0;
  for (const character of text) {
    const { script, users } = characterScript(character);
    let here = script;
    if (here === undefined) {
      here = CLOSING.test(character) && brackets.length > 0 ? brackets.pop() : current;
      if (users.length > 0 && (here === undefined || !users.includes(here))) {
        here = users.includes(languageScript) ? languageScript : users[0];
      }
      if (OPENING.test(character)) brackets.push(here);
    }
    for (let unit = 0; unit < character.length; unit++) scripts.push(here ?? '');
    if (here === undefined) continue;
    current = here;
    while (unresolved < scripts.length && scripts[unresolved] === '') scripts[unresolved++] = here;
    unresolved = scripts.length;
  }
  return scripts.map((script) => (script === '' ? languageScript : script));
}
