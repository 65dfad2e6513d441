import type { Words } from '../words.js';

type Cmyk = readonly [cyan: number, magenta: number, yellow: number, key: number];
type Where = 'theme' | 'base' | 'colours' | 'colour' | 'weights' | 'rich-black';

/** Two colours that are read together, by their roles in the theme and as `#RRGGBB`. */
interface Pair {
  readonly theme: string;
  readonly text: string;
  readonly ground: string;
  readonly textColour: string;
  readonly groundColour: string;
}

export interface ColourFacts {
  'colour/not-a-theme': { readonly found: string };
  'colour/unknown-key': {
    readonly name: string;
    readonly where: Where;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'colour/unknown-base': ColourFacts['colour/unknown-key'];
  'colour/bad-rgb': { readonly key: string; readonly found: string };
  'colour/bad-cmyk': { readonly key: string; readonly found: string };
  'colour/bad-spot': { readonly key: string; readonly found: string };
  'colour/bad-weight': { readonly role: string; readonly found: string; readonly known: readonly number[] };
  'colour/converted': { readonly token: string; readonly cmyk: Cmyk };
  /** WCAG 2 ratio, and Michelson’s K of the screen colours and of the printed ones. */
  'colour/low-contrast': Pair & {
    readonly wcag: number;
    readonly screen: number;
    readonly press: number;
    readonly leastWcag: number;
    readonly leastMichelson: number;
    /** A colour of the same hue for `text` that would do. */
    readonly better?: string;
  };
  /** Shares of light thrown back, 0 to 1. */
  'colour/both-dark': Pair & { readonly reflectance: number; readonly least: number };
  /** CIEDE2000. */
  'colour/near-safety-colour': {
    readonly theme: string;
    readonly colour: string;
    readonly safety: string;
    readonly distance: number;
    readonly least: number;
  };
}

const WHERE: Readonly<Record<Where, { readonly en: string; readonly de: string }>> = {
  theme: { en: 'A theme', de: 'Ein Farbschema' },
  base: { en: 'The list of shipped themes', de: 'Die Liste der mitgelieferten Farbschemata' },
  colours: { en: '"colours"', de: '„colours“' },
  colour: { en: 'A colour', de: 'Eine Farbe' },
  weights: { en: '"weights"', de: '„weights“' },
  'rich-black': { en: 'The list of areas', de: 'Die Liste der Flächen' },
};

const SAFETY_DE: Readonly<Record<string, string>> = {
  'safety-red': 'Sicherheitsrot',
  'safety-blue': 'Sicherheitsblau',
  'safety-green': 'Sicherheitsgrün',
  'safety-yellow': 'Sicherheitsgelb',
};

/** Rounded down: a value just under a limit must not read as the limit. */
const two = (value: number): string => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
const zwei = (value: number): string => two(value).replace('.', ',');
const inks = (cmyk: Cmyk): string => `[${cmyk.join(', ')}]`;

/** Which of the three measures fail, with their values. */
function failures(
  { wcag, screen, press, leastWcag, leastMichelson }: ColourFacts['colour/low-contrast'],
  format: (value: number) => string,
  words: { readonly screen: string; readonly press: string; readonly least: string },
): string {
  return [
    ...(wcag < leastWcag ? [`WCAG ${format(wcag)} (${words.least} ${format(leastWcag)})`] : []),
    ...(screen < leastMichelson
      ? [`K ${format(screen)} ${words.screen} (${words.least} ${format(leastMichelson)})`]
      : []),
    ...(press < leastMichelson ? [`K ${format(press)} ${words.press} (${words.least} ${format(leastMichelson)})`] : []),
  ].join(', ');
}

export const colourWords: Words<ColourFacts> = {
  'colour/not-a-theme': {
    en: ({ found }) => ({
      what: `The theme has "${found}" where named values belong.`,
      why: 'A theme names colours by their role, for example "block".',
      fix: 'Write the values as "name: value", one a line.',
    }),
    de: ({ found }) => ({
      what: `Im Farbschema steht „${found}“, wo benannte Werte hingehören.`,
      why: 'Ein Farbschema benennt Farben nach ihrer Aufgabe, zum Beispiel „block“.',
      fix: 'Schreiben Sie die Werte als „Name: Wert“, je einen pro Zeile.',
    }),
  },
  'colour/unknown-key': {
    en: ({ name, where, known, nearest }) => ({
      what: `${WHERE[where].en} has no "${name}".`,
      why: 'What nobody reads would change nothing, and nobody would notice.',
      fix: nearest === undefined ? `Possible are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
    }),
    de: ({ name, where, known, nearest }) => ({
      what: `${WHERE[where].de} kennt „${name}“ nicht.`,
      why: 'Eine Angabe, die niemand liest, bliebe unbemerkt ohne Wirkung.',
      fix: nearest === undefined ? `Möglich sind: ${known.join(', ')}.` : `Meinten Sie „${nearest}“?`,
    }),
  },
  'colour/unknown-base': {
    en: ({ name, known, nearest }) => ({
      what: `There is no shipped theme named "${name}".`,
      why: 'A theme of your own takes from its base what it doesn’t say itself.',
      fix: nearest === undefined ? `Possible are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
    }),
    de: ({ name, known, nearest }) => ({
      what: `Es gibt kein mitgeliefertes Farbschema namens „${name}“.`,
      why: 'Ein eigenes Farbschema übernimmt aus seiner Grundlage, was es selbst nicht festlegt.',
      fix: nearest === undefined ? `Möglich sind: ${known.join(', ')}.` : `Meinten Sie „${nearest}“?`,
    }),
  },
  'colour/bad-rgb': {
    en: ({ key, found }) => ({
      what: `"${found}" is not a screen colour for "${key}".`,
      why: 'Every colour needs an sRGB value; its inks may be computed from it.',
      fix: 'Write it as # and six hexadecimal digits in quotes, for example "#0B3B45".',
    }),
    de: ({ key, found }) => ({
      what: `„${found}“ ist keine Bildschirmfarbe für „${key}“.`,
      why: 'Jede Farbe braucht einen sRGB-Wert, von dem auch die Druckfarbe abgeleitet werden kann.',
      fix: 'Schreiben Sie # und sechs hexadezimale Ziffern in Anführungszeichen, zum Beispiel "#0B3B45".',
    }),
  },
  'colour/bad-cmyk': {
    en: ({ key, found }) => ({
      what: `"${found}" are not the inks of "${key}".`,
      why: 'A press needs four amounts in percent.',
      fix: 'Write four numbers from 0 to 100, for example [95, 55, 50, 50], or leave cmyk out to have it converted.',
    }),
    de: ({ key, found }) => ({
      what: `„${found}“ sind keine Druckfarben für „${key}“.`,
      why: 'Die Druckmaschine braucht vier Anteile in Prozent.',
      fix: 'Schreiben Sie vier Zahlen von 0 bis 100, zum Beispiel [95, 55, 50, 50], oder lassen Sie cmyk weg; dann wird umgerechnet.',
    }),
  },
  'colour/bad-spot': {
    en: ({ key, found }) => ({
      what: `"${found}" can’t be a spot colour for "${key}".`,
      why: 'A spot colour has a name of its own (not that of a process ink or of the press’s plates) and a tint above 0 and up to 100 percent.',
      fix: 'Write the name as your print shop spells it, or { name: …, tint: 100 }.',
    }),
    de: ({ key, found }) => ({
      what: `„${found}“ taugt nicht als Sonderfarbe für „${key}“.`,
      why: 'Eine Sonderfarbe hat einen eigenen Namen (nicht den einer Skalenfarbe oder einer Platte des Druckprofils) und einen Tonwert über 0 bis 100 Prozent.',
      fix: 'Schreiben Sie den Namen so, wie ihn Ihre Druckerei verwendet, oder { name: …, tint: 100 }.',
    }),
  },
  'colour/bad-weight': {
    en: ({ role, found, known }) => ({
      what: `"${found}" is not a weight for "${role}".`,
      why: 'Other weights are too thin or too fat to be read from afar.',
      fix: `Choose one of ${known.join(', ')}.`,
    }),
    de: ({ role, found, known }) => ({
      what: `„${found}“ ist keine Schriftstärke für „${role}“.`,
      why: 'Andere Stärken sind zu dünn oder zu fett, um aus der Ferne lesbar zu sein.',
      fix: `Wählen Sie einen der Werte ${known.join(', ')}.`,
    }),
  },
  'colour/converted': {
    en: ({ token, cmyk }) => ({
      what: `The inks of "${token}" were computed: ${inks(cmyk)}.`,
      why: 'The theme names no CMYK value for it, so the press profile decided.',
      fix: `Enter "cmyk: ${inks(cmyk)}", or the value from your design manual.`,
    }),
    de: ({ token, cmyk }) => ({
      what: `Die Druckfarben für „${token}“ wurden berechnet: ${inks(cmyk)}.`,
      why: 'Das Farbschema nennt dafür keinen CMYK-Wert, deshalb hat das Druckprofil entschieden.',
      fix: `Tragen Sie „cmyk: ${inks(cmyk)}“ ein oder den Wert aus Ihrem Gestaltungshandbuch.`,
    }),
  },
  'colour/low-contrast': {
    en: (facts) => ({
      what: `"${facts.text}" ${facts.textColour} can hardly be read on "${facts.ground}" ${facts.groundColour}: ${failures(facts, two, { screen: 'on screen', press: 'in print', least: 'least' })}.`,
      why: 'WCAG 2.2 and DIN 32975 ask for this contrast, so that people with low vision can read the sign too.',
      fix:
        facts.better === undefined
          ? `Choose a lighter or darker "${facts.ground}": on this one neither black nor white would do.`
          : `Use ${facts.better} for "${facts.text}", or change "${facts.ground}".`,
    }),
    de: (facts) => ({
      what: `„${facts.text}“ ${facts.textColour} ist auf „${facts.ground}“ ${facts.groundColour} kaum lesbar: ${failures(facts, zwei, { screen: 'am Bildschirm', press: 'im Druck', least: 'mindestens' })}.`,
      why: 'WCAG 2.2 und DIN 32975 verlangen diesen Kontrast, damit auch Menschen mit Sehbehinderung das Schild lesen können.',
      fix:
        facts.better === undefined
          ? `Wählen Sie „${facts.ground}“ heller oder dunkler: Auf dieser Farbe reicht weder Schwarz noch Weiß.`
          : `Nehmen Sie ${facts.better} für „${facts.text}“ oder ändern Sie „${facts.ground}“.`,
    }),
  },
  'colour/both-dark': {
    en: ({ text, ground, textColour, groundColour, reflectance, least }) => ({
      what: `"${text}" ${textColour} and "${ground}" ${groundColour} are both dark: the lighter one throws back ${two(reflectance)} of the light.`,
      why: `DIN 32975 asks for ${two(least)} at least, so that the sign can still be read in a dim corridor.`,
      fix: `Make "${text}" or "${ground}" lighter.`,
    }),
    de: ({ text, ground, textColour, groundColour, reflectance, least }) => ({
      what: `„${text}“ ${textColour} und „${ground}“ ${groundColour} sind beide dunkel: Die hellere Farbe wirft nur ${zwei(reflectance)} des Lichts zurück.`,
      why: `DIN 32975 verlangt mindestens ${zwei(least)}, damit das Schild auch in einem dunklen Flur lesbar bleibt.`,
      fix: `Machen Sie „${text}“ oder „${ground}“ heller.`,
    }),
  },
  'colour/near-safety-colour': {
    en: ({ colour, safety, distance, least }) => ({
      what: `The block colour ${colour} is near to ${safety.replace('-', ' ')} (distance ${two(distance)}, least ${least}).`,
      why: 'Who looks for an exit or a warning finds a door sign instead.',
      fix: 'Take another colour of your design manual for the blocks, or a clearly lighter or darker one.',
    }),
    de: ({ colour, safety, distance, least }) => ({
      what: `Die Blockfarbe ${colour} ähnelt ${SAFETY_DE[safety] ?? safety} (Abstand ${zwei(distance)}, mindestens ${least}).`,
      why: 'Wer einen Ausgang oder eine Warnung sucht, findet stattdessen ein Türschild.',
      fix: 'Nehmen Sie für die Blöcke eine andere Farbe Ihres Gestaltungshandbuchs oder eine deutlich hellere oder dunklere.',
    }),
  },
};
