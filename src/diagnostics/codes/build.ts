/** Problems of a build: the folder, the templates that would run, the selection, the output. */
import type { Words } from '../words.js';

export interface BuildFacts {
  'build/kit-missing': { readonly path: string; readonly nearest?: string };
  'build/no-kit-file': { readonly folder: string; readonly kits: readonly string[] };
  'build/no-own-templates': { readonly kit: string };
  'build/untrusted-template': { readonly file: string; readonly template: string };
  'build/broken-template': { readonly file: string; readonly cause: string };
  'build/template-import': { readonly file: string; readonly imported: string };
  'build/unknown-press': { readonly name: string; readonly known: readonly string[]; readonly nearest?: string };
  'build/unknown-language': { readonly language: string; readonly known: readonly string[]; readonly nearest?: string };
  'build/nothing-selected': { readonly signs: number; readonly pattern?: string; readonly nearest?: string };
  'build/errors-elsewhere': { readonly errors: number; readonly signs: readonly string[] };
  'build/selection-only': { readonly selected: number; readonly signs: number };
  'build/bad-date': { readonly value: string };
  'build/package-too-large': { readonly files: number; readonly bytes: number };
  'build/drafts': { readonly signs: number; readonly languages: readonly string[] };
  'build/foreign-folder': { readonly folder: string; readonly example: string };
  'build/foreign-file': { readonly file: string };
  'build/bad-manifest': { readonly file: string };
  'build/folder-locked': { readonly folder: string; readonly process: string; readonly lock: string };
  'build/file-in-use': { readonly file: string };
  'build/disk-full': { readonly file: string };
  'build/not-writable': { readonly file: string; readonly cause: string };
}

/** The first few in brackets, and how many more there are. */
function shortList(names: readonly string[], others: (more: number) => string): string {
  if (names.length === 0) return '';
  const more = names.length > 5 ? ` ${others(names.length - 5)}` : '';
  return ` (${names.slice(0, 5).join(', ')}${more})`;
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

export const buildWords: Words<BuildFacts> = {
  'build/kit-missing': {
    en: ({ path, nearest }) => ({
      what: `There is no kit at "${path}".`,
      why: 'A kit is a folder with a kit.yaml in it, or that file itself.',
      fix: nearest === undefined ? 'Check the path.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ path, nearest }) => ({
      what: `Unter „${path}“ liegt kein Kit.`,
      why: 'Ein Kit ist ein Ordner mit einer kit.yaml darin, oder diese Datei selbst.',
      fix: nearest === undefined ? 'Prüfen Sie den Pfad.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'build/no-kit-file': {
    en: ({ folder, kits }) => ({
      what: `The folder "${folder}" has no kit.yaml.`,
      why: 'A kit is a folder with a kit.yaml in it, or that file itself.',
      fix: kits.length === 0 ? 'Name the folder of a kit, or write a kit.yaml.' : `Kits are in ${kits.join(', ')}.`,
    }),
    de: ({ folder, kits }) => ({
      what: `Im Ordner „${folder}“ liegt keine kit.yaml.`,
      why: 'Ein Kit ist ein Ordner mit einer kit.yaml darin, oder diese Datei selbst.',
      fix:
        kits.length === 0
          ? 'Nennen Sie den Ordner eines Kits, oder schreiben Sie eine kit.yaml.'
          : `Kits liegen in ${kits.join(', ')}.`,
    }),
  },
  'build/no-own-templates': {
    en: ({ kit }) => ({
      what: `The kit "${kit}" brings no templates of its own.`,
      why: 'Shipped templates always run: there is nothing to trust.',
    }),
    de: ({ kit }) => ({
      what: `Das Kit „${kit}“ bringt keine eigenen Vorlagen mit.`,
      why: 'Mitgelieferte Vorlagen laufen immer: Es gibt nichts, dem Sie vertrauen müssten.',
    }),
  },
  'build/untrusted-template': {
    en: ({ file, template }) => ({
      what: `The template "${template}" comes with the kit (${file}) and has not been allowed to run.`,
      why: 'A template is a program: it could read and change anything on this computer.',
      fix: 'Read it, then run "schildwerk templates --trust <kit>", or build once with --allow-templates.',
    }),
    de: ({ file, template }) => ({
      what: `Die Vorlage „${template}“ gehört zum Kit (${file}) und darf noch nicht ausgeführt werden.`,
      why: 'Eine Vorlage ist ein Programm: Sie könnte auf diesem Rechner alles lesen und ändern.',
      fix: 'Lesen Sie sie durch und rufen Sie dann „schildwerk templates --trust <Kit>“ auf, oder bauen Sie einmalig mit --allow-templates.',
    }),
  },
  'build/broken-template': {
    en: ({ file, cause }) => ({
      what: `The template "${file}" can’t be used.`,
      why: `Running it failed: ${cause}`,
      fix: 'Correct the template.',
    }),
    de: ({ file, cause }) => ({
      what: `Die Vorlage „${file}“ lässt sich nicht verwenden.`,
      why: `Beim Ausführen trat ein Fehler auf: ${cause}`,
      fix: 'Berichtigen Sie die Vorlage.',
    }),
  },
  'build/template-import': {
    en: ({ file, imported }) => ({
      what: `The template "${file}" imports "${imported}".`,
      why: 'Templates import "schildwerk/template" and files of their own folder: only those are covered by your trust.',
      fix: 'Move what it needs into the templates folder.',
    }),
    de: ({ file, imported }) => ({
      what: `Die Vorlage „${file}“ importiert „${imported}“.`,
      why: 'Vorlagen importieren „schildwerk/template“ und Dateien ihres eigenen Ordners: Nur für diese gilt Ihr Vertrauen.',
      fix: 'Legen Sie in den Vorlagenordner, was sie braucht.',
    }),
  },
  'build/unknown-press': {
    en: ({ name, known, nearest }) => ({
      what: `There is no printer profile "${name}".`,
      why: 'It says which inks, bleed and marks the print shop needs.',
      fix: nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
    }),
    de: ({ name, known, nearest }) => ({
      what: `Ein Druckprofil „${name}“ gibt es nicht.`,
      why: 'Es sagt, welche Farben, welchen Anschnitt und welche Marken die Druckerei braucht.',
      fix: nearest === undefined ? `Bekannt sind ${known.join(', ')}.` : `Meinten Sie „${nearest}“?`,
    }),
  },
  'build/unknown-language': {
    en: ({ language, known, nearest }) => ({
      what: `The kit has no language "${language}".`,
      why: `Its languages are ${known.join(', ')}.`,
      fix: nearest === undefined ? 'Choose among them with --languages.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ language, known, nearest }) => ({
      what: `Die Sprache „${language}“ kommt im Kit nicht vor.`,
      why: `Seine Sprachen sind ${known.join(', ')}.`,
      fix: nearest === undefined ? 'Wählen Sie mit --languages unter ihnen aus.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'build/nothing-selected': {
    en: ({ signs, pattern, nearest }) => ({
      what: pattern === undefined ? 'No sign matches the selection.' : `No sign matches "${pattern}".`,
      why: `The kit has ${signs} signs, and none of them is meant.`,
      fix: nearest === undefined ? 'Check --only, --where and --variant.' : `Did you mean "${nearest}"?`,
    }),
    de: ({ signs, pattern, nearest }) => ({
      what: pattern === undefined ? 'Die Auswahl trifft kein Schild.' : `Auf „${pattern}“ passt kein Schild.`,
      why: `Das Kit hat ${signs} Schilder, und keines davon ist gemeint.`,
      fix: nearest === undefined ? 'Prüfen Sie --only, --where und --variant.' : `Meinten Sie „${nearest}“?`,
    }),
  },
  'build/errors-elsewhere': {
    en: ({ errors, signs }) => ({
      what: `${errors === 1 ? 'One error is' : `${errors} errors are`} outside the selection${shortList(signs, (more) => `and ${more} more`)}.`,
      why: 'A build or check of the selection does not stop for that; one of the whole kit would.',
      fix: 'See them with "schildwerk check" without a selection.',
    }),
    de: ({ errors, signs }) => ({
      what: `${errors === 1 ? 'Ein Fehler liegt' : `${errors} Fehler liegen`} außerhalb der Auswahl${shortList(signs, (more) => `und ${more} weitere`)}.`,
      why: 'Ein Lauf über die Auswahl hält deshalb nicht an; einer über das ganze Kit würde es.',
      fix: 'Sie zeigt „schildwerk check“ ohne Auswahl.',
    }),
  },
  'build/selection-only': {
    en: ({ selected, signs }) => ({
      what: `This build covers ${selected} of ${signs} signs.`,
      why: 'The job ticket, the report, kit.pdf, press/ and the package hold the selection alone; files of other signs stay as they are.',
    }),
    de: ({ selected, signs }) => ({
      what: `Dieser Lauf umfasst ${selected} von ${signs} Schildern.`,
      why: 'Auftragszettel, Bericht, kit.pdf, press/ und das Paket enthalten nur die Auswahl; Dateien anderer Schilder bleiben, wie sie sind.',
    }),
  },
  'build/drafts': {
    en: ({ signs, languages }) => ({
      what: `${signs} signs show drafts (${languages.join(', ')}).`,
      why: 'Nobody who is fluent has vouched for these texts yet.',
      fix: 'Have them read, and note it in review.json.',
    }),
    de: ({ signs, languages }) => ({
      what: `${signs} Schilder zeigen Entwürfe (${languages.join(', ')}).`,
      why: 'Für diese Texte hat noch niemand eingestanden, der die Sprache fließend spricht.',
      fix: 'Lassen Sie sie gegenlesen und vermerken Sie es in review.json.',
    }),
  },
  'build/package-too-large': {
    en: ({ files, bytes }) => ({
      what: `The package would hold ${files} files of ${gigabytes(bytes)} GB.`,
      why: 'A zip that every computer opens holds at most 65,535 files and 4 GB.',
      fix: 'Order in parts, such as --where building=A --package, or put signs together with --group.',
    }),
    de: ({ files, bytes }) => ({
      what: `Das Paket hätte ${files} Dateien mit ${gigabytes(bytes).replace('.', ',')} GB.`,
      why: 'Eine ZIP-Datei, die jeder Rechner öffnet, fasst höchstens 65.535 Dateien und 4 GB.',
      fix: 'Bestellen Sie in Teilen, etwa mit --where building=A --package, oder fassen Sie Schilder mit --group zusammen.',
    }),
  },
  'build/bad-date': {
    en: ({ value }) => ({
      what: `SOURCE_DATE_EPOCH is "${value}".`,
      why: 'It must be a number of whole seconds since 1970.',
      fix: 'Correct the variable or unset it: then the date of the kit counts.',
    }),
    de: ({ value }) => ({
      what: `SOURCE_DATE_EPOCH ist „${value}“.`,
      why: 'Es muss eine Zahl ganzer Sekunden seit 1970 sein.',
      fix: 'Berichtigen oder löschen Sie die Variable: Dann gilt das Datum des Kits.',
    }),
  },
  'build/foreign-folder': {
    en: ({ folder, example }) => ({
      what: `The folder "${folder}" holds files that are not ours, such as "${example}".`,
      why: 'It has no manifest.json, so nobody knows what may be replaced in it.',
      fix: 'Choose another folder with --out, empty this one, or write into it all the same with --force.',
    }),
    de: ({ folder, example }) => ({
      what: `Im Ordner „${folder}“ liegen fremde Dateien, zum Beispiel „${example}“.`,
      why: 'Er enthält keine manifest.json, also weiß niemand, was darin ersetzt werden darf.',
      fix: 'Wählen Sie mit --out einen anderen Ordner, leeren Sie diesen, oder schreiben Sie mit --force trotzdem hinein.',
    }),
  },
  'build/foreign-file': {
    en: ({ file }) => ({
      what: `"${file}" stands where a sign’s file belongs, and it is not ours.`,
      why: 'Files that the manifest does not know are never replaced.',
      fix: 'Move it away, or replace it with --force.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ liegt dort, wo die Datei eines Schildes hingehört, und stammt nicht von uns.`,
      why: 'Dateien, die das Manifest nicht kennt, werden nie ersetzt.',
      fix: 'Legen Sie sie woanders ab, oder ersetzen Sie sie mit --force.',
    }),
  },
  'build/bad-manifest': {
    en: ({ file }) => ({
      what: `"${file}" is damaged or comes from a newer version.`,
      why: 'Without it nobody knows which files of the last build may be replaced.',
      fix: 'Restore it, choose another folder with --out, or start anew with --force.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ ist beschädigt oder stammt von einer neueren Version.`,
      why: 'Ohne diese Datei weiß niemand, welche Dateien des letzten Laufs ersetzt werden dürfen.',
      fix: 'Stellen Sie sie wieder her, wählen Sie mit --out einen anderen Ordner, oder beginnen Sie mit --force neu.',
    }),
  },
  'build/folder-locked': {
    en: ({ folder, process, lock }) => ({
      what: `Another build is writing into "${folder}" (process ${process}).`,
      why: 'Two builds in one folder would mix their files.',
      fix: `Wait for it to end. If there is none, delete "${lock}".`,
    }),
    de: ({ folder, process, lock }) => ({
      what: `In den Ordner „${folder}“ schreibt gerade ein anderer Lauf (Prozess ${process}).`,
      why: 'Zwei Läufe in einem Ordner würden ihre Dateien vermischen.',
      fix: `Warten Sie, bis er zu Ende ist. Wenn es keinen gibt, löschen Sie „${lock}“.`,
    }),
  },
  'build/file-in-use': {
    en: ({ file }) => ({
      what: `"${file}" can’t be replaced: another program has it open.`,
      why: 'All files of a build change together or not at all, so nothing was changed.',
      fix: 'Close the file (in the PDF viewer, for example) and build again.',
    }),
    de: ({ file }) => ({
      what: `„${file}“ lässt sich nicht ersetzen: Ein anderes Programm hat die Datei geöffnet.`,
      why: 'Alle Dateien eines Laufs ändern sich gemeinsam oder gar nicht, also wurde nichts geändert.',
      fix: 'Schließen Sie die Datei (etwa im PDF-Betrachter) und starten Sie den Lauf erneut.',
    }),
  },
  'build/disk-full': {
    en: ({ file }) => ({
      what: `There was no room left on the disk for "${file}".`,
      why: 'A build is written whole or not at all, so nothing was changed.',
      fix: 'Make room, or choose a folder on another disk with --out.',
    }),
    de: ({ file }) => ({
      what: `Für „${file}“ war auf dem Datenträger kein Platz mehr.`,
      why: 'Ein Lauf wird ganz oder gar nicht geschrieben, also wurde nichts geändert.',
      fix: 'Schaffen Sie Platz, oder wählen Sie mit --out einen Ordner auf einem anderen Datenträger.',
    }),
  },
  'build/not-writable': {
    en: ({ file, cause }) => ({
      what: `"${file}" can’t be written (${cause}).`,
      why: 'A build is written whole or not at all, so nothing was changed.',
      fix: 'Check the permissions, or choose another folder with --out.',
    }),
    de: ({ file, cause }) => ({
      what: `„${file}“ lässt sich nicht schreiben (${cause}).`,
      why: 'Ein Lauf wird ganz oder gar nicht geschrieben, also wurde nichts geändert.',
      fix: 'Prüfen Sie die Zugriffsrechte, oder wählen Sie mit --out einen anderen Ordner.',
    }),
  },
};
