import type { Words } from '../words.js';

export interface LayoutFacts {
  'layout/pictogram-left-out': { readonly pictogram: string; readonly number: string };
  'layout/code-too-large': {
    readonly address: string;
    /** Of one side, and how wide that must be; both with the quiet zone. */
    readonly modules: number;
    /** From where it is scanned. */
    readonly metres: number;
    readonly widthMm: number;
    readonly excessMm: number;
    /** The largest distance in metres at which it would fit; undefined if it fits at none. */
    readonly fitsAtMetres?: number;
  };
  'layout/texts-touch': { readonly first: string; readonly second: string; readonly overlapMm: number };
  'layout/too-near-edge': { readonly text: string; readonly distanceMm: number; readonly leastMm: number };
  'layout/field-not-painted': { readonly field: string; readonly template: string };
  'layout/too-near-hole': Kept & {
    readonly x: number;
    readonly y: number;
    readonly diameter: number;
    /** From the hole's rim to the ink; 0 if the hole takes some of it away. */
    readonly distanceMm: number;
    readonly leastMm: number;
  };
  'layout/too-near-contour': Kept & {
    /** Below 0: the blade takes some of it away. */
    readonly distanceMm: number;
    readonly leastMm: number;
  };
}

/** What must stay whole. */
interface Kept {
  readonly what: 'text' | 'pictogram' | 'braille' | 'relief';
  /** Its words, or what a pictogram says; may be empty. */
  readonly text: string;
}

const KEPT = {
  text: { en: 'The text', de: 'Der Text' },
  pictogram: { en: 'The pictogram', de: 'Das Piktogramm' },
  braille: { en: 'The Braille', de: 'Die Braillezeile' },
  relief: { en: 'The raised letters', de: 'Die Reliefschrift' },
} as const;

const keptEn = ({ what, text }: Kept): string => (text === '' ? KEPT[what].en : `${KEPT[what].en} "${text}"`);
const keptDe = ({ what, text }: Kept): string => (text === '' ? KEPT[what].de : `${KEPT[what].de} „${text}“`);
/** Down, so that nobody is told that 5.0 mm is less than 5.0 mm. */
const mm = (value: number): string => (Math.floor(value * 10 + 1e-6) / 10).toFixed(1);
const mmDe = (value: number): string => mm(value).replace('.', ',');

export const layoutWords: Words<LayoutFacts> = {
  'layout/pictogram-left-out': {
    en: ({ pictogram, number }) => ({
      what: `The number "${number}" needs the whole head: the pictogram "${pictogram}" is left out.`,
      why: 'The number would be too small to find beside it.',
      fix: 'Write a shorter number, or take a larger size.',
    }),
    de: ({ pictogram, number }) => ({
      what: `Die Nummer „${number}“ braucht den ganzen Kopf: das Piktogramm „${pictogram}“ entfällt.`,
      why: 'Daneben wäre die Nummer zu klein, um sie zu finden.',
      fix: 'Schreiben Sie eine kürzere Nummer oder nehmen Sie ein größeres Format.',
    }),
  },
  'layout/code-too-large': {
    en: ({ address, modules, metres, widthMm, excessMm, fitsAtMetres }) => ({
      what: `The code with "${address}" has no room on the sign: it lacks ${excessMm.toFixed(1)} mm.`,
      why: `Its ${modules} modules must be ${widthMm.toFixed(1)} mm wide together to be scanned from ${metres} m.`,
      fix: `${fitsAtMetres === undefined ? 'Let' : `It fits if the sign is read from ${fitsAtMetres} m ("distance: ${fitsAtMetres}"). Or let`} it be scanned from nearer ("with: { scan-distance: … }"), show fewer languages, or take a larger size.`,
    }),
    de: ({ address, modules, metres, widthMm, excessMm, fitsAtMetres }) => ({
      what: `Der Code mit „${address}“ hat auf dem Schild keinen Platz: es fehlen ${excessMm.toFixed(1).replace('.', ',')} mm.`,
      why: `Seine ${modules} Module müssen zusammen ${widthMm.toFixed(1).replace('.', ',')} mm breit sein, um aus ${String(metres).replace('.', ',')} m gescannt zu werden.`,
      fix: `${fitsAtMetres === undefined ? 'Lassen' : `Er passt, wenn das Schild aus ${String(fitsAtMetres).replace('.', ',')} m gelesen wird („distance: ${fitsAtMetres}“). Oder lassen`} Sie ihn aus geringerer Entfernung scannen („with: { scan-distance: … }“), zeigen Sie weniger Sprachen oder nehmen Sie ein größeres Format.`,
    }),
  },
  'layout/texts-touch': {
    en: ({ first, second, overlapMm }) => ({
      what: `"${first}" and "${second}" touch (by ${overlapMm.toFixed(1)} mm).`,
      why: 'Neither could be read.',
      fix: 'Shorten one of them, show fewer languages, or take a larger size.',
    }),
    de: ({ first, second, overlapMm }) => ({
      what: `„${first}“ und „${second}“ berühren sich (um ${overlapMm.toFixed(1).replace('.', ',')} mm).`,
      why: 'Beide wären nicht zu lesen.',
      fix: 'Kürzen Sie einen der Texte, zeigen Sie weniger Sprachen oder nehmen Sie ein größeres Format.',
    }),
  },
  'layout/too-near-edge': {
    en: ({ text, distanceMm, leastMm }) => ({
      what: `"${text}" stands ${distanceMm.toFixed(1)} mm from the sign's edge; ${leastMm.toFixed(1)} mm is the least.`,
      why: 'A cut that is a little off, or a frame, would take part of it away.',
      fix: 'Shorten the text or take a larger size; if you wrote the template, keep texts inside its margin.',
    }),
    de: ({ text, distanceMm, leastMm }) => ({
      what: `„${text}“ steht ${distanceMm.toFixed(1).replace('.', ',')} mm vom Rand des Schilds; mindestens ${leastMm.toFixed(1).replace('.', ',')} mm sind nötig.`,
      why: 'Ein etwas verrutschter Schnitt oder ein Rahmen nähme einen Teil davon weg.',
      fix: 'Kürzen Sie den Text oder nehmen Sie ein größeres Format; in einer eigenen Vorlage bleiben Texte innerhalb des Rands.',
    }),
  },
  'layout/field-not-painted': {
    en: ({ field, template }) => ({
      what: `The template "${template}" does not paint "${field}".`,
      why: 'What the kit says there would be missing on the wall.',
      fix: `Remove "${field}" from this sign, or take another template.`,
    }),
    de: ({ field, template }) => ({
      what: `Die Vorlage „${template}“ zeigt „${field}“ nicht an.`,
      why: 'Was dort im Kit steht, würde an der Wand fehlen.',
      fix: `Entfernen Sie „${field}“ bei diesem Schild oder nehmen Sie eine andere Vorlage.`,
    }),
  },
  'layout/too-near-hole': {
    en: (facts) => ({
      what:
        facts.distanceMm === 0
          ? `${keptEn(facts)} would be drilled through by the hole at ${mm(facts.x)}, ${mm(facts.y)} mm (${mm(facts.leastMm)} mm should stay clear around it).`
          : `${keptEn(facts)} stands ${mm(facts.distanceMm)} mm from the hole at ${mm(facts.x)}, ${mm(facts.y)} mm; ${mm(facts.leastMm)} mm should stay clear.`,
      why: 'A drill wanders a little, and screws and caps cover what is beside the hole.',
      fix: 'Move the hole ("shape"), shorten the text, or take a larger size.',
    }),
    de: (facts) => ({
      what:
        facts.distanceMm === 0
          ? `${keptDe(facts)} würde vom Loch bei ${mmDe(facts.x)} / ${mmDe(facts.y)} mm durchbohrt (ringsum sollen ${mmDe(facts.leastMm)} mm frei bleiben).`
          : `${keptDe(facts)} steht ${mmDe(facts.distanceMm)} mm vom Loch bei ${mmDe(facts.x)} / ${mmDe(facts.y)} mm; ${mmDe(facts.leastMm)} mm sollen frei bleiben.`,
      why: 'Ein Bohrer verläuft ein wenig, und Schrauben und Kappen verdecken, was neben dem Loch steht.',
      fix: 'Versetzen Sie das Loch („shape“), kürzen Sie den Text oder nehmen Sie ein größeres Format.',
    }),
  },
  'layout/too-near-contour': {
    en: (facts) => ({
      what:
        facts.distanceMm < 0
          ? `${keptEn(facts)} reaches ${mm(-facts.distanceMm)} mm over the cut contour; it should stay ${mm(facts.leastMm)} mm inside.`
          : `${keptEn(facts)} stands ${mm(facts.distanceMm)} mm from the cut contour; ${mm(facts.leastMm)} mm should stay clear.`,
      why: 'A blade that is a little off would take part of it away.',
      fix: 'Take a smaller corner radius ("shape"), shorten the text, or take a larger size.',
    }),
    de: (facts) => ({
      what:
        facts.distanceMm < 0
          ? `${keptDe(facts)} reicht ${mmDe(-facts.distanceMm)} mm über die Schneidekontur; ${mmDe(facts.leastMm)} mm sollen innen frei bleiben.`
          : `${keptDe(facts)} steht ${mmDe(facts.distanceMm)} mm von der Schneidekontur; ${mmDe(facts.leastMm)} mm sollen frei bleiben.`,
      why: 'Ein etwas verrutschter Schnitt nähme einen Teil davon weg.',
      fix: 'Nehmen Sie einen kleineren Eckenradius („shape“), kürzen Sie den Text oder nehmen Sie ein größeres Format.',
    }),
  },
};
