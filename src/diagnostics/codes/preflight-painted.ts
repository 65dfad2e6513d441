/** What preflight finds about what stands on pages: fonts, sizes, lines, pictures, and what is not meant for a press. */
import type { Words } from '../words.js';

export interface PreflightPaintedFacts {
  'preflight/font-not-embedded': { readonly font: string };
  'preflight/type3-font': { readonly font: string };
  'preflight/no-unicode': { readonly font: string };
  'preflight/wrong-widths': { readonly font: string; readonly glyphs: number };
  'preflight/small-text': { readonly sizePt: number; readonly leastPt: number };
  'preflight/small-reversed-text': { readonly sizePt: number; readonly leastPt: number };
  'preflight/hairline': { readonly widthPt: number; readonly leastPt: number };
  'preflight/thin-reversed-line': { readonly widthPt: number; readonly leastPt: number };
  'preflight/low-resolution': {
    readonly ppi: number;
    readonly leastPpi: number;
    readonly width: number;
    readonly height: number;
  };
  'preflight/transfer-curve': Record<never, never>;
  'preflight/halftone': { readonly names: readonly string[] };
  'preflight/annotation': { readonly kind: string };
  'preflight/hidden-layer': { readonly layer: string };
}

/** Two decimals at most; in German with a comma. */
const en = (value: number): string => String(Math.round(value * 100) / 100);
const de = (value: number): string => en(value).replace('.', ',');

export const preflightPaintedWords: Words<PreflightPaintedFacts> = {
  'preflight/font-not-embedded': {
    en: ({ font }) => ({
      what: `The font "${font}" is not embedded.`,
      why: 'The RIP puts another in its place: letters, widths and line ends change.',
      fix: 'Embed all fonts on export, or convert the text to outlines.',
    }),
    de: ({ font }) => ({
      what: `Die Schrift „${font}“ ist nicht eingebettet.`,
      why: 'Das RIP nimmt eine andere: Buchstaben, Breiten und Zeilenenden ändern sich.',
      fix: 'Betten Sie beim Export alle Schriften ein, oder wandeln Sie den Text in Pfade um.',
    }),
  },
  'preflight/type3-font': {
    en: ({ font }) => ({
      what: `The font "${font}" is of Type 3: its letters are drawings or pixels.`,
      why: 'It has no hints, may be coarse in print, and can’t be corrected as text.',
      fix: 'Use a TrueType or OpenType font, or convert the text to outlines.',
    }),
    de: ({ font }) => ({
      what: `Die Schrift „${font}“ ist vom Typ 3: Ihre Buchstaben sind Zeichnungen oder Pixel.`,
      why: 'Im Druck kann sie grob wirken, und als Text lässt sie sich nicht berichtigen.',
      fix: 'Nehmen Sie eine TrueType- oder OpenType-Schrift, oder wandeln Sie den Text in Pfade um.',
    }),
  },
  'preflight/no-unicode': {
    en: ({ font }) => ({
      what: `The font "${font}" does not say which characters its letters are.`,
      why: 'It prints well, but nobody can search, copy or correct the text, and screen readers can’t read it.',
      fix: 'Export it with another program, or with ToUnicode tables.',
    }),
    de: ({ font }) => ({
      what: `Die Schrift „${font}“ sagt nicht, welche Zeichen ihre Buchstaben sind.`,
      why: 'Sie druckt gut, aber niemand kann den Text suchen, kopieren oder berichtigen, und Vorleseprogramme lesen ihn nicht.',
      fix: 'Exportieren Sie mit einem anderen Programm, oder mit ToUnicode-Tabellen.',
    }),
  },
  'preflight/wrong-widths': {
    en: ({ font, glyphs }) => ({
      what: `${glyphs} ${glyphs === 1 ? 'letter' : 'letters'} of the font "${font}" ${glyphs === 1 ? 'has' : 'have'} another width in the PDF than in the font.`,
      why: 'PDF/X wants both to agree: programs differ in which they believe, and letters shift.',
      fix: 'Export the file again with the font installed.',
    }),
    de: ({ font, glyphs }) => ({
      what: `${glyphs} ${glyphs === 1 ? 'Buchstabe' : 'Buchstaben'} der Schrift „${font}“ ${glyphs === 1 ? 'hat' : 'haben'} im PDF eine andere Breite als in der Schrift.`,
      why: 'PDF/X will, dass beide übereinstimmen: Programme glauben mal der einen, mal der anderen, und Buchstaben verrutschen.',
      fix: 'Exportieren Sie die Datei noch einmal mit installierter Schrift.',
    }),
  },
  'preflight/small-text': {
    en: ({ sizePt, leastPt }) => ({
      what: `Text has a size of ${en(sizePt)} pt; at least ${en(leastPt)} pt are asked for.`,
      why: 'Fine strokes break away in print.',
      fix: 'Make it larger.',
    }),
    de: ({ sizePt, leastPt }) => ({
      what: `Text hat eine Größe von ${de(sizePt)} pt; verlangt sind mindestens ${de(leastPt)} pt.`,
      why: 'Feine Striche brechen im Druck weg.',
      fix: 'Setzen Sie ihn größer.',
    }),
  },
  'preflight/small-reversed-text': {
    en: ({ sizePt, leastPt }) => ({
      what: `White text on a coloured ground has a size of ${en(sizePt)} pt; at least ${en(leastPt)} pt are asked for.`,
      why: 'Ink runs into the fine strokes and closes them.',
      fix: 'Make it larger or bolder.',
    }),
    de: ({ sizePt, leastPt }) => ({
      what: `Weißer Text auf farbigem Grund hat eine Größe von ${de(sizePt)} pt; verlangt sind mindestens ${de(leastPt)} pt.`,
      why: 'Farbe läuft in die feinen Striche und setzt sie zu.',
      fix: 'Setzen Sie ihn größer oder fetter.',
    }),
  },
  'preflight/hairline': {
    en: ({ widthPt, leastPt }) => ({
      what: `A line is ${en(widthPt)} pt thin; at least ${en(leastPt)} pt are asked for.`,
      why:
        widthPt === 0
          ? 'A line of width 0 is as thin as the device can: visible on screen, gone on the plate.'
          : 'So thin a line breaks away in print.',
      fix: `Draw it with ${en(leastPt)} pt or more.`,
    }),
    de: ({ widthPt, leastPt }) => ({
      what: `Eine Linie ist ${de(widthPt)} pt dünn; verlangt sind mindestens ${de(leastPt)} pt.`,
      why:
        widthPt === 0
          ? 'Eine Linie der Stärke 0 wird so dünn, wie das Gerät kann: am Bildschirm sichtbar, auf der Platte verschwunden.'
          : 'Eine so dünne Linie bricht im Druck weg.',
      fix: `Zeichnen Sie sie mit ${de(leastPt)} pt oder mehr.`,
    }),
  },
  'preflight/thin-reversed-line': {
    en: ({ widthPt, leastPt }) => ({
      what: `A white line on a coloured ground is ${en(widthPt)} pt thin; at least ${en(leastPt)} pt are asked for.`,
      why: 'Ink runs into it from both sides and closes it.',
      fix: `Draw it with ${en(leastPt)} pt or more.`,
    }),
    de: ({ widthPt, leastPt }) => ({
      what: `Eine weiße Linie auf farbigem Grund ist ${de(widthPt)} pt dünn; verlangt sind mindestens ${de(leastPt)} pt.`,
      why: 'Farbe läuft von beiden Seiten hinein und setzt sie zu.',
      fix: `Zeichnen Sie sie mit ${de(leastPt)} pt oder mehr.`,
    }),
  },
  'preflight/low-resolution': {
    en: ({ ppi, leastPpi, width, height }) => ({
      what: `A picture of ${width} x ${height} pixels has ${ppi} ppi in print; ${leastPpi} are asked for at this size.`,
      why: 'It will look soft or show its pixels.',
      fix: 'Take a larger picture, or print it smaller. Enlarging the pixels helps nothing.',
    }),
    de: ({ ppi, leastPpi, width, height }) => ({
      what: `Ein Bild von ${width} x ${height} Pixeln hat im Druck ${ppi} ppi; bei diesem Format sind ${leastPpi} verlangt.`,
      why: 'Es wird unscharf aussehen oder seine Pixel zeigen.',
      fix: 'Nehmen Sie ein größeres Bild, oder drucken Sie es kleiner. Hochrechnen hilft nicht.',
    }),
  },
  'preflight/transfer-curve': {
    en: () => ({
      what: 'The page carries a transfer curve.',
      why: 'It would change tones a second time, after the press’s own curves; PDF/X forbids it.',
      fix: 'Export it without transfer functions.',
    }),
    de: () => ({
      what: 'Die Seite bringt eine Übertragungskurve mit.',
      why: 'Sie würde Tonwerte ein zweites Mal ändern, nach den Kurven der Druckmaschine; PDF/X verbietet sie.',
      fix: 'Exportieren Sie sie ohne Druckkennlinien.',
    }),
  },
  'preflight/halftone': {
    en: ({ names }) => ({
      what: `The page asks for its own screening: ${names.join(', ')}.`,
      why: 'The shop’s RIP decides how to screen; PDF/X allows only simple definitions, which RIPs ignore.',
      fix: 'Export it without halftone settings.',
    }),
    de: ({ names }) => ({
      what: `Die Seite verlangt eine eigene Rasterung: ${names.join(', ')}.`,
      why: 'Wie gerastert wird, bestimmt das RIP der Druckerei; PDF/X erlaubt nur einfache Angaben, die RIPs übergehen.',
      fix: 'Exportieren Sie sie ohne Rastereinstellungen.',
    }),
  },
  'preflight/annotation': {
    en: ({ kind }) => ({
      what: `An annotation lies on the page (${kind}).`,
      why: 'Comments, links and form fields are for screens; some RIPs print them.',
      fix: 'Remove it, or move it outside the bleed.',
    }),
    de: ({ kind }) => ({
      what: `Auf der Seite liegt eine Anmerkung (${kind}).`,
      why: 'Kommentare, Verknüpfungen und Formularfelder sind für Bildschirme; manche RIPs drucken sie mit.',
      fix: 'Entfernen Sie sie, oder legen Sie sie außerhalb des Anschnitts ab.',
    }),
  },
  'preflight/hidden-layer': {
    en: ({ layer }) => ({
      what: `The layer "${layer}" is switched off, but has content.`,
      why: 'A RIP that knows no layers prints it all the same.',
      fix: 'Delete the layer, or switch it on if it is to be printed.',
    }),
    de: ({ layer }) => ({
      what: `Die Ebene „${layer}“ ist ausgeschaltet, hat aber Inhalt.`,
      why: 'Ein RIP, das keine Ebenen kennt, druckt sie trotzdem.',
      fix: 'Löschen Sie die Ebene, oder schalten Sie sie ein, wenn sie gedruckt werden soll.',
    }),
  },
};
