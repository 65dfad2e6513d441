/** What preflight finds about a PDF as a whole: whether it can be read, what it says of itself, what it carries. */
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
  'preflight/no-standard': { readonly wanted: string };
  'preflight/other-standard': { readonly found: string; readonly wanted: string; readonly flat: boolean };
  'preflight/no-metadata': Record<never, never>;
  'preflight/packed-metadata': Record<never, never>;
  'preflight/missing-metadata': { readonly fields: readonly string[]; readonly standard: string };
  'preflight/beyond-standard': { readonly standard: string; readonly what: Newer };
  'preflight/metadata-differ': { readonly fields: readonly string[] };
  'preflight/trapping-unknown': { readonly found: string };
  'preflight/no-intent': Record<never, never>;
  'preflight/several-intents': { readonly count: number };
  'preflight/intent-incomplete': { readonly missing: readonly string[] };
  'preflight/no-profile': { readonly identifier: string };
  'preflight/wrong-profile': { readonly kind: string; readonly space: string };
  'preflight/foreign-intent': { readonly identifier: string; readonly wanted: readonly string[] };
  'preflight/javascript': { readonly count: number };
  'preflight/actions': { readonly kinds: readonly string[] };
  'preflight/attachments': { readonly names: readonly string[] };
  'preflight/lzw': { readonly streams: number };
  'preflight/postscript': { readonly count: number };
  'preflight/opi': { readonly count: number };
  'preflight/reference-form': { readonly count: number };
  'preflight/alternate-image': { readonly count: number };
  'preflight/layers': { readonly layers: readonly string[]; readonly allowed: boolean };
}

type Newer = 'transparency' | 'layers' | 'packed' | 'filter' | 'colour';

const NEWER: Readonly<Record<'en' | 'de', Readonly<Record<Newer, string>>>> = {
  en: {
    transparency: 'Something is transparent, or in a transparency group',
    layers: 'The file has layers',
    packed: 'Objects are packed into streams',
    filter: 'A picture is compressed by JPEG 2000 or JBIG2',
    colour: 'A colour is given by a profile or for screens, and not in inks',
  },
  de: {
    transparency: 'Etwas ist transparent oder steht in einer Transparenzgruppe',
    layers: 'Die Datei hat Ebenen',
    packed: 'Objekte sind in Streams gepackt',
    filter: 'Ein Bild ist mit JPEG 2000 oder JBIG2 komprimiert',
    colour: 'Eine Farbe ist über ein Profil oder für Bildschirme angegeben und nicht in Druckfarben',
  },
};

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
  'preflight/no-standard': {
    en: ({ wanted }) => ({
      what: 'The file does not say that it is PDF/X.',
      why: `${wanted} is what the profile asks for: with it the shop knows that fonts, colours and boxes are meant for print.`,
      fix: `Export it as ${wanted}.`,
    }),
    de: ({ wanted }) => ({
      what: 'Die Datei sagt nicht, dass sie PDF/X ist.',
      why: `Das Profil verlangt ${wanted}: Daran erkennt die Druckerei, dass Schriften, Farben und Rahmen für den Druck gedacht sind.`,
      fix: `Exportieren Sie sie als ${wanted}.`,
    }),
  },
  'preflight/other-standard': {
    en: ({ found, wanted, flat }) => ({
      what: `The file calls itself ${found}.`,
      why: flat
        ? `The profile asks for ${wanted}: what other standards brought, transparency and layers, an old RIP does not know.`
        : `The profile asks for ${wanted}. Most shops take the older standards as well, but transparency was flattened in them.`,
      fix: `Export it as ${wanted}, or ask the shop.`,
    }),
    de: ({ found, wanted, flat }) => ({
      what: `Die Datei nennt sich ${found}.`,
      why: flat
        ? `Das Profil verlangt ${wanted}: Was andere Normen gebracht haben, Transparenz und Ebenen, kennt ein altes RIP nicht.`
        : `Das Profil verlangt ${wanted}. Die meisten Druckereien nehmen auch die älteren Normen, darin sind Transparenzen aber schon aufgelöst.`,
      fix: `Exportieren Sie sie als ${wanted}, oder fragen Sie die Druckerei.`,
    }),
  },
  'preflight/no-metadata': {
    en: () => ({
      what: 'The file has no XMP metadata.',
      why: 'PDF/X-4 says there which standard the file obeys.',
      fix: 'Export it as PDF/X-4.',
    }),
    de: () => ({
      what: 'Die Datei hat keine XMP-Metadaten.',
      why: 'Bei PDF/X-4 steht dort, welcher Norm die Datei folgt.',
      fix: 'Exportieren Sie sie als PDF/X-4.',
    }),
  },
  'preflight/packed-metadata': {
    en: () => ({
      what: 'The XMP metadata are compressed.',
      why: 'PDF/X-4 wants them readable without unpacking, so that asset systems find them.',
      fix: 'Export it as PDF/X-4.',
    }),
    de: () => ({
      what: 'Die XMP-Metadaten sind komprimiert.',
      why: 'PDF/X-4 will sie lesbar, ohne etwas zu entpacken, damit Verwaltungssysteme sie finden.',
      fix: 'Exportieren Sie sie als PDF/X-4.',
    }),
  },
  'preflight/missing-metadata': {
    en: ({ fields, standard }) => ({
      what: `The metadata lack ${list(fields)}.`,
      why: `${standard} demands these fields.`,
      fix: `Export it as ${standard}, with a title.`,
    }),
    de: ({ fields, standard }) => ({
      what: `In den Metadaten fehlt ${list(fields)}.`,
      why: `${standard} verlangt diese Felder.`,
      fix: `Exportieren Sie sie als ${standard}, mit einem Titel.`,
    }),
  },
  'preflight/beyond-standard': {
    en: ({ standard, what }) => ({
      what: `${NEWER.en[what]}.`,
      why: `The file calls itself ${standard}, which does not know that: an older RIP may print it otherwise, or not at all.`,
      fix: `Export it as ${standard} with a program that keeps to it, or as PDF/X-4.`,
    }),
    de: ({ standard, what }) => ({
      what: `${NEWER.de[what]}.`,
      why: `Die Datei nennt sich ${standard}, und darin gibt es das nicht: Ein älteres RIP druckt es womöglich anders oder gar nicht.`,
      fix: `Exportieren Sie sie als ${standard} mit einem Programm, das sich daran hält, oder als PDF/X-4.`,
    }),
  },
  'preflight/metadata-differ': {
    en: ({ fields }) => ({
      what: `The Info dictionary and XMP disagree about ${list(fields)}.`,
      why: 'Both say the same in a PDF/X-4; a difference shows that something was changed after the export.',
      fix: 'Export it again instead of editing the file.',
    }),
    de: ({ fields }) => ({
      what: `Info-Verzeichnis und XMP widersprechen sich bei ${list(fields)}.`,
      why: 'In einem PDF/X-4 sagen beide dasselbe; ein Unterschied zeigt, dass nach dem Export etwas geändert wurde.',
      fix: 'Exportieren Sie noch einmal, statt die Datei zu bearbeiten.',
    }),
  },
  'preflight/trapping-unknown': {
    en: ({ found }) => ({
      what: `Whether the file is trapped reads "${found}".`,
      why: 'PDF/X wants True or False: else the shop would have to guess whether to trap it.',
      fix: 'Set "Trapped" to False on export.',
    }),
    de: ({ found }) => ({
      what: `Ob die Datei überfüllt ist, lautet „${found}“.`,
      why: 'PDF/X will True oder False: Sonst müsste die Druckerei raten, ob sie überfüllen soll.',
      fix: 'Setzen Sie „Überfüllung“ (Trapped) beim Export auf False.',
    }),
  },
  'preflight/no-intent': {
    en: () => ({
      what: 'The file has no output intent.',
      why: 'Nobody can know which inks and which paper its colours are meant for.',
      fix: 'Export it with the output intent of the shop, for example Coated FOGRA39.',
    }),
    de: () => ({
      what: 'Die Datei hat keine Ausgabebedingung (Output-Intent).',
      why: 'Niemand kann wissen, für welche Farben und welches Papier ihre Werte gedacht sind.',
      fix: 'Exportieren Sie sie mit der Ausgabebedingung der Druckerei, zum Beispiel Coated FOGRA39.',
    }),
  },
  'preflight/several-intents': {
    en: ({ count }) => ({
      what: `The file has ${count} output intents for PDF/X.`,
      why: 'There must be one: two would mean two different presses.',
      fix: 'Export it again with one output intent.',
    }),
    de: ({ count }) => ({
      what: `Die Datei hat ${count} Ausgabebedingungen für PDF/X.`,
      why: 'Es darf nur eine geben: Zwei hießen zwei verschiedene Druckmaschinen.',
      fix: 'Exportieren Sie sie noch einmal mit einer einzigen.',
    }),
  },
  'preflight/intent-incomplete': {
    en: ({ missing }) => ({
      what: `The output intent lacks ${list(missing)}.`,
      why: 'Without it the shop can’t look up the printing condition.',
      fix: 'Choose a registered output intent on export.',
    }),
    de: ({ missing }) => ({
      what: `In der Ausgabebedingung fehlt ${list(missing)}.`,
      why: 'Ohne diese Angabe kann die Druckerei die Druckbedingung nicht nachschlagen.',
      fix: 'Wählen Sie beim Export eine registrierte Ausgabebedingung.',
    }),
  },
  'preflight/no-profile': {
    en: ({ identifier }) => ({
      what: `The output intent "${identifier}" has no ICC profile with it.`,
      why: 'PDF/X-4 demands it in the file; without it nobody can proof or convert the colours.',
      fix: 'Embed the profile on export.',
    }),
    de: ({ identifier }) => ({
      what: `Der Ausgabebedingung „${identifier}“ liegt kein ICC-Profil bei.`,
      why: 'PDF/X-4 verlangt es in der Datei; ohne Profil kann niemand die Farben proofen oder umrechnen.',
      fix: 'Betten Sie das Profil beim Export ein.',
    }),
  },
  'preflight/wrong-profile': {
    en: ({ kind, space }) => ({
      what: `The profile of the output intent is of class "${kind}" for ${space}.`,
      why: 'It must be an output profile ("prtr") for CMYK, grey or RGB: others don’t describe a press.',
      fix: 'Choose the press’s profile on export.',
    }),
    de: ({ kind, space }) => ({
      what: `Das Profil der Ausgabebedingung ist von der Klasse „${kind}“ für ${space}.`,
      why: 'Es muss ein Ausgabeprofil („prtr“) für CMYK, Grau oder RGB sein: Andere beschreiben keine Druckmaschine.',
      fix: 'Wählen Sie beim Export das Profil der Druckmaschine.',
    }),
  },
  'preflight/foreign-intent': {
    en: ({ identifier, wanted }) => ({
      what: `The file is made for "${identifier}".`,
      why: `The profile prints ${list(wanted)}: the same ink values look different there.`,
      fix: 'Convert the colours for the press, or ask the shop whether it does so.',
    }),
    de: ({ identifier, wanted }) => ({
      what: `Die Datei ist für „${identifier}“ gemacht.`,
      why: `Gedruckt wird nach ${list(wanted)}: Dieselben Farbwerte sehen dort anders aus.`,
      fix: 'Rechnen Sie die Farben für die Druckmaschine um, oder fragen Sie, ob die Druckerei das tut.',
    }),
  },
  'preflight/javascript': {
    en: ({ count }) => ({
      what: `The file holds JavaScript (${count}).`,
      why: 'PDF/X forbids programs in files: they could change what is printed.',
      fix: 'Export it without interactive parts.',
    }),
    de: ({ count }) => ({
      what: `Die Datei enthält JavaScript (${count}).`,
      why: 'PDF/X verbietet Programme in Dateien: Sie könnten ändern, was gedruckt wird.',
      fix: 'Exportieren Sie sie ohne interaktive Bestandteile.',
    }),
  },
  'preflight/actions': {
    en: ({ kinds }) => ({
      what: `The file holds actions: ${list(kinds)}.`,
      why: 'PDF/X forbids links and other actions; they are for screens.',
      fix: 'Export it without links, bookmarks with actions and forms.',
    }),
    de: ({ kinds }) => ({
      what: `Die Datei enthält Aktionen: ${list(kinds)}.`,
      why: 'PDF/X verbietet Verknüpfungen und andere Aktionen; sie sind für Bildschirme.',
      fix: 'Exportieren Sie sie ohne Verknüpfungen, Lesezeichen mit Aktionen und Formulare.',
    }),
  },
  'preflight/attachments': {
    en: ({ names }) => ({
      what: `Other files are attached: ${list(names)}.`,
      why: 'PDF/X-4 forbids attachments.',
      fix: 'Remove them, and hand them over beside the PDF.',
    }),
    de: ({ names }) => ({
      what: `Andere Dateien hängen daran: ${list(names)}.`,
      why: 'PDF/X-4 verbietet Anhänge.',
      fix: 'Entfernen Sie sie und geben Sie sie neben dem PDF ab.',
    }),
  },
  'preflight/lzw': {
    en: ({ streams }) => ({
      what: `${streams} ${streams === 1 ? 'part is' : 'parts are'} compressed by LZW.`,
      why: 'PDF/X forbids it; newer programs no longer write it.',
      fix: 'Export it again, with ZIP (Flate) compression.',
    }),
    de: ({ streams }) => ({
      what: `${streams} ${streams === 1 ? 'Teil ist' : 'Teile sind'} mit LZW komprimiert.`,
      why: 'PDF/X verbietet das; neuere Programme schreiben es nicht mehr.',
      fix: 'Exportieren Sie noch einmal, mit ZIP-Komprimierung (Flate).',
    }),
  },
  'preflight/postscript': {
    en: ({ count }) => ({
      what: `The file has PostScript programs in it (${count}).`,
      why: 'PDF/X forbids them, and modern RIPs leave out what they draw.',
      fix: 'Convert what they draw into normal artwork.',
    }),
    de: ({ count }) => ({
      what: `In der Datei stecken PostScript-Programme (${count}).`,
      why: 'PDF/X verbietet sie, und heutige RIPs lassen weg, was sie zeichnen.',
      fix: 'Wandeln Sie, was sie zeichnen, in normale Grafik um.',
    }),
  },
  'preflight/opi': {
    en: ({ count }) => ({
      what: `${count} ${count === 1 ? 'picture stands' : 'pictures stand'} for a better one elsewhere (OPI).`,
      why: 'The shop has no access to that file: the coarse one would be printed.',
      fix: 'Embed the pictures in full resolution.',
    }),
    de: ({ count }) => ({
      what: `${count} ${count === 1 ? 'Bild steht' : 'Bilder stehen'} für ein besseres an anderer Stelle (OPI).`,
      why: 'Die Druckerei hat diese Datei nicht: Gedruckt würde das grobe Bild.',
      fix: 'Betten Sie die Bilder in voller Auflösung ein.',
    }),
  },
  'preflight/reference-form': {
    en: ({ count }) => ({
      what: `${count} ${count === 1 ? 'part refers' : 'parts refer'} to a page of another file.`,
      why: 'The shop has no such file, and PDF/X-4 forbids it.',
      fix: 'Embed what is referred to.',
    }),
    de: ({ count }) => ({
      what: `${count} ${count === 1 ? 'Teil verweist' : 'Teile verweisen'} auf die Seite einer anderen Datei.`,
      why: 'Die Druckerei hat diese Datei nicht, und PDF/X-4 verbietet es.',
      fix: 'Betten Sie ein, worauf verwiesen wird.',
    }),
  },
  'preflight/alternate-image': {
    en: ({ count }) => ({
      what: `${count} ${count === 1 ? 'picture has' : 'pictures have'} an alternate for printing.`,
      why: 'PDF/X forbids it: screen and print would show different pictures.',
      fix: 'Keep the one that is to be printed.',
    }),
    de: ({ count }) => ({
      what: `${count} ${count === 1 ? 'Bild hat' : 'Bilder haben'} eine Alternative für den Druck.`,
      why: 'PDF/X verbietet das: Bildschirm und Druck zeigten verschiedene Bilder.',
      fix: 'Behalten Sie das Bild, das gedruckt werden soll.',
    }),
  },
  'preflight/layers': {
    en: ({ layers, allowed }) => ({
      what: `The file has layers: ${list(layers)}.`,
      why: allowed
        ? 'PDF/X-4 allows them; what is on and off is what gets printed.'
        : 'The profile forbids them: its RIP prints all of them, or none.',
      fix: allowed ? 'Tell the shop what they are for.' : 'Export it without layers.',
    }),
    de: ({ layers, allowed }) => ({
      what: `Die Datei hat Ebenen: ${list(layers)}.`,
      why: allowed
        ? 'PDF/X-4 erlaubt sie; gedruckt wird, was eingeschaltet ist.'
        : 'Das Profil verbietet sie: Das RIP druckt alle, oder keine.',
      fix: allowed ? 'Sagen Sie der Druckerei, wozu sie da sind.' : 'Exportieren Sie sie ohne Ebenen.',
    }),
  },
};
