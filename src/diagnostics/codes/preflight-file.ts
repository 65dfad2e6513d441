/** What preflight finds about a PDF as a file: whether it is there, whole and can be read. */
import type { Words } from '../words.js';

export interface PreflightFileFacts {
  'preflight/file-missing': { readonly file: string; readonly nearest?: string };
  'preflight/file-unreadable': { readonly file: string; readonly cause: string };
  'preflight/file-too-large': { readonly megabytes: number; readonly limit: number };
  'preflight/not-a-pdf': { readonly empty: boolean };
  'preflight/encrypted': Record<never, never>;
  'preflight/no-pages': Record<never, never>;
  'preflight/damaged': { readonly objects: number; readonly end: boolean };
  'preflight/broken-content': { readonly places: number };
  'preflight/not-read-fully': { readonly limits: readonly string[] };
  'preflight/version': { readonly version: string; readonly most: string; readonly standard: string };
  'preflight/not-marked-binary': Record<never, never>;
  'preflight/no-id': Record<never, never>;
  'preflight/updated': { readonly updates: number };
}

const list = (names: readonly string[]): string => names.join(', ');

export const preflightFileWords: Words<PreflightFileFacts> = {
  'preflight/file-missing': {
    en: ({ file, nearest }) => ({
      what: `There is no file "${file}".`,
      why: 'Nothing was checked in its place.',
      fix: nearest === undefined ? 'Check the path.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ file, nearest }) => ({
      what: `Die Datei „${file}“ gibt es nicht.`,
      why: 'An ihrer Stelle wurde nichts geprüft.',
      fix: nearest === undefined ? 'Prüfen Sie den Pfad.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'preflight/file-unreadable': {
    en: ({ file, cause }) => ({
      what: `"${file}" can’t be read (${cause}).`,
      why: 'So nothing can be said about it.',
      fix: 'Check the permissions, and that it is a file and not a folder.',
    }),
    de: ({ file, cause }) => ({
      what: `„${file}“ lässt sich nicht lesen (${cause}).`,
      why: 'Also lässt sich auch nichts darüber sagen.',
      fix: 'Prüfen Sie die Zugriffsrechte und ob es eine Datei ist und kein Ordner.',
    }),
  },
  'preflight/file-too-large': {
    en: ({ megabytes, limit }) => ({
      what: `The file has ${megabytes} MB; up to ${limit} MB are read.`,
      why: 'A larger one would need more memory than most computers have to spare.',
      fix: 'Split it, or save its pictures at the resolution that the print needs.',
    }),
    de: ({ megabytes, limit }) => ({
      what: `Die Datei hat ${megabytes} MB; gelesen werden bis zu ${limit} MB.`,
      why: 'Eine größere bräuchte mehr Arbeitsspeicher, als die meisten Rechner übrig haben.',
      fix: 'Teilen Sie sie, oder speichern Sie ihre Bilder in der Auflösung, die der Druck braucht.',
    }),
  },
  'preflight/not-a-pdf': {
    en: ({ empty }) => ({
      what: empty ? 'The file is empty.' : 'This is not a PDF.',
      why: empty
        ? 'It has not a single byte: the transfer probably broke off.'
        : 'A PDF begins with "%PDF-" and its version.',
      fix: 'Export it again as PDF.',
    }),
    de: ({ empty }) => ({
      what: empty ? 'Die Datei ist leer.' : 'Das ist kein PDF.',
      why: empty
        ? 'Sie hat kein einziges Byte: Wahrscheinlich brach die Übertragung ab.'
        : 'Ein PDF beginnt mit „%PDF-“ und seiner Version.',
      fix: 'Exportieren Sie sie noch einmal als PDF.',
    }),
  },
  'preflight/encrypted': {
    en: () => ({
      what: 'The file is protected by a password or by restrictions.',
      why: 'PDF/X forbids any protection: the press must be able to read and place everything. Nothing else was checked.',
      fix: 'Save it without protection.',
    }),
    de: () => ({
      what: 'Die Datei ist durch ein Kennwort oder durch Einschränkungen geschützt.',
      why: 'PDF/X verbietet jeden Schutz: Die Druckerei muss alles lesen und platzieren können. Sonst wurde nichts geprüft.',
      fix: 'Speichern Sie sie ohne Schutz.',
    }),
  },
  'preflight/no-pages': {
    en: () => ({
      what: 'No page can be found in the file.',
      why: 'It is damaged or cut short, so there is nothing to print.',
      fix: 'Export it again and compare the size after the transfer.',
    }),
    de: () => ({
      what: 'In der Datei ist keine Seite zu finden.',
      why: 'Sie ist beschädigt oder abgeschnitten, es gibt also nichts zu drucken.',
      fix: 'Exportieren Sie sie noch einmal und vergleichen Sie nach der Übertragung die Größe.',
    }),
  },
  'preflight/damaged': {
    en: ({ objects, end }) => ({
      what: `The file is damaged: ${[
        ...(objects > 0 ? [`${objects} of its parts can’t be read`] : []),
        ...(end ? ['its table of contents is missing or points nowhere'] : []),
      ].join(', and ')}.`,
      why: 'Viewers often repair this silently; a RIP may refuse it or leave something out.',
      fix: 'Export it again rather than repairing it.',
    }),
    de: ({ objects, end }) => ({
      what: `Die Datei ist beschädigt: ${[
        ...(objects > 0 ? [`${objects} ihrer Teile lassen sich nicht lesen`] : []),
        ...(end ? ['ihr Inhaltsverzeichnis fehlt oder zeigt ins Leere'] : []),
      ].join(', und ')}.`,
      why: 'Betrachter reparieren das oft stillschweigend; ein RIP kann die Datei ablehnen oder etwas weglassen.',
      fix: 'Exportieren Sie sie noch einmal, statt sie zu reparieren.',
    }),
  },
  'preflight/broken-content': {
    en: ({ places }) => ({
      what: `${places} ${places === 1 ? 'part' : 'parts'} of the page’s drawing instructions can’t be read.`,
      why: 'What they paint may be missing in print, and was not checked.',
      fix: 'Export the file again.',
    }),
    de: ({ places }) => ({
      what: `${places} ${places === 1 ? 'Teil' : 'Teile'} der Zeichenanweisungen dieser Seite ${places === 1 ? 'lässt' : 'lassen'} sich nicht lesen.`,
      why: 'Was dort gezeichnet wird, kann im Druck fehlen und wurde nicht geprüft.',
      fix: 'Exportieren Sie die Datei noch einmal.',
    }),
  },
  'preflight/not-read-fully': {
    en: ({ limits }) => ({
      what: `The file is too extensive to be checked to the end (${list(limits)}).`,
      why: 'What was not read was not checked: that no fault was found there means nothing.',
      fix: 'Split the file, or simplify what is drawn with very many points.',
    }),
    de: ({ limits }) => ({
      what: `Die Datei ist zu umfangreich, um sie bis zum Ende zu prüfen (${list(limits)}).`,
      why: 'Was nicht gelesen wurde, ist nicht geprüft: Dass dort kein Fehler gefunden wurde, sagt nichts.',
      fix: 'Teilen Sie die Datei, oder vereinfachen Sie, was aus sehr vielen Punkten besteht.',
    }),
  },
  'preflight/version': {
    en: ({ version, most, standard }) => ({
      what: `The file is PDF ${version}.`,
      why: `${standard} goes up to PDF ${most}; an older RIP may not know what newer versions brought.`,
      fix: `Export it as ${standard}, or as PDF ${most}.`,
    }),
    de: ({ version, most, standard }) => ({
      what: `Die Datei ist PDF ${version}.`,
      why: `${standard} reicht bis PDF ${most}; ein älteres RIP kennt womöglich nicht, was spätere Versionen brachten.`,
      fix: `Exportieren Sie sie als ${standard} oder als PDF ${most}.`,
    }),
  },
  'preflight/not-marked-binary': {
    en: () => ({
      what: 'The second line does not say that the file is binary.',
      why: 'Old transfer programs may take it for text and change its line ends, which destroys it.',
      fix: 'Export it again with another program, or let qpdf rewrite it.',
    }),
    de: () => ({
      what: 'Die zweite Zeile sagt nicht, dass die Datei binär ist.',
      why: 'Alte Übertragungsprogramme können sie für Text halten und ihre Zeilenenden ändern: Das zerstört sie.',
      fix: 'Exportieren Sie sie mit einem anderen Programm, oder lassen Sie sie von qpdf neu schreiben.',
    }),
  },
  'preflight/no-id': {
    en: () => ({
      what: 'The file has no ID.',
      why: 'PDF/X demands it: workflows tell files and their versions apart by it.',
      fix: 'Export it as PDF/X-4.',
    }),
    de: () => ({
      what: 'Die Datei hat keine ID.',
      why: 'PDF/X verlangt sie: Workflows unterscheiden Dateien und ihre Fassungen daran.',
      fix: 'Exportieren Sie sie als PDF/X-4.',
    }),
  },
  'preflight/updated': {
    en: ({ updates }) => ({
      what: `Something was appended to the finished file ${updates === 1 ? 'once' : `${updates} times`}.`,
      why: 'The earlier state is still inside, and an addition by another program often breaks PDF/X.',
      fix: 'Save it anew ("save as") instead of saving changes.',
    }),
    de: ({ updates }) => ({
      what: `An die fertige Datei wurde ${updates === 1 ? 'einmal' : `${updates}-mal`} etwas angehängt.`,
      why: 'Der frühere Stand steckt noch darin, und ein Anhang aus einem anderen Programm bricht PDF/X oft.',
      fix: 'Speichern Sie sie neu („Speichern unter“), statt Änderungen zu sichern.',
    }),
  },
};
