import type { Words } from '../words.js';
import { guessDe, guessEn, listed } from './kit-guess.js';

/** What can be wrong with the languages and texts of signs. */
export interface KitTextFacts {
  'kit/unknown-message': { readonly key: string; readonly nearest?: string };
  'kit/unknown-language': { readonly language: string; readonly known: readonly string[]; readonly nearest?: string };
  'kit/literal-text': { readonly text: string; readonly language: string; readonly nearest?: string };
  'kit/no-languages': { readonly template: string };
  'kit/too-many-languages': { readonly template: string; readonly languages: readonly string[]; readonly max: number };
  'kit/many-languages': { readonly template: string; readonly languages: number; readonly recommended: number };
  'kit/text-without-language': { readonly language: string };
  'kit/message-and-text': { readonly message: string };
  'kit/no-easy-text': { readonly texts: readonly string[] };
  'kit/no-easy-form': { readonly template: string };
  'kit/easy-on-dark': { readonly theme: string; readonly signs: number };
  'kit/pictogram-without-alt': { readonly pictogram: string; readonly key: string };
}

const quotedDe = (texts: readonly string[]): string => texts.map((text) => `„${text}“`).join(', ');
const quotedEn = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

export const kitTextWords: Words<KitTextFacts> = {
  'kit/unknown-message': {
    en: ({ key, ...guess }) => ({
      what: `There is no message "${key}".`,
      why: 'What looks like a key is never painted as text.',
      fix: guessEn(guess, 'Add it to the kit’s locales, or write the text itself.'),
    }),
    de: ({ key, ...guess }) => ({
      what: `Es gibt keine Meldung „${key}“.`,
      why: 'Was wie ein Schlüssel aussieht, wird nie als Text angebracht.',
      fix: guessDe(guess, 'Ergänzen Sie sie in den „locales“ des Kits oder schreiben Sie den Text selbst.'),
    }),
  },
  'kit/unknown-language': {
    en: ({ language, known, ...guess }) => ({
      what: `There are no messages in the language "${language}".`,
      why: 'No sign can be made in it.',
      fix: guessEn(guess, `Add "locales/${language}" to the kit. There are messages in ${listed(known)}.`),
    }),
    de: ({ language, known, ...guess }) => ({
      what: `In der Sprache „${language}“ gibt es keine Meldungen.`,
      why: 'In ihr lässt sich kein Schild herstellen.',
      fix: guessDe(guess, `Ergänzen Sie „locales/${language}“ im Kit. Meldungen gibt es in ${listed(known)}.`),
    }),
  },
  'kit/literal-text': {
    en: ({ text, language, nearest }) => ({
      what: `"${text}" is no message: it appears in ${language} alone.`,
      why: 'Who does not read this language finds nothing on the sign.',
      fix: `${nearest === undefined ? '' : `The nearest message is ${nearest}. `}Take a message key, map the words with "values", or give all languages with "text".`,
    }),
    de: ({ text, language, nearest }) => ({
      what: `„${text}“ ist keine Meldung: es erscheint nur auf ${language}.`,
      why: 'Wer diese Sprache nicht liest, findet auf dem Schild nichts.',
      fix: `${nearest === undefined ? '' : `Am nächsten kommt ${nearest}. `}Nehmen Sie einen Meldungsschlüssel, ordnen Sie die Wörter mit „values“ zu oder geben Sie mit „text“ alle Sprachen an.`,
    }),
  },
  'kit/no-languages': {
    en: ({ template }) => ({
      what: `The kit has no languages for the template "${template}".`,
      why: 'The map "languages" has neither this template nor "all".',
      fix: `Add "all: […]" or "${template}: […]" to "languages".`,
    }),
    de: ({ template }) => ({
      what: `Das Kit nennt keine Sprachen für die Vorlage „${template}“.`,
      why: 'Unter „languages“ steht weder diese Vorlage noch „all“.',
      fix: `Ergänzen Sie „all: […]“ oder „${template}: […]“ unter „languages“.`,
    }),
  },
  'kit/too-many-languages': {
    en: ({ template, languages, max }) => ({
      what: `The sign has ${languages.length} languages (${languages.join(', ')}), "${template}" takes at most ${max}.`,
      why: 'Nothing is ever cut off, and smaller could not be read.',
      fix: `Give the sign or the template its own "languages" with at most ${max}.`,
    }),
    de: ({ template, languages, max }) => ({
      what: `Das Schild hat ${languages.length} Sprachen (${languages.join(', ')}), „${template}“ fasst höchstens ${max}.`,
      why: 'Es wird nie etwas weggelassen, und kleiner wäre es nicht lesbar.',
      fix: `Geben Sie dem Schild oder der Vorlage eigene „languages“ mit höchstens ${max}.`,
    }),
  },
  'kit/many-languages': {
    en: ({ template, languages, recommended }) => ({
      what: `"${template}" shows ${languages} languages; ${recommended} are recommended.`,
      why: 'With more languages every one of them becomes smaller.',
      fix: `Give the template its own list: "languages: { ${template}: […] }".`,
    }),
    de: ({ template, languages, recommended }) => ({
      what: `„${template}“ zeigt ${languages} Sprachen; empfohlen sind ${recommended}.`,
      why: 'Mit jeder weiteren Sprache werden alle kleiner.',
      fix: `Geben Sie der Vorlage eine eigene Liste: „languages: { ${template}: […] }“.`,
    }),
  },
  'kit/text-without-language': {
    en: ({ language }) => ({
      what: `"text" lacks the language "${language}", which the sign asks for.`,
      why: 'A sign never shows another language instead.',
      fix: `Add "${language}" under "text", or remove it from the sign’s languages.`,
    }),
    de: ({ language }) => ({
      what: `Unter „text“ fehlt die Sprache „${language}“, die das Schild verlangt.`,
      why: 'Ein Schild zeigt nie ersatzweise eine andere Sprache.',
      fix: `Ergänzen Sie „${language}“ unter „text“ oder nehmen Sie sie aus den Sprachen des Schilds.`,
    }),
  },
  'kit/message-and-text': {
    en: ({ message }) => ({
      what: `The sign has both the message "${message}" and "text".`,
      why: 'Only one of the two can be painted.',
      fix: 'Remove one of them.',
    }),
    de: ({ message }) => ({
      what: `Das Schild hat sowohl die Meldung „${message}“ als auch „text“.`,
      why: 'Nur eines von beiden kann angebracht werden.',
      fix: 'Entfernen Sie eines davon.',
    }),
  },
  'kit/no-easy-text': {
    en: ({ texts }) => ({
      what: `No sign in Leichte Sprache where a text has none: ${quotedEn(texts)}.`,
      why: 'A text written into the kit or table has no version in Leichte Sprache.',
      fix: 'Take message keys, or add "text: { de-simple: … }".',
    }),
    de: ({ texts }) => ({
      what: `Kein Schild in Leichter Sprache, wo ein Text keine hat: ${quotedDe(texts)}.`,
      why: 'Zu einem Text, der direkt im Kit oder in der Tabelle steht, gibt es keine Fassung in Leichter Sprache.',
      fix: 'Nehmen Sie Meldungsschlüssel oder ergänzen Sie „text: { de-simple: … }“.',
    }),
  },
  'kit/easy-on-dark': {
    en: ({ theme, signs }) => ({
      what: `The theme "${theme}" is light on dark, and ${signs === 1 ? 'one sign is' : `${signs} signs are`} in Leichte Sprache.`,
      why: 'Leichte Sprache is dark text on a light ground: rules for it ask for that.',
      fix: 'Take the theme light or head for this kit, or "easy: false".',
    }),
    de: ({ theme, signs }) => ({
      what: `Das Thema „${theme}“ ist hell auf dunkel, und ${signs === 1 ? 'ein Schild ist' : `${signs} Schilder sind`} in Leichter Sprache.`,
      why: 'Leichte Sprache steht dunkel auf hellem Grund: So verlangen es ihre Regeln.',
      fix: 'Nehmen Sie für dieses Kit das Thema light oder head, oder „easy: false“.',
    }),
  },
  'kit/no-easy-form': {
    en: ({ template }) => ({
      what: `The template "${template}" has no form in Leichte Sprache.`,
      why: 'The kit asks for one.',
      fix: 'Take the template out of "easy", or another template.',
    }),
    de: ({ template }) => ({
      what: `Die Vorlage „${template}“ hat keine Form in Leichter Sprache.`,
      why: 'Das Kit verlangt eine.',
      fix: 'Nehmen Sie die Vorlage aus „easy“ oder wählen Sie eine andere.',
    }),
  },
  'kit/pictogram-without-alt': {
    en: ({ pictogram, key }) => ({
      what: `The pictogram "${pictogram}" has no description.`,
      why: 'Who can’t see the sign hears its text instead of what the picture shows.',
      fix: `Add the message "${key}" to the kit’s locales.`,
    }),
    de: ({ pictogram, key }) => ({
      what: `Das Piktogramm „${pictogram}“ hat keine Beschreibung.`,
      why: 'Wer das Schild nicht sieht, hört statt des Bildes dessen Text.',
      fix: `Ergänzen Sie die Meldung „${key}“ in den „locales“ des Kits.`,
    }),
  },
};
