/** What preflight finds about what a PDF says of itself: its standard, its metadata, the printing condition it is for. */
import type { Words } from '../words.js';

export interface PreflightClaimFacts {
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

export const preflightClaimWords: Words<PreflightClaimFacts> = {
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
};
