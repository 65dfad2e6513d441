/** Problems with a table as a file: that it is there, what it is, how it is written. */
import type { Words } from '../words.js';
import { didYouMean, meintenSie } from './source-hints.js';
import { type ForeignKind, KIND_WORDS } from './source-kinds.js';

export interface SourceFileFacts {
  'kit/source-missing': { readonly file: string; readonly beside: readonly string[] };
  'kit/source-outside': { readonly file: string };
  'kit/source-unreadable': { readonly file: string };
  'kit/source-type': { readonly file: string };
  'kit/source-kind': { readonly file: string; readonly found: ForeignKind };
  'kit/source-encrypted': { readonly file: string };
  'kit/source-damaged': { readonly file: string; readonly cause: string };
  'kit/source-too-large': { readonly file: string; readonly megabytes: number; readonly limit: number };
  'kit/source-empty': { readonly file: string };
  'kit/source-no-rows': { readonly file: string };
  'kit/unknown-sheet': { readonly file: string; readonly sheet: string; readonly known: readonly string[] };
  'kit/quote-not-closed': Record<never, never>;
  'kit/text-after-quote': Record<never, never>;
  /** `code`: the character in hexadecimal. */
  'kit/unreadable-character': { readonly code: string; readonly encoding: string };
  'kit/mixed-encoding': Record<never, never>;
}

export const sourceFileWords: Words<SourceFileFacts> = {
  'kit/source-missing': {
    en: ({ file, beside }) => ({
      what: `There is no file "${file}".`,
      why: 'Without it the kit has no rooms.',
      fix: didYouMean(file, beside, 'The folder has'),
    }),
    de: ({ file, beside }) => ({
      what: `Die Datei „${file}“ gibt es nicht.`,
      why: 'Ohne sie hat das Kit keine Räume.',
      fix: meintenSie(file, beside, 'Im Ordner liegen'),
    }),
  },
  'kit/source-outside': {
    en: ({ file }) => ({
      what: `"${file}" lies outside the folder of the kit.`,
      why: 'A kit may only read what is in its own folder.',
      fix: 'Copy the file into the kit, or name the folder that may be read with --root.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ liegt außerhalb des Ordners mit dem Kit.`,
      why: 'Ein Kit darf nur lesen, was in seinem eigenen Ordner liegt.',
      fix: 'Kopieren Sie die Datei in diesen Ordner oder nennen Sie mit --root den Ordner, der gelesen werden darf.',
    }),
  },
  'kit/source-unreadable': {
    en: ({ file }) => ({
      what: `"${file}" can't be read.`,
      why: 'It is open in another program, or you have no right to read it.',
      fix: 'Close it elsewhere and try again.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ lässt sich nicht lesen.`,
      why: 'Die Datei ist in einem anderen Programm geöffnet, oder Sie haben kein Leserecht.',
      fix: 'Schließen Sie die Datei und versuchen Sie es noch einmal.',
    }),
  },
  'kit/source-type': {
    en: ({ file }) => ({
      what: `"${file}" is no kind of table that can be read.`,
      why: 'Room lists are .csv, .tsv or .xlsx files.',
      fix: 'Save the table as .xlsx or as "CSV UTF-8".',
    }),
    de: ({ file }) => ({
      what: `„${file}“ ist keine Tabelle, die gelesen werden kann.`,
      why: 'Raumlisten sind Dateien mit der Endung .csv, .tsv oder .xlsx.',
      fix: 'Speichern Sie die Tabelle als .xlsx oder als „CSV UTF-8“.',
    }),
  },
  'kit/source-kind': {
    en: ({ file, found }) => ({
      what: `"${file}" is ${KIND_WORDS[found].en} in truth.`,
      why: 'Its content does not fit the ending of its name.',
      fix:
        found === 'xlsx'
          ? 'Let its name end in .xlsx, here and in kit.yaml.'
          : 'Save the table as .xlsx or as "CSV UTF-8".',
    }),
    de: ({ file, found }) => ({
      what: `„${file}“ ist in Wirklichkeit ${KIND_WORDS[found].de}.`,
      why: 'Ihr Inhalt passt nicht zur Endung des Dateinamens.',
      fix:
        found === 'xlsx'
          ? 'Geben Sie der Datei die Endung .xlsx, auch in kit.yaml.'
          : 'Speichern Sie die Tabelle als .xlsx oder als „CSV UTF-8“.',
    }),
  },
  'kit/source-encrypted': {
    en: ({ file }) => ({
      what: `"${file}" is protected by a password.`,
      why: 'A kit holds no passwords, so the file stays closed.',
      fix: 'Save it without a password.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ ist mit einem Kennwort geschützt.`,
      why: 'Ein Kit enthält keine Kennwörter, die Datei bleibt also verschlossen.',
      fix: 'Speichern Sie sie ohne Kennwort.',
    }),
  },
  'kit/source-damaged': {
    en: ({ file, cause }) => ({
      what: `"${file}" is damaged (${cause}).`,
      why: 'The workbook can only be read as a whole.',
      fix: 'Open it in Excel or LibreOffice, save it under a new name and try that.',
    }),
    de: ({ file, cause }) => ({
      what: `„${file}“ ist beschädigt (${cause}).`,
      why: 'Die Arbeitsmappe lässt sich nur als Ganzes lesen.',
      fix: 'Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie unter neuem Namen und nehmen Sie diese Datei.',
    }),
  },
  'kit/source-too-large': {
    en: ({ file, megabytes, limit }) => ({
      what: `"${file}" would need ${megabytes} MB unpacked; ${limit} MB are allowed.`,
      why: 'A room list is far smaller: the file holds pictures or was made to do harm.',
      fix: 'Copy the rows of the room list into a new workbook.',
    }),
    de: ({ file, megabytes, limit }) => ({
      what: `„${file}“ würde ausgepackt ${megabytes} MB groß; erlaubt sind ${limit} MB.`,
      why: 'Eine Raumliste ist viel kleiner: Die Datei enthält Bilder oder soll Schaden anrichten.',
      fix: 'Kopieren Sie die Zeilen der Raumliste in eine neue Arbeitsmappe.',
    }),
  },
  'kit/source-empty': {
    en: ({ file }) => ({
      what: `"${file}" is empty.`,
      why: 'Not even a header row is there, so there is no room to make a sign for.',
      fix: 'Save the table again.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ ist leer.`,
      why: 'Nicht einmal eine Kopfzeile ist da, also auch kein Raum für ein Schild.',
      fix: 'Speichern Sie die Tabelle noch einmal.',
    }),
  },
  'kit/source-no-rows': {
    en: ({ file }) => ({
      what: `"${file}" has a header but no rows.`,
      why: 'No sign comes from this source.',
      fix: 'Fill the table, or take the source out of kit.yaml.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ hat eine Kopfzeile, aber keine Zeilen darunter.`,
      why: 'Aus dieser Quelle entsteht kein Schild.',
      fix: 'Füllen Sie die Tabelle aus oder nehmen Sie die Quelle aus kit.yaml.',
    }),
  },
  'kit/unknown-sheet': {
    en: ({ file, sheet, known }) => ({
      what: `"${file}" has no sheet "${sheet}".`,
      why: 'Only the sheet that kit.yaml names is read.',
      fix: didYouMean(sheet, known, 'It has'),
    }),
    de: ({ file, sheet, known }) => ({
      what: `„${file}“ hat kein Tabellenblatt „${sheet}“.`,
      why: 'Gelesen wird nur das Blatt, das in kit.yaml steht.',
      fix: meintenSie(sheet, known, 'Vorhanden sind'),
    }),
  },
  'kit/quote-not-closed': {
    en: () => ({
      what: 'A quoted text begins here and ends nowhere.',
      why: 'All that follows would be part of this one cell.',
      fix: 'Add the closing quote, or write a quote that is meant as such twice ("").',
    }),
    de: () => ({
      what: 'Hier beginnt ein Text in Anführungszeichen, der nirgends endet.',
      why: 'Alles Weitere würde zu dieser einen Zelle gehören.',
      fix: 'Ergänzen Sie das schließende Anführungszeichen oder verdoppeln Sie eines, das so gemeint ist ("").',
    }),
  },
  'kit/text-after-quote': {
    en: () => ({
      what: 'In this cell text follows after the closing quote.',
      why: 'It is not clear where the cell ends.',
      fix: 'Write a quote inside a quoted text twice (""), or take the quotes away.',
    }),
    de: () => ({
      what: 'In dieser Zelle folgt Text auf das schließende Anführungszeichen.',
      why: 'Es ist nicht klar, wo die Zelle endet.',
      fix: 'Verdoppeln Sie Anführungszeichen innerhalb eines Textes ("") oder lassen Sie die äußeren weg.',
    }),
  },
  'kit/unreadable-character': {
    en: ({ code, encoding }) => ({
      what: `Read as ${encoding}, the character here is U+${code}, which no text has.`,
      why: 'The file was saved in another encoding, and its umlauts would be wrong on the signs.',
      fix: 'Save the table as "CSV UTF-8".',
    }),
    de: ({ code, encoding }) => ({
      what: `Als ${encoding} gelesen steht hier das Zeichen U+${code}, das in keinem Text vorkommt.`,
      why: 'Die Datei wurde in einer anderen Kodierung gespeichert; die Umlaute wären auf den Schildern falsch.',
      fix: 'Speichern Sie die Tabelle als „CSV UTF-8“.',
    }),
  },
  'kit/mixed-encoding': {
    en: () => ({
      what: 'Parts of this file are written in UTF-8, others in Windows-1252.',
      why: 'Umlauts like the one here would come out as two wrong letters.',
      fix: 'Correct the letters in the table and save it as "CSV UTF-8".',
    }),
    de: () => ({
      what: 'Diese Datei ist teils in UTF-8, teils in Windows-1252 geschrieben.',
      why: 'Umlaute wie der an dieser Stelle würden zu zwei falschen Buchstaben.',
      fix: 'Berichtigen Sie die Buchstaben in der Tabelle und speichern Sie sie als „CSV UTF-8“.',
    }),
  },
};
