/** Problems with room lists and other tables. No name of a person is ever a fact here. */
import type { Words } from '../words.js';
import { type SourceFileFacts, sourceFileWords } from './source-file.js';
import { didYouMean, meintenSie } from './source-hints.js';

export interface SourceFacts extends SourceFileFacts {
  'kit/no-header-row': { readonly file: string; readonly row: number };
  'kit/unknown-column': {
    readonly file: string;
    readonly column: string;
    readonly field: string;
    readonly known: readonly string[];
  };
  'kit/duplicate-column': { readonly column: string; readonly field: string; readonly positions: readonly number[] };
  'kit/too-many-fields': { readonly fields: number; readonly columns: number; readonly delimiter: string };
  'kit/number-without-format': { readonly value: string; readonly field: string; readonly column: string };
  'kit/date-instead-of-text': { readonly value: string; readonly field: string; readonly column: string };
  'kit/cell-error': { readonly value: string; readonly field: string; readonly column: string };
  'kit/formula-without-value': { readonly field: string; readonly column: string };
  'kit/no-shipped-values': { readonly field: string };
  'kit/several-uses': { readonly text: string; readonly key: string; readonly others: readonly string[] };
  'kit/rows-skipped': { readonly field: string; readonly value: string; readonly rows: number };
  'kit/unclear-persons': Record<never, never>;
  'kit/person-in-field': { readonly column: string; readonly field: string };
}

const DELIMITERS: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  ';': { de: 'Semikolon', en: 'semicolon' },
  ',': { de: 'Komma', en: 'comma' },
  '\t': { de: 'Tabulator', en: 'tab' },
};

/** `2.1` might have been `2.10`: the number with the zero that may be lost. */
const withZero = (value: string): string => (/[.,]\d$/.test(value) ? `${value}0` : value);

export const sourceWords: Words<SourceFacts> = {
  ...sourceFileWords,
  'kit/no-header-row': {
    en: ({ file, row }) => ({
      what: `Row ${row} of "${file}" holds no column names.`,
      why: 'kit.yaml names it as the header row.',
      fix: 'Give "header" the number of the row with the column names.',
    }),
    de: ({ file, row }) => ({
      what: `In Zeile ${row} von „${file}“ stehen keine Spaltennamen.`,
      why: 'kit.yaml nennt sie als Kopfzeile.',
      fix: 'Geben Sie bei „header“ die Nummer der Zeile mit den Spaltennamen an.',
    }),
  },
  'kit/unknown-column': {
    en: ({ file, column, field, known }) => ({
      what: `"${file}" has no column "${column}".`,
      why: `"${field}" is to be taken from it.`,
      fix: didYouMean(column, known, 'It has'),
    }),
    de: ({ file, column, field, known }) => ({
      what: `„${file}“ hat keine Spalte „${column}“.`,
      why: `Daraus soll „${field}“ gelesen werden.`,
      fix: meintenSie(column, known, 'Vorhanden sind'),
    }),
  },
  'kit/duplicate-column': {
    en: ({ column, field, positions }) => ({
      what: `Several columns are called "${column}" (${positions.join(', ')}).`,
      why: `It can't be told which of them holds "${field}".`,
      fix: 'Give each column a name of its own.',
    }),
    de: ({ column, field, positions }) => ({
      what: `Mehrere Spalten heißen „${column}“ (${positions.join(', ')}).`,
      why: `Es ist nicht zu erkennen, welche davon „${field}“ enthält.`,
      fix: 'Geben Sie jeder Spalte einen eigenen Namen.',
    }),
  },
  'kit/too-many-fields': {
    en: ({ fields, columns, delimiter }) => ({
      what: `This row has ${fields} fields, the header names ${columns} columns.`,
      why: 'A text with a delimiter in it was torn apart, and what follows stands in the wrong columns.',
      fix: `Put the text that holds a ${DELIMITERS[delimiter]?.en ?? 'delimiter'} in double quotes, or name the column in the header.`,
    }),
    de: ({ fields, columns, delimiter }) => ({
      what: `Diese Zeile hat ${fields} Felder, die Kopfzeile nennt ${columns} Spalten.`,
      why: 'Ein Text mit einem Trennzeichen wurde zerteilt; alles Weitere steht in der falschen Spalte.',
      fix: `Setzen Sie den Text, in dem ein ${DELIMITERS[delimiter]?.de ?? 'Trennzeichen'} steht, in Anführungszeichen, oder geben Sie der Spalte in der Kopfzeile einen Namen.`,
    }),
  },
  'kit/number-without-format': {
    en: ({ value, field, column }) => ({
      what: `"${column}" holds the number ${value}: ${value} or ${withZero(value)}?`,
      why: `Excel drops zeros at the end of a number, and "${field}" is painted on the sign as it stands.`,
      fix: `Format the column "${column}" as text and type the value again.`,
    }),
    de: ({ value, field, column }) => ({
      what: `In „${column}“ steht die Zahl ${value}: ${value} oder ${withZero(value)}?`,
      why: `Excel lässt Nullen am Ende einer Zahl weg, und „${field}“ kommt so auf das Schild, wie es dasteht.`,
      fix: `Formatieren Sie die Spalte „${column}“ als Text und geben Sie den Wert noch einmal ein.`,
    }),
  },
  'kit/date-instead-of-text': {
    en: ({ value, field, column }) => ({
      what: `"${column}" holds a date (${value}).`,
      why: `Excel turns room numbers like 2.10 into dates; "${field}" can't be one.`,
      fix: `Format the column "${column}" as text and type the value again.`,
    }),
    de: ({ value, field, column }) => ({
      what: `In „${column}“ steht ein Datum (${value}).`,
      why: `Excel macht aus Raumnummern wie 2.10 ein Datum; „${field}“ kann keines sein.`,
      fix: `Formatieren Sie die Spalte „${column}“ als Text und geben Sie den Wert noch einmal ein.`,
    }),
  },
  'kit/cell-error': {
    en: ({ value, field, column }) => ({
      what: `"${column}" holds the error ${value}.`,
      why: `"${field}" is taken from this cell.`,
      fix: 'Repair the formula, or type the value.',
    }),
    de: ({ value, field, column }) => ({
      what: `In „${column}“ steht der Fehlerwert ${value}.`,
      why: `Aus dieser Zelle soll „${field}“ gelesen werden.`,
      fix: 'Berichtigen Sie die Formel oder geben Sie den Wert ein.',
    }),
  },
  'kit/formula-without-value': {
    en: ({ field, column }) => ({
      what: `"${column}" holds a formula whose result was not saved.`,
      why: `"${field}" is taken from this cell, and formulas are not calculated here.`,
      fix: 'Open the workbook in Excel or LibreOffice and save it.',
    }),
    de: ({ field, column }) => ({
      what: `In „${column}“ steht eine Formel, deren Ergebnis nicht gespeichert wurde.`,
      why: `Aus dieser Zelle soll „${field}“ gelesen werden; Formeln werden hier nicht berechnet.`,
      fix: 'Öffnen Sie die Arbeitsmappe in Excel oder LibreOffice und speichern Sie sie.',
    }),
  },
  'kit/several-uses': {
    en: ({ text, key, others }) => ({
      what: `"${text}" names several uses: the sign says ${key} and not ${others.join(', ')}.`,
      why: 'A door sign has one message, and "auto" takes the first.',
      fix: `Write under "values: message:" what "${text}" is to say.`,
    }),
    de: ({ text, key, others }) => ({
      what: `„${text}“ nennt mehrere Nutzungen: Das Schild sagt ${key} und nicht ${others.join(', ')}.`,
      why: 'Ein Türschild hat eine Meldung, und „auto“ nimmt die erste.',
      fix: `Schreiben Sie unter „values: message:“, was „${text}“ bedeuten soll.`,
    }),
  },
  'kit/no-shipped-values': {
    en: ({ field }) => ({
      what: `There is no shipped list of values for "${field}".`,
      why: '"auto" knows uses of rooms ("message"), departments ("unit") and the pictograms of messages ("pictogram").',
      fix: `Write the words and their meanings under "values: ${field}:".`,
    }),
    de: ({ field }) => ({
      what: `Für „${field}“ gibt es keine mitgelieferte Wörterliste.`,
      why: '„auto“ kennt Raumnutzungen („message“), Fachbereiche („unit“) und die Piktogramme zu Meldungen („pictogram“).',
      fix: `Schreiben Sie die Wörter und ihre Bedeutung unter „values: ${field}:“.`,
    }),
  },
  'kit/rows-skipped': {
    en: ({ field, value, rows }) => ({
      what: `${rows === 1 ? 'One row gets' : `${rows} rows get`} no sign: "${field}" is "${value}".`,
      why: 'kit.yaml has this value on its skip list.',
    }),
    de: ({ field, value, rows }) => ({
      what: `${rows === 1 ? 'Eine Zeile bekommt' : `${rows} Zeilen bekommen`} kein Schild: „${field}“ ist „${value}“.`,
      why: 'Dieser Wert steht in kit.yaml auf der Liste „skip“.',
    }),
  },
  'kit/unclear-persons': {
    en: () => ({
      what: 'A name in this cell has more commas than one name needs.',
      why: 'If these are several people, only one of them is shown rightly.',
      fix: 'Write a semicolon between people.',
    }),
    de: () => ({
      what: 'Ein Name in dieser Zelle hat mehr Kommas, als ein einzelner Name braucht.',
      why: 'Sind es mehrere Personen, wird nur eine davon richtig gezeigt.',
      fix: 'Trennen Sie Personen durch ein Semikolon.',
    }),
  },
  'kit/person-in-field': {
    en: ({ column, field }) => ({
      what: `"${field}" is taken from the column "${column}", which holds names.`,
      why: '"person-names" takes names off the signs, but not out of this field.',
      fix: `Take "${field}" from another column.`,
    }),
    de: ({ column, field }) => ({
      what: `„${field}“ wird aus der Spalte „${column}“ gelesen, in der Namen stehen.`,
      why: '„person-names“ nimmt Namen von den Schildern, aber nicht aus diesem Feld.',
      fix: `Lesen Sie „${field}“ aus einer anderen Spalte.`,
    }),
  },
};
