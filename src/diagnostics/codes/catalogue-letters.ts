import type { Words } from '../words.js';

/** What can be wrong with the letters of a message, whatever it says. */
export interface CatalogueLetterFacts {
  'catalogue/mojibake': { readonly text: string; readonly instead?: string };
  'catalogue/presentation-form': {
    readonly text: string;
    readonly characters: readonly string[];
    readonly instead: string;
  };
  'catalogue/wrong-letter': {
    readonly text: string;
    readonly wrong: string;
    readonly right: string;
    readonly language: string;
  };
  'catalogue/pieced-letter': { readonly text: string; readonly wrong: string; readonly right: string };
  'catalogue/traditional-form': {
    readonly text: string;
    readonly characters: readonly string[];
    readonly instead: string;
  };
  'catalogue/foreign-mark': { readonly text: string; readonly instead: string; readonly language: string };
  'catalogue/mixed-scripts': { readonly word: string; readonly letters: readonly string[] };
  'catalogue/hidden-character': { readonly text: string; readonly characters: readonly string[] };
  'catalogue/native-digits': { readonly text: string; readonly digits: readonly string[] };
  'catalogue/unnormalised': { readonly text: string };
  'catalogue/outer-space': { readonly text: string };
}

export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const shown = (characters: readonly string[]): string => characters.map((c) => `${c} (${codePoint(c)})`).join(', ');
const numbers = (characters: readonly string[]): string => characters.map(codePoint).join(', ');
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    // Every block of decimal digits runs from 0 to 9: the value is the distance to its zero.
    let zero = digit.codePointAt(0) ?? 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });

/** NFC takes apart what Unicode wants apart: the dotted letters of Devanagari. */
const isWhole = (text: string): boolean => text.normalize('NFC').length > text.length;

export const catalogueLetterWords: Words<CatalogueLetterFacts> = {
  'catalogue/mojibake': {
    en: ({ text, instead }) => ({
      what: `"${text}" was read with the wrong character table.`,
      why: 'Each letter outside ASCII has turned into two or three wrong ones.',
      fix:
        instead === undefined
          ? 'Save the original file as UTF-8 and copy the text again.'
          : `Write "${instead}", and save the file as UTF-8.`,
    }),
    de: ({ text, instead }) => ({
      what: `„${text}“ wurde mit der falschen Zeichentabelle gelesen.`,
      why: 'Aus jedem Buchstaben außerhalb von ASCII sind zwei oder drei falsche geworden.',
      fix:
        instead === undefined
          ? 'Speichern Sie die ursprüngliche Datei als UTF-8 und kopieren Sie den Text neu.'
          : `Schreiben Sie „${instead}“ und speichern Sie die Datei als UTF-8.`,
    }),
  },
  'catalogue/presentation-form': {
    en: ({ text, characters, instead }) => ({
      what: `"${text}" holds letters in a frozen shape: ${shown(characters)}.`,
      why: 'They come from programs that cannot join Arabic letters, often in reverse order, and would not join on the sign.',
      fix: `With ordinary letters it reads "${instead}"; let someone who reads the language check the order.`,
    }),
    de: ({ text, characters, instead }) => ({
      what: `„${text}“ enthält Buchstaben in fester Form: ${shown(characters)}.`,
      why: 'Sie stammen aus Programmen, die arabische Buchstaben nicht verbinden können, oft in umgekehrter Folge, und blieben auf dem Schild unverbunden.',
      fix: `Mit gewöhnlichen Buchstaben heißt es „${instead}“; lassen Sie die Reihenfolge von jemandem prüfen, der die Sprache liest.`,
    }),
  },
  'catalogue/wrong-letter': {
    en: ({ text, wrong, right, language }) => ({
      what: `"${text}" holds "${wrong}" (${codePoint(wrong)}), a letter of another language.`,
      why: `In ${language} it is "${right}" (${numbers([...right])}); the two look alike only in some positions and fonts.`,
      fix: `Write "${text.replaceAll(wrong, right)}".`,
    }),
    de: ({ text, wrong, right, language }) => ({
      what: `„${text}“ enthält „${wrong}“ (${codePoint(wrong)}), einen Buchstaben einer anderen Sprache.`,
      why: `In der Sprache „${language}“ heißt er „${right}“ (${numbers([...right])}); beide gleichen sich nur an manchen Stellen und in manchen Schriften.`,
      fix: `Schreiben Sie „${text.replaceAll(wrong, right)}“.`,
    }),
  },
  'catalogue/pieced-letter': {
    en: ({ text, wrong, right }) => ({
      what: `"${text}" holds a letter made of pieces: ${numbers([...wrong])}.`,
      why: `It looks like "${right}" (${numbers([...right])}), but it is read out wrongly and not found by a search.`,
      fix: `Write "${text.replaceAll(wrong, right)}".`,
    }),
    de: ({ text, wrong, right }) => ({
      what: `„${text}“ enthält einen Buchstaben aus Stücken: ${numbers([...wrong])}.`,
      why: `Er sieht aus wie „${right}“ (${numbers([...right])}), wird aber falsch vorgelesen und von keiner Suche gefunden.`,
      fix: `Schreiben Sie „${text.replaceAll(wrong, right)}“.`,
    }),
  },
  'catalogue/traditional-form': {
    en: ({ text, characters, instead }) => ({
      what: `"${text}" holds traditional Chinese characters: ${shown(characters)}.`,
      why: 'The language is Chinese in simplified characters (zh-Hans); a sign does not mix the two.',
      fix: `Write "${instead}"; traditional Chinese has a folder of its own, zh-Hant.`,
    }),
    de: ({ text, characters, instead }) => ({
      what: `„${text}“ enthält traditionelle chinesische Zeichen: ${shown(characters)}.`,
      why: 'Die Sprache ist Chinesisch in vereinfachten Zeichen (zh-Hans); ein Schild mischt beide nicht.',
      fix: `Schreiben Sie „${instead}“; traditionelles Chinesisch hat einen eigenen Ordner, zh-Hant.`,
    }),
  },
  'catalogue/foreign-mark': {
    en: ({ text, instead, language }) => ({
      what: `"${text}" has punctuation that is not that of ${language}.`,
      why: 'Borrowed full stops, commas and brackets have another width and height than the letters beside them.',
      fix: `Write "${instead}".`,
    }),
    de: ({ text, instead, language }) => ({
      what: `„${text}“ hat Satzzeichen, die nicht die der Sprache „${language}“ sind.`,
      why: 'Geliehene Punkte, Kommas und Klammern haben andere Breite und Höhe als die Buchstaben daneben.',
      fix: `Schreiben Sie „${instead}“.`,
    }),
  },
  'catalogue/mixed-scripts': {
    en: ({ word, letters }) => ({
      what: `The word "${word}" mixes scripts: ${shown(letters)}.`,
      why: 'Letters of a foreign alphabet that look right are read out wrongly and not found by a search.',
      fix: 'Type the word again with the keyboard of its language.',
    }),
    de: ({ word, letters }) => ({
      what: `Im Wort „${word}“ mischen sich Schriften: ${shown(letters)}.`,
      why: 'Fremde Buchstaben, die nur richtig aussehen, werden falsch vorgelesen und von keiner Suche gefunden.',
      fix: 'Tippen Sie das Wort mit der Tastatur seiner Sprache neu.',
    }),
  },
  'catalogue/hidden-character': {
    en: ({ text, characters }) => ({
      what: `"${text}" holds characters that nobody sees: ${numbers(characters)}.`,
      why: 'They change the order or the breaks of the text, or print as boxes.',
      fix: 'Delete them; a line break is written \\n, a seam \\u00ad.',
    }),
    de: ({ text, characters }) => ({
      what: `„${text}“ enthält Zeichen, die niemand sieht: ${numbers(characters)}.`,
      why: 'Sie ändern Reihenfolge oder Umbruch des Textes oder werden als Kästchen gedruckt.',
      fix: 'Löschen Sie sie; ein Zeilenumbruch heißt \\n, eine Trennfuge \\u00ad.',
    }),
  },
  'catalogue/native-digits': {
    en: ({ text, digits }) => ({
      what: `"${text}" holds the digits ${shown(digits)}.`,
      why: 'Numbers on signs use 0 to 9 in every language, so that they can be compared with the number on the door.',
      fix: `Write "${asciiDigits(text)}".`,
    }),
    de: ({ text, digits }) => ({
      what: `„${text}“ enthält die Ziffern ${shown(digits)}.`,
      why: 'Zahlen auf Schildern stehen in jeder Sprache in 0 bis 9, damit man sie mit der Nummer an der Tür vergleichen kann.',
      fix: `Schreiben Sie „${asciiDigits(text)}“.`,
    }),
  },
  'catalogue/unnormalised': {
    en: ({ text }) => ({
      what: isWhole(text)
        ? `"${text}" holds letters in one piece whose dot is a character of its own.`
        : `"${text}" holds letters taken apart into letter and accent.`,
      why: 'They look the same but are not found by a search; on the signs they are as they should be.',
      fix: 'Save the file in the composed form of Unicode (NFC).',
    }),
    de: ({ text }) => ({
      what: isWhole(text)
        ? `„${text}“ enthält Buchstaben in einem Stück, deren Punkt ein eigenes Zeichen ist.`
        : `„${text}“ enthält Buchstaben, die in Buchstabe und Akzent zerlegt sind.`,
      why: 'Sie sehen gleich aus, aber keine Suche findet sie; auf den Schildern stehen sie, wie sie sollen.',
      fix: 'Speichern Sie die Datei in der zusammengesetzten Form von Unicode (NFC).',
    }),
  },
  'catalogue/outer-space': {
    en: ({ text }) => ({
      what: `"${text}" has a space at the beginning or end of a line.`,
      why: 'It would move the text away from its edge.',
      fix: 'Delete the space.',
    }),
    de: ({ text }) => ({
      what: `„${text}“ hat am Anfang oder Ende einer Zeile ein Leerzeichen.`,
      why: 'Es würde den Text von seiner Kante wegrücken.',
      fix: 'Löschen Sie das Leerzeichen.',
    }),
  },
};
