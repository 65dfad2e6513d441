import type { Words } from '../words.js';

export interface TextFacts {
  'text/missing-glyph': { readonly text: string; readonly characters: readonly string[]; readonly language: string };
  'text/overflow': {
    readonly text: string;
    readonly language: string;
    readonly excessMm: number;
    readonly direction: 'width' | 'height';
    /** The largest distance in metres at which it would fit; undefined if it fits at none. */
    readonly fitsAtMetres?: number;
    readonly distance: number;
  };
}

const codePoints = (characters: readonly string[]): string =>
  characters
    .map((character) => {
      const numbers = Array.from(
        character,
        (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      return `"${character}" (${numbers.join(' ')})`;
    })
    .join(', ');

export const textWords: Words<TextFacts> = {
  'text/missing-glyph': {
    en: ({ text, characters, language }) => ({
      what: `No font has ${codePoints(characters)}, needed in the ${language} text "${text}".`,
      why: 'The sign would show an empty box in its place.',
      fix: 'Check the spelling, or write it with letters of the language.',
    }),
    de: ({ text, characters, language }) => ({
      what: `Keine Schrift enthält ${codePoints(characters)} aus dem Text „${text}“ (${language}).`,
      why: 'Auf dem Schild stünde dort ein leeres Kästchen.',
      fix: 'Prüfen Sie die Schreibweise oder nehmen Sie Buchstaben der Sprache.',
    }),
  },
  'text/overflow': {
    en: ({ text, language, excessMm, direction, fitsAtMetres, distance }) => ({
      what: `The ${language} text "${text}" is ${excessMm.toFixed(1)} mm too ${direction === 'width' ? 'wide' : 'high'}.`,
      why: `It would have to be smaller than can be read from ${distance} m.`,
      fix: `${fitsAtMetres === undefined ? 'It fits at no distance: shorten' : `It fits if read from ${fitsAtMetres} m ("distance: ${fitsAtMetres}"). Or shorten`} the text, show fewer languages or names, or take a larger size.`,
    }),
    de: ({ text, language, excessMm, direction, fitsAtMetres, distance }) => ({
      what: `Der Text „${text}“ (${language}) ist ${excessMm.toFixed(1).replace('.', ',')} mm zu ${direction === 'width' ? 'breit' : 'hoch'}.`,
      why: `Er müsste kleiner werden, als man aus ${String(distance).replace('.', ',')} m lesen kann.`,
      fix: `${fitsAtMetres === undefined ? 'Er passt bei keinem Abstand: kürzen' : `Er passt, wenn er aus ${String(fitsAtMetres).replace('.', ',')} m gelesen wird („distance: ${fitsAtMetres}“). Oder kürzen`} Sie den Text, zeigen Sie weniger Sprachen oder Namen oder nehmen Sie ein größeres Format.`,
    }),
  },
};
