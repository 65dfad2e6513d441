/** What preflight finds that one shop takes and another does not: it depends on the printer profile alone. */
import type { Words } from '../words.js';

type Thing = 'text' | 'line' | 'area' | 'image' | 'shading';

export interface PreflightPressFacts {
  'preflight/live-font': { readonly font: string };
  'preflight/spot-colours': { readonly names: readonly string[] };
  'preflight/beside-plates': { readonly what: Thing; readonly names: readonly string[] };
  'preflight/near-trim': { readonly distanceMm: number; readonly leastMm: number };
}

const list = (names: readonly string[]): string => names.join(', ');
const en = (value: number): string => String(value);
const de = (value: number): string => en(value).replace('.', ',');

const THINGS: Readonly<Record<'en' | 'de', Readonly<Record<Thing, string>>>> = {
  en: { text: 'A text', line: 'A line', area: 'An area', image: 'A picture', shading: 'A gradient' },
  de: { text: 'Ein Text', line: 'Eine Linie', area: 'Eine Fläche', image: 'Ein Bild', shading: 'Ein Verlauf' },
};

export const preflightPressWords: Words<PreflightPressFacts> = {
  'preflight/live-font': {
    en: ({ font }) => ({
      what: `Text is set in a font (${font}); this shop wants outlines.`,
      why: 'Its machines do not take fonts, or put others in their place.',
      fix: 'Turn text into outlines on export.',
    }),
    de: ({ font }) => ({
      what: `Text ist in einer Schrift gesetzt (${font}); diese Druckerei will Pfade.`,
      why: 'Ihre Maschinen nehmen keine Schriften oder setzen andere ein.',
      fix: 'Wandeln Sie Text beim Export in Pfade um.',
    }),
  },
  'preflight/spot-colours': {
    en: ({ names }) => ({
      what: `The file has spot inks: ${list(names)}.`,
      why: 'This shop prints with process inks alone: its RIP converts them in its own way, or leaves their plates out.',
      fix: 'Convert them to CMYK on export, or ask the shop.',
    }),
    de: ({ names }) => ({
      what: `Die Datei hat Sonderfarben: ${list(names)}.`,
      why: 'Diese Druckerei druckt nur mit den vier Druckfarben: Ihr RIP rechnet sie auf eigene Art um oder lässt die Platten weg.',
      fix: 'Wandeln Sie sie beim Export in CMYK um, oder fragen Sie die Druckerei.',
    }),
  },
  'preflight/beside-plates': {
    en: ({ what, names }) => ({
      what: `${THINGS.en[what]} is there to be printed.`,
      why: `This machine follows paths alone (${list(names)}): the rest has no use, or is cut as well.`,
      fix: 'Leave out what is printed.',
    }),
    de: ({ what, names }) => ({
      what: `${THINGS.de[what]} ist zum Drucken da.`,
      why: `Diese Maschine fährt nur Wege ab (${list(names)}): Alles andere nützt nichts oder wird mitgeschnitten.`,
      fix: 'Lassen Sie weg, was gedruckt wird.',
    }),
  },
  'preflight/near-trim': {
    en: ({ distanceMm, leastMm }) => ({
      what: `Text stands ${en(distanceMm)} mm from the cut; this shop wants ${en(leastMm)} mm.`,
      why: 'The blade may be a little off: letters near the edge are cut, or look crooked.',
      fix: 'Move it inwards.',
    }),
    de: ({ distanceMm, leastMm }) => ({
      what: `Text steht ${de(distanceMm)} mm vor dem Schnitt; diese Druckerei will ${de(leastMm)} mm.`,
      why: 'Das Messer kann etwas daneben liegen: Buchstaben am Rand werden angeschnitten oder wirken schief.',
      fix: 'Rücken Sie ihn nach innen.',
    }),
  },
};
