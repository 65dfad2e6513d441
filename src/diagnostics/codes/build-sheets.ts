/** Problems of signs that are put together on sheets: of the kit's stock, of the house printer. */
import type { Words } from '../words.js';

export interface BuildSheetFacts {
  'build/no-sheets': { readonly file: string };
  'build/sheet-material': {
    readonly signs: number;
    /** Empty: signs that name none. */
    readonly material: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'build/sheet-unfit': {
    readonly signs: number;
    readonly width: number;
    readonly height: number;
    readonly sheet: string;
    /** By how much it is larger than the room on the sheet. */
    readonly tooWide: number;
    readonly tooHigh: number;
  };
  'build/sheet-bleed': {
    readonly sheet: string;
    readonly gap: number;
    readonly bleed: number;
    /** What is left of the bleed between two signs. */
    readonly kept: number;
    readonly least: number;
  };
  'build/sheet-marks': {
    readonly sheet: string;
    readonly gap?: number;
    readonly leastGap?: number;
    readonly margin?: number;
    readonly leastMargin?: number;
  };
  'build/sheet-too-small': {
    readonly signs: number;
    readonly width: number;
    readonly height: number;
    readonly sheet: string;
    readonly larger?: string;
  };
}

const signsOf = (count: number) => ({
  en: `${count} ${count === 1 ? 'sign' : 'signs'}`,
  de: `${count} ${count === 1 ? 'Schild' : 'Schilder'}`,
});

/** Millimetres as they are written in German. */
const decimal = (value: number): string => String(value).replace('.', ',');

const excess = (tooWide: number, tooHigh: number) => ({
  en: [tooWide > 0 ? `${tooWide} mm too wide` : '', tooHigh > 0 ? `${tooHigh} mm too high` : '']
    .filter(Boolean)
    .join(' and '),
  de: [tooWide > 0 ? `${decimal(tooWide)} mm zu breit` : '', tooHigh > 0 ? `${decimal(tooHigh)} mm zu hoch` : '']
    .filter(Boolean)
    .join(' und '),
});

export const buildSheetWords: Words<BuildSheetFacts> = {
  'build/no-sheets': {
    en: ({ file }) => ({
      what: `"${file}" names no sheets.`,
      why: '--impose puts signs together on the boards or films that the shop has, and must know how large those are.',
      fix: 'Add a line such as sheets: [{ material: Alu-Dibond 3 mm, size: [1500, 1000] }]; docs/kit.md says what else it may hold.',
    }),
    de: ({ file }) => ({
      what: `In „${file}“ stehen keine Bögen.`,
      why: '--impose legt Schilder auf den Platten oder Folien zusammen, die der Betrieb hat, und muss wissen, wie groß diese sind.',
      fix: 'Schreiben Sie eine Zeile wie sheets: [{ material: Alu-Dibond 3 mm, size: [1500, 1000] }]; docs/de/kit.md sagt, was noch darin stehen kann.',
    }),
  },
  'build/sheet-material': {
    en: ({ signs, material, known, nearest }) => ({
      what:
        material === ''
          ? `${signsOf(signs).en} without a material ${signs === 1 ? 'lies' : 'lie'} on no sheet.`
          : `There is no sheet of "${material}" for ${signsOf(signs).en}.`,
      why: `The kit has sheets of ${known.map((each) => `"${each}"`).join(', ')}. What lies on none keeps its own file in pdf/.`,
      fix:
        nearest === undefined
          ? 'Add such a sheet, or one without a material for all others.'
          : `Did you mean "${nearest}"?`,
    }),
    de: ({ signs, material, known, nearest }) => ({
      what:
        material === ''
          ? `${signsOf(signs).de} ohne Material ${signs === 1 ? 'liegt' : 'liegen'} auf keinem Bogen.`
          : `Für ${signsOf(signs).de} gibt es keinen Bogen aus „${material}“.`,
      why: `Das Kit hat Bögen aus ${known.map((each) => `„${each}“`).join(', ')}. Was auf keinem liegt, behält seine eigene Datei in pdf/.`,
      fix:
        nearest === undefined
          ? 'Ergänzen Sie einen solchen Bogen, oder einen ohne Material für alle übrigen.'
          : `Meinten Sie „${nearest}“?`,
    }),
  },
  'build/sheet-unfit': {
    en: ({ signs, width, height, sheet, tooWide, tooHigh }) => ({
      what: `${signsOf(signs).en} of ${width} x ${height} mm ${signs === 1 ? 'fits' : 'fit'} on no sheet: ${excess(tooWide, tooHigh).en} for ${sheet}.`,
      why: 'The margin is free of signs, and no sign is ever split. What fits on none keeps its own file in pdf/.',
      fix: 'Use a larger sheet or a smaller margin, or allow turning.',
    }),
    de: ({ signs, width, height, sheet, tooWide, tooHigh }) => ({
      what: `${signsOf(signs).de} von ${decimal(width)} x ${decimal(height)} mm ${signs === 1 ? 'passt' : 'passen'} auf keinen Bogen: ${excess(tooWide, tooHigh).de} für ${sheet}.`,
      why: 'Der Rand bleibt frei von Schildern, und zerteilt wird keines. Was auf keinen passt, behält seine eigene Datei in pdf/.',
      fix: 'Nehmen Sie einen größeren Bogen oder einen kleineren Rand, oder erlauben Sie das Drehen.',
    }),
  },
  'build/sheet-bleed': {
    en: ({ sheet, gap, bleed, kept, least }) => ({
      what: `On ${sheet}, a gap of ${gap} mm is too small for the bleed of ${bleed} mm on either side.`,
      why: `Between two signs ${kept} mm of each bleed is left: a cut that slips further shows the neighbour’s colour.`,
      fix: `Make the gap ${least} mm or more.`,
    }),
    de: ({ sheet, gap, bleed, kept, least }) => ({
      what: `Auf ${sheet} ist ein Abstand von ${decimal(gap)} mm zu klein für ${decimal(bleed)} mm Anschnitt auf beiden Seiten.`,
      why: `Zwischen zwei Schildern bleiben von jedem Anschnitt ${decimal(kept)} mm: Weicht der Schnitt weiter ab, ist die Farbe des Nachbarn zu sehen.`,
      fix: `Machen Sie den Abstand mindestens ${decimal(least)} mm groß.`,
    }),
  },
  'build/sheet-marks': {
    en: ({ sheet, gap, leastGap, margin, leastMargin }) => ({
      what: `On ${sheet} there is no room for everything that stands beside the signs.`,
      why: 'Cut marks and the line at the foot are left out where they would touch a sign or leave the sheet.',
      fix: [
        ...(leastGap === undefined ? [] : [`Make the gap ${leastGap} mm instead of ${gap} for marks between signs.`]),
        ...(leastMargin === undefined
          ? []
          : [`Make the margin ${leastMargin} mm instead of ${margin} for what stands around them.`]),
      ].join(' '),
    }),
    de: ({ sheet, gap = 0, leastGap, margin = 0, leastMargin }) => ({
      what: `Auf ${sheet} ist nicht für alles Platz, was neben den Schildern steht.`,
      why: 'Schnittmarken und die Zeile am Fuß fehlen, wo sie ein Schild berühren oder vom Bogen ragen würden.',
      fix: [
        ...(leastGap === undefined
          ? []
          : [`Für Marken zwischen Schildern: ${decimal(leastGap)} statt ${decimal(gap)} mm Abstand.`]),
        ...(leastMargin === undefined
          ? []
          : [`Für das, was außen herum steht: ${decimal(leastMargin)} statt ${decimal(margin)} mm Rand.`]),
      ].join(' '),
    }),
  },
  'build/sheet-too-small': {
    en: ({ signs, width, height, sheet, larger }) => ({
      what: `${signs} ${signs === 1 ? 'sign' : 'signs'} of ${width} x ${height} mm can’t be printed on ${sheet}.`,
      why:
        larger === undefined
          ? `With cut marks and the printer’s white frame there is no room for ${signs === 1 ? 'it' : 'them'}, and no sign is ever split. The sheet is as large as the sign needs.`
          : `With cut marks and the printer’s white frame there is no room for ${signs === 1 ? 'it' : 'them'}, and no sign is ever split. The sheet is ${larger}.`,
      fix: larger === undefined ? 'Have such signs printed by a shop.' : `Print that file on a printer for ${larger}.`,
    }),
    de: ({ signs, width, height, sheet, larger }) => ({
      what: `${signs} ${signs === 1 ? 'Schild' : 'Schilder'} von ${width} x ${height} mm ${signs === 1 ? 'lässt' : 'lassen'} sich nicht auf ${sheet} drucken.`,
      why:
        larger === undefined
          ? 'Mit Schnittmarken und dem weißen Rand des Druckers reicht der Platz nicht, und zerteilt wird kein Schild. Der Bogen ist so groß, wie das Schild ihn braucht.'
          : `Mit Schnittmarken und dem weißen Rand des Druckers reicht der Platz nicht, und zerteilt wird kein Schild. Der Bogen ist ${larger}.`,
      fix:
        larger === undefined
          ? 'Lassen Sie solche Schilder in einer Druckerei drucken.'
          : `Drucken Sie diese Datei auf einem Drucker für ${larger}.`,
    }),
  },
};
