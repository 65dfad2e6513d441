/** What preflight finds about pages: their boxes, their bleed, their size. */
import type { Words } from '../words.js';

type Thing = 'text' | 'line' | 'area' | 'image' | 'shading';

export interface PreflightPageFacts {
  'preflight/no-trim-box': { readonly art: boolean };
  'preflight/trim-and-art-box': Record<never, never>;
  'preflight/box-order': { readonly outer: string; readonly inner: string; readonly excessMm: number };
  'preflight/small-bleed': { readonly bleedMm: number; readonly leastMm: number };
  'preflight/stops-short': { readonly what: Thing; readonly reachMm: number; readonly leastMm: number };
  'preflight/user-unit': { readonly unit: number };
  'preflight/page-too-large': { readonly sideMm: number; readonly mostMm: number };
  'preflight/empty-page': Record<never, never>;
}

/** Two decimals at most; in German with a comma. */
const en = (value: number): string => String(Math.round(value * 100) / 100);
const de = (value: number): string => en(value).replace('.', ',');

const THINGS: Readonly<Record<'en' | 'de', Readonly<Record<Thing, string>>>> = {
  en: { text: 'A text', line: 'A line', area: 'An area', image: 'A picture', shading: 'A gradient' },
  de: { text: 'Ein Text', line: 'Eine Linie', area: 'Eine Fläche', image: 'Ein Bild', shading: 'Ein Verlauf' },
};

export const preflightPageWords: Words<PreflightPageFacts> = {
  'preflight/no-trim-box': {
    en: ({ art }) => ({
      what: art ? 'The page has an art box but no trim box.' : 'The page has no trim box.',
      why: 'Nothing says where the blade cuts: bleed and marks can’t be told from the sign.',
      fix: 'Export it with bleed; every program then writes a trim box.',
    }),
    de: ({ art }) => ({
      what: art
        ? 'Die Seite hat einen Objektrahmen (ArtBox), aber keinen Endformatrahmen (TrimBox).'
        : 'Die Seite hat keinen Endformatrahmen (TrimBox).',
      why: 'Nichts sagt, wo geschnitten wird: Anschnitt und Marken sind vom Schild nicht zu unterscheiden.',
      fix: 'Exportieren Sie sie mit Anschnitt; dann schreibt jedes Programm einen Endformatrahmen.',
    }),
  },
  'preflight/trim-and-art-box': {
    en: () => ({
      what: 'The page has a trim box and an art box.',
      why: 'PDF/X allows one of them: two could mean two sizes.',
      fix: 'Remove the art box.',
    }),
    de: () => ({
      what: 'Die Seite hat einen Endformatrahmen (TrimBox) und einen Objektrahmen (ArtBox).',
      why: 'PDF/X erlaubt nur einen davon: Zwei könnten zwei Formate bedeuten.',
      fix: 'Entfernen Sie den Objektrahmen.',
    }),
  },
  'preflight/box-order': {
    en: ({ outer, inner, excessMm }) => ({
      what: `The ${inner} box reaches ${en(excessMm)} mm beyond the ${outer} box.`,
      why: 'Media, bleed and trim box must lie inside each other, or something is cut off.',
      fix: 'Correct the boxes, or export the page again.',
    }),
    de: ({ outer, inner, excessMm }) => ({
      what: `Der Rahmen „${inner}“ ragt ${de(excessMm)} mm über den Rahmen „${outer}“ hinaus.`,
      why: 'Medien-, Anschnitt- und Endformatrahmen müssen ineinander liegen, sonst wird etwas abgeschnitten.',
      fix: 'Berichtigen Sie die Rahmen, oder exportieren Sie die Seite noch einmal.',
    }),
  },
  'preflight/small-bleed': {
    en: ({ bleedMm, leastMm }) => ({
      what: `The page has ${en(bleedMm)} mm bleed; ${en(leastMm)} mm are needed.`,
      why: 'Where the blade is off by a little, a white edge shows.',
      fix: `Export it with ${en(leastMm)} mm bleed on all sides, and let the artwork reach that far.`,
    }),
    de: ({ bleedMm, leastMm }) => ({
      what: `Die Seite hat ${de(bleedMm)} mm Anschnitt; nötig sind ${de(leastMm)} mm.`,
      why: 'Schneidet das Messer leicht daneben, blitzt ein weißer Rand.',
      fix: `Exportieren Sie sie ringsum mit ${de(leastMm)} mm Anschnitt, und ziehen Sie die Gestaltung so weit hinaus.`,
    }),
  },
  'preflight/stops-short': {
    en: ({ what, reachMm, leastMm }) => ({
      what: `${THINGS.en[what]} at the edge reaches ${en(reachMm)} mm into the bleed; ${en(leastMm)} mm are needed.`,
      why: 'The page has room for bleed, but this does not fill it: a white edge may show after cutting.',
      fix: 'Let it reach to the edge of the bleed, or keep it well inside the trim.',
    }),
    de: ({ what, reachMm, leastMm }) => ({
      what: `${THINGS.de[what]} am Rand reicht ${de(reachMm)} mm in den Anschnitt; nötig sind ${de(leastMm)} mm.`,
      why: 'Die Seite hat Platz für Anschnitt, aber hier ist er nicht gefüllt: Nach dem Schnitt kann ein weißer Rand blitzen.',
      fix: 'Ziehen Sie es bis an den Rand des Anschnitts, oder halten Sie es deutlich innerhalb des Endformats.',
    }),
  },
  'preflight/user-unit': {
    en: ({ unit }) => ({
      what: `The page counts in units of ${en(unit)} points (UserUnit).`,
      why: 'PDF/X-4 readers may ignore it, and the sign comes out in another size.',
      fix: 'Export it in real size, or agree on a scale such as 1:10 with the shop.',
    }),
    de: ({ unit }) => ({
      what: `Die Seite rechnet in Einheiten von ${de(unit)} Punkt (UserUnit).`,
      why: 'Leser von PDF/X-4 dürfen das übergehen, und das Schild kommt in anderer Größe heraus.',
      fix: 'Exportieren Sie in Originalgröße, oder vereinbaren Sie mit der Druckerei einen Maßstab wie 1:10.',
    }),
  },
  'preflight/page-too-large': {
    en: ({ sideMm, mostMm }) => ({
      what: `In the file the page is ${en(sideMm)} mm long.`,
      why: `PDF goes up to ${en(mostMm)} mm; programs cut off or scale what is larger.`,
      fix: 'Export it at a smaller scale, such as 1:10, and say so in the order.',
    }),
    de: ({ sideMm, mostMm }) => ({
      what: `In der Datei ist die Seite ${de(sideMm)} mm lang.`,
      why: `PDF reicht bis ${de(mostMm)} mm; was größer ist, schneiden Programme ab oder verkleinern es.`,
      fix: 'Exportieren Sie in kleinerem Maßstab, etwa 1:10, und schreiben Sie es in den Auftrag.',
    }),
  },
  'preflight/empty-page': {
    en: () => ({
      what: 'Nothing is painted on the page.',
      why: 'An empty sign is seldom meant.',
      fix: 'Remove the page, or export it again.',
    }),
    de: () => ({
      what: 'Auf der Seite ist nichts gezeichnet.',
      why: 'Ein leeres Schild ist selten gewollt.',
      fix: 'Entfernen Sie die Seite, oder exportieren Sie noch einmal.',
    }),
  },
};
