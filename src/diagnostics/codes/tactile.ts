import type { Words } from '../words.js';

export interface TactileFacts {
  'tactile/not-offered': { readonly template: string; readonly offered: readonly string[] };
  'tactile/behind-frame': { readonly size: string };
  'tactile/nothing-to-feel': { readonly template: string };
  'tactile/no-braille': { readonly text: string; readonly characters: readonly string[] };
  'tactile/too-wide': {
    readonly text: string;
    readonly form: 'braille' | 'relief';
    readonly excessMm: number;
    readonly measureMm: number;
    /** Whether it may be broken into lines. */
    readonly seams: boolean;
  };
  'tactile/no-room': {
    readonly text: string;
    readonly stripMm: number;
    readonly heightMm: number;
    readonly excessMm: number;
    /** What is printed and has no room beside the strip; undefined if the strip itself is too high. */
    readonly printed?: string;
  };
  'tactile/letters-left-out': { readonly text: string; readonly kept: string; readonly leastMm: number };
  'tactile/long-for-handrail': {
    readonly text: string;
    readonly characters: number;
    readonly usual: number;
    readonly most: number;
  };
}

const de = (length: number): string => length.toFixed(1).replace('.', ',');
const en = (length: number): string => length.toFixed(1);

export const tactileWords: Words<TactileFacts> = {
  'tactile/not-offered': {
    en: ({ template, offered }) => ({
      what: `The template "${template}" has no tactile form.`,
      why: 'It does not say what fingers should find on it.',
      fix: `Remove "tactile" from this sign, or take a template that has one: ${offered.join(', ')}.`,
    }),
    de: ({ template, offered }) => ({
      what: `Die Vorlage „${template}“ hat keine tastbare Form.`,
      why: 'Sie sagt nicht, was Finger auf ihr finden sollen.',
      fix: `Entfernen Sie „tactile“ bei diesem Schild oder nehmen Sie eine Vorlage, die eine hat: ${offered.join(', ')}.`,
    }),
  },
  'tactile/behind-frame': {
    en: ({ size }) => ({
      what: `The size "${size}" is an insert for a frame: nothing on it can be felt.`,
      why: 'Raised letters and Braille would lie behind its window.',
      fix: 'Take a size without a frame for the tactile sign.',
    }),
    de: ({ size }) => ({
      what: `Das Format „${size}“ ist eine Einlage für einen Rahmen: Darauf ist nichts zu ertasten.`,
      why: 'Erhabene Buchstaben und Braille lägen hinter der Scheibe.',
      fix: 'Nehmen Sie für das tastbare Schild ein Format ohne Rahmen.',
    }),
  },
  'tactile/nothing-to-feel': {
    en: ({ template }) => ({
      what: `There is nothing to feel on this sign: "${template}" needs a German text, or a number if it shows one.`,
      why: 'Braille is written in German; a pictogram alone can’t be read by fingers.',
      fix: 'Give the sign a message or such a number, or remove "tactile".',
    }),
    de: ({ template }) => ({
      what: `Auf diesem Schild ist nichts zu ertasten: „${template}“ braucht einen deutschen Text oder, wo sie eine zeigt, eine Nummer.`,
      why: 'Braille steht auf Deutsch; ein Piktogramm allein können Finger nicht lesen.',
      fix: 'Geben Sie dem Schild eine Meldung oder eine solche Nummer, oder entfernen Sie „tactile“.',
    }),
  },
  'tactile/no-braille': {
    en: ({ text, characters }) => ({
      what: `German Braille for signs has no cell for ${characters.map((each) => `"${each}"`).join(', ')}, needed in "${text}".`,
      why: 'Fingers would miss a part of the text.',
      fix: 'Write it without these characters, or remove "tactile".',
    }),
    de: ({ text, characters }) => ({
      what: `Die deutsche Blindenschrift für Schilder hat kein Zeichen für ${characters.map((each) => `„${each}“`).join(', ')} in „${text}“.`,
      why: 'Den Fingern fehlte ein Teil des Textes.',
      fix: 'Schreiben Sie den Text ohne diese Zeichen oder entfernen Sie „tactile“.',
    }),
  },
  'tactile/too-wide': {
    en: ({ text, form, excessMm, measureMm, seams }) => ({
      what: `"${text}" is ${en(excessMm)} mm too wide ${form === 'braille' ? 'in Braille' : 'in raised letters'}; the sign has room for ${en(measureMm)} mm.`,
      why:
        form === 'braille'
          ? 'Braille has one size and is never made smaller.'
          : 'Smaller letters could not be read by fingers.',
      fix: `Take a wider size or a shorter text${seams ? '; a soft hyphen (U+00AD) says where a long word may be parted' : ''}.`,
    }),
    de: ({ text, form, excessMm, measureMm, seams }) => ({
      what: `„${text}“ ist ${form === 'braille' ? 'in Braille' : 'in erhabenen Buchstaben'} ${de(excessMm)} mm zu breit; Platz ist für ${de(measureMm)} mm.`,
      why:
        form === 'braille'
          ? 'Braille hat eine feste Größe und wird nie verkleinert.'
          : 'Kleinere Buchstaben könnten Finger nicht lesen.',
      fix: `Nehmen Sie ein breiteres Format oder einen kürzeren Text${seams ? '; ein weiches Trennzeichen (U+00AD) sagt, wo ein langes Wort getrennt werden darf' : ''}.`,
    }),
  },
  'tactile/no-room': {
    en: ({ text, stripMm, heightMm, excessMm, printed }) => ({
      what:
        printed === undefined
          ? `Raised letters and Braille for "${text}" are ${en(excessMm)} mm too high: they take ${en(stripMm)} of the sign's ${en(heightMm)} mm.`
          : `Raised letters and Braille for "${text}" take ${en(stripMm)} of the sign's ${en(heightMm)} mm: what is printed ("${printed}") lacks ${en(excessMm)} mm.`,
      why: 'Neither what is felt nor what is read may become smaller.',
      fix: 'Take a larger size, a shorter text, fewer languages or fewer names.',
    }),
    de: ({ text, stripMm, heightMm, excessMm, printed }) => ({
      what:
        printed === undefined
          ? `Erhabene Buchstaben und Braille für „${text}“ sind ${de(excessMm)} mm zu hoch: Sie brauchen ${de(stripMm)} von ${de(heightMm)} mm des Schilds.`
          : `Erhabene Buchstaben und Braille für „${text}“ brauchen ${de(stripMm)} von ${de(heightMm)} mm des Schilds: Dem Druck („${printed}“) fehlen ${de(excessMm)} mm.`,
      why: 'Weder was ertastet noch was gelesen wird, darf kleiner werden.',
      fix: 'Nehmen Sie ein größeres Format, einen kürzeren Text, weniger Sprachen oder weniger Namen.',
    }),
  },
  'tactile/letters-left-out': {
    en: ({ text, kept, leastMm }) => ({
      what: `"${text}" stands in Braille alone: the raised letters say only "${kept}".`,
      why: `There is no room for more raised letters of ${leastMm} mm or higher.`,
      fix: 'Take a larger size or a shorter text if both should be raised.',
    }),
    de: ({ text, kept, leastMm }) => ({
      what: `„${text}“ steht nur in Braille: Die erhabenen Buchstaben sagen nur „${kept}“.`,
      why: `Für weitere erhabene Buchstaben von mindestens ${leastMm} mm Höhe ist kein Platz.`,
      fix: 'Nehmen Sie ein größeres Format oder einen kürzeren Text, wenn beides erhaben sein soll.',
    }),
  },
  'tactile/long-for-handrail': {
    en: ({ text, characters, usual, most }) => ({
      what: `"${text}" has ${characters} characters: on a handrail ${usual} are usual, ${most} the most.`,
      why: 'A hand that slides along a rail takes in little at once.',
      fix: 'Say it shorter: the floor, or one word.',
    }),
    de: ({ text, characters, usual, most }) => ({
      what: `„${text}“ hat ${characters} Zeichen: Auf einem Handlauf sind ${usual} üblich, höchstens ${most}.`,
      why: 'Eine Hand, die am Lauf entlanggleitet, nimmt auf einmal wenig auf.',
      fix: 'Sagen Sie es kürzer: die Etage oder ein einziges Wort.',
    }),
  },
};
