import type { Words } from '../words.js';
import { SHAPE_WORDS, type Shape } from './kit-shapes.js';
import { syntaxAdvice } from './kit-syntax.js';

/** What can be wrong with kit.yaml as a file. */
export interface KitFileFacts {
  'kit/file-missing': { readonly file: string; readonly nearest?: string };
  'kit/file-outside': { readonly file: string };
  'kit/file-unreadable': { readonly file: string };
  'kit/not-utf8': { readonly file: string };
  'kit/empty': { readonly file: string };
  'kit/not-a-map': { readonly file: string };
  /** `problem` is the YAML reader's own code, `detail` its own words. */
  'kit/yaml-syntax': { readonly problem: string; readonly detail: string; readonly line: string };
  'kit/duplicate-key': { readonly key: string; readonly firstLine: number };
  'kit/extends-cycle': { readonly chain: readonly string[] };
  'kit/unknown-key': {
    readonly key: string;
    /** The key it stands under; empty at the top of the file. */
    readonly within: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'kit/missing-key': { readonly key: string; readonly within: string };
  'kit/wrong-value': {
    readonly key: string;
    /** As it is written; empty if it is no single value or must not be repeated. */
    readonly value: string;
    readonly expected: Shape;
    readonly nearest?: string;
  };
}

const under = (within: string): { readonly en: string; readonly de: string } =>
  within === '' ? { en: 'The kit', de: 'Im Kit' } : { en: `"${within}"`, de: `Unter „${within}“` };

export const kitFileWords: Words<KitFileFacts> = {
  'kit/empty': {
    en: ({ file }) => ({
      what: `"${file}" is empty.`,
      why: 'It says what the kit is called, which languages it has, and which signs are wanted.',
      fix: 'Begin with the four keys schema, name, date and languages; docs/kit.md has a small kit to copy.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ ist leer.`,
      why: 'Darin steht, wie das Kit heißt, welche Sprachen es hat und welche Schilder gewünscht sind.',
      fix: 'Beginnen Sie mit den vier Schlüsseln schema, name, date und languages; docs/de/kit.md hat ein kleines Kit zum Abschreiben.',
    }),
  },
  'kit/file-missing': {
    en: ({ file, nearest }) => ({
      what: `There is no file "${file}".`,
      why: 'The kit can’t be read without it.',
      fix: nearest === undefined ? 'Check the path, or create the file.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ file, nearest }) => ({
      what: `Es gibt keine Datei „${file}“.`,
      why: 'Ohne sie lässt sich das Kit nicht lesen.',
      fix: nearest === undefined ? 'Prüfen Sie den Pfad oder legen Sie die Datei an.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'kit/file-outside': {
    en: ({ file }) => ({
      what: `The file "${file}" lies outside the kit’s folder.`,
      why: 'A kit reads nothing but its own folder, so that a kit from elsewhere can do no harm.',
      fix: 'Copy the file into the kit, or allow a larger folder with --root.',
    }),
    de: ({ file }) => ({
      what: `Die Datei „${file}“ liegt außerhalb des Kit-Ordners.`,
      why: 'Ein Kit liest nur seinen eigenen Ordner, damit ein fremdes Kit keinen Schaden anrichtet.',
      fix: 'Kopieren Sie die Datei in das Kit oder erlauben Sie mit --root einen größeren Ordner.',
    }),
  },
  'kit/file-unreadable': {
    en: ({ file }) => ({
      what: `The file "${file}" can’t be read.`,
      why: 'The system refuses access to it.',
      fix: 'Check its permissions, and whether another program holds it.',
    }),
    de: ({ file }) => ({
      what: `Die Datei „${file}“ lässt sich nicht lesen.`,
      why: 'Das System verweigert den Zugriff.',
      fix: 'Prüfen Sie die Rechte und ob ein anderes Programm die Datei festhält.',
    }),
  },
  'kit/not-utf8': {
    en: ({ file }) => ({
      what: `The file "${file}" is not UTF-8.`,
      why: 'Umlauts and other scripts would come out wrong.',
      fix: 'Save it again with the encoding UTF-8.',
    }),
    de: ({ file }) => ({
      what: `Die Datei „${file}“ ist nicht in UTF-8 gespeichert.`,
      why: 'Umlaute und andere Schriften kämen falsch heraus.',
      fix: 'Speichern Sie sie erneut mit der Kodierung UTF-8.',
    }),
  },
  'kit/not-a-map': {
    en: ({ file }) => ({
      what: `The file "${file}" does not consist of keys and values.`,
      why: 'A kit says everything as "key: value".',
      fix: 'Begin with "schema: 1" and "name: …".',
    }),
    de: ({ file }) => ({
      what: `Die Datei „${file}“ besteht nicht aus Schlüsseln und Werten.`,
      why: 'Ein Kit sagt alles als „Schlüssel: Wert“.',
      fix: 'Beginnen Sie mit „schema: 1“ und „name: …“.',
    }),
  },
  'kit/yaml-syntax': {
    en: ({ problem, detail, line }) => ({
      ...syntaxAdvice(problem, detail, 'en'),
      why: line === '' ? 'The file can’t be read beyond this point.' : `The file can’t be read beyond "${line}".`,
    }),
    de: ({ problem, detail, line }) => ({
      ...syntaxAdvice(problem, detail, 'de'),
      why: line === '' ? 'Ab hier lässt sich die Datei nicht lesen.' : `Ab „${line}“ lässt sich die Datei nicht lesen.`,
    }),
  },
  'kit/duplicate-key': {
    en: ({ key, firstLine }) => ({
      what: `The key "${key}" stands here for the second time.`,
      why: `It already stands in line ${firstLine}, and only one of the two can hold.`,
      fix: 'Delete one of them.',
    }),
    de: ({ key, firstLine }) => ({
      what: `Der Schlüssel „${key}“ steht hier zum zweiten Mal.`,
      why: `Er steht schon in Zeile ${firstLine}, und nur einer von beiden kann gelten.`,
      fix: 'Löschen Sie einen davon.',
    }),
  },
  'kit/extends-cycle': {
    en: ({ chain }) => ({
      what: `The kit extends itself: ${chain.join(' → ')}.`,
      why: 'It would never end.',
      fix: 'Remove "extends" from one of these files.',
    }),
    de: ({ chain }) => ({
      what: `Das Kit erweitert sich selbst: ${chain.join(' → ')}.`,
      why: 'Das nähme kein Ende.',
      fix: 'Entfernen Sie „extends“ aus einer dieser Dateien.',
    }),
  },
  'kit/unknown-key': {
    en: ({ key, within, known, nearest }) => ({
      what: `${under(within).en} knows no key "${key}".`,
      why: 'What stands there would have no effect.',
      fix:
        nearest !== undefined
          ? `Did you mean "${nearest}"?`
          : known.length === 0
            ? 'Remove it.'
            : `Known are ${known.join(', ')}.`,
    }),
    de: ({ key, within, known, nearest }) => ({
      what: `${under(within).de} gibt es keinen Schlüssel „${key}“.`,
      why: 'Was dort steht, bliebe ohne Wirkung.',
      fix:
        nearest !== undefined
          ? `Meinten Sie „${nearest}“?`
          : known.length === 0
            ? 'Entfernen Sie ihn.'
            : `Bekannt sind ${known.join(', ')}.`,
    }),
  },
  'kit/missing-key': {
    en: ({ key, within }) => ({
      what: `${under(within).en} lacks "${key}".`,
      why: 'Without it nothing can be made of the rest.',
      fix: `Add "${key}: …".`,
    }),
    de: ({ key, within }) => ({
      what: `${under(within).de} fehlt „${key}“.`,
      why: 'Ohne diese Angabe lässt sich aus dem Rest nichts machen.',
      fix: `Ergänzen Sie „${key}: …“.`,
    }),
  },
  'kit/wrong-value': {
    en: ({ key, value, expected, nearest }) => ({
      what: value === '' ? `The value of "${key}" does not fit.` : `"${value}" does not fit "${key}".`,
      why: `It must be ${SHAPE_WORDS[expected].en}.`,
      fix: nearest === undefined ? `Correct the value of "${key}".` : `Did you mean "${nearest}"?`,
    }),
    de: ({ key, value, expected, nearest }) => ({
      what: value === '' ? `Der Wert von „${key}“ passt nicht.` : `„${value}“ passt nicht zu „${key}“.`,
      why: `Hierhin gehört: ${SHAPE_WORDS[expected].de}.`,
      fix: nearest === undefined ? `Berichtigen Sie den Wert von „${key}“.` : `Meinten Sie „${nearest}“?`,
    }),
  },
};
