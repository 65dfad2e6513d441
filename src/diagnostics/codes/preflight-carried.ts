/** What preflight finds that a PDF carries and a press can’t use: scripts, attachments, old compression, layers. */
import type { Words } from '../words.js';

export interface PreflightCarriedFacts {
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

const list = (names: readonly string[]): string => names.join(', ');

export const preflightCarriedWords: Words<PreflightCarriedFacts> = {
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
