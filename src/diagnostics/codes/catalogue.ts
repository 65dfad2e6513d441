import type { Words } from '../words.js';
import { type CatalogueLetterFacts, catalogueLetterWords, codePoint } from './catalogue-letters.js';

type JsonExpected = 'value' | 'key' | 'colon' | 'comma' | 'end-of-file' | 'end-of-string' | 'escape' | 'less-depth';
type ReviewFault = 'not-an-object' | 'state' | 'tested' | 'by' | 'on' | 'hash' | 'default';

export interface CatalogueFacts extends CatalogueLetterFacts {
  'catalogue/bad-json': { readonly expected: JsonExpected; readonly found: string };
  'catalogue/unknown-language': { readonly tag: string; readonly nearest?: string };
  'catalogue/bad-key': { readonly key: string; readonly underscore: boolean };
  'catalogue/duplicate-key': { readonly key: string; readonly firstLine: number };
  'catalogue/not-flat': {
    readonly key: string;
    readonly found: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  };
  'catalogue/empty-message': { readonly key: string };
  'catalogue/bad-placeholder': { readonly text: string; readonly found: readonly string[] };
  'catalogue/placeholder-mismatch': {
    readonly key: string;
    readonly missing: readonly string[];
    readonly extra: readonly string[];
  };
  'catalogue/unknown-key': { readonly key: string; readonly nearest?: string };
  'catalogue/source-changed': {
    readonly key: string;
    readonly old: string;
    readonly text: string;
    readonly languages: readonly string[];
  };
  'catalogue/bad-review': { readonly key: string; readonly fault: ReviewFault };
  'catalogue/missing': { readonly key: string; readonly language: string; readonly nearest?: string };
  'catalogue/missing-value': {
    readonly key: string;
    readonly language: string;
    readonly text: string;
    readonly missing: readonly string[];
  };
}

const braces = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ');
const visible = (character: string): string => (/^[\s\p{C}]$/u.test(character) ? codePoint(character) : character);

const EXPECTED_EN: Readonly<Record<JsonExpected, string>> = {
  value: 'a text in quotation marks should stand here',
  key: 'a key in quotation marks should stand here',
  colon: 'a colon should stand between key and text',
  comma: 'a comma or the closing bracket should stand here',
  'end-of-file': 'the file should end here',
  'end-of-string': 'the quotation mark that ends the text is missing',
  escape: 'after a backslash comes one of " \\ / b f n r t or u with four hex digits',
  'less-depth': 'brackets are nested too deeply',
};
const EXPECTED_DE: Readonly<Record<JsonExpected, string>> = {
  value: 'hier muss ein Text in Anführungszeichen stehen',
  key: 'hier muss ein Schlüssel in Anführungszeichen stehen',
  colon: 'zwischen Schlüssel und Text gehört ein Doppelpunkt',
  comma: 'hier gehört ein Komma oder die schließende Klammer hin',
  'end-of-file': 'hier muss die Datei enden',
  'end-of-string': 'das schließende Anführungszeichen fehlt',
  escape: 'nach einem Rückstrich kommt eines von " \\ / b f n r t oder u mit vier Hexziffern',
  'less-depth': 'die Klammern sind zu tief verschachtelt',
};
const curly = (found: string): boolean => /^[„“”«»‘’']$/.test(found);

const FAULT_EN: Readonly<Record<ReviewFault, string>> = {
  'not-an-object': 'Write { "state", "by", "on", "source", "text" } in braces.',
  state: '"state" must be "draft", "reviewed" or "tested".',
  tested: 'Only Leichte Sprache can be "tested"; write "reviewed".',
  by: 'Write under "by" who has read it.',
  on: 'Write the day under "on" as 2026-11-23.',
  hash: '"source" and "text" need the 16 hex digits that stand for the two texts.',
  default: 'The entry "*" may only say "draft": nobody can vouch for texts at large.',
};
const FAULT_DE: Readonly<Record<ReviewFault, string>> = {
  'not-an-object': 'Schreiben Sie { "state", "by", "on", "source", "text" } in geschweiften Klammern.',
  state: '„state“ muss „draft“, „reviewed“ oder „tested“ sein.',
  tested: 'Nur Leichte Sprache kann „tested“ sein; schreiben Sie „reviewed“.',
  by: 'Schreiben Sie unter „by“, wer es gelesen hat.',
  on: 'Schreiben Sie den Tag unter „on“ als 2026-11-23.',
  hash: '„source“ und „text“ brauchen die 16 Hexziffern der beiden Texte.',
  default: 'Der Eintrag „*“ darf nur „draft“ sagen: Für Texte im Ganzen kann niemand bürgen.',
};

export const catalogueWords: Words<CatalogueFacts> = {
  ...catalogueLetterWords,
  'catalogue/bad-json': {
    en: ({ expected, found }) => ({
      what: found === '' ? 'The file ends too early.' : `The file can't be read from "${visible(found)}" on.`,
      why: `It is no JSON: ${EXPECTED_EN[expected]}.`,
      fix: curly(found)
        ? 'Replace the mark by a straight quotation mark (").'
        : 'Correct this line; look at the end of the line before it, too.',
    }),
    de: ({ expected, found }) => ({
      what: found === '' ? 'Die Datei endet zu früh.' : `Ab „${visible(found)}“ lässt sich die Datei nicht lesen.`,
      why: `Das ist kein JSON: ${EXPECTED_DE[expected]}.`,
      fix: curly(found)
        ? 'Ersetzen Sie das Zeichen durch ein gerades Anführungszeichen (").'
        : 'Berichtigen Sie diese Zeile; sehen Sie auch am Ende der Zeile davor nach.',
    }),
  },
  'catalogue/unknown-language': {
    en: ({ tag, nearest }) => ({
      what: `No language is called "${tag}".`,
      why: 'A folder under locales is named by the tag of its language.',
      fix: nearest === undefined ? '"schildwerk languages" lists the tags.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ tag, nearest }) => ({
      what: `Keine Sprache heißt „${tag}“.`,
      why: 'Ein Ordner unter locales trägt das Kürzel seiner Sprache.',
      fix: nearest === undefined ? '„schildwerk languages“ zeigt alle Kürzel.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'catalogue/bad-key': {
    en: ({ key, underscore }) => ({
      what: `"${key}" can't be a key.`,
      why: underscore
        ? 'An underscore would be read as a plural or context.'
        : 'Keys and file names are made of small letters, digits and hyphens.',
      fix: `Write "${key.toLowerCase().replace(/[^a-z0-9.-]+/g, '-')}".`,
    }),
    de: ({ key, underscore }) => ({
      what: `„${key}“ taugt nicht als Schlüssel.`,
      why: underscore
        ? 'Ein Unterstrich würde als Plural oder Kontext gelesen.'
        : 'Schlüssel und Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen.',
      fix: `Schreiben Sie „${key.toLowerCase().replace(/[^a-z0-9.-]+/g, '-')}“.`,
    }),
  },
  'catalogue/duplicate-key': {
    en: ({ key, firstLine }) => ({
      what: `"${key}" stands twice in this file, first in line ${firstLine}.`,
      why: 'Only one of the two texts could be shown.',
      fix: 'Delete one of the two lines.',
    }),
    de: ({ key, firstLine }) => ({
      what: `„${key}“ steht zweimal in dieser Datei, zuerst in Zeile ${firstLine}.`,
      why: 'Nur einer der beiden Texte könnte gezeigt werden.',
      fix: 'Löschen Sie eine der beiden Zeilen.',
    }),
  },
  'catalogue/not-flat': {
    en: ({ key, found }) => ({
      what:
        key === ''
          ? `The file holds ${found === 'array' ? 'a list' : 'a single value'}.`
          : `"${key}" is not a text but ${found === 'null' ? 'null' : `a value of the kind "${found}"`}.`,
      why: 'A catalogue file is one flat list of keys and texts.',
      fix: 'Write every message as "key": "text".',
    }),
    de: ({ key, found }) => ({
      what:
        key === ''
          ? `Die Datei enthält ${found === 'array' ? 'eine Liste' : 'einen einzelnen Wert'}.`
          : `„${key}“ ist kein Text, sondern ${found === 'null' ? 'null' : `ein Wert der Art „${found}“`}.`,
      why: 'Eine Katalogdatei ist eine flache Liste aus Schlüsseln und Texten.',
      fix: 'Schreiben Sie jede Meldung als "schlüssel": "Text".',
    }),
  },
  'catalogue/empty-message': {
    en: ({ key }) => ({
      what: `The text of "${key}" is empty.`,
      why: 'The sign would show nothing.',
      fix: 'Write the text, or delete the line so that it counts as missing.',
    }),
    de: ({ key }) => ({
      what: `Der Text von „${key}“ ist leer.`,
      why: 'Auf dem Schild stünde nichts.',
      fix: 'Schreiben Sie den Text oder löschen Sie die Zeile, dann gilt er als fehlend.',
    }),
  },
  'catalogue/bad-placeholder': {
    en: ({ text, found }) => ({
      what: `"${text}" holds ${found.join(', ')}, which is no placeholder.`,
      why: 'It would be printed on the sign as it stands.',
      fix: 'A placeholder is a name of letters and digits in double braces: {{number}}.',
    }),
    de: ({ text, found }) => ({
      what: `„${text}“ enthält ${found.join(', ')}; das ist kein Platzhalter.`,
      why: 'Es würde so auf das Schild gedruckt.',
      fix: 'Ein Platzhalter ist ein Name aus Buchstaben und Ziffern in doppelten Klammern: {{number}}.',
    }),
  },
  'catalogue/placeholder-mismatch': {
    en: ({ key, missing, extra }) => ({
      what: `The placeholders of "${key}" are not those of the German text.`,
      why: 'A value would be lost, or a gap would stay on the sign.',
      fix: [missing.length > 0 ? `Add ${braces(missing)}.` : '', extra.length > 0 ? `Remove ${braces(extra)}.` : '']
        .join(' ')
        .trim(),
    }),
    de: ({ key, missing, extra }) => ({
      what: `Die Platzhalter von „${key}“ sind andere als im deutschen Text.`,
      why: 'Ein Wert ginge verloren oder auf dem Schild bliebe eine Lücke.',
      fix: [
        missing.length > 0 ? `Ergänzen Sie ${braces(missing)}.` : '',
        extra.length > 0 ? `Streichen Sie ${braces(extra)}.` : '',
      ]
        .join(' ')
        .trim(),
    }),
  },
  'catalogue/unknown-key': {
    en: ({ key, nearest }) => ({
      what: `There is no German message "${key}".`,
      why: 'This translation belongs to no message and can appear on no sign.',
      fix: nearest === undefined ? 'Add it under locales/de, or delete it here.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ key, nearest }) => ({
      what: `Es gibt keine deutsche Meldung „${key}“.`,
      why: 'Diese Übersetzung gehört zu keiner Meldung und kann auf keinem Schild stehen.',
      fix:
        nearest === undefined
          ? 'Ergänzen Sie sie unter locales/de oder löschen Sie sie hier.'
          : `Meinten Sie „${nearest}“?`,
    }),
  },
  'catalogue/source-changed': {
    en: ({ key, old, text, languages }) => ({
      what: `The kit says "${text}" for "${key}" instead of "${old}".`,
      why: `The translations (${languages.join(', ')}) still say what was shipped.`,
      fix: 'Check whether they still fit; if not, add them to the locales folder of the kit.',
    }),
    de: ({ key, old, text, languages }) => ({
      what: `Das Kit sagt bei „${key}“ „${text}“ statt „${old}“.`,
      why: `Die Übersetzungen (${languages.join(', ')}) sagen noch das Mitgelieferte.`,
      fix: 'Prüfen Sie, ob sie noch passen; sonst legen Sie eigene in den Ordner locales des Kits.',
    }),
  },
  'catalogue/bad-review': {
    en: ({ key, fault }) => ({
      what: key === '' ? 'The review file is no list of keys.' : `The review of "${key}" can't be used.`,
      why: 'What cannot be read vouches for nothing.',
      fix: FAULT_EN[fault],
    }),
    de: ({ key, fault }) => ({
      what:
        key === ''
          ? 'Die Prüfdatei ist keine Liste von Schlüsseln.'
          : `Der Prüfvermerk zu „${key}“ ist nicht brauchbar.`,
      why: 'Was sich nicht lesen lässt, bürgt für nichts.',
      fix: FAULT_DE[fault],
    }),
  },
  'catalogue/missing': {
    en: ({ key, language, nearest }) => ({
      what: `There is no text in "${language}" for "${key}".`,
      why: 'A sign never falls back to another language silently.',
      fix:
        nearest === undefined
          ? `Add "${key.slice(key.indexOf('.') + 1)}" to locales/${language}/${key.split('.')[0]}.json, or take "${language}" off the sign.`
          : `Did you mean "${nearest}"?`,
    }),
    de: ({ key, language, nearest }) => ({
      what: `Für „${key}“ gibt es keinen Text in „${language}“.`,
      why: 'Ein Schild weicht nie stillschweigend auf eine andere Sprache aus.',
      fix:
        nearest === undefined
          ? `Ergänzen Sie „${key.slice(key.indexOf('.') + 1)}“ in locales/${language}/${key.split('.')[0]}.json oder nehmen Sie „${language}“ vom Schild.`
          : `Meinten Sie „${nearest}“?`,
    }),
  },
  'catalogue/missing-value': {
    en: ({ key, language, text, missing }) => ({
      what: `"${text}" (${key}, ${language}) has no value for ${braces(missing)}.`,
      why: 'The sign would show a gap or the braces.',
      fix: `Give a value for ${missing.map((name) => `"${name}"`).join(', ')}.`,
    }),
    de: ({ key, language, text, missing }) => ({
      what: `„${text}“ (${key}, ${language}) hat keinen Wert für ${braces(missing)}.`,
      why: 'Auf dem Schild stünde eine Lücke oder die Klammer selbst.',
      fix: `Geben Sie einen Wert für ${missing.map((name) => `„${name}“`).join(', ')} an.`,
    }),
  },
};
