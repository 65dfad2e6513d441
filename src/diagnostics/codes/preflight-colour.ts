/** What preflight finds about inks and plates. */
import type { Words } from '../words.js';

type Thing = 'text' | 'line' | 'area' | 'image' | 'shading';

export interface PreflightColourFacts {
  'preflight/rgb-text': { readonly space: string };
  'preflight/rgb-image': { readonly space: string };
  'preflight/rgb-colour': { readonly space: string };
  'preflight/device-colour': { readonly space: string; readonly intent: string };
  'preflight/group-space': { readonly of: 'page' | 'form' | 'mask'; readonly space: string; readonly intent: string };
  'preflight/rich-black-text': { readonly inks: string };
  'preflight/black-knocks-out': { readonly sizePt: number };
  'preflight/white-overprints': { readonly what: Thing };
  'preflight/total-ink': { readonly total: number; readonly limit: number; readonly inks: string };
  'preflight/registration-colour': { readonly what: Thing };
  'preflight/spots': { readonly names: readonly string[] };
  'preflight/spot-looks': { readonly name: string; readonly looks: number };
  'preflight/spot-spelling': { readonly name: string; readonly meant: string };
  'preflight/cut-filled': { readonly name: string; readonly what: Thing };
  'preflight/cut-knocks-out': { readonly name: string };
  'preflight/cut-no-spot': { readonly layer: string; readonly name: string };
}

const EN: Readonly<Record<Thing, string>> = {
  text: 'text',
  line: 'a line',
  area: 'an area',
  image: 'a picture',
  shading: 'a gradient',
};
const DE: Readonly<Record<Thing, string>> = {
  text: 'Text',
  line: 'eine Linie',
  area: 'eine Fläche',
  image: 'ein Bild',
  shading: 'ein Verlauf',
};
const first = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const de = (value: number): string => String(value).replace('.', ',');

const GROUPS = {
  en: { page: 'the page', form: 'a group on the page', mask: 'a soft mask' },
  de: { page: 'der Seite', form: 'einer Gruppe auf der Seite', mask: 'einer weichen Maske' },
} as const;

export const preflightColourWords: Words<PreflightColourFacts> = {
  'preflight/rgb-text': {
    en: ({ space }) => ({
      what: `Text is set in RGB (${space}).`,
      why: 'Converted, black becomes a mix of four inks: small letters get coloured edges.',
      fix: 'Set it in CMYK; black text in black ink alone.',
    }),
    de: ({ space }) => ({
      what: `Text ist in RGB gesetzt (${space}).`,
      why: 'Umgerechnet wird Schwarz zu einer Mischung aus vier Farben: Kleine Buchstaben bekommen bunte Ränder.',
      fix: 'Setzen Sie ihn in CMYK, schwarzen Text allein in Schwarz.',
    }),
  },
  'preflight/rgb-image': {
    en: ({ space }) => ({
      what: `A picture is in RGB (${space}).`,
      why:
        space === 'DeviceRGB'
          ? 'Nothing says which RGB is meant, so the shop can only guess its colours.'
          : 'PDF/X-4 allows it; the shop converts it with its own settings.',
      fix: 'Convert it to CMYK with the profile of the press, or ask the shop.',
    }),
    de: ({ space }) => ({
      what: `Ein Bild ist in RGB (${space}).`,
      why:
        space === 'DeviceRGB'
          ? 'Nichts sagt, welches RGB gemeint ist: Die Druckerei kann seine Farben nur raten.'
          : 'PDF/X-4 erlaubt das; die Druckerei rechnet mit ihren Einstellungen um.',
      fix: 'Wandeln Sie es mit dem Profil der Druckmaschine in CMYK um, oder fragen Sie die Druckerei.',
    }),
  },
  'preflight/rgb-colour': {
    en: ({ space }) => ({
      what: `Lines or areas are in a colour for screens (${space}).`,
      why:
        space === 'DeviceRGB'
          ? 'Nothing says which RGB is meant, so the shop can only guess the colour.'
          : 'PDF/X-4 allows it, but which inks it becomes is decided by the shop.',
      fix: 'Use CMYK or a spot colour.',
    }),
    de: ({ space }) => ({
      what: `Linien oder Flächen haben eine Bildschirmfarbe (${space}).`,
      why:
        space === 'DeviceRGB'
          ? 'Nichts sagt, welches RGB gemeint ist: Die Druckerei kann die Farbe nur raten.'
          : 'PDF/X-4 erlaubt das, welche Druckfarben daraus werden, entscheidet aber die Druckerei.',
      fix: 'Nehmen Sie CMYK oder eine Sonderfarbe.',
    }),
  },
  'preflight/device-colour': {
    en: ({ space, intent }) => ({
      what: `Colours are given as ${space}, but the output intent is ${intent}.`,
      why: 'PDF/X-4 wants both to be of one kind: else nobody knows which CMYK or RGB is meant.',
      fix: 'Export it with an output intent for the colours it uses.',
    }),
    de: ({ space, intent }) => ({
      what: `Farben sind als ${space} angegeben, die Ausgabebedingung ist aber ${intent}.`,
      why: 'PDF/X-4 will beides von einer Art: Sonst weiß niemand, welches CMYK oder RGB gemeint ist.',
      fix: 'Exportieren Sie mit einer Ausgabebedingung für die Farben, die vorkommen.',
    }),
  },
  'preflight/group-space': {
    en: ({ of, space, intent }) => ({
      what: `Transparency of ${GROUPS.en[of]} is computed in ${space}; the output intent is ${intent}.`,
      why: 'All colours in it are converted and back: black turns into four inks, tones shift.',
      fix: `Set the transparency blend space of the document to ${intent}.`,
    }),
    de: ({ of, space, intent }) => ({
      what: `Die Transparenz ${GROUPS.de[of]} wird in ${space} berechnet; die Ausgabebedingung ist ${intent}.`,
      why: 'Alle Farben darin werden hin- und zurückgerechnet: Schwarz wird vierfarbig, Töne verschieben sich.',
      fix: `Stellen Sie den Transparenzfüllraum des Dokuments auf ${intent}.`,
    }),
  },
  'preflight/rich-black-text': {
    en: ({ inks }) => ({
      what: `Black text is made of several inks (${inks}).`,
      why: 'The plates never fit exactly: letters get coloured edges and fill in.',
      fix: 'Set it in 100 % black alone.',
    }),
    de: ({ inks }) => ({
      what: `Schwarzer Text besteht aus mehreren Farben (${inks}).`,
      why: 'Die Platten passen nie genau: Buchstaben bekommen bunte Ränder und laufen zu.',
      fix: 'Setzen Sie ihn allein in 100 % Schwarz.',
    }),
  },
  'preflight/black-knocks-out': {
    en: ({ sizePt }) => ({
      what: `Black text of ${sizePt} pt on a coloured ground does not overprint.`,
      why: 'The ground is cut out under each letter: where plates don’t fit exactly, white edges show.',
      fix: 'Set small black text to overprint. Many RIPs do so on their own.',
    }),
    de: ({ sizePt }) => ({
      what: `Schwarzer Text von ${de(sizePt)} pt auf farbigem Grund überdruckt nicht.`,
      why: 'Der Grund wird unter jedem Buchstaben ausgespart: Passen die Platten nicht genau, blitzen weiße Ränder.',
      fix: 'Stellen Sie kleinen schwarzen Text auf Überdrucken. Viele RIPs tun das von sich aus.',
    }),
  },
  'preflight/white-overprints': {
    en: ({ what }) => ({
      what: `White is set to overprint (${EN[what]}).`,
      why: 'White ink that overprints adds nothing: on a coloured ground it vanishes in print, though not on screen.',
      fix: 'Set it to knock out.',
    }),
    de: ({ what }) => ({
      what: `Weiß steht auf Überdrucken (${DE[what]}).`,
      why: 'Weiß, das überdruckt, fügt nichts hinzu: Auf farbigem Grund verschwindet es im Druck, am Bildschirm aber nicht.',
      fix: 'Stellen Sie es auf Aussparen.',
    }),
  },
  'preflight/total-ink': {
    en: ({ total, limit, inks }) => ({
      what: `A colour adds up to ${total} % ink (${inks}); ${limit} % are the most.`,
      why: 'So much ink does not dry: it smears and sticks to the next sheet.',
      fix: 'Use less of the coloured inks, with black instead of their mix.',
    }),
    de: ({ total, limit, inks }) => ({
      what: `Eine Farbe bringt es auf ${total} % Farbauftrag (${inks}); höchstens ${limit} % sind erlaubt.`,
      why: 'So viel Farbe trocknet nicht: Sie schmiert und klebt am nächsten Bogen.',
      fix: 'Nehmen Sie weniger bunte Farbe und dafür Schwarz.',
    }),
  },
  'preflight/registration-colour': {
    en: ({ what }) => ({
      what: `${first(EN[what])} inside the sign is in the registration colour ("All").`,
      why: 'It prints on every plate at full strength, the cut line and white included.',
      fix: 'Use black. The registration colour is for marks outside.',
    }),
    de: ({ what }) => ({
      what: `${first(DE[what])} im Schild ist in der Passermarken-Farbe („All“) angelegt.`,
      why: 'Sie druckt auf jeder Platte mit voller Kraft, auch auf Schnittlinie und Weiß.',
      fix: 'Nehmen Sie Schwarz. Die Passermarken-Farbe ist für Marken außerhalb da.',
    }),
  },
  'preflight/spots': {
    en: ({ names }) => ({
      what: `The file has spot colours: ${names.join(', ')}.`,
      why: 'Each is a plate of its own: an ink, white, varnish, or a path for the cutter.',
      fix: 'Make sure that the shop knows each of these names, and say in the order what it does.',
    }),
    de: ({ names }) => ({
      what: `Die Datei hat Sonderfarben: ${names.join(', ')}.`,
      why: 'Jede ist eine eigene Platte: eine Druckfarbe, Weiß, Lack oder ein Weg für den Schneider.',
      fix: 'Vergewissern Sie sich, dass die Druckerei jeden dieser Namen kennt, und schreiben Sie in den Auftrag, was er bewirkt.',
    }),
  },
  'preflight/spot-looks': {
    en: ({ name, looks }) => ({
      what: `The spot colour "${name}" is described in ${looks} ways.`,
      why: 'One ink has one look: proofs and conversions would differ from place to place.',
      fix: 'Merge the two swatches of that name.',
    }),
    de: ({ name, looks }) => ({
      what: `Die Sonderfarbe „${name}“ ist auf ${looks} Arten beschrieben.`,
      why: 'Eine Druckfarbe sieht überall gleich aus: Proof und Umrechnung wären von Stelle zu Stelle anders.',
      fix: 'Führen Sie die Farbfelder dieses Namens zusammen.',
    }),
  },
  'preflight/spot-spelling': {
    en: ({ name, meant }) => ({
      what: `The spot colour is called "${name}"; cutters know "${meant}".`,
      why: 'Cutters look for the exact name: this one would be printed as a line instead of being cut.',
      fix: `Rename it to "${meant}", letter by letter.`,
    }),
    de: ({ name, meant }) => ({
      what: `Die Sonderfarbe heißt „${name}“; Schneideplotter kennen „${meant}“.`,
      why: 'Sie suchen den genauen Namen: Diese Linie würde gedruckt statt geschnitten.',
      fix: `Nennen Sie sie um in „${meant}“, Buchstabe für Buchstabe.`,
    }),
  },
  'preflight/cut-filled': {
    en: ({ name, what }) => ({
      what: `"${name}" is not a line here (${EN[what]}).`,
      why: 'A blade follows lines: a fill has none, or is cut around twice.',
      fix: 'Draw the contour as one stroke without a fill.',
    }),
    de: ({ name, what }) => ({
      what: `„${name}“ ist hier keine Linie (${DE[what]}).`,
      why: 'Ein Messer folgt Linien: Eine Füllung hat keine oder wird doppelt umfahren.',
      fix: 'Zeichnen Sie die Kontur als eine Linie ohne Füllung.',
    }),
  },
  'preflight/cut-knocks-out': {
    en: ({ name }) => ({
      what: `The line in "${name}" does not overprint.`,
      why: 'It cuts a white gap into the picture beneath, which shows along the edge after cutting.',
      fix: 'Set the contour to overprint.',
    }),
    de: ({ name }) => ({
      what: `Die Linie in „${name}“ überdruckt nicht.`,
      why: 'Sie spart im Bild darunter eine weiße Lücke aus, die nach dem Schnitt am Rand zu sehen ist.',
      fix: 'Stellen Sie die Kontur auf Überdrucken.',
    }),
  },
  'preflight/cut-no-spot': {
    en: ({ layer, name }) => ({
      what: `The layer "${layer}" looks like a cut contour, but is drawn in printing inks.`,
      why: 'Cutters go by the spot colour and not by the layer: the line would be printed.',
      fix: `Draw it in a spot colour called "${name}".`,
    }),
    de: ({ layer, name }) => ({
      what: `Die Ebene „${layer}“ sieht nach einer Schnittkontur aus, ist aber in Druckfarben gezeichnet.`,
      why: 'Schneideplotter gehen nach der Sonderfarbe und nicht nach der Ebene: Die Linie würde gedruckt.',
      fix: `Zeichnen Sie sie in einer Sonderfarbe namens „${name}“.`,
    }),
  },
};
