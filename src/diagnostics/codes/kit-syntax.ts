/** The YAML reader's own codes for a syntax error, in words: what is wrong and how it is put right. */
import type { Tongue } from '../words.js';

type Advice = Readonly<Record<Tongue, { readonly what: string; readonly fix: string }>>;

const ADVICE: Readonly<Record<string, Advice>> = {
  TAB_AS_INDENT: {
    en: { what: 'The line is indented with a tab.', fix: 'Indent with spaces.' },
    de: { what: 'Die Zeile ist mit einem Tabulator eingerückt.', fix: 'Rücken Sie mit Leerzeichen ein.' },
  },
  BAD_INDENT: {
    en: {
      what: 'The line is not indented like its neighbours.',
      fix: 'Let keys that belong together begin in the same column, and close every bracket.',
    },
    de: {
      what: 'Die Zeile ist anders eingerückt als ihre Nachbarn.',
      fix: 'Lassen Sie zusammengehörende Schlüssel in derselben Spalte beginnen und schließen Sie jede Klammer.',
    },
  },
  MISSING_CHAR: {
    en: { what: 'A sign is missing: a closing quote or bracket, or the "- " of a list.', fix: 'Complete the line.' },
    de: {
      what: 'Es fehlt ein Zeichen: ein schließendes Anführungszeichen, eine Klammer oder das „- “ einer Liste.',
      fix: 'Vervollständigen Sie die Zeile.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: {
      what: 'The line has two colons that each look like the end of a key.',
      fix: 'Put the text after the first colon in quotes.',
    },
    de: {
      what: 'Die Zeile hat zwei Doppelpunkte, die beide wie das Ende eines Schlüssels aussehen.',
      fix: 'Setzen Sie den Text nach dem ersten Doppelpunkt in Anführungszeichen.',
    },
  },
  BAD_SCALAR_START: {
    en: {
      what: 'A text begins with a character that YAML reserves (such as @, ` or %).',
      fix: 'Put the text in quotes.',
    },
    de: {
      what: 'Ein Text beginnt mit einem Zeichen, das YAML sich vorbehält (etwa @, ` oder %).',
      fix: 'Setzen Sie den Text in Anführungszeichen.',
    },
  },
  BAD_ALIAS: {
    en: {
      what: 'A text begins with *, which YAML takes for a reference, but nothing of that name stands before it.',
      fix: 'Put the text in quotes.',
    },
    de: {
      what: 'Ein Text beginnt mit *, was YAML für einen Verweis hält, aber davor trägt nichts diesen Namen.',
      fix: 'Setzen Sie den Text in Anführungszeichen.',
    },
  },
  TAG_RESOLVE_FAILED: {
    en: {
      what: 'A text begins with !, which YAML takes for a type that it does not know.',
      fix: 'Put the text in quotes.',
    },
    de: {
      what: 'Ein Text beginnt mit !, was YAML für einen ihm unbekannten Typ hält.',
      fix: 'Setzen Sie den Text in Anführungszeichen.',
    },
  },
  RESOURCE_EXHAUSTION: {
    en: {
      what: 'References (* and &) would blow the file up to many times its size.',
      fix: 'Write the repeated parts out.',
    },
    de: {
      what: 'Verweise (* und &) würden die Datei auf ein Vielfaches aufblähen.',
      fix: 'Schreiben Sie die wiederholten Teile aus.',
    },
  },
  MULTIPLE_DOCS: {
    en: { what: 'A line --- begins a second document.', fix: 'Keep one document in the file.' },
    de: { what: 'Eine Zeile --- beginnt ein zweites Dokument.', fix: 'Lassen Sie nur ein Dokument in der Datei.' },
  },
  NON_STRING_KEY: {
    en: { what: 'A key is a list or a map.', fix: 'Use a word as the key.' },
    de: { what: 'Ein Schlüssel ist eine Liste oder eine Zuordnung.', fix: 'Nehmen Sie ein Wort als Schlüssel.' },
  },
};

export function syntaxAdvice(
  problem: string,
  detail: string,
  tongue: Tongue,
): { readonly what: string; readonly fix: string } {
  const advice = ADVICE[problem]?.[tongue];
  if (advice !== undefined) return advice;
  return tongue === 'de'
    ? { what: `Der YAML-Leser meldet: „${detail}“.`, fix: 'Prüfen Sie Einrückung, Klammern und Anführungszeichen.' }
    : { what: `The YAML reader says: "${detail}".`, fix: 'Check indentation, brackets and quotes.' };
}
