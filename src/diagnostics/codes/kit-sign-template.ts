import type { Words } from '../words.js';

/** What a sign asks of its template and can't have. */
export interface KitSignTemplateFacts {
  'kit/nothing-to-paint': { readonly template: string; readonly fields: readonly string[] };
  'kit/too-many-messages': { readonly template: string; readonly messages: number; readonly max: number };
  'kit/pictograms-unlike-messages': { readonly pictograms: number; readonly messages: number };
  'kit/too-many-pictograms': { readonly template: string; readonly pictograms: number; readonly max: number };
  'kit/wrong-with': { readonly template: string; readonly key: string; readonly detail: string };
  'kit/always-tactile': { readonly template: string };
}

export const kitSignTemplateWords: Words<KitSignTemplateFacts> = {
  'kit/nothing-to-paint': {
    en: ({ template, fields }) => ({
      what: `The sign (${template}) says nothing.`,
      why: `It has none of what this template shows: ${fields.join(', ')}.`,
      fix: 'Add what it should say; for rows of a table check "columns", or leave the row out with "skip".',
    }),
    de: ({ template, fields }) => ({
      what: `Das Schild (${template}) sagt nichts aus.`,
      why: `Nichts von dem ist da, was diese Vorlage zeigt: ${fields.join(', ')}.`,
      fix: 'Ergänzen Sie, was es sagen soll; bei Tabellenzeilen prüfen Sie „columns“ oder lassen die Zeile mit „skip“ weg.',
    }),
  },
  'kit/too-many-messages': {
    en: ({ template, messages, max }) => ({
      what: `The sign has ${messages} messages; "${template}" shows ${max} at most.`,
      why: 'Nobody keeps more steps in mind while standing.',
      fix: 'Split them over two signs, and hang the second where its first step is done.',
    }),
    de: ({ template, messages, max }) => ({
      what: `Das Schild hat ${messages} Meldungen; „${template}“ zeigt höchstens ${max}.`,
      why: 'Mehr Schritte behält im Stehen niemand.',
      fix: 'Verteilen Sie sie auf zwei Schilder und hängen Sie das zweite dorthin, wo sein erster Schritt getan wird.',
    }),
  },
  'kit/pictograms-unlike-messages': {
    en: ({ pictograms, messages }) => ({
      what: `The sign has ${pictograms} pictograms and ${messages} ${messages === 1 ? 'message' : 'messages'}.`,
      why: 'Nobody could tell which picture belongs to which words.',
      fix: 'Give one pictogram for each message in the same order, one for all, or none.',
    }),
    de: ({ pictograms, messages }) => ({
      what: `Das Schild hat ${pictograms} Piktogramme und ${messages} ${messages === 1 ? 'Meldung' : 'Meldungen'}.`,
      why: 'Niemand wüsste, welches Bild zu welchen Worten gehört.',
      fix: 'Geben Sie je Meldung ein Piktogramm in derselben Reihenfolge an, eines für alle oder keines.',
    }),
  },
  'kit/too-many-pictograms': {
    en: ({ template, pictograms, max }) => ({
      what: `The sign has ${pictograms} pictograms; "${template}" shows ${max} at most.`,
      why: 'Smaller ones could not be recognised from where people stand.',
      fix: 'Keep those that tell this place from others, or make two signs.',
    }),
    de: ({ template, pictograms, max }) => ({
      what: `Das Schild hat ${pictograms} Piktogramme; „${template}“ zeigt höchstens ${max}.`,
      why: 'Kleinere wären aus der Entfernung nicht zu erkennen.',
      fix: 'Behalten Sie die, an denen man diesen Ort erkennt, oder machen Sie zwei Schilder daraus.',
    }),
  },
  'kit/wrong-with': {
    en: ({ template, key, detail }) => ({
      what: `"${key}" under "with" does not suit the template "${template}".`,
      why: `The template says: "${detail}".`,
      fix: 'See what the template needs with "schildwerk templates".',
    }),
    de: ({ template, key, detail }) => ({
      what: `„${key}“ unter „with“ passt nicht zur Vorlage „${template}“.`,
      why: `Die Vorlage sagt: „${detail}“.`,
      fix: 'Was die Vorlage braucht, zeigt „schildwerk templates“.',
    }),
  },
  'kit/always-tactile': {
    en: ({ template }) => ({
      what: `A "${template}" can’t be made without its tactile form.`,
      why: 'It is for hands: without raised letters and Braille nothing of it is left.',
      fix: 'Remove "tactile: false", or take another template.',
    }),
    de: ({ template }) => ({
      what: `Ein „${template}“ gibt es nicht ohne tastbare Form.`,
      why: 'Es ist für Hände gemacht: Ohne erhabene Buchstaben und Braille bleibt nichts davon.',
      fix: 'Entfernen Sie „tactile: false“ oder nehmen Sie eine andere Vorlage.',
    }),
  },
};
