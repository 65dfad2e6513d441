/** Problems of printer profiles: keys that are right by themselves and not together, and colour profiles. */
import type { Words } from '../words.js';

export interface PressFacts {
  'press/no-layers': { readonly standard: string };
  'press/screen-colours': { readonly standard: string };
  'press/screen-plates': { readonly processes: readonly string[] };
  'press/spot-twice': { readonly name: string };
  'press/frame-too-wide': { readonly frame: number };
  'press/nothing-to-follow': { readonly profile: string };
  'press/bad-icc': {
    readonly file: string;
    readonly wanted: 'cmyk' | 'srgb';
    /** What is wrong, and what stands there instead. */
    readonly wrong: 'file' | 'space' | 'class';
    readonly found: string;
  };
}

const NOT_ICC = {
  en: {
    file: () => 'no ICC profile',
    space: (found: string) => `an ICC profile for ${found}`,
    class: (found: string) => `an ICC profile of the class ${found}`,
  },
  de: {
    file: () => 'kein ICC-Profil',
    space: (found: string) => `ein ICC-Profil für ${found}`,
    class: (found: string) => `ein ICC-Profil der Klasse ${found}`,
  },
} as const;

export const pressWords: Words<PressFacts> = {
  'press/no-layers': {
    en: ({ standard }) => ({
      what: `A file of the standard ${standard} can have no layers.`,
      why: 'PDF/X-1a and PDF/X-3 are PDF 1.3, which does not know them.',
      fix: 'Write "layers: false", or "standard: x4".',
    }),
    de: ({ standard }) => ({
      what: `Eine Datei nach dem Standard ${standard} kann keine Ebenen haben.`,
      why: 'PDF/X-1a und PDF/X-3 sind PDF 1.3, das sie nicht kennt.',
      fix: 'Schreiben Sie „layers: false“ oder „standard: x4“.',
    }),
  },
  'press/screen-colours': {
    en: ({ standard }) => ({
      what: `The standard ${standard} is for printing inks, and the profile asks for sRGB.`,
      why: 'PDF/X describes a printing press; these files use its inks alone.',
      fix: 'Write "standard: plain", or name a CMYK profile in "output".',
    }),
    de: ({ standard }) => ({
      what: `Der Standard ${standard} gilt für Druckfarben, das Profil verlangt aber sRGB.`,
      why: 'PDF/X beschreibt eine Druckmaschine; diese Dateien verwenden nur deren Farben.',
      fix: 'Schreiben Sie „standard: plain“ oder nennen Sie unter „output“ ein CMYK-Profil.',
    }),
  },
  'press/screen-plates': {
    en: ({ processes }) => ({
      what: `A file in sRGB can have no plates (${processes.join(', ')}).`,
      why: 'Plates are inks of their own; a file of a screen’s colours has none.',
      fix: 'Set each of them to false, or name a CMYK profile in "output".',
    }),
    de: ({ processes }) => ({
      what: `Eine Datei in sRGB kann keine Sonderplatten haben (${processes.join(', ')}).`,
      why: 'Platten sind eigene Druckfarben; eine Datei in Bildschirmfarben hat keine.',
      fix: 'Setzen Sie jede auf false oder nennen Sie unter „output“ ein CMYK-Profil.',
    }),
  },
  'press/spot-twice': {
    en: ({ name }) => ({
      what: `Two processes have the ink "${name}".`,
      why: 'A machine tells them apart by the name alone: it would cut what is to be drilled.',
      fix: 'Give each process a name of its own, or set one to false.',
    }),
    de: ({ name }) => ({
      what: `Zwei Arbeitsgänge haben die Farbe „${name}“.`,
      why: 'Eine Maschine unterscheidet sie nur am Namen: Sie würde schneiden, was zu bohren ist.',
      fix: 'Geben Sie jedem Arbeitsgang einen eigenen Namen oder setzen Sie einen auf false.',
    }),
  },
  'press/frame-too-wide': {
    en: ({ frame }) => ({
      what: `A sheet has no room left within a frame of ${frame} mm.`,
      why: 'The frame is what the printer leaves white on all four sides.',
      fix: 'Make the frame smaller or the sheet larger.',
    }),
    de: ({ frame }) => ({
      what: `Auf einem Bogen bleibt innerhalb eines Rands von ${frame} mm kein Platz.`,
      why: 'Der Rand ist, was der Drucker auf allen vier Seiten weiß lässt.',
      fix: 'Machen Sie den Rand schmaler oder den Bogen größer.',
    }),
  },
  'press/bad-icc': {
    en: ({ file, wanted, wrong, found }) => ({
      what: `"${file}" is ${NOT_ICC.en[wrong](found)}.`,
      why:
        wanted === 'cmyk'
          ? 'A press file needs the ICC profile of a printing condition: class prtr, CMYK.'
          : 'This printer profile needs an ICC profile of RGB colours.',
      fix: 'Ask the print shop for the profile of its condition, and put it beside the printer profile.',
    }),
    de: ({ file, wanted, wrong, found }) => ({
      what: `„${file}“ ist ${NOT_ICC.de[wrong](found)}.`,
      why:
        wanted === 'cmyk'
          ? 'Eine Druckdatei braucht das ICC-Profil einer Druckbedingung: Klasse prtr, CMYK.'
          : 'Dieses Druckprofil braucht ein ICC-Profil für RGB-Farben.',
      fix: 'Bitten Sie die Druckerei um das Profil ihrer Druckbedingung und legen Sie es neben das Druckprofil.',
    }),
  },
  'press/nothing-to-follow': {
    en: ({ profile }) => ({
      what: `The profile "${profile}" leaves this sign empty: it has plates alone, and the sign has none of them.`,
      why: 'A machine would be sent a page without a path.',
      fix: 'Give the sign a "shape" (corners, holes, contour), or leave it out with "--where" or "--only".',
    }),
    de: ({ profile }) => ({
      what: `Das Profil „${profile}“ lässt dieses Schild leer: Es hat nur Druckformen für Maschinen, und das Schild hat keine davon.`,
      why: 'Eine Maschine bekäme eine Seite ohne einen Weg darauf.',
      fix: 'Geben Sie dem Schild eine „shape“ (Ecken, Löcher, Kontur) oder lassen Sie es mit „--where“ oder „--only“ weg.',
    }),
  },
};
