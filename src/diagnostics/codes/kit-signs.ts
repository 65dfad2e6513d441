import type { Place } from '../diagnostic.js';
import type { Words } from '../words.js';
import { guessDe, guessEn, listed } from './kit-guess.js';

/** What can be wrong with the signs that kit.yaml and its sources ask for. */
export interface KitSignFacts {
  'kit/no-signs': Record<never, never>;
  'kit/no-id': Record<never, never>;
  'kit/no-template': Record<never, never>;
  'kit/duplicate-id': {
    readonly id: string;
    /** Where the id stands first. */
    readonly first: Place;
    /** Rows of one source: the fields in which they disagree. */
    readonly differing: readonly string[];
  };
  'kit/same-file-name': { readonly id: string; readonly other: string; readonly name: string };
  'kit/unknown-template': { readonly template: string; readonly known: readonly string[]; readonly nearest?: string };
  'kit/unknown-size': {
    readonly size: string;
    readonly template: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'kit/unknown-pictogram': { readonly pictogram: string; readonly nearest?: string };
  'kit/unknown-floor': { readonly floor: string; readonly known: readonly string[]; readonly nearest?: string };
  'kit/wrong-url': {
    readonly url: string;
    readonly fault: 'no-scheme' | 'scheme' | 'characters' | 'malformed' | 'long';
    readonly schemes: readonly string[];
    readonly longest: number;
  };
  'kit/one-url': { readonly shown: string; readonly languages: readonly string[] };
  'kit/validity-reversed': { readonly from: string; readonly until: string };
}

const whereEn = ({ file, sheet, line }: Place): string =>
  [file, sheet === undefined ? '' : `sheet ${sheet}`, line === undefined ? '' : `line ${line}`]
    .filter(Boolean)
    .join(', ');
const whereDe = ({ file, sheet, line }: Place): string =>
  [file, sheet === undefined ? '' : `Blatt ${sheet}`, line === undefined ? '' : `Zeile ${line}`]
    .filter(Boolean)
    .join(', ');

export const kitSignWords: Words<KitSignFacts> = {
  'kit/no-signs': {
    en: () => ({
      what: 'The kit asks for no sign.',
      why: 'Neither "signs" nor a source gives one.',
      fix: 'Add "signs:" or "sources:".',
    }),
    de: () => ({
      what: 'Das Kit verlangt kein einziges Schild.',
      why: 'Weder „signs“ noch eine Quelle ergibt eines.',
      fix: 'Ergänzen Sie „signs:“ oder „sources:“.',
    }),
  },
  'kit/no-id': {
    en: () => ({
      what: 'The sign has no "id".',
      why: 'Its files, the job ticket and every later change need a name for it.',
      fix: 'Add "id: …"; for the rows of a table "columns: { id: … }", for example "{Gebäude}-{Raumnr}".',
    }),
    de: () => ({
      what: 'Das Schild hat keine „id“.',
      why: 'Seine Dateien, der Auftragszettel und jede spätere Änderung brauchen einen Namen dafür.',
      fix: 'Ergänzen Sie „id: …“, bei Tabellenzeilen „columns: { id: … }“, zum Beispiel „{Gebäude}-{Raumnr}“.',
    }),
  },
  'kit/no-template': {
    en: () => ({
      what: 'The sign has no "template".',
      why: 'Nothing says what kind of sign it is.',
      fix: 'Add "template: …", for example "template: door-sign".',
    }),
    de: () => ({
      what: 'Das Schild hat keine „template“.',
      why: 'Nichts sagt, was für ein Schild es ist.',
      fix: 'Ergänzen Sie „template: …“, zum Beispiel „template: door-sign“.',
    }),
  },
  'kit/duplicate-id': {
    en: ({ id, first, differing }) => ({
      what: `The id "${id}" is taken: it stands already at ${whereEn(first)}.`,
      why:
        differing.length === 0
          ? 'Two signs can’t share a file.'
          : `The rows can’t be one sign, because they differ in ${listed(differing)}.`,
      fix:
        differing.length === 0 ? 'Give one of the two another id.' : 'Make the rows agree, or give them different ids.',
    }),
    de: ({ id, first, differing }) => ({
      what: `Die id „${id}“ ist vergeben: sie steht schon in ${whereDe(first)}.`,
      why:
        differing.length === 0
          ? 'Zwei Schilder können sich keine Datei teilen.'
          : `Die Zeilen können kein gemeinsames Schild sein, weil sie sich unterscheiden in: ${listed(differing)}.`,
      fix:
        differing.length === 0
          ? 'Geben Sie einem der beiden eine andere id.'
          : 'Gleichen Sie die Zeilen an oder geben Sie ihnen verschiedene ids.',
    }),
  },
  'kit/same-file-name': {
    en: ({ id, other, name }) => ({
      what: `The signs "${other}" and "${id}" would both be written to "${name}".`,
      why: 'File names are in lower case and without umlauts, so that every system can read them.',
      fix: 'Give one of the two another id.',
    }),
    de: ({ id, other, name }) => ({
      what: `Die Schilder „${other}“ und „${id}“ würden beide als „${name}“ geschrieben.`,
      why: 'Dateinamen bestehen aus Kleinbuchstaben ohne Umlaute, damit jedes System sie lesen kann.',
      fix: 'Geben Sie einem der beiden eine andere id.',
    }),
  },
  'kit/unknown-template': {
    en: ({ template, known, ...guess }) => ({
      what: `There is no template "${template}".`,
      why: 'Nothing says how such a sign looks.',
      fix: guessEn(guess, `Known are ${listed(known)}.`),
    }),
    de: ({ template, known, ...guess }) => ({
      what: `Es gibt keine Vorlage „${template}“.`,
      why: 'Nichts sagt, wie ein solches Schild aussieht.',
      fix: guessDe(guess, `Bekannt sind ${listed(known)}.`),
    }),
  },
  'kit/unknown-size': {
    en: ({ size, template, known, ...guess }) => ({
      what: `The template "${template}" has no size "${size}".`,
      why: 'The sign needs a width and a height.',
      fix: guessEn(guess, `Take one of ${listed(known)}, or write [width, height] in mm.`),
    }),
    de: ({ size, template, known, ...guess }) => ({
      what: `Die Vorlage „${template}“ hat kein Format „${size}“.`,
      why: 'Das Schild braucht eine Breite und eine Höhe.',
      fix: guessDe(guess, `Nehmen Sie ${listed(known)} oder schreiben Sie [Breite, Höhe] in mm.`),
    }),
  },
  'kit/unknown-pictogram': {
    en: ({ pictogram, ...guess }) => ({
      what: `There is no pictogram "${pictogram}".`,
      why: 'A sign without its pictogram says nothing to a visitor who can’t read its text.',
      fix: guessEn(guess, `Add "${pictogram}.svg" to the kit’s pictograms, or see "schildwerk pictograms".`),
    }),
    de: ({ pictogram, ...guess }) => ({
      what: `Es gibt kein Piktogramm „${pictogram}“.`,
      why: 'Ohne Piktogramm sagt das Schild denen nichts, die seinen Text nicht lesen können.',
      fix: guessDe(
        guess,
        `Legen Sie „${pictogram}.svg“ zu den Piktogrammen des Kits oder sehen Sie nach mit „schildwerk pictograms“.`,
      ),
    }),
  },
  'kit/unknown-floor': {
    en: ({ floor, known, ...guess }) => ({
      what: `The floor "${floor}" is not among the kit’s floors.`,
      why: 'It is painted as it is written, and sorted after the others.',
      fix: guessEn(guess, `Add it to "floors". Known are ${listed(known)}.`),
    }),
    de: ({ floor, known, ...guess }) => ({
      what: `Das Geschoss „${floor}“ steht nicht unter den Geschossen des Kits.`,
      why: 'Es erscheint so, wie es geschrieben ist, und wird nach den anderen einsortiert.',
      fix: guessDe(guess, `Ergänzen Sie es unter „floors“. Bekannt sind ${listed(known)}.`),
    }),
  },
  'kit/wrong-url': {
    en: ({ url, fault, schemes, longest }) => {
      const [what, fix] = {
        'no-scheme': [
          'does not say what it is',
          `Write "https://${url}", or one of ${listed(schemes)} with a colon before it.`,
        ],
        scheme: ['is of a kind that signs do not show', `Allowed are ${listed(schemes)}.`],
        characters: [
          'holds a space or another character that no address has',
          'Take it out; inside an address a space is "%20".',
        ],
        malformed: ['is not complete', 'Copy it from the address bar and try it out.'],
        long: [
          `has ${url.length} characters; ${longest} is the most`,
          'Ask whoever looks after your web site for a short address that leads there.',
        ],
      }[fault] as [string, string];
      return { what: `The address "${url}" ${what}.`, why: 'Whoever scans its code would get nowhere.', fix };
    },
    de: ({ url, fault, schemes, longest }) => {
      const [what, fix] = {
        'no-scheme': [
          'sagt nicht, was sie ist',
          `Schreiben Sie „https://${url}“ oder eines von ${listed(schemes)} mit Doppelpunkt davor.`,
        ],
        scheme: ['ist von einer Art, die Schilder nicht zeigen', `Erlaubt sind ${listed(schemes)}.`],
        characters: [
          'enthält ein Leerzeichen oder ein anderes Zeichen, das in keiner Adresse steht',
          'Nehmen Sie es heraus; ein Leerzeichen in einer Adresse ist „%20“.',
        ],
        malformed: ['ist nicht vollständig', 'Kopieren Sie sie aus der Adresszeile und probieren Sie sie aus.'],
        long: [
          `hat ${url.length} Zeichen; ${longest} ist das meiste`,
          'Bitten Sie Ihre Internetredaktion um eine kurze Adresse, die dorthin führt.',
        ],
      }[fault] as [string, string];
      return { what: `Die Adresse „${url}“ ${what}.`, why: 'Wer ihren Code scannt, käme nirgendwo an.', fix };
    },
  },
  'kit/one-url': {
    en: ({ shown, languages }) => ({
      what: `The sign has one code, with "${shown}"; the addresses for ${listed(languages)} are not on it.`,
      why: 'Of two codes beside each other, a camera takes either.',
      fix: 'Let the page behind the address offer its languages, or hang a sign of its own for each.',
    }),
    de: ({ shown, languages }) => ({
      what: `Das Schild hat einen einzigen Code, mit „${shown}“; die Adressen für ${listed(languages)} stehen nicht darauf.`,
      why: 'Von zwei Codes nebeneinander nimmt eine Kamera irgendeinen.',
      fix: 'Lassen Sie die Seite hinter der Adresse ihre Sprachen anbieten oder hängen Sie für jede ein eigenes Schild auf.',
    }),
  },
  'kit/validity-reversed': {
    en: ({ from, until }) => ({
      what: `The sign is valid from ${from} until ${until}.`,
      why: 'It would end before it begins.',
      fix: 'Exchange or correct the two dates.',
    }),
    de: ({ from, until }) => ({
      what: `Das Schild gilt von ${from} bis ${until}.`,
      why: 'Es endete, bevor es beginnt.',
      fix: 'Vertauschen oder berichtigen Sie die beiden Tage.',
    }),
  },
};
