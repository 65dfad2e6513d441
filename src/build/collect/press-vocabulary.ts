/** The sentences that `press-words.ts` is made of. */
import type { PdfStandard, Process } from '../../base/press.js';
import type { Tongue } from '../../diagnostics/words.js';
import type { PressProfile } from '../../kit/press/profile.js';

export interface PressWords {
  readonly labels: Readonly<Record<'profile' | 'file' | 'scale' | 'edge' | 'up' | 'colour' | 'plates', string>>;
  readonly standard: Readonly<Record<PdfStandard, string>>;
  readonly text: Readonly<Record<PressProfile['text'], string>>;
  readonly scale: Readonly<Record<'full' | 'tenth', string>>;
  readonly bleed: (mm: number) => string;
  readonly noBleed: string;
  readonly marks: Readonly<Record<PressProfile['marks'], string>>;
  readonly safety: (mm: number) => string;
  readonly sheets: string;
  readonly up: string;
  readonly condition: (identifier: string, info: string) => string;
  readonly totalInk: (percent: number) => string;
  readonly spotColours: string;
  readonly houseMade: string;
  readonly own: (file: string) => string;
  readonly rgb: string;
  readonly noColour: string;
  readonly plate: (does: string, overprints: boolean) => string;
  readonly does: Readonly<Record<Process, string>>;
  /** How much smaller than the print white is. */
  readonly choke: (mm: number) => string;
  readonly layers: string;
  readonly platesOnly: string;
}

export const PRESS_WORDS: Readonly<Record<Tongue, PressWords>> = {
  de: {
    labels: {
      profile: 'Druckprofil',
      file: 'Dateien',
      scale: 'Maßstab',
      edge: 'Rand',
      up: 'Lage',
      colour: 'Farbe',
      plates: 'Platten',
    },
    standard: {
      x4: 'PDF/X-4, ohne Transparenz.',
      x3: 'PDF/X-3:2002 (PDF 1.3), ohne Transparenz und Ebenen.',
      x1a: 'PDF/X-1a:2001 (PDF 1.3), ohne Transparenz und Ebenen.',
      plain: 'PDF ohne Anspruch auf eine Norm.',
    },
    text: {
      live: 'Text ist Text; alle Schriften sind eingebettet.',
      outlined: 'Text ist in Pfade gewandelt; es gibt keine Schriften.',
    },
    scale: {
      full: 'Bitte mit 100 % drucken, ohne „Anpassen“.',
      tenth: 'Die Seiten sind im Maßstab 1 : 10 angelegt: bitte mit 1000 % ausgeben.',
    },
    bleed: (mm) => `${decimal(mm)} mm Anschnitt ringsum; die TrimBox ist das Endformat.`,
    noBleed: 'Ohne Anschnitt; die TrimBox ist das Endformat.',
    marks: {
      none: 'Keine Marken.',
      crop: 'Mit Schneidmarken außerhalb des Anschnitts.',
      full: 'Mit Schneid- und Passmarken, Farbkeil und Zeile am Rand.',
    },
    safety: (mm) => `Was bleiben muss, ist mindestens ${decimal(mm)} mm vom Schnitt entfernt.`,
    sheets: 'Die Schilder stehen auf Bogen mit Schneidmarken, ohne Anschnitt; jedes wird an seinen Marken geschnitten.',
    up: 'Jede Seite ist die Ansicht von vorn, oben ist oben; nichts ist gespiegelt. Wer Glas oder Folie von hinten bedruckt, spiegelt selbst.',
    condition: (identifier, info) => `Angelegt für ${identifier}: ${info}.`,
    totalInk: (percent) => `Gesamtfarbauftrag höchstens ${percent} %.`,
    spotColours: 'Benannte Sonderfarben bleiben eigene Platten.',
    houseMade:
      'Das mitgelieferte Farbprofil ist aus den Daten FOGRA39L selbst berechnet, nicht von Fogra oder ECI. Für das Profil Ihrer Druckerei: Datei ins Kit legen, im Druckprofil unter output.icc nennen, neu bauen.',
    own: (file) => `Farbprofil: ${file}.`,
    rgb: 'sRGB, für den Drucker im Haus; nicht für die Druckerei.',
    noColour: 'Nichts wird gedruckt.',
    plate: (does, overprints) => `${does}. ${overprints ? 'Überdruckt' : 'Spart aus'}.`,
    does: {
      white: 'Weiß unter den Farben, auf allem, was nicht selbst weiß ist; wird zuerst gedruckt',
      cut: 'Weg der Klinge, ganz hindurch; wird nicht gedruckt',
      'kiss-cut': 'Weg der Klinge, das Trägerpapier bleibt ganz; wird nicht gedruckt',
      drill: 'Umriss der Bohrlöcher; wird nicht gedruckt',
      braille: 'Punkte der Brailleschrift zum Leser hin erhaben, nie skalieren oder spiegeln; wird nicht gedruckt',
      relief: 'Flächen, die erhaben werden; wird nicht gedruckt',
    },
    choke: (mm) =>
      mm === 0
        ? 'So groß wie der Druck: Unterfüllen ist Sache der Druckerei.'
        : `Nur unter dem Druck (nicht vollflächig) ist es am Rand um ${decimal(mm)} mm kleiner; bitte nicht noch einmal unterfüllen.`,
    layers: 'Jede Platte liegt auf einer Ebene, die nach ISO 19593-1 sagt, was sie ist.',
    platesOnly: 'Die Dateien enthalten nur die Wege der Maschine, keine Farben.',
  },
  en: {
    labels: {
      profile: 'Printer profile',
      file: 'Files',
      scale: 'Scale',
      edge: 'Edge',
      up: 'Orientation',
      colour: 'Colour',
      plates: 'Plates',
    },
    standard: {
      x4: 'PDF/X-4, without transparency.',
      x3: 'PDF/X-3:2002 (PDF 1.3), without transparency or layers.',
      x1a: 'PDF/X-1a:2001 (PDF 1.3), without transparency or layers.',
      plain: 'PDF that claims no standard.',
    },
    text: {
      live: 'Text is live; all fonts are embedded.',
      outlined: 'Text is turned into outlines; there are no fonts.',
    },
    scale: {
      full: 'Please print at 100 %, never “fit to page”.',
      tenth: 'Pages are drawn at 1 : 10: please output at 1000 %.',
    },
    bleed: (mm) => `${mm} mm of bleed all around; the TrimBox is the finished sign.`,
    noBleed: 'No bleed; the TrimBox is the finished sign.',
    marks: {
      none: 'No marks.',
      crop: 'With crop marks outside of the bleed.',
      full: 'With crop and registration marks, colour bar and slug line.',
    },
    safety: (mm) => `What must stay keeps at least ${mm} mm from the cut.`,
    sheets: 'Signs stand on sheets with crop marks, without bleed; each is cut at its own marks.',
    up: 'Every page is the view from the front, and its top is the top; nothing is mirrored. Whoever prints glass or film from behind mirrors it.',
    condition: (identifier, info) => `Made for ${identifier}: ${info}.`,
    totalInk: (percent) => `Total ink at most ${percent} %.`,
    spotColours: 'Named spot colours stay plates of their own.',
    houseMade:
      'The shipped colour profile is house-made from FOGRA39L data, not by Fogra or ECI. For your shop’s own: put its file into the kit, name it in the printer profile under output.icc, and build again.',
    own: (file) => `Colour profile: ${file}.`,
    rgb: 'sRGB, for the printer in the house; not for a print shop.',
    noColour: 'Nothing is printed.',
    plate: (does, overprints) => `${does}. ${overprints ? 'Overprints' : 'Knocks out'}.`,
    does: {
      white: 'White below the colours, on whatever is not white itself; printed first',
      cut: 'Path of the blade, all the way through; not printed',
      'kiss-cut': 'Path of the blade, the carrier stays whole; not printed',
      drill: 'Outline of the holes to drill; not printed',
      braille: 'Dots of Braille, raised towards the reader, never scaled or mirrored; not printed',
      relief: 'Areas to be raised; not printed',
    },
    choke: (mm) =>
      mm === 0
        ? 'As large as the print: choking it is the shop’s matter.'
        : `Below the print alone (not below a whole sign) it is choked by ${mm} mm; please do not choke it again.`,
    layers: 'Each plate is on a layer that says what it is (ISO 19593-1).',
    platesOnly: 'The files hold the machine’s paths alone, no colours.',
  },
};

const decimal = (value: number): string => String(value).replace('.', ',');
