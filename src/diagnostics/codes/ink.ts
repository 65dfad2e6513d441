/** What ink can't do: too much of it, too little room for it, two looks of one. */
import type { Words } from '../words.js';

type Cmyk = readonly [cyan: number, magenta: number, yellow: number, key: number];

export interface InkFacts {
  /** All in percent. `token`: a role of the theme, or a safety colour. */
  'colour/too-much-ink': {
    readonly token: string;
    readonly cmyk: Cmyk;
    readonly total: number;
    readonly limit: number;
    /** Inks within the limit that look nearly the same; undefined where nobody may change the colour. */
    readonly better?: Cmyk;
  };
  'colour/held-to-limit': { readonly token: string; readonly cmyk: Cmyk; readonly limit: number; readonly held: Cmyk };
  /** Two roles that are printed with one ink; how each says that it looks at the second’s tint. */
  'colour/spot-contradicts': {
    readonly spot: string;
    readonly tint: number;
    readonly first: string;
    readonly second: string;
    readonly firstLooks: string;
    readonly secondLooks: string;
  };
  'colour/spot-spelled-twice': { readonly first: string; readonly second: string };
  'colour/tint-too-strong': {
    readonly token: string;
    readonly spot: string;
    readonly tint: number;
    readonly cmyk: Cmyk;
    /** What the strongest of them would come to in the full tone, in percent. */
    readonly most: number;
  };
  'colour/bad-rich-black': { readonly found: string; readonly known: readonly string[] };
  /** `cmyk`: inks that the role has; undefined: it was to get them. */
  'colour/rich-black-thin': { readonly token: string; readonly cmyk?: Cmyk };
  'colour/not-black': { readonly token: string };
  'layout/rich-black-small': {
    readonly what: 'text' | 'shape';
    readonly text?: string;
    readonly sizeMm: number;
    readonly leastMm: number;
    readonly cmyk: Cmyk;
  };
  /** `token`: of the ground; `text`: missing if it is a line. In percent, black and what it prints over. */
  'layout/black-over-ink': {
    readonly token: string;
    readonly text?: string;
    readonly total: number;
    readonly limit: number;
  };
  'layout/small-print': {
    readonly text: string;
    readonly sizePt: number;
    readonly leastPt: number;
    readonly reversed: boolean;
  };
  /** The press prints screen colours. */
  'build/no-press-colours': { readonly condition: string };
  'layout/thin-line': { readonly widthPt: number; readonly leastPt: number; readonly reversed: boolean };
}

const inks = (cmyk: Cmyk): string => `[${cmyk.join(', ')}]`;
const round = (value: number): string => String(Math.round(value * 100) / 100);
const rund = (value: number): string => round(value).replace('.', ',');

export const inkWords: Words<InkFacts> = {
  'colour/too-much-ink': {
    en: ({ token, cmyk, total, limit, better }) => ({
      what: `The inks of "${token}" ${inks(cmyk)} come to ${round(total)} %.`,
      why: `This press takes ${limit} % at most; more doesn’t dry and smears.`,
      fix:
        better === undefined
          ? 'Take a printer profile that takes more ink: this colour is fixed by a standard.'
          : `Write "cmyk: ${inks(better)}", which looks nearly the same, or leave cmyk out to have it computed.`,
    }),
    de: ({ token, cmyk, total, limit, better }) => ({
      what: `Die Druckfarben für „${token}“ ${inks(cmyk)} ergeben zusammen ${rund(total)} %.`,
      why: `Dieses Druckverfahren verträgt höchstens ${limit} %; mehr trocknet nicht und verschmiert.`,
      fix:
        better === undefined
          ? 'Nehmen Sie ein Druckprofil, das mehr Farbe verträgt: Dieser Farbton ist durch eine Norm festgelegt.'
          : `Schreiben Sie „cmyk: ${inks(better)}“, das sieht fast gleich aus, oder lassen Sie cmyk weg; dann wird umgerechnet.`,
    }),
  },
  'colour/held-to-limit': {
    en: ({ token, cmyk, limit, held }) => ({
      what: `"${token}" is printed as ${inks(held)} instead of ${inks(cmyk)}.`,
      why: `This press takes ${limit} % of ink at most, so black replaces a part of the other inks; the look stays as near as it can.`,
    }),
    de: ({ token, cmyk, limit, held }) => ({
      what: `„${token}“ wird als ${inks(held)} gedruckt statt als ${inks(cmyk)}.`,
      why: `Dieses Druckverfahren verträgt höchstens ${limit} % Farbe; deshalb ersetzt Schwarz einen Teil der Buntfarben. Der Farbton bleibt so nah wie möglich.`,
    }),
  },
  'colour/spot-contradicts': {
    en: ({ spot, tint, first, second, firstLooks, secondLooks }) => ({
      what: `"${first}" and "${second}" are both printed with "${spot}", but at ${round(tint)} % it would be ${firstLooks} after the one and ${secondLooks} after the other.`,
      why: 'One ink looks one way; presses refuse a file that says two things of it.',
      fix: `Give the ink the same values in both, or leave cmyk out of "${second}": it is then computed from "${first}".`,
    }),
    de: ({ spot, tint, first, second, firstLooks, secondLooks }) => ({
      what: `„${first}“ und „${second}“ werden beide mit „${spot}“ gedruckt; bei ${rund(tint)} % wäre das laut der einen Angabe ${firstLooks}, laut der anderen ${secondLooks}.`,
      why: 'Eine Farbe sieht immer gleich aus; eine Datei, die zweierlei über sie sagt, weisen Druckereien zurück.',
      fix: `Geben Sie der Farbe an beiden Stellen dieselben Werte, oder lassen Sie cmyk bei „${second}“ weg; dann wird es aus „${first}“ berechnet.`,
    }),
  },
  'colour/spot-spelled-twice': {
    en: ({ first, second }) => ({
      what: `The theme writes one spot colour in two ways: "${first}" and "${second}".`,
      why: 'For a press these are two inks, each with a plate of its own.',
      fix: `Write "${first}" in both places.`,
    }),
    de: ({ first, second }) => ({
      what: `Das Farbschema schreibt eine Sonderfarbe auf zwei Arten: „${first}“ und „${second}“.`,
      why: 'Für die Druckerei sind das zwei Farben, jede mit eigener Druckplatte.',
      fix: `Schreiben Sie an beiden Stellen „${first}“.`,
    }),
  },
  'colour/tint-too-strong': {
    en: ({ token, spot, tint, cmyk, most }) => ({
      what: `The inks of "${token}" ${inks(cmyk)} are too strong for ${round(tint)} % of "${spot}": the full ink would need ${most} %.`,
      why: 'cmyk says how the colour looks at its tint, and no ink is stronger than 100 %.',
      fix: 'Give the inks of the tint, not of the full tone, or raise the tint.',
    }),
    de: ({ token, spot, tint, cmyk, most }) => ({
      what: `Die Druckfarben für „${token}“ ${inks(cmyk)} sind zu kräftig für ${rund(tint)} % „${spot}“: Der Vollton bräuchte ${most} %.`,
      why: 'cmyk sagt, wie die Farbe bei ihrem Tonwert aussieht, und keine Druckfarbe ist stärker als 100 %.',
      fix: 'Geben Sie die Werte des Tonwerts an, nicht die des Volltons, oder erhöhen Sie den Tonwert.',
    }),
  },
  'colour/bad-rich-black': {
    en: ({ found, known }) => ({
      what: `"${found}" is no answer to "rich-black".`,
      why: 'It is about which black areas get other inks below the black.',
      fix: `Write true, false or a list of ${known.join(', ')}.`,
    }),
    de: ({ found, known }) => ({
      what: `„${found}“ ist keine Angabe für „rich-black“.`,
      why: 'Gefragt ist, welche schwarzen Flächen mit weiteren Farben unterlegt werden.',
      fix: `Schreiben Sie true, false oder eine Liste aus ${known.join(', ')}.`,
    }),
  },
  'colour/rich-black-thin': {
    en: ({ token, cmyk }) => ({
      what:
        cmyk === undefined
          ? `"${token}" can’t have rich black.`
          : `"${token}" would be printed in rich black ${inks(cmyk)}.`,
      why: 'Texts, pictograms and lines are painted in it: several plates never meet exactly, and small shapes get coloured edges.',
      fix:
        cmyk === undefined
          ? `Take "${token}" out of the list; black text is black ink alone.`
          : 'Write "cmyk: [0, 0, 0, 100]", or leave cmyk out.',
    }),
    de: ({ token, cmyk }) => ({
      what:
        cmyk === undefined
          ? `„${token}“ kann kein Tiefschwarz bekommen.`
          : `„${token}“ würde in Tiefschwarz ${inks(cmyk)} gedruckt.`,
      why: 'Damit werden Texte, Piktogramme und Linien gemalt: Mehrere Druckplatten passen nie genau aufeinander, feine Formen bekämen farbige Ränder.',
      fix:
        cmyk === undefined
          ? `Nehmen Sie „${token}“ aus der Liste; schwarzer Text ist Schwarz allein.`
          : 'Schreiben Sie „cmyk: [0, 0, 0, 100]“, oder lassen Sie cmyk weg.',
    }),
  },
  'colour/not-black': {
    en: ({ token }) => ({
      what: `"${token}" is not black, so it gets no rich black.`,
      why: 'Rich black is black ink with others below it.',
      fix: `Take "${token}" out of "rich-black", or make it black.`,
    }),
    de: ({ token }) => ({
      what: `„${token}“ ist nicht schwarz und bekommt deshalb kein Tiefschwarz.`,
      why: 'Tiefschwarz ist Schwarz, das mit anderen Farben unterlegt ist.',
      fix: `Nehmen Sie „${token}“ aus „rich-black“, oder machen Sie es schwarz.`,
    }),
  },
  'layout/black-over-ink': {
    en: ({ token, text, total, limit }) => ({
      what: `${text === undefined ? 'A fine black line' : `"${text}", in fine black,`} prints over "${token}": together ${round(total)} % of ink.`,
      why: `This press takes ${limit} % at most. What is so small may dry all the same, or smear.`,
      fix: `Make "${token}" lighter, or take a printer profile that takes more ink.`,
    }),
    de: ({ token, text, total, limit }) => ({
      what: `${text === undefined ? 'Eine feine schwarze Linie' : `„${text}“, in feinem Schwarz,`} überdruckt „${token}“: zusammen ${rund(total)} % Farbauftrag.`,
      why: `Dieses Druckverfahren verträgt höchstens ${limit} %. So Kleines trocknet vielleicht trotzdem, oder es verschmiert.`,
      fix: `Machen Sie „${token}“ heller, oder nehmen Sie ein Druckprofil, das mehr Farbe verträgt.`,
    }),
  },
  'layout/rich-black-small': {
    en: ({ what, text, sizeMm, leastMm, cmyk }) => ({
      what:
        what === 'text'
          ? `"${text ?? ''}" is set in rich black ${inks(cmyk)}.`
          : `A shape of ${round(sizeMm)} mm is painted in rich black ${inks(cmyk)}; ${leastMm} mm is the least.`,
      why: 'Several plates never meet exactly: small shapes get coloured edges.',
      fix: 'Paint it in a colour of black ink alone.',
    }),
    de: ({ what, text, sizeMm, leastMm, cmyk }) => ({
      what:
        what === 'text'
          ? `„${text ?? ''}“ ist in Tiefschwarz ${inks(cmyk)} gesetzt.`
          : `Eine Form von ${rund(sizeMm)} mm ist in Tiefschwarz ${inks(cmyk)} gemalt; mindestens ${leastMm} mm sind nötig.`,
      why: 'Mehrere Druckplatten passen nie genau aufeinander: Kleine Formen bekommen farbige Ränder.',
      fix: 'Malen Sie sie in einer Farbe, die aus Schwarz allein besteht.',
    }),
  },
  'layout/small-print': {
    en: ({ text, sizePt, leastPt, reversed }) => ({
      what: `"${text}" is set in ${round(sizePt)} pt${reversed ? ', light on dark' : ''}; presses want ${round(leastPt)} pt at least.`,
      why: reversed ? 'Ink runs into small light letters and closes them.' : 'Smaller letters break up in print.',
      fix: 'Make the text larger in its template, or show it elsewhere.',
    }),
    de: ({ text, sizePt, leastPt, reversed }) => ({
      what: `„${text}“ steht in ${rund(sizePt)} pt${reversed ? ', hell auf dunkel' : ''}; Druckereien verlangen mindestens ${rund(leastPt)} pt.`,
      why: reversed
        ? 'In kleine helle Buchstaben läuft Farbe hinein und schließt sie.'
        : 'Kleinere Buchstaben brechen im Druck.',
      fix: 'Setzen Sie den Text in der Vorlage größer, oder zeigen Sie ihn an anderer Stelle.',
    }),
  },
  'build/no-press-colours': {
    en: ({ condition }) => ({
      what: `Pictures show the colours as they are: this printer prints ${condition}.`,
      why: 'It has no inks of its own that a picture could show instead.',
    }),
    de: ({ condition }) => ({
      what: `Die Bilder zeigen die Farben, wie sie sind: Dieser Drucker druckt ${condition}.`,
      why: 'Er hat keine eigenen Druckfarben, die ein Bild stattdessen zeigen könnte.',
    }),
  },
  'layout/thin-line': {
    en: ({ widthPt, leastPt, reversed }) => ({
      what: `A line is ${round(widthPt)} pt wide${reversed ? ', light on dark' : ''}; presses want ${round(leastPt)} pt at least.`,
      why: reversed ? 'Ink runs into it from both sides.' : 'It breaks up in print, or vanishes.',
      fix: 'Make the line wider in its template.',
    }),
    de: ({ widthPt, leastPt, reversed }) => ({
      what: `Eine Linie ist ${rund(widthPt)} pt breit${reversed ? ', hell auf dunkel' : ''}; Druckereien verlangen mindestens ${rund(leastPt)} pt.`,
      why: reversed ? 'Von beiden Seiten läuft Farbe hinein.' : 'Sie bricht im Druck oder verschwindet.',
      fix: 'Machen Sie die Linie in der Vorlage breiter.',
    }),
  },
};
