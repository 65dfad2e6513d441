import type { Words } from '../words.js';
import { ATTRIBUTE_ADVICE, ELEMENT_ADVICE } from './pictogram-words.js';

/** Why an element can't stay: each kind has its own advice. */
export type ForbiddenElement =
  | 'text'
  | 'image'
  | 'use'
  | 'script'
  | 'style'
  | 'effect'
  | 'clip'
  | 'marker'
  | 'gradient'
  | 'foreign'
  | 'animation'
  | 'link'
  | 'nested'
  | 'switch'
  | 'unknown';

export type ForbiddenAttribute =
  | 'stroke'
  | 'gradient'
  | 'colour'
  | 'translucent'
  | 'clip'
  | 'effect'
  | 'marker'
  | 'reference'
  | 'script'
  | 'css-transform'
  | 'unknown';

/** `id` is the pictogram's name. */
export interface PictogramFacts {
  'pictogram/too-large': { readonly id: string; readonly characters: number; readonly limit: number };
  'pictogram/broken-xml': { readonly id: string; readonly problem: string };
  'pictogram/not-svg': { readonly id: string; readonly root: string };
  'pictogram/doctype': { readonly id: string };
  'pictogram/too-deep': { readonly id: string; readonly limit: number };
  'pictogram/forbidden-element': { readonly id: string; readonly element: string; readonly kind: ForbiddenElement };
  'pictogram/forbidden-attribute': {
    readonly id: string;
    readonly attribute: string;
    readonly value: string;
    readonly kind: ForbiddenAttribute;
  };
  'pictogram/bad-value': {
    readonly id: string;
    readonly element: string;
    readonly attribute: string;
    readonly value: string;
  };
  'pictogram/no-view-box': { readonly id: string };
  'pictogram/several-colours': { readonly id: string; readonly colours: readonly string[] };
  'pictogram/white-shape': { readonly id: string };
  'pictogram/not-a-safety-colour': { readonly id: string; readonly colour: string };
  'pictogram/red-cross': { readonly id: string };
  'pictogram/empty': { readonly id: string };
  'pictogram/too-detailed': { readonly id: string; readonly nodes: number; readonly limit: number };
  'pictogram/outside-view-box': { readonly id: string; readonly percent: number };
  'pictogram/bad-name': { readonly id: string; readonly wanted: string };
  'pictogram/unknown-icon': { readonly id: string; readonly icon: string; readonly guess?: string };
}

export const pictogramWords: Words<PictogramFacts> = {
  'pictogram/too-large': {
    en: ({ id, characters, limit }) => ({
      what: `The pictogram "${id}" has ${characters} characters; ${limit} are the limit.`,
      why: 'A pictogram is a simple shape: a large file usually hides a picture or a traced photograph.',
      fix: 'Remove what is not seen, and save as "Plain SVG".',
    }),
    de: ({ id, characters, limit }) => ({
      what: `Das Piktogramm „${id}“ hat ${characters} Zeichen; erlaubt sind ${limit}.`,
      why: 'Ein Piktogramm ist eine einfache Form: In einer großen Datei steckt meist ein Bild oder ein nachgezeichnetes Foto.',
      fix: 'Entfernen Sie, was man nicht sieht, und speichern Sie als „Einfaches SVG“.',
    }),
  },
  'pictogram/broken-xml': {
    en: ({ id, problem }) => ({
      what: `The pictogram "${id}" is not well-formed XML: ${problem}`,
      why: 'A file that breaks off or contradicts itself does not say what it should look like.',
      fix: 'Open it in a drawing program and save it again as "Plain SVG".',
    }),
    de: ({ id, problem }) => ({
      what: `Das Piktogramm „${id}“ ist kein gültiges XML: ${problem}`,
      why: 'Eine Datei, die abbricht oder sich widerspricht, sagt nicht, wie sie aussehen soll.',
      fix: 'Öffnen Sie sie in einem Zeichenprogramm und speichern Sie sie neu als „Einfaches SVG“.',
    }),
  },
  'pictogram/not-svg': {
    en: ({ id, root }) => ({
      what:
        root === ''
          ? `The pictogram "${id}" is an empty file.`
          : `The pictogram "${id}" begins with <${root}> instead of <svg>.`,
      why: 'Pictograms are SVG drawings.',
      fix: 'Save the drawing as "Plain SVG".',
    }),
    de: ({ id, root }) => ({
      what:
        root === ''
          ? `Das Piktogramm „${id}“ ist eine leere Datei.`
          : `Das Piktogramm „${id}“ beginnt mit <${root}> statt mit <svg>.`,
      why: 'Piktogramme sind SVG-Zeichnungen.',
      fix: 'Speichern Sie die Zeichnung als „Einfaches SVG“.',
    }),
  },
  'pictogram/doctype': {
    en: ({ id }) => ({
      what: `The pictogram "${id}" has a DOCTYPE with entities of its own.`,
      why: 'Entities can grow without bounds and refer to other files; none of that is read.',
      fix: 'Delete the part from <!DOCTYPE to its ]>, or save as "Plain SVG".',
    }),
    de: ({ id }) => ({
      what: `Das Piktogramm „${id}“ hat einen DOCTYPE mit eigenen Entitäten.`,
      why: 'Entitäten können ins Unermessliche wachsen und auf andere Dateien verweisen; nichts davon wird gelesen.',
      fix: 'Löschen Sie den Teil von <!DOCTYPE bis zum zugehörigen ]> oder speichern Sie als „Einfaches SVG“.',
    }),
  },
  'pictogram/too-deep': {
    en: ({ id, limit }) => ({
      what: `In the pictogram "${id}", groups are nested more than ${limit} deep.`,
      why: 'No drawing needs that, and it can bring a program down.',
      fix: 'Ungroup the drawing.',
    }),
    de: ({ id, limit }) => ({
      what: `Im Piktogramm „${id}“ sind Gruppen mehr als ${limit}-fach verschachtelt.`,
      why: 'Keine Zeichnung braucht das, und es kann ein Programm zum Absturz bringen.',
      fix: 'Lösen Sie die Gruppierungen auf.',
    }),
  },
  'pictogram/forbidden-element': {
    en: ({ id, element, kind }) => ({
      what: `The pictogram "${id}" contains <${element}>, which a pictogram can't have.`,
      ...ELEMENT_ADVICE[kind].en,
    }),
    de: ({ id, element, kind }) => ({
      what: `Das Piktogramm „${id}“ enthält <${element}>; das ist in einem Piktogramm nicht möglich.`,
      ...ELEMENT_ADVICE[kind].de,
    }),
  },
  'pictogram/forbidden-attribute': {
    en: ({ id, attribute, value, kind }) => ({
      what: `The pictogram "${id}" uses ${attribute}="${value}", which a pictogram can't have.`,
      ...ATTRIBUTE_ADVICE[kind].en,
    }),
    de: ({ id, attribute, value, kind }) => ({
      what: `Das Piktogramm „${id}“ verwendet ${attribute}="${value}"; das ist in einem Piktogramm nicht möglich.`,
      ...ATTRIBUTE_ADVICE[kind].de,
    }),
  },
  'pictogram/bad-value': {
    en: ({ id, element, attribute, value }) => ({
      what: `In the pictogram "${id}", the attribute ${attribute} of <${element}> makes no sense: ${value}`,
      why: 'A shape that is only half understood would be a wrong picture on the wall.',
      fix: 'Correct the value, or draw the shape again and save as "Plain SVG".',
    }),
    de: ({ id, element, attribute, value }) => ({
      what: `Im Piktogramm „${id}“ ergibt das Attribut ${attribute} von <${element}> keinen Sinn: ${value}`,
      why: 'Eine nur halb verstandene Form wäre ein falsches Bild an der Wand.',
      fix: 'Berichtigen Sie den Wert oder zeichnen Sie die Form neu und speichern Sie als „Einfaches SVG“.',
    }),
  },
  'pictogram/no-view-box': {
    en: ({ id }) => ({
      what: `The pictogram "${id}" does not say how large its page is.`,
      why: 'Without viewBox, or width and height, nobody knows how large to paint it.',
      fix: 'Add viewBox="0 0 24 24" (with your own numbers) to <svg>.',
    }),
    de: ({ id }) => ({
      what: `Das Piktogramm „${id}“ sagt nicht, wie groß seine Seite ist.`,
      why: 'Ohne viewBox oder Breite und Höhe weiß niemand, wie groß es zu malen ist.',
      fix: 'Ergänzen Sie bei <svg> viewBox="0 0 24 24" (mit Ihren eigenen Zahlen).',
    }),
  },
  'pictogram/several-colours': {
    en: ({ id, colours }) => ({
      what: `The pictogram "${id}" has ${colours.length} colours: ${listed(colours)}.`,
      why: 'A pictogram has one ink, and the theme says which: it must work in black on yellow as well as in white on blue.',
      fix: 'Give all shapes the same colour; separate them by gaps instead.',
    }),
    de: ({ id, colours }) => ({
      what: `Das Piktogramm „${id}“ hat ${colours.length} Farben: ${listed(colours)}.`,
      why: 'Ein Piktogramm hat eine einzige Farbe, und welche, sagt das Farbschema: Es muss in Schwarz auf Gelb ebenso wirken wie in Weiß auf Blau.',
      fix: 'Geben Sie allen Formen dieselbe Farbe und trennen Sie sie durch Lücken.',
    }),
  },
  'pictogram/white-shape': {
    en: ({ id }) => ({
      what: `The pictogram "${id}" has a white shape beside the coloured ones.`,
      why: 'White is not a hole: on a coloured sign the ground would not show through.',
      fix: 'If it is the background, delete it; if it is a gap, cut it out (in Inkscape: select both, Path > Difference).',
    }),
    de: ({ id }) => ({
      what: `Das Piktogramm „${id}“ hat neben den farbigen auch eine weiße Form.`,
      why: 'Weiß ist kein Loch: Auf einem farbigen Schild würde der Grund nicht durchscheinen.',
      fix: 'Ist es der Hintergrund, löschen Sie ihn; ist es eine Lücke, schneiden Sie sie aus (in Inkscape: beide wählen, Pfad > Differenz).',
    }),
  },
  'pictogram/not-a-safety-colour': {
    en: ({ id, colour }) => ({
      what: `The safety sign "${id}" has the colour ${colour}, which is not a safety colour.`,
      why: 'ISO 3864 knows red, blue, green, yellow, white and black; they are painted in their fixed shades.',
      fix: 'Use the file of the standard, or one of these six colours.',
    }),
    de: ({ id, colour }) => ({
      what: `Das Sicherheitszeichen „${id}“ hat die Farbe ${colour}; das ist keine Sicherheitsfarbe.`,
      why: 'ISO 3864 kennt Rot, Blau, Grün, Gelb, Weiß und Schwarz; sie werden in ihren festen Tönen gemalt.',
      fix: 'Verwenden Sie die Datei der Norm oder eine dieser sechs Farben.',
    }),
  },
  'pictogram/red-cross': {
    en: ({ id }) => ({
      what: `The pictogram "${id}" shows a red cross.`,
      why: 'The red cross is a protected emblem of the Geneva Conventions (in Germany: section 125 OWiG); only the Red Cross and medical services may show it.',
      fix: 'For first aid use "first-aid" (white cross on green), for health services "health-office" or "doctor".',
    }),
    de: ({ id }) => ({
      what: `Das Piktogramm „${id}“ zeigt ein rotes Kreuz.`,
      why: 'Das rote Kreuz ist ein geschütztes Zeichen der Genfer Abkommen (§ 125 OWiG); nur das Rote Kreuz und Sanitätsdienste dürfen es zeigen.',
      fix: 'Für Erste Hilfe nehmen Sie „first-aid“ (weißes Kreuz auf Grün), für den Gesundheitsdienst „health-office“ oder „doctor“.',
    }),
  },
  'pictogram/empty': {
    en: ({ id }) => ({
      what: `The pictogram "${id}" paints nothing.`,
      why: 'All its shapes are invisible, or there are none.',
      fix: 'Give the shapes a fill; lines without a fill must be turned into shapes (in Inkscape: Path > Stroke to Path).',
    }),
    de: ({ id }) => ({
      what: `Das Piktogramm „${id}“ malt nichts.`,
      why: 'Alle seine Formen sind unsichtbar, oder es gibt keine.',
      fix: 'Füllen Sie die Formen; aus Linien ohne Füllung machen Sie Formen (in Inkscape: Pfad > Kontur in Pfad umwandeln).',
    }),
  },
  'pictogram/too-detailed': {
    en: ({ id, nodes, limit }) => ({
      what: `The pictogram "${id}" has ${nodes} nodes; ${limit} are the limit.`,
      why: 'So much detail is lost from a distance, and slows every sign down.',
      fix: 'Simplify it (in Inkscape: Path > Simplify), or draw it with fewer shapes.',
    }),
    de: ({ id, nodes, limit }) => ({
      what: `Das Piktogramm „${id}“ hat ${nodes} Knoten; erlaubt sind ${limit}.`,
      why: 'So viele Einzelheiten sieht aus der Entfernung niemand, und sie bremsen jedes Schild.',
      fix: 'Vereinfachen Sie es (in Inkscape: Pfad > Vereinfachen) oder zeichnen Sie es mit weniger Formen.',
    }),
  },
  'pictogram/outside-view-box': {
    en: ({ id, percent }) => ({
      what: `The pictogram "${id}" sticks out of its page by ${percent} % of the page's side.`,
      why: 'Other programs cut off what lies outside the page, so nobody could say how it is meant.',
      fix: 'Fit the page to the drawing (in Inkscape: Edit > Resize Page to Selection), or delete what lies outside.',
    }),
    de: ({ id, percent }) => ({
      what: `Das Piktogramm „${id}“ ragt um ${percent} % der Seitenlänge aus seiner Seite heraus.`,
      why: 'Andere Programme schneiden ab, was außerhalb der Seite liegt; so ist unklar, was gemeint ist.',
      fix: 'Passen Sie die Seite an (in Inkscape: Bearbeiten > Seitengröße auf Auswahl anpassen) oder löschen Sie, was außen liegt.',
    }),
  },
  'pictogram/bad-name': {
    en: ({ id, wanted }) => ({
      what: `A pictogram can't be called "${id}".`,
      why: 'Its name is used in kits and as a key of its description: small letters, digits and hyphens; safety signs are called like "iso7010/E001".',
      fix: `Rename the file to "${wanted}.svg".`,
    }),
    de: ({ id, wanted }) => ({
      what: `Ein Piktogramm kann nicht „${id}“ heißen.`,
      why: 'Sein Name steht im Kit und ist der Schlüssel seiner Beschreibung: Kleinbuchstaben, Ziffern und Bindestriche; Sicherheitszeichen heißen wie „iso7010/E001“.',
      fix: `Benennen Sie die Datei in „${wanted}.svg“ um.`,
    }),
  },
  'pictogram/unknown-icon': {
    en: ({ id, icon, guess }) => ({
      what: `The drawing "${id}" asks for "${icon}", which does not exist.`,
      why: 'A pictogram with a part missing says something else.',
      fix: guess === undefined ? 'Look the name up in the icon package.' : `Did you mean "${guess}"?`,
    }),
    de: ({ id, icon, guess }) => ({
      what: `Die Zeichnung „${id}“ verlangt „${icon}“; das gibt es nicht.`,
      why: 'Ein Piktogramm, dem ein Teil fehlt, sagt etwas anderes.',
      fix: guess === undefined ? 'Schlagen Sie den Namen im Symbolpaket nach.' : `Meinten Sie „${guess}“?`,
    }),
  },
};

const listed = (colours: readonly string[]): string => {
  const shown = colours.slice(0, 4).join(', ');
  return colours.length > 4 ? `${shown} …` : shown;
};
